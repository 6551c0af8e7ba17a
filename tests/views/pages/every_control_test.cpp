#include "tests/views/pages/AccessibleWalk.h"
#include "tests/views/support/StoryTest.h"
#include "views/gaps/ChartView.h"
#include "views/score/QuestionTree.h"
#include "views/widgets/Drawer.h"

#include <QAccessible>
#include <QDialog>
#include <QTableView>

#include <set>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The practice country in the whole window, as somebody who cannot see it meets it.
class EveryControl : public StoryTest {
protected:
    void startAltamar(QSize size = {1366, 740}) {
        start(size);
        click(u"Look around in Altamar"_s);
    }
    void expectToldOf(QWidget& window, const std::string& where, int least = 12) {
        QApplication::processEvents();
        const AccessibleWalk walk = walkThrough(window);
        EXPECT_GE(walk.controls, least) << where;
        m_rows += walk.rows;
        EXPECT_TRUE(walk.faults.isEmpty()) << where << ":\n" << walk.faults.join(u"\n"_s).toStdString();
    }
    /// By its class; a plain drawer by its title.
    [[nodiscard]] static QString kindOf(const Drawer& drawer) {
        const QString kind = QString::fromLatin1(drawer.metaObject()->className());
        return kind == u"atalaya::Drawer"_s ? drawer.accessibleName() : kind;
    }
    /// The drawer that is open now, looked through; closed again.
    void lookThroughDrawer(const std::string& how) {
        const Drawer* open = nullptr;
        for (Drawer* one : m_window->findChildren<Drawer*>()) {
            open = one->isOpen() ? one : open;
        }
        ASSERT_NE(open, nullptr) << "no drawer after " << how;
        m_seen.insert(kindOf(*open));
        expectToldOf(*m_window, how);
        QAccessibleInterface* drawer =
            QAccessible::queryAccessibleInterface(const_cast<Drawer*>(open)); // NOLINT: the interface asks so
        EXPECT_EQ(drawer->role(), QAccessible::Dialog) << how;
        EXPECT_FALSE(drawer->text(QAccessible::Name).isEmpty()) << how;
        const_cast<Drawer*>(open)->close(); // NOLINT
        QApplication::processEvents();
    }
    std::set<QString> m_seen;
    int m_rows = 0; ///< that were looked at
};

TEST_F(EveryControl, OfEveryPageHasANameARoleAndWhereItMustADescription) {
    start();
    expectToldOf(*m_window, "a first start", 5);
    click(u"Look around in Altamar"_s);
    for (const PageId page : {PageId::Home, PageId::Declaration, PageId::Score, PageId::Evidence, PageId::Gaps,
                              PageId::Strategy, PageId::Reports, PageId::Settings}) {
        goTo(page);
        expectToldOf(*m_window, wordOf(page).toStdString());
    }
    goTo(PageId::Gaps);
    click(u"Table"_s);
    expectToldOf(*m_window, "Gaps as tables");
    EXPECT_GE(m_rows, 60) << "the lists are told row by row";
}

TEST_F(EveryControl, OfASmallWindowToo) {
    startAltamar({1024, 680});
    for (const PageId page : {PageId::Home, PageId::Declaration, PageId::Score, PageId::Evidence, PageId::Gaps,
                              PageId::Strategy, PageId::Reports, PageId::Settings}) {
        goTo(page);
        expectToldOf(*m_window, wordOf(page).toStdString());
    }
    goTo(PageId::Evidence);
    key(Qt::Key_I);
    lookThroughDrawer("I on Evidence");
}

TEST_F(EveryControl, OfEveryDrawerToo) {
    startAltamar();
    key(Qt::Key_F1);
    lookThroughDrawer("F1");
    click(u"Answered: 67 of 73"_s);
    lookThroughDrawer("the count in the band");

    goTo(PageId::Home);
    ASSERT_NO_FATAL_FAILURE(chooseFromRow(0, u"Send to review…"_s));
    lookThroughDrawer("Send to review");
    const auto mayCopy = [this] { return button(u"Copy now"_s)->isEnabled(); };
    ASSERT_TRUE(QTest::qWaitFor(mayCopy, patience)) << "a safe copy may be under way";
    click(u"Copy now"_s);
    ASSERT_TRUE(QTest::qWaitFor(mayCopy, patience));
    click(u"Restore…"_s);
    lookThroughDrawer("Restore");

    m_window->go({PageId::Score, u"P08-02"_s, {}});
    key(Qt::Key_N);
    expectToldOf(*m_window, "the reason for not applicable");
    key(Qt::Key_Escape);
    click(u"Attach"_s);
    lookThroughDrawer("Attach on Score");

    goTo(PageId::Evidence);
    key(Qt::Key_A);
    lookThroughDrawer("A on Evidence");
    click(u"Attach…"_s);
    lookThroughDrawer("Attach on Evidence");
    auto* table = named<QTableView>(u"Register of evidence"_s);
    for (int row = 0; row < table->model()->rowCount() && !button(u"Still in force…"_s, true); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        QApplication::processEvents();
    }
    click(u"Still in force…"_s);
    lookThroughDrawer("Still in force");

    goTo(PageId::Gaps);
    click(u"Set targets…"_s);
    lookThroughDrawer("Set targets");

    for (const Drawer* one : m_window->findChildren<Drawer*>()) {
        const bool onlyNarrow = kindOf(*one) == u"Evidence"_s; // OfASmallWindowToo
        EXPECT_TRUE(onlyNarrow || m_seen.contains(kindOf(*one))) << "nobody opened " << kindOf(*one).toStdString();
    }
    EXPECT_GE(m_seen.size(), 9U);
}

TEST_F(EveryControl, OfTheDialogThatBeginsAnAssessmentToo) {
    startAltamar();
    goTo(PageId::Home);
    answer([this] { click(u"New assessment…"_s); },
           [this](QDialog* dialog) {
               expectToldOf(*dialog, "the new assessment", 10);
               dialog->reject();
           });
}

/// A chart is told as one: what it is, what it shows, and of the part one stands on its words.
TEST_F(EveryControl, AChartIsAChart) {
    startAltamar();
    goTo(PageId::Gaps);
    QApplication::processEvents();
    int charts = 0;
    for (ChartView* chart : m_window->currentPage()->findChildren<ChartView*>()) {
        if (chart->isVisible()) {
            ++charts;
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(chart);
            EXPECT_EQ(told->role(), QAccessible::Chart);
            EXPECT_EQ(told->text(QAccessible::Name), chart->chart().title);
            EXPECT_TRUE(told->text(QAccessible::Description).contains(chart->chart().summary));
            EXPECT_TRUE(told->text(QAccessible::Description).contains(u"Commitments: scores, targets and stages"_s))
                << "where its numbers stand as text";
            chart->setFocus(Qt::TabFocusReason);
            QTest::keyClick(chart, Qt::Key_Down);
            EXPECT_FALSE(told->text(QAccessible::Description).contains(chart->chart().summary))
                << "the part one stands on";
        }
    }
    EXPECT_GE(charts, 3);
}

} // namespace
} // namespace atalaya::test
