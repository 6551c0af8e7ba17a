#include "tests/views/strategy/FormsFixture.h"
#include "views/strategy/forms/ActionForm.h"
#include "views/strategy/forms/RisksField.h"
#include "views/widgets/Button.h"
#include "views/widgets/DateField.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/NotificationBar.h"
#include "views/window/InterfaceLanguage.h"

#include <QCompleter>
#include <QHeaderView>
#include <QListView>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ActionFormTest : public FormsFixture {
protected:
    /// One with something in every field.
    [[nodiscard]] Action full() const {
        Action action;
        action.id = planId("A3");
        action.code = u"A3"_s;
        action.objective = planId("O2");
        action.title = u"Night pilots"_s;
        action.description = u"By day and by night.\nAlso in fog."_s;
        action.leadBody = u"Guild of pilots"_s;
        action.supportingBodies = {u"Harbour master"_s, u"Coast guard"_s};
        action.measure = u"Waiting time at night"_s;
        action.status = ActionStatus::Running;
        action.progress = 35;
        action.start = QDate(2026, 7, 1);
        action.end = QDate(2027, 6, 30);
        action.cost = CostRange(80'000, 100'000, 150'000);
        action.costByYear = {{2026, {30'000, 40'000, 60'000}}, {2027, {50'000, 60'000, 90'000}}};
        action.fundingSource = u"Harbour dues"_s;
        action.isFundingSecured = true;
        action.isMustDo = true;
        action.dependencies = {planId("A1"), planId("A2")};
        action.risks = {{u"Nobody wants the night"_s, RiskLevel::High, RiskLevel::Medium, u"Pay for it"_s},
                        {u"Fog"_s, RiskLevel::Unstated, RiskLevel::Low, {}}};
        action.lifts = {{indicator(2), 3}, {indicator(0), 4}};
        return action;
    }
    [[nodiscard]] std::string stored(const QUuid& id) const {
        const Action* action = plan().action(id);
        return action ? action->title.toStdString() : "gone";
    }
};

TEST_F(ActionFormTest, EveryFieldComesBackAsItWasWhenOneIsChanged) {
    start();
    ASSERT_TRUE(session().perform(PutAction{full()}, u"Add"_s));
    Action expected = *plan().action(planId("A3"));
    forms().edit(PlanThing::Action, expected.id);
    ASSERT_NE(leaf(), nullptr);
    EXPECT_EQ(line(u"Code"_s)->text(), u"A3"_s);
    EXPECT_EQ(line(u"Low cost"_s)->text(), u"80,000"_s);
    EXPECT_EQ(field<QSpinBox>(u"Progress"_s)->value(), 35);
    QTest::keyClick(line(u"Title"_s), Qt::Key_End);
    QTest::keyClicks(line(u"Title"_s), u"!"_s);
    store();
    EXPECT_FALSE(forms().isOpen());
    expected.title = u"Night pilots!"_s;
    EXPECT_EQ(*plan().action(expected.id), expected);
    EXPECT_EQ(session().history().count(), 2);
    EXPECT_EQ(undoText(), "Edit action A3");
    session().history().undo();
    EXPECT_EQ(stored(expected.id), "Night pilots");
}

TEST_F(ActionFormTest, SavingWhatNobodyChangedIsNoStep) {
    start();
    forms().edit(PlanThing::Action, planId("A2"));
    store();
    EXPECT_FALSE(forms().isOpen());
    EXPECT_EQ(session().history().count(), 0);
}

TEST_F(ActionFormTest, ABodyIsFoundWithoutTheAccentsOfItsName) {
    Assessment made = planned();
    made.plan.actions.back().leadBody = u"Comisión de Puertos"_s;
    start(made);
    forms().edit(PlanThing::Action, planId("A1"));
    auto* lead = field<QComboBox>(u"Lead body"_s);
    typeInto(lead, u"comision de p"_s);
    QAbstractItemView* offered = lead->completer()->popup();
    ASSERT_TRUE(offered->isVisible());
    ASSERT_EQ(offered->model()->rowCount(), 1);
    EXPECT_EQ(offered->model()->index(0, 0).data().toString(), u"Comisión de Puertos"_s);
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    EXPECT_FALSE(offered->isVisible());
    EXPECT_EQ(lead->currentText(), u"Comisión de Puertos"_s) << "as it is written, not as it was sought";
    m_window->activateWindow(); // which the offscreen platform does not do when a popup goes
    lead->setFocus();
    store();
    EXPECT_EQ(plan().action(planId("A1"))->leadBody, u"Comisión de Puertos"_s);
}

TEST_F(ActionFormTest, TheListOfBodiesClosesWhenItHasNothingElseToOffer) {
    Assessment made = planned();
    made.plan.actions.back().supportingBodies = {u"Pilots of the east"_s, u"Pilots of the east and west"_s};
    start(made);
    forms().edit(PlanThing::Action, planId("A1"));
    auto* lead = field<QComboBox>(u"Lead body"_s);
    typeInto(lead, u"Pilots of the east"_s);
    QAbstractItemView* offered = lead->completer()->popup();
    EXPECT_TRUE(offered->isVisible()) << "the other one begins so";
    QTest::keyClicks(lead->lineEdit(), u" and wes"_s);
    ASSERT_TRUE(offered->isVisible());
    QTest::keyClicks(lead->lineEdit(), u"t"_s);
    EXPECT_FALSE(offered->isVisible()) << "it would cover the fields below with what is written already";
    EXPECT_EQ(lead->currentText(), u"Pilots of the east and west"_s);
    {
        const ExpectedMessage grab("does not support grabbing the keyboard");
        const ExpectedMessage raise("does not support raise()");
        QTest::keyClick(lead->lineEdit(), Qt::Key_Backspace);
    }
    EXPECT_TRUE(offered->isVisible());
    offered->hide();
}

TEST_F(ActionFormTest, OnePressOfSaveStoresWhileTheListOffersABody) {
    start();
    forms().edit(PlanThing::Action, planId("A2"));
    typeInto(field<QComboBox>(u"Lead body"_s), u"Harb"_s);
    const QAbstractItemView* offered = field<QComboBox>(u"Lead body"_s)->completer()->popup();
    ASSERT_TRUE(offered->isVisible());
    const QAbstractButton* save = button(u"Save"_s, true);
    ASSERT_NE(save, nullptr);
    // As the platform reports it, which gives it to the list first.
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, Qt::NoModifier,
                      save->mapTo(m_window.get(), save->rect().center()));
    QApplication::processEvents();
    EXPECT_FALSE(offered->isVisible());
    EXPECT_FALSE(forms().isOpen());
    EXPECT_EQ(plan().action(planId("A2"))->leadBody, u"Harb"_s) << "as it was typed";
    EXPECT_EQ(session().history().count(), 1);
}

TEST_F(ActionFormTest, ControlAndEnterStoreWhileTheListOffersABody) {
    start();
    forms().edit(PlanThing::Action, planId("A2"));
    typeInto(field<QComboBox>(u"Lead body"_s), u"Harb"_s);
    const QAbstractItemView* offered = field<QComboBox>(u"Lead body"_s)->completer()->popup();
    ASSERT_TRUE(offered->isVisible());
    ASSERT_NE(QGuiApplication::focusWindow(), nullptr);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_FALSE(offered->isVisible()) << "it does not stay behind over the page";
    EXPECT_FALSE(forms().isOpen());
    EXPECT_EQ(plan().action(planId("A2"))->leadBody, u"Harb"_s);
    EXPECT_EQ(session().history().count(), 1);
}

TEST_F(ActionFormTest, ANewActionIsWrittenByKeysAlone) {
    start();
    QUuid made;
    QObject::connect(&forms(), &PlanForms::changedChoice, m_page, [&](const QUuid& id) { made = id; });
    forms().add(PlanThing::Action, planId("O2"));
    ASSERT_NE(leaf(), nullptr);
    EXPECT_EQ(line(u"Code"_s)->text(), u"A3"_s) << "the next one";
    type(line(u"Title"_s), u"Tide gauge"_s);
    typeInto(field<QComboBox>(u"Lead body"_s), u"Port authority"_s);
    QTest::keyClicks(field<QPlainTextEdit>(u"Supporting bodies"_s), u"Navy"_s);
    QTest::keyClick(field<QPlainTextEdit>(u"Supporting bodies"_s), Qt::Key_Return);
    QTest::keyClicks(field<QPlainTextEdit>(u"Supporting bodies"_s), u"Museum"_s);
    QTest::keyClick(field<QComboBox>(u"Status"_s), Qt::Key_Down);
    auto* progress = field<QSpinBox>(u"Progress"_s);
    progress->setFocus(Qt::TabFocusReason);
    QTest::keyClick(progress, Qt::Key_Up);
    QTest::keyClick(field<QCheckBox>(u"Start: planned"_s), Qt::Key_Space);
    QTest::keyClick(field<QCheckBox>(u"Must do"_s), Qt::Key_Space);
    press(u"One sure number"_s);
    type(line(u"Likely cost"_s), u"12,500"_s);
    typeInto(field<QComboBox>(u"Question to add, by code or title"_s), u"bollards"_s);
    QTest::keyClick(field<QComboBox>(u"Question to add, by code or title"_s)->lineEdit(), Qt::Key_Return);
    store();
    EXPECT_FALSE(forms().isOpen());
    ASSERT_FALSE(made.isNull());
    const Action* action = plan().action(made);
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(action->title, u"Tide gauge"_s);
    EXPECT_EQ(action->objective, planId("O2"));
    EXPECT_EQ(action->leadBody, u"Port authority"_s);
    EXPECT_EQ(action->supportingBodies, (QStringList{u"Navy"_s, u"Museum"_s}));
    EXPECT_EQ(action->status, ActionStatus::Approved);
    EXPECT_EQ(action->progress, 5);
    EXPECT_EQ(action->start, QDate(2026, 5, 14));
    EXPECT_FALSE(action->end.isValid());
    EXPECT_TRUE(action->isMustDo);
    EXPECT_EQ(action->cost, std::optional(CostRange(12'500)));
    EXPECT_TRUE(action->costByYear.empty()) << "spread evenly";
    EXPECT_EQ(action->lifts, (std::vector<Lift>{{indicator(0), 3}})) << "one stage above where it stands";
    EXPECT_EQ(undoText(), "Add action A3");
}

TEST_F(ActionFormTest, ACircleIsRefusedBesideTheListOfActionsAndTheFormStaysOpen) {
    start();
    forms().edit(PlanThing::Action, planId("A1"));
    auto* needs = field<QListView>(u"Actions that must end first"_s);
    ASSERT_EQ(needs->model()->rowCount(), 1) << "never itself";
    needs->setFocus(Qt::TabFocusReason);
    needs->setCurrentIndex(needs->model()->index(0, 0));
    QTest::keyClick(needs, Qt::Key_Space);
    EXPECT_TRUE(says(u"Ticked: A2"_s));
    store();
    ASSERT_TRUE(forms().isOpen());
    EXPECT_TRUE(says(u"in a circle"_s));
    EXPECT_TRUE(plan().action(planId("A1"))->dependencies.empty());
    EXPECT_EQ(session().history().count(), 0);
    needs->setFocus(Qt::TabFocusReason);
    QTest::keyClick(needs, Qt::Key_Space);
    EXPECT_FALSE(says(u"in a circle"_s)) << "mended";
    store();
    EXPECT_FALSE(forms().isOpen());
}

TEST_F(ActionFormTest, WhatItWaitsForStandsFirstAmongAllThatItCouldWaitFor) {
    Assessment made = planned();
    for (int number = 3; number < 12; ++number) {
        Action more;
        more.code = u"A%1"_s.arg(number);
        more.id = idOf(more.code);
        more.title = u"More"_s;
        made.plan.actions.push_back(more);
    }
    made.plan.actions.back().dependencies = {planId("A5"), planId("A9")}; // of A11
    putInOrder(made.plan);
    start(made);
    forms().edit(PlanThing::Action, planId("A11"));
    auto* needs = field<QListView>(u"Actions that must end first"_s);
    const auto codes = [&] {
        QStringList all;
        for (int row = 0; row < needs->model()->rowCount(); ++row) {
            all << needs->model()->index(row, 0).data().toString().section(u' ', 0, 0);
        }
        return all;
    };
    EXPECT_EQ(codes(), u"A5 A9 A1 A2 A3 A4 A6 A7 A8 A10"_s.split(u' '));
    needs->setFocus(Qt::TabFocusReason);
    needs->setCurrentIndex(needs->model()->index(4, 0));
    QTest::keyClick(needs, Qt::Key_Space);
    EXPECT_TRUE(says(u"Ticked: A3, A5, A9"_s));
    EXPECT_EQ(codes().at(4), u"A3"_s) << "a tick moves no row away from under one's keys";
    store();
    forms().edit(PlanThing::Action, planId("A11"));
    EXPECT_EQ(codes().mid(0, 4), u"A3 A5 A9 A1"_s.split(u' '));
}

TEST_F(ActionFormTest, TheHeadsOfTheRisksAreReadInEveryLanguage) {
    start();
    forms().edit(PlanThing::Action, planId("A1"));
    QApplication::processEvents();
    const int width = field<QTableView>(u"Risks"_s)->width();
    forms().close();
    const QStringList codes{u"en"_s, u"es"_s, u"pt"_s, u"fr"_s};
    InterfaceLanguage language(codes);
    for (const QString& code : codes) {
        SCOPED_TRACE(code.toStdString());
        language.speak(code);
        RisksField risks(*m_style, Language(code));
        risks.resize(width, 200);
        risks.show();
        QApplication::processEvents();
        const auto* table = risks.findChild<QTableView*>();
        const QHeaderView& head = *table->horizontalHeader();
        for (int column = 0; column < head.count(); ++column) {
            EXPECT_GE(head.sectionSize(column), roomForHead(head, column, 0))
                << table->model()->headerData(column, Qt::Horizontal).toString().toStdString();
        }
        EXPECT_LE(head.length(), table->viewport()->width()) << "all of it is in sight";
    }
    language.speak(u"en"_s); // what lists and numbers are written in outlives the words
}

TEST_F(ActionFormTest, AnEndBeforeTheStartIsSaidBesideTheEnd) {
    start();
    forms().add(PlanThing::Action, {});
    type(line(u"Title"_s), u"Too early"_s);
    QTest::keyClick(field<QCheckBox>(u"Start: planned"_s), Qt::Key_Space);
    QTest::keyClick(field<QCheckBox>(u"End: planned"_s), Qt::Key_Space);
    auto* end = field<QDateEdit>(u"End"_s);
    ASSERT_EQ(end->date(), QDate(2027, 5, 13)) << "proposed: a year, with its last day";
    end->setFocus(Qt::TabFocusReason);
    QTest::keyClick(end, Qt::Key_End); // in the year
    QTest::keyClick(end, Qt::Key_Down);
    ASSERT_EQ(end->date(), QDate(2026, 5, 13));
    store();
    ASSERT_TRUE(forms().isOpen());
    EXPECT_TRUE(says(u"ends before it starts"_s));
    EXPECT_EQ(plan().actions.size(), 2U);
    end->setFocus(Qt::TabFocusReason);
    QTest::keyClick(end, Qt::Key_End); // in the year
    QTest::keyClick(end, Qt::Key_Up);
    store();
    EXPECT_FALSE(forms().isOpen());
    EXPECT_EQ(plan().actions.size(), 3U);
}

TEST_F(ActionFormTest, SavingSaysWhatStartsTooEarlyByIt) {
    Assessment made = planned();
    made.plan.actions[1].start = QDate(2027, 1, 1); // A2, when A1 has ended
    made.plan.actions[1].end = QDate(2027, 12, 31);
    start(made);
    QSignalSpy said(&m_notices, &Notices::said);
    const auto* bar = m_window->findChild<NotificationBar*>();
    const auto endA1 = [&](int days) {
        forms().edit(PlanThing::Action, planId("A1"));
        auto* end = field<DateField>(u"End"_s);
        ASSERT_NE(end, nullptr);
        end->setDate(QDate(2026, 12, 31).addDays(days));
        press(u"Save"_s);
        ASSERT_FALSE(forms().isOpen());
    };
    endA1(31);
    EXPECT_EQ(bar->shownId(), u"dependencies"_s);
    EXPECT_TRUE(says(u"A2 waits for A1 and now starts too early."_s));
    session().history().undo();
    EXPECT_EQ(bar->shownId(), QString()) << "mended";
    endA1(31);
    press(u"Move what waits"_s);
    EXPECT_EQ(plan().action(planId("A2"))->start, QDate(2027, 2, 1));
    EXPECT_EQ(plan().action(planId("A2"))->end, QDate(2028, 1, 31));
    EXPECT_EQ(bar->shownId(), QString());
    // The other way round, it is A2 that is moved.
    said.clear();
    forms().edit(PlanThing::Action, planId("A2"));
    field<DateField>(u"Start"_s)->setDate(QDate(2027, 1, 15));
    press(u"Save"_s);
    const auto saysTooEarly = [&] {
        return std::any_of(said.begin(), said.end(), [](const QList<QVariant>& one) {
            return one.front().toString() == u"A2 now starts before A1 ends, for which it waits."_s;
        });
    };
    EXPECT_TRUE(saysTooEarly());
    said.clear();
    forms().edit(PlanThing::Action, planId("A2"));
    type(line(u"Title"_s), u"Roster"_s);
    store();
    EXPECT_FALSE(saysTooEarly()) << "nothing of that is new";
}

TEST_F(ActionFormTest, WhoSavesALaterEndAgainCanMoveWhatWaitsByAllOfIt) {
    Assessment made = planned();
    made.plan.actions[1].start = QDate(2027, 1, 1); // A2, when A1 has ended
    made.plan.actions[1].end = QDate(2027, 12, 31);
    start(made);
    const auto* bar = m_window->findChild<NotificationBar*>();
    for (const QDate day : {QDate(2027, 1, 31), QDate(2027, 3, 1)}) {
        forms().edit(PlanThing::Action, planId("A1"));
        field<DateField>(u"End"_s)->setDate(day);
        press(u"Save"_s);
        ASSERT_FALSE(forms().isOpen());
        EXPECT_EQ(bar->shownId(), u"dependencies"_s);
    }
    press(u"Move what waits"_s);
    EXPECT_EQ(plan().action(planId("A2"))->start, QDate(2027, 3, 2)) << "by 60 days, not by 29";
    EXPECT_EQ(bar->shownId(), QString());
}

TEST_F(ActionFormTest, SavingWarnsOfNothingThatItMendsInPart) {
    Assessment made = planned();
    made.plan.actions[0].end = QDate(2027, 1, 31); // A1, for which both others wait
    made.plan.actions[1].start = QDate(2027, 1, 1);
    made.plan.actions[1].end = QDate(2027, 12, 31);
    Action third = made.plan.actions[1];
    third.id = planId("A3");
    third.code = u"A3"_s;
    third.start = QDate(2026, 6, 1);
    made.plan.actions.push_back(third);
    putInOrder(made.plan);
    start(made);
    const auto* bar = m_window->findChild<NotificationBar*>();
    const auto endA1 = [&](QDate day) {
        forms().edit(PlanThing::Action, planId("A1"));
        field<DateField>(u"End"_s)->setDate(day);
        press(u"Save"_s);
        ASSERT_FALSE(forms().isOpen());
        ASSERT_EQ(plan().action(planId("A1"))->end, day);
    };
    ASSERT_NO_FATAL_FAILURE(endA1({2026, 12, 31}));
    EXPECT_EQ(bar->shownId(), QString()) << "A3 starts as much too early as before, A2 no longer";
    ASSERT_NO_FATAL_FAILURE(endA1({2027, 2, 28}));
    EXPECT_TRUE(says(u"A2 and A3 wait for A1 and now start too early."_s));
}

TEST_F(ActionFormTest, UndoByKeyReachesNothingBehindAForm) {
    start();
    ASSERT_TRUE(session().perform(SetTarget{indicator(0), Target{4, {}}}, u"Aim at stage 4"_s));
    const Assessment edited = session().assessment();
    QSignalSpy said(&m_notices, &Notices::said);
    forms().edit(PlanThing::Action, planId("A1"));
    type(line(u"Title"_s), u"Half a ti"_s);
    said.clear();
    QTest::keyClick(line(u"Title"_s), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(line(u"Title"_s)->text(), u"Half a ti"_s) << "the field takes its own typing back";
    EXPECT_EQ(said.count(), 0);
    type(line(u"Title"_s), u"Half a ti"_s);
    for (const auto& [key, modifiers] : {std::pair(Qt::Key_Z, Qt::KeyboardModifiers(Qt::ControlModifier)),
                                         std::pair(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier),
                                         std::pair(Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier))}) {
        SCOPED_TRACE(key);
        field<QComboBox>(u"Status"_s)->setFocus(Qt::TabFocusReason);
        said.clear();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        EXPECT_EQ(said.count(), 1) << "it is said why";
        EXPECT_EQ(session().assessment(), edited);
        EXPECT_EQ(line(u"Title"_s)->text(), u"Half a ti"_s);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_FALSE(forms().isOpen());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(session().assessment(), edited) << "on the page it undoes as ever";
}

TEST_F(ActionFormTest, ACodeThatIsTakenAndAMissingTitleAreSaidAtTheirFields) {
    start();
    forms().add(PlanThing::Action, {});
    store();
    EXPECT_TRUE(says(u"Write a title."_s));
    type(line(u"Title"_s), u"A"_s);
    type(line(u"Code"_s), u"A1"_s);
    store();
    ASSERT_TRUE(forms().isOpen());
    EXPECT_TRUE(says(u"two have the same code"_s));
    type(line(u"Code"_s), u"A9"_s);
    store();
    EXPECT_NE(plan().actionByCode(u"A9"_s), nullptr);
}

TEST_F(ActionFormTest, YearsAreSpreadEvenlyAndTheFormSaysByHowMuchTheyDoNotAddUp) {
    start();
    Action action = full();
    action.costByYear.clear();
    ASSERT_TRUE(session().perform(PutAction{action}, u"Add"_s));
    forms().edit(PlanThing::Action, action.id);
    EXPECT_TRUE(says(u"spread evenly over the days"_s));
    press(u"Spread evenly"_s);
    EXPECT_TRUE(says(u"The years add up to the cost."_s));
    auto* years = field<QTableView>(u"Cost by year"_s);
    ASSERT_EQ(years->model()->rowCount(), 2);
    // Columns: year, low, likely, high.
    typeCell(years, 0, 2, u"50,000"_s); // between its low and its high
    EXPECT_TRUE(says(u"likely: "_s));
    EXPECT_TRUE(says(u"too little"_s));
    store();
    ASSERT_TRUE(forms().isOpen()) << "the domain refuses it";
    EXPECT_TRUE(says(u"Allowed: costs by year that add up"_s));
    EXPECT_TRUE(plan().action(action.id)->costByYear.empty());
    press(u"Spread evenly"_s);
    line(u"Title"_s)->setFocus(Qt::TabFocusReason);
    store();
    EXPECT_FALSE(forms().isOpen());
    CostRange sum;
    for (const auto& [year, cost] : plan().action(action.id)->costByYear) {
        sum += cost;
    }
    EXPECT_EQ(sum, *action.cost);
}

TEST_F(ActionFormTest, ACostThatIsNoNumberIsSaidAndNothingIsStored) {
    start();
    forms().edit(PlanThing::Action, planId("A1"));
    press(u"One sure number"_s);
    type(line(u"Likely cost"_s), u"much"_s);
    store();
    ASSERT_TRUE(forms().isOpen());
    EXPECT_TRUE(says(u"“much” is no cost."_s));
    type(line(u"Likely cost"_s), u"0"_s);
    store();
    EXPECT_EQ(plan().action(planId("A1"))->cost, std::optional(CostRange(0))) << "0 is an estimate, too";
}

TEST_F(ActionFormTest, RisksAndLiftsAreTakenOutByTheirRows) {
    start();
    ASSERT_TRUE(session().perform(PutAction{full()}, u"Add"_s));
    forms().edit(PlanThing::Action, planId("A3"));
    auto* risks = field<QTableView>(u"Risks"_s);
    risks->setFocus(Qt::TabFocusReason);
    risks->setCurrentIndex(risks->model()->index(1, 0));
    QTest::keyClick(risks, Qt::Key_Delete);
    typeCell(risks, 0, 3, u"Double pay"_s);
    auto* lifts = field<QTableView>(u"Questions it lifts"_s);
    lifts->setFocus(Qt::TabFocusReason);
    lifts->setCurrentIndex(lifts->model()->index(0, 0));
    QTest::keyClick(lifts, Qt::Key_Delete);
    store();
    const Action* action = plan().action(planId("A3"));
    ASSERT_EQ(action->risks.size(), 1U);
    EXPECT_EQ(action->risks.front().response, u"Double pay"_s);
    EXPECT_EQ(action->lifts, (std::vector<Lift>{{indicator(0), 4}}));
}

TEST_F(ActionFormTest, WhatIsHalfTypedIsThereAgainAlsoAfterTheProgramEnded) {
    start();
    forms().edit(PlanThing::Action, planId("A1"));
    type(line(u"Title"_s), u"Half a ti"_s);
    QTest::keyClick(line(u"Title"_s), Qt::Key_Escape);
    EXPECT_FALSE(forms().isOpen());
    forms().edit(PlanThing::Action, planId("A2"));
    EXPECT_EQ(line(u"Title"_s)->text(), u"Duty roster"_s) << "another thing";
    forms().edit(PlanThing::Action, planId("A1"));
    EXPECT_EQ(line(u"Title"_s)->text(), u"Half a ti"_s);
    EXPECT_TRUE(says(u"As you left it."_s));
    startAgain();
    forms().edit(PlanThing::Action, planId("A1"));
    EXPECT_EQ(line(u"Title"_s)->text(), u"Half a ti"_s);
    EXPECT_EQ(stored(planId("A1")), "Inspect every bollard");
    press(u"Discard"_s);
    EXPECT_FALSE(forms().isOpen());
    forms().edit(PlanThing::Action, planId("A1"));
    EXPECT_EQ(line(u"Title"_s)->text(), u"Inspect every bollard"_s);
}

TEST_F(ActionFormTest, ACostThatIsNoNumberYetComesBackAsItWasTypedAndNotAsNothing) {
    start();
    forms().edit(PlanThing::Action, planId("A1"));
    press(u"One sure number"_s);
    type(line(u"Likely cost"_s), u"12 thousand"_s);
    QTest::keyClick(line(u"Likely cost"_s), Qt::Key_Escape);
    ASSERT_FALSE(forms().isOpen());
    forms().edit(PlanThing::Action, planId("A1"));
    EXPECT_TRUE(says(u"As you left it."_s));
    EXPECT_EQ(line(u"Likely cost"_s)->text(), u"12 thousand"_s);
    store();
    EXPECT_TRUE(says(u"“12 thousand” is no cost."_s));
    EXPECT_FALSE(plan().action(planId("A1"))->cost);
    type(line(u"Likely cost"_s), u"12000"_s);
    store();
    ASSERT_TRUE(plan().action(planId("A1"))->cost);
    EXPECT_EQ(plan().action(planId("A1"))->cost->likely, 12'000);
}

TEST_F(ActionFormTest, CancelAsksBeforeItLetsGoOfWhatIsTyped) {
    start();
    forms().edit(PlanThing::Action, planId("A1"));
    press(u"Cancel"_s);
    EXPECT_FALSE(forms().isOpen()) << "nothing was typed";
    forms().edit(PlanThing::Action, planId("A1"));
    type(line(u"Title"_s), u"Other"_s);
    press(u"Cancel"_s);
    ASSERT_TRUE(forms().isOpen());
    EXPECT_TRUE(says(u"Let go of what you have typed?"_s));
    press(u"Go on writing"_s);
    EXPECT_EQ(line(u"Title"_s)->text(), u"Other"_s);
    press(u"Cancel"_s);
    press(u"Discard"_s);
    EXPECT_FALSE(forms().isOpen());
    EXPECT_EQ(stored(planId("A1")), "Inspect every bollard");
    forms().edit(PlanThing::Action, planId("A1"));
    EXPECT_EQ(line(u"Title"_s)->text(), u"Inspect every bollard"_s);
}

TEST_F(ActionFormTest, AnEditElsewhereComesIntoTheFieldsThatNobodyHasTouched) {
    start();
    forms().edit(PlanThing::Action, planId("A1"));
    type(line(u"Title"_s), u"Mine"_s);
    Action other = *plan().action(planId("A1"));
    other.fundingSource = u"A loan"_s;
    ASSERT_TRUE(session().perform(PutAction{other}, u"Elsewhere"_s));
    EXPECT_EQ(line(u"Title"_s)->text(), u"Mine"_s);
    EXPECT_EQ(line(u"Funding source"_s)->text(), u"A loan"_s);
    line(u"Title"_s)->setFocus(Qt::TabFocusReason);
    store();
    EXPECT_EQ(stored(planId("A1")), "Mine");
    EXPECT_EQ(plan().action(planId("A1"))->fundingSource, u"A loan"_s);
}

TEST_F(ActionFormTest, TheFormClosesWhenItsActionIsTakenBack) {
    start();
    ASSERT_TRUE(session().perform(PutAction{full()}, u"Add"_s));
    forms().edit(PlanThing::Action, planId("A3"));
    session().history().undo();
    EXPECT_FALSE(forms().isOpen());
}

TEST_F(ActionFormTest, AnActionThatADecisionNamesIsNotRemoved) {
    Assessment made = planned();
    Decision decision;
    decision.text = u"Pay for it"_s;
    decision.action = u"A1"_s;
    made.brief.decisions = {decision};
    start(made);
    forms().edit(PlanThing::Action, planId("A1"));
    press(u"Remove action"_s);
    ASSERT_TRUE(forms().isOpen());
    EXPECT_TRUE(says(u"A decision for the minister names the action A1."_s));
    forms().edit(PlanThing::Action, planId("A2"));
    press(u"Remove action"_s);
    EXPECT_FALSE(forms().isOpen());
    EXPECT_EQ(plan().action(planId("A2")), nullptr);
    EXPECT_EQ(undoText(), "Remove action A2");
}

TEST_F(ActionFormTest, AnApprovedAssessmentIsShownAndNotEdited) {
    start();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::InReview, {}));
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    forms().edit(PlanThing::Action, planId("A1"));
    ASSERT_TRUE(forms().isOpen());
    EXPECT_EQ(line(u"Title"_s)->text(), u"Inspect every bollard"_s);
    EXPECT_FALSE(line(u"Title"_s)->isEnabled());
    EXPECT_TRUE(says(session().whyNotEditable().toHtmlEscaped()));
    EXPECT_FALSE(line(u"Code"_s)->isEnabled());
    EXPECT_FALSE(button(u"Remove action"_s, true)->isEnabled());
    forms().close();
    forms().add(PlanThing::Action, {});
    EXPECT_FALSE(forms().isOpen());
}

} // namespace
} // namespace atalaya::test
