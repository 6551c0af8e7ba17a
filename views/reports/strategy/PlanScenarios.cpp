#include "assessments/foundation/NameOrder.h"
#include "assessments/strategy/ScenarioCost.h"
#include "assessments/strategy/WhatIf.h"
#include "views/reports/PlanCells.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/NumberTables.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>
#include <iterator>
#include <map>
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

/// What its best plan was asked for, a line each; none of a scenario that states nothing. What it allows for each year
/// stands below, beside what it costs in that year.
QStringList scenarioAsked(const PlanReportContext& c, const Scenario& scenario) {
    QStringList asked;
    if (scenario.totalBudget) {
        asked
            << c.translate("PlanReport", "At most %1 in all.", "a budget").arg(c.money.withUnit(*scenario.totalBudget));
    }
    const std::map<QString, int, NameOrder> limits(scenario.capacity.begin(), scenario.capacity.end(),
                                                   NameOrder(c.language));
    for (const auto& limit : limits) {
        const bool leads = std::any_of(c.plan.actions.begin(), c.plan.actions.end(),
                                       [&](const Action& action) { return action.leadBody.trimmed() == limit.first; });
        if (leads) { // else the limit holds for nothing any more
            asked << c.translate("PlanReport", "%1: at most %n action(s) a year.", "a body", limit.second)
                         .arg(limit.first);
        }
    }
    const auto add = [&](const std::set<QUuid>& ids, const QString& sentence) {
        if (const QString codes = c.codesOf(ids); codes != c.dash()) {
            asked << sentence.arg(codes);
        }
    };
    add(scenario.mustDo, c.translate("PlanReport", "Must be in it: %1.", "codes of actions"));
    add(scenario.excluded, c.translate("PlanReport", "Left out beforehand: %1.", "codes of actions"));
    if (scenario.goal == PlanGoal::ReachTargets) {
        asked.prepend(c.translate("PlanReport", "Goal: every target at the least cost."));
    } else if (!asked.isEmpty() || !scenario.budgetByYear.empty()) {
        asked.prepend(c.translate("PlanReport", "Goal: the most improvement."));
    }
    return asked;
}

/// `whatIf` has what the scenario chooses.
QString scenarioProblems(const PlanReportContext& c, const Scenario& scenario, const WhatIf& whatIf) {
    const ScenarioGaps gaps = gapsOf(c.plan, scenario);
    QStringList problems;
    for (const auto& [year, over] : gaps.overBudget) {
        problems << c.translate("PlanReport", "%1: %2 over its budget", "year, an amount")
                        .arg(QString::number(year), c.money.withUnit(over));
    }
    if (gaps.overTotalBudget > 0) {
        problems << c.translate("PlanReport", "%1 over its budget in all", "an amount")
                        .arg(c.money.withUnit(gaps.overTotalBudget));
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
    add(gaps.tooEarly, c.translate("PlanReport", "%1 start(s) before what is waited for ends", "codes of actions",
                                   count(gaps.tooEarly)));
    return problems.isEmpty() ? c.translate("PlanReport", "holds together", "a scenario")
                              : clauses(c.language, problems);
}

/// `cost`: of what is still to be done. `below`: lines under its name.
Row scenarioRow(const PlanReportContext& c, const QString& name, const CostToCome& cost, const QString& headline,
                const QString& problems, const QStringList& below) {
    Cell what = rowHead(cell(Text{medium(name)}));
    for (const QString& line : below) {
        Paragraph more = paragraph({secondary(line)}, Style::Small);
        more.spaceAfter = 0;
        what.content.emplace_back(std::move(more));
    }
    Row row;
    row.cells = {what,
                 numberCell(c.language.whole(cost.actions)),
                 numberCell(sumText(c, cost.total)),
                 numberCell(sumRangeText(c, cost.total)),
                 numberCell(headline),
                 cell(problems, Style::Small)};
    return row;
}

/// What a scenario may cost in each year and in all; a dash where it sets no limit.
NumberRow budgetRow(const PlanReportContext& c, const Scenario& scenario, const std::set<int>& years,
                    bool isAllInYears) {
    NumberRow row{c.translate("PlanReport", "Budget of “%1”", "a scenario").arg(scenario.name), {}};
    row.isAside = true;
    for (const int year : years) {
        const auto most = scenario.budgetByYear.find(year);
        row.numbers << (most == scenario.budgetByYear.end() ? c.dash() : c.money.text(most->second));
    }
    if (!isAllInYears) {
        row.numbers << c.dash();
    }
    row.numbers << (scenario.totalBudget ? c.money.text(*scenario.totalBudget) : c.dash());
    return row;
}

/// The years in which each scenario costs what, of what is still to be done, and below it what it may cost there;
/// nothing where neither a cost nor a budget has a year.
void addScenarioYears(const PlanReportContext& c, Elements& body) {
    struct Costs {
        QString name;
        CostToCome cost;
        const Scenario* scenario = nullptr;
    };
    std::vector<Costs> costs{{c.translate("PlanReport", "As planned"), costToCome(c.actions), nullptr}};
    for (const Scenario& scenario : c.plan.scenarios) {
        costs.push_back({scenario.name, costOfScenario(c.plan, scenario), &scenario});
    }
    std::set<int> years;
    bool isAllInYears = true;
    for (const auto& [name, cost, scenario] : costs) {
        if (scenario != nullptr) {
            for (const auto& [year, most] : scenario->budgetByYear) {
                years.insert(year);
            }
        }
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
    for (const auto& [name, cost, scenario] : costs) {
        NumberRow row{name, {}};
        for (const int year : years) {
            row.numbers << likelyIn(c, cost.byYear, year);
        }
        if (!isAllInYears) {
            row.numbers << sumText(c, cost.withoutYear);
        }
        row.numbers << sumText(c, cost.total);
        rows.push_back(std::move(row));
        if (scenario != nullptr && !scenario->budgetByYear.empty()) {
            rows.push_back(budgetRow(c, *scenario, years, isAllInYears));
        }
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
    const auto add = [&](const QString& name, const CostToCome& cost, const QString& problems,
                         const QStringList& below) {
        costs << sumText(c, cost.total);
        ranges << sumRangeText(c, cost.total);
        rows.push_back(scenarioRow(c, name, cost, headlineOf(c, whatIf), problems, below));
    };
    add(c.translate("PlanReport", "As planned"), costToCome(c.actions), c.dash(), {});
    for (const Scenario& scenario : c.plan.scenarios) {
        whatIf.choose(chosenIn(scenario));
        const CostToCome cost = costOfScenario(c.plan, scenario);
        QStringList below{scenario.note};
        below.removeAll(QString());
        below << scenarioAsked(c, scenario);
        add(scenario.name, cost, scenarioProblems(c, scenario, whatIf), below);
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
