#include "assessments/strategy/Projection.h"
#include "assessments/strategy/ActionDates.h"
#include "assessments/strategy/WhatIf.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Action action(const char* code, QDate start, QDate end, qint64 cost, std::vector<Lift> lifts = {}) {
    Action made;
    made.code = QString::fromUtf8(code);
    made.id = idOf(made.code);
    made.title = u"Do it"_s;
    made.start = start;
    made.end = end;
    made.cost = cost;
    made.lifts = std::move(lifts);
    return made;
}

qint64 sum(const std::map<int, CostRange>& costs) {
    return std::accumulate(costs.begin(), costs.end(), qint64(0),
                           [](qint64 total, const auto& entry) { return total + entry.second.likely; });
}

TEST(Projection, SpreadsACostOverItsDays) {
    // 1 December 2026 to 31 January 2027: 31 + 31 days
    EXPECT_EQ(costByYear(action("A1", {2026, 12, 1}, {2027, 1, 31}, 1000)),
              (std::map<int, CostRange>{{2026, 500}, {2027, 500}}));
    // 365 of 366 + 365 days rounds down, the rest goes to the last year: 731 days of 2027 and 2028
    const auto costs = costByYear(action("A1", {2027, 1, 1}, {2028, 12, 31}, 100));
    EXPECT_EQ(costs, (std::map<int, CostRange>{{2027, 49}, {2028, 51}}));
}

TEST(Projection, NeverLosesAUnitOfMoney) {
    const qint64 large = 999'999'999'999'989;
    for (int days = 0; days < 4000; days += 37) {
        for (const qint64 cost : {qint64(0), qint64(1), qint64(1'600'001), large}) {
            const auto costs = costByYear(action("A1", QDate(2026, 3, 9), QDate(2026, 3, 9).addDays(days), cost));
            ASSERT_EQ(sum(costs), cost) << days;
            for (const auto& [year, part] : costs) {
                ASSERT_GE(part.low, 0) << year;
            }
        }
    }
    Action stated = action("A1", {2026, 1, 1}, {2027, 1, 1}, 30);
    stated.costByYear = {{2026, 10}, {2028, 20}};
    EXPECT_EQ(costByYear(stated), stated.costByYear);
    EXPECT_TRUE(costByYear(action("A1", {}, {}, 30)).empty());
    EXPECT_EQ(costByYear(action("A1", {2026, 5, 1}, {}, 30)), (std::map<int, CostRange>{{2026, 30}}));
}

TEST(Projection, FinishedActionsLiftWhatIsAnsweredAndNeverLowerIt) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 2)
                                      .stage("P03-02", 4)
                                      .action(action("A1", {2026, 1, 1}, {2026, 12, 31}, 10,
                                                     {{u"P03-01"_s, 3}, {u"P03-02"_s, 3}, {u"P03-03"_s, 5}}))
                                      .action(action("A2", {2027, 1, 1}, {2028, 6, 30}, 20, {{u"P03-01"_s, 5}}))
                                      .build();
    const auto stage = [&](const QString& code, QDate day, Basis basis) {
        const Assessment future = projected(*framework, assessment, day);
        return scoreAssessment(*framework, future).indicator(code)->stage(basis);
    };
    EXPECT_EQ(stage(u"P03-01"_s, {2026, 12, 30}, Basis::Claimed), 2);
    EXPECT_EQ(stage(u"P03-01"_s, {2026, 12, 31}, Basis::Claimed), 3);
    EXPECT_EQ(stage(u"P03-01"_s, {2026, 12, 31}, Basis::Evidenced), 3) << "a finished action leaves its proof";
    EXPECT_EQ(stage(u"P03-01"_s, {2028, 6, 30}, Basis::Claimed), 5);
    EXPECT_EQ(stage(u"P03-02"_s, {2030, 1, 1}, Basis::Claimed), 4) << "never falls";
    EXPECT_EQ(stage(u"P03-03"_s, {2030, 1, 1}, Basis::Claimed), 0) << "what is not answered stays so";

    const auto years = projectYears(*framework, assessment);
    ASSERT_EQ(years.size(), 3U);
    EXPECT_EQ(years[0].year, 2026);
    EXPECT_EQ(years[0].cost, 10);
    EXPECT_DOUBLE_EQ(*years[0].headline.mean, 3.5); // (3 + 4) / 2
    EXPECT_DOUBLE_EQ(*years[1].headline.mean, 3.5);
    EXPECT_DOUBLE_EQ(*years[2].headline.mean, 4.5); // (5 + 4) / 2
    EXPECT_EQ(years[1].cost.likely + years[2].cost.likely, 20);
    EXPECT_TRUE(projectYears(*framework, AssessmentBuilder(framework).build()).empty());
}

TEST(Projection, HonoursAScenarioAndItsDates) {
    const FrameworkPtr framework = smallFramework();
    Action stated = action("A1", {2026, 1, 1}, {2026, 12, 31}, 30, {{u"P03-01"_s, 3}});
    stated.costByYear = {{2026, 10}, {2027, 20}};
    Action stopped = action("A3", {2026, 1, 1}, {2026, 6, 30}, 99, {{u"P03-01"_s, 5}});
    stopped.status = ActionStatus::Stopped;
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 2)
                                      .action(stated)
                                      .action(action("A2", {2026, 1, 1}, {2026, 12, 31}, 40, {{u"P03-01"_s, 4}}))
                                      .action(stopped)
                                      .build();
    const auto headline = [&](const std::vector<YearOfPlan>& years) {
        QStringList means;
        for (const YearOfPlan& year : years) {
            means << u"%1:%2:%3"_s.arg(year.year).arg(*year.headline.mean).arg(year.cost.likely);
        }
        return means.join(u' ');
    };
    EXPECT_EQ(headline(projectYears(*framework, assessment)), u"2026:4:50 2027:4:20"_s)
        << "what was stopped is left out";
    Scenario scenario;
    scenario.actions = {{idOf(u"A1"_s), {}}};
    const auto yearsOf = [&] {
        return headline(projectYears(*framework, assessment, chosenActions(assessment.plan, scenario)));
    };
    EXPECT_EQ(yearsOf(), u"2026:3:10 2027:3:20"_s);
    scenario.actions[idOf(u"A1"_s)] = {QDate(2027, 3, 1), QDate(2028, 2, 28)};
    EXPECT_EQ(yearsOf(), u"2027:2:10 2028:3:20"_s) << "stated costs move with the first year";
    scenario.actions[idOf(u"A1"_s)] = {QDate(2027, 3, 1), std::nullopt};
    const auto moved = chosenActions(assessment.plan, scenario);
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved.front().end, QDate(2027, 3, 1)) << "an end before the start is the start";
    scenario.actions = {};
    EXPECT_TRUE(projectYears(*framework, assessment, chosenActions(assessment.plan, scenario)).empty());
    const Assessment future = projected(*framework, assessment, {}, QDate(2030, 1, 1));
    EXPECT_EQ(scoreAssessment(*framework, future).headline().mean, 2.0);
}

TEST(Projection, StatedCostsStayWithinTheYearsInWhichAMovedActionRuns) {
    Plan plan;
    plan.actions = {action("A1", {2026, 10, 1}, {2027, 3, 31}, 100)};
    plan.actions.front().costByYear = {{2026, 50}, {2027, 50}};
    Scenario scenario;
    scenario.actions = {{idOf(u"A1"_s), {QDate(2027, 1, 1), QDate(2027, 6, 30)}}};
    const std::map<int, CostRange> one{{2027, 100}};
    EXPECT_EQ(chosenActions(plan, scenario).front().costByYear, one) << "a quarter later";
    scenario.actions[idOf(u"A1"_s)] = {QDate(2027, 1, 1), std::nullopt};
    EXPECT_EQ(chosenActions(plan, scenario).front().costByYear, one) << "the beginning alone";
    scenario.actions[idOf(u"A1"_s)] = {};
    EXPECT_EQ(chosenActions(plan, scenario).front().costByYear, plan.actions.front().costByYear) << "as planned";
}

TEST(Projection, SaysWhereAScenarioDoesNotHoldTogether) {
    Plan plan;
    plan.actions = {action("A1", {2026, 1, 1}, {2026, 12, 31}, 100), action("A2", {2027, 1, 1}, {2027, 12, 31}, 70),
                    action("A3", {2027, 1, 1}, {2027, 12, 31}, 50)};
    plan.actions[0].isMustDo = true;
    plan.actions[1].dependencies = {idOf(u"A1"_s)};
    plan.actions[2].dependencies = {idOf(u"A2"_s)};
    Scenario scenario;
    scenario.actions = {{idOf(u"A1"_s), {}}, {idOf(u"A2"_s), {}}};
    scenario.budgetByYear = {{2026, 100}, {2027, 100}};
    EXPECT_TRUE(gapsOf(plan, scenario).isEmpty());
    scenario.actions = {{idOf(u"A2"_s), {}}, {idOf(u"A3"_s), {}}};
    ScenarioGaps expected;
    expected.overBudget = {{2027, 20}};
    expected.missingMustDo = {idOf(u"A1"_s)};
    expected.lacksDependency = {idOf(u"A2"_s)};
    expected.tooEarly = {idOf(u"A3"_s)};
    EXPECT_EQ(gapsOf(plan, scenario), expected);
    plan.actions[0].status = ActionStatus::Done;
    scenario.actions[idOf(u"A3"_s)] = {QDate(2028, 1, 1), QDate(2028, 12, 31)};
    EXPECT_TRUE(gapsOf(plan, scenario).isEmpty()) << "A1 is done, A3 moved behind A2 and out of the budget's years";
}

TEST(Projection, AScenarioMovesStatedCostsAsEveryOtherMoveDoes) {
    const std::map<int, CostRange> stated{{2026, 10}, {2027, 20}, {2028, 30}};
    const std::map<int, CostRange> later{{2027, 10}, {2028, 20}, {2029, 30}};
    Plan plan;
    plan.actions = {action("A1", {2026, 1, 1}, {}, 60), action("A2", {}, {2028, 12, 31}, 60),
                    action("A3", {2026, 1, 1}, {2028, 12, 31}, 60), action("A4", {}, {}, 60)};
    for (Action& one : plan.actions) {
        one.costByYear = stated;
    }
    const auto costs = [&](std::size_t place, const MovedDates& moved) {
        Scenario scenario;
        scenario.actions = {{plan.actions[place].id, moved}};
        const std::vector<Action> chosen = chosenActions(plan, scenario);
        const Action& planned = plan.actions[place];
        const ActionDays days{moved.start.value_or(planned.start), moved.end.value_or(planned.end)};
        EXPECT_EQ(chosen.front(), withDays(planned, days)) << planned.code.toStdString();
        return chosen.front().costByYear;
    };
    const std::optional<QDate> same;
    EXPECT_EQ(costs(0, {QDate(2027, 1, 1), same}), later) << "the first day is known alone";
    EXPECT_EQ(costs(0, {same, QDate(2026, 12, 31)}), stated) << "an end is no move";
    EXPECT_EQ(costs(1, {same, QDate(2029, 12, 31)}), later) << "the last day is known alone";
    EXPECT_EQ(costs(1, {QDate(2026, 1, 1), same}), stated) << "nor is a start";
    EXPECT_EQ(costs(2, {QDate(2027, 1, 1), QDate(2029, 12, 31)}), later);
    EXPECT_EQ(costs(3, {QDate(2030, 1, 1), same}), stated) << "there was nothing to move from";
}

TEST(Projection, AScenarioIsHeldAgainstItsBudgetWithoutWhatIsDone) {
    Plan plan;
    plan.actions = {action("A1", {2026, 1, 1}, {2026, 12, 31}, 80), action("A2", {2026, 1, 1}, {2026, 12, 31}, 50),
                    action("A3", {2026, 1, 1}, {2026, 12, 31}, 10), action("A4", {2026, 1, 1}, {2026, 12, 31}, 10)};
    plan.actions[0].dependencies = {idOf(u"A3"_s), idOf(u"A4"_s)};
    Scenario scenario;
    scenario.actions = {{idOf(u"A1"_s), {}}, {idOf(u"A2"_s), {}}, {idOf(u"A4"_s), {}}};
    scenario.budgetByYear = {{2026, 60}};
    const ScenarioGaps before = gapsOf(plan, scenario);
    EXPECT_EQ(before.overBudget, (std::map<int, qint64>{{2026, 80}}));
    EXPECT_EQ(before.lacksDependency, std::vector<QUuid>{idOf(u"A1"_s)});
    EXPECT_EQ(before.tooEarly, std::vector<QUuid>{idOf(u"A1"_s)});
    plan.actions[0].status = ActionStatus::Done;
    EXPECT_TRUE(gapsOf(plan, scenario).isEmpty()) << "50 and 10 are left of 60, and what is done waits for nothing";
}

TEST(Projection, AScenarioIsHeldAgainstItsBudgetOverAllYears) {
    Plan plan;
    plan.actions = {action("A1", {2026, 1, 1}, {2026, 12, 31}, 80), action("A2", {2027, 1, 1}, {2027, 12, 31}, 50),
                    action("A3", {}, {}, 10)};
    Scenario scenario;
    scenario.actions = {{idOf(u"A1"_s), {}}, {idOf(u"A2"_s), {}}, {idOf(u"A3"_s), {}}};
    EXPECT_TRUE(gapsOf(plan, scenario).isEmpty()) << "it sets no limit";
    scenario.totalBudget = 140;
    EXPECT_TRUE(gapsOf(plan, scenario).isEmpty());
    scenario.totalBudget = 139;
    EXPECT_EQ(gapsOf(plan, scenario).overTotalBudget, 1) << "what has no days is paid for, too";
    EXPECT_FALSE(gapsOf(plan, scenario).isEmpty());
    plan.actions[0].status = ActionStatus::Done;
    EXPECT_TRUE(gapsOf(plan, scenario).isEmpty()) << "what is done is paid for";
    scenario.totalBudget = 0;
    EXPECT_EQ(gapsOf(plan, scenario).overTotalBudget, 60);
}

TEST(Projection, CountsOnlyWhatCanBeFinishedAndAlwaysWhatIsDone) {
    const FrameworkPtr framework = smallFramework();
    Action stopped = action("A1", {2026, 1, 1}, {2026, 6, 30}, 1);
    stopped.status = ActionStatus::Stopped;
    Action waits = action("A2", {2026, 7, 1}, {2026, 12, 31}, 1, {{u"P03-01"_s, 5}});
    waits.dependencies = {stopped.id};
    Action done = action("A3", {2026, 1, 1}, {}, 1, {{u"P03-02"_s, 3}});
    done.status = ActionStatus::Done;
    Action need = action("A4", {2026, 1, 1}, {2026, 6, 30}, 1);
    Action last = action("A5", {2027, 1, 1}, {2027, 12, 31}, 1, {{u"P03-03"_s, 4}});
    last.dependencies = {need.id};
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 1)
                                      .stage("P03-02", 1)
                                      .stage("P03-03", 1)
                                      .action(stopped)
                                      .action(waits)
                                      .action(done)
                                      .action(need)
                                      .action(last)
                                      .build();
    const auto means = [&](const std::vector<Action>& chosen) {
        QStringList said;
        for (const YearOfPlan& year : projectYears(*framework, assessment, chosen)) {
            said << u"%1:%2"_s.arg(year.year).arg(*year.headline.mean * 3);
        }
        return said.join(u' ');
    };
    EXPECT_EQ(means(assessment.plan.actions), u"2026:5 2027:8"_s)
        << "A2 waits for what was stopped; A3 has no last day and is done";
    EXPECT_EQ(means({last}), u"2027:5"_s) << "A5 waits for A4, which is not chosen; A3 is done all the same";
    EXPECT_EQ(means({need, last}), u"2026:5 2027:8"_s);
    const Assessment early = projected(*framework, assessment, {last}, QDate(2020, 1, 1));
    EXPECT_EQ(scoreAssessment(*framework, early).indicator(u"P03-02"_s)->stage(Basis::Claimed), 3);
}

TEST(Projection, OfAllYearsIsWhatWhatIfSaysOfTheSameChoice) {
    const FrameworkPtr framework = smallFramework();
    int compared = 0;
    int different = 0; // from a forecast that counts whatever is chosen
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Assessment assessment = randomAssessment(*framework, seed);
        std::mt19937_64 random(seed);
        std::set<QUuid> ids;
        Scenario scenario;
        for (Action& one : assessment.plan.actions) {
            if (random() % 5 == 0) {
                one.status = ActionStatus::Stopped;
            }
            if (one.status == ActionStatus::Done && random() % 2 == 0) {
                one.end = {};
            }
            if (random() % 3 != 0) {
                ids.insert(one.id);
                scenario.actions[one.id] = {};
            }
        }
        const std::vector<Action> chosen = chosenActions(assessment.plan, scenario);
        const std::vector<YearOfPlan> years = projectYears(*framework, assessment, chosen);
        if (years.empty()) {
            continue;
        }
        WhatIf whatIf(*framework, assessment);
        whatIf.choose(ids);
        ASSERT_EQ(years.back().headline.mean, whatIf.mean()) << seed;
        const bool isPartial =
            std::any_of(chosen.begin(), chosen.end(), [&](const Action& one) { return !whatIf.counts(one.id); });
        ++compared;
        different += isPartial ? 1 : 0;
    }
    EXPECT_GT(compared, 100);
    EXPECT_GT(different, 50) << "choices of which not everything counts";
}

TEST(Projection, OfEachYearIsWhatWhatIfSaysOfTheSameChoice) {
    const FrameworkPtr framework = smallFramework();
    int later = 0; // plans that come to more in a later year than in the first
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Assessment assessment = randomAssessment(*framework, seed);
        std::mt19937_64 random(seed);
        std::set<QUuid> ids;
        Scenario scenario;
        for (Action& one : assessment.plan.actions) {
            if (random() % 5 == 0) {
                one.status = ActionStatus::Stopped;
            }
            if (random() % 6 == 0) {
                one.end = {};
            }
            if (random() % 3 != 0) {
                ids.insert(one.id);
                MovedDates dates;
                if (one.lastDay().isValid() && random() % 2 == 0) {
                    dates.end = one.lastDay().addDays(static_cast<int>(random() % 900));
                }
                scenario.actions[one.id] = dates;
            }
        }
        const std::vector<Action> chosen = chosenActions(assessment.plan, scenario);
        std::vector<int> years;
        std::vector<std::optional<double>> means;
        for (const YearOfPlan& year : projectYears(*framework, assessment, chosen)) {
            years.push_back(year.year);
            means.push_back(year.headline.mean);
        }
        WhatIf whatIf(*framework, assessment);
        whatIf.choose(ids);
        const std::optional<double> before = whatIf.mean();
        ASSERT_EQ(whatIf.meansAtYearEnds(years, chosen), means) << seed;
        ASSERT_EQ(whatIf.mean(), before) << "nothing is different afterwards";
        later += !means.empty() && means.front() && *means.back() > *means.front() ? 1 : 0;
    }
    EXPECT_GT(later, 10);
}

TEST(Projection, OfTheYearsIsThatOfEachYearsEnd) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        for (const YearOfPlan& year : projectYears(*framework, assessment)) {
            const Assessment future = projected(*framework, assessment, QDate(year.year, 12, 31));
            const Score alone = scoreAssessment(*framework, future).headline();
            ASSERT_EQ(year.headline.mean.has_value(), alone.mean.has_value());
            ASSERT_DOUBLE_EQ(year.headline.mean.value_or(0.0), alone.mean.value_or(0.0)) << seed;
            ASSERT_EQ(year.headline.distribution, alone.distribution) << seed;
        }
    }
}

TEST(Projection, OfRandomPlansNeverFallsFromYearToYear) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        const auto now = scoreAssessment(*framework, assessment).headline().mean;
        double last = now.value_or(0.0);
        qint64 cost = 0;
        for (const YearOfPlan& year : projectYears(*framework, assessment)) {
            ASSERT_EQ(year.headline.mean.has_value(), now.has_value());
            ASSERT_GE(year.headline.mean.value_or(0.0), last - 1e-12) << seed;
            last = year.headline.mean.value_or(0.0);
            cost += year.cost.likely;
        }
        qint64 planned = 0;
        for (const Action& planAction : assessment.plan.actions) {
            planned += planAction.likelyCost();
        }
        ASSERT_EQ(cost, planned) << seed;
    }
}

TEST(Projection, ForecastsNothingForYearsThatAreOver) {
    const auto yearOf = [](int year, const CostRange& cost, double mean) {
        YearOfPlan made{year, cost, {}};
        made.headline.mean = mean;
        return made;
    };
    const std::vector<YearOfPlan> years{yearOf(2024, {1, 2, 3}, 2.0), yearOf(2025, 10, 2.1), yearOf(2026, 100, 2.5),
                                        yearOf(2027, 0, 2.5)};
    const YearsOnDay now = yearsOnDay(years, {2026, 1, 1});
    ASSERT_TRUE(now.past);
    EXPECT_EQ(*now.past, (PastYears{2024, 2025, CostRange(11, 12, 13)}));
    ASSERT_EQ(now.ahead.size(), 2U);
    EXPECT_EQ(now.ahead.front().year, 2026) << "the year of the day is not over";
    EXPECT_FALSE(yearsOnDay(years, {2024, 12, 31}).past);
    EXPECT_EQ(yearsOnDay(years, {2024, 12, 31}).ahead.size(), 4U);
    const YearsOnDay late = yearsOnDay(years, {2030, 6, 1});
    EXPECT_EQ(*late.past, (PastYears{2024, 2027, CostRange(111, 112, 113)}));
    EXPECT_TRUE(late.ahead.empty());
    EXPECT_EQ(yearsOnDay(years, {}).ahead.size(), 4U) << "without a day nothing is over";
    EXPECT_FALSE(yearsOnDay({}, {2026, 1, 1}).past);
}

} // namespace
} // namespace atalaya::test
