#pragma once

#include "assessments/strategy/bestplan/NextGain.h"
#include "assessments/strategy/bestplan/PlanReasons.h"

namespace atalaya {

/// A best plan with what is said of it.
struct ExplainedPlan {
    /// Whether a longer search could say more: of the plan, of one as good for less, or of what more budget would buy.
    [[nodiscard]] bool isOpen() const;

    BestPlan plan;
    std::vector<PlanReason> reasons; ///< by candidate; empty where no plan was found
    /// What the next unit of budget would buy, where gain was searched for, a plan was found and nobody cancelled. Of a
    /// plan that is not proven, and where no time was left, it says that it is not known.
    std::optional<NextGain> next;
    std::optional<Error> nextFault; ///< why `next` could not be worked out
};

/// The whole question that a person asks. The time that `search` allows is for all of it: what the best plan leaves of
/// it goes to what more budget would buy. `known` and failures: as for findBestPlan().
[[nodiscard]] Result<ExplainedPlan> findPlanAndNext(const PlanProblem& problem, const PlanSearch& search = {},
                                                    const std::vector<std::vector<int>>& known = {});

} // namespace atalaya
