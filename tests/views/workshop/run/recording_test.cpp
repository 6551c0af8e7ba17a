#include "tests/views/workshop/run/RunFixture.h"

#include "views/workshop/run/AgendaColumn.h"
#include "views/workshop/run/StagePicker.h"

// What a room came to is written down.

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class RecordingTest : public RunFixture {
protected:
    [[nodiscard]] int claimed(std::size_t i) const {
        return m_desk->session()->scores().indicator(indicator(i))->claimed;
    }
    void choose(int stage) { QTest::mouseClick(m_pane->findChild<StagePicker*>()->pick(stage), Qt::LeftButton); }
    [[nodiscard]] QString note(std::size_t i) const {
        const AgendaModel& agenda = m_pane->findChild<AgendaColumn*>()->agenda();
        return agenda.row(agenda.rowOf(indicator(i))).note;
    }
    [[nodiscard]] const RoomResult& result(std::size_t i) const { return workshop().results.at(indicator(i)); }
};

TEST_F(RecordingTest, AnAgreedStageBecomesTheAnswerWithItsRoundAsSourceAndCanBeUndone) {
    open();
    EXPECT_FALSE(m_pane->findChild<StagePicker*>()->isEnabled());
    EXPECT_TRUE(says(u"A stage rests on a revealed vote."_s));
    runRound({3, 3, 3, 3, 2, 3});
    EXPECT_TRUE(says(u"Agreed."_s));
    choose(3);
    write(u"Why the room settled on this stage"_s, u"The berths are numbered."_s);
    click(u"Record the result"_s);
    EXPECT_EQ(m_refused, QString());
    ASSERT_NE(answer(0), nullptr);
    EXPECT_EQ(claimed(0), 3);
    EXPECT_TRUE(answer(0)->source.contains(u"round 1"_s)) << answer(0)->source.toStdString();
    EXPECT_EQ(answer(0)->rationale, u"The berths are numbered."_s);
    EXPECT_EQ(note(0), u"agreed at 3, 1 round(s)"_s);
    EXPECT_TRUE(says(u"Agreed at 3"_s));
    EXPECT_FALSE(says(u"Not in the answers:"_s));

    m_desk->session()->history().undo();
    EXPECT_EQ(answer(0), nullptr);
    EXPECT_TRUE(says(u"Not in the answers:"_s));
    click(u"Hand over"_s);
    EXPECT_EQ(claimed(0), 3);
    EXPECT_FALSE(says(u"Not in the answers:"_s));
}

TEST_F(RecordingTest, AViewThatIsHalfTypedStaysWithItsQuestion) {
    open();
    runRound({3, 3, 3, 3, 1, 3});
    choose(3);
    click(u"Add a minority view"_s);
    write(u"What the minority holds"_s, u"Nobody answered on the last holiday."_s);
    m_pane->turnTo(indicator(1));
    m_pane->turnTo(indicator(0));
    EXPECT_EQ(named<QPlainTextEdit>(u"What the minority holds"_s)->toPlainText(),
              u"Nobody answered on the last holiday."_s);
    click(u"Record the result"_s);
    ASSERT_EQ(result(0).dissents.size(), 1U);
    EXPECT_EQ(result(0).dissents.front().text, u"Nobody answered on the last holiday."_s);
}

TEST_F(RecordingTest, AMinorityViewMakesItAgreedWithDissent) {
    open();
    runRound({3, 3, 3, 3, 1, 3});
    choose(3);
    click(u"Add a minority view"_s);
    write(u"What the minority holds"_s, u"Nobody answered on the last holiday."_s);
    click(u"Add the view"_s);
    EXPECT_TRUE(says(u"Printed once, beside the stage"_s));
    click(u"Record the result"_s);
    EXPECT_EQ(result(0).kind, RoomResult::Kind::AgreedWithDissent);
    ASSERT_EQ(answer(0)->dissents.size(), 1U);
    EXPECT_EQ(answer(0)->dissents.front().text, u"Nobody answered on the last holiday."_s);
    EXPECT_EQ(note(0), u"agreed at 3 with dissent"_s);
}

TEST_F(RecordingTest, AViewThatWasTypedAndNotAddedIsRecordedAllTheSame) {
    open();
    runRound({3, 3, 3, 3, 1, 3});
    choose(3);
    click(u"Add a minority view"_s);
    write(u"What the minority holds"_s, u"It is one."_s);
    click(u"Record the result"_s);
    ASSERT_EQ(result(0).dissents.size(), 1U);
}

TEST_F(RecordingTest, AQuestionIsParkedWithItsReasonAndGivesNoAnswer) {
    open();
    click(u"Park this question"_s);
    EXPECT_TRUE(workshop().results.empty());
    EXPECT_TRUE(says(u"Write what keeps the room from a result"_s));
    type(u"Nobody from the ministry is here."_s);
    click(u"Park this question"_s);
    EXPECT_EQ(result(0).kind, RoomResult::Kind::Parked);
    EXPECT_EQ(result(0).reason, u"Nobody from the ministry is here."_s);
    EXPECT_EQ(answer(0), nullptr);
    EXPECT_EQ(note(0), u"parked"_s);
}

TEST_F(RecordingTest, AResultIsCorrectedAndTakenBack) {
    open();
    runRound({3, 3, 3, 3, 2, 3});
    choose(3);
    click(u"Record the result"_s);
    choose(2);
    click(u"Correct the result"_s);
    EXPECT_EQ(result(0).stage, 2);
    EXPECT_EQ(claimed(0), 2);
    click(u"Take back"_s);
    EXPECT_TRUE(workshop().results.empty());
    EXPECT_NE(button(u"Open round 2"_s, true), nullptr);
}

TEST_F(RecordingTest, WhatIsBegunStaysWithItsQuestion) {
    open();
    runRound({3, 3, 2});
    choose(2);
    write(u"Why the room settled on this stage"_s, u"Half"_s);
    write(u"Private notes"_s, u"Ask the pilots"_s);
    m_pane->nextItem();
    EXPECT_EQ(m_pane->indicator(), indicator(1));
    EXPECT_EQ(workshop().privateNotes.at(indicator(0)), u"Ask the pilots"_s);
    EXPECT_EQ(named<QPlainTextEdit>(u"Private notes"_s)->toPlainText(), QString());
    EXPECT_EQ(named<QPlainTextEdit>(u"Why the room settled on this stage"_s)->toPlainText(), QString());
    m_pane->previousItem();
    EXPECT_EQ(named<QPlainTextEdit>(u"Why the room settled on this stage"_s)->toPlainText(), u"Half"_s);
    EXPECT_EQ(m_pane->findChild<StagePicker*>()->stage(), 2);
    EXPECT_EQ(named<QPlainTextEdit>(u"Private notes"_s)->toPlainText(), u"Ask the pilots"_s);
}

} // namespace
} // namespace atalaya::test
