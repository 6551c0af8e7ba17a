#pragma once

#include "assessments/strategy/PlanCosts.h"

namespace atalaya {

/// What actions cost that are still to be done: what is done is paid for whatever is chosen, and what was stopped costs
/// nothing more. Budgets are held against this.
struct CostToCome {
    int actions = 0;                 ///< that are still to be done
    std::optional<CostRange> total;  ///< absent where none of them is estimated
    std::map<int, CostRange> byYear; ///< as in costByYear()
    /// Of those that are estimated and have neither days nor costs stated by year; absent where there are none.
    std::optional<CostRange> withoutYear;

    bool operator==(const CostToCome&) const = default;
};
[[nodiscard]] CostToCome costToCome(const std::vector<Action>& actions);

/// Of what a scenario chooses, at its dates. The one cost of a scenario, for the window and for reports.
[[nodiscard]] CostToCome costOfScenario(const Plan& plan, const Scenario& scenario);
/// The likely total of costOfScenario() for a scenario that chooses these, 0 where nothing is estimated. Days move no
/// total, so that no action has to be copied: a window asks it at each tick, for every scenario.
[[nodiscard]] qint64 likelyCostOf(const Plan& plan, const std::set<QUuid>& chosen);
/// Those of them that likelyCostOf() counts as 0 because nobody has said what they cost, in the plan's order.
[[nodiscard]] std::vector<QUuid> lackingCost(const Plan& plan, const std::set<QUuid>& chosen);

} // namespace atalaya
