#include "tests/support/Builders.h"
#include "tests/views/layout/SampleReport.h"
#include "tests/views/pdf/RealReport.h"
#include "views/reports/Headings.h"
#include "views/reports/PagedReport.h"
#include "views/reports/ReportWriters.h"

#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>

namespace atalaya::report {
namespace {

using testing::HasSubstr;
using testing::Not;

/// An element of the page as a reader of XML sees it; what we write is well-formed both as HTML and as XML.
struct Tag {
    QString name;
    std::map<QString, QString> attributes;
    Tag* parent = nullptr;
    std::vector<std::unique_ptr<Tag>> kids;
    QString text; ///< of its own and of everything in it

    [[nodiscard]] QString attribute(const char* key) const {
        const auto found = attributes.find(QLatin1String(key));
        return found == attributes.end() ? QString() : found->second;
    }
    [[nodiscard]] bool has(const char* key) const { return attributes.contains(QLatin1String(key)); }
};

std::unique_ptr<Tag> parsed(const QByteArray& html) {
    auto root = std::make_unique<Tag>();
    Tag* now = root.get();
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            auto tag = std::make_unique<Tag>();
            tag->name = reader.name().toString();
            tag->parent = now;
            for (const QXmlStreamAttribute& one : reader.attributes()) {
                tag->attributes[one.qualifiedName().toString()] = one.value().toString();
            }
            now->kids.push_back(std::move(tag));
            now = now->kids.back().get();
        } else if (reader.isEndElement()) {
            now->parent->text += now->text;
            now = now->parent;
        } else if (reader.isCharacters()) {
            now->text += reader.text();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.lineNumber() << ": " << reader.errorString().toStdString();
    return root;
}

void visit(const Tag& tag, const std::function<void(const Tag&)>& see) {
    see(tag);
    for (const auto& kid : tag.kids) {
        visit(*kid, see);
    }
}

std::vector<const Tag*> all(const Tag& root, std::initializer_list<const char*> names) {
    std::vector<const Tag*> found;
    visit(root, [&](const Tag& tag) {
        for (const char* name : names) {
            if (tag.name == QLatin1String(name)) {
                found.push_back(&tag);
            }
        }
    });
    return found;
}

/// What may stand in what, where browsers would otherwise move it elsewhere or a screen reader lose it.
void expectSoundNesting(const Tag& root) {
    const std::map<QString, std::set<QString>> parents{
        {QStringLiteral("li"), {QStringLiteral("ul"), QStringLiteral("ol")}},
        {QStringLiteral("tr"), {QStringLiteral("thead"), QStringLiteral("tbody")}},
        {QStringLiteral("td"), {QStringLiteral("tr")}},
        {QStringLiteral("th"), {QStringLiteral("tr")}},
        {QStringLiteral("caption"), {QStringLiteral("table")}},
        {QStringLiteral("figcaption"), {QStringLiteral("figure")}},
        {QStringLiteral("dt"), {QStringLiteral("div")}},
        {QStringLiteral("dd"), {QStringLiteral("div")}},
    };
    const std::set<QString> inLine{QStringLiteral("p"),  QStringLiteral("h1"),    QStringLiteral("h2"),
                                   QStringLiteral("h3"), QStringLiteral("h4"),    QStringLiteral("span"),
                                   QStringLiteral("a"),  QStringLiteral("strong")};
    const std::set<QString> block{QStringLiteral("p"),  QStringLiteral("div"),     QStringLiteral("table"),
                                  QStringLiteral("ul"), QStringLiteral("ol"),      QStringLiteral("figure"),
                                  QStringLiteral("h2"), QStringLiteral("section"), QStringLiteral("blockquote"),
                                  QStringLiteral("h3"), QStringLiteral("h4"),      QStringLiteral("nav")};
    visit(root, [&](const Tag& tag) {
        if (tag.parent == nullptr) {
            return;
        }
        if (const auto rule = parents.find(tag.name); rule != parents.end()) {
            EXPECT_TRUE(rule->second.contains(tag.parent->name))
                << tag.name.toStdString() << " in " << tag.parent->name.toStdString();
        }
        EXPECT_FALSE(inLine.contains(tag.parent->name) && block.contains(tag.name))
            << tag.name.toStdString() << " in " << tag.parent->name.toStdString() << ": " << tag.text.toStdString();
        if (tag.name == u"ul" || tag.name == u"ol") {
            for (const auto& kid : tag.kids) {
                EXPECT_EQ(kid->name.toStdString(), "li");
            }
        }
    });
}

void expectHeadingsInOrder(const Tag& root) {
    EXPECT_EQ(all(root, {"h1"}).size(), 1U);
    int level = 0;
    for (const Tag* heading : all(root, {"h1", "h2", "h3", "h4", "h5", "h6"})) {
        const int own = heading->name.mid(1).toInt();
        EXPECT_LE(own, level + 1) << heading->text.toStdString();
        EXPECT_FALSE(heading->text.trimmed().isEmpty());
        level = own;
    }
}

void expectLinksToLead(const Tag& root) {
    std::map<QString, int> ids;
    visit(root, [&](const Tag& tag) {
        if (tag.has("id")) {
            ++ids[tag.attribute("id")];
            EXPECT_FALSE(tag.attribute("id").contains(u' '));
        }
    });
    for (const auto& [id, count] : ids) {
        EXPECT_EQ(count, 1) << id.toStdString();
    }
    int inside = 0;
    for (const Tag* link : all(root, {"a", "use"})) {
        const QString target = link->attribute("href");
        if (target.startsWith(u'#')) {
            ++inside;
            EXPECT_TRUE(ids.contains(target.mid(1))) << target.toStdString();
        }
    }
    EXPECT_GT(inside, 3);
}

void expectNothingFromOutside(const Tag& root) {
    visit(root, [&](const Tag& tag) {
        EXPECT_FALSE(tag.name == u"script" || tag.name == u"link" || tag.name == u"iframe" || tag.name == u"object" ||
                     tag.name == u"image" || tag.name == u"base")
            << tag.name.toStdString();
        for (const auto& [key, value] : tag.attributes) {
            EXPECT_FALSE(key.startsWith(u"on")) << key.toStdString();
            const bool address = key == u"src" || key == u"href" || key == u"xlink:href" || key == u"action";
            const bool mayLeave = tag.name == u"a" && (value.startsWith(u"https://") || value.startsWith(u"http://") ||
                                                       (tag.has("download") && value.startsWith(u"data:")));
            EXPECT_TRUE(!address || value.startsWith(u'#') || mayLeave) << value.left(80).toStdString();
            EXPECT_FALSE(value.contains(u"url(http")) << value.left(80).toStdString();
        }
    });
    for (const Tag* style : all(root, {"style"})) {
        EXPECT_FALSE(style->text.contains(u"url(") || style->text.contains(u"@import"));
    }
}

/// Columns that each row fills; row spans are not used.
void expectSoundTables(const Tag& root) {
    const auto tables = all(root, {"table"});
    EXPECT_FALSE(tables.empty());
    for (const Tag* table : tables) {
        const auto captions = all(*table, {"caption"});
        ASSERT_EQ(captions.size(), 1U);
        EXPECT_FALSE(captions[0]->text.trimmed().isEmpty());
        const QString name = captions[0]->text;
        std::set<int> widths;
        for (const Tag* row : all(*table, {"tr"})) {
            int width = 0;
            for (const auto& cell : row->kids) {
                width += cell->has("colspan") ? cell->attribute("colspan").toInt() : 1;
                EXPECT_TRUE(cell->name != u"th" || cell->has("scope")) << name.toStdString();
            }
            widths.insert(width);
        }
        EXPECT_EQ(widths.size(), 1U) << name.toStdString();
    }
    for (const Tag* region : all(root, {"div"})) {
        EXPECT_TRUE(region->attribute("role") != u"region" || !region->attribute("aria-label").isEmpty());
    }
}

void expectDrawingsToBeTold(const Tag& root) {
    int told = 0;
    for (const Tag* drawing : all(root, {"svg"})) {
        if (drawing->attribute("aria-hidden") == u"true") {
            continue;
        }
        EXPECT_EQ(drawing->attribute("role").toStdString(), "img");
        EXPECT_FALSE(drawing->attribute("aria-label").trimmed().isEmpty());
        ++told;
    }
    EXPECT_GT(told, 0);
}

void expectSound(const Tag& root, const ReportDocument& document) {
    const auto pages = all(root, {"html"});
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_EQ(pages[0]->attribute("lang"), document.language);
    ASSERT_EQ(all(root, {"title"}).size(), 1U);
    EXPECT_EQ(all(root, {"title"})[0]->text, document.title);
    EXPECT_EQ(all(root, {"main"}).size(), 1U);
    expectSoundNesting(root);
    expectHeadingsInOrder(root);
    expectLinksToLead(root);
    expectNothingFromOutside(root);
    expectSoundTables(root);
    expectDrawingsToBeTold(root);
}

QByteArray htmlOf(const ReportDocument& document) {
    const auto html = writeHtml(document);
    EXPECT_TRUE(html);
    return html ? *html : QByteArray();
}

/// Without white space: where a line ends does not matter.
QString packed(const QString& text) {
    static const QRegularExpression white(QStringLiteral("\\s+"));
    return QString(text).remove(white).normalized(QString::NormalizationForm_C);
}

TEST(Html, OfTheRealReportIsSoundAndHasEveryWordOfIt) {
    const ReportDocument document = test::realReport();
    const QByteArray html = htmlOf(document);
    const auto root = parsed(html);
    expectSound(*root, document);

    // Every run of text that is on the pages, but for the contents' page numbers, the signs of lists, and the tower of
    // the cover with its caption.
    const QString text = packed(root->text);
    const auto paged = layOut(document, {});
    ASSERT_TRUE(paged);
    for (const auto& slot : paged->structure().slots_) {
        static const QRegularExpression number(QStringLiteral("^\\d+$"));
        static const QRegularExpression sign(QStringLiteral("^\\d+\\.$"));
        const QString words = slot->text.trimmed();
        const bool isListSign = words == u"\u2022" || sign.match(words).hasMatch();
        if (!slot->figure && !isListSign && words != document.cover.caption && !number.match(words).hasMatch()) {
            EXPECT_TRUE(text.contains(packed(slot->text))) << slot->text.toStdString();
        }
    }

    const QString practice = all(*root, {"body"}).front()->text;
    EXPECT_THAT(practice.toStdString(), HasSubstr(document.watermark.toStdString()));
    EXPECT_THAT(practice.toStdString(), HasSubstr(document.handling.toStdString()));
    EXPECT_THAT(all(*root, {"style"}).front()->text.toStdString(), HasSubstr("@media print"));

    // The contents name each heading that they should, and the data can be taken out.
    std::size_t entries = 0;
    for (const Tag* nav : all(*root, {"nav"})) {
        entries += all(*nav, {"li"}).size();
    }
    EXPECT_EQ(entries, HeadingList(document).contents(2).size());
    EXPECT_GT(entries, 30U);
    bool found = false;
    for (const Tag* link : all(*root, {"a"})) {
        if (link->attribute("download") == u"assessment.json") {
            found = true;
            const QByteArray data = link->attribute("href").section(u',', 1).toLatin1();
            EXPECT_EQ(QByteArray::fromBase64(data), document.attachments.front().bytes);
        }
    }
    EXPECT_TRUE(found);
}

TEST(Html, OfAReportThatHasNothingToSayIsSoundToo) {
    const ReportDocument document = test::realReport(test::RealAssessment::Empty);
    expectSound(*parsed(htmlOf(document)), document);
}

TEST(Html, HasOneTargetForEachLinkWhateverTheCodesOfTheInstrumentAre) {
    using atalaya::test::AssessmentBuilder;
    using atalaya::test::FrameworkBuilder;
    const FrameworkPtr framework = FrameworkBuilder(5)
                                       .group("g1", true)
                                       .commitment("G1", 3)
                                       .commitment("g1", 1)
                                       .commitment("GAPS", 2)
                                       .commitment("plan", 2)
                                       .commitment("main", 2)
                                       .commitment("contents", 1)
                                       .commitment("annex-a", 1)
                                       .commitment("drawing-1", 1)
                                       .build();
    AssessmentBuilder builder(framework);
    for (const Indicator& indicator : framework->indicators) {
        builder.stage(qPrintable(indicator.code), 2).target(qPrintable(indicator.code), 4);
    }
    Assessment assessment = builder.build();
    assessment.state = QStringLiteral("Altamar");
    assessment.notes[QStringLiteral("G1")].stands = QStringLiteral("A law.");
    const ReportDocument document = test::composed(test::inputOf(framework, assessment));
    expectLinksToLead(*parsed(htmlOf(document)));
}

TEST(Html, OfTheSampleIsSoundWithEveryKindOfElement) {
    const ReportDocument document = test::sampleReport();
    expectSound(*parsed(htmlOf(document)), document);
}

TEST(Html, HostileWordsStayWords) {
    const QString nasty = QStringLiteral("</title><script>alert(1)</script>\" onload='x' & &lt; ]]> \u0001");
    ReportDocument document = test::emptyReport();
    document.title = document.author = document.footer = document.watermark = document.handling = nasty;
    document.cover.state = document.cover.title = nasty;
    document.attachments = {{nasty, "{}", nasty, nasty}};
    Paragraph link = test::paragraph(nasty);
    link.text.front().link = QStringLiteral("javascript:alert(1)");
    link.text.front().language = nasty;
    Table table = test::longTable(1);
    table.title = nasty;
    table.rows[0] = test::row({nasty, nasty, nasty});
    document.body = {test::heading(1, nasty, nasty), link, table};
    const auto root = parsed(htmlOf(document));
    EXPECT_TRUE(all(*root, {"script"}).empty());
    visit(*root, [](const Tag& tag) {
        EXPECT_FALSE(tag.has("onload"));
        EXPECT_FALSE(tag.attribute("href").startsWith(u"javascript:"));
    });
    EXPECT_THAT(root->text.toStdString(), HasSubstr("<script>alert(1)</script>"));
}

TEST(Html, NestsItsContentsWhateverLevelsComeFirst) {
    ReportDocument document = test::emptyReport();
    document.body = {Contents{QStringLiteral("Contents"), 3}};
    int number = 0;
    for (const int level : {2, 3, 1, 2, 2, 3, 1, 3}) {
        ++number;
        document.body.emplace_back(
            test::heading(level, QStringLiteral("Heading %1").arg(number), QStringLiteral("h%1").arg(number)));
    }
    const auto root = parsed(htmlOf(document));
    expectSoundNesting(*root);
    const auto entries = all(*all(*root, {"nav"}).front(), {"a"});
    ASSERT_EQ(entries.size(), 8U);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        EXPECT_EQ(entries[i]->attribute("href"), QStringLiteral("#h%1").arg(i + 1));
    }
}

TEST(Html, KeepsADrawingThatComesTwiceOnce) {
    Figure figure;
    figure.size = QSizeF(20, 20);
    figure.alt = QStringLiteral("a square");
    figure.draw = [](QPainter& painter, const QRectF& box) { painter.fillRect(box, Qt::black); };
    ReportDocument document = test::emptyReport();
    document.body = {figure, figure, figure};
    const auto root = parsed(htmlOf(document));
    EXPECT_EQ(all(*root, {"symbol"}).size(), 1U);
    EXPECT_EQ(all(*root, {"use"}).size(), 3U);
    EXPECT_EQ(htmlOf(document), htmlOf(document));
}

} // namespace
} // namespace atalaya::report
