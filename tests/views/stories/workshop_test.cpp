#include "models/session/WorkshopSession.h"
#include "tests/support/Builders.h"
#include "tests/views/support/StoryTest.h"
#include "views/window/TopBand.h"
#include "views/workshop/WorkshopPage.h"
#include "views/workshop/room/RoomWindow.h"
#include "views/workshop/run/FacilitatorPane.h"

#include <QGuiApplication>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A workshop in the window as the program composes it: planned, prepared, led, closed, gone on with.
class WorkshopStory : public StoryTest {
protected:
    WorkshopPage* page() { return static_cast<WorkshopPage*>(m_window->page(PageId::Workshop)); }
    [[nodiscard]] WorkshopSession& session() const { return *m_desk->workshop(); }
    [[nodiscard]] const Workshop& room() const { return session().workshop(); }

    /// A workshop of the assessment with four people in one group that answers everything, begun.
    void lead() {
        Workshop workshop = newWorkshop(framework(), shown(), QUuid::createUuid(), u"Altamar agrees"_s);
        workshop.clusters = {{u"all"_s, u"All who came"_s, {}}};
        for (AgendaItem& item : workshop.agenda) {
            item.clusters.clear();
        }
        for (int number = 1; number <= 4; ++number) {
            workshop.seats.push_back({QUuid::createUuid(), number, u"all"_s, {}, false});
        }
        ASSERT_TRUE(isGood(m_desk->addWorkshop(workshop, {})));
        m_window->go({PageId::Workshop, {}, u"run"_s});
    }
    void vote(int seat, int stage) {
        Ballot ballot;
        ballot.id = QUuid::createUuid();
        ballot.round = room().openRound()->id;
        ballot.seat = room().seats.at(static_cast<std::size_t>(seat - 1)).id;
        ballot.stage = stage;
        ASSERT_TRUE(session().cast(ballot));
    }
};

TEST_F(WorkshopStory, SpaceOpensAndRevealsAndTheResultIsAnAnswerThatUndoTakesBack) {
    startWith(plain());
    ASSERT_NO_FATAL_FAILURE(lead());
    const QString code = page()->here().subject;
    ASSERT_EQ(code, indicator(0));
    key(Qt::Key_Space);
    ASSERT_NE(room().openRound(), nullptr) << "Space opens the vote when no button has the focus";
    for (int seat = 1; seat <= 4; ++seat) {
        ASSERT_NO_FATAL_FAILURE(vote(seat, 3));
    }
    key(Qt::Key_Space);
    ASSERT_EQ(room().openRound(), nullptr);
    ASSERT_NE(room().lastRevealed(code), nullptr);
    ASSERT_TRUE(session().record(code,
                                 {RoomResult::Kind::Agreed, 3, room().lastRevealed(code)->id, u"All agree."_s, {}, {}},
                                 *m_desk->session()));
    ASSERT_NE(shown().answer(code), nullptr);
    EXPECT_EQ(shown().answer(code)->mark(3), Mark::Met);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shown().answer(code), nullptr) << "by the same undo as a click";
    EXPECT_EQ(session().notHandedOver(shown()), QStringList{code}) << "the room's result stays";
}

TEST_F(WorkshopStory, SpaceHeldTooLongRevealsAndOpensNoOtherRoundOverThePicture) {
    startWith(plain());
    ASSERT_NO_FATAL_FAILURE(lead());
    key(Qt::Key_Space);
    for (int seat = 1; seat <= 4; ++seat) {
        ASSERT_NO_FATAL_FAILURE(vote(seat, 3));
    }
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(room().openRound(), nullptr);
    for (int again = 0; again < 3; ++again) {
        QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
    }
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(room().openRound(), nullptr);
    EXPECT_EQ(room().rounds.size(), 1U);
    key(Qt::Key_Space);
    EXPECT_NE(room().openRound(), nullptr) << "pressed anew it is meant";
}

TEST_F(WorkshopStory, SpacePressesAButtonThatHasTheFocus) {
    startWith(plain());
    ASSERT_NO_FATAL_FAILURE(lead());
    tabTo(u"Park this"_s);
    key(Qt::Key_Space);
    EXPECT_EQ(room().openRound(), nullptr) << "the button was meant";
}

TEST_F(WorkshopStory, AClosedProgramComesBackToTheQuestionOfTheRoom) {
    startWith(plain());
    ASSERT_NO_FATAL_FAILURE(lead());
    key(Qt::Key_J);
    const QString second = page()->here().subject;
    ASSERT_EQ(second, indicator(1));
    key(Qt::Key_Space);
    ASSERT_NE(room().openRound(), nullptr);
    const QUuid round = room().openRound()->id;
    ASSERT_NO_FATAL_FAILURE(vote(2, 4));
    quit();
    start();
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    goTo(PageId::Workshop);
    ASSERT_NE(m_desk->workshop(), nullptr) << "a workshop that goes on is taken up by itself";
    EXPECT_EQ(page()->here().subject, second);
    EXPECT_EQ(room().openRound()->id, round);
    EXPECT_EQ(session().progress()->votes, 1);
    EXPECT_TRUE(says(u"Round 1 is open"_s));
}

TEST_F(WorkshopStory, PhonesAreSeenFromEveryPageAndStopWithTheWorkshop) {
    startWith(plain());
    ASSERT_NO_FATAL_FAILURE(lead());
    const auto sign = [this] {
        for (const QAbstractButton* button : m_window->findChild<TopBand*>()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == u"Phones can vote"_s) {
                return true;
            }
        }
        return false;
    };
    EXPECT_FALSE(sign());
    ASSERT_TRUE(isGood(m_phones.start(session(), NetworkPlace{u"wlan0"_s, u"192.0.2.1"_s, true, false}, 0)));
    for (const PageId place : {PageId::Home, PageId::Score, PageId::Settings}) {
        goTo(place);
        EXPECT_TRUE(sign());
    }
    click(u"Phones can vote"_s);
    EXPECT_EQ(m_window->currentPage(), page()) << "the sign leads to where they are stopped";
    goTo(PageId::Home);
    m_desk->leaveWorkshop();
    EXPECT_FALSE(m_phones.isOn());
    EXPECT_FALSE(sign());
}

TEST_F(WorkshopStory, WhatTheBallotBoxWarnsOfIsANotice) {
    startWith(plain());
    ASSERT_NO_FATAL_FAILURE(lead());
    Q_EMIT m_phones.warned(u"Somebody tries out join codes. Look around the room."_s);
    EXPECT_TRUE(notice().contains(u"Somebody tries out join codes."_s)) << notice().toStdString();
}

TEST_F(WorkshopStory, TheWindowClosesWhilePhonesVote) {
    startWith(plain());
    ASSERT_NO_FATAL_FAILURE(lead());
    ASSERT_TRUE(isGood(m_phones.start(session(), NetworkPlace{u"wlan0"_s, u"192.0.2.1"_s, true, false}, 0)));
    quit();
    EXPECT_FALSE(m_phones.isOn());
}

TEST_F(WorkshopStory, TheRoomWindowOpensByKeyShowsTheVoteAndGoesWithTheWorkshop) {
    startWith(plain());
    ASSERT_NO_FATAL_FAILURE(lead());
    QTest::keyClick(m_window.get(), Qt::Key_F11); // on one screen it takes the keyboard with it
    ASSERT_NE(page()->roomWindow(), nullptr);
    EXPECT_TRUE(page()->roomWindow()->isVisible());
    ASSERT_FALSE(session().openRound(indicator(0)).isNull());
    EXPECT_TRUE(page()->roomWindow()->accessibleDescription().contains(framework().indicator(indicator(0))->question))
        << page()->roomWindow()->accessibleDescription().toStdString();
    page()->roomWindow()->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page()->roomWindow()));
    QTest::keyClick(page()->roomWindow(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->roomWindow() == nullptr; })) << "Esc closes it";
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    ASSERT_NE(page()->roomWindow(), nullptr);
    m_desk->leaveWorkshop();
    EXPECT_EQ(page()->roomWindow(), nullptr);
}

TEST_F(WorkshopStory, ARoomWindowWhoseScreenIsGoneIsClosedSaidAndOpenedAgain) {
    startWith(plain());
    ASSERT_NO_FATAL_FAILURE(lead());
    QTest::keyClick(m_window.get(), Qt::Key_F11); // on one screen it takes the keyboard with it
    ASSERT_NE(page()->roomWindow(), nullptr);
    Q_EMIT qGuiApp->screenRemoved(page()->roomWindow()->screen());
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->roomWindow() == nullptr; }));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_TRUE(notice().contains(u"The room window is closed."_s)) << notice().toStdString();
    QAbstractButton* again = button(u"Open the room window"_s, true);
    ASSERT_NE(again, nullptr);
    again->click();
    ASSERT_NE(page()->roomWindow(), nullptr);
    EXPECT_TRUE(page()->roomWindow()->isVisible());
    EXPECT_FALSE(notice().contains(u"The room window is closed."_s));
    m_desk->leaveWorkshop();
}

TEST_F(WorkshopStory, WithoutAnAssessmentItSaysWhatItIsFor) {
    start();
    goTo(PageId::Workshop);
    EXPECT_TRUE(says(u"Here a room of ministries agrees on scores: blind votes, talk, a result for each question. Open "
                     u"an assessment on Home, or begin one, to plan a workshop for it."_s));
    click(u"Go to Home"_s);
    EXPECT_EQ(m_window->currentPage()->id(), PageId::Home);
}

} // namespace
} // namespace atalaya::test
