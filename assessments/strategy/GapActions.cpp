#include "assessments/strategy/GapActions.h"

#include <algorithm>

namespace atalaya {

GapActions actionsForGap(const Plan& plan, const QString& indicator, int stage) {
    GapActions found;
    for (const Action& action : plan.actions) {
        const bool lifts = std::any_of(action.lifts.begin(), action.lifts.end(), [&](const Lift& lift) {
            return lift.indicator == indicator && lift.toStage > stage;
        });
        if (!lifts || action.status == ActionStatus::Stopped) {
            continue;
        }
        (action.status == ActionStatus::Done ? found.done : found.toDo).push_back(&action);
    }
    return found;
}

} // namespace atalaya
