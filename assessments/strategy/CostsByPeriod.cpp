#include "assessments/strategy/CostsByPeriod.h"

namespace atalaya {
namespace {

/// `amount` over the days from `first` to `last`, which lie in one year, by the first day of each period.
std::map<QDate, qint64> spreadOverPeriods(qint64 amount, QDate first, QDate last, PeriodUnit unit) {
    std::map<QDate, qint64> parts;
    const qint64 days = first.daysTo(last) + 1;
    qint64 before = 0;
    for (QDate period = firstDayOfPeriod(first, unit); period <= last; period = period.addMonths(monthsIn(unit))) {
        const qint64 elapsed = first.daysTo(std::min(last, lastDayOfPeriod(period, unit))) + 1;
        // amount x elapsed ÷ days, rounded down, without the overflow of the product.
        const qint64 spent = amount / days * elapsed + amount % days * elapsed / days;
        parts[period] = spent - before;
        before = spent;
    }
    return parts;
}

} // namespace

std::map<QDate, CostRange> costByPeriod(const Action& action, PeriodUnit unit) {
    std::map<QDate, CostRange> costs;
    const QDate actionFirst = action.firstDay();
    const QDate actionLast = action.lastDay();
    for (const auto& [year, cost] : costByYear(action)) {
        QDate first(year, 1, 1);
        QDate last(year, 12, 31);
        if (actionFirst.isValid() && actionFirst <= last && actionLast >= first) {
            first = std::max(first, actionFirst);
            last = std::min(last, actionLast);
        }
        // What is added on top is spread by itself, as in costByYear(): each period stays ordered.
        for (const auto& [period, part] : spreadOverPeriods(cost.low, first, last, unit)) {
            costs[period] += part;
        }
        for (const auto& [period, part] : spreadOverPeriods(cost.likely - cost.low, first, last, unit)) {
            costs[period] += CostRange(0, part, part);
        }
        for (const auto& [period, part] : spreadOverPeriods(cost.high - cost.likely, first, last, unit)) {
            costs[period] += CostRange(0, 0, part);
        }
    }
    return costs;
}

std::map<QDate, CostRange> costByPeriod(const std::vector<Action>& actions, PeriodUnit unit) {
    std::map<QDate, CostRange> costs;
    for (const Action& action : actions) {
        if (action.status == ActionStatus::Stopped) {
            continue;
        }
        for (const auto& [period, cost] : costByPeriod(action, unit)) {
            costs[period] += cost;
        }
    }
    return costs;
}

} // namespace atalaya
