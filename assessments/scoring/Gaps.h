#pragma once

#include "assessments/scoring/Scores.h"

namespace atalaya {

struct RankedGap {
    int rank = 0; ///< from 1; no two share one
    QString indicator;
    QString commitment;
    int stage = 1;
    int target = 1;
    int gap = 0;
    double commitmentWeight = 1.0;
    double indicatorWeight = 1.0;
    double priority = 0.0; ///< commitment weight x indicator weight x gap
    /// Gap of 1 where valid evidence is attached to the next criterion (or to a higher one), or it is already marked
    /// met.
    bool quickWin = false;
};

/// Answered indicators with a gap, highest priority first; ties by lowest stage, then by paragraph, then by indicator.
[[nodiscard]] std::vector<RankedGap> rankGaps(const Framework& framework, const Assessment& assessment,
                                              const ScoreSheet& sheet);

} // namespace atalaya
