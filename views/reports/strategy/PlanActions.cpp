#include "assessments/strategy/LiftWords.h"
#include "views/charts/RoadmapPicture.h"
#include "views/reports/PlainText.h"
#include "views/reports/PlanCells.h"
#include "views/reports/PlanSpan.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>

// What is done: the roadmap, and every action with all that is known of it.

namespace atalaya::report {

namespace {

/// Of a part of the roadmap, points: with the section's heading and words above it and a caption below it still a page
/// of Letter, the lower of both papers (672).
constexpr double planRoadmapHeight = 520;

QString actionGroupName(const PlanReportContext& c, const ObjectiveActions& group) {
    return group.objective != nullptr ? c.objectiveName(*group.objective)
                                      : c.translate("PlanReport", "Without an objective");
}

QString orDash(const PlanReportContext& c, const QString& text) {
    return text.isEmpty() ? c.dash() : text;
}

/// The roadmap as it is drawn for every paper, in as many parts as it needs pages.
void addRoadmapFigures(const PlanReportContext& c, Elements& body) {
    RoadmapSpec whole = roadmapSpec(c.framework, c.assessment, RoadmapGrouping::Objective, c.language, c.day);
    for (RoadmapSpec::Group& group : whole.groups) { // what is drawn passes by the writers, who clean all other text
        group.label = cleanText(group.label);
        for (RoadmapSpec::Row& row : group.rows) {
            row.code = cleanText(row.code);
            row.label = cleanText(row.label);
        }
    }
    const std::vector<RoadmapSpec> parts = roadmapParts(whole, {fullFigure, planRoadmapHeight}, c.theme);
    int number = 0;
    for (const RoadmapSpec& part : parts) {
        Figure figure = chartFigure(part, {fullFigure, 0}, c.theme);
        figure.name = QStringLiteral("roadmap-%1").arg(++number);
        if (parts.size() > 1) {
            figure.caption = part.text.title;
        }
        body.emplace_back(std::move(figure));
        body.emplace_back(Space{8});
    }
}

/// "2026: 0.40; 2027: 0.80"
QString byYearText(const PlanReportContext& c, const Action& action) {
    QStringList years;
    for (const auto& [year, cost] : costByYear(action)) {
        years << nameAndValue(c.language, QString::number(year), c.money.text(cost.likely));
    }
    return years.isEmpty() || action.status == ActionStatus::Stopped ? c.dash() : clauses(c.language, years);
}

/// With the questions' titles.
QString liftsInFull(const PlanReportContext& c, const Action& action) {
    QStringList lifts;
    for (const Lift& lift : action.lifts) {
        const Indicator* indicator = c.framework.indicator(lift.indicator);
        const QString stages = liftInFull(c.language, lift, action.status, stageNow(c, lift.indicator));
        lifts << (indicator != nullptr ? QStringLiteral("%1 %2, %3").arg(lift.indicator, indicator->title, stages)
                                       : QStringLiteral("%1, %2").arg(lift.indicator, stages));
    }
    return lifts.isEmpty() ? c.dash() : clauses(c.language, lifts);
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
    return parts.isEmpty() ? c.dash() : clauses(c.language, parts);
}

QString riskText(const PlanReportContext& c, const Risk& risk) {
    QStringList levels;
    if (risk.likelihood != RiskLevel::Unstated) {
        levels << c.translate("PlanReport", "likelihood %1", "of a risk")
                      .arg(c.levelText(risk.likelihood, planitems::RiskSide::Likelihood));
    }
    if (risk.impact != RiskLevel::Unstated) {
        levels << c.translate("PlanReport", "impact %1", "of a risk")
                      .arg(c.levelText(risk.impact, planitems::RiskSide::Impact));
    }
    QString named = risk.text;
    if (!levels.isEmpty()) {
        named += QStringLiteral(" (%1)").arg(levels.join(QStringLiteral(", ")));
    }
    if (risk.response.isEmpty()) {
        return named;
    }
    while (named.endsWith(QLatin1Char('.'))) {
        named.chop(1); // the sentence below has one
    }
    return c.translate("PlanReport", "%1. Response: %2", "a risk, what is done about it").arg(named, risk.response);
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

Table planRoadmapTable(const PlanReportContext& c) {
    Table table;
    table.title = c.translate("PlanReport", "Roadmap");
    table.widths = {points(28), share(0.6), points(70), share(0.4), points(58)};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("PlanReport", "Action")),
                  headCell(c.translate("PlanReport", "When")), headCell(c.translate("PlanReport", "Lead")),
                  headCell(c.translate("PlanReport", "Status"))};
    table.head = {head};
    for (const ObjectiveActions& group : actionsByObjective(c.plan)) {
        if (group.actions.empty()) {
            continue;
        }
        Row over;
        over.group = true;
        Cell name = rowHead(cell(Text{strong(actionGroupName(c, group))}));
        name.columnSpan = 5;
        over.cells = {name};
        table.rows.push_back(std::move(over));
        for (const Action* action : group.actions) {
            Row row;
            row.cells = {cell(Text{digits(action->code)}), rowHead(cell(Text{medium(action->title)})),
                         cell(Text{digits(quarters(c, *action))}, Style::Small),
                         cell(orDash(c, action->leadBody), Style::Small),
                         cell(c.statusText(action->status), Style::Small)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

void addRoadmap(const PlanReportContext& c, Elements& body) {
    const QString years = spanYears(c, planSpan(c.plan));
    body.emplace_back(section(QStringLiteral("2"),
                              years.isEmpty() ? c.translate("PlanReport", "Roadmap")
                                              : c.translate("PlanReport", "Roadmap, %1", "years").arg(years),
                              QStringLiteral("roadmap")));
    if (std::none_of(c.plan.actions.begin(), c.plan.actions.end(), hasDate)) {
        body.emplace_back(lead(c.translate("PlanReport", "No action has dates yet, so nothing can be drawn.")));
        return;
    }
    QStringList intro{c.translate("PlanReport", "By objective, with the stage that each action reaches at its end. The "
                                                "table below names who leads, when, and the status."),
                      c.money.sentence()};
    intro.removeAll(QString());
    body.emplace_back(lead(intro.join(QLatin1Char(' '))));
    addRoadmapFigures(c, body);
    body.emplace_back(planRoadmapTable(c));
}

void addActions(const PlanReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("3"), c.translate("PlanReport", "Actions by objective"), QStringLiteral("actions")));
    if (c.plan.actions.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "No action has been planned yet.")));
        return;
    }
    QStringList intro{c.translate("PlanReport", "Every action with all that is known of it."), c.money.sentence()};
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
