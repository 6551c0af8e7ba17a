#pragma once

#include "assessments/strategy/Plan.h"

namespace atalaya {

/// An objective where it stands in the tree.
struct ObjectivePlace {
    const Objective* objective = nullptr;
    int depth = 0; ///< 0 at the top
};

/// Every objective once, each behind its parent and its elder siblings. One whose parents go in a circle, or whose
/// parent the plan does not hold, stands at the top. Points into `plan`.
[[nodiscard]] std::vector<ObjectivePlace> objectiveTree(const Plan& plan);

/// Whether `id` is `ancestor` or lies below it.
[[nodiscard]] bool isWithin(const Plan& plan, const QUuid& id, const QUuid& ancestor);

/// `objective` and all below it.
[[nodiscard]] std::set<QUuid> branchOf(const Plan& plan, const QUuid& objective);

/// The objectives of one circle of parents; empty when there is none.
[[nodiscard]] std::vector<QUuid> circularParents(const Plan& plan);

} // namespace atalaya
