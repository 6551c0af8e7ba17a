#pragma once

#include "assessments/strategy/Plan.h"

namespace atalaya {

// Which actions count in a forecast: one rule for what-if, the projection, the roadmap, the picture of gains and the
// reports, so that no two of them name another score for the same choice.

/// What the lifts of an action stand on.
struct ActionNeeds {
    /// Itself and all that it waits for, over every step, that is not done: places among the plan's actions, ascending.
    /// Empty for what is done or was stopped.
    std::vector<std::size_t> open;
    bool isHopeless = false; ///< its lifts can never count: it was stopped, or needs one that was
};
/// Of each action of the plan, in the plan's order. Dependencies that the plan does not hold are passed over.
[[nodiscard]] std::vector<ActionNeeds> needsOf(const Plan& plan);

/// The actions whose lifts count when `chosen` are chosen: those of the plan that are done, chosen or not, and of the
/// chosen ones those that need nothing, over every step, but what is done or chosen as well. What was stopped counts
/// never. Dates are not looked at: that an action begins before what it waits for has ended is told elsewhere. Points
/// into `chosen`, whose dates may differ from the plan's, and into the plan for what is done and not chosen. A chosen
/// action that the plan does not hold needs nothing.
[[nodiscard]] std::vector<const Action*> countingActions(const Plan& plan, const std::vector<Action>& chosen);

} // namespace atalaya
