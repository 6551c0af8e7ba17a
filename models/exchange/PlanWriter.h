#pragma once

#include "assessments/strategy/Plan.h"

#include <QJsonObject>

namespace atalaya::exchange {

// The strategy as JSON in the exchange format's canonical form, whole and thing by thing. See AssessmentWriter.h. A
// thing by itself says its order; in a list one that stands where its order says leaves it out.

[[nodiscard]] QJsonObject toJson(const Lift& lift);
[[nodiscard]] QJsonObject toJson(const StrategyHead& head);
[[nodiscard]] QJsonObject toJson(const Objective& objective);
[[nodiscard]] QJsonObject toJson(const Action& action);
[[nodiscard]] QJsonObject toJson(const Measure& measure);
[[nodiscard]] QJsonObject toJson(const LifecycleStep& step);
[[nodiscard]] QJsonObject toJson(const Scenario& scenario);
[[nodiscard]] QJsonObject toJson(const Plan& plan);

} // namespace atalaya::exchange
