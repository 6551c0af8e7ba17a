#pragma once

#include "models/exchange/AssessmentImport.h"
#include "models/session/AssessmentSession.h"
#include "models/session/DocumentSweep.h"
#include "models/session/FileWork.h"
#include "models/session/KeptHistories.h"
#include "models/session/OpenedFile.h"

#include <memory>
#include <optional>

namespace atalaya {

class WorkshopSession;
struct Workshop;

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

    /// How something that was done beside the window went. Not called when it was cancelled, or gave way to the opening
    /// of another file.
    using Then = std::function<void(const Outcome&)>;
    /// The same as openFile() and createFile(), beside the window: see work().
    void openBeside(const QString& path, Then then);
    void createBeside(const QString& path, Then then);
    /// Opens the open file for editing, after a person has said that the computer which has it locked is gone. Still
    /// for reading only when somebody else has it by now.
    void takeOverBeside(Then then);
    /// Opens the practice country in `folder`: the one that is there as it was left, or a new one.
    void openPracticeBeside(const QString& folder, Then then);
    /// Copies the open file to `path` and opens the copy.
    void openCopyBeside(const QString& path, Then then);
    /// What is done beside the window now, to show and to cancel.
    [[nodiscard]] FileWork& work() { return m_work; }

    /// Another file may be put in place of the open one between these two, beside the window: the first closes it and
    /// keeps its lock, and gives its path; the second opens what is there then, with the assessment that was chosen, if
    /// it is in it and no other file was opened meanwhile. See SafeCopies::restore().
    Result<QString> beginRestore();
    /// The same for a file that cannot be opened: it is gone, emptied or damaged. What is open stays open, and gives
    /// way to the restored file at the end.
    Result<QString> beginRestoreLost(const QString& path);
    Outcome endRestore();
    /// Path of the file that is being restored: until endRestore() it cannot be opened. Empty: none is.
    [[nodiscard]] QString restoring() const { return m_restoring ? m_restoring->path : QString(); }
    Outcome closeFile();

    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QString whyReadOnly() const { return m_whyReadOnly.sentence(); }
    /// Whether it is so because of the lock of another computer, which may be gone without it: see takeOverBeside().
    [[nodiscard]] bool isLockedElsewhere() const { return m_whyReadOnly.isElsewhere(); }
    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }
    /// Who is written into the log from now on; not empty.
    void setActor(const QString& name);

    /// The assessments of the open file, newest round first; empty when none is open or it cannot be read.
    [[nodiscard]] const std::vector<WorkspaceSummary>& assessments() const { return m_assessments; }
    /// One of them, as the window shows it: with the edits that wait for the disk, where it is the chosen one.
    [[nodiscard]] Result<Assessment> assessment(const QUuid& id) const;

    /// Null while none is chosen.
    [[nodiscard]] AssessmentSession* session() const { return m_session.get(); }
    /// With the history of edits that it was left with, unless somebody else has changed it since: see KeptHistories.
    Outcome choose(const QUuid& assessment);
    Outcome leaveAssessment();

    /// Workshops of the chosen assessment, the earliest first; none while none is chosen.
    [[nodiscard]] Result<std::vector<WorkshopSummary>> workshops() const;
    /// The one that is worked on; null while none is chosen. It goes with its assessment.
    [[nodiscard]] WorkshopSession* workshop() const { return m_workshop.get(); }
    /// The frameworks of both have their words in the window's language from now on; the window is made anew behind it.
    void followLanguage();
    Outcome chooseWorkshop(const QUuid& workshop);
    void leaveWorkshop();
    /// Keeps a workshop for the chosen assessment, and chooses it.
    Outcome addWorkshop(const Workshop& workshop, const QString& note);
    /// Refused once people have voted in it.
    Outcome removeWorkshop(const QUuid& workshop, const QString& note);

    [[nodiscard]] bool hasWaiting() const;
    /// Puts on disk what is typed and what waits for it, opening the file again where its drive was away. Refused while
    /// that fails: one sentence says what would be lost, one why and what to do.
    Outcome keepWaiting();
    /// Lets the waiting edits go. Only after a person has said so.
    void abandonWaiting();

    /// Adds an assessment whose framework is built in or kept in the file, and chooses it.
    Outcome addAssessment(const Assessment& assessment, const QString& note);
    Outcome removeAssessment(const QUuid& assessment, const QString& note);
    /// Imports a whole assessment and chooses it.
    Outcome importAssessment(const ImportOrder& order);
    /// Reads `file` and checks it beside the window; `order` says the rest.
    void checkImportBeside(const QString& file, ImportOrder order,
                           std::function<void(const Result<CheckedImport>&)> then);
    /// Carries out beside the window what was checked, and chooses it.
    void importBeside(const CheckedImport& import, Then then);
    /// An assessment of the open file, to be written for others. A value: what is edited meanwhile is not in it.
    struct ExportOrder {
        Assessment assessment;
        QString file;
        bool withCopies = true; ///< of its documents, in EvidenceExport::folderOf(file)
    };
    /// Writes it beside the window, all of it or nothing. A folder that is there already is added to.
    void exportBeside(const ExportOrder& order, Then then);

    /// For who brings documents into the open file: while it is held, none is swept. Held until they are registered.
    [[nodiscard]] std::shared_ptr<const void> holdDocuments();
    /// Lets the documents go that no assessment of the open file names any more, and waits until their bytes are gone.
    /// Every history of edits ends, which could have brought them back. Also done by itself, without waiting, before
    /// another file is opened, and after one was.
    void sweepDocuments();

    /// Opens the file again where the session waits because its drive was away. Called by the window's notification
    /// and by itself while edits wait.
    Outcome reconnect();

Q_SIGNALS:
    /// The open file is about to be replaced: whoever reads or writes it beside the window lets it go before this
    /// returns.
    void aboutToReplaceFile();
    /// The session may end next: whoever holds what a person typed, and has not made an edit of it yet, does so before
    /// this returns. Later it would land in another assessment.
    void aboutToKeepWaiting();
    /// Another file is open, or none.
    void workspaceChanged();
    /// Another session, or none. The old one is gone when this arrives.
    void sessionChanged();
    /// Another workshop, or none. The old one is still there while aboutToLeaveWorkshop() is sent, and gone when this
    /// arrives.
    void workshopChanged();
    /// Whoever takes votes for the workshop, or holds what a person typed for it, lets go before this returns.
    void aboutToLeaveWorkshop();
    /// The list of the assessment's workshops has other rows, or names.
    void workshopsChanged();
    /// The list of assessments has other rows or other content.
    void assessmentsChanged();
    /// So many changes reached the disk: edits, at once or after they had waited, or an assessment that came or went.
    void written(int changes);

private:
    using Bringing = std::function<Result<OpenedFile>(std::unique_ptr<QLockFile>& own, WorkHandle& handle)>;

    [[nodiscard]] Outcome mayOpen(const QString& path) const;
    [[nodiscard]] Outcome mayRestore();
    void forgetFile();
    void take(OpenedFile opened);
    /// Orders work that ends with another file open. `path`: of the file, as far as it is known; `own` is its lock,
    /// where this window holds it.
    void bring(const QString& words, const QString& path, const Bringing& bringing, const Then& then, bool givesWay);
    /// The lock of the open file, to open it anew; null for any other. Nothing touches the file any more.
    [[nodiscard]] std::unique_ptr<QLockFile> lendLock(const QString& path);
    /// Whether it is the open file, under this name or another that leads to it.
    [[nodiscard]] bool isOpenFile(const QString& path) const;
    void takeBackLock(const QString& path, std::unique_ptr<QLockFile> lock);
    [[nodiscard]] bool maySweep() const;
    void leaveDocuments();
    /// Opens the file anew and goes on with it, after its drive was away.
    Outcome reopen();
    void readAssessments();
    void followEdit();

    Surroundings m_surroundings;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
    std::unique_ptr<WorkshopSession> m_workshop; ///< of the session's assessment
    KeptHistories m_histories;
    std::vector<WorkspaceSummary> m_assessments;
    std::weak_ptr<const void> m_documentsHeld;
    struct Restoring {
        QString path;
        std::unique_ptr<QLockFile> lock;
        QUuid assessment; ///< null: none was chosen
        QString opened;   ///< the path of what stays open meanwhile; empty: nothing is
    };
    std::optional<Restoring> m_restoring;
    bool m_readOnly = false;
    WhyReadOnly m_whyReadOnly;
    // Last: what they do is over before anything they touch is gone.
    DocumentSweep m_sweep;
    FileWork m_work;
};

} // namespace atalaya
