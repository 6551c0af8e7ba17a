#include "tests/views/layout/PdfText.h"
#include "tests/views/layout/SampleReport.h"
#include "views/reports/PagedReport.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/layout/Strip.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace atalaya::report;
using namespace atalaya::report::test;
using atalaya::report::layout::Keep;
using atalaya::report::layout::Strip;
using atalaya::report::layout::Strips;
using atalaya::report::layout::take;

namespace {

std::vector<PdfPage> printed(const ReportDocument& document, Paper paper = Paper::A4) {
    PdfOptions options;
    options.paper = paper;
    options.tagged = false;
    const auto report = writePdf(document, options);
    if (!report) {
        ADD_FAILURE() << report.error().sentence.toStdString();
        return {};
    }
    auto pages = readPdf(report->bytes);
    EXPECT_EQ(static_cast<int>(pages.size()), report->pages);
    return pages;
}

ReportDocument paginated(Elements body) {
    ReportDocument document = emptyReport();
    document.watermark.clear();
    document.body = std::move(body);
    return document;
}

int pageWith(const std::vector<PdfPage>& pages, const QString& text) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].text.contains(text)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void expectInsideMargins(const std::vector<PdfPage>& pages) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const double left = (pages[i].size.width() - 481.89) / 2;
        for (const PdfWord& word : pages[i].words) {
            EXPECT_GE(word.area.left(), left - 1) << "page " << i + 1 << ": " << word.text.toStdString();
            EXPECT_LE(word.area.right(), pages[i].size.width() - left + 1.5)
                << "page " << i + 1 << ": " << word.text.toStdString();
            const bool foot = word.area.top() > pages[i].size.height() - 45;
            EXPECT_TRUE(foot || word.area.bottom() <= pages[i].size.height() - 57 + 3)
                << "page " << i + 1 << " runs into its foot: " << word.text.toStdString();
        }
    }
}

Strips stripsOf(int count, double height, Keep keep = Keep::Free) {
    Strips strips(static_cast<std::size_t>(count));
    for (Strip& strip : strips) {
        strip.height = height;
        strip.keep = keep;
    }
    return strips;
}

} // namespace

TEST(PageBreaks, FallWhereTheyHurtLeast) {
    Strips strips = stripsOf(10, 10);
    strips[4].keep = Keep::Lines;
    strips[3].keep = Keep::Next;
    std::size_t next = 0;
    // Five strips fit; the last two places before the end are held, so the page ends after the third.
    EXPECT_DOUBLE_EQ(take(strips, next, 55, true).height, 30);
    EXPECT_EQ(next, 3U);
}

TEST(PageBreaks, GiveWayWhenAChainIsLongerThanAPage) {
    Strips strips = stripsOf(10, 10, Keep::Next);
    strips[2].keep = Keep::Together;
    std::size_t next = 0;
    EXPECT_DOUBLE_EQ(take(strips, next, 55, true).height, 30);
    EXPECT_DOUBLE_EQ(take(strips, next, 55, true).height, 50);
    EXPECT_EQ(next, 8U);
}

TEST(PageBreaks, TakeAStripThatNoPageCanHold) {
    Strips strips = stripsOf(2, 100);
    std::size_t next = 0;
    EXPECT_FALSE(take(strips, next, 55, false).any);
    EXPECT_EQ(next, 0U);
    EXPECT_TRUE(take(strips, next, 55, true).any);
    EXPECT_EQ(next, 1U);
}

TEST(PageBreaks, DropTheSpaceAboveThatOnlyPartsNeighbours) {
    Strips strips = stripsOf(4, 20);
    for (Strip& strip : strips) {
        strip.before = 10;
    }
    std::size_t next = 0;
    EXPECT_DOUBLE_EQ(take(strips, next, 55, true).height, 50);
    EXPECT_DOUBLE_EQ(take(strips, next, 55, true).height, 50);
    EXPECT_EQ(next, 4U);
}

TEST(PageBreaks, AreLeftOutWhereAShortSectionFitsOnThePageBefore) {
    const auto stripsOnFirstPage = [](int before, int section, bool mayJoin, int after = 0) {
        Strips strips = stripsOf(before + section + after, 10);
        Strip& opening = strips[static_cast<std::size_t>(before)];
        opening.newPage = true;
        opening.mayJoin = mayJoin;
        if (after > 0) {
            strips[static_cast<std::size_t>(before + section)].newPage = true;
        }
        std::size_t next = 0;
        (void)take(strips, next, 300, true);
        return static_cast<int>(next);
    };
    EXPECT_EQ(stripsOnFirstPage(15, 5, false), 15) << "asked for a new page, and gets it";
    EXPECT_EQ(stripsOnFirstPage(15, 5, true), 20) << "half a page is left for a sixth of one";
    EXPECT_EQ(stripsOnFirstPage(15, 5, true, 40), 20) << "what comes after the section does not count";
    EXPECT_EQ(stripsOnFirstPage(15, 12, true), 27) << "two short sections share a page";
    EXPECT_EQ(stripsOnFirstPage(12, 17, true), 12) << "not short";
    EXPECT_EQ(stripsOnFirstPage(27, 5, true), 27) << "does not fit";
    EXPECT_EQ(stripsOnFirstPage(8, 60, true), 30) << "the page is hardly begun: a long section begins there";
}

TEST(LongTable, LeavesNoRowAlone) {
    // Whatever stands above, two rows at least are below the head at a foot, three at the top of the last page.
    for (int lines = 0; lines < 60; ++lines) {
        Elements body;
        for (int i = 0; i < lines; ++i) {
            body.emplace_back(paragraph(QStringLiteral("Above.")));
        }
        body.emplace_back(longTable(16));
        const auto pages = printed(paginated(body));
        for (const PdfPage& page : pages) {
            const qsizetype rows = page.text.count(QRegularExpression(QStringLiteral("ROW-\\d\\d\\d")));
            EXPECT_TRUE(rows != 1) << lines << " lines above: " << page.text.toStdString();
        }
    }
}

TEST(LongTable, KeepsEveryRowWholeInOrderUnderItsHead) {
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const Table table = longTable(300);
        const auto pages = printed(paginated({table}), paper);
        ASSERT_GT(pages.size(), 8U);
        int expected = 1;
        for (const PdfPage& page : pages) {
            EXPECT_EQ(page.text.count(QStringLiteral("What it says")), 1);
            static const QRegularExpression code(QStringLiteral("ROW-(\\d{3})"));
            for (auto it = code.globalMatch(page.text); it.hasNext();) {
                const int row = it.next().captured(1).toInt();
                EXPECT_EQ(row, expected++);
                EXPECT_TRUE(page.text.contains(QStringLiteral("%1.00").arg(row))) << row;
            }
        }
        EXPECT_EQ(expected, 301);
        expectInsideMargins(pages);
    }
}

TEST(LongTable, CutsARowOnlyWhenItIsTallerThanAPage) {
    Table table = longTable(2);
    QStringList numbered;
    for (int i = 0; i < 1500; ++i) {
        numbered << QStringLiteral("word%1").arg(i, 4, 10, QLatin1Char('0'));
    }
    table.rows[0].cells[1] = cell(numbered.join(u' '));
    const auto pages = printed(paginated({paragraph(words(40)), table}));
    ASSERT_GT(pages.size(), 2U);
    const QString text = allText(pages);
    for (const QString& word : numbered) {
        ASSERT_EQ(text.count(word), 1) << word.toStdString();
    }
    EXPECT_EQ(pageWith(pages, QStringLiteral("ROW-002")), static_cast<int>(pages.size()) - 1);
    EXPECT_NE(pageWith(pages, QStringLiteral("word0000")), pageWith(pages, QStringLiteral("word1499")));
    expectInsideMargins(pages);
}

TEST(LongTable, NeverLeavesAGroupRowWithoutARowOfIts) {
    // About 35 such rows fill a page, so the group row meets its end from both sides.
    for (int before = 28; before < 40; ++before) {
        Table table = longTable(before);
        for (Row& each : table.rows) {
            each = row({QStringLiteral("x"), QStringLiteral("one line"), QString()});
        }
        Row group = row({QStringLiteral("GROUP"), QString(), QString()});
        group.group = true;
        table.rows.push_back(group);
        table.rows.push_back(row({QStringLiteral("MEMBER"), QString(), QString()}));
        for (int i = 0; i < 6; ++i) {
            table.rows.push_back(row({QStringLiteral("y"), QStringLiteral("one line"), QString()}));
        }
        const auto pages = printed(paginated({table}));
        EXPECT_EQ(pageWith(pages, QStringLiteral("GROUP")), pageWith(pages, QStringLiteral("MEMBER"))) << before;
    }
}

TEST(Blocks, StayOnOnePage) {
    for (int before = 300; before < 700; before += 45) {
        Elements body{paragraph(words(before))};
        for (int i = 0; i < 6; ++i) {
            body.push_back(together({heading(3, QStringLiteral("BEGIN%1").arg(i), QStringLiteral("b%1").arg(i)),
                                     paragraph(words(90, i)), paragraph(QStringLiteral("END%1").arg(i))}));
        }
        const auto pages = printed(paginated(body));
        for (int i = 0; i < 6; ++i) {
            EXPECT_EQ(pageWith(pages, QStringLiteral("BEGIN%1").arg(i)),
                      pageWith(pages, QStringLiteral("END%1").arg(i)));
        }
    }
}

TEST(Headings, StandOverSomethingOfTheirOwn) {
    for (int before = 500; before < 800; before += 17) {
        const auto pages =
            printed(paginated({paragraph(words(before)), heading(2, QStringLiteral("HEADLINE"), QStringLiteral("h")),
                               paragraph(QStringLiteral("FIRST ") + words(80))}));
        EXPECT_EQ(pageWith(pages, QStringLiteral("HEADLINE")), pageWith(pages, QStringLiteral("FIRST"))) << before;
    }
}

TEST(Paragraphs, LeaveNoSingleLineBehind) {
    for (int before = 550; before < 720; before += 13) {
        const auto report = layOut(paginated({paragraph(words(before)), paragraph(words(75, 3))}), {});
        const auto pages = printed(paginated({paragraph(words(before)), paragraph(words(75, 3))}));
        for (const PdfPage& page : pages) {
            std::set<int> lines;
            for (const PdfWord& word : page.words) {
                if (word.area.top() > 60 && word.area.bottom() < page.size.height() - 50) {
                    lines.insert(qRound(word.area.top()));
                }
            }
            EXPECT_NE(lines.size(), 1U) << before;
        }
    }
}

TEST(ContentsPage, NamesThePageEachHeadingIsDrawnOn) {
    const auto pages = printed(sampleReport());
    const QString contents = pages[1].text;
    const std::map<QString, QString> entries{
        {QStringLiteral("For the Minister"), QStringLiteral("provisional")},
        {QStringLiteral("National CSIRTs"), QStringLiteral("Commitment 6 of 15")},
        {QStringLiteral("Action plan, 2026 to 2028"), QStringLiteral("Objective 1")},
        {QStringLiteral("Full answers"), QStringLiteral("ROW-001")}};
    for (const auto& [title, mark] : entries) {
        const QRegularExpression line(QRegularExpression::escape(title) + QStringLiteral(" (\\d+)"));
        const auto match = line.match(contents);
        ASSERT_TRUE(match.hasMatch()) << title.toStdString() << " in " << contents.toStdString();
        const int page = match.captured(1).toInt() - 1;
        EXPECT_TRUE(pages.at(static_cast<std::size_t>(page)).text.contains(title)) << title.toStdString();
    }
    const auto paged = layOut(sampleReport(), {});
    ASSERT_TRUE(paged);
    EXPECT_EQ(paged->pageOf(QStringLiteral("minister")), 2);
    EXPECT_EQ(paged->pageOf(QStringLiteral("nowhere")), -1);
}

TEST(SamplePages, KeepInsideTheirMarginsOnBothPapers) {
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        ReportDocument document = sampleReport();
        document.watermark.clear();
        document.cover = {};
        document.body.emplace_back(
            paragraph(QString(400, u'W') + QStringLiteral(" https://example.org/") + QString(200, u'a')));
        Columns narrow;
        narrow.columns = {{longTable(2)}, {longTable(2)}, {paragraph(QString(120, u'M'))}};
        document.body.push_back(together({narrow}));
        expectInsideMargins(printed(document, paper));
    }
}

TEST(SamplePages, CarryHeadAndFootOnEveryPageButTheCover) {
    const auto pages = printed(sampleReport());
    ASSERT_GT(pages.size(), 6U);
    EXPECT_FALSE(pages[0].text.contains(QStringLiteral("page 1 of")));
    for (std::size_t i = 1; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].text.contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
        EXPECT_TRUE(pages[i].text.contains(QStringLiteral("TLP:AMBER")));
        EXPECT_TRUE(pages[i].text.contains(QStringLiteral("Gap report, Round 2026 · Draft")));
    }
}

TEST(SamplePages, StopWhenAsked) {
    const std::atomic_bool cancelled = true;
    PdfOptions options;
    options.tagged = false;
    options.cancelled = &cancelled;
    EXPECT_FALSE(writePdf(sampleReport(), options));
}

TEST(SamplePages, TellHowFarTheyAre) {
    PdfOptions options;
    options.tagged = false;
    std::vector<int> steps;
    int total = 0;
    options.progress = [&](int done, int all) {
        steps.push_back(done);
        total = all;
    };
    const auto report = writePdf(sampleReport(), options);
    ASSERT_TRUE(report);
    EXPECT_EQ(total, report->pages);
    EXPECT_EQ(static_cast<int>(steps.size()), report->pages);
    EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
}

TEST(EmptyReport, IsOnePageWithoutContent) {
    const auto pages = printed(emptyReport());
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_TRUE(pages[0].text.contains(QStringLiteral("page 1 of 1")));
}

TEST(PaintedPage, IsInColourOrGrey) {
    for (const bool grey : {false, true}) {
        PagingOptions options;
        options.grey = grey;
        const auto paged = layOut(sampleReport(), options);
        ASSERT_TRUE(paged);
        bool coloured = false;
        bool dark = false;
        for (int page = 0; page < std::min(4, paged->pages()); ++page) {
            QImage image(595, 842, QImage::Format_RGB32);
            constexpr int dotsPerMeterAt72Dpi = 2835;
            image.setDotsPerMeterX(dotsPerMeterAt72Dpi);
            image.setDotsPerMeterY(dotsPerMeterAt72Dpi);
            image.fill(Qt::white);
            QPainter painter(&image);
            paged->paintPage(painter, page);
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
                for (int x = 0; x < image.width(); ++x) {
                    coloured = coloured || qRed(line[x]) != qGreen(line[x]) || qGreen(line[x]) != qBlue(line[x]);
                    dark = dark || qGray(line[x]) < 60;
                }
            }
        }
        EXPECT_EQ(coloured, !grey);
        EXPECT_TRUE(dark);
    }
}
