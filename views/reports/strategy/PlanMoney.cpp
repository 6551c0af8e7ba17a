#include "assessments/foundation/NameOrder.h"
#include "views/reports/PlanCells.h"
#include "views/reports/PlanYearsTable.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/NumberTables.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

// What the plan costs, who pays, and what each body has to do.

namespace atalaya::report {

namespace {

QString nameOfBody(const PlanReportContext& c, const QString& body) {
    return body.isEmpty() ? c.translate("PlanReport", "nobody named yet") : body;
}

/// By lead body: likely in each year, what has no year, and in all.
void addBodyBudget(const PlanReportContext& c, Elements& body) {
    std::map<QString, std::vector<Action>, NameOrder> bodies{NameOrder(c.language)};
    for (const Action& action : c.actions) {
        bodies[nameOfBody(c, action.leadBody.trimmed())].push_back(action);
    }
    const std::optional<CostRange> withoutYear = costWithoutYear(c.actions);
    std::vector<NumberRow> rows;
    const auto add = [&](const QString& name, const std::vector<Action>& actions, bool isTotal) {
        const std::map<int, CostRange> costs = costByYear(actions);
        NumberRow row{name, {}, isTotal};
        for (const auto& [year, all] : c.budget) {
            row.numbers << likelyIn(c, costs, year);
        }
        if (withoutYear) {
            row.numbers << sumText(c, costWithoutYear(actions));
        }
        row.numbers << sumText(c, estimatedCost(actions));
        rows.push_back(std::move(row));
    };
    for (const auto& [name, actions] : bodies) {
        add(name, actions, false);
    }
    add(c.translate("PlanReport", "Total"), c.actions, true);
    QStringList heads;
    for (const auto& [year, all] : c.budget) {
        heads << QString::number(year);
    }
    if (withoutYear) {
        heads << c.translate("PlanReport", "No year yet");
    }
    heads << c.money.title();
    addNumberTables(c, c.translate("PlanReport", "Likely cost by lead body and year"),
                    c.translate("PlanReport", "Lead body"), heads, rows, body);
}

/// By source: how much, and how much of it is there.
Table fundingTable(const PlanReportContext& c) {
    struct Source {
        CostRange secured, open;
        QStringList openActions;
    };
    std::map<QString, Source, NameOrder> sources{NameOrder(c.language)};
    for (const Action& action : c.actions) {
        if (lacksCost(action)) {
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

/// A row for each body and year, to be sorted and summed by a reader's own program.
Table workloadAsData(const PlanReportContext& c, const std::vector<Workload>& loads) {
    Table table;
    table.title = c.translate("PlanReport", "Workload by body and year");
    QStringList costs;
    QStringList ranges;
    for (const Workload& load : loads) {
        costs << sumText(c, load.cost);
        ranges << sumRangeText(c, load.cost);
        Row row;
        row.cells = {rowHead(cell(nameOfBody(c, load.body))),
                     numberCell(QString::number(load.year)),
                     numberCell(c.language.whole(load.leads)),
                     numberCell(c.language.whole(load.supports)),
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
    return table;
}

/// A row for each body, a column for each year: "5 + 7" where it leads five actions and supports seven.
void addWorkloadByYear(const PlanReportContext& c, const std::vector<Workload>& loads, Elements& body) {
    std::set<int> years;
    for (const Workload& load : loads) {
        years.insert(load.year);
    }
    QStringList heads;
    for (const int year : years) {
        heads << QString::number(year);
    }
    std::vector<NumberRow> rows;
    QString before;
    for (const Workload& load : loads) {
        if (rows.empty() || load.body != before) {
            before = load.body;
            rows.push_back({nameOfBody(c, load.body), QStringList(heads.size(), c.dash()), false});
        }
        rows.back().numbers[std::distance(years.begin(), years.find(load.year))] =
            c.translate("PlanReport", "%1 + %2", "actions a body leads, actions it supports")
                .arg(c.language.whole(load.leads), c.language.whole(load.supports));
    }
    addNumberTables(c, c.translate("PlanReport", "Workload by body and year"), c.translate("PlanReport", "Body"), heads,
                    rows, body, false);
}

} // namespace

void addPlanBudget(const PlanReportContext& c, const QString& number, bool byBody, Elements& body) {
    body.emplace_back(section(number,
                              byBody ? c.translate("PlanReport", "Budget by year and by body")
                                     : c.translate("PlanReport", "Budget and funding"),
                              QStringLiteral("budget")));
    if (!estimatedCost(c.actions)) {
        body.emplace_back(lead(c.translate("PlanReport", "No cost is estimated yet.")));
        return;
    }
    QStringList intro{c.money.sentence(), stoppedSentence(c), unestimatedSentence(c, c.actions)};
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
        addBodyBudget(c, body);
    }
    body.emplace_back(Space{10});
    body.emplace_back(
        subheading(c.translate("PlanReport", "Who pays, and what is secured"), QStringLiteral("funding")));
    body.emplace_back(fundingTable(c));
}

void addWorkload(const PlanReportContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("5"), c.translate("PlanReport", "Workload"), QStringLiteral("workload")));
    std::vector<Workload> loads = workload(c.plan.actions);
    if (!c.input.options.asData) { // for reading: only who has something to do, section 4 has the money
        std::erase_if(loads, [](const Workload& load) { return load.actions() == 0; });
    }
    if (loads.empty()) {
        body.emplace_back(lead(noYearsSentence(c)));
        return;
    }
    const NameOrder order(c.language);
    std::stable_sort(loads.begin(), loads.end(), [&](const Workload& a, const Workload& b) {
        return order(nameOfBody(c, a.body), nameOfBody(c, b.body));
    });
    if (c.input.options.asData) {
        body.emplace_back(workloadAsData(c, loads));
        return;
    }
    body.emplace_back(lead(c.translate("PlanReport", "How many actions each body leads, and after the plus how many "
                                                     "it supports, in each year. What those it leads cost stands in "
                                                     "section 4.")));
    addWorkloadByYear(c, loads, body);
}

} // namespace atalaya::report
