#pragma once

#include "assessments/strategy/bestplan/PlanProblem.h"
#include "assessments/strategy/bestplan/PlanSearch.h"

namespace atalaya {

/// What stands in the way of any plan, found by checks: the first that holds, in this order.
struct PlanObstacle {
    enum class Kind {
        MustDoNeedsExcluded, ///< `candidate` must be done and needs `other`, which is excluded (or is the same)
        MustDoOverLimit,     ///< what must be done needs `needed` of the limit's `most`
        TargetBeyondAll,     ///< no action lifts `indicator` to its target; `stage` is the highest that one reaches
        TargetOnlyExcluded,  ///< those that do are excluded or need one that is
        TargetOnlyTooMuch,   ///< those that do exceed a limit with what they need and what must be done
        TargetsOverLimit,    ///< every way to the targets needs at least `needed` of the limit's `most`
        TargetsTogether,     ///< each limit alone could be kept, not all of them together
    };
    enum class Limit { Budget, TotalBudget, Capacity };

    Kind kind = Kind::TargetsTogether;
    int candidate = -1;
    int other = -1;
    int indicator = -1;
    int stage = 0;
    Limit limit = Limit::Budget;
    int year = 0;
    QString body; ///< of a capacity
    qint64 needed = 0;
    qint64 most = 0;

    bool operator==(const PlanObstacle&) const = default;
};

struct BestPlan {
    enum class End {
        Optimal,    ///< proven: no plan is better
        TimeOver,   ///< the best that was found
        Cancelled,  ///< the best that was found
        Impossible, ///< proven: there is no plan; `obstacle` says why
    };

    End end = End::Optimal;
    bool found = false;      ///< there is a plan below; always when optimal, never when impossible
    std::vector<int> chosen; ///< indices of candidates, rising
    std::vector<int> stages; ///< by indicator, with the chosen done
    double gain = 0;         ///< Σ weight x stages above today's: in points of the headline, as problemOfPlan() weighs
    qint64 cost = 0;
    std::map<int, qint64> costByYear;
    /// No plan has more gain, or, where targets are to be reached, costs less.
    double bound = 0;
    /// From 0, proven to be the best, to 1: the part of the bound's gain that may be missing, or the part of the cost
    /// that may be saved.
    double distance = 0;
    /// Whether among plans as good none is better by the second measure (cost, or gain), and by the third (fewer
    /// actions, then those listed first). Both are proven unless the time was over.
    bool isSecondProven = false;
    bool isThirdProven = false;
    std::optional<PlanObstacle> obstacle;

    [[nodiscard]] bool has(int candidate) const;
};

/// Chooses exactly. The same problem has the same answer whenever it is optimal and both further measures are proven.
/// Costs are told apart exactly up to a sum of 2^30 of their greatest common unit, beyond to one part in 10^9; budgets
/// and capacities are kept exactly whatever the amounts. Fails on a faulty problem (checkPlanProblem) and on a fault of
/// the solver. May run in any thread; one search at a time in a thread.
[[nodiscard]] Result<BestPlan> findBestPlan(const PlanProblem& problem, const PlanSearch& search = {});

/// The same with plans to begin with, as lists of chosen candidates; those that are not allowed are passed over.
[[nodiscard]] Result<BestPlan> findBestPlan(const PlanProblem& problem, const PlanSearch& search,
                                            const std::vector<std::vector<int>>& known);

} // namespace atalaya
