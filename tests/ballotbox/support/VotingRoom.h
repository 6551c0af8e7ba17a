#pragma once

#include "assessments/workshop/WorkshopEdits.h"

#include <QTime>

namespace atalaya::test {

/// A workshop whose seats are numbered from 1 and sit in three groups by turns; every question is answered by all.
/// `seatId` makes the seats' ids.
template <class SeatId>
Workshop votingRoom(const Framework& framework, const Assessment& assessment, const QUuid& id, int seats,
                    Attribution attribution, SeatId seatId) {
    Workshop workshop = newWorkshop(framework, assessment, id, QStringLiteral("Altamar acuerda"));
    workshop.attribution = attribution;
    workshop.days = {{QDate(2026, 3, 12), QTime(9, 0), QTime(17, 0), {}}};
    workshop.clusters.clear();
    for (const char* cluster : {"quay", "sea", "tower"}) {
        workshop.clusters.push_back({QLatin1String(cluster), QStringLiteral("Group ") + QLatin1String(cluster), {}});
    }
    for (int number = 1; number <= seats; ++number) {
        const auto& cluster = workshop.clusters.at(static_cast<std::size_t>(number) % workshop.clusters.size());
        workshop.seats.push_back({seatId(number), number, cluster.id, {}, false});
    }
    for (AgendaItem& item : workshop.agenda) {
        item.clusters.clear();
    }
    return workshop;
}

} // namespace atalaya::test
