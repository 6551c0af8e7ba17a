#include "views/reports/PlanCells.h"
#include "views/reports/PlanSpan.h"
#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

// What is done: the roadmap, and every action with all that is known of it.

namespace atalaya::report {

namespace {

/// Of the roadmap's bars, points.
constexpr double planRoadmapWidth = 190;

QString actionGroupName(const PlanReportContext& c, const ObjectiveActions& group) {
    return group.objective != nullptr ? c.objectiveName(*group.objective)
                                      : c.translate("PlanReport", "Without an objective");
}

Row planRoadmapRow(const PlanReportContext& c, const Action& action, const PlanSpan& span) {
    Cell what = rowHead(cell(Text{medium(action.title)}));
    if (!action.leadBody.isEmpty()) {
        Paragraph who = paragraph({secondary(action.leadBody)}, Style::Small);
        who.spaceAfter = 0;
        what.content.emplace_back(std::move(who));
    }
    Cell bar;
    if (action.status == ActionStatus::Stopped) {
        bar = cell(Text{secondary(c.statusText(action.status))}, Style::Small);
    } else if (!hasDate(action)) {
        bar = cell(Text{secondary(c.translate("PlanReport", "no dates yet"))}, Style::Small);
    } else {
        bar = figureCell(actionBar(c, action, span.from, span.to, {planRoadmapWidth, 9}));
    }
    Row row;
    row.cells = {cell(Text{digits(action.code)}), what, cell(Text{digits(quarters(c, action))}, Style::Small), bar};
    return row;
}

Table planRoadmapTable(const PlanReportContext& c, const PlanSpan& span) {
    Table table;
    table.title = c.translate("PlanReport", "Roadmap");
    table.widths = {points(28), share(), points(62), points(planRoadmapWidth)};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("PlanReport", "Action and who leads it")),
                  headCell(c.translate("PlanReport", "When")),
                  figureCell(yearScale(c, span.from, span.to, {planRoadmapWidth, 10}))};
    head.cells.back().header = true;
    table.head = {head};
    for (const ObjectiveActions& group : actionsByObjective(c.plan)) {
        if (group.actions.empty()) {
            continue;
        }
        Row over;
        over.group = true;
        Cell name = rowHead(cell(Text{strong(actionGroupName(c, group))}));
        name.columnSpan = 4;
        over.cells = {name};
        table.rows.push_back(std::move(over));
        for (const Action* action : group.actions) {
            table.rows.push_back(planRoadmapRow(c, *action, span));
        }
    }
    return table;
}

/// "2026: 0.40; 2027: 0.80"
QString byYearText(const PlanReportContext& c, const Action& action) {
    QStringList years;
    for (const auto& [year, cost] : costByYear(action)) {
        years << QStringLiteral("%1: %2").arg(QString::number(year), c.money(cost.likely));
    }
    return years.isEmpty() || action.status == ActionStatus::Stopped ? c.dash() : years.join(QStringLiteral("; "));
}

/// With the questions' titles.
QString liftsInFull(const PlanReportContext& c, const Action& action) {
    QStringList lifts;
    for (const Lift& lift : action.lifts) {
        const Indicator* indicator = c.framework.indicator(lift.indicator);
        const IndicatorScore* score = c.sheet.indicator(lift.indicator);
        const int now = score != nullptr ? score->stage(c.sheet.options.basis) : 0;
        const QString stages = now > 0 ? c.translate("PlanReport", "stage %1 to %2", "now, then")
                                             .arg(QString::number(now), QString::number(lift.toStage))
                                       : c.translate("PlanReport", "to stage %1").arg(lift.toStage);
        lifts << (indicator != nullptr ? QStringLiteral("%1 %2, %3").arg(lift.indicator, indicator->title, stages)
                                       : QStringLiteral("%1, %2").arg(lift.indicator, stages));
    }
    return lifts.isEmpty() ? c.dash() : lifts.join(QStringLiteral("; "));
}

/// In words first, then those that are counted in numbers.
QString measuredBy(const PlanReportContext& c, const Action& action) {
    QStringList parts{action.measure};
    for (const Measure& measure : c.plan.measures) {
        if (measure.action == action.id) {
            parts << QStringLiteral("%1 %2").arg(measure.code, measure.title);
        }
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? c.dash() : parts.join(QStringLiteral("; "));
}

QString riskText(const PlanReportContext& c, const Risk& risk) {
    const QString levels = c.translate("PlanReport", "likelihood %1, impact %2", "of a risk")
                               .arg(c.levelText(risk.likelihood), c.levelText(risk.impact));
    return risk.response.isEmpty()
               ? QStringLiteral("%1 (%2)").arg(risk.text, levels)
               : c.translate("PlanReport", "%1 (%2). Response: %3", "a risk, its levels, what is done about it")
                     .arg(risk.text, levels, risk.response);
}

QString orDash(const PlanReportContext& c, const QString& text) {
    return text.isEmpty() ? c.dash() : text;
}

Element actionInFull(const PlanReportContext& c, const Action& action, int number) {
    Heading title = subheading(action.title, QStringLiteral("action-%1").arg(number), 3);
    title.number = action.code;
    title.showNumber = true;
    title.inOutline = true;
    QString state = c.statusText(action.status);
    if (action.status == ActionStatus::Running) {
        state = c.translate("PlanReport", "%1, %2 done", "running, percent")
                    .arg(state, c.language.percent(action.progress / 100.0));
    }
    title.trailing = {secondary(state)};
    Elements content{title};
    if (!action.description.isEmpty()) {
        Paragraph what = paragraph({plain(action.description)}, Style::Dense);
        what.spaceAfter = 2;
        content.emplace_back(std::move(what));
    }
    Elements left{
        labelled(c.translate("PlanReport", "Lead:"), orDash(c, action.leadBody)),
        labelled(c.translate("PlanReport", "Support:"), orDash(c, action.supportingBodies.join(QStringLiteral(", ")))),
        labelled(c.translate("PlanReport", "When:"), c.whenText(action)),
        labelled(c.translate("PlanReport", "Waits for:"), c.codesOf(action.dependencies)),
    };
    Elements right{
        labelled(c.translate("PlanReport", "Cost:"), c.costText(action)),
        labelled(c.translate("PlanReport", "By year:"), byYearText(c, action)),
        labelled(c.translate("PlanReport", "Funding:"), c.fundingText(action)),
    };
    if (action.isMustDo) {
        right.emplace_back(labelled(c.translate("PlanReport", "Must be done:"),
                                    c.translate("PlanReport", "in every plan, whatever the budget")));
    }
    Columns facts;
    facts.widths = {share(), share()};
    facts.gap = 18;
    facts.columns = {std::move(left), std::move(right)};
    content.emplace_back(std::move(facts));
    content.emplace_back(labelled(c.translate("PlanReport", "Lifts:"), liftsInFull(c, action)));
    content.emplace_back(labelled(c.translate("PlanReport", "Measured by:"), measuredBy(c, action)));
    for (const Risk& risk : action.risks) {
        content.emplace_back(labelled(c.translate("PlanReport", "Risk:"), riskText(c, risk)));
    }
    content.emplace_back(Space{8});
    return block(std::move(content));
}

} // namespace

void addRoadmap(const PlanReportContext& c, Elements& body) {
    const PlanSpan span = planSpan(c.plan);
    body.emplace_back(section(QStringLiteral("2"),
                              span.hasBars() ? c.translate("PlanReport", "Roadmap, %1", "years").arg(spanYears(c, span))
                                             : c.translate("PlanReport", "Roadmap"),
                              QStringLiteral("roadmap")));
    if (!span.hasBars()) {
        body.emplace_back(lead(c.translate("PlanReport", "No action has dates yet, so nothing can be drawn.")));
        return;
    }
    body.emplace_back(lead(c.translate(
        "PlanReport", "Solid bars are approved, running or done; open bars are only proposed. Lines are new years.")));
    body.emplace_back(planRoadmapTable(c, span));
}

void addActions(const PlanReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("3"), c.translate("PlanReport", "Actions by objective"), QStringLiteral("actions")));
    if (c.plan.actions.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "No action has been planned yet.")));
        return;
    }
    QStringList intro{c.translate("PlanReport", "Every action with all that is known of it."), c.moneySentence()};
    intro.removeAll(QString());
    body.emplace_back(lead(intro.join(QLatin1Char(' '))));
    int objective = 0;
    int number = 0;
    for (const ObjectiveActions& group : actionsByObjective(c.plan)) {
        if (group.actions.empty()) {
            continue;
        }
        Heading heading;
        heading.level = 2;
        heading.text = group.objective != nullptr ? group.objective->title : actionGroupName(c, group);
        if (group.objective != nullptr) {
            heading.number = group.objective->code;
            heading.showNumber = !heading.number.isEmpty();
        }
        heading.anchor = QStringLiteral("objective-%1").arg(++objective);
        body.emplace_back(Space{10});
        body.emplace_back(std::move(heading));
        for (const Action* action : group.actions) {
            body.push_back(actionInFull(c, *action, ++number));
        }
    }
}

} // namespace atalaya::report
