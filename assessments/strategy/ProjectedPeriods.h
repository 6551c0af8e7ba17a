#pragma once

#include "assessments/strategy/PlanPeriods.h"
#include "assessments/strategy/Projection.h"

#include <functional>

namespace atalaya {

/// The headline score at the end of a month, quarter or year, with every action that ends by then done.
struct PeriodScore {
    QDate first;    ///< the period's first day
    Score headline; ///< empty for a period that is over
};

/// For each period from that of `from` to that of `to`, as projected() says of its last day. A period that ended before
/// `day`, the day of the forecast, has no headline: nothing is forecast for what has been. What was to end in it and is
/// not done counts from the period of `day` on; what is done counts there, too. A day that is not valid has no past. As
/// many roll-ups as there are periods in which an action ends: milliseconds each, so not while a picture is waited for.
[[nodiscard]] std::vector<PeriodScore> projectPeriods(const Framework& framework, const Assessment& assessment,
                                                      const std::vector<Action>& actions, PeriodUnit unit, QDate from,
                                                      QDate to, QDate day);

/// What each action would add to the headline mean if it alone were done; what lifts nothing though all of `actions`
/// were chosen (see countingActions()), and what adds nothing that can be counted, has 0. Nothing at all while no
/// headline can be computed. A roll-up each: work for a thread of its own; `isCancelled` is asked between them and what
/// is there by then comes back.
[[nodiscard]] std::map<QUuid, double> gainsAlone(const Framework& framework, const Assessment& assessment,
                                                 const std::vector<Action>& actions,
                                                 const std::function<bool()>& isCancelled = {});

} // namespace atalaya
