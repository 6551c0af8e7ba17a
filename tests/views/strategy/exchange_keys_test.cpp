// The keys of "What came back" are in the list of F1, and first in it while it is open.
#include "tests/models/exchange/PlanWorkbook.h"
#include "tests/support/Strict.h"
#include "tests/views/strategy/StrategyPageFixture.h"
#include "views/strategy/exchange/CameBackDrawer.h"
#include "views/strategy/exchange/DeadlinesDrawer.h"

#include <QMenu>

namespace atalaya::test {
namespace {

class WorkbookAnswers : public NoStrategyQuestions {
public:
    QString workbookToRead(QWidget*) override { return workbook; }
    QString workbook;
};

class ExchangeKeysTest : public StrategyPageFixture {
protected:
    [[nodiscard]] QStringList headings() const {
        QStringList all;
        for (const KeyGroup& group : m_page->keyGroups()) {
            all << group.heading;
        }
        return all;
    }

    [[nodiscard]] StrategyQuestions& questions() override { return m_answers; }

    WorkbookAnswers m_answers;
};

TEST_F(ExchangeKeysTest, AreFirstInTheListWhileTheDrawerIsOpen) {
    start();
    const auto bytes =
        writePlanSheets(session().assessment(), Language(), QDateTime(QDate(2026, 5, 14), QTime(9, 30), Qt::UTC));
    ASSERT_TRUE(isGood(bytes));
    m_answers.workbook = pathOf(u"back.xlsx"_s);
    write(m_answers.workbook, *bytes);

    EXPECT_EQ(headings().back(), u"What came back"_s);
    {
        const ExpectedMessage grab("does not support grabbing the keyboard");
        const ExpectedMessage raise("does not support raise()");
        QTest::mouseClick(button(u"Out and in"_s, true), Qt::LeftButton);
        QApplication::processEvents();
    }
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    QApplication::activePopupWidget()->close();
    auto* drawer = m_page->findChild<CameBackDrawer*>();
    ASSERT_NE(drawer, nullptr);
    drawer->setPatience(patience);
    for (const QMenu* menu : m_page->findChildren<QMenu*>()) {
        for (QAction* one : menu->actions()) {
            if (one->text() == u"Read workbook…"_s) {
                one->trigger();
            }
        }
    }
    ASSERT_TRUE(drawer->isOpen());
    EXPECT_EQ(headings().front(), u"What came back"_s);
    EXPECT_EQ(headings().count(u"What came back"_s), 1);
    QStringList keys;
    const KeyGroup first = m_page->keyGroups().front();
    for (const KeyHint& hint : first.keys) {
        keys << hint.keys;
    }
    EXPECT_EQ(keys, QStringList({u"K"_s, u"T"_s, u"S"_s, u"←"_s, u"→"_s, u"Esc"_s}));
    // The key of the page leads into what lies over it.
    m_window->go({PageId::Strategy, {}, {}});
    QApplication::processEvents();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(drawer->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(drawer->isOpen());
    EXPECT_EQ(headings().back(), u"What came back"_s);

    // The deadlines lie over the tab, too: its keys are not named while they do.
    const QStringList ofTab = m_page->keyHints().front().keys;
    LifecycleStep step;
    step.id = idOf(u"S1"_s);
    step.title = u"Name the lead"_s;
    step.due = QDate(2026, 6, 1);
    ASSERT_TRUE(session().perform(PutLifecycleStep{step}, u"Step"_s));
    auto* deadlines = m_page->findChild<DeadlinesDrawer*>();
    ASSERT_NE(deadlines, nullptr);
    deadlines->ask(QDate(2026, 5, 14));
    ASSERT_TRUE(deadlines->isOpen());
    EXPECT_EQ(m_page->keyHints().front().keys, QStringList{u"Tab"_s});
    QTest::keyClick(deadlines, Qt::Key_Escape);
    EXPECT_EQ(m_page->keyHints().front().keys, ofTab);
}

} // namespace
} // namespace atalaya::test
