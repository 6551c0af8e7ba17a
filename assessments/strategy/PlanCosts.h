#pragma once

#include "assessments/strategy/Plan.h"

namespace atalaya {

/// Cost of an action in each year, in units of the plan's currency: as stated, or spread evenly over its days. Adds up
/// to the action's cost exactly, low, likely and high, and is ordered in each year. Empty for an action without a cost,
/// and for one without dates and stated costs.
[[nodiscard]] std::map<int, CostRange> costByYear(const Action& action);

/// Of several actions together. Those that were stopped cost nothing.
[[nodiscard]] std::map<int, CostRange> costByYear(const std::vector<Action>& actions);

/// Whether nobody has said yet what it costs. Sums and budgets count it as 0, so whoever shows one says how many there
/// are.
[[nodiscard]] inline bool lacksCost(const Action& action) {
    return !action.cost;
}

/// Of all that are not stopped; one that nobody has estimated adds nothing.
[[nodiscard]] CostRange totalCost(const std::vector<Action>& actions);
/// The same; absent where none of them is estimated, which is told apart from an estimate of 0.
[[nodiscard]] std::optional<CostRange> estimatedCost(const std::vector<Action>& actions);

} // namespace atalaya
