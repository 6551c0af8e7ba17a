#include "assessments/strategy/bestplan/PlanFrontier.h"

#include <algorithm>

namespace atalaya {
namespace {

constexpr int mostFrontierPoints = 200;

/// Of an amount, `part` of `parts`, rounded down, without the overflow of the product.
qint64 shareOfAmount(qint64 amount, qint64 part, qint64 parts) {
    return amount / parts * part + amount % parts * part / parts;
}

} // namespace

Result<std::vector<FrontierPoint>> planFrontier(const PlanProblem& problem, const FrontierSpec& spec,
                                                const PlanSearch& search) {
    SearchClock clock(search);
    PlanProblem asked = problem;
    asked.goal = PlanGoal::MostGain;
    const bool isFree = spec.years == FrontierYears::Free || problem.budgetByYear.empty();
    qint64 whole = 0;
    if (isFree) {
        asked.budgetByYear.clear();
        asked.totalBudget.reset();
        const Result<BestPlan> all = findBestPlan(asked, clock.rest());
        if (!all) {
            return tl::make_unexpected(all.error());
        }
        whole = all->found ? all->cost : 0;
    }
    std::vector<FrontierPoint> points;
    const int last = std::clamp(spec.points, 2, mostFrontierPoints) - 1;
    for (int step = 0; step <= last && !clock.isOver(); ++step) {
        FrontierPoint point;
        if (isFree) {
            point.budget = shareOfAmount(whole, step, last);
            asked.totalBudget = point.budget;
        } else {
            for (const auto& [year, budget] : problem.budgetByYear) {
                asked.budgetByYear[year] = shareOfAmount(budget, qint64(2) * step, last);
                point.budget += asked.budgetByYear[year];
            }
            if (problem.totalBudget) {
                asked.totalBudget = shareOfAmount(*problem.totalBudget, qint64(2) * step, last);
                point.budget = std::min(point.budget, *asked.totalBudget);
            }
        }
        point.totalBudget = asked.totalBudget;
        point.budgetByYear = asked.budgetByYear;
        // What a smaller budget buys a larger one does too.
        std::vector<std::vector<int>> known;
        if (!points.empty() && points.back().plan.found) {
            known.push_back(points.back().plan.chosen);
        }
        Result<BestPlan> plan = findBestPlan(asked, clock.rest(), known);
        if (!plan) {
            return tl::make_unexpected(plan.error());
        }
        point.plan = std::move(*plan);
        points.push_back(std::move(point));
        if (spec.found) {
            spec.found(points.back());
        }
    }
    return points;
}

} // namespace atalaya
