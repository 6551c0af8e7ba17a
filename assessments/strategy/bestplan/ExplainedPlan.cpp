#include "assessments/strategy/bestplan/ExplainedPlan.h"

namespace atalaya {

bool ExplainedPlan::isOpen() const {
    if (plan.end != BestPlan::End::Optimal) {
        return plan.end != BestPlan::End::Impossible;
    }
    return !plan.isSecondProven || (next && !next->proven);
}

Result<ExplainedPlan> findPlanAndNext(const PlanProblem& problem, const PlanSearch& search,
                                      const std::vector<std::vector<int>>& known) {
    const SearchClock clock(search);
    Result<BestPlan> plan = findBestPlan(problem, clock.rest(), known);
    if (!plan) {
        return tl::make_unexpected(plan.error());
    }
    ExplainedPlan finding;
    finding.plan = std::move(*plan);
    if (!finding.plan.found) {
        return finding;
    }
    finding.reasons = reasonsOf(problem, finding.plan);
    if (problem.goal != PlanGoal::MostGain || clock.wasCancelled()) {
        return finding;
    }
    if (finding.plan.end != BestPlan::End::Optimal) {
        finding.next = NextGain();
        return finding;
    }
    PlanSearch rest = clock.rest();
    rest.progress = nullptr; // it tells of money, not of gain
    Result<NextGain> next = findNextGain(problem, finding.plan, rest);
    if (next) {
        finding.next = std::move(*next);
    } else {
        finding.nextFault = next.error();
    }
    return finding;
}

} // namespace atalaya
