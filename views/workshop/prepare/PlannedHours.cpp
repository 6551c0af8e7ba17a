#include "views/workshop/prepare/PlannedHours.h"

#include "assessments/workshop/Schedule.h"
#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

struct PlannedHoursWords {
    Q_DECLARE_TR_FUNCTIONS(PlannedHours)
};

} // namespace

PlannedHours plannedHours(const Workshop& workshop) {
    PlannedHours hours;
    const auto schedule = plannedSchedule(workshop);
    for (std::size_t i = 0; i < workshop.days.size(); ++i) {
        const WorkshopDay& planned = workshop.days[i];
        PlannedHours::Day day{planned.date, 0, {}, {}};
        for (const ScheduleEntry& entry : schedule) {
            const bool isAfter = i == 0 || entry.start >= beginningOf(planned);
            const bool isBefore = i + 1 == workshop.days.size() || entry.start < beginningOf(workshop.days[i + 1]);
            if (isAfter && isBefore) {
                day.questions += entry.isBreak() ? 0 : 1;
                day.start = day.start.isValid() ? day.start : entry.start;
                day.end = entry.end;
            }
        }
        if (day.end.isValid()) {
            const qint64 seconds = std::max<qint64>(0, endOf(planned).secsTo(day.end));
            hours.tooMany += static_cast<int>((seconds + 59) / 60);
        }
        hours.days.push_back(day);
    }
    return hours;
}

QString PlannedHours::words() const {
    const Language language = languageOfWindow();
    QStringList lines;
    for (const Day& day : days) {
        const QString date = language.weekdayAndDay(day.date);
        lines << (day.questions == 0 ? PlannedHoursWords::tr("%1: nothing is planned", "a day").arg(date)
                                     : PlannedHoursWords::tr("%1: %2 to %3, %4", "a day: from, to, questions")
                                           .arg(date, timeText(day.start.time()), timeText(day.end.time()),
                                                PlannedHoursWords::tr("%n question(s)", nullptr, day.questions)));
    }
    return lines.join(u'\n');
}

} // namespace atalaya
