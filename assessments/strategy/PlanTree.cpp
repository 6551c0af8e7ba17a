#include "assessments/strategy/PlanTree.h"

#include <algorithm>

namespace atalaya {

std::vector<ObjectivePlace> objectiveTree(const Plan& plan) {
    std::map<QUuid, std::vector<const Objective*>> children;
    std::set<QUuid> known;
    for (const Objective& objective : plan.objectives) {
        known.insert(objective.id);
    }
    for (const Objective& objective : plan.objectives) {
        children[known.contains(objective.parent) ? objective.parent : QUuid()].push_back(&objective);
    }
    std::vector<ObjectivePlace> places;
    std::set<QUuid> placed;
    // A stack rather than recursion: a file from elsewhere may nest thousands deep.
    const auto walk = [&](const Objective* root) {
        std::vector<ObjectivePlace> open{{root, 0}};
        while (!open.empty()) {
            const ObjectivePlace now = open.back();
            open.pop_back();
            if (!placed.insert(now.objective->id).second) {
                continue;
            }
            places.push_back(now);
            const auto& below = children[now.objective->id];
            for (auto child = below.rbegin(); child != below.rend(); ++child) {
                open.push_back({*child, now.depth + 1});
            }
        }
    };
    for (const Objective* root : children[QUuid()]) {
        walk(root);
    }
    for (const Objective& objective : plan.objectives) {
        if (!placed.contains(objective.id)) {
            walk(&objective);
        }
    }
    return places;
}

bool isWithin(const Plan& plan, const QUuid& id, const QUuid& ancestor) {
    QUuid now = id;
    for (std::size_t steps = 0; !now.isNull() && steps <= plan.objectives.size(); ++steps) {
        if (now == ancestor) {
            return true;
        }
        const Objective* objective = plan.objective(now);
        now = objective == nullptr ? QUuid() : objective->parent;
    }
    return false;
}

std::set<QUuid> branchOf(const Plan& plan, const QUuid& objective) {
    std::map<QUuid, std::vector<QUuid>> children;
    for (const Objective& one : plan.objectives) {
        children[one.parent].push_back(one.id);
    }
    std::set<QUuid> branch;
    std::vector<QUuid> open{objective};
    while (!open.empty()) {
        const QUuid now = open.back();
        open.pop_back();
        if (branch.insert(now).second) {
            const auto& below = children[now];
            open.insert(open.end(), below.begin(), below.end());
        }
    }
    return branch;
}

std::vector<QUuid> circularParents(const Plan& plan) {
    std::map<QUuid, QUuid> parents;
    for (const Objective& objective : plan.objectives) {
        parents.emplace(objective.id, objective.parent);
    }
    std::set<QUuid> sound;
    for (const Objective& objective : plan.objectives) {
        std::vector<QUuid> path;
        std::set<QUuid> onPath;
        QUuid now = objective.id;
        while (parents.contains(now) && !sound.contains(now)) {
            if (!onPath.insert(now).second) {
                return {std::find(path.begin(), path.end(), now), path.end()};
            }
            path.push_back(now);
            now = parents.at(now);
        }
        sound.insert(path.begin(), path.end());
    }
    return {};
}

} // namespace atalaya
