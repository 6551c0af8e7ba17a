// The Strategy page where there is little room: a small window, and text at 200 %. Nothing is cut that cannot be
// scrolled to.
#include "tests/support/Strict.h"
#include "tests/views/strategy/RoadmapFixture.h"
#include "tests/views/strategy/StrategyPageFixture.h"
#include "tests/views/strategy/WhatIfFixture.h"
#include "views/strategy/objectives/StrategyHeadBox.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace atalaya::test {
namespace {

/// Whether all of it lies within what it stands in, up to what scrolls.
bool isWholeWithin(const QWidget* one) {
    for (const QWidget* around = one->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (!around->rect().contains(QRect(one->mapTo(around, QPoint()), one->size()))) {
            return false;
        }
        const QWidget* viewport = around->parentWidget();
        const auto* area = viewport ? qobject_cast<const QAbstractScrollArea*>(viewport->parentWidget()) : nullptr;
        if (area) {
            const int left = one->mapTo(viewport, QPoint()).x();
            return area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff ||
                   (left >= 0 && left + one->width() <= viewport->width());
        }
    }
    return true;
}

/// Whether the row that keys have gone to is seen, in every pane around its view.
bool isCurrentSeen(const QAbstractItemView* view) {
    const QRect row = view->visualRect(view->currentIndex()) & view->viewport()->rect();
    return !row.isEmpty() && view->viewport()->visibleRegion().boundingRect().contains(row);
}

/// Scrolls the outermost pane around `view` to an end at which the current row is out of sight. False: there is none.
bool scrollAway(const QAbstractItemView* view) {
    QScrollBar* bar = nullptr;
    for (QWidget* above = view->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(above)) {
            bar = area->verticalScrollBar();
        }
    }
    for (const bool isDown : {true, false}) {
        if (bar != nullptr) {
            bar->setValue(isDown ? bar->maximum() : bar->minimum());
            QApplication::processEvents();
            if (!isCurrentSeen(view)) {
                return true;
            }
        }
    }
    return false;
}

std::string wordsOf(const QAbstractButton* button) {
    return (button->text().isEmpty() ? button->accessibleName() : button->text()).toStdString();
}

class StrategyRoomTest : public StrategyPageFixture {
protected:
    void startLarge(const QString& part) {
        start();
        StrategyHead head = headOf(session().assessment().plan);
        head.vision =
            QStringList(12, u"By then the people use digital services with justified confidence."_s).join(u' ');
        head.principles = {u"Together"_s, u"In the open"_s};
        ASSERT_TRUE(session().perform(SetStrategyHead{head}, u"Vision"_s));
        m_style->setTextPercent(200);
        m_window->resize(1366, 740);
        m_window->go({PageId::Strategy, {}, part});
        QTest::qWait(20);
        ASSERT_EQ(m_window->size(), QSize(1366, 740));
    }
    void expectNothingCut() const {
        for (const QAbstractButton* button : m_page->findChildren<QAbstractButton*>()) {
            EXPECT_TRUE(!button->isVisible() || isWholeWithin(button)) << wordsOf(button);
        }
        for (const WrapLabel* label : m_page->findChildren<WrapLabel*>()) {
            EXPECT_TRUE(!label->isVisible() || label->height() >= label->heightForWidth(label->width()))
                << label->text().toStdString();
        }
    }
};

TEST_F(StrategyRoomTest, ObjectivesCutNoButtonAndNoLineOfTheVision) {
    startLarge(u"objectives"_s);
    auto* tab = m_page->findChild<ObjectivesTab*>();
    const ObjectiveTree* tree = tab->objectives()->tree();
    expectNothingCut();
    EXPECT_GE(tree->height(), m_style->px(150));
    EXPECT_GE(tree->viewport()->visibleRegion().boundingRect().height(), m_style->lineHeight("body"))
        << "a row is seen without scrolling";
    auto* head = tab->findChild<StrategyHeadBox*>();
    ASSERT_TRUE(head->isFolded());
    QAbstractButton* unfold = button(u"Show vision and principles"_s, true);
    ASSERT_NE(unfold, nullptr);
    QTest::mouseClick(unfold, Qt::LeftButton);
    QTest::qWait(20);
    EXPECT_FALSE(head->isFolded());
    expectNothingCut();
    for (const auto view : {ObjectivesTab::Coverage, ObjectivesTab::Lifecycle}) {
        tab->setView(view);
        QTest::qWait(20);
        expectNothingCut();
    }
}

TEST_F(StrategyRoomTest, ObjectivesShowTheVisionWhereThereIsRoom) {
    startLarge(u"objectives"_s);
    const auto* head = m_page->findChild<StrategyHeadBox*>();
    m_style->setTextPercent(100);
    m_window->resize(1024, 680);
    QTest::qWait(20);
    EXPECT_TRUE(head->isFolded());
    const auto labels = head->findChildren<WrapLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const WrapLabel* one) {
        return one->isVisible() && one->text().startsWith(u"By then"_s);
    }));
    EXPECT_NE(button(u"Show the principles"_s, true), nullptr);
    expectNothingCut();
}

TEST_F(StrategyRoomTest, MeasuresCutNothing) {
    startLarge(u"measures"_s);
    expectNothingCut();
    m_style->setTextPercent(100);
    m_window->resize(1024, 680);
    QTest::qWait(20);
    expectNothingCut();
}

TEST_F(StrategyRoomTest, TheRoadmapsToolsStandInOneLineWithTheListOutAndIn) {
    startLarge(u"roadmap"_s);
    const QAbstractButton* more = nullptr;
    const QAbstractButton* add = nullptr;
    for (const QAbstractButton* one : m_page->findChildren<QAbstractButton*>()) {
        more = one->accessibleName() == u"Out and in"_s ? one : more;
        add = one->isVisible() && one->text() == u"Add action…"_s ? one : add;
    }
    ASSERT_NE(more, nullptr);
    ASSERT_NE(add, nullptr);
    const auto middle = [this](const QWidget* one) { return one->mapTo(m_page, one->rect().center()).y(); };
    EXPECT_NEAR(middle(more), middle(add), 1);
    for (const QComboBox* box : m_page->findChildren<QComboBox*>()) {
        if (box->accessibleName() == u"Counted in"_s) {
            EXPECT_NEAR(middle(box), middle(add), 1);
        }
    }
}

class WhatIfRoomTest : public WhatIfFixture {};

TEST_F(WhatIfRoomTest, WhatDoesNotHoldTogetherIsSeenWholeInASmallWindow) {
    start();
    m_window->resize(1024, 680);
    tick(u"A2"_s);
    QTest::qWait(20);
    ASSERT_EQ(m_window->size(), QSize(1024, 680));
    int seen = 0;
    for (const NoticeBox* box : m_tab->findChildren<NoticeBox*>()) {
        if (box->isVisible()) {
            ++seen;
            EXPECT_EQ(box->visibleRegion().boundingRect(), box->rect()) << box->accessibleDescription().toStdString();
        }
    }
    EXPECT_GE(seen, 2) << "A2 waits for A1, and A4 must be done";
    click(u"Add A1 too"_s);
    EXPECT_TRUE(chosen().contains(idOf(u"A1"_s)));
}

TEST_F(WhatIfRoomTest, ThePageFollowsTheRowThatArrowsGoTo) {
    start();
    m_style->setTextPercent(200);
    QTest::qWait(20);
    goTo(u"A1"_s);
    QApplication::processEvents();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) {
        ASSERT_TRUE(scrollAway(table())) << "at 200 % the two halves are higher than the window";
        const QUuid before = table()->currentAction();
        press(key);
        QApplication::processEvents();
        ASSERT_NE(table()->currentAction(), before);
        EXPECT_TRUE(isCurrentSeen(table())) << key;
    }
}

TEST_F(WhatIfRoomTest, WhoComesToTheTableByTabSeesItsRow) {
    start();
    m_style->setTextPercent(200);
    QTest::qWait(20);
    goTo(u"A2"_s);
    scenarios()->setFocus(Qt::OtherFocusReason);
    ASSERT_TRUE(scrollAway(table()));
    table()->setFocus(Qt::BacktabFocusReason);
    QApplication::processEvents();
    EXPECT_TRUE(isCurrentSeen(table()));
}

class RoadmapRoomTest : public RoadmapFixture {};

TEST_F(RoadmapRoomTest, ThePageFollowsTheRowOfTheWorkloadThatArrowsGoTo) {
    startPlan();
    m_style->setTextPercent(200);
    m_host->resize(900, 420);
    QTest::mouseClick(seenButton(u"Workload"_s), Qt::LeftButton);
    QTest::qWait(20);
    auto* view = m_tab->findChild<WorkloadView*>();
    ASSERT_TRUE(view->isVisible());
    ASSERT_GE(view->model()->rowCount(), 2);
    view->setFocus(Qt::TabFocusReason);
    view->setCurrentIndex(view->model()->index(0, 0));
    QApplication::processEvents();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
        ASSERT_TRUE(scrollAway(view)) << "the tab is higher than its window";
        const int before = view->currentIndex().row();
        QTest::keyClick(view, key);
        QApplication::processEvents();
        ASSERT_NE(view->currentIndex().row(), before);
        EXPECT_TRUE(isCurrentSeen(view)) << key;
    }
}

} // namespace
} // namespace atalaya::test
