#include "assessments/strategy/bestplan/PlanReasons.h"
#include "assessments/strategy/bestplan/NextGain.h"
#include "assessments/strategy/bestplan/PlanFrontier.h"
#include "assessments/strategy/bestplan/PlanWords.h"
#include "tests/assessments/strategy/bestplan/PlanOracle.h"

#include <gtest/gtest.h>

#include <set>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Why = PlanReason::Kind;

PlanCandidate planned(const char* code, std::map<int, qint64> costs, std::vector<PlanLift> lifts,
                      std::vector<int> needs = {}) {
    PlanCandidate candidate;
    candidate.code = QString::fromLatin1(code);
    candidate.costByYear = std::move(costs);
    candidate.lifts = std::move(lifts);
    candidate.needs = std::move(needs);
    return candidate;
}

/// One action for each reason.
PlanProblem everyReason() {
    PlanProblem problem;
    problem.indicators = {{u"P1"_s, 1, 1.0, 0}, {u"P2"_s, 2, 2.0, 0}, {u"P3"_s, 1, 0.5, 0}};
    problem.candidates = {planned("A1", {{2027, 40}}, {{0, 3}}),
                          planned("A2", {{2027, 10}}, {}),
                          planned("A3", {{2028, 50}}, {{1, 4}}, {1}),
                          planned("A4", {{2027, 5}}, {{0, 2}}),
                          planned("A5", {{2027, 8}, {2028, 60}}, {{2, 3}}),
                          planned("A6", {{2028, 1}}, {{1, 5}}),
                          planned("A7", {{2028, 1}}, {{2, 5}}, {5}),
                          planned("A8", {{2027, 999}}, {{2, 5}}),
                          planned("A9", {{2027, 1}}, {}, {9}),
                          planned("A10", {{2027, 1}}, {})};
    problem.candidates[5].excluded = true;
    problem.candidates[8].mustDo = true;
    problem.budgetByYear = {{2027, 60}, {2028, 60}};
    return problem;
}

TEST(PlanReasonsTest, AreSaidInPlainWords) {
    const PlanProblem problem = everyReason();
    const BestPlan plan = findBestPlan(problem).value();
    ASSERT_EQ(plan.end, BestPlan::End::Optimal);
    const PlanWords words(problem, Language());
    QStringList said;
    for (const PlanReason& reason : reasonsOf(problem, plan)) {
        said << words.reason(reason);
    }
    EXPECT_EQ(
        said,
        QStringList({
            u"In: it lifts P1 from stage 1 to 3."_s,
            u"In: A3 needs it."_s,
            u"In: it lifts P2 from stage 2 to 4."_s,
            u"Out: it lifts nothing above what the plan reaches without it."_s,
            u"Out: with what it needs it would gain 1.00 points and takes 60 of the budget of 2028, of which 10 are left."_s,
            u"Out: it is excluded."_s,
            u"Out: it needs A6, which is excluded."_s,
            u"Out: with what it needs it takes 999 of the budget of 2027; beside what must be done there are 58."_s,
            u"In: it must be done."_s,
            u"In: A9, which must be done, needs it."_s,
        }))
        << said.join(u'\n').toStdString();
    EXPECT_EQ(words.outcome(plan), u"Gains 6.00 points of the headline score for 102. No plan is better."_s);
    const ForcedLoss loss = findForcedLoss(problem, plan, 4).value();
    EXPECT_EQ(words.loss(4, loss),
              u"With A5 the plan would gain 3.00 points less, and the plan would cost 8 more. It would "
              "displace A2 and A3."_s)
        << words.loss(4, loss).toStdString();
    EXPECT_EQ(words.next(findNextGain(problem, plan).value()),
              u"The next 50 in 2028 would gain 1.00 points more; less money buys nothing."_s);
}

TEST(PlanReasonsTest, HoldForEveryActionOfRandomPlans) {
    std::set<Why> seen;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        const PlanProblem problem =
            randomPlanProblem(seed, 8, seed % 2 == 0 ? PlanGoal::MostGain : PlanGoal::ReachTargets);
        const BestPlan plan = findBestPlan(problem).value();
        if (!plan.found) {
            continue;
        }
        const PlanOracle oracle(problem);
        const PlanOracle::Plan present = oracle.plan(plan.chosen);
        const auto withNeeds = [&](int candidate) {
            std::uint32_t chosen = present.chosen | 1U << candidate;
            for (std::size_t round = 0; round < problem.candidates.size(); ++round) {
                for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
                    for (const int need : problem.candidates[i].needs) {
                        chosen |= (chosen >> i & 1U) != 0 ? 1U << need : 0U;
                    }
                }
            }
            return chosen;
        };
        const std::vector<PlanReason> reasons = reasonsOf(problem, plan);
        ASSERT_EQ(reasons.size(), problem.candidates.size());
        for (const PlanReason& reason : reasons) {
            seen.insert(reason.kind);
            const std::uint32_t bit = 1U << reason.candidate;
            ASSERT_EQ(reason.isIn, (present.chosen & bit) != 0) << "seed " << seed;
            const long long without = oracle.plan(present.chosen & ~bit).gain;
            const std::uint32_t with = withNeeds(reason.candidate);
            switch (reason.kind) {
            case Why::Lifts:
                EXPECT_FALSE(reason.lifts.empty());
                break;
            case Why::NeededBy:
                EXPECT_EQ(without, present.gain) << "seed " << seed;
                EXPECT_FALSE(oracle.keepsRules(present.chosen & ~bit)) << "seed " << seed;
                break;
            case Why::NothingNew:
                EXPECT_EQ(oracle.plan(with).gain, present.gain) << "seed " << seed;
                break;
            case Why::OverWhatIsLeft:
                EXPECT_GT(oracle.plan(with).gain, present.gain) << "seed " << seed;
                EXPECT_NEAR(reason.gain, double(oracle.plan(with).gain - present.gain) / 1000.0, 1e-9);
                EXPECT_FALSE(oracle.isAllowed(with)) << "seed " << seed;
                EXPECT_GT(reason.needed, reason.left);
                break;
            case Why::TooMuch:
                EXPECT_FALSE(oracle.isAllowed(with)) << "seed " << seed;
                break;
            case Why::NotTried:
            case Why::LiftsWithOthers:
                ADD_FAILURE() << "seed " << seed << ": not of a proven plan";
                break;
            default:
                break;
            }
        }
    }
    EXPECT_EQ(seen.size(), 10U) << "every reason of a proven plan was met";
}

TEST(PlanReasonsTest, TheLossOfInsistingIsAsBruteForce) {
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        const PlanProblem problem = randomPlanProblem(seed, 8, PlanGoal::MostGain);
        const BestPlan plan = findBestPlan(problem).value();
        for (int i = 0; plan.found && i < static_cast<int>(problem.candidates.size()); ++i) {
            if (plan.has(i)) {
                continue;
            }
            const ForcedLoss loss = findForcedLoss(problem, plan, i).value();
            PlanProblem forced = problem;
            forced.candidates[static_cast<std::size_t>(i)].mustDo = true;
            const auto best = PlanOracle(forced).best();
            ASSERT_TRUE(loss.proven);
            ASSERT_EQ(loss.isPossible, best.has_value()) << "seed " << seed << " action " << i;
            if (best) {
                ++compared;
                EXPECT_NEAR(loss.gain, plan.gain - double(best->gain) / 1000.0, 1e-9) << "seed " << seed;
                EXPECT_GE(loss.gain, 0.0);
                EXPECT_EQ(loss.cost, best->cost - plan.cost) << "seed " << seed;
            }
        }
    }
    EXPECT_GT(compared, 100);
}

TEST(NextGainTest, IsAsBruteForce) {
    int existing = 0;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        const PlanProblem problem = randomPlanProblem(seed, 8, PlanGoal::MostGain);
        const BestPlan plan = findBestPlan(problem).value();
        if (!plan.found) {
            continue;
        }
        const NextGain next = findNextGain(problem, plan).value();
        ASSERT_TRUE(next.proven) << "seed " << seed;
        const PlanOracle oracle(problem);
        const long long before = oracle.plan(plan.chosen).gain;
        std::optional<qint64> least;
        const auto mayBe = [&](std::uint32_t chosen) {
            return oracle.keepsRules(chosen) && oracle.keepsCapacity(chosen) && oracle.plan(chosen).gain > before;
        };
        for (std::uint32_t chosen = 0; chosen < oracle.end(); ++chosen) {
            if (mayBe(chosen) && (!least || oracle.excess(chosen) < *least)) {
                least = oracle.excess(chosen);
            }
        }
        ASSERT_EQ(next.exists, least.has_value()) << "seed " << seed;
        if (!least) {
            continue;
        }
        ++existing;
        long long most = 0;
        for (std::uint32_t chosen = 0; chosen < oracle.end(); ++chosen) {
            if (mayBe(chosen) && oracle.excess(chosen) <= *least) {
                most = std::max(most, oracle.plan(chosen).gain);
            }
        }
        EXPECT_EQ(next.extra, *least) << "seed " << seed;
        EXPECT_GT(next.extra, 0);
        EXPECT_NEAR(next.gain, double(most - before) / 1000.0, 1e-9) << "seed " << seed;
    }
    EXPECT_GT(existing, 200);
}

TEST(PlanFrontierTest, IsAsBruteForce) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const PlanProblem problem = randomPlanProblem(seed, 8, PlanGoal::MostGain);
        for (const FrontierYears years : {FrontierYears::Free, FrontierYears::InProportion}) {
            FrontierSpec spec;
            spec.years = years;
            spec.points = 7;
            int told = 0;
            spec.found = [&](const FrontierPoint&) { ++told; };
            const auto points = planFrontier(problem, spec).value();
            ASSERT_EQ(points.size(), 7U);
            EXPECT_EQ(told, 7);
            const bool isFree = years == FrontierYears::Free || problem.budgetByYear.empty();
            for (std::size_t step = 0; step < points.size(); ++step) {
                PlanProblem asked = problem;
                if (isFree) {
                    asked.budgetByYear.clear();
                    asked.totalBudget = points[step].budget;
                } else {
                    for (auto& [year, budget] : asked.budgetByYear) {
                        budget = budget * static_cast<qint64>(step) / 3;
                    }
                    if (asked.totalBudget) {
                        *asked.totalBudget = *asked.totalBudget * static_cast<qint64>(step) / 3;
                    }
                }
                EXPECT_EQ(points[step].totalBudget, asked.totalBudget) << "whoever takes the point asks the same";
                EXPECT_EQ(points[step].budgetByYear, asked.budgetByYear);
                const auto best = PlanOracle(asked).best();
                const BestPlan& plan = points[step].plan;
                ASSERT_EQ(plan.found, best.has_value()) << "seed " << seed << " step " << step;
                if (best) {
                    EXPECT_NEAR(plan.gain, double(best->gain) / 1000.0, 1e-9) << "seed " << seed << " step " << step;
                    EXPECT_EQ(plan.cost, best->cost) << "seed " << seed << " step " << step;
                }
                if (step > 0) {
                    EXPECT_GE(plan.gain, points[step - 1].plan.gain);
                }
            }
        }
    }
}

TEST(PlanFrontierTest, EndsWhenItIsCancelled) {
    std::atomic<bool> cancelled = false;
    PlanSearch search;
    search.cancelled = &cancelled;
    FrontierSpec spec;
    spec.found = [&](const FrontierPoint&) { cancelled = true; };
    EXPECT_EQ(planFrontier(everyReason(), spec, search).value().size(), 1U);
}

TEST(PlanWordsTest, SayWhyThereIsNoPlan) {
    PlanProblem problem = everyReason();
    const PlanWords words(problem, Language());
    problem.candidates[0].mustDo = true;
    problem.budgetByYear[2027] = 30;
    EXPECT_EQ(words.outcome(findBestPlan(problem).value()),
              u"What must be done needs 42 of the budget of 2027, which is 30. Raise it, or insist on less."_s);
    problem.candidates[5].mustDo = true;
    EXPECT_EQ(words.outcome(findBestPlan(problem).value()),
              u"A6 must be done and is excluded. Take one of the two back."_s);
}

TEST(PlanWordsTest, SayOfATargetByWhichDayItIsToBeReached) {
    PlanProblem problem;
    problem.goal = PlanGoal::ReachTargets;
    problem.indicators = {{u"I1"_s, 2, 1.0, 0}, {u"I1"_s, 2, 0.0, 4, QDate(2028, 12, 31)}};
    PlanCandidate late;
    late.code = u"A1"_s;
    late.costByYear[2030] = 1;
    late.lifts = {{0, 4}};
    PlanCandidate onTime = late;
    onTime.code = u"A2"_s;
    onTime.costByYear = {{2028, 5}};
    onTime.lifts = {{0, 4}, {1, 4}};
    problem.candidates = {late, onTime};
    const BestPlan plan = findBestPlan(problem).value();
    EXPECT_EQ(plan.chosen, std::vector<int>{1}) << "the cheaper one comes too late";
    {
        const PlanWords words(problem, Language());
        EXPECT_EQ(words.outcome(plan), u"Reaches every target by its day for 5. No plan is better."_s);
        EXPECT_EQ(words.reason(reasonsOf(problem, plan)[1]), u"In: it lifts I1 from stage 2 to 4."_s) << "said once";
        problem.candidates[0].mustDo = true;
        EXPECT_EQ(words.reason(reasonsOf(problem, findBestPlan(problem).value())[1]),
                  u"In: it lifts I1 by 31 December 2028 from stage 2 to 4."_s)
            << "A1 lifts it as high, later";
    }
    problem.candidates[1].lifts = {{0, 3}, {1, 3}};
    EXPECT_EQ(
        PlanWords(problem, Language()).outcome(findBestPlan(problem).value()),
        u"No action that ends by 31 December 2028 with all that it needs lifts I1 to its target: with those that do "
        "end by then it reaches stage 3. Move one forward, or the target to a later day."_s);
}

TEST(PlanWordsTest, ClaimNoMoreThanWasProven) {
    const PlanProblem problem = everyReason();
    const PlanWords words(problem, Language());
    BestPlan plan = findBestPlan(problem).value();
    EXPECT_TRUE(findForcedLoss(problem, plan, 4).value().proven);
    plan.isSecondProven = false;
    EXPECT_TRUE(words.outcome(plan).contains(u"No plan gains more; one that gains as much for less may exist"_s));
    EXPECT_FALSE(words.outcome(plan).contains(u"No plan is better"_s));
    EXPECT_FALSE(findForcedLoss(problem, plan, 4).value().proven) << "the cost it is compared with is not the least";
    NextGain next;
    next.exists = next.proven = true;
    next.extra = 30;
    next.extraByYear = {{2027, 10}};
    next.gain = 0.004;
    EXPECT_EQ(words.next(next), u"The next 30 over all years, of which 10 in 2027, would gain 0.004 points more; less "
                                "money buys nothing."_s);
    EXPECT_EQ(words.next(NextGain()), u"What a larger budget would buy was not found in time. Allow more time."_s);
}

TEST(PlanWordsTest, WhatWaitsForAStoppedActionIsNotCalledExcluded) {
    PlanAsProblem asked;
    asked.problem = everyReason();
    asked.waitsForStopped.emplace(5, QUuid::createUuid());
    const PlanWords words(asked, Language());
    const BestPlan plan = findBestPlan(asked.problem).value();
    EXPECT_EQ(words.reason(reasonsOf(asked.problem, plan).at(6)),
              u"Out: it needs A6, which waits for an action that was stopped."_s);
    asked.problem.candidates[5].mustDo = true;
    EXPECT_EQ(words.outcome(findBestPlan(asked.problem).value()),
              u"A6 must be done and waits for an action that was stopped. Take that dependency away, or do not "
              "insist on A6."_s);
}

TEST(PlanWordsTest, OfTooFewAnswersSayNoPoints) {
    PlanAsProblem asked;
    asked.problem = everyReason();
    asked.isGainPrintable = false;
    const PlanWords words(asked, Language());
    const BestPlan plan = findBestPlan(asked.problem).value();
    EXPECT_EQ(words.outcome(plan), u"Costs 102; too few questions are answered to say how many points it gains. No "
                                   "plan is better."_s);
    for (const PlanReason& reason : reasonsOf(asked.problem, plan)) {
        EXPECT_FALSE(words.reason(reason).contains(u"points"_s)) << words.reason(reason).toStdString();
    }
    NextGain next;
    next.exists = next.proven = true;
    next.extra = 7;
    next.gain = 0.5;
    EXPECT_EQ(words.next(next), u"The next 7 would gain more; less money buys nothing."_s);
}

TEST(PlanWordsTest, SayWhatIsTakenForFreeBecauseItHasNoCostYet) {
    PlanAsProblem asked;
    asked.problem = everyReason();
    const BestPlan plan = findBestPlan(asked.problem).value();
    ASSERT_FALSE(plan.chosen.empty());
    ASSERT_LT(plan.chosen.size(), asked.problem.candidates.size());
    const QString priced = PlanWords(asked, Language()).outcome(plan);
    for (int candidate = 0; candidate < static_cast<int>(asked.problem.candidates.size()); ++candidate) {
        asked.unestimated = {candidate};
        const QString code = asked.problem.candidates[static_cast<std::size_t>(candidate)].code;
        EXPECT_EQ(PlanWords(asked, Language()).outcome(plan),
                  plan.has(candidate) ? priced + u" 1 of its actions has no cost yet and counts as 0: %1."_s.arg(code)
                                      : priced)
            << "only what the plan takes";
    }
}

TEST(PlanWordsTest, CallTheGainByItsName) {
    PlanAsProblem asked;
    asked.problem = everyReason();
    asked.isGainOfHeadline = false;
    const PlanWords words(asked, Language());
    EXPECT_EQ(words.outcome(findBestPlan(asked.problem).value()),
              u"Gains 6.00 points of the arithmetic mean for 102. No plan is better."_s);
}

} // namespace
} // namespace atalaya::test
