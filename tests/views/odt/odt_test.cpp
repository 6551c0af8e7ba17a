#include "tests/views/layout/SampleReport.h"
#include "tests/views/pdf/RealReport.h"
#include "tests/views/support/Package.h"
#include "views/reports/Headings.h"
#include "views/reports/ReportWriters.h"

#include <QDomDocument>
#include <QMap>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace atalaya::report {
namespace {

using test::opened;
using test::Package;

Package written(const ReportDocument& document, Paper paper = Paper::A4) {
    const auto odt = writeOdt(document, paper);
    EXPECT_TRUE(odt);
    if (!odt) {
        return {};
    }
    // ODF 1.3, part 2, 3.3: the media type first, uncompressed, without extra field, so that it can be read at byte 38.
    EXPECT_EQ(odt->mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    EXPECT_EQ(odt->mid(8, 2), QByteArray(2, '\0'));
    return opened(*odt);
}

void visit(const QDomElement& element, const std::function<void(const QDomElement&)>& see) {
    see(element);
    for (QDomElement kid = element.firstChildElement(); !kid.isNull(); kid = kid.nextSiblingElement()) {
        visit(kid, see);
    }
}

std::vector<QDomElement> all(const QDomElement& root, const char* name) {
    std::vector<QDomElement> found;
    visit(root, [&](const QDomElement& element) {
        if (element.tagName() == QLatin1String(name)) {
            found.push_back(element);
        }
    });
    return found;
}

QString attribute(const QDomElement& element, const char* name) {
    return element.attribute(QLatin1String(name));
}

void expectManifestToName(const Package& package) {
    QSet<QString> named;
    for (const QDomElement& entry :
         all(package.xml("META-INF/manifest.xml").documentElement(), "manifest:file-entry")) {
        named.insert(attribute(entry, "manifest:full-path"));
        EXPECT_FALSE(attribute(entry, "manifest:media-type").isEmpty());
    }
    EXPECT_TRUE(named.contains(QStringLiteral("/")));
    for (const QString& name : package.order) {
        if (name != u"mimetype" && name != u"META-INF/manifest.xml") {
            EXPECT_TRUE(named.remove(name)) << name.toStdString();
        }
    }
    EXPECT_EQ(named, QSet<QString>{QStringLiteral("/")}) << "the manifest names what is not there";
}

/// Every style that is asked for is there.
void expectStylesToBeThere(const QDomElement& content, const QDomElement& styles) {
    QSet<QString> known;
    const std::function<void(const QDomElement&)> learn = [&](const QDomElement& element) {
        const QString name = attribute(element, "style:name");
        if (!name.isEmpty()) {
            known.insert(name);
        }
    };
    visit(content, learn);
    visit(styles, learn);
    for (const QDomElement& root : {content, styles}) {
        visit(root, [&](const QDomElement& element) {
            for (const char* key : {"text:style-name", "table:style-name", "draw:style-name", "style:parent-style-name",
                                    "style:next-style-name", "style:page-layout-name", "style:font-name"}) {
                const QString name = attribute(element, key);
                EXPECT_TRUE(name.isEmpty() || known.contains(name))
                    << element.tagName().toStdString() << ' ' << name.toStdString();
            }
        });
    }
}

void expectHeadingsInOrder(const QDomElement& content) {
    int level = 0;
    for (const QDomElement& heading : all(content, "text:h")) {
        const int own = attribute(heading, "text:outline-level").toInt();
        EXPECT_GE(own, 1);
        EXPECT_LE(own, level + 1) << heading.text().toStdString();
        EXPECT_FALSE(heading.text().trimmed().isEmpty());
        level = own;
    }
    EXPECT_GT(level, 0);
}

void expectTablesToBeEven(const QDomElement& content) {
    for (const QDomElement& table : all(content, "table:table")) {
        int columns = 0;
        for (QDomElement part = table.firstChildElement(); !part.isNull(); part = part.nextSiblingElement()) {
            columns += part.tagName() == u"table:table-column" ? 1 : 0;
            const bool head = part.tagName() == u"table:table-header-rows";
            for (QDomElement row = head ? part.firstChildElement() : part;
                 !row.isNull() && row.tagName() == u"table:table-row";
                 row = head ? row.nextSiblingElement() : QDomElement()) {
                int cells = 0;
                for (QDomElement cell = row.firstChildElement(); !cell.isNull(); cell = cell.nextSiblingElement()) {
                    ++cells;
                    EXPECT_TRUE(cell.tagName() != u"table:table-cell" || !cell.firstChildElement().isNull());
                }
                EXPECT_EQ(cells, columns) << attribute(table, "table:name").toStdString();
            }
        }
    }
}

void expectLinksAndPicturesToBeThere(const Package& package, const QDomElement& content) {
    QSet<QString> places;
    for (const QDomElement& mark : all(content, "text:bookmark")) {
        EXPECT_FALSE(places.contains(attribute(mark, "text:name"))) << attribute(mark, "text:name").toStdString();
        places.insert(attribute(mark, "text:name"));
    }
    for (const QDomElement& link : all(content, "text:a")) {
        const QString target = attribute(link, "xlink:href");
        EXPECT_TRUE(target.startsWith(u"http") || places.contains(target.mid(1))) << target.toStdString();
    }
    for (const QDomElement& number : all(content, "text:bookmark-ref")) {
        EXPECT_TRUE(places.contains(attribute(number, "text:ref-name")));
    }
    for (const QDomElement& image : all(content, "draw:image")) {
        EXPECT_TRUE(package.files.contains(attribute(image, "xlink:href")));
    }
}

/// The texts that tell what figures show, wherever they stand.
void collectAlternatives(const Elements& elements, QSet<QString>& texts) {
    for (const Element& element : elements) {
        if (const auto* figure = std::get_if<Figure>(&element.value)) {
            texts.insert(figure->alt);
        } else if (const auto* block = std::get_if<Block>(&element.value); block != nullptr && block->content) {
            collectAlternatives(*block->content, texts);
        } else if (const auto* columns = std::get_if<Columns>(&element.value)) {
            for (const Elements& column : columns->columns) {
                collectAlternatives(column, texts);
            }
        }
    }
    texts.remove(QString());
}

void expectSound(const Package& package, const ReportDocument& document) {
    expectManifestToName(package);
    const QDomDocument contentXml = package.xml("content.xml");
    const QDomDocument stylesXml = package.xml("styles.xml");
    const QDomElement content = contentXml.documentElement();
    const QDomElement styles = stylesXml.documentElement();
    EXPECT_EQ(attribute(content, "office:version"), QStringLiteral("1.3"));
    expectStylesToBeThere(content, styles);
    expectHeadingsInOrder(content);
    expectTablesToBeEven(content);
    expectLinksAndPicturesToBeThere(package, content);

    QSet<QString> told;
    for (const QDomElement& words : all(content, "svg:desc")) {
        told.insert(words.text());
    }
    QSet<QString> meant;
    collectAlternatives(document.body, meant);
    EXPECT_TRUE(told.contains(meant)) << "a figure lost its text";

    const QDomDocument meta = package.xml("meta.xml");
    EXPECT_EQ(all(meta.documentElement(), "dc:language").front().text(), document.language);
    EXPECT_EQ(all(meta.documentElement(), "dc:title").front().text(), document.title);
    const QDomElement language = all(styles, "style:default-style").front().firstChildElement();
    EXPECT_EQ(attribute(language, "fo:language"), document.language.section(u'-', 0, 0));
}

TEST(Odt, OfTheRealReportIsSoundAndReadyToBeEdited) {
    const ReportDocument document = test::realReport();
    const Package package = written(document);
    expectSound(package, document);
    const QDomDocument contentXml = package.xml("content.xml");
    const QDomElement content = contentXml.documentElement();
    EXPECT_GT(all(content, "text:h").size(), 100U);
    EXPECT_GT(all(content, "table:table-header-rows").size(), 10U);

    // The contents list is one that the word processor can make anew, and names what it would.
    const auto contents = all(content, "text:table-of-content");
    ASSERT_EQ(contents.size(), 1U);
    EXPECT_EQ(all(contents[0], "text:table-of-content-entry-template").size(), 2U);
    EXPECT_EQ(all(contents[0], "text:bookmark-ref").size(), HeadingList(document).contents(2).size());

    // A line as high as its type would cut a chart off: it may be higher.
    const QDomDocument stylesXml = package.xml("styles.xml");
    visit(stylesXml.documentElement(),
          [](const QDomElement& element) { EXPECT_FALSE(element.hasAttribute(QStringLiteral("fo:line-height"))); });

    // Each page says whose it is, how to handle it, that it is practice, and its number.
    const QString master = all(stylesXml.documentElement(), "style:master-page").front().text();
    for (const QString& words :
         {document.runningState, document.runningTitle, document.handling, document.footer, document.watermark}) {
        EXPECT_TRUE(master.contains(words)) << words.toStdString();
    }
    EXPECT_EQ(all(stylesXml.documentElement(), "text:page-number").size(), 1U);
    EXPECT_EQ(all(stylesXml.documentElement(), "text:page-count").size(), 1U);
    EXPECT_EQ(package.files.value(QStringLiteral("Attachments/assessment.json")), document.attachments.front().bytes);
}

TEST(Odt, OfTheSampleIsSoundWithEveryKindOfElementOnBothPapers) {
    const ReportDocument document = test::sampleReport();
    const Package a4 = written(document);
    expectSound(a4, document);
    const Package letter = written(document, Paper::Letter);
    EXPECT_EQ(a4.files.value(QStringLiteral("content.xml")), letter.files.value(QStringLiteral("content.xml")));
    EXPECT_TRUE(a4.files.value(QStringLiteral("styles.xml")).contains("297mm"));
    EXPECT_TRUE(letter.files.value(QStringLiteral("styles.xml")).contains("11in"));
}

TEST(Odt, ListsHaveTheirSignsFromTheirStyle) {
    ReportDocument document = test::emptyReport();
    List list;
    list.items = {{Span{QStringLiteral("first")}}, {Span{QStringLiteral("second")}}};
    List ordered = list;
    ordered.ordered = true;
    document.body = {list, ordered};
    const QDomDocument contentXml = written(document).xml("content.xml");
    const auto lists = all(contentXml.documentElement(), "text:list");
    ASSERT_EQ(lists.size(), 2U);
    EXPECT_EQ(attribute(lists[0], "text:style-name"), QStringLiteral("Bullets"));
    EXPECT_EQ(attribute(lists[1], "text:style-name"), QStringLiteral("Numbers"));
    EXPECT_EQ(lists[1].text(), QStringLiteral("firstsecond"));
}

TEST(Odt, NumbersStandAtTheRightAndRaggedRowsAreMadeEven) {
    ReportDocument document = test::emptyReport();
    Table table = test::longTable(3);
    table.rows[1].cells.resize(1);
    table.rows[2].cells[0].columnSpan = 9;
    document.body = {table};
    const QDomDocument contentXml = written(document).xml("content.xml");
    const QDomElement content = contentXml.documentElement();
    expectTablesToBeEven(content);
    const auto cells = all(content, "table:table-cell");
    EXPECT_EQ(attribute(cells[5].firstChildElement(), "text:style-name"), QStringLiteral("Text_20_body_R"));
}

/// What the styles of a document come to, each with those that it is made from.
class Divisions {
public:
    explicit Divisions(const Package& package)
        : m_content(package.xml("content.xml")), m_styles(package.xml("styles.xml")) {
        for (const QDomDocument& xml : {m_content, m_styles}) {
            for (const QDomElement& style : all(xml.documentElement(), "style:style")) {
                m_named[attribute(style, "style:name")] = style;
            }
        }
    }

    [[nodiscard]] QDomElement content() const { return m_content.documentElement(); }

    /// The value of a property for what has this style, else the default's.
    [[nodiscard]] QString of(const QString& style, const char* property,
                             const char* properties = "style:text-properties") const {
        QString name = style;
        while (m_named.contains(name)) {
            const QDomElement said = m_named[name].firstChildElement(QLatin1String(properties));
            if (said.hasAttribute(QLatin1String(property))) {
                return attribute(said, property);
            }
            name = attribute(m_named[name], "style:parent-style-name");
        }
        EXPECT_TRUE(name.isEmpty()) << "there is no style " << name.toStdString();
        const QDomElement last = all(m_styles.documentElement(), "style:default-style").front();
        return attribute(last.firstChildElement(QLatin1String(properties)), property);
    }

    /// Whether the paragraph or heading with just these words is divided at the ends of its lines.
    [[nodiscard]] QString ofWords(const QString& words) const {
        for (const char* kind : {"text:p", "text:h"}) {
            for (const QDomElement& one : all(content(), kind)) {
                if (one.text() == words) {
                    return of(attribute(one, "text:style-name"), "fo:hyphenate");
                }
            }
        }
        return QStringLiteral("is not there");
    }

private:
    QDomDocument m_content, m_styles;
    QMap<QString, QDomElement> m_named;
};

TEST(Odt, DividesWordsOfTextAndCellsByTheRulesOfTheirLanguageButNoHeadings) {
    ReportDocument document = test::emptyReport();
    Paragraph own = test::paragraph(QStringLiteral("responsabilidad"));
    own.text.front().language = QStringLiteral("es");
    Paragraph kept = test::paragraph(QStringLiteral("together"), Style::Dense);
    kept.keepWithNext = true;
    List list;
    list.items = {{Span{QStringLiteral("item")}}};
    Table table;
    table.title = QStringLiteral("name");
    table.showTitle = true;
    table.rows = {test::row({QStringLiteral("cell"), QStringLiteral("other")})};
    document.body = {test::heading(1, QStringLiteral("Government"), QStringLiteral("g")),
                     test::heading(2, QStringLiteral("Society"), QStringLiteral("s")),
                     test::paragraph(QStringLiteral("responsibility")),
                     test::paragraph(QStringLiteral("note"), Style::Small),
                     test::paragraph(QStringLiteral("2.17"), Style::Figure),
                     own,
                     kept,
                     list,
                     table};
    const Divisions hyphens(written(document));
    for (const QString& divided :
         {QStringLiteral("responsabilidad"), QStringLiteral("note"), QStringLiteral("responsibility"),
          QStringLiteral("together"), QStringLiteral("item"), QStringLiteral("cell")}) {
        EXPECT_EQ(hyphens.ofWords(divided), QStringLiteral("true")) << divided.toStdString();
    }
    for (const QString& whole :
         {QStringLiteral("Government"), QStringLiteral("Society"), QStringLiteral("2.17"), QStringLiteral("name")}) {
        EXPECT_EQ(hyphens.ofWords(whole), QStringLiteral("false")) << whole.toStdString();
    }
    for (const char* style : {"Title", "Header", "Footer", "Contents_20_1", "Contents_20_2", "Internet_20_link"}) {
        EXPECT_EQ(hyphens.of(QLatin1String(style), "fo:hyphenate"), QStringLiteral("false")) << style;
    }

    // Not after two letters nor before two, and not in line after line.
    const QString text = QStringLiteral("Text_20_body");
    EXPECT_EQ(hyphens.of(text, "fo:hyphenation-remain-char-count"), QStringLiteral("3"));
    EXPECT_EQ(hyphens.of(text, "fo:hyphenation-push-char-count"), QStringLiteral("3"));
    EXPECT_EQ(hyphens.of(text, "fo:hyphenation-ladder-count", "style:paragraph-properties"), QStringLiteral("2"));

    // By which rules: those of the document, and for words in another language those of their own.
    EXPECT_EQ(hyphens.of(text, "fo:language"), QStringLiteral("en"));
    int spans = 0;
    for (const QDomElement& span : all(hyphens.content(), "text:span")) {
        if (span.text() == u"responsabilidad") {
            ++spans;
            EXPECT_EQ(hyphens.of(attribute(span, "text:style-name"), "fo:language"), QStringLiteral("es"));
        }
    }
    EXPECT_EQ(spans, 1);
}

TEST(Odt, HostileWordsStayWordsAndNoNameLeavesThePackage) {
    const QString nasty = QStringLiteral("</text:p><x/> & \u0001 \"  two");
    ReportDocument document = test::emptyReport();
    document.title = document.footer = document.watermark = document.runningState = nasty;
    document.attachments = {{QStringLiteral("../../evil.json"), "{}", QStringLiteral("application/json"), nasty}};
    Paragraph link = test::paragraph(nasty);
    link.text.front().link = QStringLiteral("javascript:alert(1)");
    document.body = {link};
    const Package package = written(document);
    const QDomDocument contentXml = package.xml("content.xml");
    EXPECT_TRUE(all(contentXml.documentElement(), "text:a").empty());
    EXPECT_TRUE(contentXml.documentElement().text().contains(QStringLiteral("</text:p><x/> &")));
    (void)package.xml("styles.xml");
    (void)package.xml("meta.xml");
    for (const QString& name : package.order) {
        EXPECT_FALSE(name.contains(QStringLiteral(".."))) << name.toStdString();
    }
}

TEST(Odt, GivesTheSameBytesForTheSameDocument) {
    const ReportDocument document = test::sampleReport();
    const auto one = writeOdt(document, Paper::A4);
    const auto other = writeOdt(document, Paper::A4);
    ASSERT_TRUE(one && other);
    EXPECT_EQ(*one, *other);
}

} // namespace
} // namespace atalaya::report
