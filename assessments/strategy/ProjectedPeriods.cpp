#include "assessments/strategy/ProjectedPeriods.h"

#include "assessments/strategy/CountingActions.h"
#include "assessments/strategy/PlanForecast.h"

#include <algorithm>

namespace atalaya {

std::vector<PeriodScore> projectPeriods(const Framework& framework, const Assessment& assessment,
                                        const std::vector<Action>& actions, PeriodUnit unit, QDate from, QDate to,
                                        QDate day) {
    std::vector<PeriodScore> periods;
    if (!from.isValid() || !to.isValid()) {
        return periods;
    }
    PlanForecast forecast(framework, assessment, actions);
    std::optional<Score> headline; // of what is finished so far
    for (QDate first = firstDayOfPeriod(from, unit); first <= to; first = first.addMonths(monthsIn(unit))) {
        const QDate last = lastDayOfPeriod(first, unit);
        if (day.isValid() && last < day) {
            periods.push_back({first, {}});
            continue;
        }
        if (forecast.goOnTo(last) || !headline) {
            headline = scoreAssessment(framework, forecast.assessment()).headline();
        }
        periods.push_back({first, *headline});
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
    const std::vector<const Action*> counting = countingActions(assessment.plan, actions);
    const PlanForecast nothingDone(framework, assessment, {});
    for (const Action& action : actions) {
        if (isCancelled && isCancelled()) {
            break;
        }
        double gain = 0;
        if (!action.lifts.empty() && std::find(counting.begin(), counting.end(), &action) != counting.end()) {
            PlanForecast alone = nothingDone;
            alone.finish(action);
            gain = scoreAssessment(framework, alone.assessment()).headline().mean.value_or(*now) - *now;
        }
        gains.emplace(action.id, gain);
    }
    return gains;
}

} // namespace atalaya
