#include "tests/assessments/workshop/Days.h"

#include <gtest/gtest.h>

#include <random>

namespace atalaya::test {
namespace {

std::vector<TimedItem> items(std::initializer_list<int> minutes) {
    std::vector<TimedItem> timed;
    for (const int one : minutes) {
        timed.push_back({QString(QChar(u'a' + static_cast<char16_t>(timed.size()))), 60 * one});
    }
    return timed;
}

TEST(ScheduleTest, NeverCutsAnItemInTwo) {
    const std::vector<WorkshopDay> one = {day(12, QTime(9, 0), QTime(17, 0), {{QTime(10, 30), 20}})};
    EXPECT_EQ(line(scheduleOf(one, items({90, 10}))), "09:00 a, 10:30 break, 10:50 b, 11:00");
    // 10:25 to 10:37 would be cut: five minutes early are nearer than seven late.
    EXPECT_EQ(line(scheduleOf(one, items({85, 12}))), "09:00 a, 10:25 break, 10:45 b, 10:57");
    EXPECT_EQ(line(scheduleOf(one, items({80, 12, 5}))), "09:00 a, 10:20 b, 10:32 break, 10:52 c, 10:57");
    EXPECT_EQ(line(scheduleOf(one, items({85, 10, 5}))), "09:00 a, 10:25 break, 10:45 b, 10:55 c, 11:00") << "as near";
    EXPECT_EQ(line(scheduleOf(one, items({120, 5}))), "09:00 a, 11:00 break, 11:20 b, 11:25")
        << "nothing comes before it";
    EXPECT_EQ(line(scheduleOf(one, items({90}))), "09:00 a, 10:30") << "a break with nothing after it";
    EXPECT_EQ(line(scheduleOf({}, items({5}))), "");
    EXPECT_EQ(line(scheduleOf(one, {})), "");
}

TEST(ScheduleTest, GoesOnTheNextDay) {
    const std::vector<WorkshopDay> two = {day(12, QTime(9, 0), QTime(11, 0), {{QTime(10, 45), 10}}),
                                          day(13, QTime(8, 0), QTime(9, 0))};
    EXPECT_EQ(line(scheduleOf(two, items({100, 40, 5}))), "09:00 a, day 13, 08:00 b, 08:40 c, 08:45")
        << "no break at the end of a day";
    EXPECT_EQ(line(scheduleOf(two, items({200, 70, 10}))), "09:00 a, day 13, 08:00 b, 09:10 c, 09:20")
        << "what fits nowhere is begun all the same, and the last day runs past its end";
}

TEST(ScheduleTest, BeginsInTheMiddleOfADay) {
    const std::vector<WorkshopDay> two = {day(12, QTime(9, 0), QTime(12, 0), {{QTime(10, 0), 15}}),
                                          day(13, QTime(9, 0), QTime(12, 0), {{QTime(10, 0), 15}})};
    const auto from = [&](int date, QTime time, int taken) {
        return line(scheduleOf(two, items({20, 20}), {QDateTime(QDate(2026, 3, date), time), taken}));
    };
    EXPECT_EQ(from(12, QTime(9, 50), 0), "09:50 a, 10:10 break, 10:25 b, 10:45");
    EXPECT_EQ(from(12, QTime(10, 40), 0), "10:40 break, 10:55 a, 11:15 b, 11:35");
    EXPECT_EQ(from(12, QTime(10, 40), 1), "10:40 a, 11:00 b, 11:20");
    EXPECT_EQ(from(12, QTime(11, 30), 1), "11:30 a, day 13, 09:00 b, 09:20");
    EXPECT_EQ(from(12, QTime(20, 0), 0), "09:00 a, 09:20 b, 09:40") << "the next morning";
    EXPECT_EQ(from(13, QTime(12, 30), 1), "12:30 a, 12:50 b, 13:10") << "after the last end: they are still there";
    EXPECT_EQ(from(1, QTime(12, 30), 0), "09:00 a, 09:20 b, 09:40") << "days ahead";
}

TEST(ScheduleTest, HoldsEveryItemOnceInOrderWhateverTheDays) {
    std::mt19937_64 dice(41);
    for (int turn = 0; turn < 1000; ++turn) {
        std::vector<WorkshopDay> days;
        for (int i = 0, count = 1 + static_cast<int>(dice() % 3); i < count; ++i) {
            WorkshopDay one = day(12 + i, QTime(9, 0), QTime(11, 0).addSecs(60 * static_cast<int>(dice() % 300)));
            for (QTime at = one.start.addSecs(60 * static_cast<int>(dice() % 90)); at.addSecs(1200) <= one.end;
                 at = at.addSecs(1200 + 60 * static_cast<int>(dice() % 120))) {
                one.breaks.push_back({at, 5 + static_cast<int>(dice() % 16)});
            }
            days.push_back(one);
        }
        std::vector<TimedItem> timed;
        for (std::size_t i = 0, count = dice() % 30; i < count; ++i) {
            timed.push_back({QString::number(i), 60 * static_cast<int>(dice() % 60)});
        }
        const std::vector<ScheduleEntry> entries = scheduleOf(days, timed);
        std::size_t next = 0;
        QDateTime last = beginningOf(days.front());
        for (const ScheduleEntry& entry : entries) {
            ASSERT_GE(entry.start, last);
            last = entry.end;
            if (!entry.isBreak()) {
                ASSERT_EQ(entry.indicator, timed[next].indicator);
                ASSERT_EQ(entry.start.secsTo(entry.end), timed[next].seconds);
                ++next;
            }
        }
        ASSERT_EQ(next, timed.size());
        ASSERT_TRUE(entries.empty() || !entries.back().isBreak());
    }
}

} // namespace
} // namespace atalaya::test
