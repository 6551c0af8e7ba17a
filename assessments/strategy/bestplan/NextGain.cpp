#include "assessments/strategy/bestplan/NextGain.h"

#include "assessments/strategy/bestplan/PlanQuestion.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {
namespace {

void describeNext(const PlanFacts& facts, const std::vector<bool>& chosen, qint64 gainBefore, NextGain& next) {
    next.exists = true;
    next.extra = facts.excessOf(chosen);
    next.gain = double(facts.gainOf(chosen) - gainBefore) * facts.gainUnit;
    next.chosen.clear();
    next.extraByYear.clear();
    for (std::size_t i = 0; i < facts.count; ++i) {
        if (chosen[i]) {
            next.chosen.push_back(static_cast<int>(i));
        }
    }
    for (const PlanLimit& limit : facts.limits) {
        if (const qint64 above = facts.useOf(limit, chosen) - limit.most;
            limit.kind == PlanLimit::Kind::Budget && above > 0) {
            next.extraByYear[limit.year] = above;
        }
    }
}

} // namespace

Result<NextGain> findNextGain(const PlanProblem& problem, const BestPlan& plan, const PlanSearch& search) {
    if (const Outcome checked = checkPlanProblem(problem); !checked) {
        return tl::make_unexpected(checked.error());
    }
    PlanProblem asked = problem;
    asked.goal = PlanGoal::MostGain;
    const PlanFacts facts(asked);
    std::vector<bool> present(facts.count, false);
    for (const int candidate : plan.chosen) {
        present[static_cast<std::size_t>(candidate)] = true;
    }
    const qint64 before = facts.gainOf(present);
    SearchClock clock(search);
    NextGain next;
    // First the least money that buys anything, then the most that this money buys, then the cheapest of those.
    PlanQuestion question;
    question.aim = PlanQuestion::Aim::Excess;
    question.gainAtLeast = before + 1;
    std::vector<std::vector<bool>> known;
    for (const auto aim : {PlanQuestion::Aim::Excess, PlanQuestion::Aim::Gain, PlanQuestion::Aim::Cost}) {
        question.aim = aim;
        const PlanAnswer answer = answerQuestion(facts, question, known, clock);
        if (!answer.fault.isEmpty()) {
            return failure(
                ErrorCode::Internal,
                [] {
                    return QCoreApplication::translate("BestPlan",
                                                       "What a larger budget would buy could not be "
                                                       "computed. Change a budget a little, and try again.");
                },
                answer.fault);
        }
        next.proven = answer.proven;
        if (answer.chosen) {
            describeNext(facts, *answer.chosen, before, next);
            known = {*answer.chosen};
        }
        if (!answer.chosen || !answer.proven) {
            break;
        }
        question.excessAtMost = next.extra;
        question.gainAtLeast = facts.gainOf(*answer.chosen);
    }
    return next;
}

} // namespace atalaya
