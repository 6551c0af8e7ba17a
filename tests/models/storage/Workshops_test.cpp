#include "assessments/workshop/RevealedRound.h"
#include "models/exchange/AssessmentJson.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkshopFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class WorkshopsTest : public WorkshopStoreTest {
protected:
    static std::vector<LogEntry> logOf(const Workspace& workspace, const char* kind) {
        auto log = workspace.log(workshopId());
        EXPECT_TRUE(isGood(log));
        std::erase_if(*log, [kind](const LogEntry& entry) { return entry.kind != QLatin1String(kind); });
        return *log;
    }
};

TEST_F(WorkshopsTest, EveryPartOfAWorkshopComesBackAsItWas) {
    Workshop expected;
    std::vector<int> stages;
    {
        const auto workspace = makeWithWorkshop(Attribution::Named);
        WorkshopEditor editor = editorOf(*workspace);
        Seat named = editor.snapshot().seats.front();
        named.name = u"Íñigo Núñez"_s;
        ASSERT_TRUE(isGood(editor.apply(PutSeats{{named}})));
        runAll(editor);
        expected = editor.snapshot();
        EXPECT_HOLDS(*workspace);
    }
    const auto workspace = reopen();
    const auto back = workspace->workshop(workshopId());
    ASSERT_TRUE(isGood(back));
    EXPECT_EQ(*back, expected);
    EXPECT_EQ(back->parked.front().text, u"Who pays?"_s) << "in their order, not that of their ids";
    ASSERT_TRUE(back->now());
    EXPECT_EQ(back->now()->indicator, indicator(2)) << "it stands where it stood";
    EXPECT_EQ(back->openRound()->id, openRoundId());
    EXPECT_HOLDS(*workspace);

    const auto all = workspace->workshops(plain().id);
    ASSERT_TRUE(isGood(all));
    ASSERT_EQ(all->size(), 1U);
    EXPECT_EQ(all->front().title, expected.title);
    EXPECT_EQ(all->front().firstDay, QDate(2026, 3, 12));
    EXPECT_TRUE(all->front().hasBegun);
    EXPECT_TRUE(workspace->workshops(idOf(u"another"_s))->empty());
}

TEST_F(WorkshopsTest, AListTellsWhatGoesOnWithoutReadingWhatItsWorkshopsHold) {
    const auto listed = [this](const Workspace& workspace) {
        const auto all = workspace.workshops(plain().id);
        EXPECT_TRUE(isGood(all));
        return all && all->size() == 1 ? all->front() : WorkshopSummary();
    };
    {
        const auto workspace = makeWithWorkshop();
        WorkshopEditor editor = editorOf(*workspace);
        EXPECT_FALSE(listed(*workspace).isBusy);
        ASSERT_TRUE(isGood(editor.apply(BeginItem{indicator(0), at(0)})));
        EXPECT_TRUE(listed(*workspace).isBusy);
        EXPECT_FALSE(listed(*workspace).hasBegun) << "nobody has voted";
        ASSERT_TRUE(isGood(editor.apply(StopItem{at(5)})));
        EXPECT_FALSE(listed(*workspace).isBusy);
        ASSERT_TRUE(isGood(editor.apply(OpenRound{idOf(u"r"_s), indicator(0), at(6)})));
        EXPECT_TRUE(listed(*workspace).isBusy);
        EXPECT_TRUE(listed(*workspace).hasBegun);
        ASSERT_TRUE(isGood(editor.apply(CloseRound{idOf(u"r"_s), at(7)})));
        ASSERT_TRUE(isGood(editor.apply(EndWorkshop{at(8)})));
        EXPECT_FALSE(listed(*workspace).isBusy);
        EXPECT_EQ(listed(*workspace).ended, at(8));
    }
    RawSqlite(path()).run(u"UPDATE workshop_part SET content = '[]' WHERE kind = 'workshop-seat'"_s);
    const auto workspace = Workspace::open(path(), fixedSurroundings());
    ASSERT_TRUE(isGood(workspace));
    EXPECT_EQ((*workspace)->workshop(workshopId()).error().code, ErrorCode::Damaged);
    EXPECT_EQ(listed(**workspace).title, u"Altamar acuerda"_s) << "no seat is read for a list";
}

TEST_F(WorkshopsTest, VotesComeBackSealedAndAfterTheRevealAsTheyWere) {
    {
        const auto workspace = makeWithWorkshop();
        WorkshopEditor editor = editorOf(*workspace);
        runAll(editor);
    }
    const auto workspace = reopen();
    WorkshopEditor editor = editorOf(*workspace);
    const auto open = editor.box(openRoundId());
    ASSERT_TRUE(isGood(open));
    EXPECT_EQ(open->votes(), 4);
    EXPECT_EQ(open->cardsOf(u"sea"_s), 3);
    EXPECT_TRUE(open->hasVoted(seatId(4)));
    EXPECT_EQ(open->votesByWay().at(WayIn::Paper), 3);
    EXPECT_EQ(RevealedRound::of(editor.snapshot(), openRoundId(), *open).error().code, ErrorCode::Refused);

    const Round& revealed = editor.snapshot().rounds.front();
    const auto picture = RevealedRound::of(editor.snapshot(), revealed.id, *editor.box(revealed.id));
    ASSERT_TRUE(isGood(picture));
    EXPECT_EQ(picture->votes().total(), 9);
    EXPECT_EQ(picture->confidence().at(Confidence::Medium), 8) << "seat 2 changed its vote and said no confidence";
}

TEST_F(WorkshopsTest, AReplacedVoteStaysSoThatALateCopyOfItDoesNotCountAgain) {
    const QUuid round = idOf(u"r"_s);
    const Ballot first = ballot(round, 1, 2);
    {
        const auto workspace = makeWithWorkshop();
        WorkshopEditor editor = editorOf(*workspace);
        ASSERT_TRUE(isGood(editor.apply(OpenRound{round, indicator(0), at(1)})));
        expectThanked(castOne(editor, first));
        expectThanked(castOne(editor, ballot(round, 1, 4)));
    }
    const auto workspace = reopen();
    WorkshopEditor editor = editorOf(*workspace);
    const Casting again = castOne(editor, first);
    expectThanked(again);
    EXPECT_TRUE(*again) << "a copy";
    EXPECT_EQ(editor.box(round)->votes(), 1);
    ASSERT_TRUE(isGood(editor.reveal(round, at(9))));
    EXPECT_EQ(RevealedRound::of(editor.snapshot(), round, *editor.box(round))->votes().at(4), 1);
    EXPECT_EQ(RawSqlite(path()).value(u"SELECT count(*) FROM ballot"_s).toInt(), 2);
}

TEST_F(WorkshopsTest, TheLogKnowsNothingOfVotesBeforeTheRevealAndOnlyTheirNumberAfterwards) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor editor = editorOf(*workspace);
    const QUuid round = idOf(u"r"_s);
    ASSERT_TRUE(isGood(editor.apply(OpenRound{round, indicator(0), at(1)})));
    const auto before = workspace->log(workshopId())->size();
    for (int seat = 1; seat <= 3; ++seat) {
        expectThanked(castOne(editor, ballot(round, seat, seat)));
    }
    EXPECT_EQ(workspace->log(workshopId())->size(), before);
    EXPECT_TRUE(logOf(*workspace, "workshop-ballots").empty());

    ASSERT_TRUE(isGood(editor.reveal(round, at(2))));
    const auto seals = logOf(*workspace, "workshop-ballots");
    ASSERT_EQ(seals.size(), 1U);
    EXPECT_TRUE(seals.front().after.contains(u"\"votes\":3"_s)) << seals.front().after.toStdString();
    const auto log = workspace->log(workshopId());
    ASSERT_TRUE(isGood(log));
    for (const LogEntry& entry : *log) {
        const bool isSeat = entry.kind == u"workshop-seat"_s;
        EXPECT_TRUE(isSeat || !entry.after.contains(seatId(1).toString(QUuid::WithoutBraces)));
        EXPECT_FALSE(entry.after.contains(u"confidence"_s));
    }
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, AStoppedVoteIsSealedTooAndStaysUnseen) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor editor = editorOf(*workspace);
    const QUuid round = idOf(u"r"_s);
    ASSERT_TRUE(isGood(editor.apply(OpenRound{round, indicator(0), at(1)})));
    expectThanked(castOne(editor, ballot(round, 1, 3)));
    ASSERT_TRUE(isGood(editor.apply(CloseRound{round, at(2)})));
    EXPECT_EQ(logOf(*workspace, "workshop-ballots").size(), 1U);
    EXPECT_FALSE(RevealedRound::of(editor.snapshot(), round, *editor.box(round)));
    EXPECT_EQ(castOne(editor, ballot(round, 2, 3)).error().problem, BallotProblem::NotOpen);
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, APrivateNoteThatWasRemovedIsNowhereInTheFile) {
    const QByteArray words = "the Admiral will not like this";
    {
        const auto workspace = makeWithWorkshop();
        WorkshopEditor editor = editorOf(*workspace);
        ASSERT_TRUE(isGood(editor.apply(SetPrivateNote{{}, QString::fromUtf8(words)})));
        EXPECT_HOLDS(*workspace);
        EXPECT_EQ(editorOf(*workspace).snapshot().privateNotes.at(QString()), QString::fromUtf8(words));
    }
    EXPECT_TRUE(read(path()).contains(words)) << "the test would find it";
    {
        const auto workspace = reopen();
        WorkshopEditor editor = editorOf(*workspace);
        ASSERT_TRUE(isGood(editor.apply(SetPrivateNote{{}, {}})));
        EXPECT_HOLDS(*workspace);
        const auto entries = logOf(*workspace, "workshop-note");
        ASSERT_EQ(entries.size(), 2U);
        EXPECT_FALSE(entries.front().after.contains(u"Admiral"_s));
        EXPECT_TRUE(entries.back().after.isEmpty());
    }
    EXPECT_FALSE(read(path()).contains(words));
}

TEST_F(WorkshopsTest, WhatASecondProgramChangedIsNotOverwritten) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor mine = editorOf(*workspace);
    const auto other = reopen();
    WorkshopEditor theirs = editorOf(*other);
    ASSERT_TRUE(isGood(theirs.apply(SetWorkshopHead{u"Theirs"_s, {}})));
    EXPECT_EQ(mine.apply(SetWorkshopHead{u"Mine"_s, {}}).error().code, ErrorCode::Busy);
    EXPECT_EQ(mine.snapshot().title, u"Theirs"_s) << "what is there is shown";
    ASSERT_TRUE(isGood(mine.apply(SetWorkshopHead{u"Mine"_s, {}})));
    EXPECT_EQ(other->workshop(workshopId())->title, u"Mine"_s);
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, TwoProgramsTakeVotesOfOneRoundAndNoneIsLostDoubledOrLate) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor mine = editorOf(*workspace);
    const QUuid round = idOf(u"r"_s);
    ASSERT_TRUE(isGood(mine.apply(OpenRound{round, indicator(0), at(1)})));
    const auto other = reopen();
    WorkshopEditor theirs = editorOf(*other);

    expectThanked(castOne(theirs, ballot(round, 1, 2)));
    expectThanked(castOne(mine, ballot(round, 2, 2)));
    expectThanked(castOne(mine, ballot(round, 1, 4))) /* the same seat, which the other program knows */;
    const Ballot again = ballot(round, 3, 1);
    expectThanked(castOne(theirs, again));
    const Casting copy = castOne(mine, again);
    expectThanked(copy);
    EXPECT_TRUE(*copy);
    EXPECT_EQ(mine.box(round)->votes(), 3);

    expectThanked(castOne(theirs, ballot(round, 4, 3)));
    ASSERT_TRUE(isGood(mine.reveal(round, at(9)))) << "with the vote that this program did not know";
    EXPECT_EQ(RevealedRound::of(mine.snapshot(), round, *mine.box(round))->votes().total(), 4);
    const Casting late = castOne(theirs, ballot(round, 5, 3));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().problem, BallotProblem::NotOpen);
    EXPECT_EQ(theirs.snapshot().round(round)->state, RoundState::Revealed);
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, AnIdThatAVoteOfAnotherRoundHasIsRefusedAndNotTakenForTheWorkOfOthers) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor editor = editorOf(*workspace);
    const QUuid first = idOf(u"first"_s);
    const QUuid second = idOf(u"second"_s);
    ASSERT_TRUE(isGood(editor.apply(OpenRound{first, indicator(0), at(1)})));
    const Ballot replaced = ballot(first, 1, 2);
    const Ballot counting = ballot(first, 1, 3);
    expectThanked(castOne(editor, replaced));
    expectThanked(castOne(editor, counting));
    ASSERT_TRUE(isGood(editor.reveal(first, at(5))));
    ASSERT_TRUE(isGood(editor.apply(OpenRound{second, indicator(1), at(6)})));
    for (const Ballot& used : {replaced, counting}) {
        Ballot again = ballot(second, 1, 4);
        again.id = used.id;
        const std::vector<Casting> castings = editor.cast(std::vector<Ballot>{again, ballot(second, 2, 4)});
        ASSERT_FALSE(castings.front());
        EXPECT_EQ(castings.front().error().problem, BallotProblem::IdTaken);
        EXPECT_EQ(castings.front().error().error.code, ErrorCode::Refused);
        EXPECT_TRUE(castings.front().error().error.sentence.endsWith(u'.'));
        expectThanked(castings.back()); // whom it did not keep off the disk
        EXPECT_EQ(editor.box(second)->votes(), 1);
    }
    expectThanked(castOne(editor, ballot(second, 1, 4)));
    EXPECT_EQ(RevealedRound::of(editor.snapshot(), first, *editor.box(first))->votes().at(3), 1);
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, TheFileItselfRefusesWhatNoVoteMayDo) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor editor = editorOf(*workspace);
    runAll(editor);
    const RawSqlite raw(path());
    EXPECT_TRUE(raw.refuses(u"DELETE FROM ballot WHERE replaced = 1"_s));
    EXPECT_TRUE(raw.refuses(u"UPDATE ballot SET stage = 1"_s));
    EXPECT_TRUE(raw.refuses(u"UPDATE ballot SET replaced = 0 WHERE replaced = 1"_s));
    EXPECT_TRUE(raw.refuses(u"INSERT INTO ballot (id, round, sequence, cluster, stage, confidence, way, received, hash)"
                            " SELECT 'new', round, 99, cluster, stage, confidence, way, received, hash FROM ballot"
                            " WHERE round = (SELECT id FROM workshop_round WHERE state = 'closed' LIMIT 1) LIMIT 1"_s));
    EXPECT_TRUE(raw.refuses(u"UPDATE workshop_round SET state = 'open'"_s)) << "one open round at a time";
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, AnAssessmentTakesItsWorkshopsWithItWhenItGoes) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor editor = editorOf(*workspace);
    runAll(editor);
    ASSERT_FALSE(workspace->removeWorkshop(workshopId(), {})) << "people have voted in it";
    ASSERT_TRUE(isGood(workspace->remove(plain().id, u"no longer wanted"_s)));
    EXPECT_EQ(workspace->workshop(workshopId()).error().code, ErrorCode::NotFound);
    const RawSqlite raw(path());
    for (const char* table : {"ballot", "workshop", "workshop_round", "workshop_part", "workshop_note"}) {
        EXPECT_EQ(raw.value(u"SELECT count(*) FROM "_s + QLatin1String(table)).toInt(), 0) << table;
    }
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, AWorkshopWithoutVotesCanBeRemovedAndIsThenUnknown) {
    const auto workspace = makeWithWorkshop();
    EXPECT_EQ(workspace->addWorkshop(prepared(), {}).error().code, ErrorCode::Refused) << "it is there already";
    ASSERT_TRUE(isGood(workspace->removeWorkshop(workshopId(), u"wrong State"_s)));
    EXPECT_TRUE(workspace->workshops(plain().id)->empty());
    EXPECT_HOLDS(*workspace);
    ASSERT_TRUE(isGood(workspace->addWorkshop(prepared(), {})));
    Workshop stray = prepared();
    stray.id = idOf(u"stray"_s);
    stray.assessment = idOf(u"no such assessment"_s);
    EXPECT_FALSE(workspace->addWorkshop(stray, {}));
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, ATextThatCouldNotBeReadBackIsRefusedAndNothingIsWritten) {
    const auto workspace = makeWithWorkshop();
    const Workshop now = *workspace->workshop(workshopId());
    for (const QString& text : {u"bell\a"_s, u"half \xd800"_s}) {
        Workshop next = now;
        next.title = text;
        EXPECT_EQ(workspace->storeWorkshop(now, next).error().code, ErrorCode::InvalidInput);
        next = now;
        next.privateNotes[{}] = text;
        EXPECT_EQ(workspace->storeWorkshop(now, next).error().code, ErrorCode::InvalidInput);
    }
    EXPECT_EQ(*workspace->workshop(workshopId()), now);
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, AWorkshopDoesNotHoldUpTheEditsOfItsAssessmentAndIsAChangeOfIt) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor editor = editorOf(*workspace);
    Assessment next = plain();
    next.answers[indicator(0)].rationale = u"Because"_s;
    ASSERT_TRUE(isGood(editor.apply(SetWorkshopHead{u"Another"_s, {}})));
    const QDateTime changed = workspace->assessments()->front().changedAt;
    EXPECT_EQ(changed, workspace->log(workshopId())->back().at);
    ASSERT_TRUE(isGood(workspace->store(plain(), next)));
    ASSERT_TRUE(isGood(editor.apply(SetWorkshopHead{u"A third"_s, {}})));
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkshopsTest, ABackupHasItAllAndTheExchangeFileOfTheAssessmentHasNone) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor editor = editorOf(*workspace);
    const QByteArray before = writeAssessmentJson(*workspace->assessment(plain().id));
    runAll(editor);
    ASSERT_TRUE(isGood(workspace->backup(pathOf(u"copy.atalaya"_s))));
    const auto copy = Workspace::open(pathOf(u"copy.atalaya"_s), fixedSurroundings());
    ASSERT_TRUE(isGood(copy));
    EXPECT_EQ(*(*copy)->workshop(workshopId()), editor.snapshot());
    EXPECT_EQ((*copy)->ballotBox(openRoundId())->votes(), 4);
    EXPECT_HOLDS(**copy);
    EXPECT_EQ(writeAssessmentJson(*workspace->assessment(plain().id)), before)
        << "votes and notes stay in the workspace; what was agreed travels as answers";
}

TEST_F(WorkshopsTest, AFileForReadingOnlyIsReadAndRefusesEverything) {
    {
        const auto workspace = makeWithWorkshop();
        WorkshopEditor editor = editorOf(*workspace);
        runAll(editor);
    }
    const auto workspace = reopen(Workspace::Mode::ReadOnly);
    WorkshopEditor editor = editorOf(*workspace);
    EXPECT_EQ(editor.box(openRoundId())->votes(), 4);
    const auto refused = editor.apply(SetWorkshopHead{u"Another"_s, {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(refused.error().sentence.endsWith(u'.'));
    const Casting casting = castOne(editor, ballot(openRoundId(), 5, 2));
    ASSERT_FALSE(casting);
    EXPECT_FALSE(casting.error().problem) << "not the voter's fault";
    EXPECT_EQ(casting.error().error.code, ErrorCode::ReadOnly);
    EXPECT_EQ(editor.box(openRoundId())->votes(), 4);
}

} // namespace
} // namespace atalaya::test
