// Every figure says in words what it shows, and draws the values that the report's tables hold.
#include "tests/views/gap/GapCase.h"

#include <QRegularExpression>

#include <set>

namespace atalaya::report {
namespace {

using test::drawnWords;
using test::figureNamed;
using test::gridIn;
using test::shown;
using test::under;

/// Values with two decimals and the dashes that stand for missing ones, in the order in which they are drawn.
QStringList valuesIn(const QStringList& words) {
    static const QRegularExpression value(QStringLiteral("^(\\d[.,]\\d\\d|\u2013)$"));
    return words.filter(value);
}

class GapReportFigures : public test::GapReportTest {
protected:
    /// Scores are drawn once one may be shown, answers once there is one.
    [[nodiscard]] bool drawsScores(bool headlineOnly) const {
        const auto list = shownIn(headlineOnly);
        return std::any_of(list.begin(), list.end(),
                           [](const CommitmentScore* scored) { return scored->score.isPrintable(); });
    }
    [[nodiscard]] bool drawsAnswers() const { return report.sheet.whole.coverage.answered > 0; }
    [[nodiscard]] test::Grid glance() const {
        return gridIn(under(report.document, QStringLiteral("glance")), "Scores of each commitment");
    }
    [[nodiscard]] bool inHeadline(const CommitmentScore& scored) const {
        return report.sheet.group(report.sheet.headlineGroup) == nullptr ||
               report.framework.commitment(scored.code)->group == report.sheet.headlineGroup;
    }
    /// The commitments that a chart shows, in its order.
    [[nodiscard]] std::vector<const CommitmentScore*> shownIn(bool headlineOnly) const {
        std::vector<const CommitmentScore*> list;
        for (const CommitmentScore& scored : report.sheet.commitments) {
            if (!headlineOnly || inHeadline(scored)) {
                list.push_back(&scored);
            }
        }
        return list;
    }
    [[nodiscard]] QString titleOf(const CommitmentScore& scored) const {
        return report.framework.commitment(scored.code)->title;
    }
    void expectBars(const char* name, bool headlineOnly) const {
        const Figure* figure = figureNamed(report.document, name);
        ASSERT_NE(figure, nullptr);
        const test::Grid table = glance();
        QStringList twin;
        for (const CommitmentScore* scored : shownIn(headlineOnly)) {
            const QStringList row = table.row(titleOf(*scored));
            twin << table.at(row, "Mean") << table.at(row, "Target");
        }
        EXPECT_EQ(shown(valuesIn(drawnWords(*figure))), shown(twin)) << name;
    }
    /// The lowest score and the widest gap, as the words of bars and radar name them.
    void expectExtremes(const char* name, bool headlineOnly) const {
        const Figure* figure = figureNamed(report.document, name);
        ASSERT_NE(figure, nullptr);
        std::optional<double> lowest, widest;
        for (const CommitmentScore* scored : shownIn(headlineOnly)) {
            const Score& score = scored->score;
            if (score.isPrintable()) {
                lowest = std::min(lowest.value_or(*score.mean), *score.mean);
                widest = std::max(widest.value_or(0), score.gap.value_or(0));
            }
        }
        ASSERT_TRUE(lowest);
        static const QRegularExpression low(QStringLiteral("Lowest: (\\d+) .*?, (\\d\\.\\d\\d)\\."));
        const QRegularExpressionMatch match = low.match(figure->alt);
        ASSERT_TRUE(match.hasMatch()) << figure->alt.toStdString();
        EXPECT_EQ(match.captured(2), report.language.score(*lowest)) << name;
        EXPECT_EQ(figure->alt.contains(QStringLiteral("Widest gap: ")), *widest > 0) << name;
        if (*widest > 0) {
            EXPECT_TRUE(figure->alt.endsWith(QStringLiteral(", %1.").arg(report.language.score(*widest))))
                << figure->alt.toStdString();
        }
    }
    /// "9 at stage 1, 0 at stage 2, ..." for each stage that `all` or some answer asks for.
    [[nodiscard]] static QString counts(const Score& score, bool all) {
        QStringList parts;
        for (std::size_t i = 0; i < score.distribution.size(); ++i) {
            if (all || score.distribution[i] > 0) {
                parts << QStringLiteral("%1 at stage %2").arg(score.distribution[i]).arg(i + 1);
            }
        }
        const int open = score.coverage.applicable - score.coverage.answered;
        if (!all && open > 0) {
            parts << QStringLiteral("%1 not answered").arg(open);
        }
        return parts.join(QStringLiteral(", "));
    }
};

TEST_P(GapReportFigures, AreToldInWordsUnlessTheyAreSmallSignsBesideTheirWords) {
    std::set<QString> names;
    for (const Figure* figure : test::all<Figure>(report.document.body)) {
        EXPECT_TRUE(figure->draw != nullptr);
        EXPECT_GT(figure->size.width() * figure->size.height(), 0) << figure->alt.toStdString();
        // A sign is a tower of 12 to 24 points or a sign of the legend of 30 by 9.
        const bool sign = figure->size.width() <= 30 && figure->size.height() <= 30;
        EXPECT_TRUE(sign || !figure->alt.trimmed().isEmpty())
            << figure->size.width() << " by " << figure->size.height() << " points, " << figure->name.toStdString();
        if (!figure->name.isEmpty()) {
            EXPECT_TRUE(names.insert(figure->name).second) << figure->name.toStdString() << " twice";
        }
    }
    EXPECT_FALSE(report.document.cover.towerAlt.isEmpty());
    for (const Stage& stage : report.framework.stages) {
        EXPECT_TRUE(report.document.cover.towerAlt.contains(stage.name)) << stage.number;
    }
}

TEST_P(GapReportFigures, StandInTheReportOnceOrASentenceSaysWhyNot) {
    const std::vector<std::pair<const char*, bool>> charts{
        {"headline-bars", drawsScores(true)},      {"headline-radar", drawsScores(true)},
        {"all-bars", drawsScores(false)},          {"all-radar", drawsScores(false)},
        {"headline-distribution", drawsAnswers()}, {"all-distribution", drawsAnswers()},
        {"ranking", !report.gaps.empty()}};
    const auto figures = test::all<Figure>(report.document.body);
    qsizetype missing = 0;
    for (const auto& [name, expected] : charts) {
        const auto times = std::count_if(figures.begin(), figures.end(), [&, chart = name](const Figure* figure) {
            return figure->name == QLatin1String(chart);
        });
        EXPECT_EQ(times, expected ? 1 : 0) << name;
        missing += expected || QLatin1String(name) == QLatin1String("ranking") ? 0 : 1;
    }
    EXPECT_EQ(test::everyLine(report.document).filter(QStringLiteral("there is nothing to draw")).isEmpty(),
              missing == 0);
}

TEST_P(GapReportFigures, OfBarsDrawTheScoresAndTargetsOfTheGlance) {
    if (drawsScores(true)) {
        expectBars("headline-bars", true);
    }
    if (drawsScores(false)) {
        expectBars("all-bars", false);
    }
}

TEST_P(GapReportFigures, OfBarsAndRadarsNameTheLowestScoreAndTheWidestGap) {
    for (const bool headlineOnly : {true, false}) {
        if (drawsScores(headlineOnly)) {
            expectExtremes(headlineOnly ? "headline-bars" : "all-bars", headlineOnly);
            expectExtremes(headlineOnly ? "headline-radar" : "all-radar", headlineOnly);
        }
    }
}

TEST_P(GapReportFigures, OfRadarsHaveAnAxisForEachCommitment) {
    for (const bool headlineOnly : {true, false}) {
        if (!drawsScores(headlineOnly)) {
            continue;
        }
        const Figure* figure = figureNamed(report.document, headlineOnly ? "headline-radar" : "all-radar");
        ASSERT_NE(figure, nullptr);
        const auto list = shownIn(headlineOnly);
        EXPECT_TRUE(figure->alt.contains(QStringLiteral(" %1 ax").arg(list.size()))) << figure->alt.toStdString();
        const QString drawn = drawnWords(*figure).join(u' ');
        for (const CommitmentScore* scored : list) {
            const Commitment& commitment = *report.framework.commitment(scored->code);
            EXPECT_TRUE(
                drawn.contains(QString::number(commitment.number) + u' ' + commitment.axisLabel.section(u' ', 0, 0)))
                << commitment.axisLabel.toStdString() << " in " << drawn.toStdString();
        }
    }
}

TEST_P(GapReportFigures, OfStagesCountTheAnswersAtEach) {
    if (!drawsAnswers()) {
        return;
    }
    const Figure* headline = figureNamed(report.document, "headline-distribution");
    ASSERT_NE(headline, nullptr);
    const Score& score = report.sheet.headline();
    EXPECT_TRUE(headline->alt.contains(counts(score, true))) << headline->alt.toStdString();
    // From the top: a stage, its name, how many.
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    QStringList bars;
    for (int stage = report.framework.ceiling(); stage >= 1; --stage) {
        bars << QString::number(stage) << QString::number(score.distribution[static_cast<std::size_t>(stage - 1)]);
    }
    EXPECT_EQ(shown(drawnWords(*headline).filter(number)), shown(bars));

    const Figure* all = figureNamed(report.document, "all-distribution");
    ASSERT_NE(all, nullptr);
    EXPECT_TRUE(all->alt.contains(counts(report.sheet.whole, true))) << all->alt.toStdString();
    if (report.sheet.commitments.size() > 1) {
        static const QRegularExpression answered(QStringLiteral("^\\d+/\\d+$"));
        QStringList twin;
        const test::Grid table = glance();
        for (const CommitmentScore* scored : shownIn(false)) {
            twin << table.at(table.row(titleOf(*scored)), "Answered");
        }
        EXPECT_EQ(shown(drawnWords(*all).filter(answered)), shown(twin));
    }
}

TEST_P(GapReportFigures, OfStagesHaveTheirNumbersInATable) {
    if (!drawsAnswers()) {
        return;
    }
    const test::Grid table = gridIn(under(report.document, QStringLiteral("glance")), "Questions at each stage");
    const auto expectRow = [&](const QString& name, const Score& score) {
        QStringList numbers;
        for (const int answers : score.distribution) {
            numbers << QString::number(answers);
        }
        numbers << QString::number(score.coverage.applicable - score.coverage.answered)
                << QString::number(score.coverage.notApplicable);
        EXPECT_EQ(shown(table.row(name).mid(2)), shown(numbers)) << name.toStdString();
    };
    ASSERT_EQ(table.rows.size(), report.sheet.commitments.size() + report.sheet.groups.size());
    for (const CommitmentScore& scored : report.sheet.commitments) {
        expectRow(report.framework.commitment(scored.code)->axisLabel, scored.score);
    }
    for (const GroupScore& group : report.sheet.groups) {
        expectRow(report.framework.group(group.id)->title, group.score);
    }
}

TEST_P(GapReportFigures, OfStagesInTheGlanceCountTheAnswersOfEachCommitment) {
    const test::Grid table = glance();
    for (const CommitmentScore* scored : shownIn(false)) {
        EXPECT_EQ(table.at(table.row(titleOf(*scored)), "Stages of its questions").toStdString(),
                  counts(scored->score, false).toStdString())
            << scored->code.toStdString();
    }
}

TEST_P(GapReportFigures, OfTheRankingDrawTheFirstRowsOfItsTable) {
    if (report.gaps.empty()) {
        return;
    }
    const Figure* ranking = figureNamed(report.document, "ranking");
    ASSERT_NE(ranking, nullptr);
    const test::Grid table = gridIn(under(report.document, QStringLiteral("gaps")), "Ranked gaps");
    const qsizetype rows = std::min<qsizetype>(12, static_cast<qsizetype>(table.rows.size()));
    QStringList stages, products, codes;
    for (qsizetype i = 0; i < rows; ++i) {
        const auto at = static_cast<std::size_t>(i);
        stages << table.at(table.rows[at], "Now, target");
        products << table.rows[at].back();
        codes << report.gaps[at].indicator;
    }
    const QStringList drawn = drawnWords(*ranking);
    EXPECT_EQ(shown(drawn.filter(QStringLiteral(" \u2192 "))), shown(stages));
    EXPECT_EQ(shown(drawn.filter(QStringLiteral(" = "))), shown(products));
    qsizetype place = -1;
    for (const QString& code : codes) {
        place = drawn.indexOf(code, place + 1);
        EXPECT_GE(place, 0) << code.toStdString() << " is not drawn, or not in its order";
    }
    EXPECT_TRUE(ranking->alt.contains(QStringLiteral(" %1 gap").arg(rows))) << ranking->alt.toStdString();
    EXPECT_TRUE(ranking->alt.contains(report.framework.indicator(codes.front())->title)) << ranking->alt.toStdString();
}

TEST_P(GapReportFigures, OfTowersNameTheStageOfEachQuestion) {
    for (const CommitmentScore& scored : report.sheet.commitments) {
        const Elements section = under(report.document, test::anchorOf(scored.code));
        QStringList words;
        QStringList stages;
        for (const QString& code : report.framework.commitment(scored.code)->indicators) {
            const IndicatorScore& score = *report.sheet.indicator(code);
            const bool answered = score.state == AnswerState::Answered;
            QString line = answered ? QStringLiteral("%1 stage %2").arg(code).arg(score.claimed)
                           : score.state == AnswerState::NotAnswered ? code + QStringLiteral(" not answered")
                                                                     : code + QStringLiteral(" not applicable");
            if (score.evidenced < score.claimed) {
                line += QStringLiteral(", evidenced only to %1").arg(score.evidenced);
            }
            words << line;
            stages << (answered ? QString::number(score.claimed) : QStringLiteral("\u2013")) << code.section(u'-', -1);
        }
        const auto figures = test::all<Figure>(section);
        const auto towers =
            std::find_if(figures.begin(), figures.end(), [](const Figure* figure) { return !figure->alt.isEmpty(); });
        ASSERT_NE(towers, figures.end()) << scored.code.toStdString();
        EXPECT_EQ((*towers)->alt.toStdString(), words.join(QStringLiteral("; ")).toStdString());
        EXPECT_EQ(shown(drawnWords(**towers)), shown(stages)) << scored.code.toStdString();
    }
}

ON_EACH(GapReportFigures, test::allCases());

TEST(GapReportFigure, OfAnActionSaysWhetherItIsApproved) {
    GapReportInput input = test::realInput();
    input.assessment.plan.actions.front().status = ActionStatus::Approved;
    const test::GapReport report(input);
    const test::Grid plan = gridIn(under(report.document, QStringLiteral("plan")), "Action plan");
    for (const Action& action : input.assessment.plan.actions) {
        if (action.status == ActionStatus::Stopped) {
            EXPECT_TRUE(plan.row(action.code).at(1).contains(QStringLiteral("stopped"))) << "it has no bar";
            continue;
        }
        const bool isProposed = action.status == ActionStatus::Proposed;
        EXPECT_EQ(plan.row(action.code).back(), isProposed ? QStringLiteral("proposed") : QStringLiteral("approved"))
            << action.code.toStdString();
    }
}

} // namespace
} // namespace atalaya::report
