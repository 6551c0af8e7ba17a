#include "views/reports/PlanYearsTable.h"

#include "views/reports/PlanCells.h"
#include "views/reports/PlanSpan.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>
#include <iterator>

namespace atalaya::report {

namespace {

QString pastYearsName(const AssessmentContext& c, const PastYears& past) {
    return past.first == past.last ? c.translate("PlanYears", "%1, over", "a year").arg(QString::number(past.first))
                                   : c.translate("PlanYears", "%1–%2, over", "years")
                                         .arg(QString::number(past.first), QString::number(past.last));
}

} // namespace

std::optional<CostRange> costWithoutYear(const std::vector<Action>& actions) {
    std::vector<Action> undated;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(undated),
                 [](const Action& action) { return action.cost && costByYear(action).empty(); });
    return estimatedCost(undated);
}

Table planYearsTable(const AssessmentContext& c, const std::vector<YearOfPlan>& projected, const QString& title,
                     const QString& headlineHead, bool isWide) {
    const Plan& plan = c.assessment.plan;
    const YearsOnDay years = yearsOnDay(projected, c.day);
    const std::map<int, CostRange> known = costByYear(plan.actions);
    const bool isAllEstimated = std::all_of(plan.actions.begin(), plan.actions.end(), [](const Action& action) {
        return action.cost || action.status == ActionStatus::Stopped;
    });
    const auto costIn = [&](int first, int last, const CostRange& cost) {
        const auto from = known.lower_bound(first);
        const bool isKnown = isAllEstimated || (from != known.end() && from->first <= last);
        return isKnown ? std::optional(cost) : std::nullopt;
    };
    Table table;
    table.title = title;
    QStringList costs;
    QStringList ranges;
    const auto add = [&](const QString& name, const std::optional<CostRange>& cost, const QString& score,
                         bool isTotal = false) {
        costs << sumText(c, cost);
        ranges << sumRangeText(c, cost);
        const Text head{isTotal ? strong(name) : digits(name)};
        Row row;
        row.total = isTotal;
        row.cells = {rowHead(cell(head, isWide ? Style::Dense : Style::Body)),
                     numberCell(costs.back(), isTotal ? Weight::Semibold : Weight::Regular), numberCell(ranges.back()),
                     numberCell(score)};
        row.height = isWide ? 0 : 20;
        table.rows.push_back(std::move(row));
    };
    if (years.past) {
        add(pastYearsName(c, *years.past), costIn(years.past->first, years.past->last, years.past->cost),
            QStringLiteral("\u2013"));
    }
    for (const YearOfPlan& year : years.ahead) {
        add(QString::number(year.year), costIn(year.year, year.year, year.cost), c.scoreText(year.headline));
    }
    const std::optional<CostRange> rest = costWithoutYear(plan.actions);
    if (rest) {
        add(c.translate("PlanReport", "No year yet"), rest, QStringLiteral("\u2013"));
    }
    add(c.translate("PlanReport", "Total"), estimatedCost(plan.actions), QString(), true);
    const double yearWidth = isWide ? 84 : years.past || rest ? 62 : 40;
    table.widths = {points(yearWidth), points(numberWidth(costs, isWide ? 64 : 44)),
                    points(numberWidth(ranges, isWide ? 90 : 70)), share()};
    Row head;
    head.cells = {headCell(c.translate("PlanYears", "Year")), headCell(c.money.title(), Align::Right),
                  headCell(c.translate("PlanYears", "Low to high"), Align::Right),
                  headCell(headlineHead, Align::Right)};
    table.head = {head};
    return table;
}

QString pastYearsSentence(const AssessmentContext& c, const YearsOnDay& years) {
    if (!years.past) {
        return {};
    }
    return years.past->first == years.past->last
               ? c.translate("PlanYears",
                             "%1 is over: its row says what was planned to be spent, and no score is "
                             "forecast for it.",
                             "a year")
                     .arg(QString::number(years.past->last))
               : c.translate("PlanYears", "The years up to %1 are over: their row says what was planned to be spent, "
                                          "and no score is forecast for them.")
                     .arg(QString::number(years.past->last));
}

QString noYearsSentence(const AssessmentContext& c) {
    const std::vector<Action>& actions = c.assessment.plan.actions;
    return std::any_of(actions.begin(), actions.end(), hasDate)
               ? c.translate("PlanYears", "Every action that has dates was stopped, so no year can be named.")
               : c.translate("PlanReport", "No action has dates yet, so no year can be named.");
}

} // namespace atalaya::report
