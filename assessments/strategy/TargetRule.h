#pragma once

#include "assessments/assessment/Edits.h"
#include "assessments/scoring/Scores.h"

namespace atalaya {

/// Targets of many questions said at once: "the core to stage 3 by 2028".
struct TargetRule {
    QString subject = QStringLiteral("whole"); ///< an indicator, a commitment or a group by code, or "whole"
    int stage = 3;                             ///< 0 takes targets away
    std::optional<QDate> by;
    bool keepHigher = true; ///< a target that is higher already stays as it is
    bool onlyBelow = false; ///< only questions that are answered and below the stage
};

/// What a rule would do, before it is done.
struct TargetPlan {
    std::vector<Change> changes;
    int kept = 0;          ///< have a higher target, which stays
    int same = 0;          ///< have this target already
    int notApplicable = 0; ///< out of it, being not applicable
    int notBelow = 0;      ///< left out, being at the stage or unanswered
};

/// `sheet` says where questions stand, on the basis that is looked at. Questions out of scope are not touched.
[[nodiscard]] TargetPlan planTargets(const Framework& framework, const Assessment& assessment, const ScoreSheet& sheet,
                                     const TargetRule& rule);

} // namespace atalaya
