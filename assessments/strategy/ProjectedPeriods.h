#pragma once

#include "assessments/strategy/PlanPeriods.h"
#include "assessments/strategy/Projection.h"

#include <functional>

namespace atalaya {

/// The headline score at the end of a month, quarter or year, with every action that ends by then done.
struct PeriodScore {
    QDate first; ///< the period's first day
    Score headline;
};

/// For each period from that of `from` to that of `to`. As many roll-ups as there are periods in which an action ends:
/// milliseconds each, so not while a picture is waited for.
[[nodiscard]] std::vector<PeriodScore> projectPeriods(const Framework& framework, const Assessment& assessment,
                                                      const std::vector<Action>& actions, PeriodUnit unit, QDate from,
                                                      QDate to);

/// What each action would add to the headline mean if it alone were done; what was stopped, and what adds nothing that
/// can be counted, has 0. Nothing at all while no headline can be computed. A roll-up each: work for a thread of its
/// own; `isCancelled` is asked between them and what is there by then comes back.
[[nodiscard]] std::map<QUuid, double> gainsAlone(const Framework& framework, const Assessment& assessment,
                                                 const std::vector<Action>& actions,
                                                 const std::function<bool()>& isCancelled = {});

} // namespace atalaya
