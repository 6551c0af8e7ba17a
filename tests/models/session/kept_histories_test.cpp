#include "models/session/Desk.h"
#include "models/session/KeptHistories.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/support/NoRoom.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Looking at another round and coming back.
class KeptHistoriesTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        makeWithTwoRounds();
        ASSERT_TRUE(isGood(m_desk.openFile(path())));
        choose(plain().id);
    }
    void choose(const QUuid& assessment) { ASSERT_TRUE(isGood(m_desk.choose(assessment))); }
    void lookAway() {
        choose(idOf(u"earlier"_s));
        choose(plain().id);
    }
    void edit(std::size_t question, int stage, const QString& text) {
        ASSERT_TRUE(m_desk.session()->perform(SetStage{indicator(question), stage}, text));
    }
    /// Past the window.
    void writeElsewhere(const Change& change) {
        const auto other = reopen();
        auto theirs = AssessmentEditor::open(*other, plain().id);
        ASSERT_TRUE(isGood(theirs));
        ASSERT_TRUE(isGood(theirs->apply(change)));
    }
    [[nodiscard]] QUndoStack& history() const { return m_desk.session()->history(); }
    [[nodiscard]] const Assessment& shown() const { return m_desk.session()->assessment(); }
    [[nodiscard]] Assessment onDisk() const {
        return reopen(Workspace::Mode::ReadOnly)->assessment(plain().id).value_or(Assessment());
    }
    [[nodiscard]] std::size_t logged() const { return m_desk.workspace().log(plain().id)->size(); }

    Desk m_desk{fixedSurroundings()};
};

TEST_F(KeptHistoriesTest, WhatWasDoneCanBeTakenBackAndForthAfterALookAtAnotherRound) {
    edit(0, 2, u"Two"_s);
    edit(0, 3, u"Three"_s);
    edit(1, 4, u"Four"_s);
    const Assessment worked = shown();
    history().undo();
    const Assessment left = shown();
    const std::size_t entries = logged();
    lookAway();
    EXPECT_EQ(logged(), entries) << "coming back changes nothing";
    EXPECT_EQ(shown(), left);
    ASSERT_EQ(history().count(), 3);
    EXPECT_EQ(history().undoText(), u"Three"_s);
    EXPECT_EQ(history().redoText(), u"Four"_s);
    history().setIndex(0);
    EXPECT_EQ(shown(), plain());
    EXPECT_EQ(onDisk(), plain());
    lookAway();
    history().setIndex(3);
    EXPECT_EQ(shown(), worked);
    EXPECT_EQ(onDisk(), worked);
    EXPECT_HOLDS(m_desk.workspace());
}

TEST_F(KeptHistoriesTest, EachRoundHasItsOwnAlsoWhenNoneIsChosenBetween) {
    edit(0, 2, u"Two"_s);
    choose(idOf(u"earlier"_s));
    EXPECT_FALSE(history().canUndo());
    edit(0, 4, u"Four"_s);
    ASSERT_TRUE(isGood(m_desk.leaveAssessment()));
    choose(plain().id);
    EXPECT_EQ(history().undoText(), u"Two"_s);
    choose(idOf(u"earlier"_s));
    EXPECT_EQ(history().undoText(), u"Four"_s);
}

TEST_F(KeptHistoriesTest, NothingThatSomebodyElseWroteMeanwhileIsTakenBack) {
    edit(0, 3, u"Three"_s);
    choose(idOf(u"earlier"_s));
    writeElsewhere(SetRationale{indicator(0), u"Theirs"_s});
    choose(plain().id);
    EXPECT_FALSE(history().canUndo());
    EXPECT_EQ(shown().answers.at(indicator(0)).rationale, u"Theirs"_s);
}

TEST_F(KeptHistoriesTest, NorWhatThisWindowHadNotNoticedBeforeItLookedAway) {
    edit(0, 3, u"Three"_s);
    writeElsewhere(SetStage{indicator(0), 4});
    lookAway();
    EXPECT_FALSE(history().canUndo());
    EXPECT_EQ(onDisk(), shown());
}

TEST_F(KeptHistoriesTest, AHistoryThatAConflictEndedAMomentAgoDoesNotComeBack) {
    edit(1, 2, u"Two"_s);
    ASSERT_TRUE(m_desk.session()->perform(SetRationale{indicator(0), u"Mine"_s}, u"Write"_s));
    writeElsewhere(SetRationale{indicator(0), u"Theirs"_s});
    history().undo();
    ASSERT_EQ(shown().answers.at(indicator(0)).rationale, u"Theirs"_s);
    lookAway(); // before the events that clear it
    EXPECT_FALSE(history().canUndo());
    EXPECT_FALSE(history().canRedo());
}

TEST_F(KeptHistoriesTest, EditsThatWaitedForTheDiskStayInIt) {
    {
        const NoRoom full;
        edit(0, 3, u"Three"_s);
        ASSERT_TRUE(m_desk.hasWaiting());
    }
    lookAway();
    ASSERT_EQ(history().undoText(), u"Three"_s);
    history().undo();
    EXPECT_EQ(onDisk(), plain());
}

TEST_F(KeptHistoriesTest, ApprovalStaysTheEndOfIt) {
    edit(0, 3, u"Three"_s);
    lookAway();
    ASSERT_TRUE(m_desk.session()->setStatus(AssessmentStatus::Approved, {}));
    lookAway();
    ASSERT_TRUE(m_desk.session()->setStatus(AssessmentStatus::Draft, u"a late document"_s));
    lookAway();
    EXPECT_FALSE(history().canUndo());
}

TEST_F(KeptHistoriesTest, ARoundThatWasRemovedTakesItsHistoryAlong) {
    edit(0, 3, u"Three"_s);
    const Assessment worked = shown();
    choose(idOf(u"earlier"_s));
    ASSERT_TRUE(isGood(m_desk.removeAssessment(plain().id, {})));
    ASSERT_TRUE(isGood(m_desk.addAssessment(worked, u"Back again"_s)));
    EXPECT_FALSE(history().canUndo()) << "it was begun anew";
}

TEST_F(KeptHistoriesTest, ADocumentThatIsSweptIsBroughtBackByNoneOfThem) {
    write(pathOf(u"acta.txt"_s), "Acta");
    Evidence piece;
    piece.id = idOf(u"piece"_s);
    piece.code = u"E-001"_s;
    piece.title = u"Acta"_s;
    piece.file = *m_desk.workspace().keepFile(pathOf(u"acta.txt"_s));
    ASSERT_TRUE(m_desk.session()->perform(PutEvidence{piece}, u"Add"_s));
    ASSERT_TRUE(m_desk.session()->perform(RemoveEvidence{piece.id}, u"Remove"_s));
    choose(idOf(u"earlier"_s));
    m_desk.sweepDocuments();
    EXPECT_FALSE(m_desk.workspace().hasFile(piece.file->sha256));
    choose(plain().id);
    EXPECT_FALSE(history().canUndo());
    EXPECT_HOLDS(m_desk.workspace());
}

TEST_F(KeptHistoriesTest, TheyEndWithTheFileThatIsOpen) {
    edit(0, 3, u"Three"_s);
    choose(idOf(u"earlier"_s));
    ASSERT_TRUE(isGood(m_desk.openFile(path())));
    choose(plain().id);
    EXPECT_FALSE(history().canUndo());
}

TEST_F(KeptHistoriesTest, AHandfulIsKeptThoseLeftLast) {
    std::vector<QUuid> rounds;
    for (std::size_t i = 0; i < KeptHistories::most + 2; ++i) {
        Assessment round = plain();
        round.id = idOf(u"round %1"_s.arg(i));
        round.round = QString::number(2030 + i);
        ASSERT_TRUE(isGood(m_desk.addAssessment(round, {})));
        edit(0, 2, u"Two"_s);
        rounds.push_back(round.id);
    }
    choose(plain().id); // which has no history, and takes nobody's place
    choose(rounds.front());
    EXPECT_FALSE(history().canUndo());
    choose(rounds.at(2));
    EXPECT_TRUE(history().canUndo());
}

} // namespace
} // namespace atalaya::test
