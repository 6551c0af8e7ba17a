#pragma once

#include "assessments/strategy/Plan.h"

namespace atalaya {

// What must end before what starts. Dependencies on actions that the plan does not hold are passed over here; PlanRules
// refuses them.

/// The actions of one circle, each waiting for the next and the last for the first; empty when there is none.
[[nodiscard]] std::vector<QUuid> circularDependency(const std::vector<Action>& actions);

/// All that wait for an action, directly or through others, without itself.
[[nodiscard]] std::set<QUuid> waitingFor(const std::vector<Action>& actions, const QUuid& action);

} // namespace atalaya
