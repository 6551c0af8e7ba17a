#pragma once

#include "assessments/strategy/bestplan/BestPlan.h"

namespace atalaya {

/// What the next unit of budget would buy: the least money above the budgets, in whichever years it helps most, with
/// which a plan of more gain can be had, and how much more.
struct NextGain {
    bool exists = false; ///< otherwise no budget, however large, would raise the gain
    bool proven = false; ///< that it does not exist, or that less money buys nothing and this money no more
    qint64 extra = 0;
    std::map<int, qint64> extraByYear; ///< above the budgets of years; empty where only the total is exceeded
    double gain = 0;                   ///< above the present plan's
    std::vector<int> chosen;
};

/// Of a plan that the problem's goal MostGain found; targets are not looked at. Fails as findBestPlan() does.
[[nodiscard]] Result<NextGain> findNextGain(const PlanProblem& problem, const BestPlan& plan,
                                            const PlanSearch& search = {});

} // namespace atalaya
