#pragma once

#include "assessments/strategy/bestplan/BestPlan.h"

namespace atalaya {

/// A lift that a plan owes to an action.
struct OwedLift {
    int indicator = 0;
    int fromStage = 1; ///< what the other chosen actions reach
    int toStage = 1;

    bool operator==(const OwedLift&) const = default;
};

/// Why an action is in a plan or out of it.
struct PlanReason {
    enum class Kind {
        // in
        MustDo,
        NeededByMustDo,  ///< by `other`
        Lifts,           ///< the plan owes it `lifts`
        NeededBy,        ///< by `other`, a chosen one, which lifts something or is needed itself
        LiftsWithOthers, ///< it reaches what other chosen ones reach too; without a proof it may be left out
        // out
        Excluded,
        NeedsExcluded,  ///< needs `other`
        TooMuch,        ///< with what it needs and what must be done it exceeds the limit: `needed` of `left`
        NothingNew,     ///< neither it nor what it needs lifts anything above what the plan reaches
        OverWhatIsLeft, ///< it would add gain, but needs `needed` of the limit, of which the plan leaves `left`
        NoTarget,       ///< the targets are reached without it
        NotTried,       ///< it would add gain and fits: the search was stopped before it got there
    };

    int candidate = 0;
    bool isIn = false;
    Kind kind = Kind::Lifts;
    int other = -1;
    std::vector<OwedLift> lifts;
    PlanObstacle::Limit limit = PlanObstacle::Limit::Budget;
    int year = 0;
    QString body;
    qint64 needed = 0; ///< by it and what it needs that is not chosen
    qint64 left = 0;   ///< not below 0
    double gain = 0;   ///< that it and what it needs would add to the plan

    bool operator==(const PlanReason&) const = default;
};

/// One for each candidate, in their order. By looking at the plan, without a search. The plan must have been found for
/// this problem.
[[nodiscard]] std::vector<PlanReason> reasonsOf(const PlanProblem& problem, const BestPlan& plan);

/// What it costs the plan to insist on an action that it leaves out.
struct ForcedLoss {
    bool isPossible = true; ///< otherwise `obstacle` says why it cannot be done at all
    bool proven = false;  ///< the best plan with it is proven to be so, and so was the plan compared with, cost and all
    double gain = 0;      ///< lost; never below 0 when proven
    qint64 cost = 0;      ///< more, below 0: less
    std::vector<int> out; ///< chosen before, and no longer
    std::vector<int> in;  ///< chosen now, and not before; with the action itself
    std::optional<PlanObstacle> obstacle;
};

/// Solves the problem again with the action as one that must be done: takes as long as the plan did, so it is asked for
/// one action at a time. Fails as findBestPlan() does.
[[nodiscard]] Result<ForcedLoss> findForcedLoss(const PlanProblem& problem, const BestPlan& plan, int candidate,
                                                const PlanSearch& search = {});

} // namespace atalaya
