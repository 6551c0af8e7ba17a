// A report in two languages as HTML, as a text to edit and as tables.
#include "tests/views/layout/SampleReport.h"
#include "tests/views/pdf/RealReport.h"
#include "tests/views/support/Package.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/bilingual/Bilingual.h"
#include "views/reports/gap/GapReportMaker.h"
#include "views/reports/tables/ReportTables.h"
#include "views/theme/Fonts.h"

#include <QDomDocument>

#include <gtest/gtest.h>

#include <functional>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;

ReportDocument shortTwin() {
    loadFonts();
    const auto body = [](const QStringList& words, const QString& score) {
        Table table;
        table.title = words[0];
        table.showTitle = true;
        table.widths = {share(), share(), share()};
        table.head = {test::row({words[1], words[2], u"%"_s})};
        table.rows = {test::row({words[3], score, u"4/5"_s})};
        List list;
        list.items = {{Span{words[4]}}};
        return Elements{Contents{words[8], 2},
                        test::heading(1, words[5], u"gaps"_s, u"6"_s),
                        test::paragraph(words[6]),
                        list,
                        table,
                        test::paragraph(words[7])};
    };
    ReportDocument first = test::emptyReport();
    first.language = u"es"_s;
    first.body = body({u"Compromisos"_s, u"Nombre"_s, u"Nota"_s, u"Riesgo"_s, u"Punto"_s, u"Brechas"_s, u"Hola"_s,
                       u"Fin"_s, u"Contenido"_s},
                      u"2,17"_s);
    ReportDocument second = test::emptyReport();
    second.body = body({u"Commitments"_s, u"Name"_s, u"Score"_s, u"Risk"_s, u"Point"_s, u"Gaps"_s, u"Hello"_s, u"End"_s,
                        u"Contents"_s},
                       u"2.17"_s);
    auto both = inTwoLanguages(first, second);
    if (!both) {
        ADD_FAILURE() << both.error().sentence.toStdString();
        return first;
    }
    return std::move(*both);
}

/// The language that an element's words are marked with, by itself or by what it stands in.
QString languageAt(QDomElement element, const char* attribute) {
    for (; !element.isNull(); element = element.parentNode().toElement()) {
        if (element.hasAttribute(QLatin1String(attribute))) {
            return element.attribute(QLatin1String(attribute));
        }
    }
    return {};
}

/// The innermost elements whose text is these words.
std::vector<QDomElement> elementsSaying(const QDomElement& root, const QString& words) {
    std::vector<QDomElement> found;
    const std::function<void(const QDomElement&)> look = [&](const QDomElement& element) {
        bool inside = false;
        for (QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
            inside = inside || child.text().trimmed() == words;
            look(child);
        }
        if (!inside && element.text().trimmed() == words) {
            found.push_back(element);
        }
    };
    look(root);
    return found;
}

TEST(BilingualHtml, EveryWordOfTheSecondHasItsLanguage) {
    const auto html = writeHtml(shortTwin());
    ASSERT_TRUE(html);
    QDomDocument page;
    QString problem;
    // HTML without a document type is XML here: the writer closes every element.
    QByteArray xml = *html;
    xml.replace("<!DOCTYPE html>", "");
    ASSERT_TRUE(page.setContent(xml, false, &problem)) << problem.toStdString();
    const QDomElement root = page.documentElement();
    EXPECT_EQ(root.attribute(u"lang"_s), u"es"_s);
    for (const QString& word : {u"Hello"_s, u"End"_s, u"Point"_s, u"Gaps"_s, u"Commitments"_s, u"Name"_s, u"Risk"_s}) {
        const auto found = elementsSaying(root, word);
        EXPECT_FALSE(found.empty()) << word.toStdString();
        for (const QDomElement& element : found) {
            EXPECT_EQ(languageAt(element, "lang"), u"en"_s) << word.toStdString();
        }
    }
    for (const QString& word : {u"Hola"_s, u"Riesgo"_s, u"Punto"_s}) {
        const auto found = elementsSaying(root, word);
        EXPECT_FALSE(found.empty()) << word.toStdString();
        for (const QDomElement& element : found) {
            EXPECT_EQ(languageAt(element, "lang"), u"es"_s) << word.toStdString();
        }
    }
    EXPECT_EQ(html->count("2,17"), 1);
    EXPECT_FALSE(html->contains("2.17"));
}

TEST(BilingualOdt, MarksTheSecondWithItsLanguageAndCountry) {
    const auto odt = writeOdt(shortTwin(), Paper::A4);
    ASSERT_TRUE(odt);
    const QString content = QString::fromUtf8(test::opened(*odt).files.value(u"content.xml"_s));
    EXPECT_TRUE(content.contains(u"fo:language=\"en\" fo:country=\"none\""_s));
    for (const QString& word : {u"Hello"_s, u"Gaps"_s, u"Commitments"_s, u"Name"_s, u"Risk"_s, u"Point"_s}) {
        const qsizetype at = content.indexOf(u'>' + word + u"</text:span>"_s);
        ASSERT_GE(at, 0) << word.toStdString();
        const QString before = content.left(at);
        EXPECT_TRUE(before.mid(before.lastIndexOf(u'<')).contains(u"_en\""_s)) << word.toStdString();
    }
    EXPECT_TRUE(content.contains(u"Hola"_s));
    EXPECT_EQ(content.count(u"2,17"_s), 1);
}

TEST(BilingualHeadings, HaveTheNumbersOfBothWhereverTheyAreListed) {
    loadFonts();
    ReportDocument first = test::emptyReport();
    first.language = u"es"_s;
    Table list;
    list.head = {test::row({u"E-001"_s})};
    list.rows = {test::row({u"2"_s})};
    first.body = {Contents{u"Contenido"_s, 2}, test::heading(1, u"Escala"_s, u"annex-c"_s, u"Anexo C"_s), list};
    ReportDocument second = test::emptyReport();
    second.body = {Contents{u"Contents"_s, 2}, test::heading(1, u"Scale"_s, u"annex-c"_s, u"Annex C"_s), list};
    const auto both = inTwoLanguages(first, second);
    ASSERT_TRUE(both);
    const auto odt = writeOdt(*both, Paper::A4);
    ASSERT_TRUE(odt);
    const QString content = QString::fromUtf8(test::opened(*odt).files.value(u"content.xml"_s));
    EXPECT_EQ(content.count(u">Annex C Scale</text:span>"_s), 2) << "in the contents, and in the heading they are of";
    ASSERT_EQ(plainTables(*both).size(), 1U);
    EXPECT_EQ(plainTables(*both).front().section, u"Anexo C Escala · Annex C Scale"_s);
}

TEST(BilingualTables, HaveHeadsAndCellsInBothAndNumbersOnce) {
    const std::vector<PlainTable> tables = plainTables(shortTwin());
    ASSERT_EQ(tables.size(), 1U);
    const PlainTable& table = tables.front();
    EXPECT_EQ(table.title, u"Compromisos · Commitments"_s);
    EXPECT_EQ(table.name, u"Compromisos"_s);
    EXPECT_EQ(table.section, u"6 Brechas · Gaps"_s);
    ASSERT_GE(table.columns.size(), 3);
    EXPECT_EQ(table.columns[0], u"Nombre · Name"_s);
    EXPECT_EQ(table.columns[1], u"Nota · Score"_s);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].cells[0].text, u"Riesgo\nRisk"_s);
    EXPECT_EQ(table.rows[0].cells[1].kind, PlainCell::Kind::Number);
    EXPECT_DOUBLE_EQ(table.rows[0].cells[1].number, 2.17);
}

TEST(BilingualTables, OfAltamarComeAsWorkbookAndAsCsv) {
    loadFonts();
    GapReportInput input = test::realInput();
    input.options.language = Language(u"pt"_s);
    input.options.second.emplace(u"es"_s);
    for (const ReportFormat format : {ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Odt, ReportFormat::Html}) {
        ReportOutput output;
        output.format = format;
        const auto charts = chartsFor(input, format);
        const auto made = makeGapReport(input, charts, output);
        ASSERT_TRUE(made) << made.error().sentence.toStdString();
        const auto again = makeGapReport(input, charts, output);
        ASSERT_TRUE(again);
        EXPECT_TRUE(made->bytes == again->bytes) << static_cast<int>(format);
    }
}

} // namespace
} // namespace atalaya::report
