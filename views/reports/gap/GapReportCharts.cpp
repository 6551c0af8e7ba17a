#include "views/charts/ChartPicture.h"
#include "views/reports/gap/GapChartRecorder.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/GapReportSpecs.h"
#include "views/reports/gap/ReportText.h"

namespace atalaya::report {

namespace {

constexpr std::size_t rankedInChart = 12;

/// The frame of a chart's words, with numbers as the report's language writes them.
ChartText chartText(const GapReportContext& c, const QString& title) {
    ChartText text;
    text.title = title;
    text.language = c.language;
    return text;
}

std::optional<double> printable(const Score* score) {
    return score != nullptr && score->isPrintable() ? score->mean : std::nullopt;
}

const Score* lastScore(const GapReportContext& c, const QString& commitment) {
    if (!c.last || c.last->commitment(commitment) == nullptr) {
        return nullptr;
    }
    return &c.last->commitment(commitment)->score;
}

/// "lowest is 10 Private sector (1.75), widest gap 8 Critical infrastructure (0.99)"
QString extremes(const GapReportContext& c, const std::vector<const CommitmentScore*>& list) {
    const CommitmentScore* lowest = nullptr;
    const CommitmentScore* widest = nullptr;
    for (const CommitmentScore* scored : list) {
        if (!scored->score.isPrintable()) {
            continue;
        }
        if (lowest == nullptr || *scored->score.mean < *lowest->score.mean) {
            lowest = scored;
        }
        if (scored->score.gap && (widest == nullptr || *scored->score.gap > *widest->score.gap)) {
            widest = scored;
        }
    }
    if (lowest == nullptr) {
        return c.translate("GapReport", "No score can be shown yet.");
    }
    const auto name = [&](const CommitmentScore* scored) {
        const Commitment& commitment = *c.framework.commitment(scored->code);
        return QStringLiteral("%1 %2").arg(QString::number(commitment.number), commitment.axisLabel);
    };
    QString text = c.translate("GapReport", "Lowest: %1, %2.").arg(name(lowest), c.language.score(*lowest->score.mean));
    if (widest != nullptr && *widest->score.gap > 0) {
        text += QLatin1Char(' ') +
                c.translate("GapReport", "Widest gap: %1, %2.").arg(name(widest), c.language.score(*widest->score.gap));
    }
    return text;
}

} // namespace

TargetBarsSpec targetBarsSpec(const GapReportContext& c, bool headlineOnly) {
    TargetBarsSpec spec;
    const auto list = c.commitmentsOf(headlineOnly);
    spec.text = chartText(c, c.translate("GapReport", "Commitments against their targets"));
    spec.text.summary =
        c.translate("GapReport", "Bar chart of %n commitment(s): score now, target and gap.", nullptr, count(list)) +
        QLatin1Char(' ') + extremes(c, list);
    spec.ceiling = c.framework.ceiling();
    for (const CommitmentScore* scored : list) {
        const Commitment& commitment = *c.framework.commitment(scored->code);
        spec.rows.push_back({QString::number(commitment.number), commitment.axisLabel, printable(&scored->score),
                             scored->score.target, printable(lastScore(c, scored->code)),
                             scored->score.coverage.isProvisional()});
    }
    spec.nowLabel = c.translate("GapReport", "now", "legend");
    spec.gapLabel = c.translate("GapReport", "gap", "legend");
    spec.targetLabel = c.targetLabel();
    spec.lastLabel = c.lastRoundName();
    spec.incompleteLabel = c.translate("GapReport", "not all answered", "legend");
    spec.nowHead = c.translate("GapReport", "now", "legend");
    spec.targetHead = c.translate("GapReport", "target", "legend");
    return spec;
}

RadarSpec radarSpec(const GapReportContext& c, bool headlineOnly) {
    RadarSpec spec;
    const auto list = c.commitmentsOf(headlineOnly);
    spec.text = chartText(c, c.translate("GapReport", "Shape of the commitments"));
    spec.text.summary =
        c.translate("GapReport", "Radar chart with %n axis(es), one a commitment: score now and target.", nullptr,
                    count(list)) +
        QLatin1Char(' ') + extremes(c, list);
    spec.ceiling = c.framework.ceiling();
    for (const CommitmentScore* scored : list) {
        const Commitment& commitment = *c.framework.commitment(scored->code);
        spec.axes.push_back({QString::number(commitment.number), commitment.axisLabel, printable(&scored->score),
                             scored->score.target, printable(lastScore(c, scored->code))});
    }
    spec.nowLabel = c.translate("GapReport", "now", "legend");
    spec.targetLabel = c.targetLabel();
    spec.lastLabel = c.lastRoundName();
    return spec;
}

DistributionSpec distributionSpec(const GapReportContext& c, bool rows) {
    DistributionSpec spec;
    for (const Stage& stage : c.framework.stages) {
        spec.stageNames.push_back(stage.name);
    }
    spec.notAnsweredLabel = c.translate("GapReport", "not answered");
    spec.notApplicableLabel = c.translate("GapReport", "not applicable");
    const auto row = [](const QString& number, const QString& label, const Score& score) {
        return DistributionSpec::Row{number, label, score.distribution,
                                     score.coverage.applicable - score.coverage.answered, score.coverage.notApplicable};
    };
    QStringList parts;
    const Score& all = rows ? c.sheet.whole : c.sheet.headline();
    for (std::size_t i = 0; i < all.distribution.size(); ++i) {
        parts << c.translate("GapReport", "%1 at stage %2", "number of answers, stage")
                     .arg(QString::number(all.distribution[i]), QString::number(i + 1));
    }
    const QString counts = parts.join(QStringLiteral(", "));
    if (rows) {
        spec.text = chartText(c, c.translate("GapReport", "Stages of the questions, by commitment"));
        spec.text.summary =
            c.translate("GapReport",
                        "One strip a commitment shows how many of its questions stand at each stage. In all: %1.")
                .arg(counts);
        for (const CommitmentScore& scored : c.sheet.commitments) {
            const Commitment& commitment = *c.framework.commitment(scored.code);
            spec.rows.push_back(row(QString::number(commitment.number), commitment.axisLabel, scored.score));
        }
    } else {
        spec.text = chartText(c, c.translate("GapReport", "Stage of the answers of the headline"));
        spec.text.summary = c.translate("GapReport", "Answers by stage: %1.").arg(counts);
        spec.rows.push_back(row({}, c.headlineName(), c.sheet.headline()));
    }
    return spec;
}

GapRankingSpec rankingSpec(const GapReportContext& c) {
    GapRankingSpec spec;
    spec.text = chartText(c, c.translate("GapReport", "The first ranked gaps"));
    spec.ceiling = c.framework.ceiling();
    spec.priorityLabel = c.translate("GapReport", "weight × gap");
    spec.quickWinLabel = c.translate("GapReport", "quick win");
    for (const RankedGap& gap : c.gaps) {
        if (spec.rows.size() == rankedInChart) {
            break;
        }
        GapRankingSpec::Row row;
        row.rank = QString::number(gap.rank);
        row.code = gap.indicator;
        row.label = c.framework.indicator(gap.indicator)->title;
        row.stage = gap.stage;
        row.target = gap.target;
        row.priority = gap.priority;
        row.reason = c.priorityText(gap);
        row.quickWin = gap.quickWin;
        spec.rows.push_back(row);
    }
    spec.text.summary = spec.rows.empty() ? c.translate("GapReport", "No gap is known.")
                                          : c.translate("GapReport", "Bar chart of the first %n gap(s) by priority.",
                                                        nullptr, count(spec.rows)) +
                                                QLatin1Char(' ') +
                                                c.translate("GapReport", "First: %1, priority %2.")
                                                    .arg(spec.rows.front().label, c.weight(spec.rows.front().priority));
    return spec;
}

GapReportCharts described(GapReportCharts charts, const GapReportContext& c) {
    charts.headlineBars.alt = targetBarsSpec(c, true).text.summary;
    charts.otherBars.alt = targetBarsSpec(c, false).text.summary;
    charts.headlineRadar.alt = radarSpec(c, true).text.summary;
    charts.wholeRadar.alt = radarSpec(c, false).text.summary;
    charts.distribution.alt = distributionSpec(c, false).text.summary;
    charts.distributionRows.alt = distributionSpec(c, true).text.summary;
    charts.ranking.alt = rankingSpec(c).text.summary;
    return charts;
}

namespace {

double barsHeight(const TargetBarsSpec& spec) {
    return 15.0 * static_cast<double>(spec.rows.size()) + 40.0;
}

} // namespace

struct GapChartRecorder::State {
    State(const GapReportInput& given, const Theme& paper) : input(given), theme(paper), context(input, none, paper) {}

    void keep(Figure GapReportCharts::*place, const char* name, Figure figure) {
        figure.name = QLatin1String(name);
        charts.*place = std::move(figure);
    }

    const GapReportInput input;
    const Theme& theme;
    const GapReportCharts none;
    const GapReportContext context;
    GapReportCharts charts;
    int recorded = 0;
};

GapChartRecorder::GapChartRecorder(const GapReportInput& input, const Theme& theme)
    : m_state(std::make_unique<State>(input, theme)) {}

GapChartRecorder::~GapChartRecorder() = default;

bool GapChartRecorder::isDone() const {
    constexpr int all = 7;
    return m_state->recorded == all;
}

const GapReportCharts& GapChartRecorder::charts() const {
    return m_state->charts;
}

void GapChartRecorder::recordNext() {
    State& s = *m_state;
    const auto bars = [&](bool headlineOnly) {
        const TargetBarsSpec spec = targetBarsSpec(s.context, headlineOnly);
        return chartFigure(spec, {fullFigure, barsHeight(spec)}, s.theme);
    };
    switch (s.recorded++) {
    case 0:
        s.keep(&GapReportCharts::headlineBars, "headline-bars", bars(true));
        break;
    case 1:
        s.keep(&GapReportCharts::otherBars, "all-bars", bars(false));
        break;
    case 2:
        s.keep(&GapReportCharts::headlineRadar, "headline-radar",
               chartFigure(radarSpec(s.context, true), {250, 160}, s.theme));
        break;
    case 3:
        s.keep(&GapReportCharts::wholeRadar, "all-radar",
               chartFigure(radarSpec(s.context, false), {fullFigure, 262}, s.theme));
        break;
    case 4:
        s.keep(&GapReportCharts::distribution, "headline-distribution",
               chartFigure(distributionSpec(s.context, false), {215, 100}, s.theme));
        break;
    case 5: {
        const DistributionSpec rows = distributionSpec(s.context, true);
        s.keep(&GapReportCharts::distributionRows, "all-distribution",
               chartFigure(rows, {fullFigure, 18.0 * static_cast<double>(rows.rows.size()) + 40.0}, s.theme));
        break;
    }
    default: {
        const GapRankingSpec ranked = rankingSpec(s.context);
        s.keep(&GapReportCharts::ranking, "ranking",
               chartFigure(ranked, {fullFigure, 18.0 * static_cast<double>(ranked.rows.size()) + 30.0}, s.theme));
    }
    }
}

GapReportCharts recordGapReportCharts(const GapReportInput& input, const Theme& theme) {
    GapChartRecorder recorder(input, theme);
    while (!recorder.isDone()) {
        recorder.recordNext();
    }
    return recorder.charts();
}

} // namespace atalaya::report
