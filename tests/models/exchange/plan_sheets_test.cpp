#include "models/exchange/PlanSheets.h"

#include "assessments/assessment/Edits.h"
#include "models/exchange/PlanSheetFields.h"
#include "tests/models/exchange/PlanWorkbook.h"
#include "tests/support/Builders.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Kind = SheetDifference::Kind;

const QDateTime exportedAt(QDate(2026, 5, 14), QTime(9, 30), Qt::UTC);

QString textOfId(const QString& name) {
    return idOf(name).toString(QUuid::WithoutBraces);
}

/// A plan of two objectives, four actions and two measures, and its workbook.
class PlanSheetsTest : public testing::Test {
protected:
    void SetUp() override {
        Plan& plan = m_assessment.plan;
        m_assessment.id = idOf(u"assessment"_s);
        plan.currency = u"USD"_s;
        plan.objectives = {
            {idOf(u"O1"_s), u"Answer at all hours"_s, u"O1"_s},
            {idOf(u"O2"_s), u"Law"_s, u"O2"_s, u"Two\nlines"_s, idOf(u"O1"_s), {u"P03"_s}, {u"P03-01"_s}}};
        for (const QString& code : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}) {
            Action action;
            action.id = idOf(code);
            action.code = code;
            action.title = u"Do "_s + code;
            action.objective = idOf(u"O1"_s);
            action.start = QDate(2026, 1, 1);
            action.end = QDate(2027, 12, 31);
            action.cost = CostRange(100, 200, 300);
            plan.actions.push_back(action);
        }
        plan.actions[0].costByYear = {{2026, {40, 80, 100}}, {2027, {60, 120, 200}}};
        plan.actions[0].lifts = {{u"P03-02"_s, 3}, {u"P03-01"_s, 4}};
        plan.actions[0].risks = {{u"No staff"_s, RiskLevel::High, RiskLevel::Low, {}}};
        plan.actions[1].dependencies = {idOf(u"A1"_s)};
        plan.actions[1].supportingBodies = {u"Finance"_s, u"Customs; ports"_s};
        Measure nights;
        nights.id = idOf(u"M1"_s);
        nights.code = u"M1"_s;
        nights.title = u"Nights"_s;
        nights.objective = idOf(u"O1"_s);
        nights.action = idOf(u"A1"_s);
        nights.unit = u"%"_s;
        nights.baseline = MeasurePoint{12.5, QDate(2026, 1, 1)};
        nights.target = MeasurePoint{80, QDate(2028, 1, 1)};
        nights.frequency = Frequency::Quarterly;
        nights.readings = {{QDate(2026, 6, 30), 20.25, {}}, {QDate(2026, 9, 30), 31, u"after the move"_s}};
        Measure law;
        law.id = idOf(u"M2"_s);
        law.code = u"M2"_s;
        law.title = u"Decrees"_s;
        law.objective = idOf(u"O2"_s);
        plan.measures = {nights, law};
        putInOrder(plan);
    }

    [[nodiscard]] QByteArray written(const Assessment& assessment) const {
        const auto bytes = writePlanSheets(assessment, Language(), exportedAt);
        EXPECT_TRUE(bytes) << (bytes ? "" : bytes.error().sentence.toStdString());
        return bytes.value_or(QByteArray());
    }
    [[nodiscard]] PlanWorkbook workbook() const { return PlanWorkbook(written(m_assessment)); }

    [[nodiscard]] Result<PlanSheetsComparison> tryCompare(const QByteArray& bytes) const {
        int count = 0;
        auto result = comparePlanSheets(*m_framework, m_assessment, bytes, Language(),
                                        [&count] { return idOf(u"new %1"_s.arg(++count)); });
        if (result) {
            for (const SheetFinding& finding : result->findings) {
                EXPECT_TRUE(finding.sentence.endsWith(u'.')) << finding.text().toStdString();
                static const QRegularExpression gap(u"%[0-9n]"_s);
                EXPECT_FALSE(finding.sentence.contains(gap)) << finding.text().toStdString();
            }
        } else {
            EXPECT_TRUE(result.error().sentence.endsWith(u'.')) << result.error().sentence.toStdString();
        }
        return result;
    }
    [[nodiscard]] PlanSheetsComparison compare(const QByteArray& bytes) const {
        auto result = tryCompare(bytes);
        EXPECT_TRUE(result) << (result ? "" : (result.error().sentence + u" "_s + result.error().detail).toStdString());
        return result ? *result : PlanSheetsComparison();
    }
    [[nodiscard]] PlanSheetsComparison compare(const PlanWorkbook& book) const { return compare(book.bytes()); }

    static std::string lines(const PlanSheetsComparison& comparison) {
        static const std::map<Kind, QString> names{{Kind::Changed, u"changed"_s},
                                                   {Kind::New, u"new"_s},
                                                   {Kind::Removed, u"removed"_s},
                                                   {Kind::Conflict, u"conflict"_s}};
        QStringList all;
        for (const SheetDifference& one : comparison.differences) {
            all << u"%1 %2 %3: %4 -> %5 @%6"_s.arg(names.at(one.kind), one.code, one.field, one.current, one.sheet,
                                                   one.place);
        }
        return all.join(u'\n').toStdString();
    }
    /// "Actions!F12" of problems, "(Actions!F12)" of notes.
    static std::string places(const PlanSheetsComparison& comparison) {
        QStringList all;
        for (const SheetFinding& finding : comparison.findings) {
            all << (finding.isProblem ? finding.place() : u'(' + finding.place() + u')');
        }
        return all.join(u' ').toStdString();
    }
    static std::string sentences(const PlanSheetsComparison& comparison) {
        QStringList all;
        for (const SheetFinding& finding : comparison.findings) {
            all << finding.text();
        }
        return all.join(u'\n').toStdString();
    }
    [[nodiscard]] Assessment taken(const PlanSheetsComparison& comparison, bool alsoDoubtful = false) const {
        std::vector<SheetChoice> choices;
        for (const SheetDifference& difference : comparison.differences) {
            choices.push_back(alsoDoubtful ? SheetChoice::Take : suggestedChoice(difference));
        }
        const auto change = changeForSheets(*m_framework, m_assessment, comparison, choices);
        EXPECT_TRUE(change) << (change ? "" : change.error().sentence.toStdString());
        const auto next = change ? edit(*m_framework, m_assessment, *change) : Result<Assessment>(m_assessment);
        EXPECT_TRUE(next) << (next ? "" : next.error().sentence.toStdString());
        return next.value_or(m_assessment);
    }
    [[nodiscard]] QString cellOf(const PlanWorkbook& book, PlanWorkbook::Sheet sheet, const QString& key,
                                 const QString& thing, int nth = 1) const {
        return book.cell(sheet, key, book.row(sheet, textOfId(thing), nth));
    }
    /// A cell of A1 that cannot be read: named, A1 left alone whole, and A2's own change still there.
    void expectBadCell(const QString& key, const QByteArray& element, const QString& says = {}) const {
        PlanWorkbook book = workbook();
        book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A1"_s),
                     u"Changed too"_s);
        book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A2"_s),
                     u"Changed well"_s);
        const QString cell = cellOf(book, PlanWorkbook::Actions, key, u"A1"_s);
        book.setCell(PlanWorkbook::Actions, cell, element);
        const PlanSheetsComparison comparison = compare(book);
        EXPECT_EQ(places(comparison), "Actions!" + cell.toStdString()) << element.toStdString();
        EXPECT_TRUE(says.isEmpty() || sentences(comparison).find(says.toStdString()) != std::string::npos)
            << sentences(comparison);
        EXPECT_EQ(comparison.differences.size(), 1U) << lines(comparison);
        EXPECT_EQ(comparison.differences.empty() ? QString() : comparison.differences[0].code, u"A2"_s);
    }
    static QByteArray words(const QString& text) {
        return "<c r=\"%1\" t=\"inlineStr\"><is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
    }
    static QByteArray number(const char* value) { return "<c r=\"%1\"><v>" + QByteArray(value) + "</v></c>"; }

    FrameworkPtr m_framework = smallFramework();
    Assessment m_assessment = AssessmentBuilder(m_framework).stage("P03-01", 2).build();
};

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

TEST_F(PlanSheetsTest, AChangeOfBothIsAConflictAndOfThePlanAloneIsNone) {
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A1"_s), u"Theirs"_s);
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.leadBody"_s, u"A1"_s), u"Both"_s);
    m_assessment.plan.actions[0].title = u"Ours"_s;
    m_assessment.plan.actions[0].leadBody = u"Both"_s;
    m_assessment.plan.actions[1].title = u"Ours alone"_s;
    m_assessment.plan.objectives[0].code = u"O7"_s; // a cell that says "O1" still means the same
    const PlanSheetsComparison comparison = compare(book);
    ASSERT_EQ(comparison.differences.size(), 1U) << lines(comparison);
    const SheetDifference& conflict = comparison.differences.front();
    EXPECT_EQ(conflict.kind, Kind::Conflict);
    EXPECT_EQ(conflict.exported, u"Do A1"_s);
    EXPECT_EQ(conflict.current, u"Ours"_s);
    EXPECT_EQ(conflict.sheet, u"Theirs"_s);
    EXPECT_EQ(conflict.fieldName, u"Action"_s);
    EXPECT_FALSE(comparison.isCurrent);
    EXPECT_EQ(suggestedChoice(conflict), SheetChoice::Skip);
    EXPECT_EQ(taken(comparison), m_assessment);
    EXPECT_EQ(taken(comparison, true).plan.actions[0].title, u"Theirs"_s);
}

TEST_F(PlanSheetsTest, ADeletedRowRemovesOnlyWhenItIsTaken) {
    PlanWorkbook book = workbook();
    book.deleteRow(PlanWorkbook::Actions, book.row(PlanWorkbook::Actions, textOfId(u"A1"_s)));
    PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(lines(comparison), "removed A1 :  ->  @");
    EXPECT_EQ(places(comparison), "(Costs by year!A3) (Costs by year!A4)") << "its costs are passed over";
    EXPECT_EQ(taken(comparison), m_assessment);
    const auto kept = changeForSheets(*m_framework, m_assessment, comparison, {});
    EXPECT_TRUE(kept && kept->isEmpty());
    const Plan plan = taken(comparison, true).plan;
    EXPECT_EQ(plan.action(idOf(u"A1"_s)), nullptr);
    EXPECT_TRUE(plan.action(idOf(u"A2"_s))->dependencies.empty()) << "who waited for it no longer does";
    EXPECT_TRUE(plan.measure(idOf(u"M1"_s))->action.isNull());

    m_assessment.plan.actions[0].title = u"Ours"_s;
    comparison = compare(book);
    EXPECT_EQ(lines(comparison), "conflict A1 :  ->  @");
    m_assessment.plan.actions.erase(m_assessment.plan.actions.begin());
    m_assessment.plan.actions[0].dependencies.clear();
    m_assessment.plan.measures[0].action = {};
    EXPECT_EQ(lines(compare(book)), "") << "gone on both sides";
}

TEST_F(PlanSheetsTest, RemovingAnObjectiveDoesNotTakeWhatItHolds) {
    PlanWorkbook book = workbook();
    book.deleteRow(PlanWorkbook::Objectives, book.row(PlanWorkbook::Objectives, textOfId(u"O2"_s)));
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(lines(comparison), "removed O2 :  ->  @");
    const auto change = changeForSheets(*m_framework, m_assessment, comparison, {SheetChoice::Take});
    ASSERT_FALSE(change);
    EXPECT_TRUE(change.error().sentence.contains(u"still holds"_s));
    book.deleteRow(PlanWorkbook::Measures, book.row(PlanWorkbook::Measures, textOfId(u"M2"_s)));
    EXPECT_EQ(taken(compare(book), true).plan.objectives.size(), 1U);
}

TEST_F(PlanSheetsTest, WhatWasRemovedHereAndChangedThereIsAConflict) {
    PlanWorkbook book = workbook();
    m_assessment.plan.actions.pop_back(); // A4
    EXPECT_EQ(lines(compare(book)), "") << "unchanged there";
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A4"_s), u"Needed"_s);
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(lines(comparison), "conflict A4 :  -> Needed @Actions!A6");
    EXPECT_EQ(taken(comparison, true).plan.actions.back().title, u"Needed"_s);
    EXPECT_EQ(taken(comparison, true).plan.actions.back().cost, CostRange(100, 200, 300));
}

TEST_F(PlanSheetsTest, WhatWasAddedHereSinceIsNotMissingThere) {
    PlanWorkbook book = workbook();
    Action added = m_assessment.plan.actions[3];
    added.id = idOf(u"A5"_s);
    added.code = u"A5"_s;
    m_assessment.plan.actions.push_back(added);
    EXPECT_EQ(lines(compare(book)), "");
    book.addRow(PlanWorkbook::Actions, {{u"action.code"_s, u"A5"_s}, {u"action.title"_s, u"Theirs"_s}});
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(places(comparison), "Actions!B7") << sentences(comparison);
    EXPECT_EQ(lines(comparison), "");
}

TEST_F(PlanSheetsTest, CostsByYearAreComparedYearByYear) {
    PlanWorkbook book = workbook();
    book.setNumber(PlanWorkbook::Costs, cellOf(book, PlanWorkbook::Costs, u"cost.likely"_s, u"A1"_s, 2), 110);
    PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(places(comparison), "Costs by year!E4") << sentences(comparison);
    EXPECT_NE(sentences(comparison).find("add up to 100, 190 and 300"), std::string::npos) << sentences(comparison);
    EXPECT_EQ(lines(comparison), "");
    book.setNumber(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.cost"_s, u"A1"_s), 190);
    comparison = compare(book);
    EXPECT_EQ(lines(comparison), "changed A1 cost: 100 / 200 / 300 -> 100 / 190 / 300 @Actions!N3\n"
                                 "changed A1 costByYear/2027: 60 / 120 / 200 -> 60 / 110 / 200 @Costs by year!E4");
    EXPECT_EQ(taken(comparison).plan.actions[0].costByYear.at(2027), CostRange(60, 110, 200));
    const auto half = changeForSheets(*m_framework, m_assessment, comparison, {SheetChoice::Take, SheetChoice::Keep});
    ASSERT_FALSE(half);
    EXPECT_TRUE(half.error().sentence.contains(u"add up"_s)) << half.error().sentence.toStdString();

    PlanWorkbook without = workbook();
    without.deleteRow(PlanWorkbook::Costs, 3);
    without.deleteRow(PlanWorkbook::Costs, 4);
    comparison = compare(without);
    EXPECT_EQ(comparison.differences.size(), 2U) << lines(comparison);
    EXPECT_TRUE(taken(comparison, true).plan.actions[0].costByYear.empty());
    EXPECT_EQ(taken(comparison), m_assessment);
}

TEST_F(PlanSheetsTest, MovedColumnsAreFoundAndRenamedOnesSaid) {
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A2"_s), u"Moved"_s);
    book.swapColumns(PlanWorkbook::Actions, u"action.title"_s, u"action.end"_s);
    book.swapColumns(PlanWorkbook::Actions, u"action.id"_s, u"action.cost"_s);
    book.swapColumns(PlanWorkbook::Readings, u"reading.value"_s, u"reading.date"_s);
    PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(sentences(comparison), "");
    EXPECT_EQ(lines(comparison), "changed A2 title: Do A2 -> Moved @Actions!L4");

    book = workbook();
    book.setText(PlanWorkbook::Actions, u"C2"_s, u"Maßnahme"_s);
    comparison = compare(book);
    EXPECT_EQ(places(comparison), "(Actions!C2)") << sentences(comparison);
    EXPECT_EQ(lines(comparison), "");

    // Without the hidden keys columns are told by their heads alone.
    book = workbook();
    book.deleteRow(PlanWorkbook::Actions, 1);
    book.setText(PlanWorkbook::Actions, u"C4"_s, u"Changed"_s);
    book.setText(PlanWorkbook::Actions, u"D2"_s, u"Words"_s);
    comparison = compare(book);
    EXPECT_EQ(places(comparison), "(Actions) (Actions!D2) (Actions)") << sentences(comparison);
    EXPECT_EQ(lines(comparison), "changed A2 title: Do A2 -> Changed @Actions!C4");

    book = workbook();
    book.setText(PlanWorkbook::Actions, u"C1"_s, u"action.code"_s);
    comparison = compare(book);
    EXPECT_EQ(places(comparison).substr(0, 10), "Actions!C1") << sentences(comparison);
    EXPECT_EQ(lines(comparison), "");
    book = workbook();
    book.setText(PlanWorkbook::Actions, u"A1"_s, u"x"_s);
    book.setText(PlanWorkbook::Actions, u"A2"_s, u"x"_s);
    EXPECT_TRUE(compare(book).hasProblems());
    EXPECT_EQ(lines(compare(book)), "");
}

TEST_F(PlanSheetsTest, UnknownColumnsAndMissingSheetsAreSaid) {
    PlanWorkbook book = workbook();
    book.xml(PlanWorkbook::Actions)
        .replace("</row><row r=\"3\"", "<c r=\"AA2\" t=\"inlineStr\"><is><t>Remarks</t></is></c></row><row r=\"3\"");
    EXPECT_EQ(places(compare(book)), "(Actions!AA2)");
    book = workbook();
    book.file(u"xl/workbook.xml"_s).replace("<sheet name=\"Actions\" sheetId=\"3\" r:id=\"rId3\"/>", "");
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(places(comparison), "()") << sentences(comparison);
    EXPECT_EQ(lines(comparison), "") << "nothing is removed with its sheet";
    book.setNumber(PlanWorkbook::Costs, u"F3"_s, 90); // without its sheet an action is known by its costs
    book.file(u"xl/workbook.xml"_s).replace("<sheet name=\"Read me\" sheetId=\"1\" r:id=\"rId1\"/>", "");
    EXPECT_FALSE(tryCompare(book.bytes()));
}

TEST_F(PlanSheetsTest, ABadCellIsNamedAndItsRowLeftAlone) {
    const char* const formula = "<c r=\"%1\"><f>B2+1</f></c>";
    expectBadCell(u"action.cost"_s, number("-5"), u"below 0"_s);
    expectBadCell(u"action.costLow"_s, number("201"), u"order"_s);
    expectBadCell(u"action.costHigh"_s, number("199"), u"order"_s);
    expectBadCell(u"action.cost"_s, "<c r=\"%1\"/>", u"likely"_s);
    expectBadCell(u"action.cost"_s, number("12.5"), u"fraction"_s);
    expectBadCell(u"action.cost"_s, number("2e15"), u"above"_s);
    expectBadCell(u"action.cost"_s, words(u"EUR 500"_s), u"EUR 500"_s);
    expectBadCell(u"action.cost"_s, words(u"1.200"_s));
    expectBadCell(u"action.cost"_s, words(u"1,200"_s));
    expectBadCell(u"action.cost"_s, formula, u"result"_s);
    expectBadCell(u"action.cost"_s, "<c r=\"%1\" t=\"e\"><v>#REF!</v></c>", u"#REF!"_s);
    expectBadCell(u"action.cost"_s, "<c r=\"%1\" t=\"b\"><v>1</v></c>");
    expectBadCell(u"action.currency"_s, words(u"EUR"_s), u"one currency"_s);
    expectBadCell(u"action.end"_s, words(u"31/12/2027"_s), u"31/12/2027"_s);
    expectBadCell(u"action.end"_s, words(u"2027-02-30"_s));
    expectBadCell(u"action.end"_s, words(u"2025-12-31"_s), u"before it starts"_s);
    expectBadCell(u"action.end"_s, number("46387"), u"46387"_s);
    expectBadCell(u"action.end"_s, words(u"1066-10-14"_s), u"plausible"_s);
    expectBadCell(u"action.progress"_s, number("101"));
    expectBadCell(u"action.progress"_s, number("0.5"));
    expectBadCell(u"action.progress"_s, words(u"half"_s));
    expectBadCell(u"action.status"_s, words(u"finished"_s), u"proposed, approved"_s);
    expectBadCell(u"action.status"_s, "<c r=\"%1\"/>", u"empty"_s);
    expectBadCell(u"action.mustDo"_s, words(u"perhaps"_s), u"perhaps"_s);
    expectBadCell(u"action.objective"_s, words(u"O9"_s), u"O9"_s);
    expectBadCell(u"action.objective"_s, words(textOfId(u"nobody"_s)));
    expectBadCell(u"action.dependencies"_s, words(u"A9"_s), u"A9"_s);
    expectBadCell(u"action.dependencies"_s, words(u"A1"_s), u"itself"_s);
    expectBadCell(u"action.lifts"_s, words(u"P99-01: 2"_s), u"P99-01"_s);
    expectBadCell(u"action.lifts"_s, words(u"P03-01: 9"_s), u"scale"_s);
    expectBadCell(u"action.lifts"_s, words(u"P03-01"_s));
    expectBadCell(u"action.lifts"_s, words(u"P03-01: 2, P03-01: 3"_s), u"twice"_s);
    expectBadCell(u"action.code"_s, "<c r=\"%1\"/>", u"code"_s);
}

TEST_F(PlanSheetsTest, DatesAreReadHoweverTheyAreKept) {
    const auto endOf = [this](const std::function<void(PlanWorkbook&, const QString&)>& change) {
        PlanWorkbook book = workbook();
        change(book, cellOf(book, PlanWorkbook::Actions, u"action.end"_s, u"A2"_s));
        const PlanSheetsComparison comparison = compare(book);
        EXPECT_EQ(sentences(comparison), "");
        return comparison.differences.size() == 1 ? comparison.differences[0].sheet : u"none"_s;
    };
    const auto text = [](const QString& said) {
        return [said](PlanWorkbook& book, const QString& cell) { book.setText(PlanWorkbook::Actions, cell, said); };
    };
    EXPECT_EQ(endOf(text(u" 2028-02-29 "_s)), u"2028-02-29"_s);
    EXPECT_EQ(endOf([](PlanWorkbook& book, const QString& cell) {
                  book.setStyledNumber(PlanWorkbook::Actions, cell, 46812.75);
              }),
              u"2028-02-29"_s);
    for (const QString& code : {u"[$-409]d. mmmm yyyy;@"_s, u"dd/mm/yy"_s, u"yyyy\"m\"mm"_s}) {
        EXPECT_EQ(endOf([&code](PlanWorkbook& book, const QString& cell) {
                      const QByteArray style = QByteArray::number(book.addStyle(code));
                      book.setCell(PlanWorkbook::Actions, cell, "<c r=\"%1\" s=\"" + style + "\"><v>46812</v></c>");
                  }),
                  u"2028-02-29"_s);
    }
    EXPECT_EQ(endOf([](PlanWorkbook& book, const QString& cell) {
                  book.setCell(PlanWorkbook::Actions, cell, "<c r=\"%1\" t=\"d\"><v>2028-02-29T00:00:00</v></c>");
              }),
              u"2028-02-29"_s);
    EXPECT_EQ(endOf([](PlanWorkbook& book, const QString& cell) {
                  book.setCell(PlanWorkbook::Actions, cell, "<c r=\"%1\"/>");
              }),
              QString())
        << "a date may be taken away";
}

TEST_F(PlanSheetsTest, ReadsTheEpochOfOldMacintoshes) {
    PlanWorkbook book = workbook();
    QByteArray& workbookXml = book.file(u"xl/workbook.xml"_s);
    workbookXml.replace("<workbookPr ", "<workbookPr date1904=\"1\" ");
    ASSERT_TRUE(workbookXml.contains("date1904"));
    for (const PlanWorkbook::Sheet sheet : {PlanWorkbook::Actions, PlanWorkbook::Measures, PlanWorkbook::Readings}) {
        // As Excel writes the same days then.
        QByteArray& xml = book.xml(sheet);
        for (int serial = 45000; serial < 48000; ++serial) {
            xml.replace("<v>" + QByteArray::number(serial) + "</v>",
                        "<v>d" + QByteArray::number(serial - 1462) + "</v>");
        }
        xml.replace("<v>d", "<v>");
    }
    EXPECT_EQ(lines(compare(book)) + sentences(compare(book)), "");
}

TEST_F(PlanSheetsTest, FormulasGiveTheirLastResultAndAreSaid) {
    PlanWorkbook book = workbook();
    const QString cost = cellOf(book, PlanWorkbook::Actions, u"action.cost"_s, u"A2"_s);
    book.setCell(PlanWorkbook::Actions, cost, "<c r=\"%1\"><f>100+50</f><v>150</v></c>");
    const QString title = cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A2"_s);
    book.setCell(PlanWorkbook::Actions, title, "<c r=\"%1\" t=\"str\"><f>A1</f><v>Made</v></c>");
    PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(places(comparison), "(Actions!" + title.toStdString() + ") (Actions!" + cost.toStdString() + ")");
    EXPECT_EQ(taken(comparison).plan.actions[1].cost, CostRange(100, 150, 300));
    EXPECT_EQ(taken(comparison).plan.actions[1].title, u"Made"_s);

    const QString id = cellOf(book, PlanWorkbook::Actions, u"action.id"_s, u"A3"_s);
    book.setCell(PlanWorkbook::Actions, id,
                 "<c r=\"%1\" t=\"str\"><f>A2</f><v>" + textOfId(u"A3"_s).toLatin1() + "</v></c>");
    comparison = compare(book);
    EXPECT_EQ(places(comparison).substr(0, 10), "Actions!A5") << sentences(comparison);
    EXPECT_EQ(comparison.differences.size(), 2U) << "A3 is not taken for deleted" << lines(comparison);
}

TEST_F(PlanSheetsTest, IdsThatCannotBeToldRemoveNothing) {
    for (const QByteArray& element :
         {words(u"A3"_s), words(textOfId(u"nobody"_s)), words(textOfId(u"O1"_s)), words(textOfId(u"A2"_s)), number("7"),
          QByteArray("<c r=\"%1\" t=\"e\"><v>#N/A</v></c>")}) {
        PlanWorkbook book = workbook();
        book.setCell(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.id"_s, u"A3"_s), element);
        const PlanSheetsComparison comparison = compare(book);
        EXPECT_EQ(places(comparison), "Actions!A5") << element.toStdString() << sentences(comparison);
        for (const SheetDifference& difference : comparison.differences) {
            EXPECT_EQ(difference.kind, Kind::Removed) << "of the row whose id was put twice";
            EXPECT_TRUE(element.contains(textOfId(u"A2"_s).toLatin1()));
        }
    }
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Costs, u"A3"_s, textOfId(u"nobody"_s));
    EXPECT_EQ(places(compare(book)), "Costs by year!A3");
    EXPECT_EQ(lines(compare(book)), "") << "a year that seems missing is not";
    book = workbook();
    book.setText(PlanWorkbook::Readings, u"C4"_s, u"2026-06-30"_s);
    EXPECT_EQ(places(compare(book)), "Readings!C4");
    EXPECT_EQ(lines(compare(book)), "");
}

TEST_F(PlanSheetsTest, MergedCellsAreRefusedWithTheirRows) {
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Actions, u"C4"_s, u"Merged"_s);
    book.setText(PlanWorkbook::Actions, u"C6"_s, u"Not merged"_s);
    book.merge(PlanWorkbook::Actions, u"F4:F5"_s);
    PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(places(comparison), "Actions!F4");
    EXPECT_EQ(lines(comparison), "changed A4 title: Do A4 -> Not merged @Actions!C6");
    book = workbook();
    book.merge(PlanWorkbook::Actions, u"A1:XFD1048576"_s);
    comparison = compare(book);
    EXPECT_EQ(places(comparison), "Actions!A1");
    EXPECT_EQ(lines(comparison), "");
}

TEST_F(PlanSheetsTest, TwoCurrenciesAreSaid) {
    for (const auto& [code, isOther] : std::vector<std::pair<QString, bool>>{{u"[$€-2] #,##0"_s, true},
                                                                             {u"#,##0 \"EUR\""_s, true},
                                                                             {u"[$GBP] #,##0"_s, true},
                                                                             {u"[$USD] #,##0"_s, false},
                                                                             {u"$#,##0"_s, false}}) {
        PlanWorkbook book = workbook();
        const QString cell = cellOf(book, PlanWorkbook::Actions, u"action.cost"_s, u"A2"_s);
        const QByteArray style = QByteArray::number(book.addStyle(code));
        book.setCell(PlanWorkbook::Actions, cell, "<c r=\"%1\" s=\"" + style + "\"><v>250</v></c>");
        const PlanSheetsComparison comparison = compare(book);
        EXPECT_EQ(places(comparison), isOther ? "Actions!" + cell.toStdString() : "") << code.toStdString();
        EXPECT_EQ(comparison.differences.size(), isOther ? 0U : 1U);
    }
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Actions, u"C4"_s, u"Changed"_s);
    m_assessment.plan.currency = u"EUR"_s;
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_TRUE(comparison.hasProblems());
    EXPECT_EQ(lines(comparison), "") << "nothing can be compared";
}

TEST_F(PlanSheetsTest, CirclesAreNamed) {
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.dependencies"_s, u"A1"_s),
                 u"A2"_s);
    const QString parent = cellOf(book, PlanWorkbook::Objectives, u"objective.parent"_s, u"O1"_s);
    book.setText(PlanWorkbook::Objectives, parent, u"O2"_s);
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_NE(sentences(comparison).find("A1, A2"), std::string::npos) << sentences(comparison);
    EXPECT_EQ(comparison.findings.size(), 2U) << sentences(comparison);
    EXPECT_EQ(lines(comparison), "");
}

TEST_F(PlanSheetsTest, AClearedRowIsNotRemoved) {
    PlanWorkbook book = workbook();
    const int row = book.row(PlanWorkbook::Actions, textOfId(u"A4"_s));
    QString xml = QString::fromUtf8(book.xml(PlanWorkbook::Actions));
    xml.replace(
        QRegularExpression(u"<row r=\"%1\".*?</row>"_s.arg(row), QRegularExpression::DotMatchesEverythingOption),
        u"<row r=\"%1\"><c r=\"A%1\" t=\"inlineStr\"><is><t>%2</t></is></c></row>"_s.arg(row).arg(textOfId(u"A4"_s)));
    book.xml(PlanWorkbook::Actions) = xml.toUtf8();
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(places(comparison), "Actions!A6");
    EXPECT_EQ(lines(comparison), "");
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

TEST_F(PlanSheetsTest, WithoutWhatWasExportedItIsComparedWithThePlanAsItIs) {
    for (const bool isForged : {false, true}) {
        PlanWorkbook book = workbook();
        if (isForged) {
            book.setText(PlanWorkbook::Exported, u"B1"_s, u"0"_s.repeated(64));
        } else {
            book.file(u"xl/workbook.xml"_s)
                .replace("<sheet name=\"_atalaya\" sheetId=\"7\" state=\"hidden\" r:id=\"rId7\"/>", "");
        }
        book.setText(PlanWorkbook::Actions, u"C4"_s, u"Theirs"_s);
        m_assessment.plan.actions[1].title = u"Ours"_s;
        const PlanSheetsComparison comparison = compare(book);
        EXPECT_FALSE(comparison.knowsExported);
        EXPECT_EQ(places(comparison), "()");
        EXPECT_EQ(lines(comparison), "changed A2 title: Ours -> Theirs @Actions!C4");
        m_assessment.plan.actions[1].title = u"Do A2"_s;
    }
}

TEST_F(PlanSheetsTest, APlanThatChangedSinceTheComparisonIsNotTouched) {
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Actions, u"C4"_s, u"Theirs"_s);
    const PlanSheetsComparison comparison = compare(book);
    m_assessment.plan.actions[2].title = u"Ours"_s;
    const auto change = changeForSheets(*m_framework, m_assessment, comparison, {SheetChoice::Take});
    ASSERT_FALSE(change);
    EXPECT_EQ(change.error().code, ErrorCode::Refused);
}

TEST_F(PlanSheetsTest, RefusesFilesThatAreNoWorkbookOfThisPlan) {
    const auto refusal = [this](const QByteArray& bytes) {
        const auto result = tryCompare(bytes);
        EXPECT_FALSE(result) << bytes.left(40).toStdString();
        return result ? QString() : result.error().sentence;
    };
    const QByteArray good = written(m_assessment);
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4000, '\0');
    EXPECT_TRUE(refusal({}).contains(u"empty"_s));
    EXPECT_TRUE(refusal("id;title\n1;x\n").contains(u"not a workbook"_s));
    EXPECT_TRUE(refusal("%PDF-1.7").contains(u"not a workbook"_s));
    EXPECT_TRUE(refusal(compound).contains(u".xls)"_s));
    QByteArray sealed = compound;
    for (const char c : QByteArray("EncryptedPackage")) {
        sealed.append(c).append('\0');
    }
    EXPECT_TRUE(refusal(sealed).contains(u"password"_s));
    EXPECT_TRUE(refusal(packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                {u"content.xml"_s, "<office:document-content/>"}}))
                    .contains(u".ods"_s));
    EXPECT_TRUE(refusal(packed({{u"a.txt"_s, "x"}})).contains(u"not a workbook"_s));
    for (const qsizetype length : {good.size() - 1, good.size() / 2, qsizetype(30), qsizetype(4)}) {
        EXPECT_TRUE(refusal(good.left(length)).contains(u"damaged"_s)) << length;
    }
    PlanWorkbook book(good);
    for (const QString& part : {u"xl/workbook.xml"_s, u"_rels/.rels"_s, u"xl/_rels/workbook.xml.rels"_s,
                                u"xl/worksheets/sheet3.xml"_s, u"xl/sharedStrings.xml"_s}) {
        PlanWorkbook without = book;
        without.remove(part);
        EXPECT_TRUE(refusal(without.bytes()).contains(u"damaged"_s)) << part.toStdString();
        PlanWorkbook cut = book;
        cut.file(part).chop(20);
        EXPECT_TRUE(refusal(cut.bytes()).contains(u"damaged"_s)) << part.toStdString();
        PlanWorkbook laughing = book;
        laughing.file(part).replace("?>\n",
                                    "?>\n<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>");
        ASSERT_TRUE(laughing.file(part).contains("DOCTYPE")) << part.toStdString();
        EXPECT_TRUE(refusal(laughing.bytes()).contains(u"damaged"_s)) << part.toStdString();
    }
    Assessment other = m_assessment;
    other.id = idOf(u"other"_s);
    EXPECT_TRUE(refusal(written(other)).contains(u"another assessment"_s));
}

TEST_F(PlanSheetsTest, RefusesWhatIsTooLargeBeforeItIsRead) {
    const auto refusal = [this](const QByteArray& bytes) {
        const auto result = tryCompare(bytes);
        EXPECT_FALSE(result);
        return result ? QString() : result.error().sentence;
    };
    // A bomb: half a megabyte that unpacks to more than any computer should be asked for.
    PlanWorkbook bomb = workbook();
    bomb.file(u"xl/worksheets/sheet3.xml"_s) = QByteArray(60 * 1024 * 1024, ' ');
    EXPECT_LT(bomb.bytes().size(), 1024 * 1024);
    EXPECT_TRUE(refusal(bomb.bytes()).contains(u"larger"_s));
    QMap<QString, QByteArray> many;
    for (int i = 0; i < 2'100; ++i) {
        many.insert(u"xl/%1"_s.arg(i), {});
    }
    EXPECT_TRUE(refusal(packed(many)).contains(u"larger"_s));
    EXPECT_TRUE(refusal(QByteArray("PK\x03\x04") + QByteArray(21 * 1024 * 1024, 'x')).contains(u"larger"_s));

    PlanWorkbook rows = workbook();
    QByteArray all;
    for (int i = 100; i < 100'100; ++i) {
        const QByteArray number = QByteArray::number(i);
        all += "<row r=\"" + number + "\"><c r=\"C" + number + "\"><v>" + number + "</v></c></row>";
    }
    rows.xml(PlanWorkbook::Actions).replace("</sheetData>", all + "</sheetData>");
    const QByteArray hundredThousand = rows.bytes();
    EXPECT_TRUE(refusal(hundredThousand).contains(u"rows"_s));

    PlanWorkbook wide = workbook();
    QByteArray cells;
    for (int i = 0; i < 300; ++i) {
        cells += "<c><v>1</v></c>";
    }
    wide.xml(PlanWorkbook::Actions).replace("</sheetData>", "<row>" + cells + "</row></sheetData>");
    EXPECT_TRUE(refusal(wide.bytes()).contains(u"columns"_s));
    PlanWorkbook longText = workbook();
    longText.setText(PlanWorkbook::Actions, u"C4"_s, u"x"_s.repeated(40'000));
    EXPECT_TRUE(refusal(longText.bytes()).contains(u"Actions!C4"_s));
    // Rows that only look like something are no rows.
    PlanWorkbook blank = workbook();
    QByteArray styled;
    for (int i = 100; i < 60'100; ++i) {
        styled += "<row r=\"" + QByteArray::number(i) + "\"><c s=\"1\"/></row>";
    }
    blank.xml(PlanWorkbook::Actions).replace("</sheetData>", styled + "</sheetData>");
    EXPECT_EQ(lines(compare(blank)), "");
}

TEST_F(PlanSheetsTest, WhateverIsDoneToItsBytesItNeverCrashes) {
    const PlanWorkbook good = workbook();
    const QByteArray whole = good.bytes();
    std::mt19937_64 dice(5);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = whole;
        for (std::uint64_t count = dice() % 4 + 1; count > 0; --count) {
            bytes[static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(bytes.size()))] =
                static_cast<char>(dice() % 256);
        }
        refused += tryCompare(bytes) ? 0 : 1;
    }
    EXPECT_GT(refused, 50);
    // Inside the parts, where no checksum catches it.
    const QStringList parts{u"xl/worksheets/sheet1.xml"_s,
                            u"xl/worksheets/sheet3.xml"_s,
                            u"xl/worksheets/sheet4.xml"_s,
                            u"xl/worksheets/sheet6.xml"_s,
                            u"xl/worksheets/sheet7.xml"_s,
                            u"xl/sharedStrings.xml"_s,
                            u"xl/styles.xml"_s,
                            u"xl/workbook.xml"_s,
                            u"xl/_rels/workbook.xml.rels"_s};
    const QByteArray letters = "0123456789<>/\"= sACFtr&;:-\0";
    for (int i = 0; i < 900; ++i) {
        PlanWorkbook book = good;
        QByteArray& part =
            book.file(parts.at(static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(parts.size()))));
        for (std::uint64_t count = dice() % 3 + 1; count > 0; --count) {
            const auto at = static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(part.size()));
            switch (dice() % 3) {
            case 0:
                part[at] = letters.at(static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(letters.size())));
                break;
            case 1:
                part.remove(at, static_cast<qsizetype>(dice() % 30));
                break;
            default:
                part.insert(at, part.mid(static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(part.size())),
                                         static_cast<qsizetype>(dice() % 60)));
                break;
            }
            if (part.isEmpty()) {
                break;
            }
        }
        const auto result = tryCompare(book.bytes());
        if (result) {
            // Whatever is taken of it, the plan keeps its rules or the whole is refused.
            const auto change = changeForSheets(*m_framework, m_assessment, *result,
                                                std::vector(result->differences.size(), SheetChoice::Take));
            ASSERT_TRUE(!change || change->isEmpty() || edit(*m_framework, m_assessment, *change));
        }
    }
}

} // namespace
} // namespace atalaya::test
