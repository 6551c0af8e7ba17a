#include "tests/views/strategy/FormsFixture.h"
#include "tests/views/strategy/RowHand.h"

#include "models/items/LateActionsModel.h"
#include "models/items/MeasuresModel.h"
#include "views/strategy/measures/MeasureTrend.h"

#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class MeasuresTabTest : public FormsFixture {
protected:
    /// With a second measure of O1, and one of O2.
    void startWithThree() {
        Assessment made = planned();
        for (const auto& [code, objective] : {std::pair("M2", "O2"), std::pair("M3", "O1")}) {
            Measure measure;
            measure.id = planId(code);
            measure.code = QString::fromLatin1(code);
            measure.objective = planId(objective);
            measure.title = u"Another"_s;
            made.plan.measures.push_back(measure);
        }
        putInOrder(made.plan);
        start(made);
    }
    [[nodiscard]] QTableView* table() const { return field<QTableView>(u"Measures"_s); }
    [[nodiscard]] QTableView* late() const { return field<QTableView>(u"What is late"_s); }
    [[nodiscard]] std::string codes(const QTableView* view) const {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            all << view->model()->index(row, 0).data().toString().section(u' ', 0, 0);
        }
        return all.join(u' ').toStdString();
    }
    [[nodiscard]] std::string cell(const QTableView* view, int row, int column) const {
        return view->model()->index(row, column).data().toString().toStdString();
    }
    void key(int pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table(), static_cast<Qt::Key>(pressed), modifiers);
        QApplication::processEvents();
    }
    [[nodiscard]] const Measure& first() const { return *plan().measure(planId("M1")); }
    void choose(const char* measure) const { m_page->tab->enter(planId(measure).toString(QUuid::WithoutBraces)); }
    [[nodiscard]] QLineEdit* value() const { return field<QLineEdit>(u"Value of the reading"_s); }
    [[nodiscard]] QLineEdit* note() const { return field<QLineEdit>(u"Note on the reading"_s); }
};

TEST_F(MeasuresTabTest, AMeasureStandsWithItsNumbersAndWhatIsOverdueInWords) {
    start();
    ASSERT_EQ(codes(table()), "M1");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Baseline), "20\u00a0%, 30 Jun 2025");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Last), "40\u00a0%, 31 Dec 2025");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Target), "100\u00a0%, 31 Dec 2027");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Way), "25\u00a0% of the way");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Due), "overdue since 31 Mar 2026");
    EXPECT_TRUE(says(u"From 20\u00a0% (30 Jun 2025) to 40\u00a0% (31 Dec 2025)."_s));
    m_page->tab->setToday(QDate(2026, 2, 1));
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Due), "by 31 Mar 2026");
}

TEST_F(MeasuresTabTest, RWritesAReadingOfTodayAndEnterStoresIt) {
    start();
    key(Qt::Key_R);
    auto* value = field<QLineEdit>(u"Value of the reading"_s);
    ASSERT_TRUE(value->hasFocus());
    QTest::keyClicks(value, u"x"_s);
    QTest::keyClick(value, Qt::Key_Return);
    EXPECT_TRUE(says(u"Write the value as a number"_s));
    EXPECT_EQ(first().readings.size(), 1U);
    type(value, u"60"_s);
    QTest::keyClicks(field<QLineEdit>(u"Note on the reading"_s), u"spring"_s);
    QTest::keyClick(field<QLineEdit>(u"Note on the reading"_s), Qt::Key_Return);
    ASSERT_EQ(first().readings.size(), 2U);
    EXPECT_EQ(first().readings.back(), (Reading{QDate(2026, 5, 14), 60, u"spring"_s}));
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Way), "50\u00a0% of the way");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Due), "by 14 Aug 2026");
    EXPECT_EQ(undoText(), "Add a reading to M1");
    EXPECT_TRUE(value->text().isEmpty()) << "ready for the next";
    session().history().undo();
    EXPECT_EQ(first().readings.size(), 1U);
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Way), "25\u00a0% of the way");
}

TEST_F(MeasuresTabTest, AHalfTypedReadingWaitsWithItsMeasure) {
    startWithThree();
    key(Qt::Key_R);
    QTest::keyClicks(value(), u"6"_s);
    QTest::keyClicks(note(), u"spring"_s);
    field<QDateEdit>(u"Day of the reading"_s)->setDate(QDate(2026, 5, 3));
    key(Qt::Key_Down);
    ASSERT_EQ(table()->currentIndex().data().toString(), u"Another"_s);
    EXPECT_TRUE(value()->text().isEmpty()) << "it is about another measure";
    EXPECT_TRUE(note()->text().isEmpty());
    QTest::keyClick(value(), Qt::Key_Return);
    EXPECT_EQ(session().history().count(), 0) << "nothing is stored to the wrong one";
    QTest::keyClicks(value(), u"30"_s);
    key(Qt::Key_Up);
    EXPECT_EQ(value()->text(), u"6"_s);
    EXPECT_EQ(note()->text(), u"spring"_s);
    QTest::keyClick(value(), Qt::Key_Return);
    ASSERT_EQ(first().readings.size(), 2U);
    EXPECT_EQ(first().readings.back(), (Reading{QDate(2026, 5, 3), 6, u"spring"_s}));
    EXPECT_TRUE(plan().measure(planId("M3"))->readings.empty());
    choose("M3");
    EXPECT_EQ(value()->text(), u"30"_s);
    choose("M1");
    EXPECT_TRUE(value()->text().isEmpty()) << "it was added";
}

TEST_F(MeasuresTabTest, AHalfTypedReadingOutlivesUndoAndTheProgram) {
    startWithThree();
    Measure added;
    added.id = planId("M4");
    added.code = u"M4"_s;
    added.title = u"Added"_s;
    ASSERT_TRUE(session().perform(PutMeasure{added}, u"Add"_s));
    choose("M4");
    QTest::keyClicks(value(), u"7"_s);
    session().history().undo();
    EXPECT_EQ(codes(table()), "M1 M3 M2");
    EXPECT_TRUE(value()->text().isEmpty());
    session().history().redo();
    choose("M4");
    EXPECT_EQ(value()->text(), u"7"_s);
    choose("M2");
    QTest::keyClicks(note(), u"asked the pilots"_s);
    ASSERT_TRUE(session().perform(SetStrategyHead{{u"EUR"_s, {}, {}}}, u"Currency"_s));
    session().history().undo();
    EXPECT_EQ(note()->text(), u"asked the pilots"_s);
    startAgain();
    choose("M2");
    EXPECT_EQ(note()->text(), u"asked the pilots"_s);
    choose("M4");
    EXPECT_EQ(value()->text(), u"7"_s);
}

TEST_F(MeasuresTabTest, AMeasureOfTheSameIdInAnotherRoundIsAnother) {
    Assessment next = planned();
    next.id = QUuid::createUuid();
    next.round = u"Next"_s;
    makeFile(planned(), next);
    openAgain(planned().id);
    QTest::keyClicks(value(), u"8"_s);
    // And a cell in which somebody is.
    auto* readings = field<QTableView>(u"Readings"_s);
    readings->setFocus(Qt::TabFocusReason);
    readings->setCurrentIndex(readings->model()->index(0, 1));
    QTest::keyClicks(readings, u"99"_s);
    ASSERT_TRUE(isGood(m_desk->choose(next.id)));
    QApplication::processEvents();
    ASSERT_EQ(session().assessment().id, next.id);
    EXPECT_TRUE(value()->text().isEmpty());
    QTest::keyClick(value(), Qt::Key_Return);
    EXPECT_EQ(first().readings, planned().plan.measures.front().readings);
    EXPECT_EQ(session().history().count(), 0);
    ASSERT_TRUE(isGood(m_desk->choose(planned().id)));
    QApplication::processEvents();
    EXPECT_EQ(value()->text(), u"8"_s);
}

TEST_F(MeasuresTabTest, WhatWasSaidOfOneMeasureIsNotSaidOfTheNext) {
    startWithThree();
    typeCell(field<QTableView>(u"Readings"_s), 0, 1, u"many"_s);
    ASSERT_TRUE(says(u"“many” is no number"_s));
    choose("M3");
    EXPECT_FALSE(says(u"“many” is no number"_s));
    choose("M1");
    EXPECT_TRUE(says(u"Value, %"_s));
    Measure other = first();
    other.unit = u"hours"_s;
    ASSERT_TRUE(session().perform(PutMeasure{other}, u"Unit"_s));
    EXPECT_TRUE(says(u"Value, hours"_s)) << "the unit is that of now";
}

TEST_F(MeasuresTabTest, TheTrendOfNumbersTooLargeForItsStepsIsDrawn) {
    start();
    Measure large = first();
    large.baseline = MeasurePoint{1e17, QDate(2025, 1, 1)};
    large.readings = {{QDate(2025, 6, 30), 1e17 + 16, {}}, {QDate(2025, 12, 31), 1e17 + 48, {}}};
    large.target = MeasurePoint{1e17 + 64, QDate(2026, 12, 31)};
    ASSERT_TRUE(session().perform(PutMeasure{large}, u"Large"_s));
    auto* trend = m_page->findChild<MeasureTrend*>();
    ASSERT_TRUE(trend->isVisible());
    // Counting by steps that change nothing at this size would never end.
    EXPECT_EQ(trend->grab().size(), trend->size() * trend->devicePixelRatio());
    large.baseline->value = -1.5e308;
    large.target->value = 1.5e308;
    trend->show(large);
    const QImage drawn = trend->grab().toImage();
    bool hasTarget = false;
    for (int x = 0; x < drawn.width(); ++x) {
        for (int y = 0; y < drawn.height(); ++y) {
            hasTarget = hasTarget || drawn.pixelColor(x, y) == m_style->colour("target");
        }
    }
    EXPECT_TRUE(hasTarget);
}

TEST_F(MeasuresTabTest, ADayHasOneReadingAndNoneGoesUnseen) {
    start();
    ASSERT_TRUE(session().perform(PutReading{planId("M1"), {QDate(2026, 3, 31), 50, {}}}, u"Read"_s));
    auto* readings = field<QTableView>(u"Readings"_s);
    ASSERT_EQ(readings->model()->rowCount(), 2);
    EXPECT_FALSE(readings->model()->setData(readings->model()->index(1, 0), QDate(2025, 12, 31), Qt::EditRole));
    EXPECT_EQ(first().readings.size(), 2U) << "it would have taken the place of the other";
    EXPECT_TRUE(says(u"There is a reading of 31 Dec 2025 already"_s));
    key(Qt::Key_R);
    field<QDateEdit>(u"Day of the reading"_s)->setDate(QDate(2026, 3, 31));
    QTest::keyClicks(value(), u"52"_s);
    QTest::keyClick(value(), Qt::Key_Return);
    EXPECT_EQ(first().readings.back().value, 52);
    EXPECT_EQ(undoText(), "Change a reading of M1") << "nothing was added";
}

TEST_F(MeasuresTabTest, TheTableOfReadingsIsTheChartsTwinAndEdited) {
    start();
    auto* readings = field<QTableView>(u"Readings"_s);
    ASSERT_EQ(readings->model()->rowCount(), 1);
    typeCell(readings, 0, 1, u"44"_s);
    EXPECT_EQ(first().readings.front().value, 44);
    EXPECT_TRUE(says(u"to 44\u00a0%"_s));
    readings->setFocus(Qt::TabFocusReason);
    QTest::keyClick(readings, Qt::Key_Delete);
    EXPECT_TRUE(first().readings.empty());
    EXPECT_EQ(session().history().count(), 2);
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
    EXPECT_EQ(cell(late(), 0, LateActionsModel::Why), "It is 10\u00a0% done, and 36\u00a0% of its time is over.");
    EXPECT_EQ(cell(late(), 0, LateActionsModel::Expected), "36\u00a0%");
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

TEST_F(MeasuresTabTest, ProgressAndStatusAreSetWhereTheyAreLate) {
    start();
    press(u"Follow-up"_s);
    ASSERT_TRUE(late()->isVisible());
    late()->setFocus(Qt::TabFocusReason);
    late()->setCurrentIndex(late()->model()->index(0, LateActionsModel::What));
    press(u"A1 is 25\u00a0% done"_s);
    EXPECT_EQ(plan().action(planId("A1"))->progress, 25);
    EXPECT_EQ(undoText(), "A1 is 25\u00a0% done");
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
    EXPECT_FALSE(field<QLineEdit>(u"Value of the reading"_s)->isEnabled());
    EXPECT_FALSE(button(u"Remove reading"_s, true)->isEnabled());
    press(u"Follow-up"_s);
    EXPECT_FALSE(late()->model()->index(0, LateActionsModel::Reported).flags() & Qt::ItemIsEditable);
}

} // namespace
} // namespace atalaya::test
