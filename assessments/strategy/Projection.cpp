#include "assessments/strategy/Projection.h"

#include "assessments/strategy/ActionDates.h"
#include "assessments/strategy/PlanForecast.h"
#include "assessments/strategy/ScenarioCost.h"

#include <algorithm>

namespace atalaya {

std::vector<Action> chosenActions(const Plan& plan, const Scenario& scenario) {
    std::vector<Action> chosen;
    for (const Action& action : plan.actions) {
        const auto found = scenario.actions.find(action.id);
        if (found == scenario.actions.end()) {
            continue;
        }
        ActionDays days{found->second.start.value_or(action.start), found->second.end.value_or(action.end)};
        if (days.start.isValid() && days.end.isValid()) {
            days.end = std::max(days.start, days.end);
        }
        chosen.push_back(withDays(action, days));
    }
    return chosen;
}

ScenarioGaps gapsOf(const Plan& plan, const Scenario& scenario) {
    ScenarioGaps gaps;
    const std::vector<Action> chosen = chosenActions(plan, scenario);
    const CostToCome costs = costToCome(chosen);
    for (const auto& [year, budget] : scenario.budgetByYear) {
        if (const auto cost = costs.byYear.find(year); cost != costs.byYear.end() && cost->second.likely > budget) {
            gaps.overBudget[year] = cost->second.likely - budget;
        }
    }
    if (scenario.totalBudget && costs.total) {
        gaps.overTotalBudget = std::max<qint64>(0, costs.total->likely - *scenario.totalBudget);
    }
    std::map<QUuid, const Action*> known;
    for (const Action& action : plan.actions) {
        known.emplace(action.id, &action);
        if (action.isMustDo && !action.isOver() && !scenario.actions.contains(action.id)) {
            gaps.missingMustDo.push_back(action.id);
        }
    }
    for (const Action& action : chosen) {
        known[action.id] = &action; // at its dates of the scenario
    }
    for (const Action& action : chosen) {
        if (action.isOver()) {
            continue;
        }
        bool lacks = false;
        bool isEarly = false;
        for (const QUuid& id : action.dependencies) {
            const auto needed = known.find(id);
            if (needed == known.end() || needed->second->status == ActionStatus::Done) {
                continue;
            }
            lacks = lacks || !scenario.actions.contains(id) || needed->second->isOver();
            isEarly = isEarly || (scenario.actions.contains(id) && startsTooEarly(action, *needed->second));
        }
        if (lacks) {
            gaps.lacksDependency.push_back(action.id);
        }
        if (isEarly) {
            gaps.tooEarly.push_back(action.id);
        }
    }
    return gaps;
}

Assessment projected(const Framework& framework, const Assessment& assessment, const std::vector<Action>& actions,
                     QDate day) {
    PlanForecast forecast(framework, assessment, actions);
    forecast.goOnTo(day);
    return forecast.assessment();
}

Assessment projected(const Framework& framework, const Assessment& assessment, QDate day) {
    Assessment bare = projected(framework, assessment, assessment.plan.actions, day);
    Assessment future = assessment;
    future.answers = std::move(bare.answers);
    future.evidence = std::move(bare.evidence);
    return future;
}

std::vector<YearOfPlan> projectYears(const Framework& framework, const Assessment& assessment,
                                     const std::vector<Action>& actions) {
    std::map<int, CostRange> costs = costByYear(actions);
    for (const Action& action : actions) {
        if (action.status == ActionStatus::Stopped) {
            continue;
        }
        for (const QDate& day : {action.firstDay(), action.lastDay()}) {
            if (day.isValid()) {
                costs.try_emplace(day.year());
            }
        }
    }
    std::vector<YearOfPlan> years;
    if (costs.empty()) {
        return years;
    }
    PlanForecast forecast(framework, assessment, actions);
    for (int year = costs.begin()->first; year <= costs.rbegin()->first; ++year) {
        forecast.goOnTo(QDate(year, 12, 31));
        years.push_back({year, costs[year], scoreAssessment(framework, forecast.assessment()).headline()});
    }
    return years;
}

std::vector<YearOfPlan> projectYears(const Framework& framework, const Assessment& assessment) {
    return projectYears(framework, assessment, assessment.plan.actions);
}

YearsOnDay yearsOnDay(const std::vector<YearOfPlan>& years, QDate day) {
    YearsOnDay found;
    for (const YearOfPlan& year : years) {
        if (!day.isValid() || year.year >= day.year()) {
            found.ahead.push_back(year);
            continue;
        }
        if (!found.past) {
            found.past = PastYears{year.year, year.year, {}};
        }
        found.past->last = year.year;
        found.past->cost += year.cost;
    }
    return found;
}

} // namespace atalaya
