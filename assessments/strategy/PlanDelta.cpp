#include "assessments/strategy/PlanEdits.h"

namespace atalaya {
namespace {

template <class Item> std::set<QUuid> changedItems(const std::vector<Item>& before, const std::vector<Item>& after) {
    std::set<QUuid> ids;
    if (before == after) {
        return ids;
    }
    std::map<QUuid, const Item*> old;
    for (const Item& item : before) {
        old.emplace(item.id, &item);
    }
    for (const Item& item : after) {
        const auto found = old.find(item.id);
        if (found == old.end()) {
            ids.insert(item.id);
            continue;
        }
        if (!(*found->second == item)) {
            ids.insert(item.id);
        }
        old.erase(found);
    }
    for (const auto& gone : old) {
        ids.insert(gone.first);
    }
    return ids;
}

template <class Item>
void collectChanges(const std::vector<Item>& to, const std::set<QUuid>& ids, std::vector<Item>& put,
                    std::set<QUuid>& removed) {
    std::set<QUuid> left = ids;
    for (const Item& item : to) {
        if (left.erase(item.id) > 0) {
            put.push_back(item);
        }
    }
    removed.insert(left.begin(), left.end());
}

} // namespace

PlanDelta deltaBetween(const Plan& before, const Plan& after) {
    PlanDelta delta;
    delta.head = !(headOf(before) == headOf(after));
    delta.objectives = changedItems(before.objectives, after.objectives);
    delta.actions = changedItems(before.actions, after.actions);
    delta.measures = changedItems(before.measures, after.measures);
    delta.lifecycle = changedItems(before.lifecycle, after.lifecycle);
    delta.scenarios = changedItems(before.scenarios, after.scenarios);
    return delta;
}

ChangePlan changeTo(const Plan& to, const PlanDelta& delta) {
    ChangePlan change;
    if (delta.head) {
        change.head = headOf(to);
    }
    collectChanges(to.objectives, delta.objectives, change.objectives, change.removed);
    collectChanges(to.actions, delta.actions, change.actions, change.removed);
    collectChanges(to.measures, delta.measures, change.measures, change.removed);
    collectChanges(to.lifecycle, delta.lifecycle, change.lifecycle, change.removed);
    collectChanges(to.scenarios, delta.scenarios, change.scenarios, change.removed);
    return change;
}

} // namespace atalaya
