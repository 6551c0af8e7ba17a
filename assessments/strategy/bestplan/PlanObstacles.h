#pragma once

#include "assessments/strategy/bestplan/BestPlan.h"
#include "assessments/strategy/bestplan/PlanFacts.h"

namespace atalaya {

/// What stands in the way that needs no search to be seen.
[[nodiscard]] std::optional<PlanObstacle> plainObstacle(const PlanFacts& facts);

/// For a problem of which a search proved that there is no plan: which limit no way to the targets can keep, by a
/// search for the least use of each.
[[nodiscard]] PlanObstacle searchedObstacle(const PlanFacts& facts, SearchClock& clock);

} // namespace atalaya
