#include "models/exchange/SpreadsheetReading.h"
#include "tests/models/exchange/SmallWorkbook.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using exchange::SheetCell;

bool isRefused(const QByteArray& rows) {
    return !exchange::readSpreadsheet(smallWorkbook(rows));
}

TEST(SpreadsheetReading, ReadsEachKindOfCellByThePackagesOwnNames) {
    const auto cells = cellsOf("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c r=\"E1\" t=\"s\"><v>2</v></c>"
                               "<c t=\"b\"><v>true</v></c><c><v>-1.5e3</v></c><c t=\"e\"><v>#N/A</v></c><c/>"
                               "<c><f>A1</f></c><c t=\"str\"><f>A1</f><v>x</v></c>");
    ASSERT_EQ(cells.size(), 8U);
    EXPECT_EQ(cells[0].text, u"plain"_s);
    EXPECT_EQ(cells[1].text, u"two runs"_s);
    EXPECT_EQ(cells[2].text, u"a\nb_x0041_"_s);
    EXPECT_EQ(cells[2].column, 4);
    EXPECT_EQ(cells[3].kind, SheetCell::Kind::Flag);
    EXPECT_EQ(cells[4].number, -1500);
    EXPECT_EQ(cells[5].kind, SheetCell::Kind::Fault);
    EXPECT_TRUE(cells[6].isFormula && cells[6].kind == SheetCell::Kind::Empty);
    EXPECT_TRUE(cells[7].isFormula && cells[7].text == u"x"_s);
    EXPECT_EQ(exchange::readSpreadsheet(smallWorkbook("<row/>"))->sheets[0].name, u"Hoja & 1"_s);
}

TEST(SpreadsheetReading, RefusesWhatContradictsItself) {
    EXPECT_FALSE(isRefused("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>"));
    EXPECT_TRUE(isRefused("<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>"));
    EXPECT_TRUE(isRefused("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"));
    EXPECT_TRUE(isRefused("<row r=\"2\"/><row r=\"2\"/>"));
    EXPECT_TRUE(isRefused("<row r=\"0\"/>"));
    EXPECT_TRUE(isRefused("<row r=\"1048577\"/>"));
    EXPECT_TRUE(isRefused("<row r=\"99999999999\"/>"));
    EXPECT_TRUE(isRefused("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"));
    EXPECT_TRUE(isRefused("<row r=\"1\"><c r=\"AAAAAAAAAAAAA1\"><v>1</v></c></row>"));
    EXPECT_TRUE(isRefused("<row><c t=\"s\"><v>3</v></c></row>"));
    EXPECT_TRUE(isRefused("<row><c t=\"s\"><v>-1</v></c></row>"));
    EXPECT_TRUE(isRefused("<row><c><v>1e999</v></c></row>"));
    EXPECT_TRUE(isRefused("<row><c><v>nan</v></c></row>"));
    EXPECT_TRUE(isRefused("<row><c><v>12,5</v></c></row>"));
    EXPECT_TRUE(isRefused("<row><c t=\"inlineStr\"><is><t>&unknown;</t></is></c></row>"));
    EXPECT_TRUE(isRefused("<row><c><v>1</v></row>"));
}

TEST(SpreadsheetReading, DaysAreCountedAsSpreadsheetsDo) {
    EXPECT_EQ(exchange::dateOfSerial(1, false), QDate(1900, 1, 1));
    EXPECT_EQ(exchange::dateOfSerial(59, false), QDate(1900, 2, 28));
    EXPECT_FALSE(exchange::dateOfSerial(60, false).isValid()) << "the day that was not";
    EXPECT_EQ(exchange::dateOfSerial(61, false), QDate(1900, 3, 1));
    EXPECT_EQ(exchange::dateOfSerial(45000.99, false), QDate(2023, 3, 15));
    EXPECT_EQ(exchange::dateOfSerial(0, true), QDate(1904, 1, 1));
    EXPECT_EQ(exchange::dateOfSerial(43538, true), QDate(2023, 3, 15));
    for (const double nothing : {-1.0, 0.0, 3e6, 1e300}) {
        EXPECT_FALSE(exchange::dateOfSerial(nothing, false).isValid()) << nothing;
    }
    EXPECT_EQ(exchange::serialOfDate(QDate(2023, 3, 15)), 45000);
    EXPECT_FALSE(exchange::serialOfDate(QDate(1900, 2, 28)));
}

TEST(SpreadsheetReading, TellsFormatsOfDatesFromOthers) {
    for (const char* code :
         {"yyyy-mm-dd", "d/m/yy", "[$-C0A]d \"de\" mmmm;@", "[h]:mm", "mmm\\-yy", "hh:mm:ss AM/PM"}) {
        EXPECT_TRUE(exchange::isDateFormat(QString::fromLatin1(code))) << code;
    }
    for (const char* code : {"General", "0.00", "#,##0", "[Red]-0", "0 \"days\"", "0\\d", "[$USD] 0", "@", "0%", "_d0",
                             "\"unclosed d", "[unclosed d"}) {
        EXPECT_FALSE(exchange::isDateFormat(QString::fromLatin1(code))) << code;
    }
    EXPECT_EQ(exchange::cellName(12, 5), u"F12"_s);
    EXPECT_EQ(exchange::cellName(1, 26), u"AA1"_s);
    EXPECT_EQ(exchange::cellName(1048576, 16383), u"XFD1048576"_s);
}

} // namespace
} // namespace atalaya::test
