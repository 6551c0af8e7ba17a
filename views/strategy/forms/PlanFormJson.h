#pragma once

#include "models/exchange/PlanReader.h"
#include "models/exchange/PlanWriter.h"

namespace atalaya {

/// A member beside those of the exchange format: what is typed in a form's fields and cannot be read as anything yet.
inline constexpr QLatin1StringView typedMember{"typed"};

/// A thing of the plan from JSON that a form wrote itself; what cannot be read is as if it were not there. `read`:
/// exchange::actionFrom and its neighbours.
template <class Read> [[nodiscard]] auto planThingFrom(const QJsonObject& json, Read read) {
    exchange::Problems problems{QString()};
    exchange::ObjectReader reader(problems, QJsonValue(json), QString());
    return read(reader);
}

} // namespace atalaya
