#include "assessments/strategy/bestplan/ProblemOfPlan.h"
#include "assessments/strategy/Projection.h"
#include "assessments/strategy/bestplan/BestPlan.h"
#include "tests/support/Builders.h"
#include "tests/support/RandomPlan.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Action wanted(const char* code, qint64 cost, std::vector<Lift> lifts, std::vector<const char*> needs = {}) {
    Action made;
    made.code = QString::fromUtf8(code);
    made.id = idOf(made.code);
    made.title = u"Do it"_s;
    made.leadBody = u"CSIRT"_s;
    made.start = QDate(2027, 1, 1);
    made.end = QDate(2028, 12, 31);
    made.cost = cost;
    made.lifts = std::move(lifts);
    for (const char* need : needs) {
        made.dependencies.insert(idOf(QString::fromUtf8(need)));
    }
    return made;
}

std::optional<double> headlineWith(const Framework& framework, const Assessment& assessment,
                                   const std::set<QUuid>& chosen) {
    const QDate day(2040, 1, 1);
    std::vector<Action> actions;
    for (Action action : assessment.plan.actions) {
        if (action.status == ActionStatus::Done || chosen.contains(action.id)) {
            action.end = day;
            actions.push_back(std::move(action));
        }
    }
    return scoreAssessment(framework, projected(framework, assessment, actions, day)).headline().mean;
}

/// Whether a choice keeps needs, what must be done and the budget; read from the plan, not from the problem.
bool isAllowed(const Plan& plan, const std::set<QUuid>& chosen, qint64 budget) {
    qint64 cost = 0;
    for (const Action& action : plan.actions) {
        const bool isOpen = action.status != ActionStatus::Done && action.status != ActionStatus::Stopped;
        if (!chosen.contains(action.id)) {
            if (isOpen && action.isMustDo) {
                return false;
            }
            continue;
        }
        cost += action.likelyCost();
        for (const QUuid& need : action.dependencies) {
            const Action* needed = plan.action(need);
            if (needed && needed->status != ActionStatus::Done && !chosen.contains(need)) {
                return false;
            }
        }
    }
    return cost <= budget;
}

TEST(ProblemOfPlan, TellsWhatIsFreeFromWhatNobodyHasEstimated) {
    const FrameworkPtr framework = smallFramework();
    Assessment assessment = AssessmentBuilder(framework)
                                .stage("P03-01", 2)
                                .action(wanted("A1", 0, {{u"P03-01"_s, 3}}))
                                .action(wanted("A2", 7, {}))
                                .action(wanted("A3", 7, {}))
                                .action(wanted("A4", 7, {}))
                                .build();
    for (const std::size_t at : {0U, 1U, 3U}) {
        assessment.plan.actions[at].cost.reset();
    }
    assessment.plan.actions[0].status = ActionStatus::Done;
    const PlanAsProblem asked = problemOfPlan(*framework, assessment);
    EXPECT_EQ(asked.unestimated, (std::set<int>{0, 2})) << "A2 and A4; what is done is no candidate";
    assessment.plan.actions[1].cost = CostRange(0);
    EXPECT_EQ(problemOfPlan(*framework, assessment).unestimated, std::set<int>{2});
}

TEST(ProblemOfPlan, TheBestPlanIsTheBestOfAllChoicesByTheRealScore) {
    const FrameworkPtr framework = smallFramework();
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Assessment assessment = randomAssessment(*framework, seed);
        assessment.mean = MeanKind::Arithmetic;
        qint64 whole = 0;
        for (const Action& action : assessment.plan.actions) {
            whole += action.likelyCost();
        }
        PlanWishes wishes;
        wishes.totalBudget = whole * static_cast<qint64>(seed % 4) / 3;
        const PlanAsProblem asked = problemOfPlan(*framework, assessment, wishes);
        const std::size_t count = asked.actions.size();
        if (count == 0 || count > 8) {
            continue;
        }
        std::optional<double> best;
        bool isAny = false;
        for (std::size_t bits = 0; bits < (std::size_t(1) << count); ++bits) {
            std::set<QUuid> chosen;
            for (std::size_t i = 0; i < count; ++i) {
                if (bits >> i & 1U) {
                    chosen.insert(asked.actions[i]);
                }
            }
            if (isAllowed(assessment.plan, chosen, *wishes.totalBudget)) {
                isAny = true;
                best = std::max(best, headlineWith(*framework, assessment, chosen));
            }
        }
        const auto plan = findBestPlan(asked.problem);
        ASSERT_TRUE(plan.has_value()) << seed;
        ASSERT_EQ(plan->found, isAny) << seed;
        if (isAny && best) {
            const std::set<QUuid> chosen = asked.actionsOf(plan->chosen);
            EXPECT_TRUE(isAllowed(assessment.plan, chosen, *wishes.totalBudget)) << seed;
            EXPECT_NEAR(*headlineWith(*framework, assessment, chosen), *best, 1e-5) << seed;
            const double begin = *headlineWith(*framework, assessment, {});
            EXPECT_NEAR(plan->gain, *best - begin, 1e-4) << seed;
            ++compared;
        }
    }
    EXPECT_GT(compared, 60);
}

/// A plan whose actions end before and after the days of its targets, or have no days at all.
Assessment planWithDays(const FrameworkPtr& framework, std::uint64_t seed) {
    Dice dice(seed);
    const std::vector<const char*> codes{"P03-01", "P03-02", "P03-03"};
    AssessmentBuilder builder(framework);
    for (const char* code : codes) {
        const int stage = dice.roll(1, 3);
        builder.stage(code, stage);
        if (dice.chance(60)) {
            const QDate by = dice.chance(80) ? QDate(dice.roll(2027, 2030), 12, 31) : QDate();
            builder.target(code, dice.roll(stage, 4), by);
        }
    }
    const int count = dice.roll(4, 8);
    for (int i = 0; i < count; ++i) {
        std::vector<Lift> lifts;
        for (int lift = dice.roll(0, 2); lift >= 0; --lift) {
            lifts.push_back({QString::fromUtf8(dice.pick(codes)), dice.roll(2, 5)});
        }
        Action made = wanted(qPrintable(u"A%1"_s.arg(i)), 10 * dice.roll(0, 6), lifts);
        made.end = dice.chance(90) ? QDate(dice.roll(2027, 2031), 12, 31) : QDate();
        made.isMustDo = dice.chance(5);
        if (i > 0 && dice.chance(40)) {
            made.dependencies.insert(idOf(u"A%1"_s.arg(dice.roll(0, i - 1))));
        }
        builder.action(made);
    }
    return builder.build();
}

/// Whether an action and all that it needs, over every step, have ended by the day. There are no circles.
bool hasEndedBy(const Plan& plan, const Action& action, QDate day) {
    return action.end.isValid() && action.end <= day &&
           std::all_of(action.dependencies.begin(), action.dependencies.end(),
                       [&](const QUuid& need) { return hasEndedBy(plan, *plan.action(need), day); });
}

/// The targets that are not reached yet.
std::map<QString, Target> openTargets(const Framework& framework, const Assessment& assessment) {
    std::map<QString, Target> open = assessment.targets;
    for (const IndicatorScore& one : scoreAssessment(framework, assessment).indicators) {
        const auto target = open.find(one.code);
        if (target != open.end() && one.stage(assessment.headlineBasis) >= target->second.stage) {
            open.erase(target);
        }
    }
    return open;
}

/// Whether a choice reaches these targets by their days; read from the plan, not from the problem.
bool reachesTargets(const Plan& plan, const std::map<QString, Target>& targets, const std::set<QUuid>& chosen) {
    return std::all_of(targets.begin(), targets.end(), [&](const auto& one) {
        const auto& [code, target] = one;
        for (const Action& action : plan.actions) {
            for (const Lift& lift : chosen.contains(action.id) ? action.lifts : std::vector<Lift>()) {
                if (lift.indicator == code && lift.toStage >= target.stage &&
                    (!target.by || hasEndedBy(plan, action, *target.by))) {
                    return true;
                }
            }
        }
        return false;
    });
}

/// What the cheapest choice costs that reaches every target; absent where none does.
std::optional<qint64> cheapestWay(const Framework& framework, const Assessment& assessment, qint64 budget) {
    std::optional<qint64> least;
    const std::map<QString, Target> targets = openTargets(framework, assessment);
    const std::vector<Action>& actions = assessment.plan.actions;
    for (std::size_t bits = 0; bits < (std::size_t(1) << actions.size()); ++bits) {
        std::set<QUuid> chosen;
        qint64 cost = 0;
        for (std::size_t i = 0; i < actions.size(); ++i) {
            if (bits >> i & 1U) {
                chosen.insert(actions[i].id);
                cost += actions[i].likelyCost();
            }
        }
        if ((!least || cost < *least) && isAllowed(assessment.plan, chosen, budget) &&
            reachesTargets(assessment.plan, targets, chosen)) {
            least = cost;
        }
    }
    return least;
}

TEST(ProblemOfPlan, TargetsAreReachedByTheirDaysAsByBruteForce) {
    const FrameworkPtr framework = smallFramework();
    int found = 0;
    int dearer = 0;
    int impossible = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Assessment assessment = planWithDays(framework, seed);
        PlanWishes wishes;
        wishes.goal = PlanGoal::ReachTargets;
        wishes.totalBudget = seed % 2 == 0 ? 120 : 1000;
        const std::optional<qint64> least = cheapestWay(*framework, assessment, *wishes.totalBudget);
        const PlanAsProblem asked = problemOfPlan(*framework, assessment, wishes);
        const auto plan = findBestPlan(asked.problem);
        ASSERT_TRUE(plan.has_value()) << seed;
        ASSERT_EQ(plan->found, least.has_value()) << seed;
        if (!plan->found) {
            continue;
        }
        EXPECT_EQ(plan->cost, *least) << seed;
        const std::set<QUuid> chosen = asked.actionsOf(plan->chosen);
        EXPECT_TRUE(isAllowed(assessment.plan, chosen, *wishes.totalBudget)) << seed;
        EXPECT_TRUE(reachesTargets(assessment.plan, openTargets(*framework, assessment), chosen)) << seed;
        // As the forecast says it on that day, too.
        std::vector<Action> actions;
        for (const Action& action : assessment.plan.actions) {
            if (chosen.contains(action.id)) {
                actions.push_back(action);
            }
        }
        for (const auto& [code, target] : assessment.targets) {
            if (target.by) {
                const Assessment then = projected(*framework, assessment, actions, *target.by);
                for (const IndicatorScore& one : scoreAssessment(*framework, then).indicators) {
                    EXPECT_TRUE(one.code != code || one.stage(assessment.headlineBasis) >= target.stage) << seed;
                }
            }
        }
        ++found;
        Assessment whenever = assessment;
        for (auto& [code, target] : whenever.targets) {
            target.by.reset();
        }
        dearer += *cheapestWay(*framework, whenever, *wishes.totalBudget) < *least ? 1 : 0;
    }
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Assessment whenever = planWithDays(framework, seed);
        const bool isInTime = cheapestWay(*framework, whenever, 1000).has_value();
        for (auto& [code, target] : whenever.targets) {
            target.by.reset();
        }
        impossible += !isInTime && cheapestWay(*framework, whenever, 1000) ? 1 : 0;
    }
    EXPECT_GT(found, 60);
    EXPECT_GT(dearer, 5) << "days that change the plan";
    EXPECT_GT(impossible, 5) << "days that no plan keeps";
}

TEST(ProblemOfPlan, WhereNothingIsLateTheProblemKnowsNoDays) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 2)
                                      .target("P03-01", 3, QDate(2028, 12, 31))
                                      .action(wanted("A1", 10, {{u"P03-01"_s, 3}}))
                                      .build();
    PlanWishes wishes;
    wishes.goal = PlanGoal::ReachTargets;
    EXPECT_EQ(problemOfPlan(*framework, assessment, wishes).problem.indicators.size(), 1U);
    wishes.moved[idOf(u"A1"_s)] = {QDate(2027, 1, 2), QDate(2029, 1, 1)};
    const PlanAsProblem late = problemOfPlan(*framework, assessment, wishes);
    ASSERT_EQ(late.problem.indicators.size(), 2U);
    EXPECT_EQ(late.problem.indicators[0].target, 0);
    EXPECT_EQ(late.problem.indicators[1], (PlanIndicator{u"P03-01"_s, 2, 0.0, 3, QDate(2028, 12, 31)}));
    EXPECT_EQ(late.problem.candidates[0].lifts.size(), 1U) << "it ends a day too late";
    wishes.goal = PlanGoal::MostGain;
    EXPECT_EQ(problemOfPlan(*framework, assessment, wishes).problem.indicators.size(), 1U);
}

TEST(ProblemOfPlan, CandidatesAreWhatIsStillToBeDone) {
    const FrameworkPtr framework = smallFramework();
    Action done = wanted("A1", 10, {{u"P03-01"_s, 3}});
    done.status = ActionStatus::Done;
    Action stopped = wanted("A2", 10, {{u"P03-01"_s, 5}});
    stopped.status = ActionStatus::Stopped;
    Action undated = wanted("A5", 70, {{u"P03-02"_s, 9}});
    undated.start = undated.end = QDate();
    undated.isMustDo = true;
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 2)
                                      .stage("P03-02", 2)
                                      .notApplicable("P04-01")
                                      .target("P03-01", 4)
                                      .action(done)
                                      .action(stopped)
                                      .action(wanted("A3", 20, {{u"P03-01"_s, 4}, {u"P04-01"_s, 3}}, {"A1", "A5"}))
                                      .action(wanted("A4", 30, {{u"P03-01"_s, 5}}, {"A2"}))
                                      .action(undated)
                                      .build();
    PlanWishes wishes;
    wishes.capacity[u"CSIRT"_s] = 1;
    wishes.mustDo = {idOf(u"A4"_s)};
    wishes.moved[idOf(u"A3"_s)] = {QDate(2029, 1, 1), QDate(2029, 12, 31)};
    const PlanAsProblem made = problemOfPlan(*framework, assessment, wishes);
    ASSERT_EQ(made.actions, (std::vector<QUuid>{idOf(u"A3"_s), idOf(u"A4"_s), idOf(u"A5"_s)}));
    ASSERT_EQ(made.problem.indicators.size(), 2U) << "what is not answered, or not applicable, is left out";
    EXPECT_EQ(made.problem.indicators[0].stage, 3) << "what is done has lifted it";
    EXPECT_EQ(made.problem.indicators[0].target, 4);
    const PlanCandidate& third = made.problem.candidates[0];
    EXPECT_EQ(third.needs, std::vector<int>{2}) << "A1 is done";
    EXPECT_EQ(third.costByYear, (std::map<int, qint64>{{2029, 20}})) << "where it was moved to";
    EXPECT_EQ(third.lifts, (std::vector<PlanLift>{{0, 4}}));
    EXPECT_EQ(made.problem.capacity.at({u"CSIRT"_s, 2029}), 1);
    EXPECT_FALSE(third.mustDo);
    EXPECT_TRUE(made.problem.candidates[1].mustDo) << "by the person's will";
    EXPECT_TRUE(made.problem.candidates[1].excluded);
    EXPECT_EQ(made.waitsForStopped.at(1), idOf(u"A2"_s));
    EXPECT_EQ(made.problem.candidates[2].costByYear, (std::map<int, qint64>{{yearOfUndatedCosts, 70}}));
    EXPECT_TRUE(made.problem.candidates[2].mustDo);
    EXPECT_EQ(made.problem.candidates[2].lifts.front().toStage, framework->ceiling());
    EXPECT_EQ(made.candidateOf(idOf(u"A1"_s)), -1);
}

TEST(ProblemOfPlan, EqualGainsAreEqualToTheSolver) {
    // Three stages of a commitment of three, and four of one of four, are worth the same: the cheaper one is taken.
    const FrameworkPtr framework = smallFramework();
    AssessmentBuilder builder(framework);
    std::vector<Lift> three, four;
    for (const char* code : {"P03-01", "P03-02", "P03-03"}) {
        builder.stage(code, 1);
        three.push_back({QString::fromUtf8(code), 2});
    }
    for (const char* code : {"P04-01", "P04-02", "P04-03", "P04-04"}) {
        builder.stage(code, 1);
        four.push_back({QString::fromUtf8(code), 2});
    }
    for (const bool isThreeDearer : {true, false}) {
        const Assessment assessment = AssessmentBuilder(builder)
                                          .action(wanted("A1", isThreeDearer ? 20 : 10, three))
                                          .action(wanted("A2", isThreeDearer ? 10 : 20, four))
                                          .build();
        PlanWishes wishes;
        wishes.totalBudget = 20;
        const PlanAsProblem made = problemOfPlan(*framework, assessment, wishes);
        const auto plan = findBestPlan(made.problem);
        ASSERT_TRUE(plan.has_value());
        EXPECT_EQ(plan->cost, 10);
        EXPECT_NEAR(plan->gain, 0.5, 1e-12) << "the change of the headline itself";
        EXPECT_EQ(plan->chosen, std::vector<int>{isThreeDearer ? 1 : 0});
    }
    Assessment geometric = builder.build();
    geometric.mean = MeanKind::Geometric;
    EXPECT_FALSE(problemOfPlan(*framework, geometric).isGainOfHeadline);
}

} // namespace
} // namespace atalaya::test
