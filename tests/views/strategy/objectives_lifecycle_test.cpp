#include "tests/views/strategy/ObjectivesFixture.h"
#include "tests/views/strategy/RowHand.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

namespace atalaya::test {
namespace {

using Model = LifecycleModel;

class ObjectivesLifecycleTest : public ObjectivesFixture {
protected:
    void startLifecycle() {
        startPlanned();
        click(u"Lifecycle"_s);
        ASSERT_EQ(tab().view(), ObjectivesTab::Lifecycle);
        click(u"Begin with the Guide's steps"_s);
        ASSERT_FALSE(plan().lifecycle.empty());
    }
    [[nodiscard]] LifecycleTable* table() const { return tab().lifecycle()->table(); }
    [[nodiscard]] const LifecycleModelRow& row(int number) const { return tab().lifecycle()->model().row(number); }
    void goTo(int number, int column = Model::Step) const {
        table()->setFocus(Qt::TabFocusReason);
        table()->setCurrentIndex(table()->model()->index(number, column));
    }
};

TEST_F(ObjectivesLifecycleTest, BeginsWithTheGuideAsOneStep) {
    startLifecycle();
    EXPECT_EQ(session().history().count(), 1);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(row(0).isPhase);
    session().history().undo();
    EXPECT_TRUE(plan().lifecycle.empty());
    EXPECT_TRUE(button(u"Begin with the Guide's steps"_s)->isVisible());
}

TEST_F(ObjectivesLifecycleTest, SpaceTicksWithTodayAndUndoTakesItBack) {
    startLifecycle();
    goTo(1);
    const int all = row(0).progress.all;
    key(Qt::Key_Space);
    EXPECT_EQ(row(1).done, today);
    EXPECT_EQ(table()->model()->index(0, Model::State).data().toString(), u"1 of %1"_s.arg(all));
    session().history().undo();
    EXPECT_FALSE(row(1).done.isValid());
    session().history().redo();
    key(Qt::Key_Space);
    EXPECT_FALSE(row(1).done.isValid());
    goTo(0);
    key(Qt::Key_Space);
    EXPECT_EQ(row(0).progress.done, 0) << "a phase has no tick of its own";
}

TEST_F(ObjectivesLifecycleTest, OwnerAndDayAreChangedInPlace) {
    startLifecycle();
    goTo(1, Model::Owner);
    key(Qt::Key_Return);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, u"Harbour master"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(row(1).owner, u"Harbour master"_s);
    goTo(1, Model::Due);
    key(Qt::Key_Return);
    auto* day = table()->findChild<QDateEdit*>();
    ASSERT_NE(day, nullptr);
    EXPECT_EQ(day->date(), today) << "a place to begin";
    day->setDate(today.addDays(-12));
    QTest::keyClick(day, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(row(1).due, today.addDays(-12));
    EXPECT_TRUE(table()->model()->index(1, Model::State).data().toString().contains(u"overdue by 12"_s))
        << "in words, not by colour alone";
}

TEST_F(ObjectivesLifecycleTest, TheFormOfAStepIsOpenedByKeyDoubleClickAndButton) {
    startLifecycle();
    QSignalSpy edits(&tab(), &StrategyTab::editRequested);
    const auto asked = [&] {
        const bool isIt = edits.count() == 1 && edits[0][0].value<PlanThing>() == PlanThing::LifecycleStep &&
                          edits[0][1].toUuid() == row(2).step;
        edits.clear();
        return isIt;
    };
    goTo(2, Model::State);
    key(Qt::Key_Return);
    EXPECT_TRUE(asked());
    const QPoint at = table()->visualRect(table()->model()->index(2, Model::State)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    EXPECT_TRUE(asked());
    goTo(2);
    click(u"Open form…"_s);
    EXPECT_TRUE(asked());
    goTo(0, Model::State);
    key(Qt::Key_Return);
    EXPECT_TRUE(edits.isEmpty()) << "a phase has no form";
    EXPECT_FALSE(button(u"Open form…"_s, true)->isEnabled());
    EXPECT_EQ(button(u"Open form…"_s, true)->toolTip(), u"Choose a step first."_s);
    approve();
    goTo(2, Model::Owner);
    EXPECT_TRUE(button(u"Open form…"_s, true)->isEnabled()) << "it shows all of it";
    key(Qt::Key_Return);
    EXPECT_TRUE(asked()) << "no cell can be changed any more";
}

TEST_F(ObjectivesLifecycleTest, WhoOnlyLooksAtADayHasChosenNone) {
    startLifecycle();
    const int steps = session().history().count();
    goTo(1, Model::Due);
    key(Qt::Key_Return);
    ASSERT_NE(table()->findChild<QDateEdit*>(), nullptr);
    goTo(2, Model::Due); // the field loses the focus
    QApplication::processEvents();
    EXPECT_FALSE(row(1).due.isValid());
    key(Qt::Key_Return);
    click(u"Tree"_s); // what is half typed is stored when one goes
    EXPECT_FALSE(row(2).due.isValid());
    EXPECT_EQ(session().history().count(), steps);
    click(u"Lifecycle"_s);
    goTo(1, Model::Due);
    key(Qt::Key_Return);
    auto* day = qobject_cast<QDateEdit*>(QApplication::focusWidget());
    ASSERT_NE(day, nullptr);
    QTest::keyClick(day, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(row(1).due, today) << "Enter says so";
}

TEST_F(ObjectivesLifecycleTest, ATypedDayIsStoredAsItIsMeantOrRefused) {
    startLifecycle();
    const auto typeDay = [this](const QString& typed) {
        goTo(1, Model::Due);
        key(Qt::Key_Return);
        auto* day = qobject_cast<QDateEdit*>(QApplication::focusWidget());
        ASSERT_NE(day, nullptr);
        QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(day, typed);
        QTest::keyClick(day, Qt::Key_Return);
        QApplication::processEvents();
    };
    typeDay(u"15/01/27"_s);
    EXPECT_EQ(row(1).due, QDate(2027, 1, 15));
    const int steps = session().history().count();
    typeDay(u"31/2/2027"_s);
    EXPECT_EQ(row(1).due, QDate(2027, 1, 15));
    EXPECT_EQ(session().history().count(), steps);
    const auto* notice = m_window->findChild<QLabel*>(u"dateNotice"_s);
    ASSERT_NE(notice, nullptr) << "nothing is left out without a word";
    EXPECT_TRUE(notice->text().contains(u"31/2/2027"_s));
    typeDay(u"2 mar 2028"_s);
    EXPECT_EQ(row(1).due, QDate(2028, 3, 2));
}

TEST_F(ObjectivesLifecycleTest, LargeTextLeavesTheStepsTheirRoom) {
    startLifecycle();
    m_style->setTextPercent(200);
    m_window->resize(1366, 740);
    QTest::qWait(20);
    EXPECT_GE(table()->columnWidth(Model::Step), table()->viewport()->width() / 3);
    const QFontMetrics metrics(m_style->font("body"));
    EXPECT_GE(table()->columnWidth(Model::Due), metrics.horizontalAdvance(u"14 May"_s) + m_style->px(16));
}

TEST_F(ObjectivesLifecycleTest, ADayStandsInOneLine) {
    startLifecycle();
    LifecycleStep step = *plan().step(row(1).step);
    step.due = QDate(2026, 9, 28);
    ASSERT_TRUE(session().perform(PutLifecycleStep{step}, u"Due"_s));
    QApplication::processEvents();
    for (const int percent : {100, 150}) {
        m_style->setTextPercent(percent);
        QTest::qWait(20);
        const QString day = table()->model()->index(1, Model::Due).data().toString();
        EXPECT_GT(table()->columnWidth(Model::Due),
                  QFontMetrics(m_style->font("body", 600, true)).horizontalAdvance(day) + m_style->px(16));
    }
}

TEST_F(ObjectivesLifecycleTest, StepsMoveAreAddedAndRemovedByKeys) {
    startLifecycle();
    const QString first = row(1).title;
    goTo(1);
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(row(2).title, first);
    EXPECT_EQ(table()->currentRow(), 2);
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(row(1).title, first);
    const std::size_t before = plan().lifecycle.size();
    key(Qt::Key_Delete);
    EXPECT_EQ(plan().lifecycle.size(), before - 1);
    goTo(0);
    key(Qt::Key_Delete);
    EXPECT_EQ(plan().lifecycle.size(), before - 1) << "a phase stays";
    key(Qt::Key_Insert);
    EXPECT_EQ(plan().lifecycle.size(), before);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr) << "its name is what comes first";
    line->selectAll();
    QTest::keyClicks(line, u"Ask the pilots"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(row(table()->currentRow()).title, u"Ask the pilots"_s);
}

TEST_F(ObjectivesLifecycleTest, StepsAreDraggedWithinTheirPhaseAndIntoAnother) {
    startLifecycle();
    const auto cell = [this](int number) { return table()->model()->index(number, Model::Step); };
    const QUuid first = row(1).step;
    const int steps = session().history().count();
    RowHand hand(table());
    // By its mark, which is not ticked by it.
    const QRect marked = table()->visualRect(cell(1));
    hand.drag(QPoint(marked.left() + 12, marked.center().y()), hand.below(cell(2)));
    EXPECT_EQ(row(2).step, first);
    EXPECT_FALSE(row(2).done.isValid());
    EXPECT_EQ(table()->currentRow(), 2) << "the choice goes along";
    EXPECT_EQ(session().history().count(), steps + 1);
    int second = 1;
    while (!row(second).isPhase) {
        ++second;
    }
    table()->scrollTo(cell(second + 1));
    hand.drag(hand.in(cell(2)), hand.below(cell(second)));
    // One row less stands above that phase now.
    EXPECT_TRUE(row(second - 1).isPhase);
    EXPECT_EQ(row(second).step, first);
    EXPECT_EQ(plan().step(first)->phase, LifecyclePhase::Stocktaking);
    EXPECT_EQ(table()->currentRow(), second);
    hand.drag(hand.in(cell(second)), hand.above(cell(second)));
    EXPECT_EQ(session().history().count(), steps + 2) << "where it stands already";
    hand.drag(hand.in(cell(second)), hand.above(cell(second - 1)));
    EXPECT_EQ(plan().step(first)->phase, LifecyclePhase::Initiation)
        << "above a phase it is the last of the one before";
    session().history().undo();
    session().history().undo();
    session().history().undo();
    EXPECT_EQ(row(1).step, first);
}

TEST_F(ObjectivesLifecycleTest, APhaseIsNotDraggedAndEscLetsAStepGoBack) {
    startLifecycle();
    const auto cell = [this](int number) { return table()->model()->index(number, Model::Step); };
    const int steps = session().history().count();
    RowHand hand(table());
    hand.press(hand.in(cell(0)));
    hand.moveTo(hand.below(cell(2)));
    EXPECT_FALSE(hand.line()->isVisible());
    hand.release();
    goTo(1);
    hand.press(hand.in(cell(1)));
    hand.moveTo(hand.below(cell(2)));
    EXPECT_TRUE(hand.line()->isVisible());
    QTest::keyClick(table(), Qt::Key_Escape);
    hand.moveTo(hand.below(cell(3)));
    EXPECT_FALSE(hand.line()->isVisible());
    hand.release();
    EXPECT_EQ(session().history().count(), steps);
}

TEST_F(ObjectivesLifecycleTest, AnApprovedOneIsTickedAndElseOnlyRead) {
    startLifecycle();
    approve();
    const Plan before = plan();
    goTo(1);
    key(Qt::Key_Space);
    EXPECT_EQ(row(1).done, today);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table()->visualRect(table()->model()->index(2, Model::Step)).topLeft() + QPoint(12, 10));
    EXPECT_EQ(row(2).done, today);
    session().history().undo();
    EXPECT_FALSE(row(2).done.isValid());
    session().history().undo();
    EXPECT_TRUE(plan() == before);
    key(Qt::Key_Delete);
    key(Qt::Key_Down, Qt::ControlModifier);
    goTo(1, Model::Owner);
    key(Qt::Key_Return);
    EXPECT_EQ(table()->findChild<QLineEdit*>(), nullptr);
    RowHand hand(table());
    hand.drag(hand.in(table()->model()->index(1, Model::Owner)), hand.below(table()->model()->index(2, Model::Owner)));
    EXPECT_TRUE(plan() == before);
    EXPECT_FALSE(button(u"Add step"_s, true)->isEnabled());
    EXPECT_EQ(button(u"Add step"_s, true)->toolTip(), session().whyNotEditable());
}

TEST_F(ObjectivesLifecycleTest, APlaceLeadsToAStepAndBack) {
    startLifecycle();
    goTo(3);
    const QString here = tab().here();
    EXPECT_EQ(QUuid::fromString(here), row(3).step);
    click(u"Tree"_s);
    m_window->go({PageId::Strategy, here, u"objectives"_s});
    EXPECT_EQ(tab().view(), ObjectivesTab::Lifecycle);
    EXPECT_EQ(table()->currentRow(), 3);
}

} // namespace
} // namespace atalaya::test
