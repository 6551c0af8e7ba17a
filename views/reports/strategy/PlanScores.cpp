#include "assessments/strategy/WhatIf.h"
#include "views/charts/ChartPicture.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>

// What the plan makes of the scores: each commitment of the headline now, with all of the plan done, and its target.

namespace atalaya::report {

namespace {

constexpr double leastShown = 0.005; ///< of a score: less is printed as 0.00

struct ScoresWithPlan {
    std::vector<WhatIf::Part> parts; ///< without a score where too little is answered to print one
    WhatIf::Part headline;

    [[nodiscard]] bool isPrintable() const {
        return std::any_of(parts.begin(), parts.end(), [](const WhatIf::Part& part) { return part.today.has_value(); });
    }
};

/// As the scenarios have the plan: every action that counts is done, whatever its days.
ScoresWithPlan scoresWithPlan(const PlanReportContext& c) {
    WhatIf whatIf(c.framework, c.assessment);
    std::set<QUuid> all;
    for (const Action& action : c.actions) {
        all.insert(action.id);
    }
    whatIf.choose(all);
    ScoresWithPlan scores{whatIf.parts(), {{}, whatIf.today(), whatIf.headline(), whatIf.isPrintable()}};
    const auto leaveOut = [](WhatIf::Part& part) {
        if (!part.isPrintable) {
            part.today = part.then.mean = part.then.gap = std::nullopt;
        }
    };
    std::for_each(scores.parts.begin(), scores.parts.end(), leaveOut);
    leaveOut(scores.headline);
    return scores;
}

double gainOf(const WhatIf::Part& part) {
    return part.today && part.then.mean ? *part.then.mean - *part.today : 0;
}

/// "Most gained: 6 National CSIRTs, +0.50. Widest gap left: 8 Critical infrastructure, 0.75."
QString extremesWithPlan(const PlanReportContext& c, const std::vector<WhatIf::Part>& parts) {
    const auto name = [&](const WhatIf::Part& part) {
        const Commitment& commitment = *c.framework.commitment(part.code);
        return QStringLiteral("%1 %2").arg(QString::number(commitment.number), commitment.axisLabel);
    };
    const auto most = std::max_element(parts.begin(), parts.end(),
                                       [](const auto& one, const auto& other) { return gainOf(one) < gainOf(other); });
    const auto widest = std::max_element(parts.begin(), parts.end(), [](const auto& one, const auto& other) {
        return one.then.gap.value_or(0) < other.then.gap.value_or(0);
    });
    QStringList said{gainOf(*most) >= leastShown
                         ? c.translate("PlanReport", "Most gained: %1, %2.", "commitment, +0.50")
                               .arg(name(*most), c.language.change(gainOf(*most)))
                         : c.translate("PlanReport", "No commitment gains anything.")};
    if (widest->then.gap.value_or(0) >= leastShown) {
        said << c.translate("PlanReport", "Widest gap left: %1, %2.", "commitment, 0.75")
                    .arg(name(*widest), c.language.score(*widest->then.gap));
    }
    return said.join(QLatin1Char(' '));
}

QString titleOfScores(const PlanReportContext& c) {
    return c.translate("PlanReport", "Scores now, with the plan done, and targets");
}

TargetBarsSpec scoresSpec(const PlanReportContext& c, const std::vector<WhatIf::Part>& parts) {
    TargetBarsSpec spec;
    spec.text.title = titleOfScores(c);
    spec.text.summary = c.translate("PlanReport",
                                    "Bar chart of %n commitment(s): score now, score with all of the plan done, and "
                                    "target.",
                                    nullptr, count(parts)) +
                        QLatin1Char(' ') + extremesWithPlan(c, parts);
    spec.text.language = c.language;
    spec.ceiling = c.framework.ceiling();
    for (const WhatIf::Part& part : parts) {
        const Commitment& commitment = *c.framework.commitment(part.code);
        const CommitmentScore* scored = c.sheet.commitment(part.code);
        spec.rows.push_back({QString::number(commitment.number), commitment.axisLabel, part.today, part.then.target,
                             part.then.mean, scored != nullptr && scored->score.coverage.isProvisional()});
    }
    // The words of the same chart in the gap report.
    spec.nowLabel = spec.nowHead = c.translate("GapReport", "now", "legend");
    spec.gapLabel = c.translate("GapReport", "gap", "legend");
    spec.targetLabel = c.targetLabel();
    spec.targetHead = c.translate("GapReport", "target", "legend");
    spec.incompleteLabel = c.translate("GapReport", "not all answered", "legend");
    spec.lastLabel = c.translate("PlanReport", "with the plan done", "legend");
    return spec;
}

/// What the chart draws, in numbers.
Table scoresTable(const PlanReportContext& c, const ScoresWithPlan& scores) {
    Table table;
    table.title = titleOfScores(c);
    table.compact = true;
    table.widths = {points(18), share()};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("GapReport", "Commitment"))};
    for (const QString& name :
         {c.translate("PlanReport", "Now", "a score"), c.translate("PlanReport", "Plan done", "a score"),
          c.translate("PlanReport", "Gain", "of a score"), c.translate("GapReport", "Target"),
          c.translate("PlanReport", "Gap left", "of a score")}) {
        table.widths.push_back(points(headWidth(name, 40, table.compact)));
        head.cells.push_back(headCell(name, Align::Right));
    }
    table.head = {head};
    const auto add = [&](const QString& number, Span name, const WhatIf::Part& part) -> Row& {
        const auto score = [&](const std::optional<double>& value, Weight weight = Weight::Regular) {
            return numberCell(value ? c.language.score(*value) : c.dash(), weight);
        };
        Row row;
        row.cells = {numberCell(number),
                     rowHead(cell(Text{std::move(name)})),
                     score(part.today),
                     score(part.then.mean, Weight::Semibold),
                     numberCell(part.today && part.then.mean ? c.language.change(gainOf(part)) : c.dash()),
                     score(part.then.target),
                     score(part.then.gap)};
        return table.rows.emplace_back(std::move(row));
    };
    for (const WhatIf::Part& part : scores.parts) {
        const Commitment& commitment = *c.framework.commitment(part.code);
        add(QString::number(commitment.number), plain(commitment.title), part);
    }
    add({}, strong(c.headlineName()), scores.headline).total = true;
    return table;
}

} // namespace

PlanReportCharts planReportCharts(const PlanReportInput& input, ReportFormat format, const Theme& theme) {
    PlanReportCharts charts;
    if (input.options.kind != PlanReportKind::Strategy || holdsTablesOnly(format)) {
        return charts;
    }
    const PlanReportContext c(input, theme);
    const ScoresWithPlan scores = scoresWithPlan(c);
    if (!c.actions.empty() && scores.isPrintable()) {
        const TargetBarsSpec spec = scoresSpec(c, scores.parts);
        charts.scores = chartFigure(spec, {fullFigure, 15.0 * static_cast<double>(spec.rows.size()) + 40.0}, theme);
        charts.scores.name = QStringLiteral("plan-scores");
    }
    return charts;
}

void addScoresWithPlan(const PlanReportContext& c, Elements& body) {
    if (c.actions.empty()) {
        return; // nothing would change
    }
    const Heading heading =
        subheading(c.translate("PlanReport", "Scores with the plan done"), QStringLiteral("plan-scores"));
    body.emplace_back(Space{4});
    const ScoresWithPlan scores = scoresWithPlan(c);
    if (!scores.isPrintable()) {
        body.emplace_back(heading);
        body.emplace_back(paragraph({secondary(c.translate("GapReport", "No score can be shown yet."))}));
        return;
    }
    const Paragraph meaning = paragraph(
        {secondary(c.translate("PlanReport", "A forecast: every action of the plan is done, whatever its days. A lift "
                                             "counts only when all that it needs is done too."))},
        Style::Dense);
    Elements chart{heading, meaning};
    if (c.input.charts.scores.draw) {
        chart.emplace_back(c.input.charts.scores);
    }
    body.emplace_back(block(std::move(chart)));
    body.emplace_back(Space{6});
    body.emplace_back(scoresTable(c, scores));
    if (std::any_of(scores.parts.begin(), scores.parts.end(), [](const auto& part) { return !part.today; })) {
        Paragraph note =
            paragraph({secondary(c.translate("GapReport", "A mean of \u2013 is not shown, because less than 60% of the "
                                                          "questions are answered."))},
                      Style::Small);
        note.spaceBefore = 4;
        body.emplace_back(note);
    }
}

} // namespace atalaya::report
