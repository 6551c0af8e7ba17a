#pragma once

#include "assessments/strategy/bestplan/BestPlan.h"

namespace atalaya {

struct FrontierPoint {
    qint64 budget = 0;                  ///< over all years
    BestPlan plan;                      ///< the best for it; not found where what must be done costs more
    std::optional<qint64> totalBudget;  ///< as it was asked with
    std::map<int, qint64> budgetByYear; ///< as it was asked with; empty where they are left out of account
};

/// How a larger or smaller budget is spread over the years.
enum class FrontierYears {
    Free,         ///< only the sum counts; the budgets of years are left out of account
    InProportion, ///< each budget grows and shrinks by the same part
};

struct FrontierSpec {
    FrontierYears years = FrontierYears::Free;
    int points = 12; ///< from 2 to 200
    /// Called after each point, so that a chart can grow.
    std::function<void(const FrontierPoint&)> found;
};

/// The gain that each of several total budgets buys, the smallest budget first, each exact where its plan is optimal.
/// Free: evenly spaced from nothing to the cost of the best plan without any budget. In proportion: evenly from nothing
/// to twice the present budgets; the present ones are among them when the number of points is odd. Search limits are
/// for all points together; what had no time is missing at the end. Targets are not looked at. Fails as findBestPlan()
/// does.
[[nodiscard]] Result<std::vector<FrontierPoint>> planFrontier(const PlanProblem& problem, const FrontierSpec& spec,
                                                              const PlanSearch& search = {});

} // namespace atalaya
