#pragma once

#include "assessments/assessment/Assessment.h"

#include <QJsonObject>

#include <optional>

namespace atalaya {

/// One piece of evidence as it stands in the exchange format, for what is kept outside a workspace until it is whole:
/// half-written evidence.
[[nodiscard]] QJsonObject evidenceJson(const Evidence& evidence);

/// Nothing when `json` is not what evidenceJson() gives.
[[nodiscard]] std::optional<Evidence> evidenceFromJson(const QJsonObject& json);

} // namespace atalaya
