#include "tests/models/exchange/PlanSheetsFixture.h"

namespace atalaya::test {
namespace {

using Kind = SheetDifference::Kind;

class PlanSheetsCellsTest : public PlanSheetsFixture {};

TEST_F(PlanSheetsCellsTest, MovedColumnsAreFoundAndRenamedOnesSaid) {
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

TEST_F(PlanSheetsCellsTest, UnknownColumnsAndMissingSheetsAreSaid) {
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

TEST_F(PlanSheetsCellsTest, ABadCellIsNamedAndItsRowLeftAlone) {
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

TEST_F(PlanSheetsCellsTest, WhatWaitsForAProblemOfTheSameThingIsSaidAndNamed) {
    PlanWorkbook book = workbook();
    const QString bad = cellOf(book, PlanWorkbook::Readings, u"reading.value"_s, u"M1"_s, 2);
    book.setText(PlanWorkbook::Readings, bad, u"many"_s);
    PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(sentences(comparison).find("wait until"), std::string::npos) << "nothing else was changed";
    EXPECT_NE(sentences(comparison).find("Readings!" + bad.toStdString() + " (M1 Nights): "), std::string::npos)
        << sentences(comparison);

    book.setNumber(PlanWorkbook::Readings, cellOf(book, PlanWorkbook::Readings, u"reading.value"_s, u"M1"_s, 1), 23);
    book.setNumber(PlanWorkbook::Measures, cellOf(book, PlanWorkbook::Measures, u"measure.target"_s, u"M1"_s), 70);
    book.setText(PlanWorkbook::Measures, cellOf(book, PlanWorkbook::Measures, u"measure.title"_s, u"M2"_s), u"Laws"_s);
    comparison = compare(book);
    EXPECT_EQ(places(comparison), "Readings!" + bad.toStdString());
    EXPECT_NE(sentences(comparison).find("All other changes of M1 in this workbook wait until this is mended."),
              std::string::npos)
        << sentences(comparison);
    ASSERT_EQ(comparison.differences.size(), 1U) << lines(comparison);
    EXPECT_EQ(comparison.differences.front().code, u"M2"_s);

    // A problem of what two values say together is no change that waits for itself.
    book = workbook();
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.end"_s, u"A3"_s), u"2025-12-31"_s);
    comparison = compare(book);
    EXPECT_NE(sentences(comparison).find("(A3 Do A3): "), std::string::npos) << sentences(comparison);
    EXPECT_EQ(sentences(comparison).find("wait until"), std::string::npos) << sentences(comparison);
}

TEST_F(PlanSheetsCellsTest, DatesAreReadHoweverTheyAreKept) {
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

TEST_F(PlanSheetsCellsTest, ReadsTheEpochOfOldMacintoshes) {
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

TEST_F(PlanSheetsCellsTest, FormulasGiveTheirLastResultAndAreSaid) {
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

TEST_F(PlanSheetsCellsTest, IdsThatCannotBeToldRemoveNothing) {
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

TEST_F(PlanSheetsCellsTest, MergedCellsAreRefusedWithTheirRows) {
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

TEST_F(PlanSheetsCellsTest, TwoCurrenciesAreSaid) {
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

TEST_F(PlanSheetsCellsTest, AWorkbookOfNoCurrencyIsInThatWhichThePlanWasGivenMeanwhile) {
    m_assessment.plan.currency.clear();
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A2"_s), u"Changed"_s);
    book.setNumber(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.cost"_s, u"A3"_s), 250);
    m_assessment.plan.currency = u"USD"_s; // named here while the workbook was away
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(sentences(comparison), "");
    ASSERT_EQ(comparison.differences.size(), 2U) << lines(comparison);
    EXPECT_EQ(comparison.differences[0].fieldName, u"Action"_s);
    EXPECT_EQ(comparison.differences[1].kind, Kind::Changed);
    const Plan plan = taken(comparison, true).plan;
    EXPECT_EQ(plan.currency, u"USD"_s);
    EXPECT_EQ(plan.actions[1].title, u"Changed"_s);
    EXPECT_EQ(plan.actions[2].cost, CostRange(100, 250, 300));

    // Nothing changed: nothing is different.
    m_assessment.plan.currency.clear();
    book = workbook();
    m_assessment.plan.currency = u"USD"_s;
    EXPECT_EQ(lines(compare(book)), "");
    EXPECT_EQ(taken(compare(book), true), m_assessment);

    // A cell in another currency is refused as ever.
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.currency"_s, u"A2"_s), u"EUR"_s);
    EXPECT_NE(sentences(compare(book)).find("one currency"), std::string::npos) << sentences(compare(book));
}

TEST_F(PlanSheetsCellsTest, ACurrencyThatThePlanLacksCanBeTaken) {
    m_assessment.plan.currency.clear();
    PlanWorkbook book = workbook();
    const int row = book.row(PlanWorkbook::ReadMe, u"readme.currency"_s);
    book.setText(PlanWorkbook::ReadMe, exchange::cellName(row, 2), u"USD"_s);
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.currency"_s, u"A2"_s), u"USD"_s);
    PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(sentences(comparison), "");
    EXPECT_EQ(lines(comparison), "new  currency:  -> USD @");
    ASSERT_EQ(comparison.differences.size(), 1U);
    EXPECT_EQ(comparison.differences[0].title, u"Action plan"_s);
    EXPECT_EQ(comparison.differences[0].fieldName, u"Currency"_s);
    EXPECT_FALSE(isDeletion(comparison.differences[0]));
    EXPECT_EQ(taken(comparison).plan.currency, u"USD"_s);
    const auto kept = changeForSheets(*m_framework, m_assessment, comparison, {SheetChoice::Keep});
    EXPECT_TRUE(kept && kept->isEmpty());
    m_assessment.status = AssessmentStatus::Approved;
    EXPECT_TRUE(compare(book).differences[0].isLocked) << "no report on the plan";
    m_assessment.status = AssessmentStatus::Draft;

    book.setText(PlanWorkbook::ReadMe, exchange::cellName(row, 2), u"dollars"_s);
    comparison = compare(book);
    EXPECT_NE(sentences(comparison).find("“dollars” is no currency code"), std::string::npos) << sentences(comparison);
    EXPECT_EQ(lines(comparison), "");

    // Exported with one, which somebody took out of the plan meanwhile: a person decides.
    m_assessment.plan.currency = u"USD"_s;
    book = workbook();
    m_assessment.plan.currency.clear();
    comparison = compare(book);
    EXPECT_EQ(sentences(comparison), "");
    EXPECT_EQ(lines(comparison), "conflict  currency:  -> USD @");
    EXPECT_EQ(taken(comparison), m_assessment);
    EXPECT_EQ(taken(comparison, true).plan.currency, u"USD"_s);

    // Without the line that names it, it is still in what it was exported in.
    book.deleteRow(PlanWorkbook::ReadMe, book.row(PlanWorkbook::ReadMe, u"readme.currency"_s));
    m_assessment.plan.currency = u"EUR"_s;
    comparison = compare(book);
    EXPECT_NE(sentences(comparison).find("The workbook is in USD while the plan is in EUR."), std::string::npos)
        << sentences(comparison);
    EXPECT_EQ(lines(comparison), "");
}

TEST_F(PlanSheetsCellsTest, CirclesAreNamed) {
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

TEST_F(PlanSheetsCellsTest, WhatAMissingColumnHeldOfACostOrAReadingIsLeftAsItIs) {
    m_assessment.plan.actions[2].cost = CostRange(200);
    PlanWorkbook book = workbook();
    const auto dropColumn = [&book](PlanWorkbook::Sheet sheet, const QString& key) {
        const QString head = book.cell(sheet, key, 2); // found by the key, which goes as well
        book.setCell(sheet, book.cell(sheet, key, 1), "<c r=\"%1\"/>");
        book.setCell(sheet, head, "<c r=\"%1\"/>");
    };
    dropColumn(PlanWorkbook::Actions, u"action.costLow"_s);
    dropColumn(PlanWorkbook::Actions, u"action.costHigh"_s);
    dropColumn(PlanWorkbook::Costs, u"cost.low"_s);
    dropColumn(PlanWorkbook::Readings, u"reading.note"_s);
    EXPECT_EQ(lines(compare(book)), "") << "nobody changed anything";
    const auto setLikely = [&](const QString& code, double likely) {
        book.setNumber(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.cost"_s, code), likely);
    };
    setLikely(u"A1"_s, 210);
    setLikely(u"A2"_s, 250);
    setLikely(u"A3"_s, 300);
    setLikely(u"A4"_s, 50);
    book.setNumber(PlanWorkbook::Costs, cellOf(book, PlanWorkbook::Costs, u"cost.likely"_s, u"A1"_s), 90);
    book.setNumber(PlanWorkbook::Readings, cellOf(book, PlanWorkbook::Readings, u"reading.value"_s, u"M1"_s, 2), 32);
    QStringList said;
    for (const SheetDifference& one : compare(book).differences) {
        said << one.code + u' ' + one.field + u": "_s +
                    QString(one.values.at(one.field)).replace(QChar(0x1f), u' '); // what parts are kept with
    }
    EXPECT_EQ(said, (QStringList{u"A1 cost: 100 210 300"_s, u"A1 costByYear/2026: 40 90 100"_s,
                                 u"A2 cost: 100 250 300"_s, u"A3 cost: 300 300 300"_s, u"A4 cost: 50 50 300"_s,
                                 u"M1 readings/2026-09-30: 32 after the move"_s}))
        << said.join(u'\n').toStdString();
}

} // namespace
} // namespace atalaya::test
