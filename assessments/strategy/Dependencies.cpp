#include "assessments/strategy/Dependencies.h"

#include <algorithm>

namespace atalaya {
namespace {

/// Actions by their place in the list, and who waits for whom.
struct DependencyGraph {
    std::vector<std::vector<std::size_t>> waiting; ///< waiting[i]: those that wait for i, in the list's order
    std::vector<std::size_t> open;                 ///< open[i]: for how many i still waits

    explicit DependencyGraph(const std::vector<Action>& actions) : waiting(actions.size()), open(actions.size(), 0) {
        std::map<QUuid, std::size_t> places;
        for (std::size_t i = 0; i < actions.size(); ++i) {
            places.emplace(actions[i].id, i);
        }
        for (std::size_t i = 0; i < actions.size(); ++i) {
            for (const QUuid& needed : actions[i].dependencies) {
                if (const auto place = places.find(needed); place != places.end()) {
                    waiting[place->second].push_back(i);
                    ++open[i];
                }
            }
        }
    }
};

/// Kahn, Topological sorting of large networks, Communications of the ACM 5 (11), 1962; the earliest of the list first.
std::vector<std::size_t> placesInDependencyOrder(const std::vector<Action>& actions) {
    DependencyGraph graph(actions);
    std::set<std::size_t> ready;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (graph.open[i] == 0) {
            ready.insert(i);
        }
    }
    std::vector<std::size_t> sorted;
    sorted.reserve(actions.size());
    while (!ready.empty()) {
        const std::size_t next = *ready.begin();
        ready.erase(ready.begin());
        sorted.push_back(next);
        for (const std::size_t one : graph.waiting[next]) {
            if (--graph.open[one] == 0) {
                ready.insert(one);
            }
        }
    }
    return sorted;
}

} // namespace

std::vector<QUuid> circularDependency(const std::vector<Action>& actions) {
    const std::vector<std::size_t> sorted = placesInDependencyOrder(actions);
    if (sorted.size() == actions.size()) {
        return {};
    }
    std::map<QUuid, const Action*> unsorted;
    for (const Action& action : actions) {
        unsorted.emplace(action.id, &action);
    }
    for (const std::size_t place : sorted) {
        unsorted.erase(actions[place].id);
    }
    // Whoever is left waits for another that is left: following them comes back to one already seen.
    std::vector<QUuid> path;
    const auto first = std::find_if(actions.begin(), actions.end(),
                                    [&](const Action& action) { return unsorted.contains(action.id); });
    QUuid now = first == actions.end() ? QUuid() : first->id;
    while (unsorted.contains(now)) {
        if (const auto seen = std::find(path.begin(), path.end(), now); seen != path.end()) {
            return {seen, path.end()};
        }
        path.push_back(now);
        const std::set<QUuid>& needed = unsorted.at(now)->dependencies;
        const auto next =
            std::find_if(needed.begin(), needed.end(), [&](const QUuid& id) { return unsorted.contains(id); });
        now = next == needed.end() ? QUuid() : *next;
    }
    return path;
}

std::set<QUuid> waitingFor(const std::vector<Action>& actions, const QUuid& action) {
    const DependencyGraph graph(actions);
    std::set<QUuid> found;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (actions[i].id == action) {
            open.push_back(i);
        }
    }
    while (!open.empty()) {
        const std::size_t now = open.back();
        open.pop_back();
        for (const std::size_t one : graph.waiting[now]) {
            if (found.insert(actions[one].id).second) {
                open.push_back(one);
            }
        }
    }
    found.erase(action);
    return found;
}

} // namespace atalaya
