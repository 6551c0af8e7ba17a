#include "tests/views/workshop/run/RunFixture.h"

#include "views/workshop/run/AgendaColumn.h"
#include "views/workshop/run/RecordColumn.h"
#include "views/workshop/run/VoteCard.h"

#include <QListView>

// A facilitator leads a room through its questions.

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class LeadingTest : public RunFixture {
protected:
    [[nodiscard]] QString note(std::size_t i) const {
        const AgendaModel& agenda = m_pane->findChild<AgendaColumn*>()->agenda();
        return agenda.row(agenda.rowOf(indicator(i))).note;
    }
    [[nodiscard]] const RoomResult& result(std::size_t i) const { return workshop().results.at(indicator(i)); }
};

TEST_F(LeadingTest, SpaceOpensTheVoteWithItsClockAndThenRevealsIt) {
    open();
    EXPECT_EQ(m_pane->indicator(), indicator(0));
    EXPECT_TRUE(says(u"No vote is open"_s));
    EXPECT_EQ(m_pane->keyHints().front().word, u"open the vote"_s);
    key(Qt::Key_Space);
    ASSERT_NE(workshop().openRound(), nullptr);
    EXPECT_EQ(m_clock->left(), VoteCard::voteSeconds);
    EXPECT_TRUE(says(u"2:00"_s));
    EXPECT_EQ(m_pane->keyHints().front().word, u"close and reveal"_s);
    vote({2, 2, 3});
    later(30);
    key(Qt::Key_Space);
    EXPECT_TRUE(says(u"Round 1, revealed 09:00"_s));
    EXPECT_FALSE(m_clock->left());
    EXPECT_TRUE(m_answers.asked.isEmpty());
}

TEST_F(LeadingTest, SpaceTwiceAtOnceAsksWhileBallotsAreMissing) {
    open();
    m_answers.sure = false;
    key(Qt::Key_Space);
    vote({2, 2});
    key(Qt::Key_Space);
    EXPECT_EQ(m_answers.asked.size(), 1);
    EXPECT_NE(workshop().openRound(), nullptr) << "the answer was no";
    click(u"Close and reveal"_s);
    EXPECT_EQ(m_answers.asked.size(), 1) << "the button means it";
    EXPECT_EQ(workshop().openRound(), nullptr);
}

TEST_F(LeadingTest, AStoppedVoteIsAskedAboutAndNeverShown) {
    open();
    key(Qt::Key_Space);
    vote({2, 2, 3});
    m_answers.sure = false;
    click(u"Stop the vote"_s);
    ASSERT_NE(workshop().openRound(), nullptr);
    m_answers.sure = true;
    click(u"Stop the vote"_s);
    EXPECT_EQ(workshop().openRound(), nullptr);
    EXPECT_FALSE(says(u"Median"_s));
    EXPECT_EQ(button(u"Open round 2"_s, true) != nullptr, true);
}

TEST_F(LeadingTest, PrivateNotesAreStoredAfterAPause) {
    open();
    write(u"Private notes"_s, u"Wait for seat 4"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !workshop().privateNotes.empty(); }));
    EXPECT_EQ(workshop().privateNotes.at(indicator(0)), u"Wait for seat 4"_s);
}

TEST_F(LeadingTest, OneWholeQuestionByTheKeyboardAlone) {
    open();
    key(Qt::Key_Space);
    vote({3, 3, 3, 2, 3, 3, 3, 3, 3, 3});
    key(Qt::Key_Plus);
    EXPECT_EQ(m_clock->left(), VoteCard::voteSeconds + 60);
    key(Qt::Key_T);
    EXPECT_TRUE(m_clock->isPaused());
    later(60);
    key(Qt::Key_Space);
    ASSERT_EQ(workshop().openRound(), nullptr);
    key(Qt::Key_P);
    type(u"Who pays for the buoys?"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(workshop().parked.size(), 1U);
    EXPECT_EQ(workshop().parked.front().indicator, indicator(0));
    tabTo(u"Stage 1, "_s + framework().stageName(1));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    tabTo(u"Why the room settled on this stage"_s);
    type(u"All agree"_s);
    tabTo(u"Record the result"_s);
    key(Qt::Key_Space);
    ASSERT_TRUE(workshop().results.contains(indicator(0)));
    EXPECT_EQ(result(0).stage, 3);
    EXPECT_EQ(result(0).reason, u"All agree"_s);
    key(Qt::Key_J);
    EXPECT_EQ(m_pane->indicator(), indicator(1));
    key(Qt::Key_K);
    EXPECT_EQ(m_pane->indicator(), indicator(0));
}

TEST_F(LeadingTest, AParkedPointIsTakenAwayByDel) {
    open();
    key(Qt::Key_P);
    type(u"Who pays?"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(says(u"Parking lot · 1"_s));
    auto* list = named<QAbstractItemView>(u"Parking lot"_s);
    list->setFocus(Qt::OtherFocusReason);
    list->setCurrentIndex(list->model()->index(0, 0));
    key(Qt::Key_Delete);
    EXPECT_TRUE(workshop().parked.empty());
}

TEST_F(LeadingTest, ALateDayIsSaidInWordsAndAgreedQuestionsCanBeShortened) {
    open(Attribution::ByGroup, [this](Workspace& workspace) {
        Workshop earlier = prepared(Attribution::ByGroup, u"earlier"_s);
        earlier.days = {{QDate(2026, 2, 2), QTime(9, 0), QTime(17, 0), {}}};
        ASSERT_TRUE(isGood(workspace.addWorkshop(earlier, {})));
        auto editor = WorkshopEditor::open(workspace, earlier.id);
        ASSERT_TRUE(isGood(editor));
        const QUuid round = idOf(u"earlier round"_s);
        const QDateTime at(QDate(2026, 2, 2), QTime(9, 0), Qt::UTC);
        ASSERT_TRUE(isGood(editor->apply(OpenRound{round, indicator(1), at})));
        for (int seat = 1; seat <= 5; ++seat) {
            Ballot ballot;
            ballot.id = idOf(u"earlier ballot %1"_s.arg(seat));
            ballot.round = round;
            ballot.seat = earlier.seats.at(static_cast<std::size_t>(seat) - 1).id;
            ballot.stage = 2;
            ballot.received = at;
            ASSERT_TRUE(editor->cast(std::vector<Ballot>{ballot}).front());
        }
        ASSERT_TRUE(isGood(editor->reveal(round, at)));
    });
    EXPECT_FALSE(says(u"past the planned end"_s));
    EXPECT_EQ(note(1), u"earlier votes agree: 12 min"_s);
    m_now = QDateTime(QDate(2026, 3, 12), QTime(16, 30), Qt::UTC);
    m_pane->findChild<AgendaColumn*>()->refresh();
    EXPECT_TRUE(says(u"minute(s) past the planned end"_s));
    click(u"Shorten 1 agreed item(s)"_s);
    EXPECT_LT(workshop().item(indicator(1))->minutes, 12);
    EXPECT_EQ(workshop().item(indicator(2))->minutes, 12);
}

TEST_F(LeadingTest, WhatThePreSurveyAgreesOnCanBeShortened) {
    open();
    Distribution alike(framework().ceiling());
    alike.add(2, 5);
    Distribution apart(framework().ceiling());
    apart.add(1, 3);
    apart.add(4, 3);
    m_pane->setPreSurvey({{indicator(1), alike}, {indicator(2), apart}});
    EXPECT_EQ(note(1), u"the pre-survey agrees: 12 min"_s);
    EXPECT_EQ(note(2), u"answers of the pre-survey differ: 12 min"_s);
    m_now = QDateTime(QDate(2026, 3, 12), QTime(16, 30), Qt::UTC);
    m_pane->findChild<AgendaColumn*>()->refresh();
    click(u"Shorten 1 agreed item(s)"_s);
    EXPECT_LT(workshop().item(indicator(1))->minutes, 12);
    EXPECT_EQ(workshop().item(indicator(2))->minutes, 12);
}

TEST_F(LeadingTest, GroupsWithoutSeatsAreNotOfTheRoom) {
    open();
    EXPECT_TRUE(says(u"10 voter(s), 3 group(s)"_s));
    ASSERT_TRUE(session().perform(PutCluster{{u"hill"_s, u"Group hill"_s, {}}}));
    EXPECT_TRUE(says(u"10 voter(s), 3 group(s)"_s));
    std::vector<AgendaItem> items = workshop().agenda;
    items.front().clusters = QStringList{u"sea"_s, u"hill"_s};
    ASSERT_TRUE(session().perform(SetAgenda{items}));
    EXPECT_TRUE(says(u"4 seat(s) vote: Group sea."_s));
}

TEST_F(LeadingTest, WhatIsOnlyForReadingSaysWhyAndDoesNothing) {
    open();
    key(Qt::Key_Space);
    vote({2, 2});
    closeAll();
    Desk other(fixedSurroundings());
    other.work().setPatience(patience);
    ASSERT_TRUE(isGood(other.openFile(path())));
    show();
    ASSERT_FALSE(session().isEditable());
    EXPECT_EQ(m_pane->indicator(), indicator(0));
    EXPECT_TRUE(says(u"open for reading only"_s));
    EXPECT_FALSE(button(u"Close and reveal"_s)->isEnabled());
    EXPECT_FALSE(button(u"Stop the vote"_s)->isEnabled());
    EXPECT_FALSE(button(u"Park this question"_s)->isEnabled());
    EXPECT_TRUE(named<QPlainTextEdit>(u"Private notes"_s)->isReadOnly());
    key(Qt::Key_Space);
    EXPECT_TRUE(m_refused.contains(u"reading only"_s)) << m_refused.toStdString();
    EXPECT_NE(workshop().openRound(), nullptr);
}

TEST_F(LeadingTest, AnApprovedAssessmentTakesNoVote) {
    open();
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_FALSE(button(u"Open the vote"_s)->isEnabled());
    EXPECT_TRUE(says(m_desk->session()->whyNotEditable()));
    key(Qt::Key_Space);
    EXPECT_EQ(workshop().openRound(), nullptr);
    EXPECT_EQ(m_refused, m_desk->session()->whyNotEditable());
}

TEST_F(LeadingTest, ItOpensAgainAtTheQuestionWhereTheRoomWas) {
    open();
    m_pane->turnTo(indicator(3));
    key(Qt::Key_Space);
    vote({2, 2, 1});
    closeAll();
    show();
    EXPECT_EQ(m_pane->indicator(), indicator(3));
    EXPECT_TRUE(says(u"Round 1 is open"_s));
    EXPECT_TRUE(says(u"3 of 10"_s));
}

TEST_F(LeadingTest, NoVoteIsRevealedThatIsNotLookedAt) {
    open();
    key(Qt::Key_Space);
    vote({2, 2, 1});
    later(60);
    key(Qt::Key_J);
    EXPECT_TRUE(says(u"The vote on %1 is open"_s.arg(indicator(0))));
    key(Qt::Key_Space);
    EXPECT_EQ(m_pane->indicator(), indicator(0));
    EXPECT_NE(workshop().openRound(), nullptr);
    key(Qt::Key_Space);
    EXPECT_EQ(workshop().openRound(), nullptr);
}

TEST_F(LeadingTest, TheColumnsFoldWithTheWidthInEm) {
    open();
    auto* agenda = m_pane->findChild<AgendaColumn*>();
    auto* record = m_pane->findChild<RecordColumn*>();
    auto* vote = m_pane->findChild<VoteCard*>();
    const auto at = [this](const QWidget* part) { return part->mapTo(m_pane, QPoint()); };
    EXPECT_GT(at(record).x(), at(vote).x());
    EXPECT_TRUE(agenda->isVisible());
    m_pane->setFixedSize(1000, 700);
    ASSERT_TRUE(QTest::qWaitFor([&] { return at(record).y() > at(vote).y(); }));
    EXPECT_TRUE(agenda->isVisible());
    m_pane->setFixedSize(800, 700);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !agenda->isVisible(); }));
    click(u"Agenda"_s);
    EXPECT_TRUE(agenda->isVisible());
    EXPECT_TRUE(agenda->list()->hasFocus());
}

} // namespace
} // namespace atalaya::test
