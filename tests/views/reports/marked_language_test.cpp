#include "tests/views/layout/SampleReport.h"
#include "tests/views/pdf/Conformance.h"
#include "tests/views/support/Package.h"
#include "views/reports/PagedReport.h"
#include "views/reports/ReportWriters.h"

#include <QDomDocument>
#include <QPainter>

#include <gtest/gtest.h>

#include <map>

namespace atalaya::report {
namespace {

// In which language each text of a report is said to be: by the structure of its PDF, by HTML and by OpenDocument, read
// as a screen reader reads them, from what is around to what is within.

Figure squareFigure(const QString& alt, const QString& caption) {
    Figure figure;
    figure.size = QSizeF(40, 40);
    figure.alt = alt;
    figure.caption = caption;
    figure.draw = [](QPainter& painter, const QRectF& area) { painter.fillRect(area, Qt::black); };
    return figure;
}

Span inSpanish(const QString& text) {
    Span span{text};
    span.language = QStringLiteral("es");
    return span;
}

/// An English report with Spanish in every kind of element, and one French run within Spanish.
ReportDocument mixedReport() {
    ReportDocument document = test::emptyReport();
    document.language = QStringLiteral("en");
    Contents contents;
    contents.title = QStringLiteral("what is inside");
    document.body.emplace_back(contents);

    Heading title = test::heading(1, QStringLiteral("título"), QStringLiteral("one"), QStringLiteral("1"));
    title.overline = QStringLiteral("chapter");
    title.language = QStringLiteral("es");
    document.body.emplace_back(title);

    Paragraph mixed;
    mixed.text = {Span{QStringLiteral("the ministry says ")}, inSpanish(QStringLiteral("sí y mañana"))};
    document.body.emplace_back(mixed);
    Paragraph whole = test::paragraph(QStringLiteral("párrafo"));
    whole.language = QStringLiteral("es");
    document.body.emplace_back(whole);
    document.body.emplace_back(test::paragraph(QStringLiteral("plain again")));

    List list;
    list.items = {{Span{QStringLiteral("lista")}}};
    list.language = QStringLiteral("es");
    document.body.emplace_back(list);

    Table table;
    table.title = QStringLiteral("tabla");
    table.showTitle = true;
    table.language = QStringLiteral("es");
    table.widths = {share(), share()};
    table.head = {test::row({QStringLiteral("cabeza"), QStringLiteral("otra")})};
    table.rows = {test::row({QStringLiteral("celda"), QStringLiteral("vecina")})};
    document.body.emplace_back(table);

    Figure figure = squareFigure(QStringLiteral("dibujo"), QStringLiteral("leyenda"));
    figure.language = QStringLiteral("es");
    document.body.emplace_back(figure);

    Span french{QStringLiteral("en français")};
    french.language = QStringLiteral("fr");
    Paragraph within;
    within.text = {Span{QStringLiteral("bloque ")}, french};
    Block block;
    block.language = QStringLiteral("es");
    block.content = std::make_shared<Elements>(Elements{within});
    document.body.emplace_back(block);
    document.body.emplace_back(test::paragraph(QStringLiteral("the end")));
    return document;
}

const std::map<QString, QString>& expectedLanguages() {
    const QString english = QStringLiteral("en"), spanish = QStringLiteral("es"), french = QStringLiteral("fr");
    static const std::map<QString, QString> languages{
        {QStringLiteral("what is inside"), english}, {QStringLiteral("chapter"), english},
        {QStringLiteral("título"), spanish},         {QStringLiteral("the ministry says"), english},
        {QStringLiteral("sí y mañana"), spanish},    {QStringLiteral("párrafo"), spanish},
        {QStringLiteral("plain again"), english},    {QStringLiteral("lista"), spanish},
        {QStringLiteral("tabla"), spanish},          {QStringLiteral("cabeza"), spanish},
        {QStringLiteral("otra"), spanish},           {QStringLiteral("celda"), spanish},
        {QStringLiteral("vecina"), spanish},         {QStringLiteral("leyenda"), spanish},
        {QStringLiteral("bloque"), spanish},         {QStringLiteral("en français"), french},
        {QStringLiteral("the end"), english},
    };
    return languages;
}

using Found = std::multimap<QString, QString>;

void expectLanguages(const Found& found) {
    for (const auto& [text, language] : expectedLanguages()) {
        const auto [first, last] = found.equal_range(text);
        EXPECT_TRUE(first != last) << "not there: " << text.toStdString();
        for (auto one = first; one != last; ++one) {
            EXPECT_EQ(one->second.toStdString(), language.toStdString()) << text.toStdString();
        }
    }
}

void readNode(const Node& node, const QString& around, Found& found) {
    const QString language = node.language.isEmpty() ? around : node.language;
    if (!node.alt.isEmpty()) {
        found.emplace(node.alt, language);
    }
    for (const auto& kid : node.kids) {
        if (const auto* slot = std::get_if<Slot*>(&kid)) {
            found.emplace((*slot)->text.trimmed(), language);
        } else {
            readNode(*std::get<std::unique_ptr<Node>>(kid), language, found);
        }
    }
}

TEST(MarkedLanguage, IsInTheStructureOfThePages) {
    const auto paged = layOut(mixedReport(), {});
    ASSERT_TRUE(paged);
    Found found;
    readNode(*paged->structure().root, QStringLiteral("en"), found);
    expectLanguages(found);
    const auto [first, last] = found.equal_range(QStringLiteral("título"));
    EXPECT_EQ(std::distance(first, last), 2) << "in its place and in the contents";
    const auto alt = found.find(QStringLiteral("dibujo"));
    ASSERT_NE(alt, found.end());
    EXPECT_EQ(alt->second, QStringLiteral("es"));
}

/// Languages of a finished file's elements, in tree order.
void readElements(QPDFObjectHandle element, QStringList& languages) {
    if (!element.isDictionary()) {
        return;
    }
    if (element.hasKey("/S") && element.hasKey("/Lang")) {
        languages << QString::fromStdString(element.getKey("/S").getName()).mid(1) + u' ' +
                         QString::fromStdString(element.getKey("/Lang").getUTF8Value());
    }
    QPDFObjectHandle kids = element.getKey("/K");
    for (QPDFObjectHandle kid : kids.isArray() ? kids.getArrayAsVector() : std::vector<QPDFObjectHandle>{kids}) {
        if (kid.isDictionary()) {
            readElements(kid, languages);
        }
    }
}

TEST(MarkedLanguage, IsInThePdfWhichStaysConformant) {
    const auto pdf = writePdf(mixedReport(), {});
    ASSERT_TRUE(pdf);
    EXPECT_EQ(pdf->problems.join(u'\n').toStdString(), "");
    EXPECT_EQ(test::checkConformance(pdf->bytes).join(u'\n').toStdString(), "");
    QPDF file;
    file.processMemoryFile("report", pdf->bytes.constData(), static_cast<std::size_t>(pdf->bytes.size()));
    QStringList languages;
    readElements(file.getRoot().getKey("/StructTreeRoot"), languages);
    // Contents and heading; a run; paragraph, list, table; figure and its caption; a block with a run of a third.
    EXPECT_EQ(languages.join(u',').toStdString(),
              "Span es,Span es,Span es,P es,L es,Table es,Figure es,Caption es,Sect es,Span fr");
}

void readXml(const QDomElement& element, const QString& around, Found& found) {
    const QString language = element.attribute(QStringLiteral("lang"), around);
    for (QDomNode kid = element.firstChild(); !kid.isNull(); kid = kid.nextSibling()) {
        if (kid.isText()) {
            found.emplace(kid.nodeValue().trimmed(), language);
        } else if (kid.isElement()) {
            readXml(kid.toElement(), language, found);
        }
    }
    if (const QString told = element.attribute(QStringLiteral("aria-label")); !told.isEmpty()) {
        found.emplace(told, language);
    }
}

TEST(MarkedLanguage, IsInHtml) {
    const auto html = writeHtml(mixedReport());
    ASSERT_TRUE(html);
    QDomDocument page;
    ASSERT_TRUE(page.setContent(*html));
    Found found;
    readXml(page.documentElement(), {}, found);
    expectLanguages(found);
    const auto alt = found.find(QStringLiteral("dibujo"));
    ASSERT_NE(alt, found.end());
    EXPECT_EQ(alt->second, QStringLiteral("es"));
}

void readOdt(const QDomElement& element, const QString& around, const std::map<QString, QString>& styles,
             Found& found) {
    const auto style = styles.find(element.attribute(QStringLiteral("text:style-name")));
    const QString language = style == styles.end() ? around : style->second;
    for (QDomNode kid = element.firstChild(); !kid.isNull(); kid = kid.nextSibling()) {
        if (kid.isText()) {
            found.emplace(kid.nodeValue().trimmed(), language);
        } else if (kid.isElement() && kid.nodeName() != u"table:title" &&
                   kid.nodeName() != u"svg:title") { // OpenDocument knows no language of them
            readOdt(kid.toElement(), language, styles, found);
        }
    }
}

TEST(MarkedLanguage, IsInOdt) {
    const auto odt = writeOdt(mixedReport(), Paper::A4);
    ASSERT_TRUE(odt);
    const QDomDocument content = test::opened(*odt).xml("content.xml");
    std::map<QString, QString> styles;
    const QDomNodeList all = content.elementsByTagName(QStringLiteral("style:style"));
    for (int i = 0; i < all.size(); ++i) {
        const QDomElement style = all.at(i).toElement();
        const QString language =
            style.firstChildElement(QStringLiteral("style:text-properties")).attribute(QStringLiteral("fo:language"));
        if (!language.isEmpty()) {
            styles.emplace(style.attribute(QStringLiteral("style:name")), language);
        }
    }
    Found found;
    const QDomElement text = content.elementsByTagName(QStringLiteral("office:text")).at(0).toElement();
    ASSERT_FALSE(text.isNull());
    readOdt(text, QStringLiteral("en"), styles, found);
    expectLanguages(found);
}

TEST(MarkedLanguage, IsNowhereElseInAReportOfOneLanguage) {
    const auto paged = layOut(test::sampleReport(), {});
    ASSERT_TRUE(paged);
    Found found;
    readNode(*paged->structure().root, QStringLiteral("none"), found);
    EXPECT_GT(found.size(), 100U);
    for (const auto& [text, language] : found) {
        EXPECT_TRUE(language == u"none" || language == u"en-US") << text.toStdString(); // the Declaration is quoted
    }
}

} // namespace
} // namespace atalaya::report
