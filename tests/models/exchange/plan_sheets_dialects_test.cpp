// The plan's workbook as other programs save it again, and cells as people type into them.
#include "tests/models/exchange/PlanSheetsFixture.h"

namespace atalaya::test {
namespace {

class PlanSheetsDialectsTest : public PlanSheetsFixture {
protected:
    static QStringList partsOfBook() {
        QStringList parts{u"_rels/.rels"_s, u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s,
                          u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s};
        for (int sheet = PlanWorkbook::ReadMe; sheet <= PlanWorkbook::Exported; ++sheet) {
            parts << u"xl/worksheets/sheet%1.xml"_s.arg(sheet);
        }
        return parts;
    }
    static void rewrite(PlanWorkbook& book, const std::function<void(QString&)>& change) {
        for (const QString& part : partsOfBook()) {
            QString xml = QString::fromUtf8(book.file(part));
            change(xml);
            book.file(part) = xml.toUtf8();
        }
    }
    /// What the sheet says of A2's field when `element` is its cell; "none" when it says nothing new.
    QString readOf(const QString& key, const QByteArray& element, const std::function<void(PlanWorkbook&)>& more = {}) {
        PlanWorkbook book = workbook();
        if (more) {
            more(book);
        }
        book.setCell(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, key, u"A2"_s), element);
        const PlanSheetsComparison comparison = compare(book);
        m_places = places(comparison);
        return comparison.differences.size() == 1 ? comparison.differences[0].sheet : u"none"_s;
    }

    std::string m_places; ///< of what readOf() found
};

TEST_F(PlanSheetsDialectsTest, SavedByLibreOfficeItSaysTheSame) {
    PlanWorkbook book = workbook();
    rewrite(book, [](QString& xml) {
        static const QRegularExpression numbers(u"<c r=\"([A-Z]+\\d+)\" s=\"(\\d+)\"><v>"_s);
        xml.replace(numbers, u"<c r=\"\\1\" s=\"\\2\" t=\"n\"><v>"_s);
        static const QRegularExpression rows(u"<row r=\"(\\d+)\"[^>]*>"_s);
        xml.replace(rows, u"<row r=\"\\1\" customFormat=\"false\" ht=\"15\" hidden=\"false\" customHeight=\"false\" "
                          u"outlineLevel=\"0\" collapsed=\"false\">"_s);
        // Whole columns that were dressed go on below the last row.
        xml.replace(u"</sheetData>"_s,
                    u"<row r=\"9000\"><c r=\"A9000\" s=\"1\"/><c r=\"B9000\" s=\"1\"/></row></sheetData>"_s);
        xml.replace(u"yyyy-mm-dd"_s, u"yyyy\\-mm\\-dd"_s);
        static const QRegularExpression strings(u"<si><t>"_s);
        xml.replace(strings, u"<si><t xml:space=\"preserve\">"_s);
    });
    book.file(u"xl/workbook.xml"_s).replace("<workbookPr ", "<workbookPr backupFile=\"false\" date1904=\"false\" ");
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(lines(comparison) + sentences(comparison), "");
    EXPECT_TRUE(comparison.knowsExported && comparison.isCurrent);
}

TEST_F(PlanSheetsDialectsTest, SavedByExcelInTheStrictFormItSaysTheSame) {
    PlanWorkbook book = workbook();
    for (const QString& key : {u"action.start"_s, u"action.end"_s}) {
        for (const QString& code : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}) {
            const QString cell = cellOf(book, PlanWorkbook::Actions, key, code);
            const QByteArray day = key == u"action.start"_s ? "2026-01-01" : "2027-12-31";
            book.setCell(PlanWorkbook::Actions, cell, "<c r=\"%1\" t=\"d\"><v>" + day + "</v></c>");
        }
    }
    rewrite(book, [](QString& xml) {
        xml.replace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s,
                    u"http://purl.oclc.org/ooxml/spreadsheetml/main"_s);
        xml.replace(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s,
                    u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s);
        xml.replace(u"Target=\"worksheets/"_s, u"Target=\"/xl/worksheets/"_s);
        xml.replace(u"<workbookPr "_s, u"<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/"
                                       u"markup-compatibility/2006\"><mc:Choice Requires=\"x15\"><sheets/></mc:Choice>"
                                       u"</mc:AlternateContent><workbookPr dateCompatibility=\"0\" "_s);
        xml.replace(u"<row "_s, u"<row xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\" "
                                u"x14ac:dyDescent=\"0.3\" "_s);
    });
    ASSERT_TRUE(book.file(u"xl/_rels/workbook.xml.rels"_s).contains("/xl/worksheets/"));
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(lines(comparison) + sentences(comparison), "");
    EXPECT_TRUE(comparison.knowsExported);
}

TEST_F(PlanSheetsDialectsTest, TextIsReadAsItIsShown) {
    const QString title = u"action.title"_s;
    EXPECT_EQ(readOf(title, words(u"A_x000D_\nB_x000D_C"_s)), u"A\nB\nC"_s);
    EXPECT_EQ(
        readOf(title, "<c r=\"%1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Two </t></r><r><t>runs</t></r></is></c>"),
        u"Two runs"_s);
    EXPECT_EQ(readOf(title, words(u"'2027"_s)), u"'2027"_s) << "an apostrophe that is there was typed";
    EXPECT_EQ(readOf(title, number("2027")), u"2027"_s);
    EXPECT_EQ(readOf(title, "<c r=\"%1\" t=\"b\"><v>1</v></c>"), u"TRUE"_s);
    QByteArray style;
    const auto percent = [&style](PlanWorkbook& book) { style = QByteArray::number(book.addStyle(u"0%"_s)); };
    PlanWorkbook probe = workbook();
    percent(probe);
    EXPECT_EQ(readOf(title, "<c r=\"%1\" s=\"" + style + "\"><v>0.07</v></c>", percent), u"7%"_s);
    EXPECT_EQ(m_places, "");
    EXPECT_EQ(readOf(u"action.progress"_s, "<c r=\"%1\" s=\"" + style + "\"><v>0.07</v></c>", percent), u"7"_s);
}

TEST_F(PlanSheetsDialectsTest, WhatIsNoWordIsRefusedWhereWordsStand) {
    QByteArray style;
    const auto time = [&style](PlanWorkbook& book) { style = QByteArray::number(book.addStyle(u"hh:mm"_s)); };
    PlanWorkbook probe = workbook();
    time(probe);
    EXPECT_EQ(readOf(u"action.title"_s, "<c r=\"%1\" s=\"" + style + "\"><v>0.604166666666667</v></c>", time),
              u"none"_s);
    EXPECT_EQ(m_places, "Actions!C4");
    EXPECT_EQ(readOf(u"action.end"_s, "<c r=\"%1\" t=\"d\"><v>14:30:00</v></c>"), u"none"_s);
    EXPECT_NE(m_places, "");
}

TEST_F(PlanSheetsDialectsTest, SpacesThatDoNotBreakAreSpacesInCodesAndWordsOfTheList) {
    EXPECT_EQ(readOf(u"action.status"_s, words(u"\u00a0running\u00a0"_s)), u"running"_s);
    EXPECT_EQ(readOf(u"action.objective"_s, words(u"\u00a0O2\u00a0"_s)), u"O2"_s);
    EXPECT_EQ(readOf(u"action.dependencies"_s, words(u"A1_x000D_A3\u00a0"_s)), u"A1\nA3"_s);
    EXPECT_EQ(readOf(u"action.leadBody"_s, words(u" Ports\u00a0"_s)), u"Ports"_s) << "no other body than “Ports”";
    EXPECT_EQ(m_places, "");
    EXPECT_EQ(readOf(u"action.cost"_s, words(u"1\u00a0200"_s)), u"none"_s)
        << "a mark between digits can be read in two ways";
    EXPECT_NE(m_places, "");
}

TEST_F(PlanSheetsDialectsTest, NoSentenceCarriesWhatMovesACursor) {
    PlanWorkbook book = workbook();
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.cost"_s, u"A2"_s),
                 u"_x001B_[2Jmuch_x0007_"_s);
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.code"_s, u"A3"_s), u"%2"_s);
    book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.code"_s, u"A4"_s), u"%2"_s);
    const auto comparison =
        comparePlanSheets(*m_framework, m_assessment, book.bytes(), Language(), [] { return QUuid::createUuid(); });
    ASSERT_TRUE(comparison);
    const std::string all = sentences(*comparison);
    EXPECT_EQ(all.find('\x1b'), std::string::npos);
    EXPECT_EQ(all.find('\a'), std::string::npos);
    EXPECT_NE(all.find("[2Jmuch"), std::string::npos) << all;
    EXPECT_NE(all.find("“%2” is that of row 5"), std::string::npos) << all;
}

TEST_F(PlanSheetsDialectsTest, TenThousandMergedRangesTakeNoTime) {
    PlanWorkbook book = workbook();
    QByteArray ranges;
    for (int i = 0; i < 9'000; ++i) {
        ranges += "<mergeCell ref=\"C5:D1048576\"/>";
    }
    book.xml(PlanWorkbook::Actions)
        .replace("</sheetData>",
                 "<row r=\"1048576\"><c r=\"C1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>"
                 "<mergeCells>" +
                     ranges + "</mergeCells>");
    book.setText(PlanWorkbook::Actions, u"C4"_s, u"Above"_s);
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(lines(comparison), "changed A2 title: Do A2 -> Above @Actions!C4");
    EXPECT_EQ(comparison.moreFindings, 9'000 - 500);
}

TEST_F(PlanSheetsDialectsTest, NotesLeaveRoomForAProblem) {
    PlanWorkbook book = workbook();
    QByteArray rows;
    for (int i = 100; i < 700; ++i) {
        const QByteArray row = QByteArray::number(i);
        rows += "<row r=\"" + row + "\"><c r=\"C" + row + "\" t=\"str\"><f>A1</f><v>New " + row + "</v></c></row>";
    }
    rows += "<row r=\"700\"><c r=\"C700\" t=\"e\"><v>#REF!</v></c></row>";
    book.xml(PlanWorkbook::Actions).replace("</sheetData>", rows + "</sheetData>");
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_TRUE(comparison.hasProblems());
    EXPECT_EQ(comparison.findings.size(), 500U);
    EXPECT_EQ(comparison.findings.back().cell, u"C700"_s);
    EXPECT_EQ(comparison.moreFindings, 101);
}

TEST_F(PlanSheetsDialectsTest, MoreDifferencesThanAnybodyLooksAtAreOneProblem) {
    PlanWorkbook book = workbook();
    QByteArray rows;
    for (int i = 100; i < 10'101; ++i) {
        const QByteArray row = QByteArray::number(i);
        rows +=
            "<row r=\"" + row + "\"><c r=\"C" + row + "\" t=\"inlineStr\"><is><t>New " + row + "</t></is></c></row>";
    }
    book.xml(PlanWorkbook::Actions).replace("</sheetData>", rows + "</sheetData>");
    const PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(comparison.differences.size(), 0U);
    ASSERT_EQ(comparison.findings.size(), 1U);
    EXPECT_TRUE(comparison.findings[0].isProblem && comparison.findings[0].sheet.isEmpty());
    EXPECT_TRUE(comparison.findings[0].sentence.contains(u"10001"_s)) << sentences(comparison);
}

TEST_F(PlanSheetsDialectsTest, APlanThatWouldNotBeReadBackIsRefusedByWhatItHasTooManyOf) {
    m_assessment.plan.actions.assign(50'000, m_assessment.plan.actions[3]);
    const auto bytes = writePlanSheets(m_assessment, Language(), exportedAt);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::Refused);
    EXPECT_TRUE(bytes.error().sentence.contains(u"49998"_s)) << bytes.error().sentence.toStdString();
}

} // namespace
} // namespace atalaya::test
