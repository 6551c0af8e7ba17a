#include "tests/views/layout/PdfText.h"
#include "tests/views/layout/SampleReport.h"
#include "views/reports/PagedReport.h"
#include "views/reports/ReportWriters.h"

#include <gtest/gtest.h>

#include <functional>

using namespace atalaya::report;
using namespace atalaya::report::test;

namespace {

QString textOf(const Node& node) {
    QString text;
    for (const auto& kid : node.kids) {
        if (const auto* slot = std::get_if<Slot*>(&kid)) {
            text += (*slot)->text;
        } else {
            const QString inner = textOf(*std::get<std::unique_ptr<Node>>(kid));
            text += (text.isEmpty() || inner.isEmpty() ? QString() : QStringLiteral(" ")) + inner;
        }
    }
    return text;
}

void visit(const Node& node, const std::function<void(const Node&)>& see) {
    see(node);
    for (const auto& kid : node.kids) {
        if (const auto* child = std::get_if<std::unique_ptr<Node>>(&kid)) {
            visit(**child, see);
        }
    }
}

std::vector<const Node*> all(const Structure& structure, const std::string& role) {
    std::vector<const Node*> nodes;
    visit(*structure.root, [&](const Node& node) {
        if (node.role == role) {
            nodes.push_back(&node);
        }
    });
    return nodes;
}

PagedReport paged(const ReportDocument& document) {
    auto report = layOut(document, {});
    EXPECT_TRUE(report);
    return std::move(*report);
}

ReportDocument withBody(Elements body) {
    ReportDocument document = emptyReport();
    document.body = std::move(body);
    return document;
}

} // namespace

TEST(Meaning, StartsHeadingsAtOneAndSkipsNone) {
    const PagedReport report = paged(sampleReport());
    int last = 0;
    visit(*report.structure().root, [&](const Node& node) {
        if (node.role.size() == 2 && node.role[0] == 'H') {
            const int level = node.role[1] - '0';
            EXPECT_LE(level, last + 1) << node.title.toStdString();
            last = level;
        }
    });
    EXPECT_GT(last, 0);
}

TEST(Meaning, GivesEveryRowOfATableTheSameWidthAndEveryHeadItsScope) {
    ReportDocument document = sampleReport();
    Table ragged = longTable(3);
    ragged.rows[1].cells.resize(1);
    ragged.rows[2].cells[0].columnSpan = 9;
    document.body.emplace_back(ragged);
    const PagedReport report = paged(document);
    for (const Node* table : all(report.structure(), "Table")) {
        EXPECT_FALSE(table->title.isEmpty() && table->kids.empty());
        int width = -1;
        visit(*table, [&](const Node& node) {
            if (node.role == "TH") {
                EXPECT_FALSE(node.scope.empty());
            }
            if (node.role != "TR") {
                return;
            }
            int columns = 0;
            for (const auto& kid : node.kids) {
                columns += std::get<std::unique_ptr<Node>>(kid)->columnSpan;
            }
            EXPECT_TRUE(width < 0 || columns == width);
            width = columns;
        });
        EXPECT_GT(width, 0);
    }
}

TEST(Meaning, ReadsColumnsOneAfterTheOther) {
    Columns columns;
    columns.columns = {{paragraph(QStringLiteral("left one")), paragraph(QStringLiteral("left two"))},
                       {paragraph(QStringLiteral("right one")), paragraph(QStringLiteral("right two"))}};
    const PagedReport report = paged(withBody({columns}));
    EXPECT_EQ(textOf(*report.structure().root), QStringLiteral("left one left two right one right two"));
}

TEST(Meaning, KeepsALinkAmongTheWordsOfItsParagraph) {
    Paragraph text;
    text.text = {Span{QStringLiteral("see ")},
                 Span{QStringLiteral("annex E"), Weight::Regular, Ink::Link, QStringLiteral("#e")},
                 Span{QStringLiteral(" for more")}};
    const PagedReport report = paged(withBody({text, heading(1, QStringLiteral("Annex"), QStringLiteral("e"))}));
    const auto links = all(report.structure(), "Link");
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(textOf(*links[0]), QStringLiteral("annex E"));
    EXPECT_EQ(links[0]->link, QStringLiteral("#e"));
    const auto paragraphs = all(report.structure(), "P");
    ASSERT_EQ(paragraphs.size(), 1U);
    EXPECT_EQ(paragraphs[0]->kids.size(), 3U);
    ASSERT_EQ(report.structure().links.size(), 1U);
    const LinkArea& area = report.structure().links[0];
    EXPECT_EQ(area.node, links[0]);
    EXPECT_EQ(area.page, 0);
    EXPECT_GT(area.x, 57);
    EXPECT_GT(area.width, 20);
    EXPECT_NEAR(area.y, 63, 1);
}

TEST(Meaning, HasOneRunForEachIdAndNoEmptyText) {
    const PagedReport report = paged(sampleReport());
    std::uint16_t id = 0;
    for (const auto& slot : report.structure().slots_) {
        EXPECT_EQ(slot->id, ++id);
        EXPECT_EQ(slot->text.trimmed().isEmpty(), slot->figure);
    }
    EXPECT_GT(id, 200);
}

TEST(Meaning, GivesTheOutlineEveryHeadingWithItsNumber) {
    const PagedReport report = paged(sampleReport());
    QStringList titles;
    for (const OutlineEntry& entry : report.structure().outline) {
        titles << entry.title;
        EXPECT_NE(entry.heading, nullptr);
    }
    EXPECT_TRUE(titles.contains(QStringLiteral("7.6 National CSIRTs")));
    EXPECT_TRUE(titles.contains(QStringLiteral("Contents")));
}

TEST(DrawnText, IsTheTextOfTheSource) {
    const QStringList hard{
        QStringLiteral("fi fl ffi office affirm"),      QStringLiteral("≥ 80 % → … – — · •"),
        QStringLiteral("“quoted” ‘single’ «comillas»"), QStringLiteral("São José, Asunción, Español"),
        QStringLiteral("8×2 = 16 ÷ 1 ± 0.5 − 3"),       QStringLiteral("P06-01 2→4 Q4 26–Q2 28"),
        QStringLiteral("7.6 10:30 1/2 50 000")};
    Elements body;
    for (const QString& line : hard) {
        body.emplace_back(paragraph(line));
    }
    // Letters in their decomposed form arrive composed.
    body.emplace_back(paragraph(QStringLiteral("Peru\u0301 and Panama\u0301")));
    body.emplace_back(paragraph(QStringLiteral("tab\there and\u0007 bell \u202Eoverride")));
    PdfOptions options;
    options.tagged = false;
    const auto report = writePdf(withBody(body), options);
    ASSERT_TRUE(report);
    const PagedReport source = paged(withBody(body));
    const QString meaning = textOf(*source.structure().root).normalized(QString::NormalizationForm_KC);
    EXPECT_TRUE(meaning.contains(QStringLiteral("Perú and Panamá")));
    EXPECT_TRUE(meaning.contains(QStringLiteral("tab here and bell override")));
    const QString drawn = allText(readPdf(report->bytes)).normalized(QString::NormalizationForm_KC);
    for (const QString& word : meaning.split(u' ', Qt::SkipEmptyParts)) {
        EXPECT_TRUE(drawn.contains(word)) << word.toStdString();
    }
}

TEST(DrawnText, HasEveryWordOfTheSample) {
    ReportDocument document = sampleReport();
    document.watermark.clear();
    PdfOptions options;
    options.tagged = false;
    const auto report = writePdf(document, options);
    ASSERT_TRUE(report);
    // Words may be broken at hyphens and slashes; without blanks both sides are the same.
    const QString drawn = allText(readPdf(report->bytes)).remove(u' ').normalized(QString::NormalizationForm_KC);
    const PagedReport source = paged(document);
    for (const auto& slot : source.structure().slots_) {
        for (const QString& word : slot->text.split(u' ', Qt::SkipEmptyParts)) {
            ASSERT_TRUE(drawn.contains(word.normalized(QString::NormalizationForm_KC))) << word.toStdString();
        }
    }
}
