#include "tests/support/Room.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

RoomResult agreed(const Room& room, int stage) {
    return {RoomResult::Kind::Agreed, stage, room.round, u"It runs."_s, {}, Room::at(200)};
}

RoomResult dissenting(const Room& room, const QString& cluster) {
    RoomResult result = agreed(room, 3);
    result.kind = RoomResult::Kind::AgreedWithDissent;
    result.dissents = {{u"On holidays nobody answers."_s, cluster}};
    return result;
}

TEST(WorkshopCourseTest, RoundsFollowOneAnother) {
    Room room({3});
    EXPECT_EQ(room.refusal(OpenRound{idOf(u"r"_s), u"P99-01"_s, Room::at(0)}).code, ErrorCode::NotFound);
    room.open(u"P03-01"_s);
    EXPECT_EQ(room.current().number, 1);
    EXPECT_EQ(room.workshop.now()->indicator, u"P03-01"_s);
    EXPECT_EQ(room.refusal(OpenRound{idOf(u"r"_s), u"P03-02"_s, Room::at(9)}).code, ErrorCode::Refused)
        << "one is open";
    EXPECT_EQ(
        room.refusal(RevealRound{room.round, turnoutOf(room.workshop, room.current(), room.box()), Room::at(9)}).code,
        ErrorCode::Refused)
        << "nobody has voted";
    EXPECT_EQ(room.refusal(RecordResult{u"P03-01"_s, agreed(room, 3)}).code, ErrorCode::Refused) << "it is open";
    EXPECT_EQ(room.refusal(EndWorkshop{Room::at(9)}).code, ErrorCode::Refused);
    EXPECT_EQ(room.refusal(BeginItem{u"P03-02"_s, Room::at(9)}).code, ErrorCode::Refused);
    EXPECT_EQ(room.refusal(BeginBreak{Room::at(9)}).code, ErrorCode::Refused);
    EXPECT_EQ(room.refusal(StopItem{Room::at(9)}).code, ErrorCode::Refused);
    room.votes({2, 3});
    EXPECT_EQ(room.refusal(RevealRound{room.round, {{u"A"_s, 1, 2}}, Room::at(9)}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(RevealRound{room.round, {{u"B"_s, 3, 2}}, Room::at(9)}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(RevealRound{idOf(u"none"_s), {{u"A"_s, 3, 2}}, Room::at(9)}).code, ErrorCode::NotFound);
    room.reveal();
    EXPECT_EQ(room.current().turnout, (std::vector<Turnout>{{u"A"_s, 3, 2}}));
    EXPECT_EQ(room.refusal(RevealRound{room.round, {{u"A"_s, 3, 2}}, Room::at(9)}).code, ErrorCode::Refused);
    const QUuid first = room.round;
    room.open(u"P03-01"_s);
    EXPECT_EQ(room.current().number, 2);
    EXPECT_EQ(room.workshop.round(first)->state, RoundState::Closed) << "the next round closes it";
    EXPECT_TRUE(room.workshop.round(first)->wasRevealed());
    EXPECT_EQ(room.workshop.lastRevealed(u"P03-01"_s)->id, first);
    room.close(); // stopped
    EXPECT_FALSE(room.current().wasRevealed());
    EXPECT_EQ(room.workshop.openRound(), nullptr);
    EXPECT_EQ(room.refusal(RecordResult{u"P03-01"_s, agreed(room, 3)}).code, ErrorCode::InvalidInput)
        << "it rests on no revealed round";
    room.round = first;
    room.make(RecordResult{u"P03-01"_s, agreed(room, 3)});
    EXPECT_EQ(room.refusal(OpenRound{idOf(u"r"_s), u"P03-01"_s, Room::at(9)}).code, ErrorCode::Refused);
    room.make(ClearResult{u"P03-01"_s});
    room.open(u"P03-01"_s);
    EXPECT_EQ(room.current().number, 3);
    std::vector<Seat> gone = room.workshop.seats;
    for (Seat& seat : gone) {
        seat.away = true;
    }
    room.make(PutSeats{gone});
    room.close();
    EXPECT_EQ(room.refusal(OpenRound{idOf(u"r"_s), u"P03-02"_s, Room::at(9)}).code, ErrorCode::Refused)
        << "nobody is there";
}

TEST(WorkshopCourseTest, ResultsSayWhatTheirKindNeeds) {
    Room room({4, 3, 1}, Attribution::ChathamHouse);
    room.open(u"P03-01"_s);
    room.votes({2, 3, 3, 3, 3, 4, 5, 5});
    room.reveal();
    const auto refused = [&](auto spoil) {
        RoomResult result = dissenting(room, {});
        spoil(result);
        return room.refusal(RecordResult{u"P03-01"_s, result}).code;
    };
    EXPECT_EQ(refused([](RoomResult& result) { result.stage = 0; }), ErrorCode::InvalidInput);
    EXPECT_EQ(refused([](RoomResult& result) { result.stage = 6; }), ErrorCode::InvalidInput);
    EXPECT_EQ(refused([](RoomResult& result) { result.dissents.clear(); }), ErrorCode::InvalidInput);
    EXPECT_EQ(refused([](RoomResult& result) { result.dissents[0].text = u" "_s; }), ErrorCode::InvalidInput);
    EXPECT_EQ(refused([](RoomResult& result) { result.kind = RoomResult::Kind::Agreed; }), ErrorCode::InvalidInput);
    EXPECT_EQ(refused([](RoomResult& result) { result.kind = RoomResult::Kind::Parked; }), ErrorCode::InvalidInput);
    EXPECT_EQ(refused([](RoomResult& result) { result.round = QUuid(); }), ErrorCode::InvalidInput);
    EXPECT_EQ(refused([](RoomResult& result) { result.recorded = QDateTime(); }), ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(RecordResult{u"P03-02"_s, agreed(room, 3)}).code, ErrorCode::InvalidInput)
        << "the round is another question's";
    EXPECT_EQ(room.refusal(RecordResult{u"P99-01"_s, agreed(room, 3)}).code, ErrorCode::NotFound);
    room.make(RecordResult{u"P03-01"_s, dissenting(room, {})});
    EXPECT_EQ(room.current().state, RoundState::Closed);
    EXPECT_EQ(room.workshop.now(), nullptr) << "the item is over";
    room.make(RecordResult{u"P03-01"_s, agreed(room, 4)}); // put right
    room.make(RecordResult{u"P03-02"_s, {RoomResult::Kind::Parked, 0, {}, u"The law is not out."_s, {}, Room::at(90)}});
}

TEST(WorkshopCourseTest, AViewIsAttributedToAGroupOnlyWhereThatStandsAlone) {
    // 4, 3 and 1 seats: the one of C is merged with B.
    for (const Attribution rule : {Attribution::ByGroup, Attribution::ChathamHouse, Attribution::Named}) {
        Room room({4, 3, 1}, rule);
        room.open(u"P03-01"_s);
        room.votes({2, 3, 3, 3, 3, 4, 5, 5});
        room.reveal();
        room.make(RecordResult{u"P03-01"_s, dissenting(room, u"A"_s)});
        for (const QString& merged : {u"B"_s, u"C"_s}) {
            if (rule == Attribution::Named) {
                room.make(RecordResult{u"P03-01"_s, dissenting(room, merged)});
            } else {
                EXPECT_EQ(room.refusal(RecordResult{u"P03-01"_s, dissenting(room, merged)}).code,
                          ErrorCode::InvalidInput);
            }
        }
        EXPECT_EQ(room.refusal(RecordResult{u"P03-01"_s, dissenting(room, u"Z"_s)}).code, ErrorCode::InvalidInput);
    }
}

TEST(WorkshopCourseTest, KeepTheCourseInOrder) {
    Room room({3});
    room.make(BeginItem{u"P03-01"_s, Room::at(0)});
    room.make(BeginItem{u"P03-01"_s, Room::at(5)}); // it is on already
    room.make(BeginBreak{Room::at(20)});
    EXPECT_TRUE(room.workshop.now()->isBreak());
    room.make(BeginItem{u"P03-02"_s, Room::at(10)}); // the clock was put back
    room.make(StopItem{Room::at(40)});
    room.make(StopItem{Room::at(50)});
    EXPECT_EQ(room.workshop.course, (std::vector<Stretch>{{u"P03-01"_s, Room::at(0), Room::at(20)},
                                                          {{}, Room::at(20), Room::at(20)},
                                                          {u"P03-02"_s, Room::at(20), Room::at(40)}}));
    EXPECT_EQ(room.refusal(BeginItem{u"P99-01"_s, Room::at(60)}).code, ErrorCode::NotFound);
    room.make(EndWorkshop{Room::at(70)});
    EXPECT_EQ(room.refusal(BeginItem{u"P03-01"_s, Room::at(80)}).code, ErrorCode::Refused);
    room.make(SetPrivateNote{u"P03-01"_s, u"Call the duty officer."_s});
    room.make(ResumeWorkshop{});
    room.make(BeginItem{u"P03-01"_s, Room::at(80)});
}

TEST(WorkshopCourseTest, HoldNoVoteWhateverHappens) {
    // A workshop is equal before and after votes: whoever stores, logs or sends it gives nothing away.
    Room room({3});
    room.open(u"P03-01"_s);
    const Workshop before = room.workshop;
    room.votes({1, 3, 5});
    EXPECT_EQ(room.workshop, before);
}

} // namespace
} // namespace atalaya::test
