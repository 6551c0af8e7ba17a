#include "assessments/strategy/WhatIf.h"
#include "views/reports/PlanYearsTable.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>
#include <map>
#include <set>

// What the plan costs, who pays, what each body has to do, and the scenarios beside each other.

namespace atalaya::report {

namespace {

QString nameOfBody(const PlanReportContext& c, const QString& body) {
    return body.isEmpty() ? c.translate("PlanReport", "nobody named yet") : body;
}

/// Rows against the plan's years: what each likely costs in each.
struct YearGrid {
    std::vector<int> years;
    std::map<QString, std::map<int, CostRange>> rows;
    std::map<QString, CostRange> totals; ///< with what has no year
};

YearGrid budgetByBody(const PlanReportContext& c) {
    YearGrid grid;
    for (const auto& [year, cost] : c.budget) {
        grid.years.push_back(year);
    }
    for (const Action& action : c.actions) {
        const QString body = nameOfBody(c, action.leadBody.trimmed());
        grid.totals[body] += action.cost.value_or(CostRange());
        for (const auto& [year, cost] : costByYear(action)) {
            grid.rows[body][year] += cost;
        }
    }
    return grid;
}

Table bodyBudget(const PlanReportContext& c) {
    const YearGrid grid = budgetByBody(c);
    Table table;
    table.title = c.translate("PlanReport", "Likely cost by lead body and year");
    QStringList numbers{c.money.text(c.total().likely)};
    const auto add = [&](const QString& name, const std::map<int, CostRange>& costs, qint64 sum, bool isTotal) {
        const Weight weight = isTotal ? Weight::Semibold : Weight::Regular;
        Row row;
        row.total = isTotal;
        row.cells = {rowHead(cell(Text{isTotal ? strong(name) : plain(name)}))};
        for (const int year : grid.years) {
            const auto cost = costs.find(year);
            const QString text = cost == costs.end() ? c.dash() : c.money.text(cost->second.likely);
            numbers << text;
            row.cells.push_back(numberCell(text, weight));
        }
        row.cells.push_back(numberCell(c.money.text(sum), Weight::Semibold));
        table.rows.push_back(std::move(row));
    };
    for (const auto& [body, sum] : grid.totals) {
        const auto costs = grid.rows.find(body);
        add(body, costs == grid.rows.end() ? std::map<int, CostRange>() : costs->second, sum.likely, false);
    }
    add(c.translate("PlanReport", "Total"), c.budget, c.total().likely, true);
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Lead body"))};
    const double width = std::min(numberWidth(numbers, 40), 300.0 / static_cast<double>(grid.years.size() + 1));
    table.widths = {share()};
    for (const int year : grid.years) {
        head.cells.push_back(headCell(QString::number(year), Align::Right));
        table.widths.push_back(points(width));
    }
    head.cells.push_back(headCell(c.money.title(), Align::Right));
    table.widths.push_back(points(width));
    table.head = {head};
    return table;
}

/// By source: how much, and how much of it is there.
Table fundingTable(const PlanReportContext& c) {
    struct Source {
        CostRange secured, open;
        QStringList openActions;
    };
    std::map<QString, Source> sources;
    for (const Action& action : c.actions) {
        if (!action.cost) {
            continue;
        }
        const QString name = action.fundingSource.trimmed();
        Source& source = sources[name.isEmpty() ? c.translate("PlanReport", "no source named yet") : name];
        (action.isFundingSecured ? source.secured : source.open) += *action.cost;
        if (!action.isFundingSecured) {
            source.openActions << action.code;
        }
    }
    Table table;
    table.title = c.translate("PlanReport", "Funding");
    QStringList numbers;
    CostRange secured;
    CostRange open;
    for (const auto& [name, source] : sources) {
        numbers << c.money.text(source.secured.likely) << c.money.text(source.open.likely);
        secured += source.secured;
        open += source.open;
        Row row;
        row.cells = {rowHead(cell(name)), numberCell(c.money.text(source.secured.likely)),
                     numberCell(c.money.text(source.open.likely)),
                     cell(source.openActions.isEmpty() ? c.dash() : source.openActions.join(QStringLiteral(", ")))};
        table.rows.push_back(std::move(row));
    }
    numbers << c.money.text(secured.likely) << c.money.text(open.likely);
    Row total;
    total.total = true;
    total.cells = {rowHead(cell(Text{strong(c.translate("PlanReport", "Total"))})),
                   numberCell(c.money.text(secured.likely), Weight::Semibold),
                   numberCell(c.money.text(open.likely), Weight::Semibold), cell(QString())};
    table.rows.push_back(std::move(total));
    const double width = numberWidth(numbers, 70);
    table.widths = {share(0.5), points(width), points(width), share(0.5)};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Source, likely cost in %1", "unit of money").arg(c.money.unit())),
                  headCell(c.translate("PlanReport", "Secured"), Align::Right),
                  headCell(c.translate("PlanReport", "Not secured"), Align::Right),
                  headCell(c.translate("PlanReport", "Actions whose money is not secured"))};
    table.head = {head};
    return table;
}

/// What is done counts whatever a scenario chooses, as on the What-if tab; what was stopped never does.
std::vector<Action> actionsOfScenario(const PlanReportContext& c, const Scenario& scenario) {
    std::vector<Action> actions = chosenActions(c.plan, scenario);
    std::erase_if(actions, [](const Action& action) { return action.status == ActionStatus::Stopped; });
    for (const Action& action : c.actions) {
        if (action.status == ActionStatus::Done && !scenario.actions.contains(action.id)) {
            actions.push_back(action);
        }
    }
    return actions;
}

std::set<QUuid> chosenIn(const Scenario& scenario) {
    std::set<QUuid> chosen;
    for (const auto& [id, dates] : scenario.actions) {
        chosen.insert(id);
    }
    return chosen;
}

/// The headline when all that is chosen is done, as the What-if tab has it: whatever the days, and a lift counts only
/// when all that it needs is chosen or done.
QString headlineOf(const PlanReportContext& c, const WhatIf& whatIf) {
    Score then = c.sheet.headline(); // as many questions are answered
    then.mean = whatIf.mean();
    return c.scoreText(then);
}

/// `whatIf` has what the scenario chooses.
QString scenarioProblems(const PlanReportContext& c, const Scenario& scenario, const WhatIf& whatIf) {
    const ScenarioGaps gaps = gapsOf(c.plan, scenario);
    QStringList problems;
    for (const auto& [year, over] : gaps.overBudget) {
        problems << c.translate("PlanReport", "%1: %2 over its budget", "year, an amount")
                        .arg(QString::number(year), c.money.withUnit(over));
    }
    const auto add = [&](const std::vector<QUuid>& ids, const QString& sentence) {
        if (!ids.empty()) {
            problems << sentence.arg(c.codesOf({ids.begin(), ids.end()}));
        }
    };
    std::vector<QUuid> lacking; // over every step, not the next alone
    for (const Action& action : c.actions) {
        if (scenario.actions.contains(action.id) && !whatIf.counts(action.id)) {
            lacking.push_back(action.id);
        }
    }
    add(gaps.missingMustDo, c.translate("PlanReport", "leaves out %1, which must be done", "codes of actions"));
    add(lacking,
        c.translate("PlanReport", "nothing is lifted by %1, for want of what is not chosen", "codes of actions"));
    add(gaps.tooEarly, c.translate("PlanReport", "%1 start before what they wait for ends", "codes of actions"));
    return problems.isEmpty() ? c.translate("PlanReport", "holds together", "a scenario")
                              : problems.join(QStringLiteral("; "));
}

Row scenarioRow(const PlanReportContext& c, const QString& name, const std::vector<Action>& actions,
                const QString& headline, const QString& problems, const QString& note) {
    const CostRange cost = totalCost(actions);
    Cell what = rowHead(cell(Text{medium(name)}));
    if (!note.isEmpty()) {
        Paragraph more = paragraph({secondary(note)}, Style::Small);
        more.spaceAfter = 0;
        what.content.emplace_back(std::move(more));
    }
    Row row;
    row.cells = {what,
                 numberCell(c.language.locale().toString(count(actions))),
                 numberCell(c.money.text(cost.likely)),
                 numberCell(c.money.range(cost)),
                 numberCell(headline),
                 cell(problems, Style::Small)};
    return row;
}

/// Which years each scenario costs what in.
Table scenarioYears(const PlanReportContext& c) {
    std::vector<std::pair<QString, std::map<int, CostRange>>> rows{{c.translate("PlanReport", "As planned"), c.budget}};
    for (const Scenario& scenario : c.plan.scenarios) {
        rows.emplace_back(scenario.name, costByYear(actionsOfScenario(c, scenario)));
    }
    std::set<int> years;
    for (const auto& [name, byYear] : rows) {
        for (const auto& [year, cost] : byYear) {
            years.insert(year);
        }
    }
    Table table;
    table.title = c.translate("PlanReport", "Likely cost of each scenario by year");
    QStringList numbers;
    for (const auto& [name, byYear] : rows) {
        Row row;
        row.cells = {rowHead(cell(name))};
        for (const int year : years) {
            const auto cost = byYear.find(year);
            numbers << (cost == byYear.end() ? c.dash() : c.money.text(cost->second.likely));
            row.cells.push_back(numberCell(numbers.back()));
        }
        table.rows.push_back(std::move(row));
    }
    Row head;
    head.cells = {
        headCell(c.translate("PlanReport", "Scenario, likely cost in %1", "unit of money").arg(c.money.unit()))};
    table.widths = {share()};
    const double width =
        std::min(numberWidth(numbers, 44), 330.0 / static_cast<double>(std::max<std::size_t>(1, years.size())));
    for (const int year : years) {
        head.cells.push_back(headCell(QString::number(year), Align::Right));
        table.widths.push_back(points(width));
    }
    table.head = {head};
    return table;
}

} // namespace

void addPlanBudget(const PlanReportContext& c, const QString& number, bool byBody, Elements& body) {
    body.emplace_back(section(number,
                              byBody ? c.translate("PlanReport", "Budget by year and by body")
                                     : c.translate("PlanReport", "Budget and funding"),
                              QStringLiteral("budget")));
    if (c.total().high == 0) {
        body.emplace_back(lead(c.translate("PlanReport", "No cost is estimated yet.")));
        return;
    }
    QStringList intro{c.money.sentence(), c.translate("PlanReport", "What was stopped is in no sum.")};
    const int unestimated = static_cast<int>(
        std::count_if(c.actions.begin(), c.actions.end(), [](const Action& action) { return !action.cost; }));
    if (unestimated > 0) {
        intro << c.translate("PlanReport", "%n action(s) not estimated yet, and in no sum either.", nullptr,
                             unestimated);
    }
    intro.removeAll(QString());
    body.emplace_back(lead(intro.join(QLatin1Char(' '))));
    if (!c.years.empty()) {
        body.emplace_back(planYears(c));
        if (const QString past = pastYearsSentence(c, yearsOnDay(c.years, c.day)); !past.isEmpty()) {
            Paragraph note = paragraph({secondary(past)}, Style::Small);
            note.spaceBefore = 4;
            body.emplace_back(std::move(note));
        }
    }
    if (byBody) {
        body.emplace_back(Space{10});
        body.emplace_back(subheading(c.translate("PlanReport", "By lead body"), QStringLiteral("budget-bodies")));
        body.emplace_back(bodyBudget(c));
    }
    body.emplace_back(Space{10});
    body.emplace_back(
        subheading(c.translate("PlanReport", "Who pays, and what is secured"), QStringLiteral("funding")));
    body.emplace_back(fundingTable(c));
}

void addScenarios(const PlanReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("8"), c.translate("PlanReport", "Scenarios compared"), QStringLiteral("scenarios")));
    if (c.plan.scenarios.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "No other scenario than the plan itself is kept.")));
        return;
    }
    QStringList intro{
        c.translate("PlanReport", "What would be reached, and for how much, with other actions or other dates."),
        c.translate("PlanReport", "What is done counts in each. A lift counts only when all that it needs is chosen or "
                                  "done."),
        c.money.sentence()};
    intro.removeAll(QString());
    body.emplace_back(lead(intro.join(QLatin1Char(' '))));
    Table table;
    table.title = c.translate("PlanReport", "Scenarios compared");
    std::vector<Row> rows;
    QStringList costs;
    QStringList ranges;
    WhatIf whatIf(c.framework, c.assessment);
    std::set<QUuid> all;
    for (const Action& action : c.actions) {
        all.insert(action.id);
    }
    whatIf.choose(all);
    rows.push_back(
        scenarioRow(c, c.translate("PlanReport", "As planned"), c.actions, headlineOf(c, whatIf), c.dash(), {}));
    costs << c.money.text(c.total().likely);
    ranges << c.money.range(c.total());
    for (const Scenario& scenario : c.plan.scenarios) {
        const std::vector<Action> chosen = actionsOfScenario(c, scenario);
        costs << c.money.text(totalCost(chosen).likely);
        ranges << c.money.range(totalCost(chosen));
        whatIf.choose(chosenIn(scenario));
        rows.push_back(scenarioRow(c, scenario.name, chosen, headlineOf(c, whatIf),
                                   scenarioProblems(c, scenario, whatIf), scenario.note));
    }
    table.rows = std::move(rows);
    table.widths = {share(0.45), points(44), points(numberWidth(costs, 48)), points(numberWidth(ranges, 74)),
                    points(56),  share(0.55)};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Scenario")),
                  headCell(c.translate("PlanReport", "Actions"), Align::Right),
                  headCell(c.money.title(), Align::Right),
                  headCell(c.translate("PlanReport", "Low to high"), Align::Right),
                  headCell(c.translate("PlanReport", "Headline when it is done"), Align::Right),
                  headCell(c.translate("PlanReport", "Does it hold together?"))};
    table.head = {head};
    body.emplace_back(table);
    body.emplace_back(Space{10});
    body.emplace_back(scenarioYears(c));
}

void addWorkload(const PlanReportContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("5"), c.translate("PlanReport", "Workload"), QStringLiteral("workload")));
    const std::vector<Workload> loads = workload(c.plan.actions);
    if (loads.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "No action has dates yet, so no year can be named.")));
        return;
    }
    body.emplace_back(lead(c.translate(
        "PlanReport", "How many actions each body leads and supports in each year, and what those it leads cost.")));
    Table table;
    table.title = c.translate("PlanReport", "Workload by body and year");
    QStringList costs;
    QStringList ranges;
    for (const Workload& load : loads) {
        costs << c.money.text(load.cost.likely);
        ranges << c.money.range(load.cost);
        Row row;
        row.cells = {rowHead(cell(nameOfBody(c, load.body))),
                     numberCell(QString::number(load.year)),
                     numberCell(c.language.locale().toString(load.leads)),
                     numberCell(c.language.locale().toString(load.supports)),
                     numberCell(costs.back()),
                     numberCell(ranges.back())};
        table.rows.push_back(std::move(row));
    }
    table.widths = {
        share(), points(44), points(48), points(56), points(numberWidth(costs, 52)), points(numberWidth(ranges, 80))};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Body")),
                  headCell(c.translate("PlanReport", "Year"), Align::Right),
                  headCell(c.translate("PlanReport", "Leads"), Align::Right),
                  headCell(c.translate("PlanReport", "Supports"), Align::Right),
                  headCell(c.money.title(), Align::Right),
                  headCell(c.translate("PlanReport", "Low to high"), Align::Right)};
    table.head = {head};
    body.emplace_back(table);
}

} // namespace atalaya::report
