#include "assessments/strategy/ProjectedPeriods.h"

#include <algorithm>

namespace atalaya {

std::vector<PeriodScore> projectPeriods(const Framework& framework, const Assessment& assessment,
                                        const std::vector<Action>& actions, PeriodUnit unit, QDate from, QDate to) {
    std::vector<PeriodScore> periods;
    if (!from.isValid() || !to.isValid()) {
        return periods;
    }
    std::optional<QDate> before; // the last day that was looked at
    for (QDate first = firstDayOfPeriod(from, unit); first <= to; first = first.addMonths(monthsIn(unit))) {
        const QDate day = lastDayOfPeriod(first, unit);
        const bool isSame = before && std::none_of(actions.begin(), actions.end(), [&](const Action& action) {
                                return action.end.isValid() && action.end > *before && action.end <= day;
                            });
        periods.push_back(
            {first, isSame ? periods.back().headline
                           : scoreAssessment(framework, projected(framework, assessment, actions, day)).headline()});
        before = day;
    }
    return periods;
}

std::map<QUuid, double> gainsAlone(const Framework& framework, const Assessment& assessment,
                                   const std::vector<Action>& actions, const std::function<bool()>& isCancelled) {
    std::map<QUuid, double> gains;
    const std::optional<double> now = scoreAssessment(framework, assessment).headline().mean;
    if (!now) {
        return gains;
    }
    for (const Action& action : actions) {
        if (isCancelled && isCancelled()) {
            break;
        }
        double gain = 0;
        if (action.status != ActionStatus::Stopped && !action.lifts.empty()) {
            Action done = action;
            done.end = assessment.referenceDate.isValid() ? assessment.referenceDate : QDate(2000, 1, 1);
            const Assessment future = projected(framework, assessment, {done}, done.end);
            gain = scoreAssessment(framework, future).headline().mean.value_or(*now) - *now;
        }
        gains.emplace(action.id, gain);
    }
    return gains;
}

} // namespace atalaya
