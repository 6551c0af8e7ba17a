#include "assessments/strategy/PlanRules.h"

#include "assessments/foundation/TextLimits.h"

#include <QCoreApplication>

// What holds of a scenario: its choice, its days, and what the best plan is asked for.

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

struct ScenarioRulesWords {
    Q_DECLARE_TR_FUNCTIONS(PlanRules)
};

} // namespace

void PlanRules::checkScenarios() {
    std::size_t i = 0;
    for (const Scenario& scenario : m_plan.scenarios) {
        const Place place{"scenarios"_L1, i++, scenario.name.left(limits::code)};
        if (scenario.name.trimmed().isEmpty()) {
            add(place, u"name"_s, ScenarioRulesWords::tr("a scenario has no name"), ScenarioRulesWords::tr("a name"));
        }
        checkText(scenario.name, limits::name, place, "name"_L1);
        checkText(scenario.note, limits::text, place, "note"_L1);
        checkMoved(scenario.actions, place, "actions"_L1);
        checkMoved(scenario.movedOthers, place, "movedOthers"_L1);
        for (const auto& [action, moved] : scenario.movedOthers) {
            if (!moved.start && !moved.end) {
                add(place, u"movedOthers"_s, ScenarioRulesWords::tr("an action has no other day"),
                    ScenarioRulesWords::tr("another first or last day"));
            }
            if (scenario.actions.contains(action)) {
                add(place, u"movedOthers"_s, ScenarioRulesWords::tr("a chosen action has its days twice"),
                    ScenarioRulesWords::tr("the days of a chosen action beside its choice"));
            }
        }
        for (const auto& [year, budget] : scenario.budgetByYear) {
            checkYear(year, place, "budgetByYear"_L1);
            checkMoney(budget, place, "budgetByYear"_L1);
        }
        checkDemands(scenario, place);
    }
}

void PlanRules::checkMoved(const std::map<QUuid, MovedDates>& actions, const Place& place, QLatin1StringView key) {
    for (const auto& [action, moved] : actions) {
        checkNamed(action, place, key);
        if (moved.start) {
            checkDate(*moved.start, place, key);
        }
        if (moved.end) {
            checkDate(*moved.end, place, key);
        }
        if (moved.start && moved.end && *moved.end < *moved.start) {
            add(place, key, ScenarioRulesWords::tr("an action ends before it starts"),
                ScenarioRulesWords::tr("an end on or after %1").arg(moved.start->toString(Qt::ISODate)));
        }
    }
}

void PlanRules::checkNamed(const QUuid& action, const Place& place, QLatin1StringView key) {
    if (!m_actions.contains(action)) {
        add(place, key,
            ScenarioRulesWords::tr("the scenario names %1, which the plan does not hold")
                .arg(action.toString(QUuid::WithoutBraces)),
            ScenarioRulesWords::tr("the ids of actions of the plan"));
    }
}

const std::set<QString>& PlanRules::leadBodies() {
    if (m_leadBodies.empty()) {
        for (const Action& action : m_plan.actions) {
            m_leadBodies.insert(action.leadBody);
        }
    }
    return m_leadBodies;
}

void PlanRules::checkDemands(const Scenario& scenario, const Place& place) {
    if (scenario.totalBudget && (*scenario.totalBudget < 0 || *scenario.totalBudget > largestCost)) {
        add(place, u"totalBudget"_s, ScenarioRulesWords::tr("the budget is %1").arg(*scenario.totalBudget),
            ScenarioRulesWords::tr("a budget from 0 to %1").arg(largestCost));
    }
    for (const auto& [body, most] : scenario.capacity) {
        if (body.isEmpty() || !leadBodies().contains(body)) {
            add(place, u"capacity"_s,
                ScenarioRulesWords::tr("no action of the plan is led by “%1”").arg(body.left(limits::code)),
                ScenarioRulesWords::tr("the lead body of an action of the plan"));
        }
        if (most < 0 || most > mostLedInYear) {
            add(place, u"capacity"_s,
                ScenarioRulesWords::tr("the limit of “%1” is %2").arg(body.left(limits::code), QString::number(most)),
                ScenarioRulesWords::tr("a whole number from 0 to %1").arg(mostLedInYear));
        }
    }
    for (const QUuid& action : scenario.mustDo) {
        checkNamed(action, place, "mustDo"_L1);
        if (scenario.excluded.contains(action)) {
            add(place, u"mustDo"_s, ScenarioRulesWords::tr("an action must be done and is left out"),
                ScenarioRulesWords::tr("an action in one of the two lists"));
        }
    }
    for (const QUuid& action : scenario.excluded) {
        checkNamed(action, place, "excluded"_L1);
    }
}

} // namespace atalaya
