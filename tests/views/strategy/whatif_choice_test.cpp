#include "tests/support/Strict.h"
#include "tests/views/strategy/WhatIfFixture.h"
#include "views/strategy/whatif/LimitsDrawer.h"
#include "views/strategy/whatif/MoneyField.h"
#include "views/widgets/SegmentedControl.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

namespace atalaya::test {
namespace {

class WhatIfChoiceTest : public WhatIfFixture {
protected:
    [[nodiscard]] QDoubleSpinBox* field() const {
        for (QDoubleSpinBox* one : m_tab->findChildren<QDoubleSpinBox*>()) {
            if (one->accessibleName() == u"Budget over all years"_s) {
                return one;
            }
        }
        return nullptr;
    }
};

TEST_F(WhatIfChoiceTest, TickingSaysWhatTheProjectionSays) {
    start();
    EXPECT_TRUE(says(scoreWith({})));
    EXPECT_TRUE(says(u"0 of 4 chosen"_s));
    tick(u"A1"_s);
    EXPECT_EQ(chosen(), std::set<QUuid>{idOf(u"A1"_s)});
    EXPECT_TRUE(says(scoreWith({idOf(u"A1"_s)})));
    tick(u"A2"_s);
    EXPECT_TRUE(says(scoreWith({idOf(u"A1"_s), idOf(u"A2"_s)})));
    EXPECT_TRUE(says(u"2 of 4 chosen"_s));
    EXPECT_TRUE(says(u"1.30 M USD"_s));
    EXPECT_EQ(session().history().count(), 0) << "a choice is no edit";
    tick(u"A1"_s);
    EXPECT_TRUE(says(scoreWith({}))) << "A2 lifts nothing without A1";
}

TEST_F(WhatIfChoiceTest, OfALargeCurrencyValuesSaySomethingToo) {
    Assessment assessment = planned();
    assessment.plan.currency = u"COP"_s;
    for (Action& one : assessment.plan.actions) {
        one.cost = CostRange(one.cost->likely * 10'000); // thousands of millions
    }
    start(assessment);
    const QAbstractItemModel& rows = *table()->model();
    const QString head = rows.headerData(WhatIfModel::Value, Qt::Horizontal, Qt::DisplayRole).toString();
    EXPECT_TRUE(head.startsWith(u"per 1"_s) && head.endsWith(u"0 M COP"_s)) << head.toStdString();
    const QString best = rows.index(0, WhatIfModel::Value).data().toString();
    EXPECT_TRUE(best.startsWith(u'+') && best != u"+0.00"_s) << best.toStdString();
    EXPECT_GE(table()->columnWidth(WhatIfModel::Value),
              table()->horizontalHeader()->fontMetrics().horizontalAdvance(head));
}

TEST_F(WhatIfChoiceTest, AClickOnTheMarkTicks) {
    start();
    goTo(u"A3"_s);
    const QRect cell = table()->visualRect(table()->currentIndex().siblingAtColumn(WhatIfModel::Name));
    const QPoint mark(cell.left() + m_style->px(14), cell.center().y());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, mark);
    EXPECT_TRUE(chosen().contains(idOf(u"A3"_s)));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    EXPECT_TRUE(chosen().contains(idOf(u"A3"_s))) << "beside the mark a click only chooses the row";
}

TEST_F(WhatIfChoiceTest, TheGoalIsAsHighAsTheButtonsBesideIt) {
    start();
    const auto* goal = m_tab->findChild<SegmentedControl*>();
    ASSERT_NE(goal, nullptr);
    EXPECT_EQ(goal->height(), m_style->px(32));
    for (const QString& word : {u"Best plan under this budget"_s, u"Limits…"_s, u"Cost and benefit…"_s}) {
        const QAbstractButton* one = button(word, true);
        ASSERT_NE(one, nullptr) << word.toStdString();
        EXPECT_EQ(one->height(), goal->height()) << word.toStdString();
    }
    EXPECT_EQ(field()->height(), goal->height());
}

TEST_F(WhatIfChoiceTest, SliderAndFieldOfTheBudgetGoTogether) {
    start();
    auto* slider = m_tab->findChild<QSlider*>();
    ASSERT_NE(field(), nullptr);
    EXPECT_DOUBLE_EQ(field()->value(), 1.6) << "all of it at first";
    slider->setFocus(Qt::TabFocusReason);
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_DOUBLE_EQ(field()->value(), 0.0);
    QTest::keyClick(slider, Qt::Key_End);
    EXPECT_DOUBLE_EQ(field()->value(), 1.6);
    EXPECT_EQ(m_tab->choice().budget, 1'600'000);
    field()->setFocus(Qt::TabFocusReason);
    field()->selectAll();
    QTest::keyClicks(field(), u"0.8"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(m_tab->choice().budget, 800'000);
    EXPECT_EQ(slider->value(), slider->maximum() / 2);
    tick(u"A2"_s);
    EXPECT_TRUE(says(u"0.10 over budget"_s));
    EXPECT_TRUE(says(u"Together they cost 0.10 M USD more than the budget."_s));
    click(u"Raise the budget"_s);
    EXPECT_EQ(m_tab->choice().budget, 900'000);
    EXPECT_FALSE(says(u"Together they cost"_s));
    EXPECT_FALSE(says(u"over budget"_s));
}

TEST_F(WhatIfChoiceTest, BudgetsAreWrittenInThousandsAndReadWithOrWithoutThem) {
    Assessment assessment = planned();
    assessment.plan.currency = u"COP"_s;
    for (Action& one : assessment.plan.actions) {
        one.cost = CostRange(one.cost->likely * 10'000);
    }
    start(assessment);
    EXPECT_EQ(field()->text(), u"16,000.00 M COP"_s) << "as the sum below it is written";
    for (const QString& typed : {u"12345.5"_s, u"12,345.5"_s, u"12 345.50"_s}) {
        typeInto(field(), u"7"_s);
        EXPECT_EQ(m_tab->choice().budget, 7'000'000);
        typeInto(field(), typed);
        EXPECT_EQ(m_tab->choice().budget, 12'345'500'000) << typed.toStdString();
        EXPECT_EQ(field()->text(), u"12,345.50 M COP"_s) << typed.toStdString();
    }
    typeInto(field(), u"1,2x34.567"_s);
    EXPECT_EQ(field()->text(), u"1,234.56 M COP"_s) << "neither letters nor a third decimal are taken";
    typeInto(field(), u"1,23,4"_s);
    EXPECT_EQ(field()->text(), u"1,234.00 M COP"_s) << "the second sign, after which there is no number, is not taken";
    QTest::keyClick(field(), Qt::Key_Up);
    EXPECT_EQ(field()->text(), u"1,234.10 M COP"_s);
    click(u"Limits…"_s);
    auto* year = m_tab->findChild<LimitsDrawer*>()->findChild<MoneyField*>();
    ASSERT_NE(year, nullptr);
    EXPECT_EQ(year->text(), u"no limit"_s);
    QTest::keyClick(year, Qt::Key_Up);
    EXPECT_EQ(year->text(), u"0.00 M COP"_s);
    typeInto(year, u"5432"_s);
    EXPECT_EQ(year->text(), u"5,432.00 M COP"_s);
    EXPECT_EQ(m_tab->choice().budgetByYear, (std::map<int, qint64>{{2027, 5'432'000'000}}));
    typeInto(year, u"-1"_s);
    EXPECT_EQ(year->text(), u"5,432.00 M COP"_s) << "less than no limit there is not";
}

TEST_F(WhatIfChoiceTest, ABudgetIsWrittenAsItsLanguageDoes) {
    start();
    MoneyField spanish(m_tab);
    spanish.countIn(PlanMoney(plan(), Language(u"es"_s)));
    spanish.show();
    for (const QString& typed : {u"12345,5"_s, u"12.345,5"_s, u"12 345,50"_s}) {
        spanish.setAmount(0);
        typeInto(&spanish, typed);
        EXPECT_TRUE(spanish.text().startsWith(u"12.345,50 "_s)) << spanish.text().toStdString();
        EXPECT_EQ(spanish.amount(), 12'345'500'000) << typed.toStdString();
    }
    typeInto(&spanish, u"1.234"_s);
    EXPECT_EQ(spanish.amount(), 1'234'000'000);
    EXPECT_TRUE(spanish.text().startsWith(u"1234,00 "_s)) << "apart from five digits on";
    MoneyField french(m_tab);
    french.countIn(PlanMoney(plan(), Language(u"fr"_s)));
    french.show();
    typeInto(&french, u"12 345,5"_s);
    EXPECT_EQ(french.amount(), 12'345'500'000);
    EXPECT_TRUE(french.text().startsWith(Language(u"fr"_s).number(12'345.5, 2))) << french.text().toStdString();
    typeInto(&french, u"1.234"_s);
    EXPECT_EQ(french.amount(), 1'230'000) << "that may mean two numbers, so its last digit is not taken";
}

TEST_F(WhatIfChoiceTest, WhatIsMissingIsSaidAndMended) {
    start();
    tick(u"A2"_s);
    EXPECT_TRUE(says(u"A2 waits for A1, not chosen"_s));
    EXPECT_TRUE(says(u"A4 must be done"_s));
    click(u"Add A1 too"_s);
    EXPECT_TRUE(chosen().contains(idOf(u"A1"_s)));
    EXPECT_FALSE(says(u"A2 waits for A1"_s));
    EXPECT_TRUE(says(u"A2 starts before A1, which it waits for, has ended"_s));
    click(u"Move A2 behind it"_s);
    EXPECT_EQ(m_tab->choice().moved.at(idOf(u"A2"_s)).start, QDate(2028, 1, 1));
    EXPECT_FALSE(says(u"A2 starts before"_s));
    click(u"Add A4"_s);
    EXPECT_FALSE(says(u"must be done and is not chosen"_s));
    EXPECT_EQ(session().history().count(), 0);
}

TEST_F(WhatIfChoiceTest, WhatHasNoCostYetIsSaidAndLedTo) {
    Assessment assessment = planned();
    assessment.plan.actions[0].cost.reset(); // A1
    assessment.plan.actions[2].cost.reset(); // A3
    start(assessment);
    const QString one = u"1 of the chosen action(s) have no cost yet, so the sum is too low."_s;
    EXPECT_FALSE(says(u"no cost yet"_s)) << "nothing of it is chosen";
    tick(u"A3"_s);
    EXPECT_TRUE(says(one));
    tick(u"A1"_s);
    EXPECT_TRUE(says(u"2 of the chosen action(s) have no cost yet, so the sum is too low."_s));
    QSignalSpy edits(m_tab, &StrategyTab::editRequested);
    QAbstractButton* estimate = button(u"Estimate A1"_s, true);
    ASSERT_NE(estimate, nullptr);
    estimate->setFocus(Qt::TabFocusReason);
    QTest::keyClick(estimate, Qt::Key_Space);
    ASSERT_EQ(edits.count(), 1);
    EXPECT_EQ(edits.front().at(0).value<PlanThing>(), PlanThing::Action);
    EXPECT_EQ(edits.front().at(1).toUuid(), idOf(u"A1"_s)) << "the first of the plan";
    EXPECT_FALSE(table()->hasFocus()) << "the form that it asks for takes the focus";
    Action estimated = *plan().action(idOf(u"A1"_s));
    estimated.cost = CostRange(0);
    ASSERT_TRUE(session().perform(PutAction{estimated}, u"Estimate A1"_s));
    EXPECT_TRUE(says(one)) << "A3 is left; a cost of 0 is one";
    EXPECT_NE(button(u"Estimate A3"_s, true), nullptr);
    tick(u"A3"_s);
    EXPECT_FALSE(says(u"no cost yet"_s));
}

TEST_F(WhatIfChoiceTest, NoOtherFindingHidesWhatHasNoCostYet) {
    Assessment assessment = planned();
    assessment.plan.actions[1].cost.reset(); // A2, which waits for A1
    assessment.plan.actions[2].isMustDo = true;
    start(assessment);
    tick(u"A2"_s);
    EXPECT_TRUE(says(u"A3 must be done"_s));
    QApplication::processEvents();
    ASSERT_NE(button(u"And 1 more"_s, true), nullptr) << "that A2 waits for A1: three are shown";
    EXPECT_TRUE(says(u"1 of the chosen action(s) have no cost yet"_s));
}

TEST_F(WhatIfChoiceTest, ManyFindingsAreFoldedTheHeaviestBeingShown) {
    Assessment assessment = planned();
    assessment.plan.actions[1].cost.reset(); // A2, which waits for A1
    start(assessment);
    tick(u"A2"_s);
    tick(u"A3"_s);
    setBudget(u"0.10"_s);
    EXPECT_TRUE(says(u"have no cost yet"_s));
    EXPECT_TRUE(says(u"A4 must be done"_s));
    EXPECT_TRUE(says(u"more than the budget"_s));
    EXPECT_FALSE(says(u"A2 waits for A1"_s)) << "one action that lifts nothing weighs less";
    QAbstractButton* more = button(u"And 1 more"_s, true);
    ASSERT_NE(more, nullptr);
    more->setFocus(Qt::TabFocusReason);
    QTest::keyClick(more, Qt::Key_Space);
    EXPECT_TRUE(says(u"A2 waits for A1"_s));
    EXPECT_EQ(more->text(), u"Show fewer"_s);
    EXPECT_TRUE(more->hasFocus()) << "the same key folds them again";
    QTest::keyClick(more, Qt::Key_Space);
    EXPECT_FALSE(says(u"A2 waits for A1"_s));
    QTest::keyClick(more, Qt::Key_Space);
    click(u"Add A1 too"_s);
    EXPECT_FALSE(says(u"A2 waits for A1"_s));
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(WhatIfChoiceTest, AButtonMendsWhatIsWrongNow) {
    start();
    tick(u"A1"_s);
    tick(u"A2"_s);
    EXPECT_TRUE(says(u"A2 starts before A1, which it waits for, has ended"_s));
    goTo(u"A1"_s);
    press(Qt::Key_Right);
    click(u"Move A2 behind it"_s);
    EXPECT_EQ(m_tab->choice().moved.at(idOf(u"A2"_s)).start, QDate(2028, 4, 1)) << "A1 ends later than before";
    EXPECT_FALSE(says(u"A2 starts before"_s));
}

TEST_F(WhatIfChoiceTest, EnterEditsAndTwoQuickTicksDoNot) {
    start();
    goTo(u"A3"_s);
    QSignalSpy edits(m_tab, &StrategyTab::editRequested);
    press(Qt::Key_Return);
    ASSERT_EQ(edits.count(), 1);
    EXPECT_EQ(edits.front().at(1).toUuid(), idOf(u"A3"_s));
    const QRect cell = table()->visualRect(table()->currentIndex().siblingAtColumn(WhatIfModel::Name));
    const QPoint mark(cell.left() + m_style->px(14), cell.center().y());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, mark);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, mark);
    EXPECT_EQ(edits.count(), 1);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    EXPECT_EQ(edits.count(), 2);
}

TEST_F(WhatIfChoiceTest, LimitsAreOfYearsAndBodiesThatThereAre) {
    start();
    WhatIfChoice moved;
    moved.moved[idOf(u"A3"_s)] = {QDate(2031, 1, 1), QDate(2031, 12, 31)};
    EXPECT_EQ(yearsToLimit(plan(), moved), (std::vector<int>{2027, 2028, 2031}));
    click(u"Limits…"_s);
    for (QSpinBox* one : m_tab->findChildren<QSpinBox*>()) {
        if (one->accessibleName() == u"CSIRT"_s) {
            typeInto(one, u"1"_s);
        }
    }
    EXPECT_EQ(m_tab->choice().capacity, (std::map<QString, int>{{u"CSIRT"_s, 1}}));
    ChangePlan renamed;
    renamed.actions = plan().actions;
    for (Action& one : renamed.actions) {
        one.leadBody = u"CERT"_s;
    }
    ASSERT_TRUE(session().perform(renamed, u"The CSIRT has another name"_s));
    EXPECT_TRUE(m_tab->choice().capacity.empty()) << "a limit that nobody can see or lift";
    bool isListed = false;
    for (const QSpinBox* one : m_tab->findChildren<QSpinBox*>()) {
        isListed = isListed || one->accessibleName() == u"CERT"_s;
    }
    EXPECT_TRUE(isListed) << "the open drawer follows";
}

TEST_F(WhatIfChoiceTest, WhatIsHalfTypedInOpenLimitsStaysWhenThePlanChanges) {
    start();
    click(u"Limits…"_s);
    auto* drawer = m_tab->findChild<LimitsDrawer*>();
    const auto year = [drawer](const QString& name) -> QDoubleSpinBox* {
        for (QDoubleSpinBox* one : drawer->findChildren<QDoubleSpinBox*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    };
    const auto body = [drawer](const QString& name) -> QSpinBox* {
        for (QSpinBox* one : drawer->findChildren<QSpinBox*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    };
    const auto typeHalf = [](QAbstractSpinBox* field, const QString& typed) {
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, typed);
    };
    auto* of2028 = year(u"2028"_s);
    ASSERT_NE(of2028, nullptr);
    typeHalf(of2028, u"0.7"_s);
    Action later = action(u"A5"_s, {2031, 1, 1}, {2031, 12, 31}, 100'000, {});
    later.leadBody = u"Pilots"_s;
    ASSERT_TRUE(session().perform(PutAction{later}, u"Add A5"_s));
    ASSERT_TRUE(drawer->isOpen());
    EXPECT_NE(year(u"2031"_s), nullptr) << "the drawer follows the plan";
    EXPECT_NE(body(u"Pilots"_s), nullptr);
    ASSERT_EQ(year(u"2028"_s), of2028);
    EXPECT_TRUE(of2028->text().startsWith(u"0.7"_s)) << of2028->text().toStdString();
    EXPECT_TRUE(of2028->hasFocus());
    EXPECT_TRUE(m_tab->choice().budgetByYear.empty()) << "it is not typed to its end";
    QTest::keyClick(of2028, Qt::Key_Return);
    EXPECT_EQ(m_tab->choice().budgetByYear, (std::map<int, qint64>{{2028, 700'000}}));

    auto* csirt = body(u"CSIRT"_s);
    ASSERT_NE(csirt, nullptr);
    typeHalf(csirt, u"3"_s);
    session().history().undo();
    EXPECT_EQ(year(u"2031"_s), nullptr);
    EXPECT_EQ(body(u"Pilots"_s), nullptr);
    EXPECT_EQ(csirt->text(), u"3"_s);
    EXPECT_TRUE(csirt->hasFocus());
    EXPECT_DOUBLE_EQ(of2028->value(), 0.7) << "what counts already stands there, too";
    QTest::keyClick(csirt, Qt::Key_Return);
    EXPECT_EQ(m_tab->choice().capacity, (std::map<QString, int>{{u"CSIRT"_s, 3}}));
}

TEST_F(WhatIfChoiceTest, BodiesOfTheLimitsStandWhereTheirLanguageLooksForThem) {
    start();
    ChangePlan renamed;
    renamed.actions = plan().actions;
    for (Action& one : renamed.actions) {
        one.leadBody = one.code == u"A1" ? u"Pilots"_s : u"Órgano rector"_s;
    }
    ASSERT_TRUE(session().perform(renamed, u"Other bodies"_s));
    click(u"Limits…"_s);
    QStringList bodies;
    for (const QSpinBox* one : m_tab->findChild<LimitsDrawer*>()->findChildren<QSpinBox*>()) {
        if (one->accessibleName() != u"Search for at most"_s) {
            bodies << one->accessibleName();
        }
    }
    EXPECT_EQ(bodies, QStringList({u"Órgano rector"_s, u"Pilots"_s})) << "at O, before Pilots";
}

TEST_F(WhatIfChoiceTest, WhatIsHalfTypedOutlivesWhatHappensMeanwhile) {
    start();
    auto* budget = field();
    budget->setFocus(Qt::TabFocusReason);
    budget->selectAll();
    QTest::keyClicks(budget, u"0.9"_s);
    Action renamed = *plan().action(idOf(u"A1"_s));
    renamed.title = u"Another title"_s;
    ASSERT_TRUE(session().perform(PutAction{renamed}, u"Rename A1"_s));
    EXPECT_TRUE(budget->text().startsWith(u"0.9"_s)) << budget->text().toStdString();
    QTest::keyClick(budget, Qt::Key_Return);
    EXPECT_EQ(m_tab->choice().budget, 900'000);
}

TEST_F(WhatIfChoiceTest, ArrowsMoveAnActionByQuarters) {
    start();
    goTo(u"A3"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    EXPECT_EQ(m_tab->choice().moved.at(idOf(u"A3"_s)).start, QDate(2028, 4, 1));
    press(Qt::Key_Left);
    EXPECT_FALSE(m_tab->choice().moved.contains(idOf(u"A3"_s))) << "where the plan has it";
    press(Qt::Key_Right);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(m_tab->choice().moved.empty());
    EXPECT_EQ(plan().action(idOf(u"A3"_s))->start, QDate(2028, 1, 1));
    goTo(u"A4"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(m_tab->choice().moved.at(idOf(u"A4"_s)), (MovedDates{QDate(2027, 4, 1), QDate(2027, 9, 30)}))
        << "the end of a quarter stays one";
}

TEST_F(WhatIfChoiceTest, TheMouseMovesAndLeavesOutToo) {
    start();
    goTo(u"A3"_s);
    const auto choose = [this](int entry) {
        const ExpectedMessage grab("does not support grabbing the keyboard");
        const ExpectedMessage raise("does not support raise()");
        click(u"The chosen row's action"_s);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier,
                          menu->actionGeometry(menu->actions().at(entry)).center());
    };
    choose(0);
    EXPECT_EQ(m_tab->choice().moved.at(idOf(u"A3"_s)).start, QDate(2028, 4, 1));
    choose(2);
    EXPECT_TRUE(m_tab->choice().moved.empty());
    choose(5);
    EXPECT_TRUE(m_tab->choice().mustDo.contains(idOf(u"A3"_s)));
    choose(6);
    EXPECT_TRUE(m_tab->choice().excluded.contains(idOf(u"A3"_s)));
}

TEST_F(WhatIfChoiceTest, OfARemovedActionNothingIsLeftToChooseOrToSave) {
    start();
    tick(u"A3"_s);
    ASSERT_TRUE(m_tab->choice().chosen.contains(idOf(u"A3"_s)));
    ASSERT_TRUE(session().perform(RemoveAction{idOf(u"A3"_s)}, u"remove"_s));
    EXPECT_FALSE(m_tab->choice().chosen.contains(idOf(u"A3"_s)));
    EXPECT_FALSE(m_tab->choice().asScenario().actions.contains(idOf(u"A3"_s)));
}

TEST_F(WhatIfChoiceTest, AChoiceSurvivesUndoAndOtherPages) {
    start();
    tick(u"A1"_s);
    Action renamed = *plan().action(idOf(u"A1"_s));
    renamed.title = u"Another title"_s;
    ASSERT_TRUE(session().perform(PutAction{renamed}, u"Rename A1"_s));
    session().history().undo();
    m_window->go({PageId::Home, {}, {}});
    m_window->go({PageId::Gaps, {}, {}});
    EXPECT_EQ(chosen(), std::set<QUuid>{idOf(u"A1"_s)});
}

TEST_F(WhatIfChoiceTest, TablesSayWhatTheBarsShow) {
    start();
    tick(u"A1"_s);
    press(Qt::Key_T);
    QTableView* twin = nullptr;
    for (QTableView* one : m_tab->findChildren<QTableView*>()) {
        twin = one->accessibleName() == u"Score by commitment"_s ? one : twin;
    }
    ASSERT_NE(twin, nullptr);
    EXPECT_TRUE(twin->isVisible());
    EXPECT_EQ(twin->model()->rowCount(), framework().headlineGroup().commitments.size());
    EXPECT_EQ(QApplication::focusWidget(), twin);
    QTest::keyClick(twin, Qt::Key_T);
    EXPECT_FALSE(twin->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), table()) << "the focus does not go astray with the table";
}

TEST_F(WhatIfChoiceTest, WhoMayNotEditCanTryButNotSave) {
    start();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, u"Signed."_s));
    tick(u"A1"_s);
    EXPECT_TRUE(says(scoreWith({idOf(u"A1"_s)})));
    QSignalSpy shown(&m_notices, &Notices::shown);
    press(Qt::Key_S);
    EXPECT_EQ(shown.count(), 1);
    click(u"Put into the roadmap"_s);
    EXPECT_EQ(shown.count(), 2);
    EXPECT_FALSE(m_tab->findChild<AskDrawer*>()->isOpen());
    EXPECT_TRUE(plan().scenarios.empty());
}

} // namespace
} // namespace atalaya::test
