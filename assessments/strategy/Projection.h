#pragma once

#include "assessments/scoring/Scores.h"

namespace atalaya {

struct YearOfPlan {
    int year = 0;
    qint64 cost = 0;
    Score headline; ///< at the end of the year, with every action that ends by then done
};

/// The assessment as it would stand when every action that ends on or before `day` has reached its stage: an answered
/// indicator rises to the lift's stage and never falls; one that is not answered stays so. The proof that a finished
/// action leaves behind is added as evidence of the strongest grade, so that the evidenced stage rises as well. The
/// reference date, and so the validity of today's evidence, stays. For forecasts only: never stored.
[[nodiscard]] Assessment projected(const Framework& framework, const Assessment& assessment, QDate day);

/// Cost of an action in a year, in units of the plan's currency: as stated, or spread evenly over its days; sums to the
/// action's cost exactly. Empty for an action without dates and stated costs.
[[nodiscard]] std::map<int, qint64> costByYear(const Action& action);

/// From the first to the last year in which an action runs or costs something.
[[nodiscard]] std::vector<YearOfPlan> projectYears(const Framework& framework, const Assessment& assessment);

} // namespace atalaya
