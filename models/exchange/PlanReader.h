#pragma once

#include "assessments/strategy/Plan.h"
#include "models/exchange/JsonReading.h"

namespace atalaya::exchange {

// The strategy from JSON, whole and thing by thing. See AssessmentReader.h.

[[nodiscard]] Lift liftFrom(ObjectReader& json);
[[nodiscard]] StrategyHead strategyHeadFrom(ObjectReader& json);
[[nodiscard]] Objective objectiveFrom(ObjectReader& json);
[[nodiscard]] Action actionFrom(ObjectReader& json);
[[nodiscard]] Measure measureFrom(ObjectReader& json);
[[nodiscard]] LifecycleStep lifecycleStepFrom(ObjectReader& json);
[[nodiscard]] Scenario scenarioFrom(ObjectReader& json);
/// Things without an order, as files from before orders have them, keep the order of their list.
[[nodiscard]] Plan planFrom(ObjectReader& json);

} // namespace atalaya::exchange
