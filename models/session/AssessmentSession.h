#pragma once

#include "assessments/assessment/Delta.h"
#include "assessments/scoring/Scores.h"
#include "models/commands/AssessmentEditor.h"
#include "models/session/StepName.h"
#include "models/storage/Things.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace atalaya {

/// The assessment a window works on: what is shown, its history of edits, and one signal that says what changed. Every
/// edit of every page goes through perform(); when that returns, the edit is on disk or, when the disk refuses, kept in
/// memory and tried again until it is.
class AssessmentSession : public QObject {
    Q_OBJECT
    using Step = std::vector<Change>; ///< made together, or not at all
    /// What takes an edit back, and what makes it again.
    struct Ways {
        Step back, forth;
        AssessmentDelta touched; ///< by either
    };

public:
    /// Whether what is shown is on disk.
    enum class Keeping { OnDisk, Waiting };

    /// `workspace` must outlive the session or be exchanged by moveTo(). `readOnly` makes every edit be refused with a
    /// sentence.
    static Result<std::unique_ptr<AssessmentSession>> open(Workspace& workspace, const QUuid& assessment,
                                                           bool readOnly);

    [[nodiscard]] const Assessment& assessment() const { return m_shown; }
    [[nodiscard]] const Framework& framework() const { return *m_editor.framework(); }
    [[nodiscard]] const FrameworkPtr& frameworkPtr() const { return m_editor.framework(); }
    /// The words of the framework, and of the last round's, are those of the window's language from now on, where they
    /// are to be had. Says nothing by itself: the window is made anew when its language changes.
    void speak(const QString& language);
    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }
    /// The last round, when this workspace holds it; as it was when somebody last looked, see lookAtPrevious().
    [[nodiscard]] const std::optional<Assessment>& previous() const { return m_previous; }
    [[nodiscard]] const FrameworkPtr& previousFramework() const { return m_previousFramework; }
    /// Reads the last round again if it was changed in the file since, and tells by changed(), as of another head. Done
    /// by itself when the program comes to the front, where another one was that may have written, and when this
    /// session meets what another one wrote.
    void lookAtPrevious();
    /// With the assessment's own basis and mean; computed once after each edit, when first asked for.
    [[nodiscard]] const ScoreSheet& scores() const;

    /// False when the file is read-only, another window holds it, or the assessment is approved.
    [[nodiscard]] bool isEditable() const;
    /// Why not, in a sentence with the next step, of an approved one also with what may be reported; empty when it is.
    [[nodiscard]] QString whyNotEditable() const;
    /// The same as a refusal, of one that is not editable: it can be said anew.
    [[nodiscard]] Error notEditable() const;
    /// Whether what is reported on the plan may be written, see isReport(): also when the assessment is approved.
    [[nodiscard]] bool mayReport() const { return !m_readOnly; }
    /// As whyNotEditable(), of what is reported.
    [[nodiscard]] QString whyNoReport() const;
    /// Whether an action of this status may be given another, or only its progress: one that is proposed waits for a
    /// decision, which nobody takes in an approved assessment.
    [[nodiscard]] bool mayReportStatus(ActionStatus status) const;

    /// Makes the changes together, as one step of the history named `name` ("Choose stage 3 for P06-02"). False when
    /// the rules refuse them: then refused() said why and nothing of them is made. While others wait they are tried
    /// together with those, and true also when they wait as well. Changes that make no difference are not
    /// recorded. When another program has meanwhile changed what an earlier step touched, the history begins anew with
    /// this step: going further back would overwrite what that one wrote.
    bool perform(const std::vector<Change>& changes, const StepName& name);
    bool perform(const Change& change, const StepName& name) { return perform(std::vector<Change>{change}, name); }

    /// Approving locks, reopening needs a reason; logged, and the end of the history: neither can be undone.
    bool setStatus(AssessmentStatus status, const QString& reason);

    [[nodiscard]] QUndoStack& history() { return m_history; }
    /// What undo and redo would do, in the language of the day; the history's own texts stay in that of their day.
    [[nodiscard]] QString undoName() const { return nameOfStep(m_history.index() - 1); }
    [[nodiscard]] QString redoName() const { return nameOfStep(m_history.index()); }
    /// A history of edits between two sessions of one assessment, with what was stored when the first one ended.
    class LeftHistory {
    public:
        [[nodiscard]] const QUuid& assessment() const { return m_stored.id; }

    private:
        friend class AssessmentSession;
        struct Edit {
            Ways ways;
            StepName name;
        };
        Assessment m_stored;
        std::vector<Edit> m_edits; ///< oldest first
        int m_index = 0;           ///< so many of them are made, the others were taken back
    };
    /// To be taken up when the assessment is chosen again; nothing when there is no step, when the steps no longer fit
    /// what is stored, or while edits wait.
    [[nodiscard]] std::optional<LeftHistory> leaveHistory() const;
    /// Goes on with a history that was left, in a session that has none yet. False, and nothing done, when the
    /// assessment is not stored as it was then: a step taken back would overwrite what somebody else did.
    bool takeUpHistory(const LeftHistory& left);

    [[nodiscard]] Keeping keeping() const { return m_waiting.empty() ? Keeping::OnDisk : Keeping::Waiting; }
    [[nodiscard]] std::size_t waitingCount() const { return m_waiting.size(); }
    /// When the last edit reached the disk; invalid before the first.
    [[nodiscard]] QDateTime storedAt() const { return m_storedAt; }
    /// Tries to put the waiting edits on disk now, one after the other. Also done by itself every few seconds while any
    /// wait. One that the rules refuse meanwhile, because somebody else changed the same thing, is let go with
    /// refused(), and so is each later one that touches what somebody else changed; the others stay.
    Outcome retry();
    /// Goes on with the same file, opened again after its drive came back. Refused when the assessment is not there as
    /// this session last stored it; then it goes on with the old one.
    Outcome moveTo(Workspace& workspace);
    /// Lets the waiting edits go and shows what is on disk.
    void abandonWaiting();

    /// The newest of an indicator's earlier answers that `isWanted` accepts; an empty one when there was none before
    /// those that it refuses.
    [[nodiscard]] Result<Answer> lastAnswer(const QString& indicator,
                                            const std::function<bool(const Answer&)>& isWanted) const;
    /// Changes of an answer as the log has them, oldest first.
    [[nodiscard]] Result<std::vector<LogEntry>> answerHistory(const QString& indicator) const;

Q_SIGNALS:
    /// First of all after every edit, undo and redo, once it is on disk or waits for it: for the picture that answers
    /// a key. Whoever takes it does nothing else; all that follows from the edit has time until changed().
    void shown(const atalaya::AssessmentDelta& delta);
    /// After every edit, undo and redo, once, before perform() returns.
    void changed(const atalaya::AssessmentDelta& delta);
    /// An edit reached the disk; `text` is its name in the history.
    void stored(const QString& text, const QDateTime& at);
    void refused(const atalaya::Error& error);
    /// An edit could not be kept and waits.
    void waiting(const atalaya::Error& error);
    /// A retry by itself failed again.
    void stillWaiting(const atalaya::Error& error);
    /// Nothing waits any more; so many edits that had waited are on disk, the others were let go.
    void keptAgain(int edits);

private:
    friend class EditCommand;
    AssessmentSession(Workspace& workspace, AssessmentEditor editor, bool readOnly);
    void loadPrevious();
    [[nodiscard]] static QString readingOnly();
    [[nodiscard]] QString nameOfStep(int at) const;
    bool carryOut(const Step& changes, const QString& text, Ways* ways = nullptr);
    [[nodiscard]] Result<Assessment> withWaiting(const Assessment& from, const Step& changes) const;
    [[nodiscard]] Result<AssessmentDelta> keepWaiting(const Step& changes);
    void showWhatWaits();
    [[nodiscard]] Result<bool> keepAllThatWaits();
    void meet(const Assessment& mine);
    [[nodiscard]] bool isHistoryOvertakenBy(const AssessmentDelta& others) const;
    void giveUp(const Error& error);
    void endHistorySoon();
    void reload();
    void show(Assessment next);
    void show(Assessment next, const AssessmentDelta& delta);
    [[nodiscard]] static bool isDiskTrouble(const Error& error);

    Workspace* m_workspace;
    AssessmentEditor m_editor;
    bool m_readOnly;
    Assessment m_shown;          ///< what is stored with what waits on top
    std::vector<Step> m_waiting; ///< shown and not on disk yet
    int m_keptOfWaiting = 0;     ///< that reached the disk since edits wait
    /// What others changed, as was seen since edits wait.
    std::set<storage::ThingKey> m_metWhileWaiting;
    std::optional<Assessment> m_previous;
    FrameworkPtr m_previousFramework;
    QUndoStack m_history;
    bool m_isHistoryOver = false; ///< it is cleared with the next events
    bool m_isTakingUp = false;    ///< steps come back into the history, and none is carried out
    QTimer m_retry;
    QDateTime m_storedAt;
    mutable std::optional<ScoreSheet> m_scores;
};

} // namespace atalaya
