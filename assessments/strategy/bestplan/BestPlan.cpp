#include "assessments/strategy/bestplan/BestPlan.h"

#include "assessments/strategy/bestplan/PlanObstacles.h"
#include "assessments/strategy/bestplan/PlanQuestion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace atalaya {
namespace {

std::vector<bool> flagsOf(const PlanFacts& facts, const std::vector<int>& chosen) {
    std::vector<bool> flags(facts.count, false);
    for (const int candidate : chosen) {
        if (candidate >= 0 && static_cast<std::size_t>(candidate) < facts.count) {
            flags[static_cast<std::size_t>(candidate)] = true;
        }
    }
    return flags;
}

void describePlan(const PlanProblem& problem, const PlanFacts& facts, const std::vector<bool>& chosen, BestPlan& plan) {
    plan.found = true;
    plan.chosen.clear();
    plan.costByYear.clear();
    for (std::size_t i = 0; i < facts.count; ++i) {
        if (chosen[i]) {
            plan.chosen.push_back(static_cast<int>(i));
            for (const auto& [year, cost] : problem.candidates[i].costByYear) {
                plan.costByYear[year] += cost;
            }
        }
    }
    plan.stages = facts.stagesWith(chosen);
    plan.gain = double(facts.gainOf(chosen)) * facts.gainUnit;
    plan.cost = facts.costOf(chosen);
}

/// Which part of the bound, or of the cost, is still open.
double openPart(bool isMost, qint64 value, qint64 bound) {
    const qint64 whole = std::max(value, bound);
    const qint64 open = isMost ? bound - value : value - bound;
    return whole > 0 ? std::clamp(double(open) / double(whole), 0.0, 1.0) : 0.0;
}

/// Adds what was reached to what is demanded from here on.
void demandReached(const PlanFacts& facts, const std::vector<bool>& chosen, PlanQuestion& question) {
    if (question.aim == PlanQuestion::Aim::Gain) {
        question.gainAtLeast = facts.gainOf(chosen);
    } else if (question.aim == PlanQuestion::Aim::Cost) {
        question.costAtMost = facts.costOf(chosen);
    }
}

tl::unexpected<Error> planFault(const PlanAnswer& answer) {
    if (answer.isSolverMissing) {
        return failure(
            ErrorCode::Internal,
            [] {
                return QCoreApplication::translate(
                    "BestPlan", "The part of Atalaya that searches for plans is missing. Install Atalaya again.");
            },
            answer.fault);
    }
    return failure(
        ErrorCode::Internal,
        [] {
            return QCoreApplication::translate("BestPlan", "The best plan could not be computed. Change a budget or a "
                                                           "cost a little, and try again.");
        },
        answer.fault);
}

} // namespace

bool BestPlan::has(int candidate) const {
    return std::binary_search(chosen.begin(), chosen.end(), candidate);
}

Result<BestPlan> findBestPlan(const PlanProblem& problem, const PlanSearch& search) {
    return findBestPlan(problem, search, {});
}

Result<BestPlan> findBestPlan(const PlanProblem& problem, const PlanSearch& search,
                              const std::vector<std::vector<int>>& known) {
    if (const Outcome checked = checkPlanProblem(problem); !checked) {
        return tl::make_unexpected(checked.error());
    }
    const PlanFacts facts(problem);
    BestPlan plan;
    plan.obstacle = plainObstacle(facts);
    if (plan.obstacle) {
        plan.end = BestPlan::End::Impossible;
        return plan;
    }
    using Aim = PlanQuestion::Aim;
    const bool isMost = problem.goal == PlanGoal::MostGain;
    const std::array<Aim, 3> aims =
        isMost ? std::array{Aim::Gain, Aim::Cost, Aim::Order} : std::array{Aim::Cost, Aim::Gain, Aim::Order};
    SearchClock clock(search);
    PlanQuestion question;
    std::vector<std::vector<bool>> plans;
    for (const std::vector<int>& one : known) {
        plans.push_back(flagsOf(facts, one));
    }
    for (std::size_t turn = 0; turn < aims.size(); ++turn) {
        question.aim = aims[turn];
        const PlanAnswer answer = answerQuestion(facts, question, plans, clock);
        if (!answer.fault.isEmpty() && turn == 0) {
            return planFault(answer);
        }
        if (answer.chosen) {
            describePlan(problem, facts, *answer.chosen, plan);
            demandReached(facts, *answer.chosen, question);
            plans = {*answer.chosen};
        }
        if (turn == 0) {
            clock.hush();
            const qint64 value = answer.chosen ? question.valueOf(facts, *answer.chosen) : 0;
            plan.bound = isMost ? double(answer.bound) * facts.gainUnit : double(answer.bound);
            plan.distance = answer.chosen ? openPart(isMost, value, answer.bound) : 1.0;
            if (answer.proven && !answer.chosen) {
                plan.end = BestPlan::End::Impossible;
                plan.obstacle = searchedObstacle(facts, clock);
                return plan;
            }
        }
        if (!answer.proven) {
            if (turn == 0) {
                plan.end = clock.wasCancelled() ? BestPlan::End::Cancelled : BestPlan::End::TimeOver;
            }
            return plan;
        }
        plan.isSecondProven = plan.isSecondProven || turn == 1;
        plan.isThirdProven = plan.isThirdProven || turn == 2;
    }
    return plan;
}

} // namespace atalaya
