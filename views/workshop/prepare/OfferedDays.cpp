#include "views/workshop/prepare/OfferedDays.h"

#include <numeric>

namespace atalaya {

QDate nextWorkingDay(QDate day) {
    QDate next = day.addDays(1);
    while (next.dayOfWeek() > Qt::Friday) {
        next = next.addDays(1);
    }
    return next;
}

WorkshopDay usualDay(QDate date) {
    return {date, QTime(9, 0), QTime(17, 0), {{QTime(10, 30), 15}, {QTime(12, 30), 60}, {QTime(15, 0), 15}}};
}

std::vector<WorkshopDay> offeredDays(const std::vector<AgendaItem>& agenda, QDate today) {
    const int minutes = std::accumulate(agenda.begin(), agenda.end(), 0,
                                        [](int sum, const AgendaItem& item) { return sum + item.minutes; });
    std::vector<WorkshopDay> days{usualDay(nextWorkingDay(today))};
    if (minutes > days.front().workingMinutes()) {
        days.push_back(usualDay(nextWorkingDay(days.front().date)));
    }
    return days;
}

} // namespace atalaya
