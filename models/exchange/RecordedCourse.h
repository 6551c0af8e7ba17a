#pragma once

#include "models/exchange/JsonReading.h"
#include "models/exchange/RecordedWorkshop.h"

namespace atalaya::exchange {

/// A time of day, "09:40" or "09:40:30"; invalid when it is none, which is then a problem.
[[nodiscard]] QTime clockFrom(ObjectReader& json, QLatin1String key);

/// Numbers of seats, from 1 to `most`.
[[nodiscard]] std::vector<int> seatsFrom(ObjectReader& json, QLatin1String key, std::size_t most);

/// The member "course": what happened in a workshop that was so prepared.
[[nodiscard]] std::vector<RecordedMoment> courseFrom(ObjectReader& json, const Workshop& prepared);

} // namespace atalaya::exchange
