#include "tests/support/Strict.h"
#include "tests/views/strategy/FormsFixture.h"

#include <QCompleter>
#include <QListView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class PlanFormsTest : public FormsFixture {};

TEST_F(PlanFormsTest, AnObjectiveIsPutBelowAnotherAndServesWhatIsTicked) {
    start();
    forms().add(PlanThing::Objective, planId("O1"));
    ASSERT_NE(leaf(), nullptr);
    EXPECT_EQ(line(u"Code"_s)->text(), u"O3"_s);
    type(line(u"Title"_s), u"Tides foretold"_s);
    auto* commitments = field<QListView>(u"Commitments it serves"_s);
    commitments->setFocus(Qt::TabFocusReason);
    commitments->setCurrentIndex(commitments->model()->index(2, 0));
    QTest::keyClick(commitments, Qt::Key_Space);
    auto* questions = field<QListView>(u"Questions it serves"_s);
    const QModelIndex first = questions->model()->index(0, 0);
    questions->scrollTo(first);
    QTest::mouseClick(questions->viewport(), Qt::LeftButton, Qt::NoModifier, questions->visualRect(first).center());
    line(u"Title"_s)->setFocus(Qt::TabFocusReason);
    store();
    ASSERT_EQ(plan().objectives.size(), 3U);
    const Objective& made = plan().objectives.back();
    EXPECT_EQ(made.title, u"Tides foretold"_s);
    EXPECT_EQ(made.parent, planId("O1"));
    EXPECT_EQ(made.commitments, std::set<QString>{framework().commitments.at(2).code});
    EXPECT_EQ(made.indicators, std::set<QString>{indicator(0)});
    EXPECT_EQ(undoText(), "Add objective O3");
}

TEST_F(PlanFormsTest, WhoBeginsToTypeOnANewOneWritesItsTitleForItHasItsCode) {
    start();
    for (const auto& [thing, code, step] : {std::tuple(PlanThing::Objective, u"O3"_s, "Add objective O3"),
                                            std::tuple(PlanThing::Action, u"A3"_s, "Add action A3"),
                                            std::tuple(PlanThing::Measure, u"M2"_s, "Add measure M2")}) {
        forms().add(thing, {});
        ASSERT_NE(leaf(), nullptr);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), u"Tides foretold"_s);
        EXPECT_EQ(line(u"Code"_s)->text(), code);
        EXPECT_EQ(line(u"Title"_s)->text(), u"Tides foretold"_s);
        store();
        EXPECT_FALSE(forms().isOpen()) << step << " needs no more than a title";
        EXPECT_EQ(undoText(), step);
    }
    forms().edit(PlanThing::Objective, planId("O1"));
    EXPECT_TRUE(line(u"Code"_s)->hasFocus()) << "what is there already is read from its first field on";
}

TEST_F(PlanFormsTest, AnObjectiveIsNotOfferedABranchOfItsOwnToStandIn) {
    start();
    forms().edit(PlanThing::Objective, planId("O1"));
    EXPECT_EQ(field<QComboBox>(u"Below"_s)->count(), 1) << "the top alone";
    forms().edit(PlanThing::Objective, planId("O2"));
    EXPECT_EQ(field<QComboBox>(u"Below"_s)->count(), 2);
}

TEST_F(PlanFormsTest, AnObjectiveThatHoldsThingsIsRemovedOnlyAfterASecondWord) {
    start();
    forms().edit(PlanThing::Objective, planId("O1"));
    press(u"Remove objective"_s);
    ASSERT_TRUE(forms().isOpen());
    EXPECT_TRUE(says(u"still holds"_s));
    EXPECT_EQ(plan().objectives.size(), 2U);
    press(u"Remove with all it holds"_s);
    EXPECT_FALSE(forms().isOpen());
    EXPECT_TRUE(plan().objectives.empty());
    EXPECT_TRUE(plan().actions.empty());
    session().history().undo();
    EXPECT_EQ(plan().actions.size(), 2U) << "one step";
}

TEST_F(PlanFormsTest, VisionPrinciplesAndCurrencyAreOneStep) {
    start();
    forms().edit(PlanThing::Head, {});
    EXPECT_EQ(field<QComboBox>(u"Currency"_s)->currentText(), u"USD"_s);
    QTest::keyClicks(field<QPlainTextEdit>(u"Vision"_s), u"A safe harbour"_s);
    auto* principles = field<QPlainTextEdit>(u"Principles"_s);
    QTest::keyClicks(principles, u"Openness"_s);
    QTest::keyClick(principles, Qt::Key_Return);
    QTest::keyClick(principles, Qt::Key_Return);
    QTest::keyClicks(principles, u"Thrift"_s);
    typeInto(field<QComboBox>(u"Currency"_s), u"eur"_s);
    field<QComboBox>(u"Currency"_s)->completer()->popup()->hide();
    store();
    EXPECT_EQ(plan().vision, u"A safe harbour"_s);
    EXPECT_EQ(plan().principles, (QStringList{u"Openness"_s, u"Thrift"_s}));
    EXPECT_EQ(plan().currency, u"EUR"_s);
    EXPECT_EQ(session().history().count(), 1);
}

TEST_F(PlanFormsTest, AnEndIsProposedAYearAfterTheStartThatIsChosen) {
    start();
    forms().add(PlanThing::Action, {});
    type(line(u"Title"_s), u"Tides foretold"_s);
    field<QCheckBox>(u"Start: planned"_s)->click();
    field<QDateEdit>(u"Start"_s)->setDate(QDate(2027, 3, 1));
    field<QCheckBox>(u"End: planned"_s)->click();
    EXPECT_EQ(field<QDateEdit>(u"End"_s)->date(), QDate(2028, 2, 29));
    field<QDateEdit>(u"Start"_s)->setDate(QDate(2027, 4, 1));
    EXPECT_EQ(field<QDateEdit>(u"End"_s)->date(), QDate(2028, 2, 29)) << "an end that counts stays";
}

TEST_F(PlanFormsTest, AnotherCurrencyConvertsNothingAndThatIsSaidBesideTheField) {
    start();
    const QString warning = u"none is converted"_s;
    const auto writeCode = [&](const QString& code) {
        auto* currency = field<QComboBox>(u"Currency"_s);
        typeInto(currency, code);
        currency->completer()->popup()->hide();
        m_window->activateWindow(); // which the offscreen platform does not do when a popup goes
        currency->setFocus();
    };
    forms().edit(PlanThing::Head, {});
    writeCode(u"eur"_s);
    EXPECT_FALSE(says(warning)) << "the plan states no amount";
    press(u"Cancel"_s);
    press(u"Discard"_s);

    Action costly = *plan().action(planId("A1"));
    costly.cost = CostRange(1'500'000);
    ASSERT_TRUE(session().perform(PutAction{costly}, u"Cost"_s));
    forms().edit(PlanThing::Head, {});
    EXPECT_FALSE(says(warning));
    writeCode(u"e"_s);
    EXPECT_FALSE(says(warning)) << "half typed";
    writeCode(u"eur"_s);
    EXPECT_TRUE(says(u"in USD and will be in EUR; none is converted"_s));
    EXPECT_TRUE(field<QComboBox>(u"Currency"_s)->accessibleDescription().contains(warning));
    writeCode(u"usd"_s);
    EXPECT_FALSE(says(warning));
    EXPECT_FALSE(field<QComboBox>(u"Currency"_s)->accessibleDescription().contains(warning));
    type(field<QComboBox>(u"Currency"_s)->lineEdit(), {});
    EXPECT_TRUE(says(u"Without a currency they stay as they are"_s));
    writeCode(u"eur"_s);
    store();
    EXPECT_EQ(plan().currency, u"EUR"_s);
    EXPECT_EQ(plan().action(planId("A1"))->cost, costly.cost);
    forms().edit(PlanThing::Head, {});
    EXPECT_FALSE(says(warning)) << "now it is the plan's";
}

TEST_F(PlanFormsTest, AStepOfTheLifecycleIsTickedOffWithItsDay) {
    start();
    forms().edit(PlanThing::LifecycleStep, planId("S1"));
    QTest::keyClick(field<QCheckBox>(u"Done: done"_s), Qt::Key_Space);
    QTest::keyClicks(field<QPlainTextEdit>(u"Note"_s), u"By decree"_s);
    store();
    const LifecycleStep* step = plan().step(planId("S1"));
    EXPECT_EQ(step->done, std::optional(QDate(2026, 5, 14)));
    EXPECT_EQ(step->due, std::optional(QDate(2026, 4, 30)));
    EXPECT_EQ(step->owner, u"Cabinet"_s);
    EXPECT_EQ(step->note, u"By decree"_s);
    session().history().undo();
    EXPECT_FALSE(plan().step(planId("S1"))->done);
}

TEST_F(PlanFormsTest, BodiesToChooseFromStandWhereTheirLanguageLooksForThem) {
    Assessment made = planned();
    made.plan.actions[0].leadBody = u"\u00d3rgano"_s;
    made.plan.actions[1].leadBody = u"Zona"_s;
    made.plan.lifecycle[0].owner = u"Oficina"_s; // of a step alone
    start(made);
    const auto placeOf = [](const QComboBox& box, const QString& name) { return box.findText(name); };
    forms().edit(PlanThing::Action, planId("A1"));
    const auto* lead = field<QComboBox>(u"Lead body"_s);
    ASSERT_NE(lead, nullptr);
    EXPECT_GE(placeOf(*lead, u"\u00d3rgano"_s), 0);
    EXPECT_LT(placeOf(*lead, u"\u00d3rgano"_s), placeOf(*lead, u"Zona"_s));
    forms().edit(PlanThing::LifecycleStep, planId("S1"));
    const auto* owner = field<QComboBox>(u"Owner"_s);
    ASSERT_NE(owner, nullptr);
    EXPECT_GE(placeOf(*owner, u"Oficina"_s), 0);
    EXPECT_LT(placeOf(*owner, u"Oficina"_s), placeOf(*owner, u"\u00d3rgano"_s));
    EXPECT_LT(placeOf(*owner, u"\u00d3rgano"_s), placeOf(*owner, u"Zona"_s));
    EXPECT_EQ(owner->currentText(), u"Oficina"_s);
}

TEST_F(PlanFormsTest, EveryFieldOfAMeasureComesBackAsItWas) {
    start();
    Measure measure = *plan().measure(planId("M1"));
    measure.source = u"Harbour log"_s;
    measure.baseline->value = 12.5;
    ASSERT_TRUE(session().perform(PutMeasure{measure}, u"Change"_s));
    forms().edit(PlanThing::Measure, measure.id);
    EXPECT_EQ(line(u"Baseline, its value"_s)->text(), u"12.5"_s);
    QTest::keyClick(line(u"Title"_s), Qt::Key_End);
    QTest::keyClicks(line(u"Title"_s), u"!"_s);
    store();
    measure.title += u'!';
    EXPECT_EQ(*plan().measure(measure.id), measure);
    EXPECT_EQ(undoText(), "Edit measure M1");
}

TEST_F(PlanFormsTest, ReadingsOfAMeasureInThePlanAreStepsOfTheirOwn) {
    start();
    forms().edit(PlanThing::Measure, planId("M1"));
    type(line(u"Title"_s), u"Half typed"_s);
    type(line(u"Value of the reading"_s), u"55.5"_s);
    QTest::keyClick(line(u"Value of the reading"_s), Qt::Key_Return);
    ASSERT_TRUE(forms().isOpen());
    ASSERT_EQ(plan().measure(planId("M1"))->readings.size(), 2U);
    EXPECT_EQ(plan().measure(planId("M1"))->readings.back(), (Reading{QDate(2026, 5, 14), 55.5, {}}));
    EXPECT_EQ(undoText(), "Add a reading to M1");
    EXPECT_EQ(line(u"Title"_s)->text(), u"Half typed"_s);
    auto* readings = field<QTableView>(u"Readings"_s);
    ASSERT_EQ(readings->model()->rowCount(), 2);
    typeCell(readings, 0, 1, u"41"_s);
    EXPECT_EQ(plan().measure(planId("M1"))->readings.front().value, 41);
    typeCell(readings, 0, 1, u"many"_s);
    EXPECT_TRUE(says(u"“many” is no number"_s));
    EXPECT_EQ(plan().measure(planId("M1"))->readings.front().value, 41);
    readings->setFocus(Qt::TabFocusReason);
    readings->setCurrentIndex(readings->model()->index(1, 1));
    QTest::keyClick(readings, Qt::Key_Delete);
    EXPECT_EQ(plan().measure(planId("M1"))->readings.size(), 1U);
    session().history().undo();
    EXPECT_EQ(plan().measure(planId("M1"))->readings.size(), 2U);
    line(u"Title"_s)->setFocus(Qt::TabFocusReason);
    store();
    EXPECT_EQ(plan().measure(planId("M1"))->title, u"Half typed"_s);
    EXPECT_EQ(plan().measure(planId("M1"))->readings.size(), 2U) << "Save leaves them alone";
}

TEST_F(PlanFormsTest, SaveLosesNoReadingThatIsTypedAndNotAddedYet) {
    start();
    forms().edit(PlanThing::Measure, planId("M1"));
    type(line(u"Value of the reading"_s), u"72"_s);
    store();
    EXPECT_TRUE(forms().isOpen());
    EXPECT_TRUE(says(u"A reading is typed and not added yet. Add it, or empty its fields."_s));
    EXPECT_EQ(session().history().count(), 0);
    QTest::keyClick(line(u"Value of the reading"_s), Qt::Key_Return);
    EXPECT_EQ(plan().measure(planId("M1"))->readings.back().value, 72);
    line(u"Title"_s)->setFocus(Qt::TabFocusReason);
    store();
    EXPECT_FALSE(forms().isOpen());
}

TEST_F(PlanFormsTest, WhatIsTypedAndIsNoNumberOrReadingYetWaitsWithTheForm) {
    start();
    forms().edit(PlanThing::Measure, planId("M1"));
    type(line(u"Value of the reading"_s), u"72"_s);
    QTest::keyClicks(line(u"Note on the reading"_s), u"by hand"_s);
    type(line(u"Target, its value"_s), u"about 90"_s);
    // The plan changes elsewhere, so that the fields are filled anew.
    ASSERT_TRUE(session().perform(SetStrategyHead{{u"EUR"_s, {}, {}}}, u"Currency"_s));
    EXPECT_EQ(line(u"Value of the reading"_s)->text(), u"72"_s);
    QTest::keyClick(line(u"Title"_s), Qt::Key_Escape);
    ASSERT_FALSE(forms().isOpen());
    forms().edit(PlanThing::Measure, planId("M1"));
    EXPECT_TRUE(says(u"As you left it."_s));
    EXPECT_EQ(line(u"Value of the reading"_s)->text(), u"72"_s);
    EXPECT_EQ(line(u"Note on the reading"_s)->text(), u"by hand"_s);
    EXPECT_EQ(line(u"Target, its value"_s)->text(), u"about 90"_s);
    EXPECT_EQ(field<QDateEdit>(u"Target, its day"_s)->date(), QDate(2027, 12, 31));
    press(u"Discard"_s);
    forms().edit(PlanThing::Measure, planId("M1"));
    EXPECT_TRUE(line(u"Value of the reading"_s)->text().isEmpty());
    EXPECT_EQ(line(u"Target, its value"_s)->text(), u"100"_s);
    EXPECT_EQ(plan().measure(planId("M1"))->readings.size(), 1U);
}

TEST_F(PlanFormsTest, AMeasureOfAnActionBeginsWithItsWordsAndTakesItsReadingsAlong) {
    start();
    forms().add(PlanThing::Measure, planId("A2"));
    EXPECT_EQ(line(u"Title"_s)->text(), u"Hours with a pilot on duty"_s);
    EXPECT_EQ(line(u"Code"_s)->text(), u"M2"_s);
    type(line(u"Value of the reading"_s), u"12"_s);
    QTest::keyClick(line(u"Value of the reading"_s), Qt::Key_Return);
    EXPECT_EQ(session().history().count(), 0) << "it is not in the plan yet";
    store();
    ASSERT_EQ(plan().measures.size(), 2U);
    EXPECT_EQ(plan().measures.back().objective, planId("O2"));
    EXPECT_EQ(plan().measures.back().action, planId("A2"));
    EXPECT_EQ(plan().measures.back().readings.size(), 1U);
    EXPECT_EQ(session().history().count(), 1);
}

TEST_F(PlanFormsTest, ATargetBeforeItsBaselineIsSaidBesideTheTarget) {
    start();
    Measure measure = *plan().measure(planId("M1"));
    forms().edit(PlanThing::Measure, measure.id);
    type(line(u"Target, its value"_s), u"about 90"_s);
    store();
    EXPECT_TRUE(says(u"“about 90” is no number."_s));
    type(line(u"Target, its value"_s), u"90"_s);
    auto* day = field<QDateEdit>(u"Target, its day"_s);
    day->setDate(QDate(2020, 1, 1));
    store();
    ASSERT_TRUE(forms().isOpen());
    EXPECT_TRUE(says(u"the target lies before the baseline"_s));
    EXPECT_EQ(*plan().measure(measure.id), measure);
}

} // namespace
} // namespace atalaya::test
