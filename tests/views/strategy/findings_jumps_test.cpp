// From what the strategy lacks to where it is written.
#include "tests/views/strategy/StrategyPageFixture.h"
#include "views/strategy/forms/ActionForm.h"
#include "views/strategy/forms/HeadForm.h"
#include "views/strategy/forms/MeasureForm.h"
#include "views/strategy/forms/PlanForms.h"
#include "views/strategy/forms/StageCardsDrawer.h"
#include "views/strategy/objectives/PlanFindingsList.h"
#include "views/window/FindingPlace.h"

#include <QListView>
#include <QScrollArea>
#include <QTableView>

#include <tuple>

namespace atalaya::test {
namespace {

class FindingsJumpsTest : public StrategyPageFixture {
protected:
    [[nodiscard]] Plan begun() const override {
        Plan plan = smallPlan();
        plan.actions[0].isMustDo = true;
        plan.actions[0].start = QDate(2026, 1, 1);
        plan.actions[3].start = QDate(2026, 1, 1);
        plan.actions[3].end = QDate(2026, 2, 28);
        plan.actions[3].status = ActionStatus::Running;
        return plan;
    }
    [[nodiscard]] ObjectivesTab& tab() const { return *m_page->findChild<ObjectivesTab*>(); }
    [[nodiscard]] QListView* list() const { return tab().coverage()->findings()->findChild<QListView*>(); }
    [[nodiscard]] int rowOf(PlanCheck check) const {
        return tab().coverage()->findings()->model().rowOf(QString::number(static_cast<int>(check)));
    }
    void showCoverage() const {
        m_window->go({PageId::Strategy, {}, u"objectives"_s});
        tab().setView(ObjectivesTab::Coverage);
        QApplication::processEvents();
    }
    void follow(PlanCheck check) const {
        ASSERT_TRUE(QTest::qWaitFor([&] { return rowOf(check) >= 0; }, patience));
        list()->setFocus(Qt::TabFocusReason);
        list()->setCurrentIndex(list()->model()->index(rowOf(check), 0));
        press(Qt::Key_Return);
    }
    /// Where a person's key goes.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
    [[nodiscard]] Drawer* leaf() const {
        const auto* forms = m_page->findChild<PlanForms*>();
        return forms != nullptr ? forms->open() : nullptr;
    }
    /// Whether one types in a field of this name, or in a part of it.
    [[nodiscard]] static bool isIn(const QString& name) {
        for (const QWidget* one = QApplication::focusWidget(); one != nullptr; one = one->parentWidget()) {
            if (one->accessibleName() == name) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString part() const { return m_page->here().part; }
};

TEST_F(FindingsJumpsTest, LeadToTheFieldThatIsToBeWritten) {
    start();
    for (const auto& [check, field] :
         {std::pair(PlanCheck::LateAction, u"Progress"_s), std::pair(PlanCheck::NoCost, u"Cost"_s),
          std::pair(PlanCheck::NoDates, u"End"_s), std::pair(PlanCheck::NoOwner, u"Lead body"_s),
          std::pair(PlanCheck::MustDoUnfunded, u"Funding"_s),
          std::pair(PlanCheck::ActionWithoutGap, u"Questions it lifts"_s),
          std::pair(PlanCheck::MeasureWithoutTarget, u"Target"_s)}) {
        SCOPED_TRACE(field.toStdString());
        showCoverage();
        follow(check);
        ASSERT_NE(leaf(), nullptr);
        EXPECT_TRUE(isIn(field));
        press(Qt::Key_Escape);
        EXPECT_EQ(leaf(), nullptr);
    }
    EXPECT_EQ(part(), u"measures"_s);
}

TEST_F(FindingsJumpsTest, OfALateActionShowProgressAndDatesAsEitherMendsIt) {
    start();
    showCoverage();
    follow(PlanCheck::LateAction);
    ASSERT_NE(leaf(), nullptr);
    EXPECT_TRUE(isIn(u"Progress"_s));
    for (const QString& name : {u"Progress"_s, u"Start"_s, u"End"_s}) {
        const auto all = leaf()->findChildren<QWidget*>();
        const auto field = std::find_if(all.begin(), all.end(), [&](const QWidget* one) {
            return one->accessibleName() == name && one->isVisible() && one->focusPolicy() != Qt::NoFocus;
        });
        ASSERT_NE(field, all.end()) << name.toStdString();
        QList<QScrollArea*> panes = leaf()->findChildren<QScrollArea*>();
        panes.removeIf([&](const QScrollArea* pane) { return !pane->isAncestorOf(*field); });
        EXPECT_FALSE(panes.isEmpty());
        for (const QScrollArea* pane : panes) {
            const auto isSeen = [&] {
                const QRect place((*field)->mapTo(pane->viewport(), QPoint()), (*field)->size());
                return pane->viewport()->rect().contains(place);
            };
            // Fields come into sight once the leaf is laid out.
            EXPECT_TRUE(QTest::qWaitFor(isSeen, patience)) << name.toStdString();
        }
    }
}

TEST_F(FindingsJumpsTest, LeadToTheLineForTheReadingThatIsMissing) {
    start();
    showCoverage();
    follow(PlanCheck::MeasureWithoutReading);
    EXPECT_EQ(part(), u"measures"_s);
    EXPECT_EQ(leaf(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), u"60"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(session().assessment().plan.measures.front().readings.size(), 1U);
    EXPECT_EQ(session().assessment().plan.measures.front().readings.front().value, 60);
}

TEST_F(FindingsJumpsTest, BeginTheMeasureThatAnObjectiveLacks) {
    start();
    showCoverage();
    follow(PlanCheck::ObjectiveWithoutMeasure);
    ASSERT_NE(qobject_cast<MeasureForm*>(leaf()), nullptr);
    EXPECT_TRUE(isIn(u"Title"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Rooms ready"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(leaf(), nullptr);
    const Plan& plan = session().assessment().plan;
    ASSERT_EQ(plan.measures.size(), 2U);
    EXPECT_TRUE(std::any_of(plan.measures.begin(), plan.measures.end(),
                            [](const Measure& one) { return one.objective == idOf(u"O3"_s); }));
    EXPECT_EQ(tab().view(), ObjectivesTab::Coverage);
    EXPECT_TRUE(list()->hasFocus()) << "one goes on with the next finding";
}

TEST_F(FindingsJumpsTest, LeadBackToTheRowThatWasPressed) {
    start();
    for (const Indicator& one : framework().indicators) {
        ASSERT_TRUE(session().perform(SetStage{one.code, 2}, u"stage"_s));
        ASSERT_TRUE(session().perform(SetTarget{one.code, Target{4, QDate(2028, 12, 31)}}, u"target"_s));
    }
    showCoverage();
    for (const PlanCheck check :
         {PlanCheck::NoOwner, PlanCheck::GapWithoutAction, PlanCheck::ObjectiveWithoutMeasure}) {
        SCOPED_TRACE(static_cast<int>(check));
        follow(check);
        ASSERT_NE(leaf(), nullptr);
        ASSERT_TRUE(leaf()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        EXPECT_EQ(leaf(), nullptr);
        EXPECT_TRUE(list()->hasFocus());
        EXPECT_EQ(list()->currentIndex().row(), rowOf(check));
    }
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(part(), u"measures"_s);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_TRUE(list()->hasFocus());
    // A draft that is made on the way does not lead elsewhere.
    follow(PlanCheck::GapWithoutAction);
    const std::size_t before = session().assessment().plan.actions.size();
    press(Qt::Key_Return);
    EXPECT_EQ(session().assessment().plan.actions.size(), before + 1);
    press(Qt::Key_Escape);
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(FindingsJumpsTest, OfOtherPagesOpenTheFieldToo) {
    start();
    m_window->go({PageId::Strategy, {}, u"objectives/currency"_s});
    QApplication::processEvents();
    ASSERT_NE(qobject_cast<HeadForm*>(leaf()), nullptr);
    EXPECT_TRUE(isIn(u"Currency"_s));
    press(Qt::Key_Escape);
    m_window->go(placeToMend(PlanCheck::NoOwner, {PlanSubject::Kind::Action, u"A3"_s, idOf(u"A3"_s)}));
    QApplication::processEvents();
    EXPECT_EQ(part(), u"roadmap"_s);
    EXPECT_NE(qobject_cast<ActionForm*>(leaf()), nullptr);
    EXPECT_TRUE(isIn(u"Lead body"_s));
}

TEST_F(FindingsJumpsTest, OfAnApprovedPlanSayWhyNothingIsAdded) {
    start();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    showCoverage();
    follow(PlanCheck::ObjectiveWithoutMeasure);
    ASSERT_NE(leaf(), nullptr);
    EXPECT_EQ(qobject_cast<MeasureForm*>(leaf()), nullptr);
    EXPECT_TRUE(says(session().whyNotEditable()));
}

/// What there is to find in a plan that ministries and workbooks worked on.
class FindingsOfAPlanAtWorkTest : public FindingsJumpsTest {
protected:
    [[nodiscard]] Plan begun() const override {
        Plan plan = smallPlan();
        Action& needed = plan.actions[0];
        needed.start = QDate(2026, 7, 1);
        needed.end = QDate(2026, 12, 31);
        plan.actions[1].progress = 40; // of what is done
        Action& waiting = plan.actions[2];
        waiting.start = QDate(2026, 9, 1);
        waiting.end = QDate(2027, 1, 31);
        waiting.dependencies = {idOf(u"A1"_s), idOf(u"A4"_s)};
        plan.actions[3].status = ActionStatus::Stopped; // the only one of its objective
        plan.actions[4].title.clear();
        plan.currency = u"$"_s;
        plan.measures[0].readings = {{QDate(2027, 1, 1), 20, {}}};
        plan.measures.push_back(smallMeasure(u"M2"_s, u"Alarms"_s, u"O1"_s));
        plan.measures[1].frequency = Frequency::Monthly;
        plan.measures[1].readings = {{QDate(2026, 1, 1), 3, {}}};
        putInOrder(plan);
        return plan;
    }
};

TEST_F(FindingsOfAPlanAtWorkTest, LeadToTheFieldThatIsToBeWritten) {
    start();
    for (const auto& [check, field, action] :
         {std::tuple(PlanCheck::BeforeItsDependency, u"Start"_s, u"A3"_s),
          std::tuple(PlanCheck::WaitsForStopped, u"Actions that must end first"_s, u"A3"_s),
          std::tuple(PlanCheck::NoTitle, u"Title"_s, u"A5"_s),
          std::tuple(PlanCheck::DoneInPart, u"Progress"_s, u"A2"_s)}) {
        SCOPED_TRACE(field.toStdString());
        showCoverage();
        follow(check);
        ASSERT_NE(qobject_cast<ActionForm*>(leaf()), nullptr);
        EXPECT_TRUE(isIn(field));
        EXPECT_EQ(tab().objectives()->current(), idOf(action));
        press(Qt::Key_Escape);
        EXPECT_EQ(leaf(), nullptr);
        EXPECT_TRUE(list()->hasFocus());
    }
    follow(PlanCheck::CurrencyWithoutCode);
    ASSERT_NE(qobject_cast<HeadForm*>(leaf()), nullptr);
    EXPECT_TRUE(isIn(u"Currency"_s));
}

TEST_F(FindingsOfAPlanAtWorkTest, BeginTheActionThatAnObjectiveLacks) {
    start();
    showCoverage();
    follow(PlanCheck::ObjectiveWithoutAction);
    ASSERT_NE(qobject_cast<ActionForm*>(leaf()), nullptr);
    EXPECT_TRUE(isIn(u"Title"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Issue the decree again"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(leaf(), nullptr);
    const std::vector<Action>& actions = session().assessment().plan.actions;
    ASSERT_EQ(actions.size(), 6U);
    EXPECT_TRUE(std::any_of(actions.begin(), actions.end(), [](const Action& one) {
        return one.title == u"Issue the decree again"_s && one.objective == idOf(u"O2"_s);
    }));
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(FindingsOfAPlanAtWorkTest, LeadToTheReadingsOfTheMeasure) {
    start();
    for (const auto& [check, measure] :
         {std::pair(PlanCheck::ReadingOverdue, u"M2"_s), std::pair(PlanCheck::ReadingInTheFuture, u"M1"_s)}) {
        SCOPED_TRACE(measure.toStdString());
        showCoverage();
        follow(check);
        EXPECT_EQ(part(), u"measures"_s);
        EXPECT_EQ(m_page->here().subject, idOf(measure).toString(QUuid::WithoutBraces));
        EXPECT_EQ(leaf(), nullptr);
        EXPECT_TRUE(isIn(u"Value of the reading"_s));
    }
}

/// The cells that are about no objective.
class CoverageCellsTest : public FindingsJumpsTest {
protected:
    [[nodiscard]] QTableView* table() const { return tab().coverage()->table(); }
    [[nodiscard]] QModelIndex cell(const QString& row, const QString& commitment) const {
        const CoverageModel& model = tab().coverage()->model();
        const auto column = commitment.isEmpty() ? 0 : 1 + model.commitments().indexOf(commitment);
        return model.index(model.rowOf(row), static_cast<int>(column));
    }
    void openByKey(const QModelIndex& cell) const {
        ASSERT_TRUE(cell.isValid());
        table()->setFocus(Qt::TabFocusReason);
        table()->setCurrentIndex(cell);
        press(Qt::Key_Return);
    }
    [[nodiscard]] StageCardsDrawer* cards() const { return qobject_cast<StageCardsDrawer*>(leaf()); }
    const QString total = CoverageModel::totalKey;
    const QString without = CoverageModel::withoutKey;
};

TEST_F(CoverageCellsTest, WhatNothingServesLeadsToTheCardOfItsFirstGap) {
    start();
    showCoverage();
    ASSERT_EQ(cell(total, u"Tides"_s).data().toString(), u"none"_s);
    openByKey(cell(total, u"Tides"_s));
    EXPECT_EQ(leaf(), nullptr);
    EXPECT_TRUE(says(u"no question of it has a gap to a target"_s));
    ASSERT_TRUE(session().perform(SetStage{u"Tides.a"_s, 2}, u"stage"_s));
    ASSERT_TRUE(session().perform(SetTarget{u"Tides.a"_s, Target{4, QDate(2028, 12, 31)}}, u"target"_s));
    const auto isAtItsCard = [this] {
        const auto* list = cards() ? cards()->findChild<QTableView*>() : nullptr;
        return list && list->hasFocus() &&
               list->currentIndex().siblingAtColumn(1).data().toString().startsWith(u"Tides.a"_s);
    };
    openByKey(cell(total, u"Tides"_s));
    EXPECT_TRUE(isAtItsCard());
    press(Qt::Key_Escape);
    EXPECT_EQ(leaf(), nullptr);
    EXPECT_TRUE(table()->hasFocus()) << "one goes on where one was";
    const QPoint at = table()->visualRect(cell(total, u"Tides"_s)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QApplication::processEvents();
    EXPECT_TRUE(isAtItsCard());
    press(Qt::Key_Escape);
    openByKey(cell(total, u"Berths"_s));
    EXPECT_EQ(leaf(), nullptr);
    EXPECT_TRUE(says(u"This row counts the whole plan."_s));
}

TEST_F(CoverageCellsTest, TheRowWithoutAnObjectiveLeadsToItsActions) {
    start();
    showCoverage();
    openByKey(cell(without, u"Berths"_s));
    EXPECT_EQ(tab().view(), ObjectivesTab::Coverage);
    EXPECT_TRUE(says(u"no action without an objective lifts a question of it"_s));
    openByKey(cell(without, {}));
    EXPECT_EQ(tab().view(), ObjectivesTab::Tree);
    EXPECT_EQ(tab().objectives()->current(), idOf(u"A5"_s));
    EXPECT_TRUE(tab().objectives()->tree()->hasFocus());
    ASSERT_TRUE(session().perform(PutAction{smallAction(u"A6"_s, u"Rescue"_s, {}, u"Berths.a"_s)}, u"action"_s));
    showCoverage();
    openByKey(cell(without, u"Berths"_s));
    EXPECT_EQ(tab().view(), ObjectivesTab::Tree);
    EXPECT_EQ(tab().objectives()->current(), idOf(u"A6"_s));
}

} // namespace
} // namespace atalaya::test
