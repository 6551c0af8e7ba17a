// What another program writes while a session has a history, and while its edits wait for the disk.
#include "tests/models/session/SessionFixture.h"
#include "tests/support/NoRoom.h"

#include <QSignalSpy>
#include <QTest>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What another program does while the session has a history.
class OvertakenHistory : public SessionTest {
protected:
    void SetUp() override {
        SessionTest::SetUp();
        m_other = reopen();
        for (const QString& code : {u"A1"_s, u"A2"_s}) {
            Action action;
            action.id = idOf(code);
            action.code = code;
            action.title = u"Do "_s + code;
            ASSERT_TRUE(m_session->perform(PutAction{action}, u"Add "_s + code));
        }
    }
    /// Past the session.
    void writeElsewhere(const Change& change) {
        auto theirs = AssessmentEditor::open(*m_other, plain().id);
        ASSERT_TRUE(isGood(theirs));
        ASSERT_TRUE(isGood(theirs->apply(change)));
    }
    [[nodiscard]] Action stored(const QString& code) const { return *onDisk().plan.action(idOf(code)); }
    bool retitle(const QString& code, const QString& title) {
        Action action = *m_session->assessment().plan.action(idOf(code));
        action.title = title;
        return m_session->perform(PutAction{action}, u"Rename "_s + code);
    }
    void estimateElsewhere(const QString& code) {
        Action action = stored(code);
        action.cost = CostRange(500);
        writeElsewhere(PutAction{action});
    }
    /// At once, as a held key does, without the events between.
    void takeAllBack() {
        while (m_session->history().canUndo()) {
            m_session->history().undo();
        }
    }

    std::unique_ptr<Workspace> m_other;
};

TEST_F(OvertakenHistory, EndsBeforeAnEditThatWasMergedWithWhatAnotherProgramWrote) {
    ASSERT_TRUE(retitle(u"A1"_s, u"Renamed"_s));
    estimateElsewhere(u"A1"_s);
    ASSERT_TRUE(retitle(u"A2"_s, u"Merged"_s));
    EXPECT_EQ(m_session->assessment().plan.action(idOf(u"A1"_s))->cost, CostRange(500)) << "what is there is shown";
    EXPECT_EQ(m_session->history().count(), 1);
    takeAllBack();
    EXPECT_EQ(stored(u"A2"_s).title, u"Do A2"_s) << "the merged edit itself can be taken back";
    EXPECT_EQ(stored(u"A1"_s).cost, CostRange(500));
    EXPECT_EQ(stored(u"A1"_s).title, u"Renamed"_s);
    EXPECT_EQ(onDisk(), m_session->assessment());
    m_session->history().redo();
    EXPECT_EQ(stored(u"A2"_s).title, u"Merged"_s);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(OvertakenHistory, EndsWithAnUndoThatWasMerged) {
    ASSERT_TRUE(retitle(u"A1"_s, u"Renamed"_s));
    ASSERT_TRUE(retitle(u"A2"_s, u"Renamed too"_s));
    estimateElsewhere(u"A1"_s);
    takeAllBack();
    EXPECT_EQ(stored(u"A2"_s).title, u"Do A2"_s);
    EXPECT_EQ(stored(u"A1"_s).cost, CostRange(500));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_session->history().count() == 0; }));
    EXPECT_EQ(onDisk(), m_session->assessment());
}

TEST_F(OvertakenHistory, EndsWithAWaitingEditThatWasMerged) {
    ASSERT_TRUE(retitle(u"A1"_s, u"Renamed"_s));
    {
        const NoRoom full;
        ASSERT_TRUE(retitle(u"A2"_s, u"Waiting"_s));
    }
    ASSERT_EQ(m_session->keeping(), AssessmentSession::Keeping::Waiting);
    estimateElsewhere(u"A1"_s);
    ASSERT_TRUE(isGood(m_session->retry()));
    EXPECT_EQ(stored(u"A2"_s).title, u"Waiting"_s);
    takeAllBack();
    EXPECT_EQ(stored(u"A1"_s).cost, CostRange(500));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_session->history().count() == 0; }));
    EXPECT_EQ(onDisk(), m_session->assessment());
}

TEST_F(OvertakenHistory, StaysWhereTheOtherProgramTouchedNothingOfIt) {
    ASSERT_TRUE(retitle(u"A1"_s, u"Renamed"_s));
    writeElsewhere(SetRationale{indicator(1), u"Theirs"_s});
    ASSERT_TRUE(retitle(u"A2"_s, u"Merged"_s));
    EXPECT_EQ(m_session->history().count(), 4);
    takeAllBack();
    EXPECT_TRUE(onDisk().plan.actions.empty());
    EXPECT_EQ(onDisk().answers.at(indicator(1)).rationale, u"Theirs"_s);
    m_session->history().setIndex(4);
    EXPECT_EQ(stored(u"A1"_s).title, u"Renamed"_s);
    EXPECT_EQ(onDisk(), m_session->assessment());
}

/// Edits that wait, while another program changes the rationale of the first question.
class ForestalledWaiting : public SessionTest {
protected:
    void writeTheirs() {
        const auto other = reopen();
        auto theirs = AssessmentEditor::open(*other, plain().id);
        ASSERT_TRUE(isGood(theirs));
        ASSERT_TRUE(isGood(theirs->apply(SetRationale{indicator(0), u"Theirs"_s})));
    }
    void expectTheirsKept() {
        EXPECT_EQ(m_session->keeping(), AssessmentSession::Keeping::OnDisk);
        EXPECT_EQ(onDisk().answers.at(indicator(0)).rationale, u"Theirs"_s);
        EXPECT_EQ(stageOf(indicator(1)), 2) << "what touches nothing of theirs is kept";
        EXPECT_EQ(onDisk(), m_session->assessment());
        EXPECT_HOLDS(*m_workspace);
    }
};

TEST_F(ForestalledWaiting, AnEditThatIsLetGoWithThoseThatWaitSaysSo) {
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->perform(SetStage{indicator(1), 2}, u"Two"_s));
    }
    writeTheirs();
    QSignalSpy refused(m_session.get(), &AssessmentSession::refused);
    EXPECT_FALSE(m_session->perform(SetRationale{indicator(0), u"Mine"_s}, u"Write"_s));
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused[0][0].value<Error>().sentence.contains(indicator(0)));
    EXPECT_EQ(m_session->history().count(), 1) << "what was not made is no step";
    expectTheirsKept();
}

TEST_F(ForestalledWaiting, AnEditBehindOneThatWasMergedDoesNotOverwriteWhatThatOneMet) {
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->perform(SetStage{indicator(1), 2}, u"Two"_s));
        ASSERT_TRUE(m_session->perform(SetRationale{indicator(0), u"Mine"_s}, u"Write"_s));
        ASSERT_TRUE(m_session->perform(SetRationale{indicator(0), u"Mine again"_s}, u"Write"_s));
    }
    writeTheirs();
    QSignalSpy refused(m_session.get(), &AssessmentSession::refused);
    ASSERT_TRUE(isGood(m_session->retry()));
    EXPECT_EQ(refused.size(), 2);
    expectTheirsKept();
}

TEST_F(ForestalledWaiting, AnUndoBehindTheEditThatWasLetGoDoesNotOverwriteEither) {
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->perform(SetStage{indicator(1), 2}, u"Two"_s));
        ASSERT_TRUE(m_session->perform(SetRationale{indicator(0), u"Mine"_s}, u"Write"_s));
        m_session->history().undo();
    }
    writeTheirs();
    ASSERT_TRUE(isGood(m_session->retry()));
    expectTheirsKept();
}

TEST_F(ForestalledWaiting, WhatWasLetGoIsShownNoMoreAlsoWhereTheDiskRefusesTheNext) {
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->perform(SetRationale{indicator(0), u"Mine"_s}, u"Write"_s));
        ASSERT_TRUE(m_session->perform(SetStage{indicator(1), 2}, u"Two"_s));
    }
    writeTheirs();
    std::optional<NoRoom> full;
    QObject::connect(m_session.get(), &AssessmentSession::refused, m_session.get(), [&full] { full.emplace(); });
    EXPECT_FALSE(m_session->retry());
    EXPECT_EQ(m_session->keeping(), AssessmentSession::Keeping::Waiting);
    EXPECT_EQ(m_session->assessment().answers.at(indicator(0)).rationale, u"Theirs"_s);
    EXPECT_EQ(stageOf(indicator(1)), 2) << "what still waits stays on the screen";
    full.reset();
    ASSERT_TRUE(isGood(m_session->retry()));
    expectTheirsKept();
}

TEST_F(ForestalledWaiting, AStatusThatIsRefusedWithThoseThatWaitIsNotCalledSet) {
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->perform(SetStage{indicator(1), 2}, u"Two"_s));
    }
    const auto other = reopen();
    auto theirs = AssessmentEditor::open(*other, plain().id);
    ASSERT_TRUE(isGood(theirs));
    ASSERT_TRUE(isGood(theirs->apply(SetStatus{AssessmentStatus::InReview, {}})));
    EXPECT_FALSE(m_session->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_EQ(onDisk().status, AssessmentStatus::InReview);
    EXPECT_EQ(onDisk(), m_session->assessment());
    EXPECT_EQ(stageOf(indicator(1)), 2);
}

} // namespace
} // namespace atalaya::test
