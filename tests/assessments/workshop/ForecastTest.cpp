#include "assessments/workshop/Forecast.h"
#include "tests/assessments/workshop/Days.h"
#include "tests/support/Room.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Six questions of ten minutes from nine to ten, a break of ten in the middle of the day of eighty.
class ForecastTest : public testing::Test {
protected:
    ForecastTest() {
        std::vector<AgendaItem> agenda;
        for (std::size_t i = 0; i < 6; ++i) {
            agenda.push_back({room.framework->indicators[i].code, 10, {}});
        }
        room.make(SetAgenda{agenda});
        room.make(SetDays{{day(12, QTime(9, 0), QTime(10, 20), {{QTime(9, 30), 10}})}});
    }

    [[nodiscard]] QString code(std::size_t item) const { return room.workshop.agenda[item].indicator; }
    /// From one minute to another, with a result.
    void spend(std::size_t item, int from, int to) {
        room.make(BeginItem{code(item), Room::at(from)});
        room.make(RecordResult{code(item), {RoomResult::Kind::Parked, 0, {}, u"Later."_s, {}, Room::at(to)}});
    }
    [[nodiscard]] Forecast forecast(int minute) const {
        return forecastOf(room.workshop, Room::at(minute).toLocalTime()).value();
    }

    Room room{{3}};
};

TEST_F(ForecastTest, IsThePlanAtFirst) {
    const Forecast now = forecast(0);
    EXPECT_DOUBLE_EQ(now.pace, 1.0);
    EXPECT_EQ(now.whole.expected, Room::at(70));
    EXPECT_EQ(now.whole.planned, Room::at(80));
    EXPECT_EQ(now.whole.minutesPast(), 0);
    EXPECT_EQ(line(now.ahead), line(plannedSchedule(room.workshop)));
    ASSERT_TRUE(now.today);
    EXPECT_EQ(now.today->expected, Room::at(70));
}

TEST_F(ForecastTest, GoesByTheTimeUsedSoFar) {
    spend(0, 0, 15);
    spend(1, 15, 30);
    // (15 + 15 + 10) of (10 + 10 + 10) minutes: four items of 13 minutes 20 and the break are left.
    EXPECT_DOUBLE_EQ(forecast(30).pace, 4.0 / 3.0);
    EXPECT_EQ(forecast(30).whole.expected, Room::at(30).addSecs(4 * 800 + 600));
    EXPECT_EQ(forecast(30).whole.minutesPast(), 14) << "13 minutes 20 are 14 begun ones";
    EXPECT_EQ(forecast(30).today->minutesPast(), 14);
}

TEST_F(ForecastTest, CountsWhatTheCurrentItemHasUsed) {
    room.make(BeginItem{code(2), Room::at(0)}); // out of turn
    EXPECT_EQ(forecast(4).ahead.front().indicator, code(2)) << "what is on comes first";
    EXPECT_EQ(forecast(4).whole.expected, Room::at(70));
    EXPECT_EQ(forecast(10).whole.expected, Room::at(70));
    EXPECT_EQ(forecast(25).whole.expected, Room::at(85)) << "fifteen minutes over";
    EXPECT_EQ(forecast(25).whole.minutesPast(), 5);
}

TEST_F(ForecastTest, KnowsWhichBreaksAreBehind) {
    spend(0, 0, 10);
    room.make(BeginBreak{Room::at(10)});
    EXPECT_EQ(forecast(10).whole.expected, Room::at(70));
    EXPECT_EQ(forecast(15).whole.expected, Room::at(70)) << "work goes on when the break has had its length";
    EXPECT_EQ(forecast(25).whole.expected, Room::at(75)) << "it lasts longer than planned";
    room.make(BeginItem{code(1), Room::at(20)});
    EXPECT_EQ(forecast(20).whole.expected, Room::at(70));
}

TEST_F(ForecastTest, TellsTodayFromTheWhole) {
    room.make(SetDays{{day(12, QTime(9, 0), QTime(9, 35)), day(13, QTime(9, 0), QTime(9, 35))}});
    spend(0, 0, 20);
    // Pace (20 + 10) / (10 + 10) = 1.5: two more of today's three at 15 minutes each.
    const Forecast now = forecast(20);
    EXPECT_EQ(now.today->expected, Room::at(50));
    EXPECT_EQ(now.today->minutesPast(), 15);
    // Put off instead: one today until 9:35, and four of 15 minutes tomorrow.
    EXPECT_EQ(now.whole.expected, Room::at(24 * 60 + 60));
    EXPECT_EQ(now.whole.minutesPast(), 25);
    EXPECT_FALSE(forecastOf(room.workshop, Room::at(5 * 24 * 60).toLocalTime())->today);
}

TEST_F(ForecastTest, IsAbsentWithoutDaysOrAfterTheEnd) {
    Workshop none = room.workshop;
    none.days.clear();
    EXPECT_FALSE(forecastOf(none, Room::at(0)));
    none = room.workshop;
    none.agenda.clear();
    EXPECT_FALSE(forecastOf(none, Room::at(0)));
    room.make(EndWorkshop{Room::at(3)});
    EXPECT_FALSE(forecastOf(room.workshop, Room::at(4)));
}

TEST_F(ForecastTest, ShortensAsFewAsCanBe) {
    room.make(
        SetAgenda{{{code(0), 10, {}}, {code(1), 20, {}}, {code(2), 12, {}}, {code(3), 10, {}}, {code(4), 30, {}}}});
    const Forecast now = forecast(0);
    EXPECT_EQ(now.whole.minutesPast(), 12);
    const auto shortened = [&](const QStringList& candidates) {
        return shortenToFit(room.workshop, now, now.whole, candidates);
    };
    EXPECT_EQ(shortened({code(1), code(2), code(3)}), (std::vector<Shortening>{{code(1), 20, 8}}));
    EXPECT_EQ(shortened({code(2), code(3)}), (std::vector<Shortening>{{code(2), 12, 5}, {code(3), 10, 5}}));
    EXPECT_TRUE(shortened({}).empty());
    room.make(BeginItem{code(1), Room::at(0)});
    EXPECT_TRUE(shortenToFit(room.workshop, now, now.whole, {code(1)}).empty()) << "the room is on it";
}

} // namespace
} // namespace atalaya::test
