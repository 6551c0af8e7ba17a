#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>
#include <set>

namespace atalaya::report {

namespace {

/// First day of the quarter the plan begins in, last day of the year it ends in: what the bars are drawn on. Dates of
/// actions are optional, so there may be nothing to draw bars on.
struct PlanSpan {
    QDate from, to;
    [[nodiscard]] bool hasBars() const { return from.isValid() && to.isValid() && from <= to; }
};

PlanSpan planSpan(const Plan& plan) {
    PlanSpan span;
    for (const Action& action : plan.actions) {
        if (action.start.isValid() && (!span.from.isValid() || action.start < span.from)) {
            span.from = action.start;
        }
        if (action.end.isValid() && (!span.to.isValid() || action.end > span.to)) {
            span.to = action.end;
        }
    }
    if (!span.hasBars()) {
        return {};
    }
    for (const Action& action : plan.actions) {
        // An end before the first start, or a start behind the last end, belongs to an action with one date only.
        span.from = action.end.isValid() ? std::min(span.from, action.end) : span.from;
        span.to = action.start.isValid() ? std::max(span.to, action.start) : span.to;
    }
    span.from = QDate(span.from.year(), (span.from.month() - 1) / 3 * 3 + 1, 1);
    span.to = QDate(span.to.year(), 12, 31);
    return span;
}

QString quarter(const GapReportContext& c, QDate date) {
    return date.isValid() ? c.translate("GapReport", "Q%1\u00a0%2", "quarter, last two digits of the year")
                                .arg(QString::number((date.month() + 2) / 3),
                                     QStringLiteral("%1").arg(date.year() % 100, 2, 10, QLatin1Char('0')))
                          : QStringLiteral("\u2013");
}

bool hasDate(const Action& action) {
    return action.start.isValid() || action.end.isValid();
}

QString quarters(const GapReportContext& c, const Action& action) {
    return hasDate(action) ? quarter(c, action.start) + QStringLiteral("\u2013") + quarter(c, action.end)
                           : QStringLiteral("\u2013");
}

Cell liftsCell(const GapReportContext& c, const Action& action) {
    Cell result;
    for (const Lift& lift : action.lifts) {
        const IndicatorScore* score = c.sheet.indicator(lift.indicator);
        const int now = score != nullptr ? score->stage(c.sheet.options.basis) : 0;
        Columns line;
        line.widths = {points(13), share()};
        line.gap = 3;
        Paragraph text =
            paragraph({digits(QStringLiteral("%1 %2\u2192%3")
                                  .arg(lift.indicator, now > 0 ? QString::number(now) : QStringLiteral("\u2013"),
                                       QString::number(lift.toStage)))},
                      Style::Dense);
        text.spaceAfter = 0;
        line.columns = {{stageGlyph(c, lift.toStage, 12)}, {text}};
        result.content.emplace_back(line);
    }
    if (action.lifts.empty()) {
        result = cell(QStringLiteral("\u2013"));
    }
    return result;
}

Row actionRow(const GapReportContext& c, const Action& action, const PlanSpan& span) {
    Cell what = rowHead(cell(Text{medium(action.title)}));
    const bool hasBar = span.hasBars() && hasDate(action);
    // What the bar would show is said in words where there is none.
    QStringList parts{action.leadBody, action.measure, hasBar ? QString() : approval(c, action)};
    parts.removeAll(QString());
    Paragraph who = paragraph({secondary(parts.join(QStringLiteral(" \u00b7 ")))}, Style::Small);
    who.spaceAfter = 0;
    what.content.emplace_back(who);
    Row row;
    row.cells = {cell(Text{digits(action.code)}), what, liftsCell(c, action), numberCell(c.money(action.likelyCost())),
                 cell(Text{digits(quarters(c, action))}, Style::Small)};
    if (span.hasBars()) {
        row.cells.push_back(hasBar ? figureCell(actionBar(c, action, span.from, span.to, {92, 9}))
                                   : cell(QStringLiteral("\u2013")));
    }
    return row;
}

Table planTable(const GapReportContext& c, const PlanSpan& span) {
    const Plan& plan = c.assessment.plan;
    Table table;
    table.title = c.translate("GapReport", "Action plan");
    Row head;
    head.cells = {headCell({}), headCell(c.translate("GapReport", "Action, owner and its measure")),
                  headCell(c.translate("GapReport", "Lifts")), headCell(c.translate("GapReport", "Cost"), Align::Right),
                  headCell(c.translate("GapReport", "When"))};
    if (span.hasBars()) {
        head.cells.push_back(figureCell(yearScale(c, span.from, span.to, {92, 10})));
        head.cells.back().header = true;
    }
    table.head = {head};

    qint64 total = 0;
    QStringList costs;
    Cell rest = cell(QString());
    rest.columnSpan = span.hasBars() ? 2 : 1;
    const auto addObjective = [&](const QString& title, auto belongs) {
        Row group;
        group.group = true;
        qint64 sum = 0;
        std::vector<Row> rows;
        for (const Action& action : plan.actions) {
            if (belongs(action)) {
                rows.push_back(actionRow(c, action, span));
                costs << c.money(action.likelyCost());
                sum += action.likelyCost();
            }
        }
        if (rows.empty()) {
            return;
        }
        Cell name = rowHead(cell(Text{strong(title)}));
        name.columnSpan = 3;
        costs << c.money(sum);
        group.cells = {name, numberCell(c.money(sum), Weight::Semibold), rest};
        table.rows.push_back(group);
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
        total += sum;
    };
    for (const Objective& objective : plan.objectives) {
        addObjective(objective.title, [&](const Action& action) { return action.objective == objective.id; });
    }
    addObjective(c.translate("GapReport", "Without an objective"), [&](const Action& action) {
        return std::none_of(plan.objectives.begin(), plan.objectives.end(),
                            [&](const Objective& objective) { return objective.id == action.objective; });
    });
    Row sum;
    sum.total = true;
    Cell name = rowHead(cell(Text{strong(c.translate("GapReport", "Total"))}));
    name.columnSpan = 3;
    sum.cells = {name, numberCell(c.money(total), Weight::Semibold), rest};
    table.rows.push_back(sum);
    table.widths = {points(24), share(), points(78), points(numberWidth(costs << c.money(total), 32)), points(58)};
    if (span.hasBars()) {
        table.widths.push_back(points(92));
    }
    return table;
}

/// "12 actions under 4 objectives.": counts only objectives that have an action, and says when some have none.
QString planSize(const GapReportContext& c) {
    const Plan& plan = c.assessment.plan;
    std::set<QUuid> used;
    int placed = 0;
    for (const Action& action : plan.actions) {
        for (const Objective& objective : plan.objectives) {
            if (objective.id == action.objective) {
                used.insert(objective.id);
                ++placed;
            }
        }
    }
    const QString actions = c.translate("GapReport", "%n action(s)", nullptr, count(plan.actions));
    if (placed == 0) {
        return actions + QLatin1Char('.');
    }
    const QString objectives = c.translate("GapReport", "%n objective(s)", nullptr, count(used));
    return placed == count(plan.actions)
               ? c.translate("GapReport", "%1 under %2.", "12 actions, 4 objectives").arg(actions, objectives)
               : c.translate("GapReport", "%1, %2 of them under %3.", "12 actions, 9, 4 objectives")
                     .arg(actions, QString::number(placed), objectives);
}

Elements budget(const GapReportContext& c, const std::vector<YearOfPlan>& years) {
    Table table;
    table.title = c.translate("GapReport", "Budget and effect by year");
    QStringList costs;
    for (const YearOfPlan& year : years) {
        costs << c.money(year.cost.likely);
    }
    table.widths = {points(50), points(numberWidth(costs, 50)), share()};
    Row head;
    head.cells = {headCell(c.translate("GapReport", "Year")), headCell(c.moneyUnit(), Align::Right),
                  headCell(c.translate("GapReport", "Headline at the year's end"), Align::Right)};
    table.head = {head};
    for (const YearOfPlan& year : years) {
        Row row;
        row.cells = {rowHead(cell(Text{digits(QString::number(year.year))}, Style::Body)),
                     numberCell(c.money(year.cost.likely)), numberCell(c.scoreText(year.headline))};
        row.height = 20;
        table.rows.push_back(row);
    }
    return {subheading(c.translate("GapReport", "Budget and effect by year"), QStringLiteral("plan-budget")), table};
}

Elements effect(const GapReportContext& c, const std::vector<YearOfPlan>& years) {
    Elements column{subheading(c.translate("GapReport", "What the plan reaches"), QStringLiteral("plan-effect"))};
    const Score& last = years.back().headline;
    const Score& now = c.sheet.headline();
    if (!last.isPrintable()) {
        column.emplace_back(paragraph(
            {plain(c.translate("GapReport", "Too few questions are answered to say what the plan reaches."))}));
        return column;
    }
    const auto& actions = c.assessment.plan.actions;
    const bool allEnd =
        std::all_of(actions.begin(), actions.end(), [](const Action& one) { return one.end.isValid(); });
    Text text{plain((allEnd ? c.translate("GapReport", "With every action done the headline reaches")
                            : c.translate("GapReport", "With every action done that has an end date the headline "
                                                       "reaches")) +
                    QLatin1Char(' ')),
              strong(c.language.score(*last.mean))};
    if (now.target) {
        const double rest = *now.target - *last.mean;
        text.push_back(plain(c.translate("GapReport", "; the target is") + QLatin1Char(' ')));
        text.push_back(strong(c.language.score(*now.target)));
        text.push_back(plain(QStringLiteral(". ")));
        if (rest > 0.005) {
            text.push_back(plain(
                c.translate("GapReport", "The %1 that remain lie in questions that no action lifts to their target. "
                                         "Section 9 lists them with their next criterion and usual owner.")
                    .arg(c.language.score(rest))));
        } else {
            text.push_back(plain(c.translate("GapReport", "The plan reaches the target.")));
        }
    } else {
        text.push_back(plain(QStringLiteral(".")));
    }
    column.emplace_back(paragraph(std::move(text), Style::Body));
    return column;
}

} // namespace

void addActionPlan(const GapReportContext& c, Elements& body) {
    const Plan& plan = c.assessment.plan;
    const PlanSpan span = planSpan(plan);
    QString title = c.translate("GapReport", "Action plan");
    if (span.hasBars()) {
        const QString from = QString::number(span.from.year());
        const QString to = QString::number(span.to.year());
        title = c.translate("GapReport", "Action plan, %1", "years")
                    .arg(from == to ? from : c.translate("GapReport", "%1 to %2", "years").arg(from, to));
    }
    body.emplace_back(section(QStringLiteral("8"), title, QStringLiteral("plan")));
    if (plan.actions.empty()) {
        body.emplace_back(lead(c.translate("GapReport", "No action has been planned yet. Section 9 lists, for every "
                                                        "gap, what the next stage asks for and who usually owns it.")));
        return;
    }
    QStringList intro{
        planSize(c),
        span.hasBars() ? c.translate("GapReport", "Solid bars are approved, open bars proposed.") : QString(),
        c.moneySentence(), c.translate("GapReport", "The stage is the one reached when the action ends.")};
    intro.removeAll(QString());
    body.emplace_back(lead(intro.join(QLatin1Char(' '))));
    body.emplace_back(planTable(c, span));
    const std::vector<YearOfPlan> projected = projectYears(c.framework, c.assessment);
    if (!projected.empty()) {
        body.emplace_back(Space{12});
        Columns pair;
        pair.widths = {share(0.4), share(0.6)};
        pair.gap = 24;
        pair.columns = {budget(c, projected), effect(c, projected)};
        body.emplace_back(block({pair}));
    }
}

void addOneStageMore(const GapReportContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("9"), c.translate("GapReport", "What one stage more would take"),
                              QStringLiteral("one-stage-more")));
    std::set<QString> lifted;
    for (const Action& action : c.assessment.plan.actions) {
        if (action.status == ActionStatus::Stopped) {
            continue;
        }
        for (const Lift& lift : action.lifts) {
            lifted.insert(lift.indicator);
        }
    }
    std::vector<RankedGap> open;
    std::copy_if(c.gaps.begin(), c.gaps.end(), std::back_inserter(open),
                 [&](const RankedGap& gap) { return !lifted.contains(gap.indicator); });
    if (open.empty()) {
        body.emplace_back(lead(c.gaps.empty()
                                   ? c.translate("GapReport", "No gap is known, so there is nothing to list.")
                                   : c.translate("GapReport", "Every gap has an action in section 8.")));
        return;
    }
    body.emplace_back(lead(c.translate("GapReport",
                                       "%n gap(s) have no action yet, in the order of their rank: the next criterion, "
                                       "what would prove it, and who usually owns it.",
                                       nullptr, count(open))));
    Table table;
    table.title = c.translate("GapReport", "Gaps without an action");
    table.widths = {share(0.29), share(0.32), share(0.21), share(0.18)};
    Row head;
    head.cells = {
        headCell(c.translate("GapReport", "Question")), headCell(c.translate("GapReport", "The next stage asks for")),
        headCell(c.translate("GapReport", "Would prove it")), headCell(c.translate("GapReport", "Usual owner"))};
    table.head = {head};
    for (const RankedGap& gap : open) {
        const Indicator& indicator = *c.framework.indicator(gap.indicator);
        Cell question;
        Columns line;
        line.widths = {points(13), share()};
        line.gap = 4;
        Paragraph name = paragraph({linked(indicator.title, c.questionLink(gap.indicator))}, Style::Dense);
        name.text.front().weight = Weight::Medium;
        name.spaceAfter = 0;
        Paragraph code = paragraph(
            {digits(QStringLiteral("%1 \u00b7 %2\u2192%3").arg(gap.indicator).arg(gap.stage).arg(gap.stage + 1),
                    Weight::Regular, Ink::Secondary)},
            Style::Small);
        code.spaceAfter = 0;
        line.columns = {{stageGlyph(c, *c.sheet.indicator(gap.indicator), 12)}, {name, code}};
        if (!indicator.effort.label.isEmpty()) {
            Paragraph effort = paragraph({secondary(c.translate("GapReport", "Effort: %1, %2", "level, reason")
                                                        .arg(indicator.effort.label, indicator.effort.reason))},
                                         Style::Small);
            effort.spaceAfter = 0;
            line.columns.back().emplace_back(effort);
        }
        question.content.emplace_back(line);
        Row row;
        row.cells = {rowHead(question), cell(indicator.criterion(gap.stage + 1), Style::Small),
                     cell(indicator.typicalEvidence.join(QStringLiteral("; ")), Style::Small),
                     cell(c.bodyNames(indicator.responsible.mid(0, 2)), Style::Small)};
        table.rows.push_back(row);
    }
    body.emplace_back(table);
}

} // namespace atalaya::report
