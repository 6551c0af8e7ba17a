#pragma once

#include "assessments/assessment/Assessment.h"
#include "models/exchange/JsonReading.h"
#include "models/exchange/PlanReader.h"

namespace atalaya::exchange {

// From JSON to values. Each reports problems with their pointers and gives a value in any case; callers use it only
// when no problem was added. `ceiling` is the number of stages, or 0 when the framework is not at hand (then marks may
// be of any number).

[[nodiscard]] Answer answerFrom(ObjectReader& json, int ceiling);
/// From an answer's own canonical text, as the change log keeps it; empty text, or one that cannot be read, is an empty
/// answer.
[[nodiscard]] Answer answerOf(const QString& canonical);
[[nodiscard]] Evidence evidenceFrom(ObjectReader& json);
[[nodiscard]] Target targetFrom(ObjectReader& json);
[[nodiscard]] Weight weightFrom(ObjectReader& json);
[[nodiscard]] Scope scopeFrom(ObjectReader& json);
[[nodiscard]] CommitmentNote noteFrom(ObjectReader& json);
[[nodiscard]] OpenPoint openPointFrom(ObjectReader& json);
[[nodiscard]] Method methodFrom(ObjectReader& json);
[[nodiscard]] MinisterBrief briefFrom(ObjectReader& json);
[[nodiscard]] Assessment assessmentFrom(ObjectReader& json, int ceiling);

} // namespace atalaya::exchange
