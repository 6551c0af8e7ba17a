#include "tests/views/layout/SampleReport.h"
#include "tests/views/pdf/RealReport.h"
#include "tests/views/support/Package.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/tables/ReportTables.h"
#include "views/theme/Theme.h"

#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;
using test::cell;
using test::opened;
using test::Package;
using test::RealAssessment;
using test::row;
using testing::ElementsAre;
using Kind = PlainCell::Kind;

ReportDocument documentOf(const Table& table, const QString& language = u"en"_s) {
    ReportDocument document = test::emptyReport();
    document.language = language;
    document.body.push_back(test::heading(1, u"Ranked gaps"_s, u"gaps"_s, u"6"_s));
    document.body.push_back(table);
    return document;
}

Table tableOf(const QStringList& head, const QList<QStringList>& rows) {
    Table table;
    table.title = u"Gaps by priority"_s;
    table.widths.assign(static_cast<std::size_t>(head.size()), share());
    table.head = {row(head)};
    for (const QStringList& one : rows) {
        table.rows.push_back(row(one));
    }
    return table;
}

PlainCell readCell(const QString& text, const QString& language = u"en"_s) {
    return plainTables(documentOf(tableOf({u"Head"_s}, {{text}}), language)).at(0).rows.at(0).cells.at(0);
}

QStringList wordsOf(const PlainRow& row) {
    QStringList words;
    for (const PlainCell& one : row.cells) {
        words << one.text;
    }
    return words;
}

TEST(ReportTables, ANumberAloneInItsCellIsANumberInTheReportsLanguage) {
    const auto expect = [](const QString& text, const QString& language, Kind kind, double number, int decimals) {
        const PlainCell read = readCell(text, language);
        EXPECT_EQ(read.kind, kind) << text.toStdString();
        EXPECT_DOUBLE_EQ(read.number, number) << text.toStdString();
        EXPECT_EQ(read.decimals, decimals) << text.toStdString();
        EXPECT_EQ(read.text, text);
    };
    expect(u"2.17"_s, u"en"_s, Kind::Number, 2.17, 2);
    expect(u"2,17"_s, u"es"_s, Kind::Number, 2.17, 2);
    expect(u"0"_s, u"en"_s, Kind::Number, 0, 0);
    expect(u"12,345"_s, u"en"_s, Kind::Number, 12'345, 0);
    expect(u"1.234.567,5"_s, u"pt"_s, Kind::Number, 1'234'567.5, 1);
    expect(u"+0.46"_s, u"en"_s, Kind::Change, 0.46, 2);
    expect(u"\u22120.20"_s, u"en"_s, Kind::Change, -0.2, 2);
    expect(u"62\u00a0%"_s, u"fr"_s, Kind::Percent, 0.62, 0);
}

TEST(ReportTables, EverythingElseStaysWords) {
    for (const QString& text :
         {u"P01-01"_s, u"007"_s, u"2,17"_s, u"1e5"_s, u"3 of 8"_s, u"\u2013"_s, u""_s, u"2.17 (provisional)"_s,
          u"2024-05-14"_s, u"=1+1"_s, u"nan"_s, u"1.2.3"_s, u"12345678901234567890"_s}) {
        EXPECT_EQ(readCell(text).kind, Kind::Words) << text.toStdString();
        EXPECT_EQ(readCell(text).text, text);
    }
}

TEST(ReportTables, AColumnOfSharesBecomesTwoOfNumbers) {
    const auto tables = plainTables(documentOf(
        tableOf({u"Answered"_s, u"Note"_s}, {{u"4/5"_s, u"see 1/2"_s}, {u""_s, u""_s}, {u"10/10"_s, u"1/2"_s}})));
    EXPECT_EQ(tables.at(0).columns, QStringList({u"Answered"_s, u"Answered: out of"_s, u"Note"_s}));
    EXPECT_EQ(wordsOf(tables.at(0).rows.at(0)), QStringList({u"4"_s, u"5"_s, u"see 1/2"_s}));
    EXPECT_EQ(wordsOf(tables.at(0).rows.at(1)), QStringList({u""_s, u""_s, u""_s}));
    EXPECT_EQ(wordsOf(tables.at(0).rows.at(2)), QStringList({u"10"_s, u"10"_s, u"1/2"_s}));
    EXPECT_EQ(tables.at(0).rows.at(2).cells.at(1).kind, Kind::Number);
}

TEST(ReportTables, HeadsOfTwoLinesBecomeOneAndHeadingRowsAColumn) {
    Table table = tableOf({u"Commitment"_s, u""_s, u""_s}, {});
    Cell wide = cell(u"Stage"_s);
    wide.columnSpan = 2;
    table.head = {Row{{cell(u""_s), wide}}, row({u"Question"_s, u"2024"_s, u"2026"_s})};
    Cell whole = cell(u"Cyber-security core"_s);
    whole.columnSpan = 3;
    Row total = row({u"Mean"_s, u"2.00"_s, u"3.00"_s});
    total.total = true;
    Cell part = cell(u"Institutional"_s);
    part.columnSpan = 2;
    table.rows = {Row{{whole}, true}, row({u"P05-01"_s, u"2"_s, u"3"_s}), total, Row{{part, cell(u"2.75"_s)}, true},
                  row({u"P12-01"_s, u"1"_s, u"2"_s})};

    const std::vector<PlainTable> tables = plainTables(documentOf(table));
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].title, u"Gaps by priority"_s);
    EXPECT_EQ(tables[0].section, u"6 Ranked gaps"_s);
    EXPECT_EQ(tables[0].columns, QStringList({u"Group"_s, u"Question"_s, u"Stage: 2024"_s, u"Stage: 2026"_s}));
    ASSERT_EQ(tables[0].rows.size(), 4U);
    EXPECT_EQ(wordsOf(tables[0].rows[0]), QStringList({u"Cyber-security core"_s, u"P05-01"_s, u"2"_s, u"3"_s}));
    EXPECT_FALSE(tables[0].rows[0].total);
    EXPECT_TRUE(tables[0].rows[1].total);
    EXPECT_EQ(wordsOf(tables[0].rows[2]), QStringList({u"Institutional"_s, u""_s, u""_s, u"2.75"_s}));
    EXPECT_TRUE(tables[0].rows[2].total);
    EXPECT_EQ(wordsOf(tables[0].rows[3]), QStringList({u"Institutional"_s, u"P12-01"_s, u"1"_s, u"2"_s}));
}

TEST(ReportTables, TheTotalOfAllStandsInNoGroup) {
    Table table = tableOf({u"Action"_s, u"USD"_s}, {});
    Cell objective = cell(u"O1 Respond"_s);
    objective.columnSpan = 2;
    Row part = row({u"Part"_s, u"200"_s});
    part.total = true;
    Row total = row({u"Total"_s, u"500"_s});
    total.total = true;
    table.rows = {Row{{objective}, true}, row({u"A1"_s, u"200"_s}), part,
                  Row{{objective}, true}, row({u"A2"_s, u"300"_s}), total};
    const std::vector<PlainTable> tables = plainTables(documentOf(table));
    ASSERT_EQ(tables.at(0).rows.size(), 4U);
    EXPECT_EQ(wordsOf(tables[0].rows[1]), QStringList({u"O1 Respond"_s, u"Part"_s, u"200"_s})) << "of its group";
    EXPECT_EQ(wordsOf(tables[0].rows[2]), QStringList({u"O1 Respond"_s, u"A2"_s, u"300"_s}));
    EXPECT_EQ(wordsOf(tables[0].rows[3]), QStringList({u""_s, u"Total"_s, u"500"_s}));
}

/// A field is quoted or plain; quotes inside stand twice (RFC 4180, section 2).
std::vector<QStringList> readCsv(const QByteArray& bytes) {
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes.mid(3));
    std::vector<QStringList> rows;
    QStringList fields;
    for (qsizetype at = 0; at < text.size();) {
        QString field;
        if (text[at] == u'"') {
            for (++at; text[at] != u'"' || text.mid(at, 2) == u"\"\""; ++at) {
                at += text[at] == u'"' ? 1 : 0;
                field += text[at];
            }
            ++at;
        } else {
            while (text[at] != u',' && text[at] != u'\r') {
                field += text[at++];
            }
        }
        fields << field;
        if (text[at] == u'\r') {
            EXPECT_EQ(text.mid(at, 2), u"\r\n"_s);
            rows.push_back(std::exchange(fields, {}));
            ++at;
        }
        ++at;
    }
    EXPECT_TRUE(fields.isEmpty());
    return rows;
}

Package csvOf(const ReportDocument& document) {
    const auto zip = writeCsv(document);
    EXPECT_TRUE(zip);
    return zip ? opened(*zip) : Package();
}

/// A workbook as a spreadsheet program reads it.
struct Book {
    Package package;
    QStringList sheets;
    QStringList strings;

    explicit Book(const ReportDocument& document, Paper paper = Paper::A4) {
        const auto bytes = writeXlsx(document, paper);
        EXPECT_TRUE(bytes);
        package = bytes ? opened(*bytes) : Package();
        const auto names = package.xml("xl/workbook.xml").elementsByTagName(u"sheet"_s);
        for (int at = 0; at < names.size(); ++at) {
            sheets << names.at(at).toElement().attribute(u"name"_s);
        }
        const auto texts = package.xml("xl/sharedStrings.xml").elementsByTagName(u"si"_s);
        for (int at = 0; at < texts.size(); ++at) {
            strings << texts.at(at).toElement().text();
        }
    }

    [[nodiscard]] QDomDocument sheet(int number) const {
        return package.xml(qPrintable(u"xl/worksheets/sheet%1.xml"_s.arg(number)));
    }

    /// What stands in each row that has cells: words as they are, numbers as the file writes them.
    [[nodiscard]] std::vector<QStringList> rows(int number) const {
        std::vector<QStringList> all;
        const auto found = sheet(number).elementsByTagName(u"row"_s);
        for (int at = 0; at < found.size(); ++at) {
            QStringList words;
            for (auto one = found.at(at).firstChildElement(u"c"_s); !one.isNull();
                 one = one.nextSiblingElement(u"c"_s)) {
                const QString value = one.firstChildElement(u"v"_s).text();
                words << (one.attribute(u"t"_s) == u"s" ? strings.at(value.toInt()) : value);
            }
            all.push_back(words);
        }
        return all;
    }
};

class TablesOfRealReports : public testing::TestWithParam<RealAssessment> {};

TEST_P(TablesOfRealReports, StandInTheWorkbookAndInTheCsvFilesCellByCell) {
    const ReportDocument document = test::realReport(GetParam());
    const std::vector<PlainTable> tables = plainTables(document);
    const auto html = writeHtml(document);
    ASSERT_TRUE(html);
    EXPECT_EQ(tables.size(), static_cast<std::size_t>(html->count("<thead")));

    const Book book(document);
    const Package csv = csvOf(document);
    ASSERT_EQ(book.sheets.size(), static_cast<qsizetype>(tables.size()) + 1);
    ASSERT_EQ(csv.order.size(), static_cast<qsizetype>(tables.size()) + 1);
    for (const PlainTable& table : tables) {
        SCOPED_TRACE(table.title.toStdString());
        EXPECT_FALSE(table.title.isEmpty());
        EXPECT_FALSE(table.columns.isEmpty());
        const auto sheet = book.rows(table.number + 1);
        const auto file = readCsv(csv.files.value(csv.order.at(table.number)));
        ASSERT_EQ(sheet.size(), table.rows.size() + 3); // title, where from, heads
        ASSERT_EQ(file.size(), table.rows.size() + 1);
        EXPECT_EQ(file.at(0), table.columns);
        for (std::size_t at = 0; at < table.rows.size(); ++at) {
            ASSERT_EQ(table.rows[at].cells.size(), static_cast<std::size_t>(table.columns.size()));
            ASSERT_EQ(file.at(at + 1).size(), table.columns.size());
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const PlainCell& given = table.rows[at].cells[static_cast<std::size_t>(column)];
                const QString inFile = file.at(at + 1).at(column);
                const QString inSheet = sheet.at(at + 3).value(column);
                if (given.kind == Kind::Words) {
                    EXPECT_EQ(inSheet, given.text);
                    EXPECT_EQ(inFile.startsWith(u'\'') ? inFile.mid(1) : inFile, given.text);
                } else {
                    EXPECT_NEAR(inSheet.toDouble(), given.number, 1e-12);
                    EXPECT_NEAR(inFile.toDouble(), given.number, 1e-12);
                }
            }
        }
    }
}

TEST_P(TablesOfRealReports, AreListedWithLinksThatLeadSomewhere) {
    const ReportDocument document = test::realReport(GetParam());
    const Book book(document);
    const QSet<QString> names(book.sheets.begin(), book.sheets.end());
    EXPECT_EQ(names.size(), book.sheets.size());
    for (const QString& name : book.sheets) {
        EXPECT_LE(name.size(), 31) << name.toStdString();
    }
    const auto links = book.sheet(1).elementsByTagName(u"hyperlink"_s);
    ASSERT_EQ(links.size(), book.sheets.size() - 1);
    for (int at = 0; at < links.size(); ++at) {
        EXPECT_EQ(links.at(at).toElement().attribute(u"location"_s), u"'%1'!A1"_s.arg(book.sheets.at(at + 1)));
    }
    QStringList said;
    for (const QStringList& words : book.rows(1)) {
        said += words;
    }
    EXPECT_THAT(said, testing::Contains(document.handling));
    EXPECT_THAT(said, testing::Contains(document.footer));
    EXPECT_EQ(said.contains(u"PRACTICE DATA"_s), !document.watermark.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Each, TablesOfRealReports,
                         testing::Values(RealAssessment::Complete, RealAssessment::HalfDone, RealAssessment::Empty,
                                         RealAssessment::OtherFramework));

TEST(TableFiles, OfTheSameReportAreTheSameBytes) {
    const ReportDocument document = test::realReport();
    EXPECT_EQ(*writeXlsx(document, Paper::A4), *writeXlsx(document, Paper::A4));
    EXPECT_EQ(*writeCsv(document), *writeCsv(document));
}

TEST(TableFiles, NeedNoCharts) {
    const GapReportInput input = test::realInput();
    const ReportDocument bare = composeGapReport(input, {}, Theme::paper());
    EXPECT_EQ(*writeCsv(bare), *writeCsv(test::composed(input)));
}

TEST(TableFiles, NothingThatWasTypedRunsAsAFormula) {
    const QStringList hostile{u"=HYPERLINK(\"http://example.org\")"_s,
                              u"+1+cmd|' /C calc'!A0"_s,
                              u"-2+3"_s,
                              u"@SUM(1)"_s,
                              u"\tTab"_s,
                              u"\n=1+1"_s,
                              u" =1+1"_s,
                              u"\uFF1D1+1"_s};
    const ReportDocument document =
        documentOf(tableOf({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s}, {hostile}));
    const Book book(document);
    for (int number = 1; number <= book.sheets.size(); ++number) {
        EXPECT_EQ(book.sheet(number).elementsByTagName(u"f"_s).size(), 0);
    }
    EXPECT_EQ(book.rows(2).at(3).at(0), hostile.at(0));
    const Package csv = csvOf(document);
    const std::vector<QStringList> rows = readCsv(csv.files.value(csv.order.at(1)));
    for (const QString& field : rows.at(1)) {
        EXPECT_TRUE(field.startsWith(u'\'')) << field.toStdString();
    }
}

TEST(TableFiles, HoldTextOfAnyScriptLengthAndKind) {
    const QString longText = u"\u00f1"_s.repeated(40'000);
    ReportDocument document = documentOf(
        tableOf({u"A"_s, u"B"_s, u"C"_s}, {{longText, u"one\ntwo \"quoted\", three"_s, u"bell\u0007 \U0001F600"_s}}));
    document.runningState = u"Trinidad & Tobago"_s;
    document.title = u"T"_s.repeated(300);
    document.footer = u"&"_s.repeated(300);
    const Book book(document);
    const QStringList cells = book.rows(2).at(3);
    EXPECT_EQ(cells.at(0).size(), 32'767);
    EXPECT_TRUE(cells.at(0).endsWith(u'\u2026'));
    EXPECT_EQ(cells.at(1), u"one\ntwo \"quoted\", three"_s);
    EXPECT_EQ(cells.at(2), u"bell \U0001F600"_s);
    const QString head = book.sheet(2).elementsByTagName(u"oddHeader"_s).at(0).toElement().text();
    EXPECT_TRUE(head.startsWith(u"&LTrinidad && Tobago"_s)) << head.toStdString();

    const Package csv = csvOf(document);
    EXPECT_EQ(readCsv(csv.files.value(csv.order.at(1))).at(1).at(1), u"one\ntwo \"quoted\", three"_s);
    EXPECT_EQ(readCsv(csv.files.value(csv.order.at(1))).at(1).at(0), longText);
}

TEST(TableFiles, PrintOnThePaperAskedForWithTheirHeads) {
    const ReportDocument document = documentOf(tableOf({u"A"_s}, {{u"1"_s}, {u"2"_s}}));
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const QDomDocument sheet = Book(document, paper).sheet(2);
        EXPECT_EQ(sheet.elementsByTagName(u"pageSetup"_s).at(0).toElement().attribute(u"paperSize"_s),
                  paper == Paper::A4 ? u"9"_s : u"1"_s);
        EXPECT_EQ(sheet.elementsByTagName(u"autoFilter"_s).at(0).toElement().attribute(u"ref"_s), u"A3:A5"_s);
        EXPECT_EQ(sheet.elementsByTagName(u"pane"_s).at(0).toElement().attribute(u"topLeftCell"_s), u"A4"_s);
    }
    EXPECT_TRUE(Book(document).package.files.value(u"xl/workbook.xml"_s).contains("_xlnm.Print_Titles"));
}

} // namespace
} // namespace atalaya::report
