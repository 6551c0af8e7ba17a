#pragma once

#include "assessments/assessment/Assessment.h"
#include "models/exchange/PlanWriter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atalaya::exchange {

// Values as JSON in the exchange format's canonical form: members at their default are left out, text is Unicode NFC,
// sets are sorted. The top of AssessmentJson.h says what the format is for.

[[nodiscard]] QJsonObject dissentJson(const Dissent& dissent);
[[nodiscard]] QJsonObject toJson(const Answer& answer);
[[nodiscard]] QJsonObject toJson(const Evidence& evidence);
[[nodiscard]] QJsonObject toJson(const Target& target);
[[nodiscard]] QJsonObject toJson(const Weight& weight);
[[nodiscard]] QJsonObject toJson(const Scope& scope);
[[nodiscard]] QJsonObject toJson(const CommitmentNote& note);
[[nodiscard]] QJsonArray toJson(const std::vector<OpenPoint>& points);
[[nodiscard]] QJsonObject toJson(const Method& method);
[[nodiscard]] QJsonObject toJson(const MinisterBrief& brief);
/// All but the framework, which stands beside it in a file.
[[nodiscard]] QJsonObject toJson(const Assessment& assessment);

} // namespace atalaya::exchange
