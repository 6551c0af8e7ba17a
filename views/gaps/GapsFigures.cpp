#include "views/gaps/GapsFigures.h"

#include "models/session/AssessmentSession.h"
#include "views/reports/gap/GapReportSpecs.h"
#include "views/theme/Theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace atalaya {

namespace {

report::GapReportInput inputOf(const AssessmentSession& session, ScoringOptions options) {
    report::GapReportInput input;
    input.framework = session.frameworkPtr();
    input.assessment = session.assessment();
    input.assessment.headlineBasis = options.basis;
    input.assessment.mean = options.mean;
    input.previous = session.previous();
    input.previousFramework = session.previousFramework();
    input.options.language = Language(QLocale::languageToCode(QLocale().language()));
    return input;
}

const report::GapReportCharts& noCharts() {
    static const report::GapReportCharts none;
    return none;
}

} // namespace

GapsFigures::GapsFigures(const AssessmentSession& session, ScoringOptions options)
    : m_input(inputOf(session, options)), m_context(m_input, noCharts(), Theme::light()) {}

QString GapsFigures::headlineSubject() const {
    return sheet().group(sheet().headlineGroup) != nullptr ? sheet().headlineGroup : QStringLiteral("whole");
}

QString GapsFigures::wordsOf(const CommitmentScore& scored) const {
    const Commitment& commitment = *m_context.framework.commitment(scored.code);
    return QCoreApplication::translate("GapsFigures", "%1: now %2, target %3, %4 answered",
                                       "commitment, scores, \"9/10\"")
        .arg(m_context.commitmentName(commitment), m_context.scoreText(scored.score),
             m_context.optionalScore(scored.score.target), m_context.answeredOf(scored.score.coverage));
}

ChartView::Chart GapsFigures::bars() const {
    TargetBarsSpec all = report::targetBarsSpec(m_context, false);
    TargetBarsSpec spec = all;
    spec.rows.clear();
    ChartView::Chart chart;
    QString group;
    const auto list = m_context.commitmentsOf(false);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Commitment& commitment = *m_context.framework.commitment(list[i]->code);
        if (commitment.group != group && sheet().groups.size() > 1) {
            group = commitment.group;
            TargetBarsSpec::Row heading;
            heading.heading = true;
            heading.label = m_context.framework.group(group)->title;
            spec.rows.push_back(heading);
            chart.codes << QString();
            chart.words << QString();
        }
        spec.rows.push_back(all.rows[i]);
        chart.codes << list[i]->code;
        chart.words << wordsOf(*list[i]);
    }
    chart.title = spec.text.title;
    chart.summary = spec.text.summary;
    chart.height = 20.0 * static_cast<double>(spec.rows.size()) + 50;
    chart.draw = [spec](QSizeF size, const Theme& theme, report::ChartPlaces* places) {
        return report::chartFigure(spec, size, theme, places);
    };
    return chart;
}

ChartView::Chart GapsFigures::radar() const {
    const RadarSpec spec = report::radarSpec(m_context, true);
    ChartView::Chart chart;
    for (const CommitmentScore* scored : m_context.commitmentsOf(true)) {
        chart.codes << scored->code;
        chart.words << wordsOf(*scored);
    }
    chart.title = spec.text.title;
    chart.summary = spec.text.summary;
    chart.height = 230;
    chart.draw = [spec](QSizeF size, const Theme& theme, report::ChartPlaces* places) {
        return report::chartFigure(spec, size, theme, places);
    };
    return chart;
}

ChartView::Chart GapsFigures::distribution() const {
    const DistributionSpec spec = report::distributionSpec(m_context, true);
    ChartView::Chart chart;
    chart.title = spec.text.title;
    chart.summary = spec.text.summary;
    chart.height = 22.0 * static_cast<double>(spec.rows.size()) + 40;
    chart.draw = [spec](QSizeF size, const Theme& theme, report::ChartPlaces*) {
        return report::chartFigure(spec, size, theme);
    };
    return chart;
}

} // namespace atalaya
