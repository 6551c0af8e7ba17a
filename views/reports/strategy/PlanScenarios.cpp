#include "assessments/strategy/ScenarioCost.h"
#include "assessments/strategy/WhatIf.h"
#include "views/reports/PlanCells.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/NumberTables.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>
#include <iterator>
#include <set>

// The scenarios beside each other and beside the plan.

namespace atalaya::report {

namespace {

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

/// `cost`: of what is still to be done.
Row scenarioRow(const PlanReportContext& c, const QString& name, const CostToCome& cost, const QString& headline,
                const QString& problems, const QString& note) {
    Cell what = rowHead(cell(Text{medium(name)}));
    if (!note.isEmpty()) {
        Paragraph more = paragraph({secondary(note)}, Style::Small);
        more.spaceAfter = 0;
        what.content.emplace_back(std::move(more));
    }
    Row row;
    row.cells = {what,
                 numberCell(c.language.locale().toString(cost.actions)),
                 numberCell(sumText(c, cost.total)),
                 numberCell(sumRangeText(c, cost.total)),
                 numberCell(headline),
                 cell(problems, Style::Small)};
    return row;
}

/// Which years each scenario costs what in, of what is still to be done; nothing where no cost has a year.
void addScenarioYears(const PlanReportContext& c, Elements& body) {
    std::vector<std::pair<QString, CostToCome>> costs{{c.translate("PlanReport", "As planned"), costToCome(c.actions)}};
    for (const Scenario& scenario : c.plan.scenarios) {
        costs.emplace_back(scenario.name, costOfScenario(c.plan, scenario));
    }
    std::set<int> years;
    bool isAllInYears = true;
    for (const auto& [name, cost] : costs) {
        for (const auto& [year, part] : cost.byYear) {
            years.insert(year);
        }
        isAllInYears = isAllInYears && !cost.withoutYear;
    }
    if (years.empty()) {
        return;
    }
    QStringList heads;
    for (const int year : years) {
        heads << QString::number(year);
    }
    if (!isAllInYears) {
        heads << c.translate("PlanReport", "No year yet");
    }
    heads << c.translate("PlanReport", "Total");
    std::vector<NumberRow> rows;
    for (const auto& [name, cost] : costs) {
        NumberRow row{name, {}, false};
        for (const int year : years) {
            row.numbers << likelyIn(c, cost.byYear, year);
        }
        if (!isAllInYears) {
            row.numbers << sumText(c, cost.withoutYear);
        }
        row.numbers << sumText(c, cost.total);
        rows.push_back(std::move(row));
    }
    body.emplace_back(Space{10});
    addNumberTables(c, c.translate("PlanReport", "Likely cost of each scenario by year"),
                    c.translate("PlanReport", "Scenario, likely cost in %1", "unit of money").arg(c.money.unit()),
                    heads, rows, body);
}

/// What is left out of the costs of scenarios; empty where nothing is done, or nothing of it was estimated.
QString doneSentence(const PlanReportContext& c) {
    std::vector<Action> done;
    std::copy_if(c.actions.begin(), c.actions.end(), std::back_inserter(done),
                 [](const Action& action) { return action.status == ActionStatus::Done; });
    const std::optional<CostRange> cost = estimatedCost(done);
    return cost ? c.translate("PlanReport", "What is done was estimated at %1, which is in no row.", "an amount")
                      .arg(c.money.withUnit(cost->likely))
                : QString();
}

} // namespace

void addScenarios(const PlanReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("8"), c.translate("PlanReport", "Scenarios compared"), QStringLiteral("scenarios")));
    if (c.plan.scenarios.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "No other scenario than the plan itself is kept.")));
        return;
    }
    QStringList intro{
        c.translate("PlanReport", "What would be reached, and for how much, with other actions or other dates."),
        c.translate("PlanReport", "The headline counts what is done in each; actions and costs are of what is still to "
                                  "be done. A lift counts only when all that it needs is chosen or done."),
        doneSentence(c), c.money.sentence()};
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
    const auto add = [&](const QString& name, const CostToCome& cost, const QString& problems, const QString& note) {
        costs << sumText(c, cost.total);
        ranges << sumRangeText(c, cost.total);
        rows.push_back(scenarioRow(c, name, cost, headlineOf(c, whatIf), problems, note));
    };
    add(c.translate("PlanReport", "As planned"), costToCome(c.actions), c.dash(), {});
    for (const Scenario& scenario : c.plan.scenarios) {
        whatIf.choose(chosenIn(scenario));
        add(scenario.name, costOfScenario(c.plan, scenario), scenarioProblems(c, scenario, whatIf), scenario.note);
    }
    table.rows = std::move(rows);
    table.widths = {share(0.45), points(48), points(numberWidth(costs, 48)), points(numberWidth(ranges, 74)),
                    points(56),  share(0.55)};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Scenario")),
                  headCell(c.translate("PlanReport", "Still to be done", "actions"), Align::Right),
                  headCell(c.money.title(), Align::Right),
                  headCell(c.translate("PlanReport", "Low to high"), Align::Right),
                  headCell(c.translate("PlanReport", "Headline when it is done"), Align::Right),
                  headCell(c.translate("PlanReport", "Does it hold together?"))};
    table.head = {head};
    body.emplace_back(table);
    addScenarioYears(c, body);
}

} // namespace atalaya::report
