#pragma once

#include "assessments/workshop/Workshop.h"

#include <QJsonObject>

namespace atalaya::storage {

// The parts of a workshop as JSON, in the canonical form of the exchange format. An id that is the row's own is not
// said again; `position` is a part's place in its list.

/// Title, place, days, rule, stages, end.
[[nodiscard]] QJsonObject headJson(const Workshop& workshop);
[[nodiscard]] QJsonObject clustersJson(const std::vector<WorkshopCluster>& clusters);
[[nodiscard]] QJsonObject agendaJson(const std::vector<AgendaItem>& items);
[[nodiscard]] QJsonObject seatJson(const Seat& seat);
[[nodiscard]] QJsonObject roundJson(const Round& round, int position);
[[nodiscard]] QJsonObject resultJson(const RoomResult& result);
[[nodiscard]] QJsonObject parkedJson(const ParkedPoint& point, int position);
[[nodiscard]] QJsonObject stretchJson(const Stretch& stretch);

/// A time as it is stored: UTC with milliseconds; empty when invalid.
[[nodiscard]] QString timeText(const QDateTime& time);

} // namespace atalaya::storage
