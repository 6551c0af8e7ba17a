#include "assessments/workshop/Forecast.h"

#include "assessments/workshop/SuggestedMinutes.h"

#include <algorithm>
#include <cmath>

namespace atalaya {
namespace {

bool wasBegun(const Workshop& workshop, const QString& indicator) {
    return std::any_of(workshop.course.begin(), workshop.course.end(),
                       [&](const Stretch& stretch) { return stretch.indicator == indicator; });
}

double paceOf(const Workshop& workshop, const QDateTime& now) {
    double planned = 0.0;
    for (const AgendaItem& item : workshop.agenda) {
        planned += 60.0 * item.minutes;
    }
    const double asMuchAsOne = planned / double(workshop.agenda.size());
    double used = asMuchAsOne;
    planned = asMuchAsOne;
    for (const AgendaItem& item : workshop.agenda) {
        if (workshop.results.contains(item.indicator) && wasBegun(workshop, item.indicator)) {
            used += secondsUsedOn(workshop, item.indicator, now);
            planned += 60.0 * item.minutes;
        }
    }
    return used / planned;
}

/// Breaks of today that lie behind: as many as were begun, and those after which the next one is due.
int breaksBehind(const Workshop& workshop, const WorkshopDay& day, const QDateTime& now) {
    const auto begun = std::count_if(workshop.course.begin(), workshop.course.end(), [&](const Stretch& stretch) {
        return stretch.isBreak() && stretch.from.toLocalTime().date() == day.date;
    });
    int passed = 0;
    for (std::size_t i = 0; i + 1 < day.breaks.size(); ++i) {
        passed += QDateTime(day.date, day.breaks[i + 1].start) <= now ? 1 : 0;
    }
    return std::max(static_cast<int>(begun), passed);
}

std::vector<TimedItem> itemsLeft(const Workshop& workshop, double pace, const QDateTime& now) {
    std::vector<TimedItem> left;
    const Stretch* current = workshop.now();
    for (const AgendaItem& item : workshop.agenda) {
        if (workshop.results.contains(item.indicator)) {
            continue;
        }
        const auto needed = static_cast<int>(std::lround(60.0 * item.minutes * pace));
        const TimedItem timed{item.indicator, std::max(0, needed - secondsUsedOn(workshop, item.indicator, now))};
        const bool isCurrent = current != nullptr && current->indicator == item.indicator;
        left.insert(isCurrent ? left.begin() : left.end(), timed);
    }
    return left;
}

QDateTime endOfLast(const std::vector<ScheduleEntry>& entries, const QDateTime& otherwise) {
    return entries.empty() ? otherwise : entries.back().end;
}

/// What was planned up to the end of `day` and is left.
std::vector<TimedItem> leftUntil(const Workshop& workshop, const WorkshopDay& day, const std::vector<TimedItem>& left) {
    const std::vector<ScheduleEntry> plan = plannedSchedule(workshop);
    std::vector<TimedItem> until;
    std::copy_if(left.begin(), left.end(), std::back_inserter(until), [&](const TimedItem& item) {
        return std::any_of(plan.begin(), plan.end(), [&](const ScheduleEntry& entry) {
            return entry.indicator == item.indicator && entry.start.date() <= day.date;
        });
    });
    return until;
}

/// During a break that was begun, work goes on when the break has had its length.
QDateTime resumes(const Workshop& workshop, const WorkshopDay& day, const QDateTime& now) {
    const Stretch* current = workshop.now();
    if (current == nullptr || !current->isBreak() || day.breaks.empty()) {
        return now;
    }
    const auto place =
        std::min(static_cast<std::size_t>(std::max(1, breaksBehind(workshop, day, now))), day.breaks.size()) - 1;
    return std::max(now, current->from.toLocalTime().addSecs(60 * day.breaks[place].minutes));
}

} // namespace

int ExpectedEnd::minutesPast() const {
    const qint64 seconds = planned.secsTo(expected);
    return seconds > 0 ? static_cast<int>((seconds + 59) / 60) : 0;
}

int secondsUsedOn(const Workshop& workshop, const QString& indicator, const QDateTime& now) {
    qint64 seconds = 0;
    for (const Stretch& stretch : workshop.course) {
        if (stretch.indicator == indicator) {
            seconds += std::max<qint64>(0, stretch.from.secsTo(stretch.isRunning() ? now : stretch.to));
        }
    }
    return static_cast<int>(seconds);
}

std::optional<Forecast> forecastOf(const Workshop& workshop, const QDateTime& now) {
    if (workshop.days.empty() || workshop.agenda.empty() || workshop.ended.isValid()) {
        return std::nullopt;
    }
    const auto today = std::find_if(workshop.days.begin(), workshop.days.end(),
                                    [&](const WorkshopDay& day) { return day.date == now.date(); });
    const bool isToday = today != workshop.days.end();
    ScheduleStart start{now, isToday ? breaksBehind(workshop, *today, now) : 0};
    if (isToday) {
        start.at = resumes(workshop, *today, now);
    }
    Forecast forecast;
    forecast.pace = paceOf(workshop, now);
    const std::vector<TimedItem> left = itemsLeft(workshop, forecast.pace, now);
    forecast.ahead = scheduleOf(workshop.days, left, start);
    forecast.whole = {endOf(workshop.days.back()), endOfLast(forecast.ahead, now)};
    if (isToday) {
        const std::vector<ScheduleEntry> rest = scheduleOf({*today}, leftUntil(workshop, *today, left), start);
        forecast.today = ExpectedEnd{endOf(*today), endOfLast(rest, now)};
    }
    return forecast;
}

std::vector<Shortening> shortenToFit(const Workshop& workshop, const Forecast& forecast, const ExpectedEnd& end,
                                     const QStringList& candidates) {
    std::vector<AgendaItem> items;
    for (const ScheduleEntry& entry : forecast.ahead) {
        const AgendaItem* item = workshop.item(entry.indicator);
        const bool isBeforeEnd = entry.start.date() <= end.planned.date();
        if (item != nullptr && isBeforeEnd && item->minutes > leastItemMinutes &&
            candidates.contains(item->indicator) && !wasBegun(workshop, item->indicator)) {
            items.push_back(*item);
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.minutes > b.minutes; });
    // A minute of the plan lasts as long as the room's pace says.
    int lacking = static_cast<int>(std::ceil(end.minutesPast() / forecast.pace));
    std::vector<Shortening> shortenings;
    for (const AgendaItem& item : items) {
        if (lacking <= 0) {
            break;
        }
        const int given = std::min(lacking, item.minutes - leastItemMinutes);
        shortenings.push_back({item.indicator, item.minutes, item.minutes - given});
        lacking -= given;
    }
    return shortenings;
}

} // namespace atalaya
