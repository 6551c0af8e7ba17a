#pragma once

#include "assessments/scoring/Scores.h"

namespace atalaya {

struct YearOfPlan {
    int year = 0;
    qint64 cost = 0;
    Score headline; ///< at the end of the year, with every action that ends by then done
};

/// The assessment as it would stand when every action that ends on or before `day` has reached its stage: an answered
/// indicator rises to the lift's stage and never falls; one that is not answered stays so.
[[nodiscard]] Assessment projected(const Framework& framework, const Assessment& assessment, QDate day);

/// Cost of an action in a year: as stated, or spread evenly over its days; sums to the action's cost exactly.
[[nodiscard]] std::map<int, qint64> costByYear(const Action& action);

/// From the first to the last year in which an action runs.
[[nodiscard]] std::vector<YearOfPlan> projectYears(const Framework& framework, const Assessment& assessment);

} // namespace atalaya
