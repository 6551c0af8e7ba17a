#include "tests/views/strategy/MeasuresFixture.h"
#include "views/strategy/measures/MeasureTrend.h"

namespace atalaya::test {
namespace {

/// Readings of the chosen measure: written, kept while half typed, drawn.
class MeasuresReadingsTest : public MeasuresFixture {};

TEST_F(MeasuresReadingsTest, RWritesAReadingOfTodayAndEnterStoresIt) {
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
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Way), "50% of the way");
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Due), "by 14 Aug 2026");
    EXPECT_EQ(undoText(), "Add a reading to M1");
    EXPECT_TRUE(value->text().isEmpty()) << "ready for the next";
    session().history().undo();
    EXPECT_EQ(first().readings.size(), 1U);
    EXPECT_EQ(cell(table(), 0, MeasuresModel::Way), "25% of the way");
}

TEST_F(MeasuresReadingsTest, AHalfTypedReadingWaitsWithItsMeasure) {
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

TEST_F(MeasuresReadingsTest, AHalfTypedReadingOutlivesUndoAndTheProgram) {
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

TEST_F(MeasuresReadingsTest, AMeasureOfTheSameIdInAnotherRoundIsAnother) {
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

TEST_F(MeasuresReadingsTest, WhatWasSaidOfOneMeasureIsNotSaidOfTheNext) {
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

TEST_F(MeasuresReadingsTest, TheTrendOfNumbersTooLargeForItsStepsIsDrawn) {
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

TEST_F(MeasuresReadingsTest, ADayHasOneReadingAndNoneGoesUnseen) {
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

TEST_F(MeasuresReadingsTest, TheDayIsTyped) {
    start();
    key(Qt::Key_R);
    auto* day = field<QDateEdit>(u"Day of the reading"_s);
    day->setFocus(Qt::TabFocusReason);
    QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(day, u"30/11/2025"_s);
    QTest::keyClick(day, Qt::Key_Tab);
    EXPECT_TRUE(value()->hasFocus()) << "the whole day is one field";
    EXPECT_EQ(day->date(), QDate(2025, 11, 30));
    QTest::keyClicks(value(), u"35"_s);
    QTest::keyClick(value(), Qt::Key_Return);
    ASSERT_EQ(first().readings.size(), 2U);
    EXPECT_EQ(first().readings.front(), (Reading{QDate(2025, 11, 30), 35, {}}));
    auto* readings = field<QTableView>(u"Readings"_s);
    readings->setFocus(Qt::TabFocusReason);
    readings->setCurrentIndex(readings->model()->index(0, 0));
    QTest::keyClick(readings, Qt::Key_Return);
    auto* cell = qobject_cast<QDateEdit*>(QApplication::focusWidget());
    ASSERT_NE(cell, nullptr);
    QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(cell, u"1.12.25"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(first().readings.front().date, QDate(2025, 12, 1));
}

TEST_F(MeasuresReadingsTest, TheTableOfReadingsIsTheChartsTwinAndEdited) {
    start();
    auto* readings = field<QTableView>(u"Readings"_s);
    ASSERT_EQ(readings->model()->rowCount(), 1);
    typeCell(readings, 0, 1, u"44"_s);
    EXPECT_EQ(first().readings.front().value, 44);
    EXPECT_TRUE(says(u"to 44%"_s));
    readings->setFocus(Qt::TabFocusReason);
    QTest::keyClick(readings, Qt::Key_Delete);
    EXPECT_TRUE(first().readings.empty());
    EXPECT_EQ(session().history().count(), 2);
}

} // namespace
} // namespace atalaya::test
