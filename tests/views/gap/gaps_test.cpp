// The ranking of gaps in the report, and what the report makes of it.
#include "tests/views/gap/GapCase.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace atalaya::report {
namespace {

using test::drawnWords;
using test::figureNamed;
using test::gridIn;
using test::itemsUnder;
using test::shown;
using test::under;

/// "1.5 × 2 = 3.0" as numbers.
std::vector<double> factors(const QString& product) {
    static const QRegularExpression pattern(QStringLiteral("^([\\d.]+) × (\\d+) = ([\\d.]+)$"));
    const QRegularExpressionMatch match = pattern.match(product);
    EXPECT_TRUE(match.hasMatch()) << product.toStdString();
    return {match.captured(1).toDouble(), match.captured(2).toDouble(), match.captured(3).toDouble()};
}

class GapReportGaps : public test::GapReportTest {
protected:
    [[nodiscard]] std::vector<RankedGap> withoutAction() const {
        // What was stopped lifts nothing, what is done and left the gap open is no more to do, and what leads no
        // higher than today closes nothing.
        std::map<QString, int> lifted;
        for (const Action& action : report.assessment.plan.actions) {
            for (const Lift& lift : action.lifts) {
                if (action.status != ActionStatus::Stopped && action.status != ActionStatus::Done) {
                    lifted[lift.indicator] = std::max(lifted[lift.indicator], lift.toStage);
                }
            }
        }
        std::vector<RankedGap> open = report.gaps;
        std::erase_if(open, [&](const RankedGap& gap) { return lifted[gap.indicator] > gap.stage; });
        return open;
    }
};

TEST_P(GapReportGaps, AreInTheOrderAndOfThePriorityOfTheRanking) {
    const Elements section = under(report.document, QStringLiteral("gaps"));
    if (report.gaps.empty()) {
        EXPECT_TRUE(test::all<Table>(section).empty());
        EXPECT_EQ(test::linesOf(section).size(), 1) << "one sentence says why there are none";
        return;
    }
    const test::Grid ranked = gridIn(section, "Ranked gaps");
    ASSERT_EQ(ranked.rows.size(), report.gaps.size());
    for (std::size_t i = 0; i < report.gaps.size(); ++i) {
        const RankedGap& gap = report.gaps[i];
        const Indicator& indicator = *report.framework.indicator(gap.indicator);
        EXPECT_EQ(ranked.rows[i][0], QString::number(i + 1));
        EXPECT_TRUE(ranked.rows[i][1].startsWith(indicator.title)) << ranked.rows[i][1].toStdString();
        EXPECT_TRUE(ranked.rows[i][1].contains(gap.indicator)) << ranked.rows[i][1].toStdString();
        EXPECT_TRUE(ranked.rows[i][1].endsWith(indicator.criterion(gap.stage + 1))) << gap.indicator.toStdString();
        EXPECT_EQ(ranked.rows[i][1].contains(QStringLiteral("quick win")), gap.quickWin) << gap.indicator.toStdString();
        EXPECT_EQ(ranked.rows[i][2], QStringLiteral("%1 \u2192 %2").arg(gap.stage).arg(gap.target));

        const std::vector<double> product = factors(ranked.rows[i][3]);
        EXPECT_NEAR(product[0], gap.commitmentWeight * gap.indicatorWeight, 0.005) << gap.indicator.toStdString();
        EXPECT_EQ(product[1], gap.gap) << gap.indicator.toStdString();
        EXPECT_NEAR(product[2], gap.priority, 0.005) << gap.indicator.toStdString();
    }
}

TEST_P(GapReportGaps, OfOneStageWithProofAreTheQuickWins) {
    QStringList expected;
    for (const RankedGap& gap : report.gaps) {
        if (gap.quickWin) {
            expected << QStringLiteral("%1 %2, %3 \u2192 %4")
                            .arg(gap.indicator, report.framework.indicator(gap.indicator)->title)
                            .arg(gap.stage)
                            .arg(gap.target);
        }
    }
    EXPECT_EQ(shown(itemsUnder(report.document, QStringLiteral("gaps-quick"))), shown(expected));
}

TEST_P(GapReportGaps, WithoutAnActionAreListedWithTheirNextCriterion) {
    const std::vector<RankedGap> open = withoutAction();
    const Elements section = under(report.document, QStringLiteral("one-stage-more"));
    if (open.empty()) {
        for (const Table* other : test::all<Table>(section)) {
            EXPECT_NE(other->title, QStringLiteral("Gaps without an action"));
        }
        return;
    }
    const test::Grid table = gridIn(section, "Gaps without an action");
    ASSERT_EQ(table.rows.size(), open.size());
    for (std::size_t i = 0; i < open.size(); ++i) {
        const Indicator& indicator = *report.framework.indicator(open[i].indicator);
        EXPECT_TRUE(table.rows[i][0].contains(
            QStringLiteral("%1 \u00b7 %2\u2192%3").arg(open[i].indicator).arg(open[i].stage).arg(open[i].stage + 1)))
            << table.rows[i][0].toStdString();
        EXPECT_EQ(table.rows[i][1], indicator.criterion(open[i].stage + 1));
        EXPECT_EQ(table.rows[i][2], indicator.typicalEvidence.join(QStringLiteral("; ")));
        for (const QString& id : indicator.responsible) {
            EXPECT_TRUE(table.rows[i][3].contains(report.framework.body(id)->name)) << id.toStdString();
        }
    }
}

TEST_P(GapReportGaps, AndEveryOtherQuestionBelowTheTopSayWhatOneStageMoreTakes) {
    const Elements section = under(report.document, QStringLiteral("one-stage-more"));
    std::map<QString, int> listed;
    for (const Table* table : test::all<Table>(section)) {
        for (const QStringList& row : test::gridOf(*table).rows) {
            for (const IndicatorScore& score : report.sheet.indicators) {
                const QRegularExpression whole(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(score.code)));
                listed[score.code] += row[0].contains(whole) ? 1 : 0;
            }
        }
    }
    for (const IndicatorScore& score : report.sheet.indicators) {
        const bool isBelow = score.state == AnswerState::Answered && report.stage(score) < report.framework.ceiling();
        EXPECT_EQ(listed[score.code], isBelow ? 1 : 0) << score.code.toStdString();
    }
}

TEST_P(GapReportGaps, OnTheMinistersPageAreTheFirstOfTheRankingUnlessTheTeamChose) {
    const QStringList lines = test::linesOf(under(report.document, QStringLiteral("minister-gaps")));
    QStringList expected;
    const bool chosen = !report.assessment.brief.gaps.empty();
    for (const BriefPoint& point : report.assessment.brief.gaps) {
        expected << point.indicator;
    }
    const bool whole = report.sheet.group(report.sheet.headlineGroup) == nullptr;
    for (const RankedGap& gap : report.gaps) {
        const bool counts =
            whole || report.framework.commitment(gap.commitment)->group == report.framework.headlineGroup().id;
        if (!chosen && counts && expected.size() < 3) {
            expected << gap.indicator;
        }
    }
    QStringList printed;
    for (const QString& code : expected) {
        const IndicatorScore* score = report.sheet.indicator(code);
        if (score == nullptr) {
            continue; // chosen by the team and out of scope since
        }
        const int stage = report.stage(*score);
        printed << QStringLiteral("%1 \u00b7 %2")
                       .arg(stage > 0 ? QString::number(stage) : QStringLiteral("\u2013"),
                            report.framework.indicator(code)->title);
    }
    const auto points = std::count_if(lines.begin(), lines.end(), [](const QString& line) {
        static const QRegularExpression start(QStringLiteral("^(\\d+|\u2013) \u00b7 "));
        return start.match(line).hasMatch();
    });
    EXPECT_EQ(points, printed.size());
    for (const QString& line : printed) {
        EXPECT_TRUE(lines.contains(line)) << line.toStdString() << "\nin\n" << shown(lines);
    }
}

TEST(GapReportWeights, KeepTheirDecimals) {
    GapReportInput input = test::realInput(test::RealAssessment::OtherFramework);
    // Half a weight times a quarter, three stages wide.
    input.assessment.answers[QStringLiteral("Pilots.b")].chooseStage(1, 4);
    const test::GapReport report(input);
    const test::Grid ranked = gridIn(under(report.document, QStringLiteral("gaps")), "Ranked gaps");
    EXPECT_EQ(ranked.row(QStringLiteral("Training of pilots")).back(), QStringLiteral("0.125 × 3 = 0.375"));
    EXPECT_TRUE(drawnWords(*figureNamed(report.document, "ranking")).contains(QStringLiteral("0.125 × 3 = 0.375")));
    input.assessment.weights[QStringLiteral("Berths")] = {0.25, QStringLiteral("Decided at the quay.")};
    const QStringList lines = test::everyLine(test::composed(input));
    EXPECT_FALSE(lines.filter(QStringLiteral("Berths has weight 0.25")).isEmpty());
    EXPECT_FALSE(lines.filter(QStringLiteral("* weight of commitment 10: 0.25.")).isEmpty());
}

ON_EACH(GapReportGaps, test::allCases());

} // namespace
} // namespace atalaya::report
