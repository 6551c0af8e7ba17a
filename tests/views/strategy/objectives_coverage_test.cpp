#include "tests/views/strategy/ObjectivesFixture.h"
#include "views/strategy/objectives/PlanFindingsList.h"

#include <QListView>
#include <QTableView>

namespace atalaya::test {
namespace {

class ObjectivesCoverageTest : public ObjectivesFixture {
protected:
    void startCoverage(const Plan& plan) {
        start(plan);
        click(u"Coverage"_s);
        ASSERT_EQ(tab().view(), ObjectivesTab::Coverage);
        ASSERT_TRUE(QTest::qWaitFor([this] { return tab().coverage()->findings()->model().rowCount() > 0; }, patience));
    }
    [[nodiscard]] QListView* list() const { return tab().coverage()->findings()->findChild<QListView*>(); }
    void follow(PlanCheck check) const {
        const int row = tab().coverage()->findings()->model().rowOf(QString::number(static_cast<int>(check)));
        ASSERT_GE(row, 0);
        list()->setFocus(Qt::TabFocusReason);
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QTest::keyClick(list(), Qt::Key_Return);
    }
};

TEST_F(ObjectivesCoverageTest, ACellLeadsToItsObjectiveInTheTree) {
    startCoverage(smallPlan());
    QTableView* table = tab().coverage()->table();
    ASSERT_EQ(table->model()->rowCount(), 5);
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), u"O3 Fallback site"_s);
    EXPECT_TRUE(table->model()->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"O1"_s));
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->model()->index(1, 2));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(tab().view(), ObjectivesTab::Tree);
    EXPECT_EQ(tab().objectives()->current(), idOf(u"O3"_s));
    EXPECT_TRUE(tree()->hasFocus());
}

TEST_F(ObjectivesCoverageTest, ACellIsAsWideAsItsWord) {
    startCoverage(smallPlan());
    QTableView* table = tab().coverage()->table();
    for (const int percent : {100, 200}) {
        m_style->setTextPercent(percent);
        QTest::qWait(20);
        const QFontMetrics metrics(m_style->font("body", 600));
        for (int column = 1; column < table->model()->columnCount(); ++column) {
            const QString word = table->model()->index(table->model()->rowCount() - 1, column).data().toString();
            EXPECT_GE(table->columnWidth(column), metrics.horizontalAdvance(word) + 2 * m_style->px(8))
                << word.toStdString();
        }
    }
}

TEST_F(ObjectivesCoverageTest, FindingsLeadToWhatTheyAreAbout) {
    startCoverage(smallPlan());
    QSignalSpy mends(&tab(), &StrategyTab::mendRequested);
    QSignalSpy jumps(&tab(), &StrategyTab::jumpRequested);
    follow(PlanCheck::NoOwner);
    EXPECT_EQ(tab().objectives()->current(), idOf(u"A1"_s));
    ASSERT_EQ(mends.size(), 1);
    EXPECT_EQ(mends[0][0].toUuid(), idOf(u"A1"_s));
    EXPECT_EQ(mends[0][1].toString(), u"leadBody"_s);
    follow(PlanCheck::ObjectiveWithoutMeasure);
    EXPECT_EQ(tab().objectives()->current(), idOf(u"O3"_s)) << "the first in the tree that has none";
    ASSERT_EQ(mends.size(), 2);
    EXPECT_EQ(mends[1][1].toString(), u"measures"_s);
    EXPECT_EQ(tab().view(), ObjectivesTab::Coverage) << "what is mended next stands there";
    follow(PlanCheck::MeasureWithoutReading);
    ASSERT_EQ(jumps.size(), 1);
    EXPECT_EQ(jumps[0][0].value<Place>(),
              (Place{PageId::Strategy, idOf(u"M1"_s).toString(QUuid::WithoutBraces), u"measures/readings"_s}));
}

TEST_F(ObjectivesCoverageTest, AFindingUnfoldsByKeysAndFollowsEdits) {
    Plan plan = smallPlan();
    plan.lifecycle = {{idOf(u"step"_s), LifecyclePhase::Production, u"Adopt it"_s, {}, today.addDays(-1), {}, {}, 1}};
    startCoverage(plan);
    const PlanFindingsModel& model = tab().coverage()->findings()->model();
    const QString dates = QString::number(static_cast<int>(PlanCheck::NoDates));
    const int before = model.rowCount();
    list()->setFocus(Qt::TabFocusReason);
    list()->setCurrentIndex(list()->model()->index(model.rowOf(dates), 0));
    QTest::keyClick(list(), Qt::Key_Right);
    EXPECT_EQ(model.rowCount(), before + 4);
    QTest::keyClick(list(), Qt::Key_Right);
    QTest::keyClick(list(), Qt::Key_Left);
    EXPECT_EQ(model.rowCount(), before);
    follow(PlanCheck::StepOverdue);
    EXPECT_EQ(tab().view(), ObjectivesTab::Lifecycle);
    EXPECT_EQ(tab().lifecycle()->current(), idOf(u"step"_s));
    click(u"Coverage"_s);
    ASSERT_TRUE(session().perform(RemoveLifecycleStep{idOf(u"step"_s)}, u"gone"_s));
    const QString overdue = QString::number(static_cast<int>(PlanCheck::StepOverdue));
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.rowOf(overdue) < 0; }, patience));
}

} // namespace
} // namespace atalaya::test
