#include "assessments/strategy/PlanTree.h"
#include "views/reports/PlanCells.h"
#include "views/reports/PlanSpan.h"
#include "views/reports/PlanYearsTable.h"
#include "views/reports/gap/Decisions.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>
#include <array>

// The first page of the strategy report and of the action plan: all that somebody reads who reads one page.

namespace atalaya::report {

namespace {

void addFigureLine(Elements& column, const QString& label, const QString& figure, const QString& below) {
    const std::array lines{std::pair(label, Style::Dense), std::pair(figure, Style::FigureSecond),
                           std::pair(below, Style::Dense)};
    for (const auto& [text, style] : lines) {
        if (text.isEmpty()) {
            continue;
        }
        Paragraph line = paragraph({style == Style::FigureSecond ? strong(text) : secondary(text)}, style);
        line.spaceAfter = style == Style::FigureSecond || !below.isEmpty() ? 0 : 6;
        column.emplace_back(std::move(line));
    }
    column.emplace_back(Space{8});
}

/// Objectives at the top, what all below each costs and how many actions there are; what belongs to none, and all
/// together.
Table wantedTable(const PlanReportContext& c) {
    Table table;
    table.title = c.translate("PlanReport", "What is wanted");
    QStringList costs;
    const auto add = [&](Text name, const std::vector<Action>& actions, bool isTotal = false) {
        costs << sumText(c, estimatedCost(actions));
        const Weight weight = isTotal ? Weight::Semibold : Weight::Regular;
        Row row;
        row.total = isTotal;
        row.cells = {rowHead(cell(std::move(name))), numberCell(c.language.whole(count(actions)), weight),
                     numberCell(costs.back(), weight)};
        table.rows.push_back(std::move(row));
    };
    std::vector<Action> loose = c.actions;
    for (const ObjectivePlace& place : objectiveTree(c.plan)) {
        if (place.depth > 0) {
            continue;
        }
        const std::set<QUuid> branch = branchOf(c.plan, place.objective->id);
        const auto isBelow = [&](const Action& action) { return branch.contains(action.objective); };
        std::vector<Action> own;
        std::copy_if(c.actions.begin(), c.actions.end(), std::back_inserter(own), isBelow);
        std::erase_if(loose, isBelow);
        add({medium(c.objectiveName(*place.objective))}, own);
    }
    if (!loose.empty()) {
        add({plain(c.translate("PlanReport", "Without an objective"))}, loose);
    }
    add({strong(c.translate("PlanReport", "Total"))}, c.actions, true);
    table.widths = {share(), points(54), points(numberWidth(costs, 54))};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Objective")),
                  headCell(c.translate("PlanReport", "Actions"), Align::Right),
                  headCell(c.money.title(), Align::Right)};
    table.head = {head};
    return table;
}

QString sizeSentence(const PlanReportContext& c) {
    const int objectives = count(c.plan.objectives);
    const int measures = count(c.plan.measures);
    return c.translate("PlanReport", "%1, %2, %3.", "4 objectives, 12 actions, 5 measures")
        .arg(c.translate("PlanReport", "%n objective(s)", nullptr, objectives), countedActions(c),
             c.translate("PlanReport", "%n measure(s)", nullptr, measures));
}

void addYears(const PlanReportContext& c, Elements& body) {
    body.emplace_back(Space{10});
    body.emplace_back(subheading(c.translate("PlanReport", "What it costs and what it brings, by year"),
                                 QStringLiteral("plan-years")));
    if (c.years.empty()) {
        body.emplace_back(paragraph({secondary(noYearsSentence(c))}));
    } else {
        body.emplace_back(planYears(c));
    }
    QStringList said{costSentence(c), stoppedSentence(c), pastYearsSentence(c, yearsOnDay(c.years, c.day)),
                     c.money.roundingNote()};
    said.removeAll(QString());
    Paragraph note = paragraph({secondary(said.join(QLatin1Char(' ')))}, Style::Small);
    note.spaceBefore = 4;
    body.emplace_back(note);
}

} // namespace

Elements planHeadline(const PlanReportContext& c) {
    const Score& now = c.sheet.headline();
    Elements column;
    addFigureLine(column, c.translate("PlanReport", "%1 now", "name of the headline").arg(c.headlineName()),
                  c.scoreText(now),
                  now.coverage.isProvisional()
                      ? c.translate("PlanReport", "provisional: %1 of %2 answered")
                            .arg(c.language.whole(now.coverage.answered), c.language.whole(now.coverage.applicable))
                      : QString());
    if (!c.years.empty()) {
        addFigureLine(column,
                      c.years.back().year >= c.day.year()
                          ? c.translate("PlanReport", "with the plan, at the end of %1", "a year")
                                .arg(QString::number(c.years.back().year))
                          : c.translate("PlanReport", "with all of the plan done; its years are over"),
                      c.scoreText(c.years.back().headline),
                      now.target ? nameAndValue(c.language, c.targetLabel(), c.language.score(*now.target))
                                 : QString());
    }
    return column;
}

Table planYears(const PlanReportContext& c) {
    return planYearsTable(
        c, c.years, c.translate("PlanReport", "Cost and effect by year"),
        c.translate("PlanReport", "%1 at the year's end", "name of the headline").arg(c.headlineName()), true);
}

void addPlanMinister(const PlanReportContext& c, Elements& body) {
    Heading title =
        section(QStringLiteral("1"), c.translate("PlanReport", "For the Minister"), QStringLiteral("minister"));
    title.mayJoin = false;
    body.emplace_back(title);

    Paragraph vision = paragraph(
        {c.plan.vision.isEmpty() ? secondary(c.translate("PlanReport", "The strategy does not say its vision yet."))
                                 : plain(c.plan.vision)},
        Style::Lead);
    Columns top;
    top.widths = {points(159), share()};
    top.gap = 18;
    top.columns = {planHeadline(c),
                   {subheading(c.translate("PlanReport", "Vision"), QStringLiteral("vision")), vision}};
    body.emplace_back(top);

    body.emplace_back(subheading(c.translate("PlanReport", "What is wanted"), QStringLiteral("wanted")));
    if (c.plan.objectives.empty()) {
        body.emplace_back(paragraph({secondary(c.translate("PlanReport", "No objective is set yet."))}));
    }
    if (!c.plan.objectives.empty() || !c.actions.empty()) {
        Paragraph size = paragraph({secondary(sizeSentence(c))}, Style::Dense);
        size.keepWithNext = true;
        body.emplace_back(size);
        body.emplace_back(wantedTable(c));
    }
    addYears(c, body);
    const std::vector<Decision> asked = decisionsAsked(c);
    if (!asked.empty()) {
        body.emplace_back(Space{10});
        body.emplace_back(
            subheading(c.translate("PlanReport", "Decisions asked of you"), QStringLiteral("minister-decisions")));
        body.emplace_back(decisionTable(c, asked, c.day));
    }
}

void addPlanSummary(const PlanReportContext& c, Elements& body) {
    Heading title = section(QStringLiteral("1"), c.translate("PlanReport", "Summary"), QStringLiteral("summary"));
    title.mayJoin = false;
    body.emplace_back(title);
    if (c.plan.actions.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "No action has been planned yet.")));
    } else {
        body.emplace_back(lead(c.translate("PlanReport", "As of %1.", "a date").arg(c.dateText(c.day)) +
                               QLatin1Char(' ') + sizeSentence(c)));
    }
    const auto with = [&](ActionStatus status) {
        return static_cast<int>(std::count_if(c.plan.actions.begin(), c.plan.actions.end(),
                                              [&](const Action& action) { return action.status == status; }));
    };
    Table states;
    states.title = c.translate("PlanReport", "Actions by status");
    states.widths = {share(), points(60)};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Status")),
                  headCell(c.translate("PlanReport", "Actions"), Align::Right)};
    states.head = {head};
    for (const ActionStatus status : {ActionStatus::Proposed, ActionStatus::Approved, ActionStatus::Running,
                                      ActionStatus::Done, ActionStatus::Stopped}) {
        Row row;
        row.cells = {rowHead(cell(c.statusText(status))), numberCell(c.language.whole(with(status)))};
        states.rows.push_back(std::move(row));
    }
    const int late = count(lateActions(c.plan, c.day));
    Row lateRow;
    lateRow.total = true;
    lateRow.cells = {rowHead(cell(Text{strong(c.translate("PlanReport", "late, see section 6"))})),
                     numberCell(c.language.whole(late), Weight::Semibold)};
    states.rows.push_back(std::move(lateRow));
    Columns top;
    top.widths = {points(159), share()};
    top.gap = 18;
    top.columns = {planHeadline(c), {states}};
    body.emplace_back(top);
    addYears(c, body);
}

} // namespace atalaya::report
