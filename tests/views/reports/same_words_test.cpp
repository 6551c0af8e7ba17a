// What every kind of report says alike: the words, the headings of its contents, the columns of its tables.
#include "tests/views/layout/PdfText.h"
#include "tests/views/layout/SampleReport.h"
#include "tests/views/support/Package.h"
#include "views/reports/Headings.h"
#include "views/reports/PagedReport.h"
#include "views/reports/PlainText.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/TableShape.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;

QString everySlotOf(const ReportDocument& document) {
    const auto paged = layOut(document, {});
    EXPECT_TRUE(paged);
    QStringList words;
    for (const auto& slot : paged->structure().slots_) {
        words << slot->text;
    }
    return words.join(u'\n');
}

QString odtOf(const ReportDocument& document) {
    return QString::fromUtf8(test::opened(*writeOdt(document, Paper::A4)).files.value(u"content.xml"_s));
}

TEST(CleanText, KeepsWhatIsReadAndNothingThatHides) {
    EXPECT_EQ(cleanText(u"a\u202Eb\u200Bc\u00ADd\u2066e\uFEFFf"_s), u"abcdef"_s) << "format characters";
    EXPECT_EQ(cleanText(u"a\u0001b\u007Fc\u0085d\uFFFCe\uFFFEf"_s), u"abcdef"_s) << "control and object characters";
    EXPECT_EQ(cleanText(u"one\r\ntwo\rthree\u2028four\u2029five\nsix"_s), u"one\ntwo\nthree\nfour\nfive\nsix"_s);
    EXPECT_EQ(cleanText(u"tab\there"_s), u"tab here"_s);
    EXPECT_EQ(cleanText(u"Peru\u0301 \U0001F600 \u0627\u0644"_s), u"Per\u00FA \U0001F600 \u0627\u0644"_s);
    EXPECT_EQ(cleanText(u"half "_s + QChar(0xD83D)), u"half ?"_s);
    EXPECT_EQ(oneLine(u" a\n b\u202E "_s), u"a b"_s);
}

TEST(EveryReport, SaysTheSameWordsWhateverWasTyped) {
    const QString typed = u"pay \u202E100\u202C to\u0007 Peru\u0301\u200B"_s;
    const QString meant = u"pay 100 to Per\u00FA"_s;
    ReportDocument document = test::emptyReport();
    Table table;
    table.title = u"Table "_s + typed;
    table.showTitle = true;
    table.widths = {share()};
    table.head = {test::row({u"Head "_s + typed})};
    table.rows = {test::row({u"Cell "_s + typed})};
    List list;
    list.items = {{Span{u"Item "_s + typed}}};
    Figure figure;
    figure.size = {10, 10};
    figure.alt = u"Drawing "_s + typed;
    figure.draw = [](QPainter&, const QRectF&) {};
    document.footer = u"Foot "_s + typed;
    document.body = {test::heading(1, u"Heading "_s + typed, u"one"_s), test::paragraph(u"Words "_s + typed), list,
                     table, figure};
    const QString html = QString::fromUtf8(*writeHtml(document));
    const QString odt = odtOf(document);
    const QString pdf = everySlotOf(document);
    for (const QString& place : {u"Heading"_s, u"Words"_s, u"Item"_s, u"Table"_s, u"Head"_s, u"Cell"_s}) {
        EXPECT_TRUE(pdf.contains(place + u' ' + meant)) << "PDF, " << place.toStdString();
        EXPECT_TRUE(html.contains(place + u' ' + meant)) << "HTML, " << place.toStdString();
        EXPECT_TRUE(odt.contains(place + u' ' + meant)) << "ODT, " << place.toStdString();
    }
    EXPECT_TRUE(html.contains(u"Drawing "_s + meant));
    EXPECT_TRUE(odt.contains(u"Drawing "_s + meant));
    EXPECT_TRUE(html.contains(u"Foot "_s + meant));
    const test::Package csv = test::opened(*writeCsv(document));
    QString words = html + odt + pdf;
    for (const QByteArray& file : csv.files) {
        words +=
            QString::fromUtf8(file.startsWith("\xEF\xBB\xBF") ? file.mid(3) : file); // its byte order mark is its own
    }
    const test::Package book = test::opened(*writeXlsx(document, Paper::A4));
    for (const QByteArray& file : book.files) {
        words += QString::fromUtf8(file);
    }
    for (const char16_t hidden : {u'\u202E', u'\u202C', u'\u200B', u'\u0007', u'\u0301'}) {
        EXPECT_EQ(words.count(QChar(hidden)), 0) << std::hex << static_cast<int>(hidden);
    }
}

/// A heading in a table and one that nobody gave an anchor are found in no kind of report or in each.
TEST(EveryReport, ListsTheSameHeadings) {
    ReportDocument document = test::emptyReport();
    Cell inTable;
    inTable.content = {test::heading(2, u"In a table"_s, u"in-table"_s)};
    Table table;
    table.widths = {share()};
    table.rows.push_back({{inTable}});
    Columns columns;
    columns.widths = {share(), share()};
    columns.columns = {{test::heading(2, u"In a column"_s, u"in-column"_s)}, {test::paragraph(u"beside"_s)}};
    document.body = {Contents{u"Contents"_s, 2},
                     test::heading(1, u"Named"_s, u"named"_s),
                     test::heading(1, u"Nameless"_s, {}),
                     table,
                     columns,
                     test::together({test::heading(2, u"In a block"_s, u"in-block"_s)})};
    const HeadingList headings(document);
    QStringList listed;
    for (const HeadingRef& one : headings.contents(2)) {
        listed << one.text;
        EXPECT_FALSE(one.anchor.isEmpty()) << one.text.toStdString();
    }
    EXPECT_EQ(listed.join(u", "_s), u"Named, Nameless, In a table, In a column, In a block"_s);

    const QString html = QString::fromUtf8(*writeHtml(document));
    const QString odt = odtOf(document);
    const auto paged = layOut(document, {});
    ASSERT_TRUE(paged);
    for (const HeadingRef& one : headings.contents(2)) {
        EXPECT_TRUE(html.contains(u"href=\"#%1\""_s.arg(one.anchor))) << one.text.toStdString();
        EXPECT_TRUE(html.contains(u" id=\"%1\""_s.arg(one.anchor))) << one.text.toStdString();
        EXPECT_TRUE(odt.contains(u"text:ref-name=\"%1\""_s.arg(one.anchor))) << one.text.toStdString();
        EXPECT_TRUE(odt.contains(u"<text:bookmark text:name=\"%1\""_s.arg(one.anchor))) << one.text.toStdString();
        EXPECT_GE(paged->pageOf(one.anchor), 0) << one.text.toStdString();
    }
}

TEST(EveryReport, ShowsATableThatNamesNoWidths) {
    Table table = test::longTable(2);
    const std::size_t columns = columnsOf(table);
    table.widths.clear();
    EXPECT_EQ(columnsOf(table), columns);
    ReportDocument document = test::emptyReport();
    document.body = {table};
    const QString last = std::get<Paragraph>(table.rows.back().cells.back().content.front().value).text.front().text;
    ASSERT_FALSE(last.isEmpty());
    EXPECT_TRUE(everySlotOf(document).contains(last));
    EXPECT_TRUE(QString::fromUtf8(*writeHtml(document)).contains(last));
    const QString odt = odtOf(document);
    EXPECT_TRUE(odt.contains(last));
    EXPECT_EQ(odt.count(u"<table:table-column "_s), static_cast<qsizetype>(columns));
}

TEST(ColumnWidths, ShareWhatFixedColumnsLeave) {
    using testing::ElementsAre;
    EXPECT_THAT(columnWidths({points(20), share(1), share(3)}, 3, 100, 1), ElementsAre(20, 20, 60));
    EXPECT_THAT(columnWidths({}, 2, 100, 1), ElementsAre(50, 50)) << "without widths all alike";
    EXPECT_THAT(columnWidths({points(30), points(90)}, 2, 60, 1), ElementsAre(15, 45)) << "wider than the room";
    EXPECT_THAT(columnWidths({points(2), share()}, 2, 100, 16), ElementsAre(32, 68)) << "in sixteenths of a point";
}

} // namespace
} // namespace atalaya::report
