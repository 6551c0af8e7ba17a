#include "assessments/strategy/ActionDates.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Action datedAction(const char* code, QDate start, QDate end, std::set<QUuid> dependencies = {}) {
    Action action;
    action.code = QString::fromUtf8(code);
    action.id = idOf(action.code);
    action.start = start;
    action.end = end;
    action.dependencies = std::move(dependencies);
    return action;
}

const ActionDays halfYear{{2026, 7, 1}, {2026, 12, 31}};

TEST(ActionDates, ShiftByMonthsAndKeepTheEndsOfMonths) {
    EXPECT_EQ(shiftedByMonths(halfYear, DatePart::Both, 3), (ActionDays{{2026, 10, 1}, {2027, 3, 31}}));
    EXPECT_EQ(shiftedByMonths(halfYear, DatePart::End, -3), (ActionDays{{2026, 7, 1}, {2026, 9, 30}}));
    EXPECT_EQ(shiftedByMonths(halfYear, DatePart::Start, 1), (ActionDays{{2026, 8, 1}, {2026, 12, 31}}));
    EXPECT_EQ(shiftedByMonths({{}, {2026, 1, 31}}, DatePart::Both, 1), (ActionDays{{}, {2026, 2, 28}}));
    for (int day = 0; day < 366; ++day) {
        const QDate one = QDate(2027, 1, 1).addDays(day);
        const ActionDays moved = shiftedByMonths({one, one}, DatePart::Both, 1);
        EXPECT_LE(moved.start, moved.end) << one.toString(Qt::ISODate).toStdString();
    }
}

TEST(ActionDates, SnapToBeginningsUnlessTheyAreMeantExactly) {
    const QDate from(2026, 8, 1);
    EXPECT_EQ(draggedDays(halfYear, DatePart::Both, from, from.addDays(80), PeriodUnit::Quarter, false),
              (ActionDays{{2026, 10, 1}, {2027, 3, 31}}));
    EXPECT_EQ(draggedDays(halfYear, DatePart::Both, from, from.addDays(20), PeriodUnit::Quarter, false), halfYear);
    EXPECT_EQ(draggedDays(halfYear, DatePart::Both, from, from.addDays(20), PeriodUnit::Month, false),
              (ActionDays{{2026, 8, 1}, {2027, 1, 31}}));
    EXPECT_EQ(draggedDays(halfYear, DatePart::Both, from, from.addDays(5), PeriodUnit::Quarter, true),
              (ActionDays{{2026, 7, 6}, {2027, 1, 5}}));
    EXPECT_EQ(draggedDays(halfYear, DatePart::End, from, from.addDays(-100), PeriodUnit::Quarter, false),
              (ActionDays{{2026, 7, 1}, {2026, 9, 30}}));
    EXPECT_EQ(draggedDays(halfYear, DatePart::Start, from, from.addDays(-2), PeriodUnit::Year, true),
              (ActionDays{{2026, 6, 29}, {2026, 12, 31}}));
    // Not on months: as many days as before.
    const ActionDays odd{{2026, 7, 10}, {2026, 7, 20}};
    EXPECT_EQ(draggedDays(odd, DatePart::Both, from, from.addDays(60), PeriodUnit::Quarter, false),
              (ActionDays{{2026, 10, 1}, {2026, 10, 11}}));
}

TEST(ActionDates, TakeCostsStatedByYearAlong) {
    Action action = datedAction("A1", {2026, 7, 1}, {2027, 6, 30});
    action.cost = CostRange(30);
    action.costByYear = {{2026, CostRange(10)}, {2027, CostRange(20)}};
    const Action later = withDays(action, {{2027, 1, 1}, {2027, 12, 31}});
    EXPECT_EQ(later.costByYear, (std::map<int, CostRange>{{2027, CostRange(30)}})) << "within its only year";
    const Action year = withDays(action, {{2027, 7, 1}, {2028, 6, 30}});
    EXPECT_EQ(year.costByYear, (std::map<int, CostRange>{{2027, CostRange(10)}, {2028, CostRange(20)}}));
    const Action shorter = withDays(action, {{2026, 7, 1}, {2026, 12, 31}});
    EXPECT_EQ(shorter.costByYear, (std::map<int, CostRange>{{2026, CostRange(30)}}));
    const Action longer = withDays(action, {{2026, 7, 1}, {2029, 6, 30}});
    EXPECT_EQ(longer.costByYear, action.costByYear);
    const Action none = withDays(action, {});
    EXPECT_EQ(none.costByYear, action.costByYear) << "nothing to go by";
}

TEST(ActionDates, KeepTheYearsOfCostsWhereOneDayIsNotKnown) {
    using Years = std::map<int, CostRange>;
    const Years stated{{2026, CostRange(10)}, {2027, CostRange(20)}, {2028, CostRange(30)}};
    const Years later{{2027, CostRange(10)}, {2028, CostRange(20)}, {2029, CostRange(30)}};
    Action begins = datedAction("A2", {2026, 1, 1}, {}, {idOf(u"A1"_s)});
    begins.cost = CostRange(60);
    begins.costByYear = stated;
    EXPECT_EQ(withDays(begins, {{2026, 2, 1}, {}}).costByYear, stated);
    EXPECT_EQ(withDays(begins, {{2027, 1, 1}, {}}).costByYear, later);
    EXPECT_EQ(withDays(begins, {{2026, 1, 1}, {2026, 12, 31}}).costByYear, stated) << "an end is no move";
    Action ends = begins;
    ends.start = {};
    ends.end = QDate(2028, 12, 31);
    EXPECT_EQ(withDays(ends, {{}, {2028, 11, 30}}).costByYear, stated);
    EXPECT_EQ(withDays(ends, {{}, {2029, 12, 31}}).costByYear, later);
    EXPECT_EQ(withDays(ends, {{2026, 1, 1}, {2028, 12, 31}}).costByYear, stated) << "nor is a start";
    Plan plan;
    plan.actions = {datedAction("A1", {2025, 1, 1}, {2025, 12, 31}), begins};
    const std::vector<Action> moved = movedAlong(plan, idOf(u"A1"_s), 31);
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved[0].start, QDate(2026, 2, 1));
    EXPECT_EQ(moved[0].costByYear, stated);
}

TEST(ActionDates, LeaveCostsStatedBehindTheEndWhereTheyAre) {
    Action action = datedAction("A1", {2026, 7, 1}, {2026, 12, 31});
    action.cost = CostRange(15);
    action.costByYear = {{2026, CostRange(10)}, {2028, CostRange(5)}};
    EXPECT_EQ(withDays(action, {{2026, 8, 1}, {2027, 1, 31}}).costByYear, action.costByYear);
    EXPECT_EQ(withDays(action, {{2027, 7, 1}, {2027, 12, 31}}).costByYear,
              (std::map<int, CostRange>{{2027, CostRange(10)}, {2029, CostRange(5)}}));
}

TEST(ActionDates, FindWhoStartsTooEarlyAndMovesThemAlong) {
    Plan plan;
    plan.actions = {datedAction("A1", {2026, 7, 1}, {2026, 12, 31}),
                    datedAction("A2", {2027, 1, 1}, {2027, 3, 31}, {idOf(u"A1"_s)}),
                    datedAction("A3", {2027, 4, 1}, {2027, 6, 30}, {idOf(u"A2"_s)}),
                    datedAction("A4", {2026, 12, 31}, {2027, 6, 30}, {idOf(u"A1"_s)}),
                    datedAction("A5", {2026, 1, 1}, {2026, 2, 1}, {idOf(u"A1"_s)}),
                    datedAction("A6", {}, {}, {idOf(u"A1"_s)})};
    plan.actions[4].status = ActionStatus::Done;
    EXPECT_EQ(tooEarlyFor(plan, idOf(u"A1"_s)), std::vector<QUuid>{idOf(u"A4"_s)}) << "on its last day is too early";
    EXPECT_TRUE(tooEarlyFor(plan, idOf(u"A2"_s)).empty());
    EXPECT_EQ(endAfterStartOf(plan, plan.actions[3]), std::vector<const Action*>{&plan.actions[0]});
    EXPECT_TRUE(endAfterStartOf(plan, plan.actions[1]).empty());
    const std::vector<Action> moved = movedAlong(plan, idOf(u"A1"_s), 10);
    ASSERT_EQ(moved.size(), 3U) << "neither what is done nor what has no day";
    EXPECT_EQ(moved[0].start, QDate(2027, 1, 11));
    EXPECT_EQ(moved[1].code, u"A3"_s);
    EXPECT_EQ(moved[1].end, QDate(2027, 7, 10));
    EXPECT_EQ(moved[2].start, QDate(2027, 1, 10));
}

} // namespace
} // namespace atalaya::test
