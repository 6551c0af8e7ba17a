#include "assessments/strategy/FollowUp.h"
#include "tests/assessments/strategy/StrategyLook.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The reasons of one action on `dayOfLook`, as numbers of LateReason.
QString reasons(const Plan& plan, const QString& code) {
    QStringList found;
    for (const LateAction& late : lateActions(plan, dayOfLook)) {
        if (late.action == idOf(code)) {
            for (const LateReason reason : late.reasons) {
                found << QString::number(static_cast<int>(reason));
            }
        }
    }
    return found.join(u' ');
}

TEST(FollowUp, SaysWhyAnActionIsLate) {
    Plan plan;
    // A year from 2026-01-01: on 1 July 182 of 365 days are over, 49 %.
    const QDate start(2026, 1, 1);
    const QDate end(2026, 12, 31);
    plan.actions = {planned(u"A1"_s, {2025, 1, 1}, {2026, 6, 19}, ActionStatus::Running, 100),
                    planned(u"A2"_s, start, end, ActionStatus::Proposed),
                    planned(u"A3"_s, start, end, ActionStatus::Approved),
                    planned(u"A4"_s, start, end, ActionStatus::Running, 38),
                    planned(u"A5"_s, start, end, ActionStatus::Running, 39),
                    planned(u"A6"_s, {2025, 1, 1}, {2025, 12, 31}, ActionStatus::Done),
                    planned(u"A7"_s, {2025, 1, 1}, {2025, 12, 31}, ActionStatus::Stopped),
                    planned(u"A8"_s, dayOfLook, end, ActionStatus::Proposed),
                    planned(u"A9"_s, {2026, 9, 1}, end, ActionStatus::Proposed),
                    planned(u"B1"_s, {}, {}, ActionStatus::Running, 5)};
    plan.actions[7].dependencies = {idOf(u"A6"_s), idOf(u"A7"_s), idOf(u"A2"_s)};
    plan.actions[8].dependencies = {idOf(u"A2"_s)};
    EXPECT_EQ(expectedProgress(plan.actions[1], dayOfLook), 49);
    EXPECT_EQ(reasons(plan, u"A1"_s), u"0"_s) << "said to be ready, and not done";
    EXPECT_EQ(reasons(plan, u"A2"_s), u"1"_s);
    EXPECT_EQ(reasons(plan, u"A3"_s), u"2"_s);
    EXPECT_EQ(reasons(plan, u"A4"_s), u"4"_s) << "38 + 10 < 49";
    EXPECT_EQ(reasons(plan, u"A5"_s), QString()) << "39 + 10 is not";
    EXPECT_EQ(reasons(plan, u"A6"_s) + reasons(plan, u"A7"_s) + reasons(plan, u"B1"_s), QString());
    EXPECT_EQ(reasons(plan, u"A8"_s), u"3"_s) << "its first day has come, and A2 is not done";
    EXPECT_EQ(reasons(plan, u"A9"_s), QString()) << "it has time";
    const auto late = lateActions(plan, dayOfLook);
    ASSERT_EQ(late.size(), 5U);
    EXPECT_EQ(late[0].days, 12);
    EXPECT_EQ(late[1].days, 181);
    EXPECT_EQ(late[2].days, 181);
    EXPECT_EQ(late[3].days, 40) << "11% of 365 days behind, and past none of its days";
    EXPECT_EQ(late[4].days, 0) << "its first day is today";
    EXPECT_EQ(late[4].waitsFor, (std::vector<QUuid>{idOf(u"A2"_s), idOf(u"A7"_s)})) << "A7 will never be done";
    const PlanFindingWords words{Language()};
    EXPECT_EQ(words.whyLate(plan, late[4]), u"It waits for A2, A7, not done yet."_s);
    EXPECT_TRUE(words.whyLate(plan, late[3]).contains(u"38"_s)) << words.whyLate(plan, late[3]).toStdString();
}

TEST(FollowUp, AMeasureIsReadAsOftenAsItSays) {
    Plan plan;
    plan.actions = {planned(u"A1"_s, {2026, 2, 15}, {}, ActionStatus::Running)};
    Measure measure = counted(u"M1"_s, Frequency::Quarterly);
    EXPECT_FALSE(nextReadingDue(plan, measure)) << "nothing to count from";
    measure.action = idOf(u"A1"_s);
    EXPECT_EQ(nextReadingDue(plan, measure), QDate(2026, 5, 15));
    measure.baseline = MeasurePoint{100.0, QDate(2026, 1, 31)};
    EXPECT_EQ(nextReadingDue(plan, measure), QDate(2026, 4, 30)) << "the last day of a shorter month";
    measure.readings = {{QDate(2026, 3, 31), 80.0, {}}, {QDate(2026, 6, 30), 70.0, {}}};
    EXPECT_EQ(nextReadingDue(plan, measure), QDate(2026, 9, 30));
    EXPECT_EQ(lastReading(measure)->value, 70.0);
    measure.target = MeasurePoint{40.0, QDate(2026, 6, 30)};
    EXPECT_FALSE(nextReadingDue(plan, measure)) << "the last that was asked for";
    EXPECT_EQ(shareOfTarget(measure), 0.5) << "from 100 to 70 on the way to 40";
    measure.frequency = Frequency::Unstated;
    EXPECT_FALSE(nextReadingDue(plan, measure));
    measure.target->value = 100.0;
    EXPECT_FALSE(shareOfTarget(measure)) << "baseline and target are the same";
}

TEST(FollowUp, TheLastReadingIsAskedForOnTheDayOfTheTarget) {
    Measure measure = counted(u"M1"_s, Frequency::Yearly, {{QDate(2027, 11, 1), 5.0, {}}});
    EXPECT_EQ(nextReadingDue(Plan(), measure), QDate(2028, 11, 1));
    measure.target = MeasurePoint{9.0, QDate(2027, 12, 31)};
    EXPECT_EQ(nextReadingDue(Plan(), measure), QDate(2027, 12, 31)) << "and not ten months behind it";
    measure.target->date = QDate(2029, 12, 31);
    EXPECT_EQ(nextReadingDue(Plan(), measure), QDate(2028, 11, 1));
}

TEST(FollowUp, AReadingOfADayToComeSilencesNothing) {
    const Measure measure =
        counted(u"M1"_s, Frequency::Quarterly, {{QDate(2026, 3, 1), 5.0, {}}, {QDate(2036, 6, 1), 6.0, {}}});
    EXPECT_EQ(nextReadingDue(Plan(), measure, dayOfLook), QDate(2026, 6, 1)) << "2036 was a slip for 2026";
    EXPECT_EQ(nextReadingDue(Plan(), measure, QDate(2036, 6, 1)), QDate(2036, 9, 1));
}

TEST(FollowUp, WhatIsKnownOnADayIsWithoutTheReadingsOfLaterDays) {
    Measure measure = counted(u"M1"_s, Frequency::Quarterly,
                              {{dayOfLook.addDays(-30), 5.0, {}},
                               {dayOfLook, 6.0, {}},
                               {dayOfLook.addDays(1), 7.0, {}},
                               {{2036, 1, 1}, 8.0, {}}});
    measure.target = MeasurePoint{8.0, QDate(2027, 1, 1)};
    const Measure known = knownOn(measure, dayOfLook);
    ASSERT_EQ(known.readings.size(), 2U);
    EXPECT_EQ(lastReading(known)->value, 6.0) << "that of the day itself counts";
    EXPECT_EQ(knownOn(measure, QDate()), measure);
    for (const QDate day : {dayOfLook, dayOfLook.addDays(1), dayOfLook.addYears(20), QDate(2020, 1, 1), QDate()}) {
        EXPECT_EQ(nextReadingDue(Plan(), measure, day), nextReadingDue(Plan(), knownOn(measure, day)))
            << day.toString(Qt::ISODate).toStdString();
    }
    Plan plan;
    plan.measures = {measure};
    EXPECT_EQ(knownOn(plan, dayOfLook).measures, std::vector<Measure>{known});

    // Taken as it is, the slip of 2036 reaches the target and asks for no reading any more.
    EXPECT_TRUE(deadlines(plan, dayOfLook, {2027, 12, 31}).empty());
    const std::vector<Deadline> due = deadlines(knownOn(plan, dayOfLook), dayOfLook, {2027, 12, 31});
    ASSERT_EQ(due.size(), 2U);
    EXPECT_EQ(due[0].kind, Deadline::Kind::ReadingDue);
    EXPECT_EQ(due[0].date, dayOfLook.addMonths(3));
    EXPECT_EQ(due[1].kind, Deadline::Kind::MeasureTarget);
}

TEST(FollowUp, ATargetIsReachedAsSeenFromTheBaseline) {
    Measure hours = counted(u"M1"_s, Frequency::Unstated, {{QDate(2026, 6, 1), 12.0, {}}});
    hours.target = MeasurePoint{4.0, QDate(2027, 1, 1)};
    EXPECT_FALSE(isTargetReached(hours)) << "nobody said whether more or less is better";
    Plan plan;
    plan.measures = {hours};
    ASSERT_EQ(deadlines(plan, {2026, 7, 1}, {2027, 1, 1}).size(), 1U);
    EXPECT_EQ(deadlines(plan, {2026, 7, 1}, {2027, 1, 1}).front().kind, Deadline::Kind::MeasureTarget);
    hours.baseline = MeasurePoint{48.0, {}};
    EXPECT_FALSE(isTargetReached(hours));
    hours.readings.front().value = 3.0;
    EXPECT_TRUE(isTargetReached(hours));
    hours.baseline->value = 4.0; // as the target
    EXPECT_FALSE(isTargetReached(hours));
    hours.readings.front().value = 4.0;
    EXPECT_TRUE(isTargetReached(hours));
    hours.baseline->value = 0.0;
    hours.readings.front().value = 5.0;
    EXPECT_TRUE(isTargetReached(hours)) << "beyond it, on the way up";
    hours.readings.clear();
    EXPECT_FALSE(isTargetReached(hours));
}

TEST(FollowUp, ListsWhatFallsDue) {
    Plan plan;
    plan.actions = {planned(u"A1"_s, {2026, 7, 1}, {2026, 12, 31}, ActionStatus::Approved),
                    planned(u"A2"_s, {2026, 7, 1}, {2026, 8, 31}, ActionStatus::Running),
                    planned(u"A3"_s, {2026, 7, 1}, {2026, 8, 31}, ActionStatus::Done)};
    Measure reached = counted(u"M1"_s, Frequency::Unstated, {{QDate(2026, 6, 1), 10.0, {}}});
    reached.target = MeasurePoint{10.0, QDate(2026, 9, 1)};
    Measure falling = counted(u"M2"_s, Frequency::Monthly, {{QDate(2026, 6, 15), 50.0, {}}});
    falling.action = idOf(u"A1"_s);
    falling.baseline = MeasurePoint{90.0, QDate()};
    falling.target = MeasurePoint{40.0, QDate(2026, 9, 1)};
    plan.measures = {reached, falling};
    LifecycleStep step;
    step.id = idOf(u"step"_s);
    step.title = u"Consult"_s;
    step.owner = u"Cabinet"_s;
    step.due = QDate(2026, 8, 31);
    LifecycleStep done = step;
    done.done = QDate(2026, 6, 1);
    plan.lifecycle = {step, done};
    using Kind = Deadline::Kind;
    const std::vector<Deadline> expected{
        {{2026, 7, 1}, Kind::ActionStarts, idOf(u"A1"_s), u"A1"_s, u"Action A1"_s, u"CSIRT"_s},
        {{2026, 7, 15}, Kind::ReadingDue, idOf(u"M2"_s), u"M2"_s, u"Measure M2"_s, u"CSIRT"_s},
        {{2026, 8, 31}, Kind::ActionEnds, idOf(u"A2"_s), u"A2"_s, u"Action A2"_s, u"CSIRT"_s},
        {{2026, 8, 31}, Kind::StepDue, idOf(u"step"_s), {}, u"Consult"_s, u"Cabinet"_s},
        {{2026, 9, 1}, Kind::MeasureTarget, idOf(u"M2"_s), u"M2"_s, u"Measure M2"_s, u"CSIRT"_s}};
    EXPECT_EQ(deadlines(plan, {2026, 7, 1}, {2026, 9, 1}), expected);
    EXPECT_TRUE(deadlines(plan, {2026, 7, 2}, {2026, 7, 14}).empty());
    // As a cell of a workbook may have them.
    for (Action& action : plan.actions) {
        action.leadBody = u" CSIRT "_s;
    }
    plan.lifecycle.front().owner = u"Cabinet "_s;
    EXPECT_EQ(deadlines(plan, {2026, 7, 1}, {2026, 9, 1}), expected) << "one body, however it is typed";
}

} // namespace
} // namespace atalaya::test
