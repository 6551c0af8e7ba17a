#pragma once

#include "models/exchange/AssessmentImport.h"
#include "models/session/AssessmentSession.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace atalaya {

/// What a window has open: one workspace file or none, and in it one assessment or none. Pages hold a reference for
/// the life of the window and follow its signals.
///
/// Edits that wait for the disk are never dropped by the way: whatever would end their session tries to keep them first
/// and is refused (Refused, with what the disk said) while that fails. Only abandonWaiting() lets them go.
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
    /// Another file may be put in place of the open one between these two, beside the window: the first closes it and
    /// keeps its lock, and gives its path; the second opens what is there then, with the assessment that was chosen, if
    /// it is in it and no other file was opened meanwhile. See SafeCopies::restore().
    Result<QString> beginRestore();
    Outcome endRestore();
    Outcome closeFile();

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
    Outcome leaveAssessment();

    [[nodiscard]] bool hasWaiting() const;
    /// Puts on disk what waits for it, opening the file again where its drive was away. Refused while that fails: one
    /// sentence says what would be lost, one why and what to do.
    Outcome keepWaiting();
    /// Lets the waiting edits go. Only after a person has said so.
    void abandonWaiting();

    /// Adds an assessment whose framework is built in or kept in the file, and chooses it.
    Outcome addAssessment(const Assessment& assessment, const QString& note);
    Outcome removeAssessment(const QUuid& assessment, const QString& note);
    /// Imports a whole assessment and chooses it.
    Outcome importAssessment(const ImportOrder& order);

    /// For who brings documents into the open file: while it is held, none is swept. Held until they are registered.
    [[nodiscard]] std::shared_ptr<const void> holdDocuments();
    /// Lets the documents go that no assessment of the open file names any more. The history of edits ends, which could
    /// have brought them back. Also done by itself before another file is opened, and after one was.
    void sweepDocuments();

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
    /// So many changes reached the disk: edits, at once or after they had waited, or an assessment that came or went.
    void written(int changes);

private:
    void forgetFile();
    Outcome take(std::unique_ptr<Workspace> workspace, std::unique_ptr<QLockFile> lock, const QString& whyReadOnly);
    void readAssessments();
    [[nodiscard]] QString lockedSentence(const QLockFile& lock) const;

    Surroundings m_surroundings;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
    std::vector<WorkspaceSummary> m_assessments;
    std::weak_ptr<const void> m_documentsHeld;
    struct Restoring {
        QString path;
        std::unique_ptr<QLockFile> lock;
        QUuid assessment; ///< null: none was chosen
    };
    std::optional<Restoring> m_restoring;
    bool m_readOnly = false;
    QString m_whyReadOnly;
};

} // namespace atalaya
