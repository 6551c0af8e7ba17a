#include "tests/models/exchange/PlanSheetsFixture.h"

namespace atalaya::test {
namespace {

using Kind = SheetDifference::Kind;

class PlanSheetsConflictsTest : public PlanSheetsFixture {};

TEST_F(PlanSheetsConflictsTest, AChangeOfBothIsAConflictAndOfThePlanAloneIsNone) {
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

TEST_F(PlanSheetsConflictsTest, ADeletedRowRemovesOnlyWhenItIsTaken) {
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

TEST_F(PlanSheetsConflictsTest, ADeletionIsToldFromOtherDifferencesAlsoInAConflict) {
    PlanWorkbook book = workbook();
    book.deleteRow(PlanWorkbook::Readings, book.row(PlanWorkbook::Readings, textOfId(u"M1"_s), 2));
    book.deleteRow(PlanWorkbook::Actions, book.row(PlanWorkbook::Actions, textOfId(u"A4"_s)));
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.leadBody"_s, u"A2"_s), u"Ports"_s);
    book.setCell(PlanWorkbook::Objectives, cellOf(book, PlanWorkbook::Objectives, u"objective.description"_s, u"O2"_s),
                 "<c r=\"%1\"/>");
    const auto deletions = [&] {
        QStringList all;
        for (const SheetDifference& one : compare(book).differences) {
            all << one.code + u' ' + one.field + (isDeletion(one) ? u" deleted"_s : QString());
        }
        all.sort();
        return all.join(u", "_s).toStdString();
    };
    const std::string expected =
        "A2 leadBody, A4  deleted, M1 readings/2026-09-30 deleted, O2 description"; // a text that was emptied is one
    EXPECT_EQ(deletions(), expected);
    // The plan changes all four as well.
    m_assessment.plan.measures[0].readings[1].value = 99;
    m_assessment.plan.actions[3].title = u"Ours"_s;
    m_assessment.plan.actions[1].leadBody = u"Ours"_s;
    m_assessment.plan.objectives[1].description = u"Ours"_s;
    EXPECT_EQ(deletions(), expected);
    for (const SheetDifference& one : compare(book).differences) {
        EXPECT_EQ(one.kind, Kind::Conflict);
    }
}

TEST_F(PlanSheetsConflictsTest, RemovingAnObjectiveDoesNotTakeWhatItHolds) {
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

TEST_F(PlanSheetsConflictsTest, WhatWasRemovedHereAndChangedThereIsAConflict) {
    PlanWorkbook book = workbook();
    m_assessment.plan.actions.pop_back(); // A4
    EXPECT_EQ(lines(compare(book)), "") << "unchanged there";
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A4"_s), u"Needed"_s);
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(lines(comparison), "conflict A4 :  -> Needed @Actions!A6");
    EXPECT_EQ(taken(comparison, true).plan.actions.back().title, u"Needed"_s);
    EXPECT_EQ(taken(comparison, true).plan.actions.back().cost, CostRange(100, 200, 300));
}

TEST_F(PlanSheetsConflictsTest, WhatWasAddedHereSinceIsNotMissingThere) {
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

TEST_F(PlanSheetsConflictsTest, CostsByYearAreComparedYearByYear) {
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

TEST_F(PlanSheetsConflictsTest, AClearedRowIsNotRemoved) {
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

TEST_F(PlanSheetsConflictsTest, WithoutWhatWasExportedItIsComparedWithThePlanAsItIs) {
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

TEST_F(PlanSheetsConflictsTest, APlanThatChangedSinceTheComparisonIsNotTouched) {
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Actions, u"C4"_s, u"Theirs"_s);
    const PlanSheetsComparison comparison = compare(book);
    m_assessment.plan.actions[2].title = u"Ours"_s;
    const auto change = changeForSheets(*m_framework, m_assessment, comparison, {SheetChoice::Take});
    ASSERT_FALSE(change);
    EXPECT_EQ(change.error().code, ErrorCode::Refused);
}

} // namespace
} // namespace atalaya::test
