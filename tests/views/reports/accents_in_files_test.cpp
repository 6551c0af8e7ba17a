#include "tests/support/Builders.h"
#include "tests/views/layout/SampleReport.h"
#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/PdfFile.h"
#include "tests/views/support/Package.h"
#include "views/evidence/RegisterExport.h"
#include "views/gaps/ChartFiles.h"
#include "views/reports/ReportWriters.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QStandardItemModel>
#include <QTemporaryDir>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;

struct WrittenWord {
    QString typed, shown;
};

const std::vector<WrittenWord>& accentedWords() {
    static const std::vector<WrittenWord> words{
        {u"Ñandú"_s, u"Ñandú"_s},
        {u"N\u0303andu\u0301"_s, u"Ñandú"_s}, // decomposed
        {u"Ação"_s, u"Ação"_s},
        {u"C\u0327a"_s, u"Ça"_s},
        {u"œuvre"_s, u"œuvre"_s},
        {u"Œdème"_s, u"Œdème"_s},
        {u"Ærø"_s, u"Ærø"_s},
        {u"Straße"_s, u"Straße"_s},
        {u"office"_s, u"office"_s}, // the typeface may join these, and must not say so
        {u"affluent"_s, u"affluent"_s},
        {u"aﬃrm"_s, u"affirm"_s}, // copied out of a PDF
        {u"ﬁn"_s, u"fin"_s},
        {u"Iñaki’s"_s, u"Iñaki’s"_s},
    };
    return words;
}

ReportDocument accentedReport() {
    Table table;
    table.title = u"Words"_s;
    table.widths = {share(), share()};
    table.head = {test::row({u"Typed"_s, u"Número"_s})};
    for (const WrittenWord& word : accentedWords()) {
        table.rows.push_back(test::row({word.typed, u"1"_s}));
    }
    ReportDocument document = test::emptyReport();
    document.body = {test::heading(1, u"Evaluacio\u0301n"_s, u"one"_s), table};
    return document;
}

QString everythingIn(const test::Package& package) {
    QString all;
    for (const QByteArray& bytes : package.files) {
        all += QString::fromUtf8(bytes);
    }
    return all;
}

void expectWords(const QString& text) {
    for (const WrittenWord& word : accentedWords()) {
        EXPECT_TRUE(text.contains(word.shown)) << word.shown.toStdString();
        EXPECT_TRUE(word.typed == word.shown || !text.contains(word.typed)) << word.typed.toStdString();
    }
    EXPECT_TRUE(text.contains(u"Evaluación"_s));
}

TEST(AccentsInFiles, AreInThePdfAsTheyWereTyped) {
    const auto pdf = writePdf(accentedReport(), {});
    ASSERT_TRUE(pdf);
    EXPECT_EQ(pdf->problems.join(u'\n').toStdString(), "");
    EXPECT_EQ(test::checkConformance(pdf->bytes).join(u'\n').toStdString(), "");
    const test::PdfFile file(pdf->bytes);
    expectWords(file.words());
    expectWords(file.tree());
}

TEST(AccentsInFiles, AreInHtmlAndOdt) {
    const auto html = writeHtml(accentedReport());
    ASSERT_TRUE(html);
    expectWords(QString::fromUtf8(*html));
    const auto odt = writeOdt(accentedReport(), Paper::A4);
    ASSERT_TRUE(odt);
    expectWords(QString::fromUtf8(test::opened(*odt).files.value(u"content.xml"_s)));
}

TEST(AccentsInFiles, AreInTheTablesAlone) {
    const auto csv = writeCsv(accentedReport());
    ASSERT_TRUE(csv);
    expectWords(everythingIn(test::opened(*csv)));
    const auto xlsx = writeXlsx(accentedReport(), Paper::A4);
    ASSERT_TRUE(xlsx);
    expectWords(everythingIn(test::opened(*xlsx)));
}

TEST(AccentsInFiles, AreInTheRegisterAlone) {
    Assessment assessment = atalaya::test::AssessmentBuilder(atalaya::test::smallFramework()).build();
    assessment.state = u"Evaluación"_s; // texts of an assessment are composed when they come in
    for (const WrittenWord& word : accentedWords()) {
        Evidence piece;
        piece.id = atalaya::test::idOf(word.typed);
        piece.code = u"E-%1"_s.arg(assessment.evidence.size() + 1, 3, 10, QLatin1Char('0'));
        piece.title = word.typed;
        assessment.evidence.push_back(piece);
    }
    expectWords(QString::fromUtf8(registerAsCsv(*atalaya::test::smallFramework(), assessment)));
    const auto xlsx = registerAsXlsx(*atalaya::test::smallFramework(), assessment);
    ASSERT_TRUE(xlsx);
    expectWords(everythingIn(test::opened(*xlsx)));
}

TEST(AccentsInFiles, AreInAChartAndItsTable) {
    QStandardItemModel model(0, 1);
    model.setHorizontalHeaderLabels({u"Evaluacio\u0301n"_s});
    for (const WrittenWord& word : accentedWords()) {
        model.appendRow(new QStandardItem(word.typed));
    }
    expectWords(QString::fromUtf8(tableCsv(model)));

    const QTemporaryDir folder;
    Figure figure;
    figure.size = QSizeF(20, 10);
    figure.draw = [](QPainter&, const QRectF&) {};
    figure.alt = u"Ação, œuvre, ﬁn"_s;
    for (const QString& name : {u"Ñandú.svg"_s, u"N\u0303andu\u0301 2.svg"_s, u"œuvre ﬁn.svg"_s}) {
        ASSERT_TRUE(saveChartTo(folder.filePath(name), figure, u"Ñandú"_s, Qt::white, model));
        ASSERT_TRUE(QDir(folder.path()).entryList(QDir::Files).contains(name)) << name.toStdString();
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        EXPECT_TRUE(svg.contains(u"<title>Ñandú</title>"_s)) << svg.toStdString();
        EXPECT_TRUE(svg.contains(figure.alt)) << svg.toStdString();
    }
}

} // namespace
} // namespace atalaya::report
