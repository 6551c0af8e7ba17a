#include "assessments/strategy/ScenarioCost.h"

#include "assessments/strategy/Projection.h"

namespace atalaya {

CostToCome costToCome(const std::vector<Action>& actions) {
    CostToCome cost;
    for (const Action& action : actions) {
        if (action.isOver()) {
            continue;
        }
        ++cost.actions;
        const std::map<int, CostRange> years = costByYear(action);
        for (const auto& [year, part] : years) {
            cost.byYear[year] += part;
        }
        if (lacksCost(action)) {
            continue;
        }
        cost.total = cost.total.value_or(CostRange());
        *cost.total += *action.cost;
        if (years.empty()) {
            cost.withoutYear = cost.withoutYear.value_or(CostRange());
            *cost.withoutYear += *action.cost;
        }
    }
    return cost;
}

CostToCome costOfScenario(const Plan& plan, const Scenario& scenario) {
    return costToCome(chosenActions(plan, scenario));
}

qint64 likelyCostOf(const Plan& plan, const std::set<QUuid>& chosen) {
    qint64 cost = 0;
    for (const Action& action : plan.actions) {
        if (!action.isOver() && chosen.contains(action.id)) {
            cost += action.likelyCost();
        }
    }
    return cost;
}

std::vector<QUuid> lackingCost(const Plan& plan, const std::set<QUuid>& chosen) {
    std::vector<QUuid> lacking;
    for (const Action& action : plan.actions) {
        if (!action.isOver() && chosen.contains(action.id) && lacksCost(action)) {
            lacking.push_back(action.id);
        }
    }
    return lacking;
}

} // namespace atalaya
