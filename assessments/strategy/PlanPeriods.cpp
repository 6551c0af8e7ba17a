#include "assessments/strategy/PlanPeriods.h"

namespace atalaya {

int monthsIn(PeriodUnit unit) {
    switch (unit) {
    case PeriodUnit::Month:
        return 1;
    case PeriodUnit::Quarter:
        return 3;
    case PeriodUnit::Year:
        return 12;
    }
    return 1;
}

QDate firstDayOfPeriod(QDate day, PeriodUnit unit) {
    return {day.year(), (day.month() - 1) / monthsIn(unit) * monthsIn(unit) + 1, 1};
}

QDate lastDayOfPeriod(QDate day, PeriodUnit unit) {
    return firstDayOfPeriod(day, unit).addMonths(monthsIn(unit)).addDays(-1);
}

QDate nearestPeriodStart(QDate day, PeriodUnit unit) {
    const QDate before = firstDayOfPeriod(day, unit);
    const QDate after = before.addMonths(monthsIn(unit));
    return before.daysTo(day) < day.daysTo(after) ? before : after;
}

int periodsBetween(QDate from, QDate to, PeriodUnit unit) {
    const QDate first = firstDayOfPeriod(from, unit);
    const QDate last = firstDayOfPeriod(to, unit);
    return ((last.year() - first.year()) * 12 + last.month() - first.month()) / monthsIn(unit);
}

} // namespace atalaya
