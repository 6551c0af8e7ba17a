#pragma once

#include "assessments/workshop/Workshop.h"
#include "models/exchange/JsonReading.h"

namespace atalaya::storage {

// From JSON to the parts of a workshop; see WorkshopWriter.h. Each reports problems and gives a value in any case.

/// All of it but the lists and the id.
void readHead(exchange::ObjectReader& json, Workshop& workshop);
[[nodiscard]] std::vector<WorkshopCluster> clustersFrom(exchange::ObjectReader& json);
[[nodiscard]] std::vector<AgendaItem> agendaFrom(exchange::ObjectReader& json);
[[nodiscard]] Seat seatFrom(exchange::ObjectReader& json);
[[nodiscard]] Round roundFrom(exchange::ObjectReader& json, int& position);
[[nodiscard]] RoomResult resultFrom(exchange::ObjectReader& json);
[[nodiscard]] ParkedPoint parkedFrom(exchange::ObjectReader& json, int& position);
[[nodiscard]] Stretch stretchFrom(exchange::ObjectReader& json);

} // namespace atalaya::storage
