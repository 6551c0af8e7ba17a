#pragma once

#include "models/exchange/AssessmentImport.h"
#include "models/session/AssessmentSession.h"

#include <QLockFile>

#include <memory>

namespace atalaya {

/// What a window has open: one workspace file or none, and in it one assessment or none. Pages hold a reference for
/// the life of the window and follow its signals.
class Desk : public QObject {
    Q_OBJECT
public:
    explicit Desk(Surroundings surroundings, QObject* parent = nullptr);
    ~Desk() override;

    /// Opens a file, in place of the one that is open. A file that another window has open, or that cannot be written,
    /// is opened for reading only: whyReadOnly() says which. On failure what was open stays open.
    Outcome openFile(const QString& path);
    /// Makes an empty workspace and opens it.
    Outcome createFile(const QString& path);
    /// The same with the practice country in it.
    Outcome createPractice(const QString& path);
    /// Puts a safe copy in place of the open file, after keeping what the file holds now beside it, and opens it.
    /// Returns where that is kept.
    Result<QString> restoreFrom(const QString& copy);
    void closeFile();

    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const QString& whyReadOnly() const { return m_whyReadOnly; }
    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }
    /// Who is written into the log by files that are opened from now on; not empty.
    void setActor(const QString& name) { m_surroundings.actor = name; }

    /// The assessments of the open file, newest round first; empty when none is open or it cannot be read.
    [[nodiscard]] const std::vector<WorkspaceSummary>& assessments() const { return m_assessments; }

    /// Null while none is chosen.
    [[nodiscard]] AssessmentSession* session() const { return m_session.get(); }
    Outcome choose(const QUuid& assessment);
    void leaveAssessment();

    /// Adds an assessment whose framework is built in or kept in the file, and chooses it.
    Outcome addAssessment(const Assessment& assessment, const QString& note);
    Outcome removeAssessment(const QUuid& assessment, const QString& note);
    /// Imports a whole assessment and chooses it.
    Outcome importAssessment(const ImportOrder& order);

    /// Opens the file again where the session waits because its drive was away. Called by the window's notification
    /// and by itself while edits wait.
    Outcome reconnect();

Q_SIGNALS:
    /// The open file is about to be replaced: whoever reads or writes it beside the window lets it go before this
    /// returns.
    void aboutToReplaceFile();
    /// Another file is open, or none.
    void workspaceChanged();
    /// Another session, or none. The old one is gone when this arrives.
    void sessionChanged();
    /// The list of assessments has other rows or other content.
    void assessmentsChanged();

private:
    Outcome take(std::unique_ptr<Workspace> workspace, std::unique_ptr<QLockFile> lock, const QString& whyReadOnly);
    void readAssessments();
    [[nodiscard]] QString lockedSentence(const QLockFile& lock) const;

    Surroundings m_surroundings;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
    std::vector<WorkspaceSummary> m_assessments;
    bool m_readOnly = false;
    QString m_whyReadOnly;
};

} // namespace atalaya
