#include "tests/models/session/SessionFixture.h"
#include "tests/support/NoRoom.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(SessionTest, AnEditIsOnDiskWhenTheCallReturnsAndCanBeUndoneAndRedone) {
    QSignalSpy changed(m_session.get(), &AssessmentSession::changed);
    const QString code = indicator(0);
    ASSERT_TRUE(m_session->perform(SetStage{code, 3}, u"Choose stage 3"_s));
    EXPECT_EQ(onDisk(), m_session->assessment());
    EXPECT_EQ(stageOf(code), 3);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].value<AssessmentDelta>().answers, std::set<QString>{code});
    EXPECT_EQ(m_session->history().undoText(), u"Choose stage 3"_s);

    m_session->history().undo();
    EXPECT_EQ(onDisk(), plain());
    m_session->history().redo();
    EXPECT_EQ(onDisk(), m_session->assessment());
    EXPECT_EQ(stageOf(code), 3);
}

TEST_F(SessionTest, WhatMakesNoDifferenceIsNoStepAndWhatIsRefusedChangesNothing) {
    QSignalSpy refused(m_session.get(), &AssessmentSession::refused);
    ASSERT_TRUE(m_session->perform(SetStage{indicator(0), 2}, u"Two"_s));
    ASSERT_TRUE(m_session->perform(SetStage{indicator(0), 2}, u"Two again"_s));
    EXPECT_EQ(m_session->history().count(), 1);
    EXPECT_FALSE(m_session->perform(SetNotApplicable{indicator(0), true, {}}, u"Not applicable"_s));
    ASSERT_EQ(refused.size(), 1);
    EXPECT_FALSE(refused[0][0].value<Error>().sentence.isEmpty());
    EXPECT_EQ(m_session->history().count(), 1);
    EXPECT_EQ(onDisk(), m_session->assessment());
}

TEST_F(SessionTest, ApprovingLocksAndReopeningNeedsAReason) {
    ASSERT_TRUE(m_session->perform(SetStage{indicator(0), 2}, u"Two"_s));
    ASSERT_TRUE(m_session->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_FALSE(m_session->isEditable());
    EXPECT_FALSE(m_session->whyNotEditable().isEmpty());
    EXPECT_FALSE(m_session->history().canUndo());
    EXPECT_FALSE(m_session->perform(SetStage{indicator(0), 3}, u"Three"_s));
    EXPECT_FALSE(m_session->setStatus(AssessmentStatus::Draft, {}));
    ASSERT_TRUE(m_session->setStatus(AssessmentStatus::Draft, u"A ministry answered late."_s));
    EXPECT_TRUE(m_session->perform(SetStage{indicator(0), 3}, u"Three"_s));
    const auto log = m_workspace->log(plain().id);
    ASSERT_TRUE(isGood(log));
    EXPECT_TRUE(std::any_of(log->begin(), log->end(), [](const LogEntry& entry) {
        return entry.note.contains(u"A ministry answered late."_s) ||
               entry.after.contains(u"A ministry answered late."_s);
    }));
}

TEST_F(SessionTest, AnyRunOfEditsIsTakenBackToTheStartAndForthToTheEnd) {
    std::mt19937 random(11);
    std::uint64_t seed = 1;
    while (sample(seed).evidence.empty()) {
        ++seed;
    }
    const Assessment other = sample(seed);
    std::vector<Assessment> stations{m_session->assessment()};
    for (int step = 0; step < 120; ++step) {
        const QString code = indicator(random() % framework().indicators.size());
        std::vector<Change> changes;
        switch (random() % 6) {
        case 0:
            changes = {SetStage{code, 1 + static_cast<int>(random() % static_cast<unsigned>(framework().ceiling()))}};
            break;
        case 1:
            changes = {SetRationale{code, QString::number(step)}};
            break;
        case 2:
            changes = {SetTarget{code, Target{2, std::nullopt}}};
            break;
        case 3: {
            const Evidence& piece = other.evidence.at(random() % other.evidence.size());
            Answer answer = m_session->assessment().answer(code) ? *m_session->assessment().answer(code) : Answer();
            answer.evidence = {{piece.id, std::nullopt}};
            changes = {PutEvidence{piece}, SetAnswer{code, answer}};
            break;
        }
        case 4:
            changes = {ClearAnswer{code}};
            break;
        default:
            changes = {SetOpenPoints{{{code, QString::number(step)}}}};
        }
        ASSERT_TRUE(m_session->perform(changes, QString::number(step)));
        if (m_session->history().count() == static_cast<int>(stations.size())) {
            stations.push_back(m_session->assessment());
        }
    }
    for (int round = 0; round < 2; ++round) {
        for (auto at = static_cast<int>(stations.size()) - 1; at >= 0; --at) {
            m_session->history().setIndex(at);
            ASSERT_EQ(m_session->assessment(), stations[static_cast<std::size_t>(at)]);
        }
        m_session->history().setIndex(m_session->history().count());
        ASSERT_EQ(onDisk(), stations.back());
    }
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(SessionTest, ForReadingOnlyRefusesWithASentence) {
    const auto reader = open(true);
    QSignalSpy refused(reader.get(), &AssessmentSession::refused);
    EXPECT_FALSE(reader->isEditable());
    EXPECT_FALSE(reader->perform(SetStage{indicator(0), 2}, u"Two"_s));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(onDisk(), plain());
}

TEST_F(SessionTest, AnEditThatTheDiskRefusesIsShownKeptAndStoredWhenThereIsRoom) {
    QSignalSpy waiting(m_session.get(), &AssessmentSession::waiting);
    QSignalSpy keptAgain(m_session.get(), &AssessmentSession::keptAgain);
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->perform(SetStage{indicator(0), 3}, u"Three"_s));
        ASSERT_TRUE(m_session->perform(SetRationale{indicator(1), u"Typed meanwhile"_s}, u"Write"_s));
        EXPECT_EQ(m_session->keeping(), AssessmentSession::Keeping::Waiting);
        EXPECT_EQ(waiting.size(), 2);
        EXPECT_EQ(stageOf(indicator(0)), 3) << "what was typed stays on the screen";
        EXPECT_FALSE(m_session->retry());
        m_session->history().undo();
        EXPECT_FALSE(m_session->assessment().answer(indicator(1)));
        m_session->history().redo();
    }
    EXPECT_EQ(onDisk(), plain());
    ASSERT_TRUE(isGood(m_session->retry()));
    EXPECT_EQ(keptAgain.size(), 1);
    EXPECT_EQ(m_session->keeping(), AssessmentSession::Keeping::OnDisk);
    EXPECT_EQ(onDisk(), m_session->assessment());
    EXPECT_EQ(onDisk().answers.at(indicator(1)).rationale, u"Typed meanwhile"_s);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(SessionTest, TheNextEditTakesTheWaitingOnesAlong) {
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->perform(SetStage{indicator(0), 3}, u"Three"_s));
    }
    ASSERT_TRUE(m_session->perform(SetStage{indicator(1), 2}, u"Two"_s));
    EXPECT_EQ(m_session->keeping(), AssessmentSession::Keeping::OnDisk);
    EXPECT_EQ(onDisk(), m_session->assessment());
    EXPECT_EQ(stageOf(indicator(0)), 3);
}

TEST_F(SessionTest, AnEditThatSomebodyElseForestalledIsLetGoAndTheOthersAreKept) {
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->perform(SetRationale{indicator(0), u"Mine"_s}, u"Write"_s));
        ASSERT_TRUE(m_session->perform(SetStage{indicator(1), 2}, u"Two"_s));
    }
    const auto other = reopen();
    auto theirs = AssessmentEditor::open(*other, plain().id);
    ASSERT_TRUE(isGood(theirs));
    ASSERT_TRUE(isGood(theirs->apply(SetRationale{indicator(0), u"Theirs"_s})));
    QSignalSpy refused(m_session.get(), &AssessmentSession::refused);
    ASSERT_TRUE(isGood(m_session->retry()));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(m_session->keeping(), AssessmentSession::Keeping::OnDisk);
    EXPECT_EQ(onDisk().answers.at(indicator(0)).rationale, u"Theirs"_s);
    EXPECT_EQ(onDisk(), m_session->assessment());
    EXPECT_EQ(stageOf(indicator(1)), 2);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_session->history().count() == 0; }))
        << "a step taken back now would overwrite theirs";
}

TEST_F(SessionTest, AConflictIsRefusedOnceAndTheNextEditGoesOn) {
    const auto other = reopen();
    auto theirs = AssessmentEditor::open(*other, plain().id);
    ASSERT_TRUE(isGood(theirs));
    ASSERT_TRUE(isGood(theirs->apply(SetRationale{indicator(0), u"Theirs"_s})));
    EXPECT_FALSE(m_session->perform(SetRationale{indicator(0), u"Mine"_s}, u"Write"_s));
    EXPECT_EQ(m_session->assessment().answers.at(indicator(0)).rationale, u"Theirs"_s) << "what is there is shown";
    EXPECT_TRUE(m_session->perform(SetStage{indicator(1), 2}, u"Two"_s));
    EXPECT_EQ(onDisk(), m_session->assessment());
}

TEST_F(SessionTest, AnUndoTakesBackMyEditAndNothingThatAnotherProgramWroteMeanwhile) {
    const auto other = reopen();
    auto theirs = AssessmentEditor::open(*other, plain().id);
    ASSERT_TRUE(isGood(theirs));
    ASSERT_TRUE(isGood(theirs->apply(SetRationale{indicator(1), u"Theirs"_s})));
    ASSERT_TRUE(m_session->perform(SetStage{indicator(0), 3}, u"Three"_s));
    EXPECT_EQ(m_session->assessment().answers.at(indicator(1)).rationale, u"Theirs"_s) << "what is there is shown";
    m_session->history().undo();
    EXPECT_EQ(m_session->assessment().answer(indicator(0)), nullptr);
    EXPECT_EQ(onDisk().answers.at(indicator(1)).rationale, u"Theirs"_s);
    m_session->history().redo();
    EXPECT_EQ(stageOf(indicator(0)), 3);
    EXPECT_EQ(onDisk(), m_session->assessment());
}

TEST_F(SessionTest, AfterAConflictNoOlderStepCanOverwriteWhatAnotherProgramWrote) {
    ASSERT_TRUE(m_session->perform(SetStage{indicator(1), 2}, u"Two"_s));
    ASSERT_TRUE(m_session->perform(SetRationale{indicator(0), u"Mine"_s}, u"Write"_s));
    const auto other = reopen();
    auto theirs = AssessmentEditor::open(*other, plain().id);
    ASSERT_TRUE(isGood(theirs));
    ASSERT_TRUE(isGood(theirs->apply(SetRationale{indicator(0), u"Theirs"_s})));
    QSignalSpy refused(m_session.get(), &AssessmentSession::refused);
    m_session->history().undo();
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(m_session->assessment().answers.at(indicator(0)).rationale, u"Theirs"_s);
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_session->history().canUndo());
    EXPECT_FALSE(m_session->history().canRedo());
    EXPECT_EQ(onDisk(), m_session->assessment());
}

TEST_F(SessionTest, TheReasonForReopeningReachesTheLogEvenAfterAFullDisk) {
    ASSERT_TRUE(m_session->setStatus(AssessmentStatus::Approved, {}));
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->setStatus(AssessmentStatus::Draft, u"A ministry answered late."_s));
    }
    ASSERT_TRUE(isGood(m_session->retry()));
    const auto log = m_workspace->log(plain().id);
    ASSERT_TRUE(isGood(log));
    EXPECT_EQ(log->back().note, u"A ministry answered late."_s);
}

TEST_F(SessionTest, WaitingEditsCanBeLetGo) {
    {
        const NoRoom full;
        ASSERT_TRUE(m_session->perform(SetStage{indicator(0), 3}, u"Three"_s));
    }
    m_session->abandonWaiting();
    EXPECT_EQ(m_session->assessment(), plain());
    EXPECT_EQ(m_session->keeping(), AssessmentSession::Keeping::OnDisk);
    EXPECT_FALSE(m_session->history().canUndo());
}

} // namespace
} // namespace atalaya::test
