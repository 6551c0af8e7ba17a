#pragma once

#include "assessments/assessment/Edits.h"

namespace atalaya {

// What approval locks, and what is still written afterwards. Scores, evidence, targets and the plan as it was decided
// are locked; what is reported on that plan is not, or nobody could follow it up without unlocking the scores.

/// Whether a status says how far an action is. A proposed action is not decided yet: to approve it, or to make an
/// approved one proposed again, is a decision and no report.
[[nodiscard]] constexpr bool isReportedStatus(ActionStatus status) {
    return status != ActionStatus::Proposed;
}

/// Whether `change` does nothing but report on the plan of `assessment`: a reading put in or removed, progress of an
/// action, its status from one that isReportedStatus() to another such, the day on which a step of the lifecycle was
/// done. A thing that is put as a whole may differ from what the plan holds in these alone, and must be there already.
/// ChangePlan, by which undo and workbooks come, is a report when it names something and all it names is one. Backwards
/// counts too, or no slip could be taken back. A report may still break another rule of edit().
[[nodiscard]] bool isReport(const Change& change, const Assessment& assessment);

/// Why an approved assessment refuses all else, with what may still be written and the next step: one sentence for
/// edit() and for the window.
[[nodiscard]] QString whyApprovalLocks();

} // namespace atalaya
