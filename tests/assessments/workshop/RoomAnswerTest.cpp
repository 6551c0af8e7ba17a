#include "assessments/workshop/RoomAnswer.h"
#include "assessments/scoring/Scores.h"
#include "tests/support/Room.h"

#include <gmock/gmock.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class RoomAnswerTest : public testing::Test {
protected:
    RoomAnswerTest() {
        room.make(PutCluster{{u"C01"_s, u"Executive"_s, {}}});
        room.make(PutSeats{{{idOf(u"a"_s), 8, u"C01"_s, {}, false},
                            {idOf(u"b"_s), 9, u"C01"_s, {}, false},
                            {idOf(u"c"_s), 10, u"C01"_s, {}, false}}});
        room.open(u"P03-01"_s);
        room.votes({3, 3, 3, 3, 3, 3, 3, 5, 5, 5});
        room.reveal();
    }

    void record(RoomResult::Kind kind, int stage, std::vector<Dissent> dissents = {}) {
        room.make(RecordResult{
            u"P03-01"_s,
            {kind, stage, room.round, u"The roster covers every hour."_s, std::move(dissents), Room::at(60)}});
    }

    [[nodiscard]] Result<SetAnswer> answer() const {
        return answerFrom(*room.framework, assessment, room.workshop, u"P03-01"_s);
    }

    Room room{{4, 3}};
    Assessment assessment = AssessmentBuilder(room.framework).stage("P03-01", 2).toConfirm("P03-01").build();
};

TEST_F(RoomAnswerTest, IsTheSameEditAsAClickWithTheRoundAsItsSource) {
    record(RoomResult::Kind::Agreed, 3);
    assessment.answers[u"P03-01"_s].rationale = u"From the last round."_s;
    const auto change = answer();
    ASSERT_TRUE(change);
    const Assessment next = edit(*room.framework, assessment, *change).value();
    const Assessment clicked = edit(*room.framework, assessment, SetStage{u"P03-01"_s, 3}).value();
    EXPECT_EQ(next.answer(u"P03-01"_s)->marks, clicked.answer(u"P03-01"_s)->marks);
    EXPECT_EQ(next.answer(u"P03-01"_s)->source, u"workshop, 12 March 2026, round 1"_s);
    EXPECT_EQ(next.answer(u"P03-01"_s)->rationale, u"From the last round.\n\nThe roster covers every hour."_s);
    EXPECT_FALSE(next.answer(u"P03-01"_s)->toConfirm);
    EXPECT_EQ(scoreAssessment(*room.framework, next).indicator(u"P03-01"_s)->claimed, 3);
    // Once more changes nothing.
    assessment = next;
    EXPECT_EQ(edit(*room.framework, assessment, answer().value()).value(), next);
}

TEST_F(RoomAnswerTest, NamesTheRoundInTheAssessmentsLanguage) {
    record(RoomResult::Kind::Agreed, 3);
    assessment.language = u"es"_s;
    const Answer given = answer().value().answer;
    EXPECT_THAT(given.source.toStdString(), testing::HasSubstr("marzo"));
    EXPECT_TRUE(isFromRoom(given, assessment, room.workshop, u"P03-01"_s));
    EXPECT_FALSE(isFromRoom(given, assessment, room.workshop, u"P03-02"_s)) << "a round of another question";
    EXPECT_FALSE(isFromRoom(Answer(), assessment, room.workshop, u"P03-01"_s));
}

TEST_F(RoomAnswerTest, ACorrectedReasonGivesWayToTheNewOne) {
    const auto rationale = [&](const char* before, const char* corrected) {
        assessment.answers[u"P03-01"_s].rationale = QString::fromUtf8(before);
        return answerFrom(*room.framework, assessment, room.workshop, u"P03-01"_s, QString::fromUtf8(corrected))
            .value()
            .answer.rationale.toStdString();
    };
    record(RoomResult::Kind::Agreed, 3);
    const std::string reason = "The roster covers every hour.";
    EXPECT_EQ(rationale("Own.\n\nSo far.\n\nLast.", "So far."), "Own.\n\nLast.\n\n" + reason);
    EXPECT_EQ(rationale("So far.", "So far."), reason);
    EXPECT_EQ(rationale("So far.\n\nLast.", "So far."), "Last.\n\n" + reason);
    EXPECT_EQ(rationale("So far. And more.", "So far."), "So far. And more.\n\n" + reason) << "only whole paragraphs";
    EXPECT_EQ(rationale("Seen. The roster covers every hour. Last.", ""), "Seen. The roster covers every hour. Last.")
        << "it says so already";
    EXPECT_EQ(rationale("Not that The roster covers every hour.", ""),
              "Not that The roster covers every hour.\n\n" + reason)
        << "a piece of a sentence is not the reason";
}

TEST_F(RoomAnswerTest, WithoutTheRoomTheAnswerIsWhatItWasBefore) {
    record(RoomResult::Kind::AgreedWithDissent, 3, {{u"Perhaps."_s, {}}});
    const Answer before = *assessment.answer(u"P03-01"_s);
    Answer given = answer().value().answer;
    given.confidence = Confidence::High;
    given.rationale += u"\n\nWritten since."_s;
    Answer expected = before;
    expected.confidence = Confidence::High;
    expected.rationale = u"Written since."_s;
    EXPECT_EQ(withoutRoom(given, before, u"The roster covers every hour."_s), expected);
}

TEST_F(RoomAnswerTest, CarriesTheMinoritysViewWithItsGroup) {
    record(RoomResult::Kind::AgreedWithDissent, 3,
           {{u"On holidays nobody answers."_s, u"C01"_s}, {u"It is new."_s, u"A"_s}, {u"Perhaps."_s, {}}});
    const Assessment next = edit(*room.framework, assessment, answer().value()).value();
    EXPECT_EQ(next.answer(u"P03-01"_s)->dissents,
              (std::vector<Dissent>{{u"On holidays nobody answers."_s, u"C01"_s},
                                    {u"Group A: It is new."_s, {}}, // a group of the workshop only
                                    {u"Perhaps."_s, {}}}));
    record(RoomResult::Kind::Agreed, 3);
    assessment = next;
    EXPECT_TRUE(answer().value().answer.dissents.empty()) << "what was taken back does not stay";
}

TEST_F(RoomAnswerTest, IsRefusedWithoutAnAgreedResult) {
    EXPECT_EQ(answer().error().code, ErrorCode::Refused);
    record(RoomResult::Kind::Parked, 0);
    EXPECT_EQ(answer().error().code, ErrorCode::Refused);
}

TEST_F(RoomAnswerTest, ParkedPointsBecomeOpenPointsOnce) {
    record(RoomResult::Kind::Parked, 0);
    room.make(PutParkedPoint{{idOf(u"p"_s), {}, u"Who pays?"_s, Room::at(70)}});
    assessment.openPoints = {{u"P01-01"_s, u"Old point"_s}};
    const std::vector<OpenPoint> expected = {
        {u"P01-01"_s, u"Old point"_s}, {u"P03-01"_s, u"The roster covers every hour."_s}, {{}, u"Who pays?"_s}};
    const Assessment next = edit(*room.framework, assessment, openPointsFrom(assessment, room.workshop)).value();
    EXPECT_EQ(next.openPoints, expected);
    EXPECT_EQ(openPointsFrom(next, room.workshop).points, expected);
}

TEST_F(RoomAnswerTest, AttendanceIsByGroupAndMergesSmallOnes) {
    room.make(PutCluster{{u"C02"_s, u"Incident"_s, {u"CSIRT"_s}}});
    room.make(PutSeats{{{idOf(u"d"_s), 11, u"C02"_s, {}, false}, {idOf(u"e"_s), 12, u"C02"_s, {}, true}}});
    Seat left = room.seat(1);
    left.away = true;
    room.make(PutSeats{{left}}); // voted, then left
    const std::vector<MergedGroup> groups = attendanceOf(room.workshop);
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(nameOf(room.workshop, groups[0], Language()), u"Group A"_s);
    EXPECT_EQ(groups[0].people, 4);
    EXPECT_EQ(nameOf(room.workshop, groups[1], Language()), u"Group B"_s);
    EXPECT_EQ(nameOf(room.workshop, groups[2], Language()), u"Other groups"_s);
    EXPECT_EQ(groups[2].people, 4) << "three of C01, and the one of C02 that came";
    room.workshop.attribution = Attribution::Named;
    EXPECT_EQ(attendanceOf(room.workshop).size(), 4U);
}

TEST(AttendanceTest, CountsWhoeverVotedAlsoWhenPeopleChangeOver) {
    Room room({3}, Attribution::Named);
    const auto away = [&room](int number, bool isAway) {
        Seat seat = room.seat(number);
        seat.away = isAway;
        room.make(PutSeats{{seat}});
    };
    std::vector<RevealedRound> rounds;
    const auto voteOf = [&](const std::vector<int>& seats) {
        room.open(u"P03-01"_s);
        for (const int seat : seats) {
            room.vote(seat, 3);
        }
        room.reveal();
        rounds.push_back(room.revealed());
    };
    away(3, true); // the first day
    voteOf({1, 2});
    away(3, false); // the second
    away(1, true);
    voteOf({2, 3});
    const std::vector<MergedGroup> groups = attendanceOf(room.workshop, rounds);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups.front().people, 3);
    away(3, true);
    EXPECT_EQ(attendanceOf(room.workshop, rounds).front().people, 3) << "whoever left took part all the same";
    EXPECT_EQ(attendanceOf(room.workshop, {rounds.front()}).front().people, 2) << "who never came did not";
}

TEST_F(RoomAnswerTest, HoursAreThoseOfTheDaysWithoutBreaks) {
    room.make(SetDays{{{QDate(2026, 3, 12), QTime(9, 0), QTime(17, 0), {{QTime(12, 30), 60}, {QTime(15, 0), 15}}}}});
    const std::vector<Session> sessions = sessionsOf(room.workshop);
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0], (Session{u"Altamar agrees"_s, QDate(2026, 3, 12), 6.75}));
}

TEST_F(RoomAnswerTest, EveryReasonIsASentence) {
    for (const WhyNot why :
         {WhyNot::TooFewVotes, WhyNot::NoVariation, WhyNot::TooFewIndicators, WhyNot::TooFewRankings}) {
        EXPECT_TRUE(sentenceOf(why, Language()).startsWith(u"Not computable: "_s));
    }
}

} // namespace
} // namespace atalaya::test
