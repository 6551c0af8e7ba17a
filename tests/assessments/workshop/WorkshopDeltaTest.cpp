#include "assessments/workshop/WorkshopDelta.h"

#include "tests/support/Room.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

WorkshopDelta after(const Room& room, const WorkshopChange& change) {
    Room next = room;
    next.make(change);
    return deltaBetween(room.workshop, next.workshop);
}

TEST(WorkshopDelta, NamesWhatAChangeTouchedAndNothingElse) {
    Room room({3, 3});
    EXPECT_TRUE(deltaBetween(room.workshop, room.workshop).isEmpty());

    WorkshopDelta expected;
    expected.head = true;
    EXPECT_EQ(after(room, SetWorkshopHead{u"Another"_s, {}}), expected);
    EXPECT_EQ(after(room, SetAttribution{Attribution::Named, 3}), expected);
    EXPECT_EQ(after(room, EndWorkshop{Room::at(1)}), expected);

    expected = {};
    expected.clusters = true;
    EXPECT_EQ(after(room, PutCluster{{u"C"_s, u"Group C"_s, {}}}), expected);

    expected = {};
    expected.seats = {room.seat(2).id};
    Seat away = room.seat(2);
    away.away = true;
    EXPECT_EQ(after(room, PutSeats{{away}}), expected);
    EXPECT_EQ(after(room, RemoveSeat{away.id}), expected);

    expected = {};
    expected.agenda = true;
    EXPECT_EQ(after(room, SetAgenda{{{u"P01-01"_s, 5, {}}}}), expected);

    expected = {};
    expected.parked = true;
    EXPECT_EQ(after(room, PutParkedPoint{{idOf(u"p"_s), {}, u"Later"_s, Room::at(1)}}), expected);

    expected = {};
    expected.notes = {u"P01-01"_s};
    EXPECT_EQ(after(room, SetPrivateNote{u"P01-01"_s, u"Slowly."_s}), expected);

    expected = {};
    expected.course = true;
    EXPECT_EQ(after(room, BeginBreak{Room::at(1)}), expected);
}

TEST(WorkshopDelta, NamesRoundsAndResults) {
    Room room({3, 3});
    const Workshop before = room.workshop;
    room.open(u"P01-01"_s);
    WorkshopDelta expected;
    expected.rounds = {room.round};
    expected.course = true;
    EXPECT_EQ(deltaBetween(before, room.workshop), expected);
    room.votes({3, 3, 3});
    room.reveal();
    expected.results = {u"P01-01"_s};
    const RoomResult result{RoomResult::Kind::Agreed, 3, room.round, {}, {}, Room::at(90)};
    EXPECT_EQ(after(room, RecordResult{u"P01-01"_s, result}), expected);
}

} // namespace
} // namespace atalaya::test
