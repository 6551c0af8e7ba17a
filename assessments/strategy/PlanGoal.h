#pragma once

namespace atalaya {

/// What actions are chosen for.
enum class PlanGoal {
    MostGain,     ///< lift the weighted score most, then for the least cost; targets are not looked at
    ReachTargets, ///< reach every target at the least cost, then with the most gain
};

} // namespace atalaya
