#include "assessments/strategy/bestplan/PlanObstacles.h"

#include "assessments/strategy/bestplan/PlanQuestion.h"

#include <algorithm>

namespace atalaya {
namespace {

PlanObstacle overLimit(PlanObstacle::Kind kind, const PlanLimit& limit, qint64 needed) {
    PlanObstacle obstacle;
    obstacle.kind = kind;
    obstacle.limit = limit.kind == PlanLimit::Kind::Budget        ? PlanObstacle::Limit::Budget
                     : limit.kind == PlanLimit::Kind::TotalBudget ? PlanObstacle::Limit::TotalBudget
                                                                  : PlanObstacle::Limit::Capacity;
    obstacle.year = limit.year;
    obstacle.body = limit.body;
    obstacle.needed = needed;
    obstacle.most = limit.most;
    return obstacle;
}

std::optional<PlanObstacle> obstacleOfMustDo(const PlanFacts& facts) {
    std::vector<bool> in(facts.count, false);
    for (std::size_t i = 0; i < facts.count; ++i) {
        for (const int member : facts.mustDo[i] ? facts.closure[i] : std::vector<int>()) {
            in[static_cast<std::size_t>(member)] = true;
            if (facts.excluded[static_cast<std::size_t>(member)]) {
                PlanObstacle obstacle;
                obstacle.kind = PlanObstacle::Kind::MustDoNeedsExcluded;
                obstacle.candidate = static_cast<int>(i);
                obstacle.other = member;
                return obstacle;
            }
        }
    }
    for (const PlanLimit& limit : facts.limits) {
        if (const qint64 needed = facts.useOf(limit, in); needed > limit.most) {
            return overLimit(PlanObstacle::Kind::MustDoOverLimit, limit, needed);
        }
    }
    return std::nullopt;
}

/// A target that candidates of other fates than these do not reach together.
std::optional<PlanObstacle> unreachedWithout(const PlanFacts& facts, const std::vector<Fate>& without,
                                             PlanObstacle::Kind kind) {
    const std::vector<Fate> fates = facts.fates();
    std::vector<bool> mayBe(facts.count, false);
    for (std::size_t i = 0; i < facts.count; ++i) {
        mayBe[i] = std::find(without.begin(), without.end(), fates[i]) == without.end();
    }
    const std::vector<int> reached = facts.stagesWith(mayBe);
    for (std::size_t indicator = 0; indicator < reached.size(); ++indicator) {
        if (reached[indicator] < facts.target[indicator]) {
            PlanObstacle obstacle;
            obstacle.kind = kind;
            obstacle.indicator = static_cast<int>(indicator);
            obstacle.stage = reached[indicator];
            return obstacle;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<PlanObstacle> plainObstacle(const PlanFacts& facts) {
    using Kind = PlanObstacle::Kind;
    std::optional<PlanObstacle> obstacle = obstacleOfMustDo(facts);
    if (!obstacle) {
        obstacle = unreachedWithout(facts, {}, Kind::TargetBeyondAll);
    }
    if (!obstacle) {
        obstacle = unreachedWithout(facts, {Fate::Out}, Kind::TargetOnlyExcluded);
    }
    if (!obstacle) {
        obstacle = unreachedWithout(facts, {Fate::Out, Fate::TooMuch}, Kind::TargetOnlyTooMuch);
    }
    return obstacle;
}

PlanObstacle searchedObstacle(const PlanFacts& facts, SearchClock& clock) {
    for (const PlanLimit& limit : facts.limits) {
        PlanQuestion question;
        question.aim = PlanQuestion::Aim::Use;
        question.use = &limit;
        const PlanAnswer answer = answerQuestion(facts, question, {}, clock);
        // The bound holds even when the search had no time to find the least use itself.
        if (answer.fault.isEmpty() && answer.bound > limit.most) {
            return overLimit(PlanObstacle::Kind::TargetsOverLimit, limit, answer.bound);
        }
    }
    return {};
}

} // namespace atalaya
