#include "models/session/AssessmentSession.h"
#include "models/session/WorkshopSession.h"
#include "tests/models/storage/WorkshopFixture.h"
#include "tests/support/NoRoom.h"

#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class WorkshopSessionTest : public WorkshopStoreTest {
protected:
    void SetUp() override {
        WorkshopStoreTest::SetUp();
        m_workspace = makeWithWorkshop();
        m_session = open(false);
        auto assessment = AssessmentSession::open(*m_workspace, plain().id, false);
        ASSERT_TRUE(isGood(assessment));
        m_assessment = std::move(*assessment);
    }
    std::unique_ptr<WorkshopSession> open(bool readOnly) {
        auto session = WorkshopSession::open(*m_workspace, workshopId(), m_surroundings, readOnly);
        EXPECT_TRUE(isGood(session));
        return session ? std::move(*session) : nullptr;
    }
    void vote(const QUuid& round, int voters = 9) {
        std::vector<Ballot> all;
        for (int seat = 1; seat <= voters; ++seat) {
            all.push_back(ballot(round, seat, 3));
        }
        for (const Casting& casting : m_session->cast(all)) {
            expectThanked(casting);
        }
    }
    QUuid revealedRound(const QString& code) {
        const QUuid round = m_session->openRound(code);
        EXPECT_FALSE(round.isNull());
        vote(round);
        EXPECT_TRUE(m_session->reveal());
        return round;
    }
    [[nodiscard]] RoomResult agreed(const QUuid& round) const {
        return {RoomResult::Kind::Agreed, 3, round, u"All agree."_s, {}, {}};
    }
    [[nodiscard]] Workshop onDisk() const { return *m_workspace->workshop(workshopId()); }
    [[nodiscard]] const Answer* answer(std::size_t i) const { return m_assessment->assessment().answer(indicator(i)); }

    const Surroundings m_surroundings = fixedSurroundings();
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkshopSession> m_session;
    std::unique_ptr<AssessmentSession> m_assessment;
};

TEST_F(WorkshopSessionTest, AChangeIsOnDiskWhenTheCallReturnsAndTheSignalSaysWhatItTouched) {
    QSignalSpy changed(m_session.get(), &WorkshopSession::changed);
    ASSERT_TRUE(m_session->perform(SetWorkshopHead{u"Another"_s, {}}));
    EXPECT_EQ(onDisk(), m_session->workshop());
    WorkshopDelta head;
    head.head = true;
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].value<WorkshopDelta>(), head);
    ASSERT_TRUE(m_session->perform(SetWorkshopHead{u"Another"_s, {}}));
    EXPECT_EQ(changed.size(), 1) << "nothing is different";

    const QUuid round = m_session->openRound(indicator(0));
    EXPECT_EQ(onDisk(), m_session->workshop());
    ASSERT_EQ(changed.size(), 2);
    const auto delta = changed[1][0].value<WorkshopDelta>();
    EXPECT_EQ(delta.rounds, std::set<QUuid>{round});
    EXPECT_TRUE(delta.course);
    EXPECT_FALSE(delta.head || delta.agenda || delta.parked);
}

TEST_F(WorkshopSessionTest, ARefusedChangeSaysWhyAndChangesNothing) {
    QSignalSpy changed(m_session.get(), &WorkshopSession::changed);
    QSignalSpy refused(m_session.get(), &WorkshopSession::refused);
    const Workshop before = m_session->workshop();
    EXPECT_FALSE(m_session->reveal());
    EXPECT_TRUE(m_session->openRound(u"nowhere"_s).isNull());
    const std::vector<WorkshopChange> half{SetWorkshopHead{u"Half"_s, {}}, RemoveSeat{idOf(u"nobody"_s)}};
    EXPECT_FALSE(m_session->perform(half)) << "all or none";
    EXPECT_EQ(refused.size(), 3);
    for (const auto& one : refused) {
        const auto error = one[0].value<Error>();
        EXPECT_TRUE(error.sentence.endsWith(u'.'));
        ASSERT_TRUE(error.anew) << "it may stand on a window while the language changes";
        EXPECT_EQ(error.anew(), error.sentence);
    }
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(m_session->workshop(), before);
    EXPECT_EQ(onDisk(), before);
}

TEST_F(WorkshopSessionTest, EveryWayInGivesOneKindOfVoteThatIsOnDiskBeforeItIsThankedFor) {
    QSignalSpy voted(m_session.get(), &WorkshopSession::voted);
    const QUuid round = m_session->openRound(indicator(0));
    int seat = 0;
    for (const WayIn way : {WayIn::Phone, WayIn::Keyboard, WayIn::File, WayIn::Paper}) {
        Ballot given = ballot(round, ++seat, 2);
        given.way = way;
        given.received = {};
        expectThanked(m_session->cast(given));
        EXPECT_EQ(m_workspace->ballotBox(round)->votes(), seat);
    }
    expectThanked(m_session->cast(
        PaperTally{idOf(u"t"_s), round, u"sea"_s, {{3, Confidence::Unstated, 3}, {1, Confidence::Low, 1}}, {}}));
    EXPECT_EQ(m_workspace->ballotBox(round)->votes(), 8);
    EXPECT_EQ(voted.size(), 5);
    EXPECT_EQ(m_session->progress()->votes, 8);
    EXPECT_EQ(m_session->progress()->byWay.at(WayIn::Paper), 5);
    expectThanked(m_session->withdrawTally(round, u"sea"_s));
    EXPECT_EQ(m_workspace->ballotBox(round)->votes(), 4);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopSessionTest, VotesThatComeInTogetherAreAnsweredEachForItself) {
    const QUuid round = m_session->openRound(indicator(0));
    const Ballot first = ballot(round, 1, 2);
    Ballot forged = first;
    forged.stage = 4;
    const Ballot second = ballot(round, 1, 3);
    const std::vector<Casting> castings =
        m_session->cast({first, first, ballot(round, 2, 9), second, ballot(idOf(u"no round"_s), 1, 1), forged});
    ASSERT_EQ(castings.size(), 6U);
    EXPECT_EQ(castings[0].value(), false);
    EXPECT_EQ(castings[1].value(), true) << "a copy";
    EXPECT_EQ(castings[2].error().problem, BallotProblem::OffScale);
    EXPECT_EQ(castings[3].value(), false) << "changed its mind";
    EXPECT_EQ(castings[4].error().problem, BallotProblem::UnknownRound);
    EXPECT_EQ(castings[5].error().problem, BallotProblem::IdTaken);
    EXPECT_EQ(m_session->progress()->votes, 1);
    EXPECT_EQ(m_workspace->ballotBox(round)->votes(), 1);
    EXPECT_TRUE(m_session->cast(std::vector<Ballot>()).empty());
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopSessionTest, NobodySeesATallyBeforeTheRevealAndNoVoteComesAfterIt) {
    const QUuid round = m_session->openRound(indicator(0));
    vote(round);
    EXPECT_EQ(m_session->revealed(round).error().code, ErrorCode::Refused);
    ASSERT_TRUE(m_session->reveal());
    EXPECT_EQ(m_session->revealed(round)->votes().at(3), 9);
    EXPECT_FALSE(m_session->progress());
    const Casting late = m_session->cast(ballot(round, 10, 1));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().problem, BallotProblem::NotOpen);
    EXPECT_EQ(m_session->revealed(round)->votes().total(), 9);
}

TEST_F(WorkshopSessionTest, WhatTheRoomAgreedBecomesTheAnswerByOneStepThatCanBeTakenBack) {
    const QUuid round = revealedRound(indicator(0));
    ASSERT_TRUE(m_session->record(indicator(0), agreed(round), *m_assessment));
    ASSERT_TRUE(answer(0));
    EXPECT_EQ(answer(0)->mark(3), Mark::Met);
    EXPECT_EQ(answer(0)->source, u"workshop, 14 May 2026, round 1"_s);
    EXPECT_EQ(answer(0)->rationale, u"All agree."_s);
    EXPECT_EQ(m_assessment->history().count(), 1);
    EXPECT_EQ(m_workspace->assessment(plain().id)->answers, m_assessment->assessment().answers);
    EXPECT_TRUE(m_session->notHandedOver(m_assessment->assessment()).isEmpty());

    m_assessment->history().undo();
    EXPECT_EQ(answer(0), nullptr);
    EXPECT_TRUE(onDisk().results.contains(indicator(0))) << "what the room said stays said";
    EXPECT_EQ(m_session->notHandedOver(m_assessment->assessment()), QStringList{indicator(0)});
    ASSERT_TRUE(m_session->handOver(indicator(0), *m_assessment));
    EXPECT_TRUE(m_session->notHandedOver(m_assessment->assessment()).isEmpty());
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopSessionTest, ATakenBackResultGivesTheAnswerBackThatWasThereBefore) {
    ASSERT_TRUE(m_assessment->perform(SetStage{indicator(0), 2}, u"stage"_s));
    ASSERT_TRUE(m_assessment->perform(SetRationale{indicator(0), u"Ours."_s}, u"why"_s));
    const Answer before = *answer(0);
    const QUuid round = revealedRound(indicator(0));
    ASSERT_TRUE(m_session->record(indicator(0), agreed(round), *m_assessment));
    RoomResult corrected = agreed(round);
    corrected.stage = 4;
    corrected.reason = u"All agree after all."_s;
    ASSERT_TRUE(m_session->record(indicator(0), corrected, *m_assessment));
    EXPECT_EQ(answer(0)->rationale, u"Ours.\n\nAll agree after all."_s) << "the corrected reason is gone";
    ASSERT_TRUE(m_session->takeBack(indicator(0), *m_assessment));
    EXPECT_EQ(*answer(0), before);
    EXPECT_FALSE(onDisk().results.contains(indicator(0)));
    EXPECT_EQ(m_workspace->assessment(plain().id)->answers, m_assessment->assessment().answers);
    // By one step of the history, after which it is known that the room stands for it no more.
    m_assessment->history().undo();
    EXPECT_EQ(answer(0)->mark(4), Mark::Met);
    EXPECT_EQ(m_session->notWithdrawn(m_assessment->assessment()), QStringList{indicator(0)});
    ASSERT_TRUE(m_session->withdraw(indicator(0), *m_assessment));
    EXPECT_EQ(answer(0)->marks, before.marks);
    EXPECT_TRUE(m_session->notWithdrawn(m_assessment->assessment()).isEmpty());
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopSessionTest, TheRoomsAnswerIsKnownAlsoWhenTheAssessmentIsWrittenInAnotherLanguageSince) {
    ASSERT_TRUE(m_assessment->perform(SetStage{indicator(0), 2}, u"stage"_s));
    const Answer before = *answer(0);
    const QUuid round = revealedRound(indicator(0));
    ASSERT_TRUE(m_session->record(indicator(0), agreed(round), *m_assessment));
    Head head = headOf(m_assessment->assessment());
    for (const QString& language : {u"es"_s, u"fr"_s}) {
        head.language = language;
        ASSERT_TRUE(m_assessment->perform(SetHead{head}, u"language"_s));
        EXPECT_TRUE(m_session->notHandedOver(m_assessment->assessment()).isEmpty()) << language.toStdString();
    }
    ASSERT_TRUE(m_session->takeBack(indicator(0), *m_assessment));
    EXPECT_EQ(*answer(0), before);
}

TEST_F(WorkshopSessionTest, WhatIsParkedAfterAllIsNoAnswerOfTheRoom) {
    const QUuid round = revealedRound(indicator(0));
    ASSERT_TRUE(m_session->record(indicator(0), agreed(round), *m_assessment));
    const RoomResult parked{RoomResult::Kind::Parked, 0, round, u"Ask the ministry."_s, {}, {}};
    ASSERT_TRUE(m_assessment->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_FALSE(m_session->record(indicator(0), parked, *m_assessment)) << "the locked answer could not follow";
    EXPECT_FALSE(m_session->takeBack(indicator(0), *m_assessment));
    EXPECT_EQ(m_session->workshop().results.at(indicator(0)).kind, RoomResult::Kind::Agreed);
    ASSERT_TRUE(m_assessment->setStatus(AssessmentStatus::Draft, u"Late."_s));
    ASSERT_TRUE(m_session->record(indicator(0), parked, *m_assessment));
    EXPECT_TRUE(!answer(0) || !answer(0)->isAnswered());
    EXPECT_TRUE(!answer(0) || answer(0)->source.isEmpty());
}

TEST_F(WorkshopSessionTest, AnAnswerGivenSinceStaysWhenTheRoomTakesItsOwnBack) {
    const QUuid round = revealedRound(indicator(0));
    ASSERT_TRUE(m_session->record(indicator(0), agreed(round), *m_assessment));
    Answer own = *answer(0);
    own.chooseStage(2, m_session->framework().ceiling());
    own.source = u"our own audit"_s;
    ASSERT_TRUE(m_assessment->perform(SetAnswer{indicator(0), own}, u"own"_s));
    ASSERT_TRUE(m_session->takeBack(indicator(0), *m_assessment));
    EXPECT_EQ(*answer(0), own);
}

TEST_F(WorkshopSessionTest, NothingIsRecordedWhileTheAssessmentIsLocked) {
    const QUuid round = revealedRound(indicator(0));
    ASSERT_TRUE(m_assessment->setStatus(AssessmentStatus::Approved, {}));
    QSignalSpy refused(m_session.get(), &WorkshopSession::refused);
    EXPECT_FALSE(m_session->record(indicator(0), agreed(round), *m_assessment));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_TRUE(m_session->workshop().results.empty());
    const RoomResult parked{RoomResult::Kind::Parked, 0, {}, u"Ask the ministry."_s, {}, {}};
    EXPECT_TRUE(m_session->record(indicator(1), parked, *m_assessment)) << "which gives no answer";
    ASSERT_TRUE(m_assessment->setStatus(AssessmentStatus::Draft, u"Late."_s));
    const auto reader = AssessmentSession::open(*m_workspace, plain().id, true);
    ASSERT_TRUE(isGood(reader));
    EXPECT_FALSE(m_session->record(indicator(0), agreed(round), **reader));
    EXPECT_EQ(refused.size(), 2);
    EXPECT_FALSE(m_session->workshop().results.contains(indicator(0)));
}

TEST_F(WorkshopSessionTest, ParkedPointsBecomeOpenPointsOnce) {
    const RoomResult parked{RoomResult::Kind::Parked, 0, {}, u"Ask the ministry."_s, {}, {}};
    ASSERT_TRUE(m_session->record(indicator(1), parked, *m_assessment));
    ASSERT_TRUE(m_session->perform(PutParkedPoint{{idOf(u"p"_s), {}, u"The lighthouse"_s, at(1)}}));
    ASSERT_TRUE(m_session->handOverPoints(*m_assessment));
    ASSERT_TRUE(m_session->handOverPoints(*m_assessment));
    EXPECT_EQ(m_assessment->history().count(), 1);
    const std::vector<OpenPoint> expected{{indicator(1), u"Ask the ministry."_s}, {{}, u"The lighthouse"_s}};
    EXPECT_EQ(m_workspace->assessment(plain().id)->openPoints, expected);
}

TEST_F(WorkshopSessionTest, OpenedAgainItStandsWhereItStood) {
    revealedRound(indicator(0));
    const QUuid second = m_session->openRound(indicator(0));
    vote(second, 4);
    const Workshop before = m_session->workshop();
    m_session.reset();
    m_assessment.reset();
    m_workspace.reset();

    m_workspace = reopen();
    m_session = open(false);
    EXPECT_EQ(m_session->workshop(), before);
    EXPECT_EQ(m_session->workshop().now()->indicator, indicator(0));
    EXPECT_EQ(m_session->workshop().openRound()->number, 2);
    EXPECT_EQ(m_session->progress()->votes, 4);
    vote(second, 5);
    EXPECT_EQ(m_session->progress()->votes, 5);
    EXPECT_TRUE(m_session->reveal());
}

TEST_F(WorkshopSessionTest, AVoteThatTheFullDiskRefusesIsNotThankedForAndCanBeSentAgain) {
    const QUuid round = m_session->openRound(indicator(0));
    const Ballot given = ballot(round, 1, 3);
    QSignalSpy notKept(m_session.get(), &WorkshopSession::notKept);
    QSignalSpy refused(m_session.get(), &WorkshopSession::refused);
    QSignalSpy changed(m_session.get(), &WorkshopSession::changed);
    const Workshop before = m_session->workshop();
    {
        const NoRoom full;
        const Casting casting = m_session->cast(given);
        ASSERT_FALSE(casting);
        EXPECT_FALSE(casting.error().problem) << "the vote itself was good";
        EXPECT_TRUE(casting.error().error.sentence.endsWith(u'.'));
        EXPECT_EQ(notKept.size(), 1);
        EXPECT_FALSE(m_session->perform(SetWorkshopHead{u"Another"_s, {}}));
        EXPECT_EQ(refused.size(), 1);
        EXPECT_EQ(m_session->progress()->votes, 0);
    }
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(onDisk(), before);
    const Casting again = m_session->cast(given);
    expectThanked(again);
    EXPECT_FALSE(*again) << "it was not there";
    EXPECT_EQ(m_session->progress()->votes, 1);
    EXPECT_TRUE(m_session->perform(SetWorkshopHead{u"Another"_s, {}}));
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopSessionTest, AResultThatTheFullDiskRefusesGivesNoAnswer) {
    const QUuid round = revealedRound(indicator(0));
    {
        const NoRoom full;
        EXPECT_FALSE(m_session->record(indicator(0), agreed(round), *m_assessment));
    }
    EXPECT_EQ(answer(0), nullptr);
    EXPECT_TRUE(onDisk().results.empty());
    EXPECT_TRUE(m_session->record(indicator(0), agreed(round), *m_assessment));
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopSessionTest, ForReadingOnlyRefusesWithASentence) {
    const QUuid round = m_session->openRound(indicator(0));
    const auto reader = open(true);
    QSignalSpy refused(reader.get(), &WorkshopSession::refused);
    EXPECT_FALSE(reader->isEditable());
    EXPECT_TRUE(reader->whyNotEditable().endsWith(u'.'));
    EXPECT_FALSE(reader->perform(SetWorkshopHead{u"Another"_s, {}}));
    EXPECT_FALSE(reader->reveal());
    EXPECT_EQ(refused.size(), 2);
    EXPECT_EQ(reader->cast(ballot(round, 1, 2)).error().error.code, ErrorCode::ReadOnly);
    EXPECT_EQ(
        reader->cast(PaperTally{idOf(u"t"_s), round, u"sea"_s, {{1, Confidence::Unstated, 1}}, {}}).error().error.code,
        ErrorCode::ReadOnly);
    EXPECT_EQ(m_workspace->ballotBox(round)->votes(), 0);
}

TEST_F(WorkshopSessionTest, WhatAnotherProgramChangedIsShownAndTheNextChangeGoesOn) {
    const auto other = reopen();
    WorkshopEditor theirs = editorOf(*other);
    ASSERT_TRUE(isGood(theirs.apply(SetWorkshopHead{u"Theirs"_s, {}})));
    QSignalSpy changed(m_session.get(), &WorkshopSession::changed);
    QSignalSpy refused(m_session.get(), &WorkshopSession::refused);
    EXPECT_FALSE(m_session->perform(SetWorkshopHead{u"Mine"_s, {}}));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_session->workshop().title, u"Theirs"_s);
    EXPECT_TRUE(m_session->perform(SetWorkshopHead{u"Mine"_s, {}}));
    EXPECT_EQ(onDisk().title, u"Mine"_s);
}

TEST_F(WorkshopSessionTest, GoesOnWithTheFileOpenedAgain) {
    const QUuid round = m_session->openRound(indicator(0));
    vote(round, 3);
    const auto again = reopen();
    ASSERT_TRUE(isGood(m_session->moveTo(*again)));
    m_assessment.reset();
    m_workspace.reset();
    EXPECT_EQ(m_session->progress()->votes, 3);
    expectThanked(m_session->cast(ballot(round, 4, 1)));
    EXPECT_EQ(again->ballotBox(round)->votes(), 4);
}

} // namespace
} // namespace atalaya::test
