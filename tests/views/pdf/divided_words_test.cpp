#include "tests/views/layout/PdfText.h"
#include "tests/views/layout/SampleReport.h"
#include "tests/views/pdf/PdfFile.h"
#include "views/reports/ReportWriters.h"

#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

TEST(DividedWords, AreWholeForWhoeverSearchesOrListens) {
    Table table;
    table.title = QStringLiteral("Words");
    table.widths = {points(60), points(60), share()};
    Row row = test::row({QStringLiteral("Responsabilidad institucional"), QStringLiteral("well-known responsibility"),
                         QStringLiteral("7KQ4-M2XD")});
    std::get<Paragraph>(row.cells[0].content.front().value).text.front().language = QStringLiteral("es");
    table.rows = {row};
    ReportDocument document = test::emptyReport();
    document.body = {test::heading(1, QStringLiteral("Section"), QStringLiteral("s")), table};
    const auto report = writePdf(document, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->problems, QStringList());

    const std::vector<test::PdfPage> pages = test::readPdf(report->bytes);
    bool divided = false;
    for (const test::PdfPage& page : pages) {
        for (const auto& word : page.words) {
            divided = divided || word.text.endsWith(QChar(QChar::SoftHyphen));
        }
    }
    EXPECT_TRUE(divided) << "no line ends inside a word: the columns are too wide for this test";
    const QString tree = test::PdfFile(report->bytes).tree();
    for (const QString& whole : {QStringLiteral("Responsabilidad institucional"),
                                 QStringLiteral("well-known responsibility"), QStringLiteral("7KQ4-M2XD")}) {
        EXPECT_TRUE(tree.contains(whole)) << whole.toStdString() << "\n" << tree.toStdString();
    }
}

} // namespace
} // namespace atalaya::report
