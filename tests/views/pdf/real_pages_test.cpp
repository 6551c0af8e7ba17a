// Where the parts of a real gap report come to stand on its pages.
#include "tests/views/pdf/RealReport.h"
#include "views/reports/PagedReport.h"

#include <gtest/gtest.h>

#include <set>

namespace atalaya::report {
namespace {

using test::RealAssessment;
using test::realReport;

PagedReport laidOut(const ReportDocument& document, Paper paper = Paper::A4) {
    PagingOptions options;
    options.paper = paper;
    auto pages = layOut(document, options);
    if (!pages) {
        ADD_FAILURE() << pages.error().sentence.toStdString();
        std::abort();
    }
    return std::move(*pages);
}

int page(const PagedReport& report, const char* anchor) {
    const int number = report.pageOf(QString::fromLatin1(anchor));
    EXPECT_GE(number, 0) << anchor;
    return number;
}

/// The element with this anchor and what follows it among its neighbours, as plain text.
QString wordsOf(const Elements& elements) {
    QString words;
    for (const Element& element : elements) {
        if (const auto* paragraph = std::get_if<Paragraph>(&element.value)) {
            for (const Span& span : paragraph->text) {
                words += span.text;
            }
            words += u'\n';
        } else if (const auto* block = std::get_if<Block>(&element.value)) {
            words += wordsOf(*block->content);
        } else if (const auto* columns = std::get_if<Columns>(&element.value)) {
            for (const Elements& column : columns->columns) {
                words += wordsOf(column);
            }
        }
    }
    return words;
}

/// The two columns that begin with these headings.
const Columns* columnsUnder(const Elements& body, const QString& left, const QString& right) {
    const auto begins = [](const Elements& column, const QString& anchor) {
        const auto* heading = column.empty() ? nullptr : std::get_if<Heading>(&column.front().value);
        return heading != nullptr && heading->anchor == anchor;
    };
    for (const Element& element : body) {
        const auto* columns = std::get_if<Columns>(&element.value);
        if (columns != nullptr && columns->columns.size() == 2 && begins(columns->columns[0], left) &&
            begins(columns->columns[1], right)) {
            return columns;
        }
    }
    return nullptr;
}

TEST(RealPages, HoldTheChartsOfTheGlanceBelowItsTableOnBothPapers) {
    for (const RealAssessment assessment : {RealAssessment::Complete, RealAssessment::FirstRound,
                                            RealAssessment::HalfDone, RealAssessment::OtherFramework}) {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const PagedReport report = laidOut(realReport(assessment), paper);
            EXPECT_EQ(page(report, "glance"), page(report, "glance-radar"))
                << static_cast<int>(assessment) << (paper == Paper::A4 ? " on A4" : " on Letter");
        }
    }
}

TEST(RealPages, ShareAPageWhereSectionsAreShort) {
    const PagedReport report = laidOut(realReport(RealAssessment::Empty));
    EXPECT_EQ(page(report, "plan"), page(report, "one-stage-more"));
    EXPECT_EQ(page(report, "progress"), page(report, "open"));
    EXPECT_NE(page(report, "minister"), page(report, "reading")) << "the minister's page stands alone";
    EXPECT_LT(laidOut(realReport(RealAssessment::OtherFramework)).pages(), 16);
}

TEST(RealPages, NameNoQuestionBothAsStrengthAndAsGap) {
    for (const RealAssessment assessment :
         {RealAssessment::FirstRound, RealAssessment::HalfDone, RealAssessment::OtherFramework}) {
        GapReportInput input = test::realInput(assessment);
        input.assessment.brief = {};
        const ReportDocument document = test::composed(input);
        const Columns* pair =
            columnsUnder(document.body, QStringLiteral("minister-strengths"), QStringLiteral("minister-gaps"));
        ASSERT_NE(pair, nullptr);
        const auto names = [](const Elements& column) {
            const QStringList lines = wordsOf(column).split(u'\n', Qt::SkipEmptyParts);
            return std::set<QString>(lines.begin(), lines.end());
        };
        const std::set<QString> strengths = names(pair->columns[0]);
        for (const QString& line : names(pair->columns[1])) {
            EXPECT_FALSE(strengths.contains(line)) << line.toStdString();
            const QString name = line.section(QStringLiteral(" \u00b7 "), 1);
            for (const QString& strength : strengths) {
                EXPECT_TRUE(name.isEmpty() || !strength.endsWith(name)) << name.toStdString();
            }
        }
    }
}

TEST(RealPages, DrawNoChartOfScoresThatMayNotBeShown) {
    GapReportInput input = test::realInput(RealAssessment::Complete);
    // One answer a commitment, of the first questions only: no commitment of several reaches 60 %.
    std::set<QString> seen;
    std::erase_if(input.assessment.answers,
                  [&](const auto& entry) { return !seen.insert(entry.first.section(u'-', 0, 0)).second; });
    std::erase_if(input.assessment.answers, [&](const auto& entry) {
        const Indicator* indicator = input.framework->indicator(entry.first);
        return input.framework->commitment(indicator->commitment)->indicators.size() < 2;
    });
    input.assessment.brief = {};
    const ReportDocument document = test::composed(input);
    QString words;
    std::set<QString> figures;
    const std::function<void(const Elements&)> walk = [&](const Elements& elements) {
        words += wordsOf(elements);
        for (const Element& element : elements) {
            if (const auto* figure = std::get_if<Figure>(&element.value)) {
                figures.insert(figure->name);
            } else if (const auto* block = std::get_if<Block>(&element.value)) {
                walk(*block->content);
            } else if (const auto* columns = std::get_if<Columns>(&element.value)) {
                for (const Elements& column : columns->columns) {
                    walk(column);
                }
            }
        }
    };
    walk(document.body);
    for (const char* name : {"headline-bars", "headline-radar", "all-bars", "all-radar"}) {
        EXPECT_FALSE(figures.contains(QString::fromLatin1(name))) << name;
    }
    EXPECT_TRUE(figures.contains(QStringLiteral("headline-distribution"))) << "answers are known, and are shown";
    EXPECT_TRUE(words.contains(QStringLiteral("60% of its questions answered yet")));
    EXPECT_TRUE(words.contains(QStringLiteral("is under way")));
}

} // namespace
} // namespace atalaya::report
