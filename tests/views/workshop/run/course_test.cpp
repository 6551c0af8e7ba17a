#include "tests/support/Strict.h"
#include "tests/views/workshop/run/RunFixture.h"

#include "views/workshop/room/RoomDirector.h"
#include "views/workshop/run/AgendaColumn.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>

// Breaks, the end of a day and the end of a workshop, from the menu of the panel.

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Face = RoomView::Face;

class CourseTest : public RunFixture {
protected:
    void TearDown() override {
        m_director.reset();
        RunFixture::TearDown();
    }
    /// With what the room sees, and the room busy with the first question.
    void lead() {
        open();
        m_given.emplace(parts());
        m_director = std::make_unique<RoomDirector>(*m_given, nullptr);
        m_director->setIndicator(indicator(0));
        ASSERT_TRUE(session().perform(BeginItem{indicator(0), m_now}));
    }
    [[nodiscard]] QAbstractButton* menuButton() const { return named<QAbstractButton>(u"Workshop…"_s); }
    /// Goes down the menu that `bring` opens until it comes to the word, and presses Enter.
    void choose(const QString& word, const std::function<void()>& bring) {
        // The platform of the tests has no windows to raise.
        const ExpectedMessage raise("does not support raise()");
        const ExpectedMessage grab("does not support grabbing the keyboard");
        bool came = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu || came) {
                return;
            }
            came = true;
            for (int presses = 0; presses < 20; ++presses) {
                QTest::keyClick(menu, Qt::Key_Down);
                if (menu->activeAction() && menu->activeAction()->text() == word) {
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            ADD_FAILURE() << "the menu does not offer " << word.toStdString();
            QTest::keyClick(menu, Qt::Key_Escape);
        });
        look.start(10);
        bring();
        ASSERT_TRUE(QTest::qWaitFor([&] { return came && !QApplication::activePopupWidget(); }));
        wake();
    }
    /// The tests' platform has no window manager that would, once a menu is gone, and says late that it is.
    void wake() {
        int calm = 0;
        ASSERT_TRUE(QTest::qWaitFor([&] {
            calm = m_window->isActiveWindow() ? calm + 1 : 0;
            m_window->activateWindow();
            return calm > 3;
        }));
    }
    void focusPane() {
        wake();
        m_pane->setFocus(Qt::OtherFocusReason);
    }
    void chooseByMouse(const QString& word) {
        choose(word, [this] { QTest::mousePress(menuButton(), Qt::LeftButton); });
    }
    [[nodiscard]] bool offers(const QString& word) const {
        const auto* button = static_cast<const QPushButton*>(menuButton());
        Q_EMIT button->menu()->aboutToShow();
        const QList<QAction*> actions = button->menu()->actions();
        return std::any_of(actions.begin(), actions.end(),
                           [&](const QAction* action) { return action->text() == word && action->isEnabled(); });
    }
    [[nodiscard]] Face face() const { return m_room->view().face; }

    std::optional<WorkshopContext> m_given;
    std::unique_ptr<RoomDirector> m_director;
};

TEST_F(CourseTest, ABreakHoldsTheClockAndIsShownInTheRoom) {
    lead();
    m_clock->start(300);
    chooseByMouse(u"Begin a break"_s);
    ASSERT_NE(workshop().now(), nullptr);
    EXPECT_TRUE(workshop().now()->isBreak());
    EXPECT_EQ(face(), Face::Break);
    EXPECT_FALSE(m_room->view().resumesAt.isEmpty()) << "the day's first break is of twenty minutes";
    EXPECT_TRUE(m_clock->isPaused());
    EXPECT_EQ(m_clock->left(), 300);
    EXPECT_TRUE(says(u"paused"_s));
    EXPECT_FALSE(offers(u"Begin a break"_s)) << "there is one";
    later(600);
    EXPECT_EQ(m_clock->left(), 300) << "the break took none of the talk's time";

    click(u"Turn the room to this"_s);
    EXPECT_EQ(workshop().now()->indicator, indicator(0));
    EXPECT_EQ(face(), Face::Talk);
    EXPECT_TRUE(m_clock->isPaused()) << "people are still sitting down";
    ASSERT_NO_FATAL_FAILURE(focusPane());
    key(Qt::Key_T);
    EXPECT_TRUE(m_clock->isRunning());
    EXPECT_EQ(m_clock->left(), 300);
}

TEST_F(CourseTest, ABreakIsBegunAndEndedByTheKeyboard) {
    lead();
    tabTo(u"Workshop…"_s);
    choose(u"Begin a break"_s, [this] { key(Qt::Key_Space); });
    ASSERT_NE(workshop().now(), nullptr);
    EXPECT_TRUE(workshop().now()->isBreak());
    ASSERT_NO_FATAL_FAILURE(focusPane());
    key(Qt::Key_Space);
    ASSERT_NE(workshop().openRound(), nullptr) << "a vote ends the break";
    EXPECT_EQ(face(), Face::Voting);
    EXPECT_TRUE(m_clock->isRunning());
}

TEST_F(CourseTest, StoppingForTheDayLeavesNoTimeRunning) {
    lead();
    m_clock->start(300);
    later(60);
    chooseByMouse(u"Stop for the day"_s);
    EXPECT_EQ(workshop().now(), nullptr);
    EXPECT_EQ(workshop().course.back().to, m_now);
    EXPECT_FALSE(m_clock->left());
    EXPECT_EQ(face(), Face::Welcome);
    EXPECT_FALSE(offers(u"Stop for the day"_s)) << "nothing is under way";
    EXPECT_TRUE(offers(u"End the workshop"_s));
}

TEST_F(CourseTest, WhileAVoteIsOpenNothingOfItIsOffered) {
    lead();
    key(Qt::Key_Space);
    ASSERT_NE(workshop().openRound(), nullptr);
    for (const QString& word : {u"Begin a break"_s, u"Stop for the day"_s, u"End the workshop"_s}) {
        EXPECT_FALSE(offers(word)) << word.toStdString();
    }
    EXPECT_TRUE(offers(u"Minutes"_s));
}

TEST_F(CourseTest, TheEndIsAskedAboutAndThenNobodyVotesUntilItIsResumed) {
    lead();
    m_clock->start(300);
    m_answers.sure = false;
    chooseByMouse(u"End the workshop"_s);
    EXPECT_EQ(m_answers.asked.size(), 1);
    EXPECT_FALSE(workshop().ended.isValid()) << "the answer was no";
    EXPECT_TRUE(m_clock->isRunning());
    m_answers.sure = true;
    chooseByMouse(u"End the workshop"_s);
    EXPECT_EQ(m_answers.asked.size(), 2);
    EXPECT_TRUE(workshop().ended.isValid());
    EXPECT_EQ(workshop().now(), nullptr);
    EXPECT_EQ(face(), Face::Ended);
    EXPECT_FALSE(m_clock->left());
    EXPECT_FALSE(named<QAbstractButton>(u"One minute more"_s)->isEnabled());
    EXPECT_FALSE(button(u"Talk"_s)->isEnabled());
    EXPECT_FALSE(button(u"Open the vote"_s)->isEnabled());
    EXPECT_TRUE(says(u"The workshop has ended."_s));

    ASSERT_NO_FATAL_FAILURE(focusPane());
    key(Qt::Key_Plus);
    EXPECT_FALSE(m_clock->left()) << "the key does no more than the button";
    EXPECT_TRUE(m_refused.contains(u"has ended"_s)) << m_refused.toStdString();
    m_refused.clear();
    key(Qt::Key_Space);
    EXPECT_EQ(workshop().openRound(), nullptr);
    EXPECT_TRUE(m_refused.contains(u"has ended"_s)) << m_refused.toStdString();

    chooseByMouse(u"Resume the workshop"_s);
    EXPECT_FALSE(workshop().ended.isValid());
    EXPECT_TRUE(named<QAbstractButton>(u"One minute more"_s)->isEnabled());
    ASSERT_NO_FATAL_FAILURE(focusPane());
    key(Qt::Key_Space);
    EXPECT_NE(workshop().openRound(), nullptr);
}

} // namespace
} // namespace atalaya::test
