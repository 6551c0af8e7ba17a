#include "tests/views/strategy/ObjectivesFixture.h"
#include "tests/views/strategy/RowHand.h"
#include "views/strategy/objectives/ObjectiveTreeDelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QMimeData>

#include <algorithm>

namespace atalaya::test {
namespace {

class ObjectivesTreeTest : public ObjectivesFixture {};

TEST_F(ObjectivesTreeTest, CtrlWithArrowsMovesAnObjectiveAndTheChoiceGoesAlong) {
    startPlanned();
    choose(u"O2"_s);
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(objectivesBelow({}), QStringList({u"O2"_s, u"O1"_s}));
    EXPECT_EQ(tab().here(), idOf(u"O2"_s).toString(QUuid::WithoutBraces));
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(session().history().count(), 1) << "it is the first already";
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(objectivesBelow({}), QStringList({u"O1"_s, u"O2"_s}));
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(objectivesBelow(u"O1"_s), QStringList({u"O3"_s, u"O2"_s}));
    EXPECT_EQ(tab().objectives()->current(), idOf(u"O2"_s));
    EXPECT_TRUE(tree()->isExpanded(tree()->currentIndex().parent()));
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(objectivesBelow({}), QStringList({u"O1"_s, u"O2"_s}));
    ASSERT_EQ(session().history().count(), 4);
    EXPECT_EQ(session().history().undoText(), u"Move objective O2"_s);
    while (session().history().canUndo()) {
        session().history().undo();
    }
    EXPECT_EQ(plan(), smallPlan());
}

TEST_F(ObjectivesTreeTest, CtrlWithArrowsMovesAnAction) {
    startPlanned();
    choose(u"A2"_s);
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(actionsOf(u"O1"_s), QStringList({u"A2"_s, u"A1"_s}));
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(actionsOf(u"O3"_s), QStringList({u"A3"_s, u"A2"_s})) << "into the objective above it";
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_TRUE(actionsOf({}).contains(u"A2"_s)) << "out of the top objective: to none";
    EXPECT_EQ(tab().objectives()->current(), idOf(u"A2"_s));
}

TEST_F(ObjectivesTreeTest, WhoMovesByAButtonGoesOnInTheTreeWhereItSleeps) {
    startPlanned();
    choose(u"O2"_s);
    QAbstractButton* up = button(u"Move up"_s);
    up->setFocus(Qt::TabFocusReason);
    QTest::keyClick(up, Qt::Key_Space);
    ASSERT_EQ(objectivesBelow({}), QStringList({u"O2"_s, u"O1"_s}));
    ASSERT_FALSE(up->isEnabled());
    EXPECT_TRUE(tree()->hasFocus()) << "and not on the button that moves it down";
}

TEST_F(ObjectivesTreeTest, ButtonsDoTheSameAndSleepWhereNothingCanMove) {
    startPlanned();
    choose(u"O1"_s);
    EXPECT_FALSE(button(u"Move up"_s)->isEnabled());
    EXPECT_FALSE(button(u"Take out one level"_s)->isEnabled());
    click(u"Move down"_s);
    EXPECT_EQ(objectivesBelow({}), QStringList({u"O2"_s, u"O1"_s}));
    EXPECT_TRUE(button(u"Move up"_s)->isEnabled());
    EXPECT_FALSE(button(u"Move down"_s)->isEnabled());
    click(u"Put below the one above"_s);
    EXPECT_EQ(objectivesBelow(u"O2"_s), QStringList{u"O1"_s});
}

TEST_F(ObjectivesTreeTest, WhatIsDraggedInTheViewIsMovedOnce) {
    startPlanned();
    auto* model = tree()->model();
    const QModelIndex action = tab().objectives()->model().indexOf(idOf(u"A1"_s));
    ASSERT_TRUE(action.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model->mimeData({action}));
    ASSERT_NE(data, nullptr);
    const QModelIndex to = tab().objectives()->model().indexOf(idOf(u"O2"_s));
    ASSERT_TRUE(model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, to));
    model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, to);
    EXPECT_EQ(actionsOf(u"O2"_s), QStringList({u"A1"_s, u"A4"_s}));
    EXPECT_EQ(session().history().count(), 1);
    session().history().undo();
    EXPECT_EQ(plan(), smallPlan());
}

/// Rows that a hand drags, all of them in sight.
class ObjectivesDragTest : public ObjectivesTreeTest {
protected:
    void startToDrag() {
        startPlanned();
        m_window->resize(1366, 1000);
        const auto isAllSeen = [this] {
            const QRect last = tree()->visualRect(row(u"A5"_s));
            return !last.isEmpty() && tree()->viewport()->height() > last.bottom() + 20;
        };
        ASSERT_TRUE(QTest::qWaitFor(isAllSeen, patience));
    }
    [[nodiscard]] QModelIndex row(const QString& code) const { return tab().objectives()->model().indexOf(idOf(code)); }
    /// Drags by the titles, beside the arrows.
    void drag(const QString& code, const QPoint& to) const {
        RowHand hand(tree());
        hand.drag(hand.in(row(code)), to);
        QApplication::processEvents();
    }
    [[nodiscard]] QPoint above(const QString& code) const { return RowHand(tree()).above(row(code)); }
    [[nodiscard]] QPoint below(const QString& code) const { return RowHand(tree()).below(row(code)); }
};

TEST_F(ObjectivesDragTest, AnActionGoesAmongThoseOfAnotherObjective) {
    startToDrag();
    drag(u"A1"_s, above(u"A4"_s));
    EXPECT_EQ(actionsOf(u"O2"_s), QStringList({u"A1"_s, u"A4"_s}));
    EXPECT_EQ(session().history().count(), 1) << "one step";
    EXPECT_EQ(tab().objectives()->current(), idOf(u"A1"_s));
    drag(u"A1"_s, below(u"A4"_s));
    EXPECT_EQ(actionsOf(u"O2"_s), QStringList({u"A4"_s, u"A1"_s}));
    drag(u"A5"_s, below(u"O2"_s));
    EXPECT_EQ(actionsOf(u"O2"_s), QStringList({u"A5"_s, u"A4"_s, u"A1"_s})) << "below the head: first";
    // Between two objectives there is no place for it: it goes behind the row above.
    const QUuid last = tab().objectives()->model().objectiveAt(tree()->indexAbove(row(u"O2"_s)));
    drag(u"A5"_s, above(u"O2"_s));
    EXPECT_EQ(plan().action(idOf(u"A5"_s))->objective, last);
    while (session().history().canUndo()) {
        session().history().undo();
    }
    EXPECT_EQ(plan(), smallPlan());
}

TEST_F(ObjectivesDragTest, AnObjectiveGoesBeforeAnotherOrIntoIt) {
    startToDrag();
    drag(u"O2"_s, above(u"O1"_s));
    EXPECT_EQ(objectivesBelow({}), QStringList({u"O2"_s, u"O1"_s}));
    EXPECT_EQ(actionsOf(u"O2"_s), QStringList{u"A4"_s}) << "with all below it";
    drag(u"O2"_s, below(u"O3"_s));
    EXPECT_EQ(objectivesBelow(u"O3"_s), QStringList{u"O2"_s});
    EXPECT_EQ(tab().objectives()->current(), idOf(u"O2"_s));
    EXPECT_TRUE(tree()->isExpanded(row(u"O3"_s))) << "what was dragged stays in sight";
    // Below all rows: at the end of the top.
    drag(u"O2"_s, QPoint(60, tree()->viewport()->height() - 4));
    EXPECT_EQ(objectivesBelow({}), QStringList({u"O1"_s, u"O2"_s}));
    EXPECT_EQ(session().history().count(), 3);
}

TEST_F(ObjectivesDragTest, WhereARowCannotStandItIsSaidWhyNot) {
    startToDrag();
    QSignalSpy said(&m_notices, &Notices::said);
    RowHand hand(tree());
    hand.press(hand.in(row(u"O1"_s)));
    hand.moveTo(below(u"O3"_s));
    ASSERT_NE(hand.line(), nullptr);
    EXPECT_TRUE(hand.line()->isVisible());
    EXPECT_EQ(hand.cursor(), Qt::ForbiddenCursor);
    hand.release();
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.takeFirst().front().toString(), u"An objective cannot stand below itself"_s);
    EXPECT_FALSE(hand.line()->isVisible());
    drag(u"O2"_s, below(u"A5"_s));
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.front().front().toString().startsWith(u"Only actions stand here"_s));
    EXPECT_EQ(plan(), smallPlan());
    EXPECT_EQ(session().history().count(), 0);
}

TEST_F(ObjectivesDragTest, EscLetsItGoBackAndALockedPlanIsNotDragged) {
    startToDrag();
    tree()->setFocus(Qt::TabFocusReason);
    RowHand hand(tree());
    hand.press(hand.in(row(u"A1"_s)));
    hand.moveTo(above(u"A4"_s));
    EXPECT_TRUE(hand.line()->isVisible());
    key(Qt::Key_Escape);
    EXPECT_FALSE(hand.line()->isVisible());
    hand.release();
    // What began on an arrow and was dragged on folds nothing where it is let go.
    const auto* delegate = qobject_cast<ObjectiveTreeDelegate*>(tree()->itemDelegate());
    ASSERT_NE(delegate, nullptr);
    const QPoint arrow = delegate->arrowArea(row(u"O2"_s), tree()->visualRect(row(u"O2"_s))).center();
    hand.press(arrow);
    hand.moveTo(above(u"A1"_s));
    hand.moveTo(arrow);
    hand.release();
    EXPECT_TRUE(tree()->isExpanded(row(u"O2"_s)));
    EXPECT_EQ(plan(), smallPlan());
    approve();
    tree()->expandAll();
    QApplication::processEvents();
    hand.press(hand.in(row(u"A1"_s)));
    hand.moveTo(above(u"A4"_s));
    EXPECT_FALSE(hand.line()->isVisible());
    hand.release();
    EXPECT_EQ(plan(), smallPlan());
}

TEST_F(ObjectivesTreeTest, KeysAskForDrawers) {
    startPlanned();
    QSignalSpy edits(&tab(), &StrategyTab::editRequested);
    QSignalSpy adds(&tab(), &StrategyTab::addRequested);
    QSignalSpy cards(&tab(), &ObjectivesTab::stageCardsRequested);
    choose(u"A3"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0][0].value<PlanThing>(), PlanThing::Action);
    EXPECT_EQ(edits[0][1].toUuid(), idOf(u"A3"_s));
    key(Qt::Key_A);
    ASSERT_EQ(adds.size(), 1);
    EXPECT_EQ(adds[0][0].value<PlanThing>(), PlanThing::Action);
    EXPECT_EQ(adds[0][1].toUuid(), idOf(u"O3"_s));
    choose(u"O3"_s);
    key(Qt::Key_Insert);
    ASSERT_EQ(adds.size(), 2);
    EXPECT_EQ(adds[1][0].value<PlanThing>(), PlanThing::Objective);
    EXPECT_EQ(adds[1][1].toUuid(), idOf(u"O1"_s)) << "on the level of the chosen one";
    key(Qt::Key_C);
    ASSERT_EQ(cards.size(), 1);
    EXPECT_EQ(cards[0][0].toUuid(), idOf(u"O3"_s));
    click(u"Edit vision…"_s);
    ASSERT_EQ(edits.size(), 2);
    EXPECT_EQ(edits[1][0].value<PlanThing>(), PlanThing::Head);
}

TEST_F(ObjectivesTreeTest, AnObjectiveWithContentsAsksBeforeItGoes) {
    startPlanned();
    auto* bar = m_window->findChild<NotificationBar*>();
    choose(u"O1"_s);
    key(Qt::Key_Delete);
    EXPECT_EQ(plan(), smallPlan()) << "it asks first";
    ASSERT_EQ(bar->shownId(), u"removeObjective"_s);
    const QList<QLabel*> labels = bar->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) {
        return one->text().contains(u"holds 1 objective"_s) && one->text().contains(u", and 1 measure"_s);
    }));
    click(u"Remove all of it"_s);
    EXPECT_EQ(objectivesBelow({}), QStringList{u"O2"_s});
    EXPECT_EQ(plan().objectives.size(), 1U);
    EXPECT_EQ(plan().actions.size(), 2U);
    EXPECT_TRUE(plan().measures.empty());
    EXPECT_EQ(session().history().count(), 1);
    session().history().undo();
    EXPECT_EQ(plan(), smallPlan());
    choose(u"A4"_s);
    key(Qt::Key_Delete);
    EXPECT_TRUE(actionsOf(u"O2"_s).isEmpty()) << "an action goes at once";
    choose(u"O2"_s);
    key(Qt::Key_Delete);
    EXPECT_EQ(objectivesBelow({}), QStringList{u"O1"_s}) << "so does an objective that holds nothing";
}

TEST_F(ObjectivesTreeTest, AnApprovedPlanIsOnlyRead) {
    startPlanned();
    approve();
    choose(u"O2"_s);
    QSignalSpy adds(&tab(), &StrategyTab::addRequested);
    key(Qt::Key_Up, Qt::ControlModifier);
    key(Qt::Key_Delete);
    key(Qt::Key_Insert);
    EXPECT_EQ(plan(), smallPlan());
    EXPECT_TRUE(adds.isEmpty());
    for (const QString& word : {u"Add objective…"_s, u"Add action…"_s, u"Move up"_s, u"Remove"_s}) {
        ASSERT_NE(button(word, true), nullptr) << word.toStdString();
        EXPECT_FALSE(button(word, true)->isEnabled()) << word.toStdString();
        EXPECT_EQ(button(word, true)->toolTip(), session().whyNotEditable()) << word.toStdString();
    }
    EXPECT_FALSE(tree()->currentIndex().flags().testFlag(Qt::ItemIsDragEnabled));
    EXPECT_TRUE(button(u"Edit…"_s, true)->isEnabled()) << "it is shown all the same";
}

TEST_F(ObjectivesTreeTest, AnArrowFoldsOnlyWhereThePressBeganOnIt) {
    startPlanned();
    const auto row = [this](const QString& code) { return tab().objectives()->model().indexOf(idOf(code)); };
    const auto* delegate = qobject_cast<ObjectiveTreeDelegate*>(tree()->itemDelegate());
    ASSERT_NE(delegate, nullptr);
    const auto arrow = [&](const QString& code) {
        return delegate->arrowArea(row(code), tree()->visualRect(row(code))).center();
    };
    const auto middle = [&](const QString& code) { return tree()->visualRect(row(code)).center(); };
    const auto press = [this](const QPoint& at) {
        QTest::mousePress(tree()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    };
    const auto release = [this](const QPoint& at) {
        QTest::mouseRelease(tree()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    };
    ASSERT_TRUE(tree()->isExpanded(row(u"O1"_s)));
    press(arrow(u"O1"_s));
    release(arrow(u"O1"_s));
    EXPECT_FALSE(tree()->isExpanded(row(u"O1"_s)));
    press(arrow(u"O1"_s));
    release(arrow(u"O1"_s));
    EXPECT_TRUE(tree()->isExpanded(row(u"O1"_s)));
    press(middle(u"O2"_s));
    release(arrow(u"O1"_s));
    EXPECT_TRUE(tree()->isExpanded(row(u"O1"_s))) << "the press was on another row";
    press(middle(u"O1"_s));
    release(arrow(u"O1"_s));
    EXPECT_TRUE(tree()->isExpanded(row(u"O1"_s))) << "and on the title";
    press(arrow(u"O2"_s));
    release(arrow(u"O1"_s));
    EXPECT_TRUE(tree()->isExpanded(row(u"O1"_s))) << "another arrow's";
    EXPECT_TRUE(tree()->isExpanded(row(u"O2"_s)));
    press(arrow(u"O1"_s));
    release(middle(u"O1"_s));
    EXPECT_TRUE(tree()->isExpanded(row(u"O1"_s))) << "let go beside it";
    EXPECT_EQ(plan(), smallPlan());
}

TEST_F(ObjectivesTreeTest, AnEmptyPlanTeachesThreeWaysToBegin) {
    start({});
    QSignalSpy adds(&tab(), &StrategyTab::addRequested);
    QSignalSpy cards(&tab(), &ObjectivesTab::stageCardsRequested);
    QSignalSpy workbooks(&tab(), &ObjectivesTab::workbookRequested);
    click(u"Begin with the gaps…"_s);
    click(u"Add an objective…"_s);
    click(u"Read a workbook…"_s);
    EXPECT_EQ(cards.size(), 1);
    EXPECT_EQ(adds.size(), 1);
    EXPECT_EQ(workbooks.size(), 1);
    ASSERT_TRUE(session().perform(PutObjective{smallObjective(u"O1"_s, u"Watch"_s)}, u"first"_s));
    EXPECT_FALSE(button(u"Add an objective…"_s)->isVisible());
    EXPECT_TRUE(tree()->isVisible());
    session().history().undo();
    EXPECT_TRUE(button(u"Add an objective…"_s)->isVisible());
}

TEST_F(ObjectivesTreeTest, LargeTextCutsNothingAndPushesTheWindowNoWider) {
    startPlanned();
    Objective named = *plan().objective(idOf(u"O1"_s));
    named.title = u"Watch over all that the harbour needs at all hours of the day and of the night, at every berth"_s;
    ASSERT_TRUE(session().perform(PutObjective{named}, u"a long title"_s));
    m_style->setTextPercent(200);
    m_window->resize(1366, 740);
    QTest::qWait(20);
    EXPECT_EQ(m_window->size(), QSize(1366, 740));
    const QModelIndex row = tab().objectives()->model().indexOf(idOf(u"O1"_s));
    const QFontMetrics metrics(m_style->font("body", 600));
    const QRect words = metrics.boundingRect(QRect(0, 0, tree()->columnWidth(0) - m_style->px(40), 10'000),
                                             Qt::TextWordWrap, row.data().toString());
    EXPECT_GE(tree()->visualRect(row).height(), words.height());
    EXPECT_LE(tree()->header()->length(), tree()->viewport()->width()) << "not sideways";
}

} // namespace
} // namespace atalaya::test
