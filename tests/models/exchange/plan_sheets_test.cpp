#include "tests/models/exchange/PlanSheetsFixture.h"

#include "models/exchange/PlanSheetValues.h"

namespace atalaya::test {
namespace {

class PlanSheetsTest : public PlanSheetsFixture {};

TEST_F(PlanSheetsTest, ReadsBackEveryRandomPlanWithoutADifference) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        m_assessment = randomAssessment(*m_framework, seed);
        const PlanSheetsComparison comparison = compare(written(m_assessment));
        ASSERT_EQ(lines(comparison), "") << seed;
        ASSERT_EQ(sentences(comparison), "") << seed;
        ASSERT_TRUE(comparison.knowsExported && comparison.isCurrent) << seed;
        ASSERT_EQ(comparison.made, exportedAt);
    }
}

TEST_F(PlanSheetsTest, EveryFieldOfARandomPlanGoesThroughTheSheetsIntoAnEmptyOne) {
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const Assessment full = randomAssessment(*m_framework, seed);
        const Plan& plan = full.plan;
        for (const Action& action : plan.actions) {
            Action other;
            for (const auto& [field, value] : exchange::valuesOf(action)) {
                exchange::setValue(other, field, value);
            }
            other.id = action.id;
            other.order = action.order;
            other.risks = action.risks;
            ASSERT_EQ(other, action) << seed;
        }
        for (const Measure& measure : plan.measures) {
            Measure other;
            for (const auto& [field, value] : exchange::valuesOf(measure)) {
                exchange::setValue(other, field, value);
            }
            other.id = measure.id;
            other.order = measure.order;
            ASSERT_EQ(other, measure) << seed;
        }
        for (const Objective& objective : plan.objectives) {
            Objective other;
            for (const auto& [field, value] : exchange::valuesOf(objective)) {
                exchange::setValue(other, field, value);
            }
            other.id = objective.id;
            other.order = objective.order;
            ASSERT_EQ(other, objective) << seed;
        }
    }
}

TEST_F(PlanSheetsTest, TheSamePlanGivesTheSameBytes) {
    EXPECT_EQ(written(m_assessment), written(m_assessment));
    EXPECT_FALSE(written(m_assessment).contains("No staff"));
    PlanWorkbook book = workbook();
    for (const char* part : {"xl/sharedStrings.xml", "xl/worksheets/sheet7.xml"}) {
        EXPECT_FALSE(book.file(QString::fromLatin1(part)).contains("No staff")) << "risks stay here";
    }
}

TEST_F(PlanSheetsTest, TextIsNeverAFormula) {
    for (const char* start : {"=1+1", "+1", "-1", "@SUM(A1)", "_x0041_", " lead and trail ", "a\tb", "{=1}"}) {
        m_assessment.plan.actions[0].title = QString::fromLatin1(start);
        m_assessment.plan.actions[0].supportingBodies = {QString::fromLatin1(start).trimmed()};
        PlanWorkbook book = workbook();
        EXPECT_FALSE(book.xml(PlanWorkbook::Actions).contains("<f>"));
        const PlanSheetsComparison comparison = compare(book);
        EXPECT_EQ(lines(comparison) + sentences(comparison), "") << start;
        EXPECT_EQ(book.valueOf(PlanWorkbook::Actions, u"action.title"_s, 3), QString::fromLatin1(start));
    }
}

TEST_F(PlanSheetsTest, WhatWasTypedIsOneUndoStep) {
    PlanWorkbook book = workbook();
    const auto cell = [&](const char* key, const QString& thing) {
        return cellOf(book, PlanWorkbook::Actions, QString::fromLatin1(key), thing);
    };
    book.setText(PlanWorkbook::Actions, cell("action.title", u"A2"_s), u"Do it well"_s);
    book.setStyledNumber(PlanWorkbook::Actions, cell("action.end", u"A2"_s), 47118); // 2028-12-31
    book.setText(PlanWorkbook::Actions, cell("action.status", u"A2"_s), u" Running "_s);
    book.setNumber(PlanWorkbook::Actions, cell("action.progress", u"A2"_s), 35);
    book.setNumber(PlanWorkbook::Actions, cell("action.cost", u"A2"_s), 250);
    book.setText(PlanWorkbook::Actions, cell("action.dependencies", u"A2"_s), u"A1, A3"_s);
    book.setText(PlanWorkbook::Actions, cell("action.supportingBodies", u"A2"_s), u"Ports\n\nCustoms; ports"_s);
    book.setText(PlanWorkbook::Actions, cell("action.lifts", u"A1"_s), u"P03-02 -> 4; P03-01=5"_s);
    book.setCell(PlanWorkbook::Actions, cell("action.mustDo", u"A1"_s), "<c r=\"%1\" t=\"b\"><v>1</v></c>");
    book.setText(PlanWorkbook::Objectives, cellOf(book, PlanWorkbook::Objectives, u"objective.indicators"_s, u"O1"_s),
                 u"P03-02,P01-01"_s);
    book.setNumber(PlanWorkbook::Readings, cellOf(book, PlanWorkbook::Readings, u"reading.value"_s, u"M1"_s, 2), 33);
    book.addRow(PlanWorkbook::Readings, {{u"reading.code"_s, u"M2"_s},
                                         {u"reading.date"_s, u"2026-12-31"_s},
                                         {u"reading.value"_s, u"4"_s},
                                         {u"reading.note"_s, u"counted"_s}});
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(sentences(comparison), "");
    Assessment expected = m_assessment;
    Action& second = expected.plan.actions[1];
    second.title = u"Do it well"_s;
    second.end = QDate(2028, 12, 31);
    second.status = ActionStatus::Running;
    second.progress = 35;
    second.cost->likely = 250;
    second.dependencies = {idOf(u"A1"_s), idOf(u"A3"_s)};
    second.supportingBodies = {u"Ports"_s, u"Customs; ports"_s};
    expected.plan.actions[0].lifts = {{u"P03-02"_s, 4}, {u"P03-01"_s, 5}};
    expected.plan.actions[0].isMustDo = true;
    expected.plan.objectives[0].indicators = {u"P03-02"_s, u"P01-01"_s};
    expected.plan.measures[0].readings[1].value = 33;
    expected.plan.measures[1].readings = {{QDate(2026, 12, 31), 4, u"counted"_s}};
    EXPECT_EQ(taken(comparison), expected) << lines(comparison);
    EXPECT_EQ(expected.plan.actions[0].risks.size(), 1U) << "what the sheets do not show stays";
}

TEST_F(PlanSheetsTest, NewRowsReferToOneAnotherByTheirCodes) {
    PlanWorkbook book = workbook();
    book.addRow(PlanWorkbook::Objectives, {{u"objective.code"_s, u"O3"_s}, {u"objective.title"_s, u"Skills"_s}});
    book.addRow(PlanWorkbook::Actions, {{u"action.title"_s, u"Train"_s},
                                        {u"action.objective"_s, u"O3"_s},
                                        {u"action.cost"_s, u"900"_s},
                                        {u"action.start"_s, u"2027-01-01"_s}});
    book.addRow(PlanWorkbook::Actions,
                {{u"action.code"_s, u"A9"_s}, {u"action.title"_s, u"Examine"_s}, {u"action.dependencies"_s, u"A1"_s}});
    book.addRow(PlanWorkbook::Costs,
                {{u"cost.code"_s, u"A9"_s}, {u"cost.year"_s, u"2027"_s}, {u"cost.likely"_s, u"7"_s}});
    PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(comparison.findings.size(), 1U) << sentences(comparison);
    EXPECT_NE(sentences(comparison).find("action has no cost"), std::string::npos);
    EXPECT_EQ(lines(comparison), "new O3 :  -> Skills @Objectives!A5\nnew A5 :  -> Train @Actions!A7");
}

TEST_F(PlanSheetsTest, NewThingsComeLastWithIdsOfTheirOwn) {
    PlanWorkbook book = workbook();
    book.addRow(PlanWorkbook::Objectives, {{u"objective.code"_s, u"O3"_s}, {u"objective.title"_s, u"Skills"_s}});
    book.addRow(PlanWorkbook::Actions, {{u"action.code"_s, u"A9"_s},
                                        {u"action.title"_s, u"Examine"_s},
                                        {u"action.objective"_s, u"O3"_s},
                                        {u"action.cost"_s, u"7"_s},
                                        {u"action.dependencies"_s, u"A1"_s}});
    book.addRow(PlanWorkbook::Costs,
                {{u"cost.code"_s, u"A9"_s}, {u"cost.year"_s, u"2027"_s}, {u"cost.likely"_s, u"7"_s}});
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(sentences(comparison), "");
    const Plan plan = taken(comparison).plan;
    ASSERT_EQ(plan.objectives.size(), 3U);
    ASSERT_EQ(plan.actions.size(), 5U);
    EXPECT_EQ(plan.actions.back().code, u"A9"_s);
    EXPECT_EQ(plan.actions.back().objective, plan.objectives.back().id);
    EXPECT_EQ(plan.actions.back().costByYear, (std::map<int, CostRange>{{2027, 7}}));
    EXPECT_EQ(plan.actions.back().dependencies, std::set<QUuid>{idOf(u"A1"_s)});
    // Taking the action without its objective does not hold together.
    const auto half = changeForSheets(*m_framework, m_assessment, comparison, {SheetChoice::Keep, SheetChoice::Take});
    ASSERT_FALSE(half);
    EXPECT_TRUE(half.error().sentence.contains(u"objective"_s)) << half.error().sentence.toStdString();
}

TEST_F(PlanSheetsTest, ATextLongerThanACellIsNotCutByGoingThroughIt) {
    m_assessment.plan.actions[1].description = u"é"_s.repeated(60'000);
    PlanWorkbook book = workbook();
    EXPECT_EQ(lines(compare(book)) + sentences(compare(book)), "");
    book.setText(PlanWorkbook::Actions, u"D4"_s, u"Short"_s);
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(places(comparison), "Actions!D4");
    EXPECT_EQ(lines(comparison), "");
    m_assessment.plan.actions[1].description = u"_x0041"_s.repeated(9'000);
    EXPECT_EQ(lines(compare(written(m_assessment))), "");
}

TEST_F(PlanSheetsTest, ValuesAreWrittenAsTheLanguageWritesThemBesideThoseThatAreCompared) {
    m_assessment.plan.actions[2].cost = CostRange(300'000, 300'000, 350'000);
    PlanWorkbook book = workbook();
    const auto put = [&](PlanWorkbook::Sheet sheet, const QString& key, const QString& thing, double value) {
        book.setNumber(sheet, cellOf(book, sheet, key, thing), value);
    };
    put(PlanWorkbook::Actions, u"action.cost"_s, u"A3"_s, 325'000);
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.end"_s, u"A3"_s), u"2028-06-30"_s);
    put(PlanWorkbook::Measures, u"measure.target"_s, u"M1"_s, 1234.5);
    put(PlanWorkbook::Readings, u"reading.value"_s, u"M1"_s, 22.5);
    const auto compared = comparePlanSheets(*m_framework, m_assessment, book.bytes(), Language(u"es"_s),
                                            [] { return QUuid::createUuid(); });
    ASSERT_TRUE(compared);
    const auto of = [&](const QString& field) {
        for (const SheetDifference& one : compared->differences) {
            if (one.field == field) {
                return one;
            }
        }
        ADD_FAILURE() << field.toStdString();
        return SheetDifference();
    };
    EXPECT_EQ(of(u"cost"_s).written.sheet, u"300.000 / 325.000 / 350.000"_s);
    EXPECT_EQ(of(u"end"_s).written.current, u"31 dic 2027"_s);
    EXPECT_EQ(of(u"end"_s).written.sheet, u"30 jun 2028"_s);
    EXPECT_EQ(of(u"end"_s).sheet, u"2028-06-30"_s);
    EXPECT_EQ(of(u"target"_s).written.sheet, u"1234,5 / 1 ene 2028"_s);
    EXPECT_EQ(of(u"readings/2026-06-30"_s).written.current, u"20,25"_s);
    EXPECT_TRUE(of(u"readings/2026-06-30"_s).fieldName.endsWith(u"30 jun 2026"_s));
}

} // namespace
} // namespace atalaya::test
