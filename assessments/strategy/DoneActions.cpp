#include "assessments/strategy/DoneActions.h"

#include <algorithm>

namespace atalaya {
namespace {

bool wasOverBefore(const Action& action, QDate day) {
    return action.lastDay().isValid() && day.isValid() && action.lastDay() < day;
}

} // namespace

std::vector<DoneAction> doneActionsFor(const Framework& framework, const Assessment* previous,
                                       const Assessment& current, const QString& indicator) {
    const Assessment* last = previous != nullptr && previous->frameworkId == current.frameworkId ? previous : nullptr;
    std::vector<DoneAction> found;
    const auto add = [&](const Action& action) {
        const auto lift = std::find_if(action.lifts.begin(), action.lifts.end(),
                                       [&](const Lift& one) { return one.indicator == indicator; });
        if (action.status == ActionStatus::Done && lift != action.lifts.end()) {
            found.push_back({action.id, action.code, action.title, std::min(lift->toStage, framework.ceiling())});
        }
    };
    for (const Action& action : current.plan.actions) {
        const Action* before = last != nullptr ? last->plan.action(action.id) : nullptr;
        const bool wasOpen = before != nullptr && before->status != ActionStatus::Done;
        if (last == nullptr || wasOpen || !wasOverBefore(action, last->referenceDate)) {
            add(action);
        }
    }
    if (last != nullptr) {
        for (const Action& action : last->plan.actions) {
            if (current.plan.action(action.id) == nullptr && !wasOverBefore(action, last->referenceDate)) {
                add(action);
            }
        }
    }
    return found;
}

} // namespace atalaya
