#include "assessments/strategy/PlanCosts.h"
#include "assessments/strategy/FollowUp.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Action costly(QDate start, QDate end, std::optional<CostRange> cost) {
    Action action;
    action.start = start;
    action.end = end;
    action.cost = cost;
    return action;
}

CostRange summed(const std::map<int, CostRange>& costs) {
    CostRange sum;
    for (const auto& [year, cost] : costs) {
        sum += cost;
    }
    return sum;
}

TEST(PlanCosts, SpreadLowLikelyAndHighOverTheDays) {
    // 1 December 2026 to 28 February 2027: 31 + 59 = 90 days.
    const auto costs = costByYear(costly({2026, 12, 1}, {2027, 2, 28}, CostRange(90, 180, 900)));
    EXPECT_EQ(costs, (std::map<int, CostRange>{{2026, CostRange(31, 62, 310)}, {2027, CostRange(59, 118, 590)}}));
    EXPECT_TRUE(costByYear(costly({2026, 12, 1}, {2027, 2, 28}, std::nullopt)).empty()) << "not estimated";
    EXPECT_EQ(costByYear(costly({2026, 12, 1}, {2026, 12, 2}, 0)), (std::map<int, CostRange>{{2026, 0}}));
}

TEST(PlanCosts, AlwaysAddUpAndStayInOrder) {
    std::mt19937_64 dice(42);
    for (int round = 0; round < 20000; ++round) {
        const qint64 most = round % 3 == 0 ? 10 : round % 3 == 1 ? 10'000'000 : 1'000'000'000'000'000;
        qint64 parts[3];
        for (qint64& part : parts) {
            part = static_cast<qint64>(dice() % static_cast<std::uint64_t>(most + 1));
        }
        std::sort(std::begin(parts), std::end(parts));
        const CostRange cost(parts[0], parts[1], parts[2]);
        const QDate start = QDate(2024, 1, 1).addDays(static_cast<int>(dice() % 1500));
        const Action action = costly(start, start.addDays(static_cast<int>(dice() % 3000)), cost);
        const auto costs = costByYear(action);
        ASSERT_EQ(summed(costs), cost);
        for (const auto& [year, part] : costs) {
            ASSERT_TRUE(part.isOrdered() && part.low >= 0) << year;
        }
        ASSERT_EQ(costs.begin()->first, action.start.year());
        ASSERT_EQ(costs.rbegin()->first, action.end.year());
    }
}

TEST(PlanCosts, OfAPlanAreThoseOfItsActions) {
    Action stated = costly({2026, 1, 1}, {2027, 1, 1}, 30);
    stated.costByYear = {{2026, 10}, {2028, 20}};
    Action stopped = costly({2026, 1, 1}, {2026, 12, 31}, 1000);
    stopped.status = ActionStatus::Stopped;
    const std::vector<Action> actions{stated, stopped, costly({2028, 1, 1}, {2028, 6, 30}, CostRange(1, 2, 3)),
                                      costly({2026, 1, 1}, {2026, 12, 31}, std::nullopt)};
    EXPECT_EQ(costByYear(actions), (std::map<int, CostRange>{{2026, 10}, {2028, CostRange(21, 22, 23)}}));
    EXPECT_EQ(totalCost(actions), CostRange(31, 32, 33));
}

TEST(PlanWorkload, CountsWhatABodyLeadsAndSupports) {
    Action one = costly({2026, 7, 1}, {2027, 6, 30}, 365);
    one.leadBody = u"CSIRT"_s;
    one.supportingBodies = {u"Police"_s};
    Action two = costly({2027, 1, 1}, {2027, 12, 31}, 100);
    two.leadBody = u"Police"_s;
    Action nobody = costly({2027, 1, 1}, {}, 7);
    Action stopped = two;
    stopped.status = ActionStatus::Stopped;
    // 184 days of 365 in 2026, 181 in 2027.
    const std::vector<Workload> expected{{QString(), 2027, 1, 0, 7},
                                         {u"CSIRT"_s, 2026, 1, 0, 184},
                                         {u"CSIRT"_s, 2027, 1, 0, 181},
                                         {u"Police"_s, 2026, 0, 1, std::nullopt},
                                         {u"Police"_s, 2027, 1, 1, 100}};
    EXPECT_EQ(workload({one, two, nobody, stopped}), expected);
}

TEST(PlanWorkload, WhatIsStatedByYearIsPaidThereWhetherOrNotItRuns) {
    Action undated = costly({}, {}, 30);
    undated.leadBody = u"CSIRT"_s;
    undated.supportingBodies = {u"Police"_s};
    undated.costByYear = {{2026, 10}, {2028, 20}};
    Action outside = costly({2026, 1, 1}, {2026, 12, 31}, 5);
    outside.leadBody = u"CSIRT"_s;
    outside.costByYear = {{2027, 5}};
    Action unestimated = costly({2029, 1, 1}, {2029, 6, 30}, std::nullopt);
    unestimated.leadBody = u"CSIRT"_s;
    Action loose = costly({}, {}, 99);
    loose.leadBody = u"CSIRT"_s;
    const std::vector<Workload> expected{{u"CSIRT"_s, 2026, 1, 0, 10},
                                         {u"CSIRT"_s, 2027, 0, 0, 5},
                                         {u"CSIRT"_s, 2028, 0, 0, 20},
                                         {u"CSIRT"_s, 2029, 1, 0, std::nullopt}};
    EXPECT_EQ(workload({undated, outside, unestimated, loose}), expected);
}

/// An action with or without days, a cost, costs stated by year, and bodies.
Action anyAction(std::mt19937_64& dice) {
    const auto roll = [&dice](int sides) { return static_cast<int>(dice() % static_cast<std::uint64_t>(sides)); };
    const QString bodies[] = {QString(), u"CSIRT"_s, u" CSIRT "_s, u"Police"_s};
    Action action = costly({}, {}, std::nullopt);
    const QDate day = QDate(2025, 1, 1).addDays(roll(1500));
    action.start = roll(3) > 0 ? day : QDate();
    action.end = roll(3) > 0 ? day.addDays(roll(900)) : QDate();
    action.leadBody = bodies[roll(4)];
    if (roll(2) > 0) {
        action.supportingBodies = {bodies[1 + roll(3)]};
    }
    if (roll(3) > 0) {
        action.cost = CostRange(roll(1000));
    }
    if (action.cost && roll(2) > 0) {
        action.cost = CostRange(7);
        action.costByYear = {{2025 + roll(3), 3}, {2028 + roll(3), 4}};
    }
    action.status = roll(5) == 0 ? ActionStatus::Stopped : ActionStatus::Approved;
    return action;
}

TEST(PlanWorkload, CostsWhatTheBudgetOfEachBodyAndOfAllOfThemSays) {
    std::mt19937_64 dice(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Action> actions;
        for (int i = 0; i < 6; ++i) {
            actions.push_back(anyAction(dice));
        }
        std::map<QString, std::map<int, CostRange>> shown;
        std::map<int, CostRange> together;
        for (const Workload& load : workload(actions)) {
            ASSERT_TRUE(load.actions() > 0 || load.cost) << load.year;
            if (load.cost) {
                shown[load.body][load.year] = *load.cost;
                together[load.year] += *load.cost;
            }
        }
        std::map<QString, std::map<int, CostRange>> expected;
        std::map<QString, std::vector<Action>> led;
        for (const Action& action : actions) {
            led[action.leadBody.trimmed()].push_back(action);
        }
        for (const auto& [body, ofBody] : led) {
            if (const auto costs = costByYear(ofBody); !costs.empty()) {
                expected[body] = costs;
            }
        }
        ASSERT_EQ(shown, expected) << round;
        ASSERT_EQ(together, costByYear(actions)) << round;
    }
}

} // namespace
} // namespace atalaya::test
