#include "assessments/strategy/FollowUp.h"
#include "tests/views/strategy/MeasuresFixture.h"
#include "tests/views/strategy/RowHand.h"

#include "models/items/LateActionsModel.h"

#include <QHeaderView>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

class MeasuresTabTest : public MeasuresFixture {};

TEST_F(MeasuresTabTest, AMeasureStandsWithItsNumbersAndWhatIsOverdueInWords) {
    start();
    ASSERT_EQ(codes(table()), "M1");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Baseline), "20%, 30 Jun 2025");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Last), "40%, 31 Dec 2025");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Target), "100%, 31 Dec 2027");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Way), "25% of the way");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Due), "overdue since 31 Mar 2026");
    EXPECT_TRUE(says(u"From 20% (30 Jun 2025) to 40% (31 Dec 2025)."_s));
    m_page->tab->setToday(QDate(2026, 2, 1));
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Due), "by 31 Mar 2026");
}

TEST_F(MeasuresTabTest, MeasuresStandByObjectiveAndMoveAmongTheirOwn) {
    startWithThree();
    QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    EXPECT_EQ(codes(table()), "M1 M3 M2");
    EXPECT_EQ(table()->currentIndex().row(), 0);
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(codes(table()), "M3 M1 M2");
    EXPECT_EQ(table()->currentIndex().row(), 1) << "the choice goes along";
    EXPECT_EQ(undoText(), "Move measure M1");
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(codes(table()), "M3 M1 M2") << "not to another objective";
    EXPECT_EQ(session().history().count(), 1);
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(codes(table()), "M1 M3 M2");
    EXPECT_TRUE(reset.isEmpty());
}

TEST_F(MeasuresTabTest, AMeasureIsDraggedAmongTheirOwnAndToNoOther) {
    startWithThree();
    const auto cell = [this](int row) { return table()->model()->index(row, MeasuresModel::Title); };
    QSignalSpy said(&m_notices, &Notices::said);
    RowHand hand(table());
    hand.press(hand.in(cell(0)));
    hand.moveTo(hand.below(cell(1)));
    EXPECT_TRUE(hand.line()->isVisible());
    EXPECT_EQ(hand.cursor(), Qt::ClosedHandCursor);
    hand.release();
    EXPECT_EQ(codes(table()), "M3 M1 M2");
    EXPECT_EQ(table()->currentIndex().row(), 1) << "the choice goes along";
    EXPECT_EQ(undoText(), "Move measure M1");
    EXPECT_EQ(session().history().count(), 1);
    hand.drag(hand.in(cell(0)), hand.above(cell(2)));
    EXPECT_EQ(codes(table()), "M1 M3 M2") << "at the end of its own";
    hand.drag(hand.in(cell(0)), hand.above(cell(1)));
    EXPECT_EQ(session().history().count(), 2) << "where it stands already";
    EXPECT_TRUE(said.isEmpty());
    hand.press(hand.in(cell(0)));
    hand.moveTo(hand.below(cell(2)));
    EXPECT_EQ(hand.cursor(), Qt::ForbiddenCursor);
    hand.release();
    EXPECT_EQ(session().history().count(), 2);
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.front().front().toString(),
              u"A measure stays among those of its objective; its form moves it to another"_s);
    hand.press(hand.in(cell(0)));
    hand.moveTo(hand.below(cell(1)));
    QTest::keyClick(table(), Qt::Key_Escape);
    hand.release();
    EXPECT_EQ(codes(table()), "M1 M3 M2");
}

TEST_F(MeasuresTabTest, RowsAreAsHighAsTheirWordsNeedAtEveryWidth) {
    startWithThree();
    for (const int width : {1366, 1024, 700, 1600, 1280}) {
        m_window->resize(width, 740);
        QApplication::processEvents();
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            EXPECT_EQ(table()->rowHeight(row), static_cast<const QAbstractItemView*>(table())->sizeHintForRow(row))
                << row << " at " << width;
        }
        EXPECT_LT(table()->rowHeight(0), 4 * m_style->px(44)) << "at " << width;
    }
}

TEST_F(MeasuresTabTest, AtTwiceTheTextSizeTitlesKeepTheirRoom) {
    startWithThree();
    m_style->setTextPercent(200);
    m_window->resize(1366, 740);
    QApplication::processEvents();
    EXPECT_GE(table()->columnWidth(MeasuresModel::Title), m_style->px(150));
    EXPECT_LE(table()->horizontalHeader()->length(), table()->viewport()->width()) << "nothing is cut at the side";
    m_style->setTextPercent(100);
}

TEST_F(MeasuresTabTest, KeysEditAddAndRemove) {
    startWithThree();
    m_page->tab->enter(planId("M2").toString(QUuid::WithoutBraces));
    EXPECT_EQ(m_page->tab->here(), planId("M2").toString(QUuid::WithoutBraces));
    key(Qt::Key_Return);
    ASSERT_TRUE(forms().isOpen());
    EXPECT_EQ(line(u"Code"_s)->text(), u"M2"_s);
    forms().close();
    key(Qt::Key_Insert);
    ASSERT_TRUE(forms().isOpen());
    EXPECT_EQ(line(u"Code"_s)->text(), u"M4"_s);
    EXPECT_EQ(field<QComboBox>(u"Objective"_s)->currentData().toString(), planId("O2").toString(QUuid::WithoutBraces));
    forms().close();
    key(Qt::Key_Delete);
    EXPECT_EQ(codes(table()), "M1 M3");
    EXPECT_EQ(undoText(), "Remove measure M2");
    session().history().undo();
    EXPECT_EQ(codes(table()), "M1 M3 M2");
}

TEST_F(MeasuresTabTest, TheActionsOwnWordsBecomeMeasuresInOneStep) {
    Assessment made = planned();
    made.plan.measures.clear();
    start(made);
    EXPECT_TRUE(says(u"A measure says in numbers whether the strategy works"_s));
    press(u"Make them from the actions' words"_s);
    ASSERT_EQ(plan().measures.size(), 2U);
    EXPECT_EQ(plan().measures[0].title, u"Share of bollards inspected"_s);
    EXPECT_EQ(plan().measures[0].code, u"M1"_s);
    EXPECT_EQ(plan().measures[1].code, u"M2"_s);
    EXPECT_EQ(plan().measures[1].action, planId("A2"));
    EXPECT_EQ(session().history().count(), 1);
    EXPECT_EQ(codes(table()), "M1 M2");
    EXPECT_EQ(button(u"From the actions' words"_s, true), nullptr) << "none is left";
    session().history().undo();
    EXPECT_TRUE(plan().measures.empty());
}

TEST_F(MeasuresTabTest, WhatIsLateStandsWithItsReason) {
    start();
    press(u"Follow-up"_s);
    EXPECT_EQ(codes(late()), "A1 A2 M1 Name");
    EXPECT_EQ(cell(late(), 0, LateActionsModel::Why), "It is 10% done, and 36% of its time is over.");
    EXPECT_EQ(cell(late(), 0, LateActionsModel::Expected), "36%");
    EXPECT_NE(cell(late(), 1, LateActionsModel::Why).find("It"), std::string::npos);
    EXPECT_NE(cell(late(), 1, LateActionsModel::Why).find("it waits for A1, not done yet"), std::string::npos);
    EXPECT_EQ(cell(late(), 2, LateActionsModel::Why), "Its reading was due on 31 Mar 2026 (every quarter).");
    EXPECT_EQ(cell(late(), 3, LateActionsModel::Why), "The step was due on 30 Apr 2026 and is not ticked off.");
    EXPECT_EQ(cell(late(), 3, LateActionsModel::Days), "14");
    EXPECT_TRUE(says(u"On 14 May 2026: "_s));
    m_page->tab->setToday(QDate(2025, 12, 31));
    QApplication::processEvents();
    EXPECT_TRUE(says(u"Nothing is late today."_s));
}

TEST_F(MeasuresTabTest, FromWhenOnAnActionIsLateIsSaidWhereItStands) {
    start();
    press(u"Follow-up"_s);
    const QString most = u"more than %1 percentage points behind its calendar"_s.arg(calendarTolerance);
    for (const int column : {LateActionsModel::Why, LateActionsModel::Days, LateActionsModel::Expected}) {
        EXPECT_TRUE(late()->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains(most));
    }
    EXPECT_TRUE(late()->accessibleDescription().contains(most)) << "who hears the window points at nothing";
}

TEST_F(MeasuresTabTest, ProgressAndStatusAreSetWhereTheyAreLate) {
    start();
    press(u"Follow-up"_s);
    ASSERT_TRUE(late()->isVisible());
    late()->setFocus(Qt::TabFocusReason);
    late()->setCurrentIndex(late()->model()->index(0, LateActionsModel::What));
    press(u"A1 is 25% done"_s);
    EXPECT_EQ(plan().action(planId("A1"))->progress, 25);
    EXPECT_EQ(undoText(), "A1 is 25% done");
    late()->setCurrentIndex(late()->model()->index(0, LateActionsModel::Reported));
    late()->setFocus(Qt::TabFocusReason);
    // 36 % of its time is over: 25 % is late, 90 % is not.
    ASSERT_EQ(codes(late()), "A1 A2 M1 Name");
    QTest::keyClick(late(), Qt::Key_Return);
    auto* spin = late()->viewport()->findChild<QSpinBox*>();
    ASSERT_NE(spin, nullptr);
    spin->selectAll();
    QTest::keyClicks(spin, u"90"_s);
    QTest::keyClick(spin, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return codes(late()) == "A2 M1 Name"; }));
    EXPECT_EQ(plan().action(planId("A1"))->progress, 90);
    EXPECT_EQ(session().history().count(), 2) << "each by itself";

    ASSERT_TRUE(late()->model()->setData(late()->model()->index(0, LateActionsModel::Status),
                                         QString::number(static_cast<int>(ActionStatus::Done)), Qt::EditRole));
    EXPECT_EQ(plan().action(planId("A2"))->status, ActionStatus::Done);
    EXPECT_EQ(plan().action(planId("A2"))->progress, 100);
    EXPECT_EQ(undoText(), "A2 is done");
}

TEST_F(MeasuresTabTest, WhatIsAtItsEndIsOfferedToBeMarkedAsDone) {
    start();
    press(u"Follow-up"_s);
    std::vector<Notices::Notice> shown;
    QObject::connect(&m_notices, &Notices::shown, m_page,
                     [&](const Notices::Notice& notice) { shown.push_back(notice); });
    late()->setCurrentIndex(late()->model()->index(0, LateActionsModel::What));
    press(u"A1 is 75% done"_s);
    EXPECT_TRUE(shown.empty());
    ASSERT_TRUE(late()->model()->setData(late()->model()->index(0, LateActionsModel::Reported), 100, Qt::EditRole));
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_NE(plan().actions.front().status, ActionStatus::Done) << "nobody but a person says so";
    shown.front().act();
    const auto done = std::count_if(plan().actions.begin(), plan().actions.end(), [](const Action& one) {
        return one.status == ActionStatus::Done && one.progress == 100;
    });
    EXPECT_EQ(done, 1);
    EXPECT_TRUE(undoText().starts_with("Mark A"));
}

TEST_F(MeasuresTabTest, TheCourseOfALateActionIsToldFromTheChangeLog) {
    start();
    press(u"Follow-up"_s);
    const auto chooseFirst = [this] {
        QApplication::processEvents();
        late()->setFocus(Qt::TabFocusReason);
        late()->setCurrentIndex(late()->model()->index(0, LateActionsModel::What));
    };
    const auto isToldSoon = [this](const QString& words) { return QTest::qWaitFor([&] { return says(words); }); };
    chooseFirst();
    EXPECT_TRUE(isToldSoon(u"Course of A1: 10% on 14 May 2026 (María Núñez)."_s)) << "the record begins today";
    comeBackAfter(30);
    m_page->tab->setToday(QDate(2026, 6, 13));
    chooseFirst();
    EXPECT_TRUE(isToldSoon(u"10% on 14 May 2026 (María Núñez). It has not moved for 30 day(s)."_s));
    press(u"A1 is 25% done"_s);
    EXPECT_TRUE(isToldSoon(u"Course of A1: 10% on 14 May 2026 (María Núñez); 25% on 13 Jun 2026 (María Núñez)."_s));
    EXPECT_FALSE(says(u"It has not moved"_s));
    late()->setCurrentIndex(late()->model()->index(late()->model()->rowCount() - 1, LateActionsModel::What));
    EXPECT_FALSE(says(u"Course of"_s)) << "a step of the lifecycle has none";
}

TEST_F(MeasuresTabTest, WhoReportsByAButtonThatGoesIsBackInTheList) {
    start();
    ASSERT_TRUE(session().perform(RemoveAction{planId("A2")}, u"Remove"_s));
    press(u"Follow-up"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return codes(late()) == "A1 M1 Name"; }));
    late()->setFocus(Qt::TabFocusReason);
    late()->setCurrentIndex(late()->model()->index(0, LateActionsModel::What));
    QAbstractButton* half = button(u"A1 is 50% done"_s, true);
    ASSERT_NE(half, nullptr);
    half->setFocus(Qt::TabFocusReason);
    QTest::keyClick(half, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return codes(late()) == "M1 Name"; }));
    ASSERT_FALSE(half->isVisible()) << "of a reading that is due there is no progress";
    EXPECT_TRUE(late()->hasFocus());
}

TEST_F(MeasuresTabTest, EnterInFollowUpOpensTheFormOfWhatIsLate) {
    start();
    press(u"Follow-up"_s);
    for (const auto& [row, word] :
         {std::pair(0, u"Lead body"_s), std::pair(2, u"Read how often"_s), std::pair(3, u"Owner"_s)}) {
        QTableView* view = late();
        view->setFocus(Qt::TabFocusReason);
        view->setCurrentIndex(view->model()->index(row, LateActionsModel::Why));
        QTest::keyClick(view, Qt::Key_Return);
        ASSERT_TRUE(forms().isOpen());
        EXPECT_NE(field<QComboBox>(word), nullptr);
        forms().close();
    }
}

TEST_F(MeasuresTabTest, AnApprovedAssessmentIsReadAndNotChanged) {
    start();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::InReview, {}));
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    QApplication::processEvents();
    EXPECT_FALSE(button(u"Add measure…"_s, true)->isEnabled());
    EXPECT_EQ(button(u"Add measure…"_s, true)->toolTip(), session().whyNotEditable());
    key(Qt::Key_Delete);
    EXPECT_EQ(plan().measures.size(), 1U);
    key(Qt::Key_Insert);
    EXPECT_FALSE(forms().isOpen());
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(session().history().count(), 0);
}

TEST_F(MeasuresTabTest, AnApprovedAssessmentTakesReadings) {
    start();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    QApplication::processEvents();
    key(Qt::Key_R);
    ASSERT_TRUE(value()->hasFocus());
    QTest::keyClicks(value(), u"60"_s);
    QTest::keyClick(value(), Qt::Key_Return);
    ASSERT_EQ(first().readings.size(), 2U);
    auto* readings = field<QTableView>(u"Readings"_s);
    typeCell(readings, 1, 1, u"61"_s);
    EXPECT_EQ(first().readings.back().value, 61);
    readings->setCurrentIndex(readings->model()->index(0, 0));
    press(u"Remove reading"_s);
    ASSERT_EQ(first().readings.size(), 1U);
    EXPECT_EQ(first().readings.front(), (Reading{QDate(2026, 5, 14), 61, {}}));
    for (int step = 0; step < 3; ++step) {
        session().history().undo();
    }
    EXPECT_EQ(first(), planned().plan.measures.front());
}

TEST_F(MeasuresTabTest, AnApprovedAssessmentIsFollowedUp) {
    Assessment made = planned();
    Action undecided = made.plan.actions.back();
    undecided.id = planId("A3");
    undecided.code = u"A3"_s;
    undecided.status = ActionStatus::Proposed;
    undecided.order = 0;
    made.plan.actions.push_back(undecided);
    putInOrder(made.plan);
    start(made);
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    press(u"Follow-up"_s);
    ASSERT_EQ(codes(late()), "A1 A2 A3 M1 Name");
    const auto at = [this](int row, int column) { return late()->model()->index(row, column); };
    EXPECT_TRUE(at(2, LateActionsModel::Reported).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(at(2, LateActionsModel::Status).flags() & Qt::ItemIsEditable) << "it waits for a decision";
    late()->setFocus(Qt::TabFocusReason);
    late()->setCurrentIndex(at(0, LateActionsModel::What));
    press(u"A1 is 25% done"_s);
    EXPECT_EQ(plan().action(planId("A1"))->progress, 25);
    late()->setFocus(Qt::TabFocusReason);
    late()->setCurrentIndex(at(0, LateActionsModel::Status));
    QTest::keyClick(late(), Qt::Key_Return);
    auto* choices = late()->viewport()->findChild<QComboBox*>();
    ASSERT_NE(choices, nullptr);
    EXPECT_EQ(choices->count(), 4);
    EXPECT_EQ(choices->findText(u"proposed"_s), -1);
    QTest::keyClick(choices, Qt::Key_Down);
    QTest::keyClick(choices, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return codes(late()) == "A2 A3 M1 Name"; })) << "what is done is not late";
    EXPECT_EQ(plan().action(planId("A1"))->status, ActionStatus::Done);
    EXPECT_EQ(plan().action(planId("A1"))->progress, 100);
    session().history().undo();
    session().history().undo();
    EXPECT_TRUE(plan() == made.plan);
}

TEST_F(MeasuresTabTest, AFileForReadingOnlyTakesNoReport) {
    start();
    Action running = *plan().action(planId("A1"));
    const QString file = path();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    m_window.reset();
    m_desk.reset();
    Desk other(fixedSurroundings()); // another window
    ASSERT_TRUE(isGood(other.openFile(file)));
    openAgain(plain().id);
    ASSERT_FALSE(session().mayReport());
    EXPECT_FALSE(value()->isEnabled());
    EXPECT_FALSE(button(u"Remove reading"_s, true)->isEnabled());
    press(u"Follow-up"_s);
    EXPECT_FALSE(late()->model()->index(0, LateActionsModel::Reported).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(late()->model()->index(0, LateActionsModel::Status).flags() & Qt::ItemIsEditable);
    running.progress = 60;
    EXPECT_FALSE(session().perform(PutAction{running}, u"A1"_s));
}

} // namespace
} // namespace atalaya::test
