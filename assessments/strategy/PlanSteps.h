#pragma once

#include "assessments/foundation/Error.h"
#include "assessments/strategy/PlanEdits.h"

namespace atalaya::steps {

// What edit() does to a plan for each change. A step says no only where the change itself is forbidden; rules over the
// result are PlanRules'.

[[nodiscard]] Outcome apply(Plan& next, const SetStrategyHead& change);
[[nodiscard]] Outcome apply(Plan& next, const PutObjective& change);
[[nodiscard]] Outcome apply(Plan& next, const PutAction& change);
[[nodiscard]] Outcome apply(Plan& next, const PutMeasure& change);
[[nodiscard]] Outcome apply(Plan& next, const PutLifecycleStep& change);
[[nodiscard]] Outcome apply(Plan& next, const PutScenario& change);
[[nodiscard]] Outcome apply(Plan& next, const RemoveObjective& change);
[[nodiscard]] Outcome apply(Plan& next, const RemoveAction& change);
[[nodiscard]] Outcome apply(Plan& next, const RemoveMeasure& change);
[[nodiscard]] Outcome apply(Plan& next, const RemoveLifecycleStep& change);
[[nodiscard]] Outcome apply(Plan& next, const RemoveScenario& change);
[[nodiscard]] Outcome apply(Plan& next, const MoveObjective& change);
[[nodiscard]] Outcome apply(Plan& next, const MoveAction& change);
[[nodiscard]] Outcome apply(Plan& next, const MoveMeasure& change);
[[nodiscard]] Outcome apply(Plan& next, const MoveLifecycleStep& change);
[[nodiscard]] Outcome apply(Plan& next, const MoveScenario& change);
[[nodiscard]] Outcome apply(Plan& next, const PutReading& change);
[[nodiscard]] Outcome apply(Plan& next, const RemoveReading& change);
[[nodiscard]] Outcome apply(Plan& next, const ChangePlan& change);

} // namespace atalaya::steps
