#pragma once

#include "assessments/assessment/Edits.h"

#include <set>

namespace atalaya {

/// Which parts of an assessment differ between two of its values: what a view has to look at again after an edit, and
/// nothing else.
struct AssessmentDelta {
    std::set<QString> answers; ///< indicator codes
    std::set<QString> targets; ///< indicator codes
    std::set<QString> weights; ///< commitment and indicator codes
    std::set<QString> notes;   ///< commitment codes
    std::set<QUuid> evidence;  ///< added, changed or removed
    bool status = false;
    bool openPoints = false;
    bool method = false;
    bool brief = false;
    PlanDelta plan;
    bool other = false; ///< the head, see Head; scope and means, which only a reload changes

    [[nodiscard]] bool isEmpty() const { return *this == AssessmentDelta(); }
    bool operator==(const AssessmentDelta&) const = default;
};

/// Whether AssessmentDelta::other is false: the part of an assessment that edits leave alone is the same. The status is
/// apart, as there.
[[nodiscard]] bool sameHead(const Assessment& a, const Assessment& b);

/// Whether both name a part that is kept as one: putting it back as it was before the one would undo the other as well.
[[nodiscard]] bool touchTheSame(const AssessmentDelta& a, const AssessmentDelta& b);

[[nodiscard]] AssessmentDelta deltaBetween(const Assessment& before, const Assessment& after);

/// Changes after which `from` says the same as `to`, in an order that no rule refuses: evidence is there before an
/// answer uses it, and goes only when none does. The history keeps them for undo. Left alone are the status, as
/// approving is not undone but reopened with a reason, and what no edit changes, as scope and means.
[[nodiscard]] std::vector<Change> changesBetween(const Assessment& from, const Assessment& to);
/// The same for who knows already what differs: `delta` is deltaBetween() of the two, in either order.
[[nodiscard]] std::vector<Change> changesTo(const Assessment& to, const AssessmentDelta& delta);

} // namespace atalaya
