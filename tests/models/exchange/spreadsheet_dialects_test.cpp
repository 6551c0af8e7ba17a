// What spreadsheet programs write in ways of their own, and what none of them would write.
#include "tests/models/exchange/SmallWorkbook.h"

#include <QElapsedTimer>

namespace atalaya::test {
namespace {

using exchange::SheetCell;

QString detailOf(const QByteArray& package) {
    const auto book = exchange::readSpreadsheet(package);
    EXPECT_FALSE(book);
    EXPECT_TRUE(book || book.error().code == ErrorCode::InvalidInput);
    return book ? QString() : book.error().detail;
}

/// As `styles` of the small workbook.
QMap<QString, QByteArray> withStyles(const QByteArray& formats, const QByteArray& cells) {
    return {{u"book/styles.xml"_s, "<styleSheet><numFmts>" + formats + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>" +
                                       "</cellStyleXfs><cellXfs>" + cells + "</cellXfs></styleSheet>"},
            {u"book/_rels/main.xml.rels"_s,
             "<Relationships><Relationship Id=\"s\" Target=\"/sheets/one.xml\" Type=\"x/worksheet\"/>"
             "<Relationship Id=\"u\" Target=\"/book/styles.xml\" Type=\"x/styles\"/></Relationships>"}};
}

TEST(SpreadsheetDialects, ReadsWhatLibreOfficeWrites) {
    const auto cells = cellsOf(
        "<c r=\"A1\" s=\"0\" t=\"n\"><v>46387</v></c><c r=\"B1\" s=\"1\" t=\"b\"><f "
        "aca=\"false\">TRUE()</f><v>1</v></c>"
        "<c r=\"C1\" s=\"1\" t=\"e\"><f aca=\"false\">1/0</f><v>#DIV/0!</v></c>"
        "<c r=\"D1\" s=\"1\" t=\"str\"><f aca=\"false\">C3&amp;&quot;x&quot;</f><v>A1x</v></c><c r=\"E1\" s=\"1\"/>"
        "<c r=\"F1\" s=\"2\" t=\"n\"><v>0.35</v></c><c r=\"G1\" s=\"3\" t=\"n\"><v>500</v></c>",
        withStyles("<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"166\" "
                   "formatCode=\"&quot;TRUE&quot;;&quot;TRUE&quot;;&quot;FALSE&quot;\"/><numFmt numFmtId=\"167\" "
                   "formatCode=\"[$€-407]#,##0;[RED]-[$€-407]#,##0\"/>",
                   "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"9\"/><xf numFmtId=\"167\"/>"));
    ASSERT_EQ(cells.size(), 6U);
    EXPECT_EQ(cells[0].date, QDate(2026, 12, 31));
    EXPECT_TRUE(cells[1].isFormula && cells[1].kind == SheetCell::Kind::Flag && cells[1].number == 1);
    EXPECT_EQ(cells[2].text, u"#DIV/0!"_s);
    EXPECT_EQ(cells[3].text, u"A1x"_s);
    EXPECT_TRUE(cells[4].isPercent && cells[4].kind == SheetCell::Kind::Number);
    EXPECT_EQ(cells[5].currency, u"EUR"_s);
}

TEST(SpreadsheetDialects, ReadsTheDaysOfTheStrictFormAndKeepsATimeAsItStands) {
    const auto cells = cellsOf("<c t=\"d\"><v>2027-06-30</v></c><c t=\"d\"><v>2027-06-30T14:30:00Z</v></c>"
                               "<c t=\"d\"><v>14:30:00</v></c><c t=\"d\"><v>2027-02-30</v></c>");
    ASSERT_EQ(cells.size(), 4U);
    EXPECT_EQ(cells[0].date, QDate(2027, 6, 30));
    EXPECT_EQ(cells[1].date, QDate(2027, 6, 30));
    EXPECT_TRUE(cells[2].kind == SheetCell::Kind::Text && cells[2].text == u"14:30:00"_s);
    EXPECT_TRUE(cells[3].kind == SheetCell::Kind::Text && cells[3].text == u"2027-02-30"_s);
}

TEST(SpreadsheetDialects, AnEmptyValueIsAnEmptyCell) {
    EXPECT_TRUE(cellsOf("<c t=\"s\"><v></v></c><c t=\"s\"/><c t=\"n\"><v/></c><c t=\"b\"><v> </v></c>"
                        "<c t=\"d\"><v/></c><c t=\"inlineStr\"><is/></c><c t=\"str\"><v/></c>")
                    .empty());
}

TEST(SpreadsheetDialects, OnlyFourHexadecimalDigitsAreAnEscapeAndNoneGoesOverTwoRuns) {
    const auto text = [](const QByteArray& item) {
        const auto cells = cellsOf("<c t=\"inlineStr\"><is>" + item + "</is></c>");
        return cells.empty() ? QString() : cells[0].text;
    };
    EXPECT_EQ(text("<t>a_x000d__x000A_b</t>"), u"a\r\nb"_s);
    EXPECT_EQ(text("<t>_x005F_x0041_</t>"), u"_x0041_"_s);
    for (const char* plain : {"_x+123_", "_x 12 _", "_x0x1F_", "_x-001_", "_x12_", "_X0041_", "_x00G1_"}) {
        EXPECT_EQ(text("<t>" + QByteArray(plain) + "</t>"), QString::fromLatin1(plain));
    }
    EXPECT_EQ(text("<r><rPr><b/></rPr><t>bold_x00</t></r><r><t xml:space=\"preserve\">41_ and not </t></r>"
                   "<rPh sb=\"0\" eb=\"1\"><t>read aloud</t></rPh><phoneticPr fontId=\"1\"/>"),
              u"bold_x0041_ and not "_s);
    EXPECT_EQ(text("<t>a&#10;b&#9;c\r\nd</t>"), u"a\nb\tc\nd"_s);
}

TEST(SpreadsheetDialects, PassesOverWhatItDoesNotKnow) {
    const QByteArray sheet =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac xr\" "
        "xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\" "
        "xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\" xr:uid=\"{0}\">"
        "<!-- > <row> --><dimension ref=\"A1:ZZ9\"/><mc:AlternateContent><mc:Choice Requires=\"x14\"><sheetData/>"
        "</mc:Choice></mc:AlternateContent><sheetData><row r=\"2\" spans=\"1:3\" x14ac:dyDescent=\"0.25\" "
        "x14ac:thickBot='a>\"b'><c r=\"A2\" cm=\"1\" vm=\"1\"><f t=\"shared\" ref=\"A2:A3\" si=\"0\">1+1</f><v>2</v>"
        "<extLst><ext uri=\"x\"><v>9</v></ext></extLst></c></row></sheetData><extLst><ext><sheetData><row r=\"9\">"
        "<c><v>1</v></c></row></sheetData></ext></extLst></worksheet>";
    const auto book = exchange::readSpreadsheet(smallWorkbook({}, {{u"sheets/one.xml"_s, sheet}}));
    ASSERT_TRUE(book) << book.error().detail.toStdString();
    ASSERT_EQ(book->sheets[0].rows.size(), 1U);
    EXPECT_EQ(book->sheets[0].rows[0].number, 2);
    EXPECT_EQ(book->sheets[0].rows[0].cells[0].number, 2);
}

TEST(SpreadsheetDialects, RefusesOtherEncodingsThanUtf8) {
    const auto sheet = [](const QByteArray& declaration) {
        return smallWorkbook({}, {{u"sheets/one.xml"_s, declaration + "<worksheet><sheetData/></worksheet>"}});
    };
    for (const char* good : {"", "<?xml version='1.0' encoding='utf-8'?>", "\xef\xbb\xbf<?xml version=\"1.0\"?>"}) {
        EXPECT_TRUE(exchange::readSpreadsheet(sheet(good))) << good;
    }
    EXPECT_TRUE(detailOf(sheet("<?xml version=\"1.0\" encoding=\"UTF-7\"?>")).contains(u"UTF-8"_s));
    EXPECT_TRUE(detailOf(sheet("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>")).contains(u"UTF-8"_s));
    const QByteArray wide = QByteArray::fromHex("fffe3c0077006f0072006b00730068006500650074002f003e00");
    EXPECT_TRUE(detailOf(smallWorkbook({}, {{u"sheets/one.xml"_s, wide}})).contains(u"UTF-8"_s));
}

TEST(SpreadsheetDialects, WhatWouldFillTheMemoryOrTheDayIsRefusedAtOnce) {
    QElapsedTimer clock;
    clock.start();
    QByteArray deep = "<worksheet><sheetData><row><c>";
    for (int i = 0; i < 1'000'000; ++i) {
        deep += "<a>";
    }
    EXPECT_TRUE(detailOf(smallWorkbook({}, {{u"sheets/one.xml"_s, deep}})).contains(u"101 elements"_s));
    QByteArray broad = "<worksheet><sheetData><row";
    for (int i = 0; i < 300'000; ++i) {
        broad += " a" + QByteArray::number(i) + "='>'";
    }
    EXPECT_TRUE(detailOf(smallWorkbook({}, {{u"sheets/one.xml"_s, broad + "/></sheetData></worksheet>"}}))
                    .contains(u"300000 attributes"_s));
    EXPECT_LT(clock.elapsed(), 20'000);
}

TEST(SpreadsheetDialects, TwoSheetsOfOnePartAndNamesWithoutEndAreRefused) {
    const auto book = [](const QByteArray& sheets) {
        return smallWorkbook(
            "<row/>", {{u"book/main.xml"_s, "<workbook xmlns:r=\"x\"><sheets>" + sheets + "</sheets></workbook>"}});
    };
    const QByteArray one = "<sheet name=\"A\" r:id=\"s\"/>";
    EXPECT_TRUE(exchange::readSpreadsheet(book(one)));
    EXPECT_TRUE(detailOf(book(one + one)).contains(u"sheets/one.xml"_s));
    EXPECT_FALSE(detailOf(book("<sheet name=\"" + QByteArray(300, 'x') + "\" r:id=\"s\"/>")).isEmpty());
}

TEST(SpreadsheetDialects, APartThatIsNamedAndNotThereIsADamage) {
    EXPECT_TRUE(detailOf(smallWorkbook("<row/>", {{u"book/_rels/main.xml.rels"_s,
                                                   "<Relationships><Relationship Id=\"t\" Target=\"gone.xml\" "
                                                   "Type=\"x/sharedStrings\"/></Relationships>"}}))
                    .contains(u"book/gone.xml"_s));
}

} // namespace
} // namespace atalaya::test
