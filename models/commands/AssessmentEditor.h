#pragma once

#include "assessments/assessment/Delta.h"
#include "assessments/framework/SpokenFramework.h"
#include "models/storage/Workspace.h"

namespace atalaya {

/// The one way to change an assessment: applies a change to the current snapshot, stores it, and only when it is on
/// disk swaps the snapshot. A refused or failed change leaves snapshot and file as they were. The window, the command
/// line and the workshop all write through it.
class AssessmentEditor {
public:
    /// `workspace` must outlive the editor.
    static Result<AssessmentEditor> open(Workspace& workspace, const QUuid& assessment);

    [[nodiscard]] const Assessment& snapshot() const { return m_assessment; }
    [[nodiscard]] const FrameworkPtr& framework() const { return m_framework; }
    /// From now on framework() has its words in this language, as far as they are to be had: see frameworkIn().
    void speak(const QString& language) { m_framework = frameworkIn(m_framework, language); }

    /// True when something changed, false when the change made no difference (then nothing is written or logged).
    ///
    /// When another program has changed the assessment meanwhile, the change is made on what is stored now, as long as
    /// it touches nothing there that the other one touched, nor did so here; otherwise it is refused, and reload()
    /// shows what the other one did. Busy means that the file is held for a moment: the same call may succeed later.
    ///
    /// `note` goes to the log unless the change carries a reason (see reasonOf()), which then goes there.
    [[nodiscard]] Result<bool> apply(const Change& change, const QString& note = {});
    /// The same for several changes that belong together: all of them or none, in one transaction.
    [[nodiscard]] Result<bool> applyAll(const std::vector<Change>& changes, const QString& note = {});
    /// The second half of applyAll(), for who has made the changes already: `next` is what edited() gave, and differs
    /// from the snapshot. What another program has changed meanwhile comes back, and is in the new snapshot too; as a
    /// rule nothing, and the snapshot is `next`.
    [[nodiscard]] Result<AssessmentDelta> keep(const std::vector<Change>& changes, const Assessment& next,
                                               const QString& note = {});
    /// `from` with the changes made one after the other; the error of the first that the rules refuse, or why it cannot
    /// be compared with the round that they name: see mayBeCompared().
    [[nodiscard]] Result<Assessment> edited(const Assessment& from, const std::vector<Change>& changes) const;

    /// Takes what is stored now as the snapshot.
    [[nodiscard]] Outcome reload();

    /// Whether both snapshots are stored alike; what a file does not keep, as the order of attaching, may differ.
    [[nodiscard]] bool holdsTheSameAs(const AssessmentEditor& other) const;

private:
    [[nodiscard]] Result<AssessmentDelta> applyOnStored(const std::vector<Change>& changes, const Assessment& intended,
                                                        const QString& note, const Error& busy);
    AssessmentEditor(Workspace& workspace, FrameworkPtr framework, Assessment assessment);

    Workspace* m_workspace;
    FrameworkPtr m_framework;
    Assessment m_assessment;
};

} // namespace atalaya
