#pragma once

#include "assessments/strategy/NextStageCard.h"
#include "views/reports/gap/GapReportContext.h"

namespace atalaya::report {

/// A gap and how far the plan closes it. Sections 8 and 9 both read this, so that neither says of a gap what the other
/// denies.
struct GapInPlan {
    NextStageCard card;
    /// The highest stage that an action leads it to which is to be done and whose lifts count, whatever its dates;
    /// where it stands where there is none.
    int planned = 1;
    QStringList lifting; ///< codes of those actions
    QStringList idle;    ///< codes of those that are to lift it and never can, for want of what was stopped

    [[nodiscard]] bool isClosed() const { return planned >= card.target.value_or(planned); }
    /// Whether anything in the plan that is to be done is against it.
    [[nodiscard]] bool hasAction() const { return !card.actions.empty(); }
};
/// In the order of their rank.
[[nodiscard]] std::vector<GapInPlan> gapsInPlan(const GapReportContext& c);

} // namespace atalaya::report
