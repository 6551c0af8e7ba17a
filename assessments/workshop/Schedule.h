#pragma once

#include "assessments/workshop/Workshop.h"

namespace atalaya {

struct ScheduleEntry {
    QString indicator; ///< empty: a break
    QDateTime start;   ///< local time
    QDateTime end;

    [[nodiscard]] bool isBreak() const { return indicator.isEmpty(); }
    bool operator==(const ScheduleEntry&) const = default;
};

/// An item and how long it still takes.
struct TimedItem {
    QString indicator;
    int seconds = 0;
};

/// Where a schedule begins.
struct ScheduleStart {
    QDateTime at;        ///< invalid: with the first day
    int breaksTaken = 0; ///< of that day, already behind
};

/// Items one after the other over the days. No item is cut in two: a break that would cut one is taken at its nearer
/// end (before it when both are as near), and keeps its length; an item that would last beyond the end of a day is put
/// off to the next, unless it is the day's first. What the last day has no room for lasts beyond its end. A break with
/// nothing after it on its day is left out.
[[nodiscard]] std::vector<ScheduleEntry>
scheduleOf(const std::vector<WorkshopDay>& days, const std::vector<TimedItem>& items, const ScheduleStart& start = {});

/// The agenda as planned.
[[nodiscard]] std::vector<ScheduleEntry> plannedSchedule(const Workshop& workshop);

[[nodiscard]] inline QDateTime beginningOf(const WorkshopDay& day) {
    return QDateTime(day.date, day.start);
}
[[nodiscard]] inline QDateTime endOf(const WorkshopDay& day) {
    return QDateTime(day.date, day.end);
}

} // namespace atalaya
