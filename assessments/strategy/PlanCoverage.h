#pragma once

#include "assessments/scoring/Scores.h"
#include "assessments/strategy/Plan.h"

namespace atalaya {

/// Where an objective meets a commitment. What was stopped counts nowhere.
struct CoverageCell {
    bool isLinked = false; ///< the objective names the commitment itself
    int actions = 0;       ///< of the objective that lift an indicator of the commitment
    int indicators = 0;    ///< of the commitment that the objective names or its actions lift

    [[nodiscard]] bool isEmpty() const { return !isLinked && actions == 0 && indicators == 0; }
    bool operator==(const CoverageCell&) const = default;
};

struct CoverageRow {
    QUuid objective;                 ///< null: actions without an objective
    int depth = 0;                   ///< in the tree, 0 at the top
    std::vector<CoverageCell> own;   ///< of the objective alone, one for each column
    std::vector<CoverageCell> whole; ///< with all below it

    bool operator==(const CoverageRow&) const = default;
};

/// Objectives against commitments: what the strategy serves, and what it leaves alone.
struct CoverageMatrix {
    QStringList commitments;          ///< the columns: those in scope, in the instrument's order
    std::vector<CoverageRow> rows;    ///< in the order of the tree; last, when there are any, actions without objective
    std::vector<CoverageCell> totals; ///< of the whole plan, each action and indicator once

    bool operator==(const CoverageMatrix&) const = default;
};

[[nodiscard]] CoverageMatrix coverageOf(const Framework& framework, const Assessment& assessment);

} // namespace atalaya
