#include "views/gaps/GapsFigures.h"

#include "models/session/AssessmentSession.h"
#include "models/session/WindowLanguage.h"
#include "views/reports/gap/GapReportSpecs.h"
#include "views/theme/Theme.h"

#include <QCoreApplication>

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
    input.options.language = languageOfWindow();
    return input;
}

const report::GapReportCharts& noCharts() {
    static const report::GapReportCharts none;
    return none;
}

} // namespace

GapsFigures::GapsFigures(const AssessmentSession& session, ScoringOptions options)
    : m_input(inputOf(session, options)), m_context(m_input, noCharts(), Theme::light()) {}

QString GapsFigures::wordsOf(const CommitmentScore& scored) const {
    const Commitment& commitment = *m_context.framework.commitment(scored.code);
    return QCoreApplication::translate("GapsFigures", "%1: now %2, target %3, %4 answered",
                                       "commitment, scores, \"9/10\"")
        .arg(m_context.commitmentName(commitment), m_context.scoreText(scored.score),
             m_context.optionalScore(scored.score.target), m_context.answeredOf(scored.score.coverage));
}

TargetBarsSpec GapsFigures::barsSpec() const {
    const TargetBarsSpec all = report::targetBarsSpec(m_context, false);
    TargetBarsSpec spec = all;
    spec.rows.clear();
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
        }
        spec.rows.push_back(all.rows[i]);
    }
    return spec;
}

void GapsFigures::addBar(ChartView::Chart& chart, const CommitmentScore& scored, int line) const {
    const QString name = m_context.commitmentName(*m_context.framework.commitment(scored.code));
    const NumberReference mean{scored.code, Quantity::Mean};
    const NumberReference target{scored.code, Quantity::Target};
    chart.parts.push_back({scored.code, wordsOf(scored), scored.code, line, false, mean});
    chart.parts.push_back({scored.code + QStringLiteral("/now"),
                           QCoreApplication::translate("GapsFigures", "Score of %1: %2. Press to see why.")
                               .arg(name, m_context.scoreText(scored.score)),
                           {},
                           line,
                           true,
                           mean});
    chart.parts.push_back({scored.code + QStringLiteral("/target"),
                           QCoreApplication::translate("GapsFigures", "Target of %1: %2. Press to see why.")
                               .arg(name, m_context.optionalScore(scored.score.target)),
                           {},
                           line,
                           true,
                           target});
}

ChartView::Chart GapsFigures::bars() const {
    const TargetBarsSpec whole = barsSpec();
    TargetBarsSpec spec = whole;
    spec.legend = false; // the page has it
    ChartView::Chart chart;
    const auto list = m_context.commitmentsOf(false);
    std::size_t next = 0;
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        const int line = static_cast<int>(i);
        if (spec.rows[i].heading) {
            chart.parts.push_back({{}, {}, {}, line, false, std::nullopt});
        } else {
            addBar(chart, *list[next++], line);
        }
    }
    chart.title = spec.text.title;
    chart.summary = spec.text.summary;
    chart.height = 20.0 * static_cast<double>(spec.rows.size()) + 24;
    chart.alone = 720;
    chart.dense = 17.0 * static_cast<double>(spec.rows.size()) + 24;
    chart.draw = [spec](QSizeF size, const Theme& theme, report::ChartPlaces* places) {
        return report::chartFigure(spec, size, theme, places);
    };
    chart.whole = [whole](QSizeF size, const Theme& theme) { return report::chartFigure(whole, size, theme); };
    return chart;
}

ChartView::Chart GapsFigures::radar() const {
    const RadarSpec whole = report::radarSpec(m_context, true);
    RadarSpec spec = whole;
    spec.legend = false; // the page has it
    ChartView::Chart chart;
    int line = 0;
    for (const CommitmentScore* scored : m_context.commitmentsOf(true)) {
        const NumberReference mean{scored->code, Quantity::Mean};
        chart.parts.push_back({scored->code, wordsOf(*scored), scored->code, line++, false, mean});
    }
    chart.title = spec.text.title;
    chart.summary = spec.text.summary;
    chart.height = 206;
    chart.alone = 560;
    chart.dense = 176;
    chart.draw = [spec](QSizeF size, const Theme& theme, report::ChartPlaces* places) {
        return report::chartFigure(spec, size, theme, places);
    };
    chart.whole = [whole](QSizeF size, const Theme& theme) { return report::chartFigure(whole, size, theme); };
    return chart;
}

QStringList GapsFigures::questionsAt(const CommitmentScore& scored, int stage) const {
    QStringList codes;
    for (const QString& code : m_context.framework.commitment(scored.code)->indicators) {
        const IndicatorScore* one = sheet().indicator(code);
        if (one == nullptr) {
            continue; // not in scope
        }
        const bool answered = one->state == AnswerState::Answered;
        if (stage == 0 ? one->state == AnswerState::NotAnswered
                       : answered && one->stage(sheet().options.basis) == stage) {
            codes << code;
        }
    }
    return codes;
}

void GapsFigures::addStrip(ChartView::Chart& chart, const CommitmentScore& scored, const DistributionSpec::Row& row,
                           int line) const {
    const QString name = m_context.commitmentName(*m_context.framework.commitment(scored.code));
    const NumberReference coverage{scored.code, Quantity::Coverage};
    for (const int stage : stripParts(row)) {
        const QStringList codes = questionsAt(scored, stage);
        const auto found = static_cast<int>(codes.size());
        const QString all = codes.join(QStringLiteral(", "));
        const QString words = stage == 0
                                  ? QCoreApplication::translate("GapsFigures", "%1: %n question(s) not answered: %2",
                                                                "commitment, codes", found)
                                        .arg(name, all)
                                  : QCoreApplication::translate("GapsFigures", "%1: %n question(s) at stage %2: %3",
                                                                "commitment, stage, codes", found)
                                        .arg(name, QString::number(stage), all);
        chart.parts.push_back({QStringLiteral("%1/%2").arg(scored.code, QString::number(stage)), words, codes.value(0),
                               line, false, coverage});
    }
    chart.parts.push_back({scored.code + QStringLiteral("/answered"),
                           QCoreApplication::translate("GapsFigures", "%1: %2 answered. Press to see why.")
                               .arg(name, m_context.answeredOf(scored.score.coverage)),
                           {},
                           line,
                           true,
                           coverage});
}

ChartView::Chart GapsFigures::distribution() const {
    const DistributionSpec spec = report::distributionSpec(m_context, true);
    ChartView::Chart chart;
    // One row alone is drawn as a bar a stage, without parts.
    for (std::size_t i = 0; spec.rows.size() > 1 && i < spec.rows.size(); ++i) {
        addStrip(chart, sheet().commitments[i], spec.rows[i], static_cast<int>(i));
    }
    chart.title = spec.text.title;
    chart.summary = spec.text.summary;
    chart.alone = 960;
    chart.height = 22.0 * static_cast<double>(spec.rows.size()) + 40;
    chart.draw = [spec](QSizeF size, const Theme& theme, report::ChartPlaces* places) {
        return report::chartFigure(spec, size, theme, places);
    };
    return chart;
}

} // namespace atalaya
