#include "assessments/strategy/CountingActions.h"

#include <algorithm>

namespace atalaya {
namespace {

std::map<QUuid, std::size_t> placesById(const Plan& plan) {
    std::map<QUuid, std::size_t> places;
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
        places.emplace(plan.actions[i].id, i);
    }
    return places;
}

} // namespace

std::vector<ActionNeeds> needsOf(const Plan& plan) {
    const std::map<QUuid, std::size_t> places = placesById(plan);
    std::vector<ActionNeeds> all(plan.actions.size());
    std::vector<bool> seen;
    for (std::size_t start = 0; start < plan.actions.size(); ++start) {
        ActionNeeds& needs = all[start];
        if (plan.actions[start].isOver()) {
            needs.isHopeless = plan.actions[start].status == ActionStatus::Stopped;
            continue;
        }
        seen.assign(plan.actions.size(), false);
        seen[start] = true;
        std::vector<std::size_t> waiting{start};
        while (!waiting.empty()) {
            const std::size_t at = waiting.back();
            waiting.pop_back();
            needs.open.push_back(at);
            needs.isHopeless = needs.isHopeless || plan.actions[at].status == ActionStatus::Stopped;
            for (const QUuid& id : plan.actions[at].dependencies) {
                const auto need = places.find(id);
                if (need == places.end() || seen[need->second] ||
                    plan.actions[need->second].status == ActionStatus::Done) {
                    continue;
                }
                seen[need->second] = true;
                waiting.push_back(need->second);
            }
        }
        std::sort(needs.open.begin(), needs.open.end());
    }
    return all;
}

std::vector<const Action*> countingActions(const Plan& plan, const std::vector<Action>& chosen) {
    const std::map<QUuid, std::size_t> places = placesById(plan);
    std::vector<bool> isChosen(plan.actions.size(), false);
    for (const Action& action : chosen) {
        if (const auto place = places.find(action.id); place != places.end()) {
            isChosen[place->second] = true;
        }
    }
    std::vector<const Action*> counting;
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
        if (plan.actions[i].status == ActionStatus::Done && !isChosen[i]) {
            counting.push_back(&plan.actions[i]);
        }
    }
    const std::vector<ActionNeeds> needs = needsOf(plan);
    for (const Action& action : chosen) {
        const auto place = places.find(action.id);
        const bool counts = place == places.end()
                                ? action.status != ActionStatus::Stopped
                                : !needs[place->second].isHopeless &&
                                      std::all_of(needs[place->second].open.begin(), needs[place->second].open.end(),
                                                  [&](std::size_t need) { return isChosen[need]; });
        if (counts) {
            counting.push_back(&action);
        }
    }
    return counting;
}

} // namespace atalaya
