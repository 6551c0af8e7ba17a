#include "assessments/strategy/bestplan/ProblemOfPlan.h"
#include "tests/views/strategy/WhatIfFixture.h"
#include "views/strategy/whatif/FrontierChart.h"
#include "views/strategy/whatif/FrontierDrawer.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

#include <cmath>

namespace atalaya::test {
namespace {

class WhatIfBestPlanTest : public WhatIfFixture {};

TEST_F(WhatIfBestPlanTest, TheBestPlanIsTheBestOfAllChoices) {
    start();
    for (const QString& budget : {u"1.60"_s, u"1.00"_s, u"0.50"_s, u"0.30"_s}) {
        setBudget(budget);
        findBest();
        // Typed as it stands there already, the cost of all is no limit yet.
        EXPECT_EQ(chosen(), bestPlainly(m_tab->choice().budget.value_or(1'600'000))) << budget.toStdString();
        EXPECT_TRUE(panel()->outcome().contains(u"No plan is better"_s)) << panel()->outcome().toStdString();
        EXPECT_TRUE(says(panel()->outcome()));
        EXPECT_TRUE(says(scoreWith(chosen())));
    }
    setBudget(u"0.05"_s);
    const std::set<QUuid> before = chosen();
    findBest();
    EXPECT_EQ(chosen(), before) << "there is no plan to take";
    EXPECT_TRUE(says(u"What must be done needs"_s));
}

TEST_F(WhatIfBestPlanTest, TheGainThatIsSaidIsTheChangeOfTheHeadline) {
    start();
    const double before = headlineWith({});
    for (const QString& budget : {u"1.50"_s, u"1.00"_s, u"0.50"_s, u"0.30"_s}) {
        setBudget(budget);
        findBest();
        const QString gain = Language(u"en"_s).number(headlineWith(chosen()) - before, 2);
        EXPECT_NE(gain, u"0.00"_s);
        EXPECT_TRUE(panel()->outcome().startsWith(u"Gains %1 points of the headline score for "_s.arg(gain)))
            << panel()->outcome().toStdString() << " and not " << gain.toStdString();
    }
}

TEST_F(WhatIfBestPlanTest, TheBestPlanSaysWhatItTakesForFree) {
    Assessment assessment = planned();
    assessment.plan.actions[2].cost.reset(); // A3
    start(assessment);
    setBudget(u"0.10"_s);
    findBest();
    EXPECT_EQ(chosen(), (std::set<QUuid>{idOf(u"A3"_s), idOf(u"A4"_s)})) << "A4 alone costs all that there is";
    EXPECT_TRUE(panel()->outcome().endsWith(u"1 of its actions has no cost yet and counts as 0: A3."_s))
        << panel()->outcome().toStdString();
    EXPECT_TRUE(says(u"1 of the chosen action(s) have no cost yet"_s));
    Action estimated = *plan().action(idOf(u"A3"_s));
    estimated.cost = CostRange(0);
    ASSERT_TRUE(session().perform(PutAction{estimated}, u"Estimate A3"_s));
    EXPECT_TRUE(says(u"have changed since this was found"_s)) << "what was said of A3 holds no longer";
    findBest();
    EXPECT_TRUE(chosen().contains(idOf(u"A3"_s)));
    EXPECT_FALSE(panel()->outcome().contains(u"no cost yet"_s));
}

TEST_F(WhatIfBestPlanTest, OfTooFewAnswersNoScoreIsShownAnywhere) {
    Assessment few = planned();
    while (few.answers.size() > 2) { // the first and the last, which the actions lift
        few.answers.erase(std::next(few.answers.begin()));
    }
    start(few);
    tick(u"A1"_s);
    EXPECT_TRUE(says(u"not shown"_s));
    EXPECT_TRUE(says(u"Less than 60% is answered, so no number is printed."_s)) << "as Gaps says it";
    EXPECT_FALSE(says(scoreWith({})));
    EXPECT_FALSE(says(scoreWith({idOf(u"A1"_s)})));
    setBudget(u"1.50"_s);
    findBest();
    EXPECT_TRUE(panel()->outcome().startsWith(u"Costs "_s)) << panel()->outcome().toStdString();
    EXPECT_TRUE(panel()->outcome().contains(u"too few questions are answered to say how many points it gains"_s));
    EXPECT_FALSE(panel()->outcome().contains(u"Gains"_s));
    saveAs(u"All of it"_s);
    const QAbstractItemModel& scenarios = *this->scenarios()->model();
    for (int row = 0; row < scenarios.rowCount(); ++row) {
        EXPECT_EQ(scenarios.index(row, ScenariosModel::Score).data().toString(), u"–"_s);
        EXPECT_EQ(scenarios.index(row, ScenariosModel::GapLeft).data().toString(), u"–"_s);
    }
}

TEST_F(WhatIfBestPlanTest, AnotherChoiceSaysThatItIsNotThePlanThatWasFound) {
    start();
    setBudget(u"1.00"_s);
    findBest();
    const std::set<QUuid> best = chosen();
    EXPECT_FALSE(says(u"What is chosen now is another."_s));
    tick(best.contains(idOf(u"A1"_s)) ? u"A1"_s : u"A2"_s);
    ASSERT_NE(chosen(), best);
    EXPECT_TRUE(says(u"What is chosen now is another."_s));
    QAbstractButton* back = button(u"Back to what was found"_s, true);
    ASSERT_NE(back, nullptr);
    QTest::keyClick(back, Qt::Key_Return);
    EXPECT_EQ(chosen(), best);
    EXPECT_FALSE(says(u"What is chosen now is another."_s));
}

TEST_F(WhatIfBestPlanTest, WhatIsTickedWhileItSearchesStays) {
    start();
    setBudget(u"1.00"_s);
    press(Qt::Key_B);
    tick(u"A2"_s);
    ASSERT_TRUE(m_tab->planSearch().waitFor(-1));
    EXPECT_EQ(chosen(), std::set<QUuid>{idOf(u"A2"_s)});
    EXPECT_TRUE(says(u"was changed meanwhile and stays"_s));
    findBest();
    EXPECT_EQ(chosen(), bestPlainly(1'000'000));
    EXPECT_FALSE(says(u"was changed meanwhile"_s));
}

TEST_F(WhatIfBestPlanTest, AnActionCanBeDemandedAndLeftOutButNotBoth) {
    start();
    setBudget(u"1.50"_s);
    goTo(u"A3"_s);
    press(Qt::Key_X);
    goTo(u"A2"_s);
    press(Qt::Key_X);
    press(Qt::Key_M);
    EXPECT_EQ(m_tab->choice().mustDo, std::set<QUuid>{idOf(u"A2"_s)});
    EXPECT_EQ(m_tab->choice().excluded, std::set<QUuid>{idOf(u"A3"_s)});
    findBest();
    EXPECT_TRUE(chosen().contains(idOf(u"A2"_s)));
    EXPECT_TRUE(panel()->reason().startsWith(u"A2 · In: it must be done"_s)) << panel()->reason().toStdString();
    setBudget(u"0.50"_s);
    findBest();
    EXPECT_TRUE(says(u"What must be done needs"_s)) << "1.40 of 0.50";
    goTo(u"A2"_s);
    press(Qt::Key_X);
    EXPECT_TRUE(m_tab->choice().mustDo.empty());
    EXPECT_TRUE(m_tab->choice().excluded.contains(idOf(u"A2"_s)));
    goTo(u"A4"_s);
    press(Qt::Key_M);
    EXPECT_TRUE(m_tab->choice().mustDo.empty()) << "a duty of the plan is one already";
}

TEST_F(WhatIfBestPlanTest, EachActionSaysWhyItIsInOrOut) {
    start();
    setBudget(u"1.00"_s);
    findBest();
    goTo(u"A4"_s);
    EXPECT_TRUE(says(u"A4 · In: it must be done"_s));
    goTo(u"A2"_s);
    EXPECT_TRUE(panel()->reason().startsWith(u"A2 · Out"_s)) << panel()->reason().toStdString();
    click(u"What would it cost to insist on it?"_s);
    ASSERT_TRUE(m_tab->planSearch().waitFor(-1));
    EXPECT_TRUE(
        panel()->reason().endsWith(u"What must be done needs 1.40 M USD of the total budget, which is 1.00 M USD. "
                                   "Raise it, or insist on less."_s))
        << panel()->reason().toStdString();
    press(Qt::Key_X);
    EXPECT_TRUE(m_tab->choice().excluded.contains(idOf(u"A2"_s)));
    EXPECT_TRUE(says(u"have changed since this was found"_s));
}

TEST_F(WhatIfBestPlanTest, InsistingNamesWhatItCostsAndWhatItDisplaces) {
    start();
    setBudget(u"1.50"_s);
    findBest();
    const std::set<QUuid> best = chosen();
    // One of the two has room beside A1 and A4, not both.
    const bool isSecondIn = best.contains(idOf(u"A2"_s));
    ASSERT_NE(isSecondIn, best.contains(idOf(u"A3"_s)));
    const QString out = isSecondIn ? u"A3"_s : u"A2"_s;
    const QString in = isSecondIn ? u"A2"_s : u"A3"_s;
    std::set<QUuid> insisted = best;
    insisted.erase(idOf(in));
    insisted.insert(idOf(out));
    goTo(out);
    click(u"What would it cost to insist on it?"_s);
    ASSERT_TRUE(m_tab->planSearch().waitFor(-1));
    const double loss = headlineWith(best) - headlineWith(insisted);
    const QString gain =
        loss > 1e-9 ? u"gain %1 points less"_s.arg(Language(u"en"_s).number(loss, 2)) : u"be as good"_s;
    EXPECT_TRUE(panel()->reason().endsWith(
        u"With %1 the plan would %2, and the plan would cost 0.70 M USD %3. It would displace %4."_s.arg(
            out, gain, isSecondIn ? u"less"_s : u"more"_s, in)))
        << panel()->reason().toStdString();
    EXPECT_TRUE(says(panel()->reason()));
}

TEST_F(WhatIfBestPlanTest, APlanThatWasChangedMeanwhileMakesTheResultOutdated) {
    start();
    findBest();
    EXPECT_FALSE(says(u"have changed since this was found"_s));
    tick(u"A1"_s);
    EXPECT_FALSE(says(u"have changed since this was found"_s)) << "a tick changes no plan";
    Action dearer = *plan().action(idOf(u"A1"_s));
    dearer.cost = 500'000;
    ASSERT_TRUE(session().perform(PutAction{dearer}, u"A1 costs more"_s));
    EXPECT_TRUE(says(u"have changed since this was found"_s));
    session().history().undo();
    EXPECT_FALSE(says(u"have changed since this was found"_s)) << "it is as it was";
}

TEST_F(WhatIfBestPlanTest, ASearchTakesTheFocusFromNobody) {
    start();
    QAbstractButton* best = button(u"Best plan under this budget"_s, true);
    ASSERT_NE(best, nullptr);
    best->setFocus(Qt::TabFocusReason);
    QTest::keyClick(best, Qt::Key_Space);
    ASSERT_TRUE(m_tab->planSearch().waitFor(-1));
    QApplication::processEvents();
    EXPECT_TRUE(best->hasFocus());
    Action dearer = *plan().action(idOf(u"A1"_s));
    dearer.cost = 500'000;
    ASSERT_TRUE(session().perform(PutAction{dearer}, u"A1 costs more"_s));
    QAbstractButton* again = button(u"Search again"_s, true);
    ASSERT_NE(again, nullptr);
    again->setFocus(Qt::TabFocusReason);
    QTest::keyClick(again, Qt::Key_Space);
    ASSERT_FALSE(again->isVisible());
    EXPECT_TRUE(table()->hasFocus());
    ASSERT_TRUE(m_tab->planSearch().waitFor(-1));
    QApplication::processEvents();
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(WhatIfBestPlanTest, ScenariosAreSavedUndoneAndLoaded) {
    start();
    tick(u"A1"_s);
    tick(u"A3"_s);
    saveAs(u"Two of them"_s);
    ASSERT_EQ(plan().scenarios.size(), 1U);
    EXPECT_EQ(plan().scenarios.front().name, u"Two of them"_s);
    EXPECT_EQ(plan().scenarios.front().actions.size(), 2U);
    session().history().undo();
    EXPECT_TRUE(plan().scenarios.empty());
    session().history().redo();
    ASSERT_EQ(plan().scenarios.size(), 1U);
    tick(u"A3"_s);
    EXPECT_EQ(scenarios()->model()->rowCount(), 2) << "the present choice is another now";
    loadScenario(1);
    EXPECT_EQ(chosen(), (std::set<QUuid>{idOf(u"A1"_s), idOf(u"A3"_s)}));
    EXPECT_EQ(scenarios()->model()->rowCount(), 1);
    scenarios()->selectRow(0);
    QTest::keyClick(scenarios(), Qt::Key_Delete);
    EXPECT_TRUE(plan().scenarios.empty());
}

TEST_F(WhatIfBestPlanTest, PuttingAChoiceIntoTheRoadmapIsOneStep) {
    start();
    tick(u"A1"_s);
    tick(u"A3"_s);
    press(Qt::Key_Right);
    const Plan before = plan();
    click(u"Put into the roadmap"_s);
    EXPECT_TRUE(says(u"become approved"_s));
    EXPECT_EQ(plan(), before) << "it asks first";
    click(u"Put in"_s);
    EXPECT_EQ(session().history().count(), 1);
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->status, ActionStatus::Approved);
    EXPECT_EQ(plan().action(idOf(u"A2"_s))->status, ActionStatus::Proposed);
    EXPECT_EQ(plan().action(idOf(u"A3"_s))->start, QDate(2028, 4, 1));
    EXPECT_TRUE(m_tab->choice().moved.empty()) << "its days are the plan's now";
    session().history().undo();
    EXPECT_EQ(plan(), before);
}

TEST_F(WhatIfBestPlanTest, TheFrontierGivesAPlanForEachBudget) {
    start();
    click(u"Cost and benefit…"_s);
    auto* drawer = m_tab->findChild<FrontierDrawer*>();
    ASSERT_TRUE(drawer->isOpen());
    ASSERT_TRUE(drawer->waitFor(-1));
    auto* chart = drawer->findChild<FrontierChart*>();
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_GT(chart->current(), 0);
    QTest::keyClick(chart, Qt::Key_Left);
    const int point = chart->current();
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_FALSE(drawer->isOpen());
    const std::set<QUuid> all = bestPlainly(1'600'000);
    ASSERT_TRUE(m_tab->choice().budget.has_value()) << "it is the best for that budget";
    EXPECT_EQ(*m_tab->choice().budget, likelyCostOf(plan(), all) * point / 11);
    EXPECT_EQ(chosen(), bestPlainly(*m_tab->choice().budget));
    findBest();
    EXPECT_EQ(chosen(), bestPlainly(*m_tab->choice().budget)) << "and so says the search beside it";
    EXPECT_FALSE(says(u"What is chosen now is another."_s));
}

TEST_F(WhatIfBestPlanTest, TheFrontiersAxesHaveRoundNumbersThatHoldEveryPoint) {
    start();
    Action odd = *plan().action(idOf(u"A1"_s));
    odd.cost = 437'000;
    ASSERT_TRUE(session().perform(PutAction{odd}, u"A1 costs an odd sum"_s));
    click(u"Cost and benefit…"_s);
    auto* drawer = m_tab->findChild<FrontierDrawer*>();
    ASSERT_TRUE(drawer->waitFor(-1));
    const auto* chart = drawer->findChild<FrontierChart*>();
    for (const std::vector<double>& ticks : {chart->costTicks(), chart->gainTicks()}) {
        ASSERT_GE(ticks.size(), 3U);
        EXPECT_EQ(ticks.front(), 0);
        const double power = std::pow(10.0, std::floor(std::log10(ticks.at(1)) + 1e-9));
        EXPECT_THAT(ticks.at(1) / power, testing::AnyOf(testing::DoubleNear(1, 1e-6), testing::DoubleNear(2, 1e-6),
                                                        testing::DoubleNear(2.5, 1e-6), testing::DoubleNear(5, 1e-6)));
    }
    const auto* model = qobject_cast<const WhatIfModelFrontier*>(drawer->findChild<QTableView*>()->model());
    ASSERT_TRUE(model != nullptr && model->rowCount() > 0);
    for (const WhatIfPointRow& row : model->rows()) {
        EXPECT_LE(double(row.cost), chart->costTicks().back());
        EXPECT_LE(row.gain, chart->gainTicks().back() + 1e-9);
        EXPECT_TRUE(QRectF(chart->rect()).contains(chart->placeOf(row.key)) || !row.isFound);
    }
}

TEST_F(WhatIfBestPlanTest, TheFrontierSaysWhenThePlanHasChangedSince) {
    start();
    click(u"Cost and benefit…"_s);
    auto* drawer = m_tab->findChild<FrontierDrawer*>();
    ASSERT_TRUE(drawer->waitFor(-1));
    EXPECT_FALSE(says(u"have changed since this was found"_s));
    Action dearer = *plan().action(idOf(u"A1"_s));
    dearer.cost = 500'000;
    ASSERT_TRUE(session().perform(PutAction{dearer}, u"A1 costs more"_s));
    EXPECT_TRUE(says(u"have changed since this was found"_s));
    click(u"Search again"_s);
    ASSERT_TRUE(drawer->waitFor(-1));
    EXPECT_TRUE(drawer->isOpen());
    EXPECT_FALSE(says(u"have changed since this was found"_s));
    auto* chart = drawer->findChild<FrontierChart*>();
    const QPoint last = chart->placeOf(chart->current() < 0 ? 11 : chart->current()).toPoint();
    QTest::mouseClick(chart, Qt::RightButton, Qt::NoModifier, last);
    EXPECT_TRUE(drawer->isOpen()) << "only the left button takes a plan";
    QTest::mouseClick(chart, Qt::LeftButton, Qt::NoModifier, last);
    EXPECT_FALSE(drawer->isOpen());
}

} // namespace
} // namespace atalaya::test
