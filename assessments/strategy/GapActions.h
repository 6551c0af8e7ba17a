#pragma once

#include "assessments/strategy/Plan.h"

namespace atalaya {

/// What a plan has against a gap. Points into the plan, in its order.
struct GapActions {
    std::vector<const Action*> toDo; ///< lift the question above where it stands, and are neither done nor stopped
    std::vector<const Action*> done; ///< were to lift it above where it stands: leads to evidence, see DoneActions.h

    /// Whether the plan covers the gap. What is done does not: either nobody has scored it yet, and its evidence says
    /// what is left, or it was scored and left the gap open, so that something else is needed. A plan that counted it
    /// would drop the gap from every list while the score still has it.
    [[nodiscard]] bool isCovered() const { return !toDo.empty(); }
};

/// Against the gap of `indicator`, which stands at `stage`. The one rule for findings, cards, decisions and reports.
[[nodiscard]] GapActions actionsForGap(const Plan& plan, const QString& indicator, int stage);

} // namespace atalaya
