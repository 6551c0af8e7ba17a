// The State and its institution write their own names, however long; they stand on the cover and in every running head.
#include "tests/views/layout/PdfText.h"
#include "tests/views/layout/SampleReport.h"
#include "views/reports/ReportWriters.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::report {
namespace {

using test::PdfPage;
using test::PdfWord;

constexpr double bandHeight = 69, headBottom = 48; // points from a page's top

struct LongName {
    const char* what;
    QString state;
    QString institution;
    bool isWhole; ///< fits into the cover's band without an ellipsis
};

/// Words of a name that is `length` characters long.
QString name(const QString& words, int length) {
    QString text;
    while (text.size() < length) {
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + words;
    }
    return text.left(length).trimmed();
}

std::vector<LongName> longNames() {
    const QString grenadines = QStringLiteral("Saint Vincent and the Grenadines");
    const QString office = QStringLiteral("Ministry of Public Service, Consumer Affairs and Digital Transformation, "
                                          "National Cyber-Security Coordination Office and its regional centres");
    std::vector<LongName> names;
    for (const int length : {20, 60, 117, 160, 200}) {
        names.push_back({"a long institution", grenadines, name(office, length), true});
        names.push_back({"a long State", name(grenadines, length), name(office, 60), true});
    }
    names.push_back({"both long", name(grenadines, 200), name(office, 200), true});
    names.push_back(
        {"wide letters", name(QStringLiteral("WWWWWWWWW"), 200), name(QStringLiteral("MMMMMMMM"), 200), false});
    names.push_back({"one word", QString(200, u'W'), QString(200, u'M'), false});
    names.push_back({"no institution", name(grenadines, 120), QString(), true});
    return names;
}

std::vector<PdfPage> printed(const LongName& tested, Paper paper, const QString& mark) {
    ReportDocument document = test::sampleReport();
    document.body = {test::heading(1, QStringLiteral("Results"), QStringLiteral("results")),
                     test::paragraph(test::words(40))};
    document.cover.state = tested.state;
    document.cover.institution = tested.institution;
    document.cover.title = QStringLiteral("Cyber-security maturity\nof ") + tested.state;
    document.runningState = tested.state;
    document.handling = mark;
    document.watermark.clear();
    PdfOptions options;
    options.paper = paper;
    const auto report = writePdf(document, options);
    if (!report) {
        ADD_FAILURE() << report.error().sentence.toStdString();
        return {};
    }
    EXPECT_EQ(report->problems, QStringList()) << report->problems.join(u'\n').toStdString();
    return test::readPdf(report->bytes);
}

/// The words that begin above a height, in reading order.
std::vector<PdfWord> above(const PdfPage& page, double height) {
    std::vector<PdfWord> words;
    std::copy_if(page.words.begin(), page.words.end(), std::back_inserter(words),
                 [&](const PdfWord& word) { return word.area.top() < height; });
    return words;
}

void expectApart(const std::vector<PdfWord>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t j = i + 1; j < words.size(); ++j) {
            const QRectF common = words[i].area.intersected(words[j].area);
            EXPECT_FALSE(common.width() > 0.5 && common.height() > 0.5)
                << words[i].text.toStdString() << " lies on " << words[j].text.toStdString();
        }
    }
}

void expectInside(const std::vector<PdfWord>& words, const PdfPage& page, double bottom) {
    const double margin = (page.size.width() - 481.89) / 2;
    for (const PdfWord& word : words) {
        EXPECT_GE(word.area.left(), margin - 1) << word.text.toStdString();
        EXPECT_LE(word.area.right(), page.size.width() - margin + 1) << word.text.toStdString();
        EXPECT_GE(word.area.top(), 0) << word.text.toStdString();
        EXPECT_LE(word.area.bottom(), bottom) << word.text.toStdString();
    }
}

QString textOf(const std::vector<PdfWord>& words) {
    QStringList texts;
    for (const PdfWord& word : words) {
        texts << word.text;
    }
    return texts.join(u' ');
}

class LongNames : public testing::TestWithParam<Paper> {};

TEST_P(LongNames, StayInTheCoversBandClearOfTheHandlingMark) {
    for (const QString& mark : {QStringLiteral("TLP:AMBER"), QStringLiteral("TLP:AMBER+STRICT"), QString()}) {
        for (const LongName& tested : longNames()) {
            SCOPED_TRACE(QStringLiteral("%1, %2, %3 and %4 characters")
                             .arg(QLatin1String(tested.what), mark)
                             .arg(tested.state.size())
                             .arg(tested.institution.size())
                             .toStdString());
            const auto pages = printed(tested, GetParam(), mark);
            ASSERT_GT(pages.size(), 1U);
            const auto words = above(pages.front(), bandHeight);
            ASSERT_GE(words.size(), mark.isEmpty() ? 1U : 2U);
            expectInside(words, pages.front(), bandHeight);
            expectApart(words);
            const auto tag =
                std::find_if(words.begin(), words.end(), [&](const PdfWord& word) { return word.text == mark; });
            EXPECT_EQ(tag != words.end(), !mark.isEmpty());
            for (const PdfWord& word : words) {
                EXPECT_TRUE(mark.isEmpty() || word.text == mark || word.area.right() < tag->area.left() - 7.5)
                    << word.text.toStdString() << " lies on the ground of the handling mark";
            }
            // The mark stands at the height of the names' lines, so it may be read between them.
            const QString shown = textOf(words).remove(mark.isEmpty() ? QStringLiteral("\n") : mark).remove(u' ');
            EXPECT_EQ(!shown.contains(u'\u2026'), tested.isWhole);
            if (tested.isWhole) {
                // Lines beside each other are read in turn, so word by word.
                for (const QString& word : (tested.state + u' ' + tested.institution).split(u' ', Qt::SkipEmptyParts)) {
                    EXPECT_TRUE(shown.contains(word)) << word.toStdString() << " is not in " << shown.toStdString();
                }
            }
            expectInside(pages.front().words, pages.front(), pages.front().size.height());
        }
    }
}

TEST_P(LongNames, LeaveTheDateAndTheMarkInTheRunningHeadAlone) {
    for (const LongName& tested : longNames()) {
        SCOPED_TRACE(tested.what);
        const auto pages = printed(tested, GetParam(), QStringLiteral("TLP:AMBER"));
        ASSERT_GT(pages.size(), 1U);
        const auto words = above(pages[1], headBottom);
        expectInside(words, pages[1], headBottom);
        expectApart(words);
        const QString head = textOf(words);
        for (const char* part : {"14 May 2026", "TLP:AMBER", "Gap report"}) {
            EXPECT_TRUE(head.contains(QLatin1String(part))) << part << " is not in " << head.toStdString();
        }
        EXPECT_TRUE(head.startsWith(tested.state.left(12))) << head.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(On, LongNames, testing::Values(Paper::A4, Paper::Letter),
                         [](const auto& paper) { return paper.param == Paper::A4 ? "A4" : "Letter"; });

} // namespace
} // namespace atalaya::report
