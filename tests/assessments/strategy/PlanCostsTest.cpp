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
                                         {u"Police"_s, 2026, 0, 1, 0},
                                         {u"Police"_s, 2027, 1, 1, 100}};
    EXPECT_EQ(workload({one, two, nobody, stopped}), expected);
}

} // namespace
} // namespace atalaya::test
