#include "assessments/strategy/CostsByPeriod.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace atalaya::test {
namespace {

Action costlyFrom(QDate start, QDate end, std::optional<CostRange> cost) {
    Action action;
    action.start = start;
    action.end = end;
    action.cost = cost;
    return action;
}

/// Random, with or without costs stated by year.
Action randomCostly(std::mt19937_64& dice) {
    const auto roll = [&](qint64 most) { return static_cast<qint64>(dice() % static_cast<std::uint64_t>(most + 1)); };
    const qint64 most = roll(2) == 0 ? 10 : roll(2) == 0 ? 5'000'000 : 100'000'000'000;
    qint64 parts[3] = {roll(most), roll(most), roll(most)};
    std::sort(std::begin(parts), std::end(parts));
    const QDate start = QDate(2024, 1, 1).addDays(roll(1500));
    Action action = costlyFrom(start, start.addDays(roll(1600)), CostRange(parts[0], parts[1], parts[2]));
    if (roll(3) == 0) {
        CostRange sum;
        for (int i = 0; i < 3; ++i) {
            const qint64 part = roll(1000);
            const CostRange stated(part, part + roll(50), part + 60);
            action.costByYear[2023 + static_cast<int>(roll(8))] = stated;
        }
        for (const auto& [year, cost] : action.costByYear) {
            sum += cost;
        }
        action.cost = sum;
    }
    return action;
}

TEST(CostsByPeriod, SpreadAYearOverItsDays) {
    // July to December 2026 have 92 + 92 days.
    const Action action = costlyFrom({2026, 7, 1}, {2026, 12, 31}, CostRange(184));
    EXPECT_EQ(costByPeriod(action, PeriodUnit::Quarter),
              (std::map<QDate, CostRange>{{{2026, 7, 1}, 92}, {{2026, 10, 1}, 92}}));
    EXPECT_EQ(costByPeriod(action, PeriodUnit::Year), (std::map<QDate, CostRange>{{{2026, 1, 1}, 184}}));
    EXPECT_EQ(costByPeriod(action, PeriodUnit::Month).at({2026, 9, 1}), CostRange(30));
    EXPECT_TRUE(costByPeriod(costlyFrom({2026, 7, 1}, {2026, 12, 31}, std::nullopt), PeriodUnit::Quarter).empty());
    EXPECT_TRUE(costByPeriod(costlyFrom({}, {}, CostRange(5)), PeriodUnit::Quarter).empty());
}

TEST(CostsByPeriod, AddUpToEveryYearExactly) {
    std::mt19937_64 dice(7);
    for (int round = 0; round < 4000; ++round) {
        const Action action = randomCostly(dice);
        const std::map<int, CostRange> years = costByYear(action);
        for (const PeriodUnit unit : {PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::Year}) {
            std::map<int, CostRange> sums;
            for (const auto& [first, cost] : costByPeriod(action, unit)) {
                ASSERT_EQ(first, firstDayOfPeriod(first, unit));
                ASSERT_TRUE(cost.isOrdered() && cost.low >= 0) << round;
                sums[first.year()] += cost;
            }
            ASSERT_EQ(sums, years) << round;
        }
    }
}

TEST(CostsByPeriod, GiveEachPeriodWhatItsDaysAreWorth) {
    std::mt19937_64 dice(11);
    for (int round = 0; round < 300; ++round) {
        const QDate start = QDate(2025, 1, 1).addDays(static_cast<int>(dice() % 300));
        const QDate end = start.addDays(static_cast<int>(dice() % 60));
        if (end.year() != start.year()) {
            continue;
        }
        const qint64 days = start.daysTo(end) + 1;
        const auto perDay = static_cast<qint64>(dice() % 1000);
        // Day by day.
        std::map<QDate, CostRange> expected;
        for (QDate day = start; day <= end; day = day.addDays(1)) {
            expected[firstDayOfPeriod(day, PeriodUnit::Quarter)] += perDay;
        }
        ASSERT_EQ(costByPeriod(costlyFrom(start, end, CostRange(days * perDay)), PeriodUnit::Quarter), expected);
    }
}

TEST(CostsByPeriod, LeaveOutWhatWasStoppedAndKeepYearsWithoutDays) {
    Action stopped = costlyFrom({2026, 1, 1}, {2026, 3, 31}, CostRange(90));
    stopped.status = ActionStatus::Stopped;
    Action stated = costlyFrom({2026, 1, 1}, {2026, 3, 31}, CostRange(365));
    stated.costByYear = {{2027, CostRange(365)}};
    const auto costs = costByPeriod(std::vector<Action>{stopped, stated}, PeriodUnit::Quarter);
    EXPECT_EQ(costs.size(), 4U) << "over the whole of 2027";
    EXPECT_EQ(costs.at({2027, 1, 1}), CostRange(90));
}

TEST(CostsByPeriod, KnowTheirPeriods) {
    EXPECT_EQ(firstDayOfPeriod({2026, 5, 14}, PeriodUnit::Quarter), QDate(2026, 4, 1));
    EXPECT_EQ(lastDayOfPeriod({2026, 5, 14}, PeriodUnit::Quarter), QDate(2026, 6, 30));
    EXPECT_EQ(lastDayOfPeriod({2028, 2, 3}, PeriodUnit::Month), QDate(2028, 2, 29));
    EXPECT_EQ(nearestPeriodStart({2026, 5, 14}, PeriodUnit::Quarter), QDate(2026, 4, 1));
    EXPECT_EQ(nearestPeriodStart({2026, 5, 20}, PeriodUnit::Quarter), QDate(2026, 7, 1));
    EXPECT_EQ(periodsBetween({2026, 12, 31}, {2027, 1, 1}, PeriodUnit::Quarter), 1);
    EXPECT_EQ(periodsBetween({2027, 1, 1}, {2026, 1, 1}, PeriodUnit::Month), -12);
}

} // namespace
} // namespace atalaya::test
