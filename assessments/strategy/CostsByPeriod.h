#pragma once

#include "assessments/strategy/PlanCosts.h"
#include "assessments/strategy/PlanPeriods.h"

namespace atalaya {

/// Cost of an action in each month, quarter or year, by the period's first day. What costByYear() gives a year is
/// spread evenly over the action's days in it, or over the whole year when it has none there; so the periods of a year
/// add up to it exactly, low, likely and high, and each is ordered. Empty where costByYear() is.
[[nodiscard]] std::map<QDate, CostRange> costByPeriod(const Action& action, PeriodUnit unit);

/// Of several actions together. Those that were stopped cost nothing.
[[nodiscard]] std::map<QDate, CostRange> costByPeriod(const std::vector<Action>& actions, PeriodUnit unit);

} // namespace atalaya
