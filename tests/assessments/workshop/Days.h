#pragma once

#include "assessments/workshop/Schedule.h"

namespace atalaya::test {

/// "09:00 a, 09:12 break, 09:27 b": a schedule as a line, with the day before the times of another.
[[nodiscard]] inline std::string line(const std::vector<ScheduleEntry>& entries) {
    QStringList parts;
    QDate day = entries.empty() ? QDate() : entries.front().start.date();
    for (const ScheduleEntry& entry : entries) {
        if (entry.start.date() != day) {
            day = entry.start.date();
            parts << QStringLiteral("day ") + QString::number(day.day());
        }
        parts << entry.start.toString(QStringLiteral("HH:mm ")) +
                     (entry.isBreak() ? QStringLiteral("break") : entry.indicator);
    }
    if (!entries.empty()) {
        parts << entries.back().end.toString(QStringLiteral("HH:mm"));
    }
    return parts.join(QStringLiteral(", ")).toStdString();
}

/// Of March 2026.
[[nodiscard]] inline WorkshopDay day(int date, QTime start, QTime end, std::vector<Break> breaks = {}) {
    return {QDate(2026, 3, date), start, end, std::move(breaks)};
}

} // namespace atalaya::test
