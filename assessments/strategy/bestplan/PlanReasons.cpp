#include "assessments/strategy/bestplan/PlanReasons.h"

#include "assessments/strategy/bestplan/PlanTally.h"

#include <algorithm>

namespace atalaya {
namespace {

PlanObstacle::Limit kindOfLimit(const PlanLimit& limit) {
    switch (limit.kind) {
    case PlanLimit::Kind::Budget:
        return PlanObstacle::Limit::Budget;
    case PlanLimit::Kind::TotalBudget:
        return PlanObstacle::Limit::TotalBudget;
    case PlanLimit::Kind::Capacity:
        return PlanObstacle::Limit::Capacity;
    }
    return PlanObstacle::Limit::Budget;
}

/// Finds the reasons of one plan.
class ReasonFinder {
public:
    ReasonFinder(const PlanProblem& problem, const BestPlan& plan)
        : m_problem(problem), m_facts(problem), m_fates(m_facts.fates()), m_tally(m_facts), m_in(m_facts.count, false) {
        for (const int candidate : plan.chosen) {
            m_tally.add(static_cast<std::size_t>(candidate));
        }
        for (std::size_t i = 0; i < m_facts.count; ++i) {
            m_in[i] = m_fates[i] == Fate::In;
        }
    }

    [[nodiscard]] PlanReason of(std::size_t candidate) {
        PlanReason reason;
        reason.candidate = static_cast<int>(candidate);
        reason.isIn = m_tally.has(candidate);
        if (reason.isIn) {
            whyIn(candidate, reason);
        } else {
            whyOut(candidate, reason);
        }
        return reason;
    }

private:
    using Kind = PlanReason::Kind;

    void whyIn(std::size_t candidate, PlanReason& reason) {
        reason.lifts = owedTo(candidate);
        if (m_facts.mustDo[candidate]) {
            reason.kind = Kind::MustDo;
        } else if (m_fates[candidate] == Fate::In) {
            reason.kind = Kind::NeededByMustDo;
            reason.other = neederOf(candidate, m_facts.mustDo);
        } else if (!reason.lifts.empty()) {
            reason.kind = Kind::Lifts;
        } else if (const int needer = neederOf(candidate, m_tally.chosen()); needer >= 0) {
            reason.kind = Kind::NeededBy;
            reason.other = needer;
        } else {
            reason.kind = Kind::LiftsWithOthers;
        }
    }

    void whyOut(std::size_t candidate, PlanReason& reason) {
        reason.gain = double(m_tally.gainWith(candidate)) * m_facts.gainUnit;
        if (m_facts.excluded[candidate]) {
            reason.kind = Kind::Excluded;
        } else if (m_fates[candidate] == Fate::Out) {
            reason.kind = Kind::NeedsExcluded;
            const std::vector<int>& closure = m_facts.closure[candidate];
            reason.other = *std::find_if(closure.begin(), closure.end(), [&](int member) {
                return m_facts.excluded[static_cast<std::size_t>(member)];
            });
        } else if (m_fates[candidate] == Fate::TooMuch && nameLimit(candidate, m_in, reason)) {
            reason.kind = Kind::TooMuch;
        } else if (m_tally.gainWith(candidate) == 0) {
            reason.kind = Kind::NothingNew;
        } else if (m_problem.goal == PlanGoal::ReachTargets) {
            reason.kind = Kind::NoTarget;
        } else if (nameLimit(candidate, m_tally.chosen(), reason)) {
            reason.kind = Kind::OverWhatIsLeft;
        } else {
            reason.kind = Kind::NotTried;
        }
    }

    /// Lifts that no other chosen one reaches.
    std::vector<OwedLift> owedTo(std::size_t candidate) {
        m_tally.remove(candidate);
        const std::vector<int> without = m_facts.stagesWith(m_tally.chosen());
        m_tally.add(candidate);
        std::vector<OwedLift> owed;
        for (const PlanLift& lift : m_facts.lifts[candidate]) {
            const int from = without[static_cast<std::size_t>(lift.indicator)];
            if (lift.toStage > from) {
                owed.push_back({lift.indicator, from, lift.toStage});
            }
        }
        return owed;
    }

    /// The first of these that needs it directly, else over others; -1: none.
    [[nodiscard]] int neederOf(std::size_t candidate, const std::vector<bool>& among) const {
        const auto first = [&](const std::vector<std::vector<int>>& needs) {
            for (std::size_t i = 0; i < m_facts.count; ++i) {
                if (i != candidate && among[i] &&
                    std::binary_search(needs[i].begin(), needs[i].end(), static_cast<int>(candidate))) {
                    return static_cast<int>(i);
                }
            }
            return -1;
        };
        const int direct = first(m_facts.needs);
        return direct >= 0 ? direct : first(m_facts.closure);
    }

    /// The first limit that has no room for it and what it needs beside these. False: every one has.
    bool nameLimit(std::size_t candidate, const std::vector<bool>& beside, PlanReason& reason) const {
        for (const PlanLimit& limit : m_facts.limits) {
            qint64 needed = 0;
            for (const int member : m_facts.closure[candidate]) {
                const auto at = static_cast<std::size_t>(member);
                needed += beside[at] ? 0 : limit.uses[at];
            }
            const qint64 left = limit.most - m_facts.useOf(limit, beside);
            if (needed > left && needed > 0) {
                reason.limit = kindOfLimit(limit);
                reason.year = limit.year;
                reason.body = limit.body;
                reason.needed = needed;
                reason.left = std::max<qint64>(0, left);
                return true;
            }
        }
        return false;
    }

    const PlanProblem& m_problem;
    PlanFacts m_facts;
    std::vector<Fate> m_fates;
    PlanTally m_tally;
    std::vector<bool> m_in;
};

} // namespace

std::vector<PlanReason> reasonsOf(const PlanProblem& problem, const BestPlan& plan) {
    ReasonFinder finder(problem, plan);
    std::vector<PlanReason> reasons;
    for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
        reasons.push_back(finder.of(i));
    }
    return reasons;
}

Result<ForcedLoss> findForcedLoss(const PlanProblem& problem, const BestPlan& plan, int candidate,
                                  const PlanSearch& search) {
    PlanProblem forced = problem;
    forced.candidates[static_cast<std::size_t>(candidate)].mustDo = true;
    const Result<BestPlan> with = findBestPlan(forced, search);
    if (!with) {
        return tl::make_unexpected(with.error());
    }
    ForcedLoss loss;
    loss.isPossible = with->end != BestPlan::End::Impossible;
    loss.obstacle = with->obstacle;
    const auto isProven = [](const BestPlan& one) { return one.end == BestPlan::End::Optimal && one.isSecondProven; };
    loss.proven = !loss.isPossible || (isProven(*with) && isProven(plan));
    if (with->found) {
        loss.gain = plan.gain - with->gain;
        loss.cost = with->cost - plan.cost;
        std::set_difference(plan.chosen.begin(), plan.chosen.end(), with->chosen.begin(), with->chosen.end(),
                            std::back_inserter(loss.out));
        std::set_difference(with->chosen.begin(), with->chosen.end(), plan.chosen.begin(), plan.chosen.end(),
                            std::back_inserter(loss.in));
    }
    return loss;
}

} // namespace atalaya
