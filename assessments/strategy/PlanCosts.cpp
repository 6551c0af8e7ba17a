#include "assessments/strategy/PlanCosts.h"

namespace atalaya {
namespace {

/// `amount` over the days from `first` to `last`, by year.
std::map<int, qint64> spreadOverDays(qint64 amount, QDate first, QDate last) {
    std::map<int, qint64> parts;
    const qint64 days = first.daysTo(last) + 1;
    qint64 before = 0;
    for (int year = first.year(); year <= last.year(); ++year) {
        const qint64 elapsed = first.daysTo(std::min(last, QDate(year, 12, 31))) + 1;
        // amount x elapsed ÷ days, rounded down, without the overflow of the product.
        const qint64 spent = amount / days * elapsed + amount % days * elapsed / days;
        parts[year] = spent - before;
        before = spent;
    }
    return parts;
}

} // namespace

std::map<int, CostRange> costByYear(const Action& action) {
    if (!action.costByYear.empty()) {
        return action.costByYear;
    }
    std::map<int, CostRange> costs;
    const QDate first = action.firstDay();
    const QDate last = action.lastDay();
    if (lacksCost(action) || !first.isValid() || !last.isValid()) {
        return costs;
    }
    // What is added on top is spread by itself: spread alone, a higher cost may be rounded lower in a year.
    for (const auto& [year, part] : spreadOverDays(action.cost->low, first, last)) {
        costs[year] = part;
    }
    for (const auto& [year, part] : spreadOverDays(action.cost->likely - action.cost->low, first, last)) {
        costs[year].likely += part;
        costs[year].high += part;
    }
    for (const auto& [year, part] : spreadOverDays(action.cost->high - action.cost->likely, first, last)) {
        costs[year].high += part;
    }
    return costs;
}

std::map<int, CostRange> costByYear(const std::vector<Action>& actions) {
    std::map<int, CostRange> costs;
    for (const Action& action : actions) {
        if (action.status == ActionStatus::Stopped) {
            continue;
        }
        for (const auto& [year, cost] : costByYear(action)) {
            costs[year] += cost;
        }
    }
    return costs;
}

CostRange totalCost(const std::vector<Action>& actions) {
    return estimatedCost(actions).value_or(CostRange());
}

std::optional<CostRange> estimatedCost(const std::vector<Action>& actions) {
    std::optional<CostRange> total;
    for (const Action& action : actions) {
        if (action.status != ActionStatus::Stopped && !lacksCost(action)) {
            total = total.value_or(CostRange());
            *total += *action.cost;
        }
    }
    return total;
}

} // namespace atalaya
