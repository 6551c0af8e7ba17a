#include "assessments/strategy/ActionDates.h"

#include "assessments/strategy/Dependencies.h"

namespace atalaya {
namespace {

QDate endShifted(QDate end, int months) {
    return end.isValid() ? end.addDays(1).addMonths(months).addDays(-1) : end;
}

QDate startShifted(QDate start, int months) {
    return start.isValid() ? start.addMonths(months) : start;
}

bool isWholeMonths(const ActionDays& days) {
    return days.start.isValid() && days.end.isValid() && days.start.day() == 1 && days.end.addDays(1).day() == 1;
}

/// By how many years an action moves. 0 when one of its days stays: that is no move, but another length.
int yearsMoved(const Action& before, const Action& after) {
    const bool hadBoth = before.start.isValid() && before.end.isValid();
    const bool hasBoth = after.start.isValid() && after.end.isValid();
    if (hadBoth && hasBoth && (before.start == after.start || before.end == after.end)) {
        return 0;
    }
    if (before.start.isValid() && after.start.isValid()) {
        return after.start.year() - before.start.year();
    }
    if (before.end.isValid() && after.end.isValid()) {
        return after.end.year() - before.end.year();
    }
    return after.firstDay().year() - before.firstDay().year();
}

/// Where the cost of a year comes to stand. What lay within the action's years stays within them.
int yearMoved(int year, int by, const Action& before, const Action& after) {
    const bool wasWithin = year >= before.firstDay().year() && year <= before.lastDay().year();
    return wasWithin ? std::clamp(year + by, after.firstDay().year(), after.lastDay().year()) : year + by;
}

} // namespace

ActionDays shiftedByMonths(const ActionDays& days, DatePart part, int months) {
    ActionDays shifted = days;
    if (part != DatePart::End) {
        shifted.start = startShifted(days.start, months);
    }
    if (part != DatePart::Start) {
        shifted.end = endShifted(days.end, months);
    }
    const bool wasInOrder = days.start.isValid() && days.end.isValid() && days.start <= days.end;
    if (part == DatePart::Both && wasInOrder) {
        shifted.end = std::max(shifted.start, shifted.end); // 30 January, a month later, has no counterpart
    }
    return shifted;
}

ActionDays draggedDays(const ActionDays& days, DatePart part, QDate from, QDate to, PeriodUnit unit, bool exact) {
    const qint64 by = from.daysTo(to);
    ActionDays dragged = days;
    if (part == DatePart::End) {
        const QDate behind = days.end.addDays(by + 1);
        dragged.end = (exact ? behind : nearestPeriodStart(behind, unit)).addDays(-1);
        return dragged;
    }
    const QDate first = days.start.isValid() ? days.start : days.end;
    const QDate raw = first.addDays(by);
    const QDate start = exact ? raw : nearestPeriodStart(raw, unit);
    if (part == DatePart::Start) {
        dragged.start = start;
        return dragged;
    }
    if (!exact && isWholeMonths(days)) {
        return shiftedByMonths(days, part, periodsBetween(days.start, start, PeriodUnit::Month));
    }
    const qint64 moved = first.daysTo(start);
    dragged.start = days.start.isValid() ? days.start.addDays(moved) : days.start;
    dragged.end = days.end.isValid() ? days.end.addDays(moved) : days.end;
    return dragged;
}

Action withDays(const Action& action, const ActionDays& days) {
    Action moved = action;
    moved.start = days.start;
    moved.end = days.end;
    if (action.costByYear.empty() || !action.firstDay().isValid() || !moved.firstDay().isValid()) {
        return moved;
    }
    // With one day alone it is not known how long the action lasts, so there are no years to keep within.
    const bool areYearsKnown =
        action.start.isValid() && action.end.isValid() && moved.start.isValid() && moved.end.isValid();
    const int by = yearsMoved(action, moved);
    moved.costByYear.clear();
    for (const auto& [year, cost] : action.costByYear) {
        moved.costByYear[areYearsKnown ? yearMoved(year, by, action, moved) : year + by] += cost;
    }
    return moved;
}

bool startsTooEarly(const Action& waiting, const Action& needed) {
    return waiting.dependencies.contains(needed.id) && !waiting.isOver() && !needed.isOver() &&
           waiting.start.isValid() && needed.end.isValid() && waiting.start <= needed.end;
}

std::vector<QUuid> tooEarlyFor(const Plan& plan, const QUuid& action) {
    std::vector<QUuid> early;
    if (const Action* needed = plan.action(action)) {
        for (const Action& waiting : plan.actions) {
            if (startsTooEarly(waiting, *needed)) {
                early.push_back(waiting.id);
            }
        }
    }
    return early;
}

std::vector<const Action*> endAfterStartOf(const Plan& plan, const Action& action) {
    std::vector<const Action*> late;
    for (const Action& needed : plan.actions) {
        if (startsTooEarly(action, needed)) {
            late.push_back(&needed);
        }
    }
    return late;
}

std::vector<Action> movedAlong(const Plan& plan, const QUuid& action, qint64 days) {
    const std::set<QUuid> waiting = waitingFor(plan.actions, action);
    std::vector<Action> moved;
    for (const Action& one : plan.actions) {
        if (!waiting.contains(one.id) || one.isOver() || !one.firstDay().isValid()) {
            continue;
        }
        const auto later = [days](QDate day) { return day.isValid() ? day.addDays(days) : day; };
        moved.push_back(withDays(one, {later(one.start), later(one.end)}));
    }
    return moved;
}

} // namespace atalaya
