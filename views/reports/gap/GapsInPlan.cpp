#include "views/reports/gap/GapsInPlan.h"

#include "assessments/strategy/CountingActions.h"

#include <algorithm>
#include <set>

namespace atalaya::report {

std::vector<GapInPlan> gapsInPlan(const GapReportContext& c) {
    const Plan& plan = c.assessment.plan;
    std::set<QUuid> counting;
    for (const Action* action : countingActions(plan, plan.actions)) {
        counting.insert(action->id);
    }
    std::vector<GapInPlan> gaps;
    for (NextStageCard& card : nextStageCards(c.framework, c.assessment, c.sheet)) {
        if (card.rank == 0) {
            continue;
        }
        GapInPlan gap;
        gap.planned = card.stage;
        for (const QUuid& id : card.actions) {
            const Action& action = *plan.action(id);
            if (!counting.contains(id)) {
                gap.idle << action.code;
                continue;
            }
            gap.lifting << action.code;
            for (const Lift& lift : action.lifts) {
                if (lift.indicator == card.indicator) {
                    gap.planned = std::max(gap.planned, std::min(lift.toStage, c.framework.ceiling()));
                }
            }
        }
        gap.card = std::move(card);
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

} // namespace atalaya::report
