#include "views/workshop/WorkshopClock.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class WorkshopClockTest : public testing::Test {
protected:
    void pass(int milliseconds) { m_now = m_now.addMSecs(milliseconds); }

    QDateTime m_now{QDate(2026, 3, 12), QTime(9, 0), Qt::UTC};
    WorkshopClock m_clock{[this] { return m_now; }};
};

TEST_F(WorkshopClockTest, CountsBegunSecondsAndGoesOnBelowZero) {
    EXPECT_FALSE(m_clock.left());
    EXPECT_EQ(m_clock.words(), QString());
    EXPECT_FALSE(m_clock.isLow()) << "no time is given";
    m_clock.start(72);
    EXPECT_EQ(m_clock.words(), u"1:12"_s);
    pass(1);
    EXPECT_EQ(m_clock.words(), u"1:12"_s) << "a begun second counts";
    pass(999);
    EXPECT_EQ(m_clock.words(), u"1:11"_s);
    pass(41'000);
    EXPECT_EQ(m_clock.words(), u"0:30"_s);
    EXPECT_TRUE(m_clock.isLow());
    pass(35'000);
    EXPECT_EQ(m_clock.words(), u"−0:05"_s);
    EXPECT_EQ(m_clock.end(), QDateTime(QDate(2026, 3, 12), QTime(9, 1, 12), Qt::UTC));
    m_clock.stop();
    EXPECT_FALSE(m_clock.left());
    EXPECT_FALSE(m_clock.end().isValid());
}

TEST_F(WorkshopClockTest, AMinuteIsAddedToWhatIsLeftAlsoWhilePaused) {
    m_clock.add(60);
    EXPECT_EQ(m_clock.left(), 60) << "from nothing";
    pass(10'000);
    m_clock.add(60);
    EXPECT_EQ(m_clock.left(), 110);
    m_clock.pause();
    EXPECT_TRUE(m_clock.isPaused());
    EXPECT_FALSE(m_clock.end().isValid()) << "nobody else may count it down";
    pass(60'000);
    EXPECT_EQ(m_clock.left(), 110);
    m_clock.add(-20);
    EXPECT_EQ(m_clock.left(), 90);
    m_clock.goOn();
    pass(30'000);
    EXPECT_EQ(m_clock.left(), 60);
    m_clock.pause();
    m_clock.stop();
    m_clock.goOn();
    EXPECT_FALSE(m_clock.left()) << "there is nothing to go on with";
}

TEST_F(WorkshopClockTest, SaysOnceThatLittleIsLeftAndOnceThatItIsOver) {
    QSignalSpy ticked(&m_clock, &WorkshopClock::ticked);
    QSignalSpy low(&m_clock, &WorkshopClock::becameLow);
    QSignalSpy out(&m_clock, &WorkshopClock::ranOut);
    m_clock.start(31);
    EXPECT_EQ(ticked.size(), 1);
    pass(2'000);
    ASSERT_TRUE(low.wait(3'000)) << "the timer looks by itself";
    EXPECT_EQ(out.size(), 0);
    pass(40'000);
    ASSERT_TRUE(out.wait(3'000));
    const auto ticks = ticked.size();
    ASSERT_TRUE(QTest::qWaitFor([&] { return ticked.size() > ticks; }));
    EXPECT_EQ(low.size(), 1);
    EXPECT_EQ(out.size(), 1);
}

} // namespace
} // namespace atalaya::test
