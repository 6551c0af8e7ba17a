#include "assessments/strategy/PlanRules.h"

#include "assessments/foundation/TextLimits.h"
#include "assessments/strategy/Dependencies.h"
#include "assessments/strategy/PlanTree.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

struct PlanRulesWords {
    Q_DECLARE_TR_FUNCTIONS(PlanRules)
};

QString nameOfObjective(const Objective& objective) {
    return objective.code.isEmpty() ? objective.title.left(limits::code) : objective.code;
}

/// "A1, A4, A9": what a circle goes through.
template <class Name> QString circleText(const std::vector<QUuid>& ids, Name name) {
    constexpr std::size_t mostNamed = 6;
    QStringList names;
    for (std::size_t i = 0; i < ids.size() && i < mostNamed; ++i) {
        names << name(ids[i]);
    }
    return names.join(u", "_s) + (ids.size() > mostNamed ? u", \u2026"_s : QString());
}

} // namespace

PlanRules::PlanRules(const Framework& framework, const Plan& plan) : m_framework(framework), m_plan(plan) {
    for (const Objective& objective : plan.objectives) {
        m_objectives.insert(objective.id);
    }
    for (const Action& action : plan.actions) {
        m_actions.emplace(action.id, &action);
    }
}

void PlanRules::add(const Place& place, const QString& member, const QString& what, const QString& allowed) {
    const QString here = u"/assessment/plan/%1/%2"_s.arg(place.list, QString::number(place.index));
    m_violations.push_back({place.subject, member.isEmpty() ? here : here + u'/' + member, what, allowed});
}

void PlanRules::checkAll() {
    checkCounts();
    if (!m_violations.empty()) {
        return; // not looked at one by one
    }
    checkHead();
    checkIds();
    checkObjectives();
    checkActions();
    checkCircles();
    checkMeasures();
    checkLifecycle();
    checkScenarios();
}

void PlanRules::checkHead() {
    const auto checkLength = [&](const QString& text, qsizetype most, const QString& member) {
        if (text.size() > most) {
            m_violations.push_back(
                {{},
                 u"/assessment/plan/"_s + member,
                 PlanRulesWords::tr("a text has %n characters", nullptr, static_cast<int>(text.size())),
                 PlanRulesWords::tr("at most %1; shorten it, or keep it as a document").arg(most)});
        }
    };
    checkLength(m_plan.currency, limits::currency, u"currency"_s);
    checkLength(m_plan.vision, limits::text, u"vision"_s);
    for (qsizetype i = 0; i < m_plan.principles.size(); ++i) {
        checkLength(m_plan.principles.at(i), limits::text, u"principles/%1"_s.arg(i));
    }
    if (m_plan.principles.size() > mostPrinciples) {
        m_violations.push_back(
            {{},
             u"/assessment/plan/principles"_s,
             PlanRulesWords::tr("there are %n principles", nullptr, static_cast<int>(m_plan.principles.size())),
             PlanRulesWords::tr("at most %1").arg(mostPrinciples)});
    }
}

template <class Item>
void PlanRules::checkCount(const std::vector<Item>& items, std::size_t most, QLatin1StringView list) {
    if (items.size() > most) {
        m_violations.push_back(
            {{},
             u"/assessment/plan/"_s + list,
             PlanRulesWords::tr("the plan holds %n things of one kind", nullptr, static_cast<int>(items.size())),
             PlanRulesWords::tr("at most %1; put several into one").arg(most)});
    }
}

void PlanRules::checkCounts() {
    checkCount(m_plan.objectives, mostObjectives, "objectives"_L1);
    checkCount(m_plan.actions, mostActions, "actions"_L1);
    checkCount(m_plan.measures, mostMeasures, "measures"_L1);
    checkCount(m_plan.lifecycle, mostLifecycleSteps, "lifecycle"_L1);
    checkCount(m_plan.scenarios, mostScenarios, "scenarios"_L1);
}

template <class Item> void PlanRules::checkId(const Item& item, const Place& place) {
    if (item.id.isNull()) {
        add(place, u"id"_s, PlanRulesWords::tr("a thing of the plan has no id"),
            PlanRulesWords::tr("an id of its own"));
    } else if (!m_ids.insert(item.id).second) {
        add(place, u"id"_s, PlanRulesWords::tr("two things of the plan have the same id"),
            PlanRulesWords::tr("an id of its own"));
    }
    checkOrder(item.order, place);
}

void PlanRules::checkIds() {
    std::size_t i = 0;
    for (const Objective& objective : m_plan.objectives) {
        checkId(objective, {"objectives"_L1, i++, nameOfObjective(objective)});
    }
    i = 0;
    for (const Action& action : m_plan.actions) {
        checkId(action, {"actions"_L1, i++, action.code});
    }
    i = 0;
    for (const Measure& measure : m_plan.measures) {
        checkId(measure, {"measures"_L1, i++, measure.code});
    }
    i = 0;
    for (const LifecycleStep& step : m_plan.lifecycle) {
        checkId(step, {"lifecycle"_L1, i++, step.title.left(limits::code)});
    }
    i = 0;
    for (const Scenario& scenario : m_plan.scenarios) {
        checkId(scenario, {"scenarios"_L1, i++, scenario.name.left(limits::code)});
    }
}

void PlanRules::checkCode(const QString& code, bool isNeeded, std::set<QString>& codes, const Place& place) {
    checkText(code, limits::code, {place.list, place.index, place.subject.left(limits::code)}, "code"_L1);
    if (code.trimmed().isEmpty()) {
        if (isNeeded || !code.isEmpty()) {
            add(place, u"code"_s, PlanRulesWords::tr("an action or measure has no code"),
                PlanRulesWords::tr("a code of its own, such as A4"));
        }
    } else if (!codes.insert(code).second) {
        add(place, u"code"_s, PlanRulesWords::tr("two have the same code"),
            PlanRulesWords::tr("a code of its own, such as A4"));
    }
}

void PlanRules::checkText(const QString& text, qsizetype most, const Place& place, QLatin1StringView key) {
    if (text.size() > most) {
        add(place, key, PlanRulesWords::tr("a text has %n characters", nullptr, static_cast<int>(text.size())),
            PlanRulesWords::tr("at most %1; shorten it, or keep it as a document").arg(most));
    }
}

void PlanRules::checkDate(const QDate& date, const Place& place, QLatin1StringView key) {
    if (!isPlausible(date)) {
        add(place, key,
            date.isValid() ? PlanRulesWords::tr("the date %1 is not plausible").arg(date.toString(Qt::ISODate))
                           : PlanRulesWords::tr("a date is missing"),
            PlanRulesWords::tr("a date from %1 to %2").arg(firstYear).arg(lastYear));
    }
}

void PlanRules::checkOrder(qint64 order, const Place& place) {
    if (order < 0 || order > largestOrder) {
        add(place, u"order"_s, PlanRulesWords::tr("the order is %1").arg(order),
            PlanRulesWords::tr("a whole number from 0 to %1").arg(largestOrder));
    }
}

void PlanRules::checkYear(int year, const Place& place, QLatin1StringView key) {
    if (year < firstYear || year > lastYear) {
        add(place, key + u'/' + QString::number(year), PlanRulesWords::tr("the year %1 is not plausible").arg(year),
            PlanRulesWords::tr("a year from %1 to %2").arg(firstYear).arg(lastYear));
    }
}

void PlanRules::checkMoney(qint64 cost, const Place& place, QLatin1StringView key) {
    if (cost < 0 || cost > largestCost) {
        add(place, key, PlanRulesWords::tr("the cost is %1").arg(cost),
            PlanRulesWords::tr("a cost from 0 to %1").arg(largestCost));
    }
}

void PlanRules::checkIndicator(const QString& code, const Place& place, QLatin1StringView key) {
    if (m_framework.indicator(code) == nullptr) {
        add(place, key, PlanRulesWords::tr("there is no indicator %1 in this framework").arg(code.left(limits::code)),
            PlanRulesWords::tr("the code of an indicator of the framework"));
    }
}

void PlanRules::checkObjective(const QUuid& objective, const Place& place) {
    if (!objective.isNull() && !m_objectives.contains(objective)) {
        add(place, u"objective"_s, PlanRulesWords::tr("there is no such objective in the plan"),
            PlanRulesWords::tr("the id of an objective of the plan, or none"));
    }
}

void PlanRules::checkObjectives() {
    std::set<QString> codes;
    std::size_t i = 0;
    for (const Objective& objective : m_plan.objectives) {
        const Place place{"objectives"_L1, i++, nameOfObjective(objective)};
        checkCode(objective.code, false, codes, place);
        checkText(objective.title, limits::text, place, "title"_L1);
        checkText(objective.description, limits::text, place, "description"_L1);
        if (!objective.parent.isNull() && !m_objectives.contains(objective.parent)) {
            add(place, u"parent"_s, PlanRulesWords::tr("there is no such objective in the plan"),
                PlanRulesWords::tr("the id of an objective of the plan, or none"));
        }
        for (const QString& code : objective.commitments) {
            if (m_framework.commitment(code) == nullptr) {
                add(place, u"commitments"_s,
                    PlanRulesWords::tr("there is no commitment %1 in this framework").arg(code.left(limits::code)),
                    PlanRulesWords::tr("the code of a commitment of the framework"));
            }
        }
        for (const QString& code : objective.indicators) {
            checkIndicator(code, place, "indicators"_L1);
        }
    }
}

void PlanRules::checkActions() {
    std::set<QString> codes;
    std::size_t i = 0;
    for (const Action& action : m_plan.actions) {
        const Place place{"actions"_L1, i++, action.code};
        checkCode(action.code, true, codes, place);
        checkAction(action, place);
    }
}

void PlanRules::checkCircles() {
    if (const auto circle = circularParents(m_plan); !circle.empty()) {
        const auto at = std::find_if(m_plan.objectives.begin(), m_plan.objectives.end(),
                                     [&](const Objective& one) { return one.id == circle.front(); });
        const auto index = static_cast<std::size_t>(at - m_plan.objectives.begin());
        add({"objectives"_L1, index, nameOfObjective(*at)}, u"parent"_s,
            PlanRulesWords::tr("the objectives stand below one another in a circle: %1")
                .arg(circleText(circle, [this](const QUuid& id) { return nameOfObjective(*m_plan.objective(id)); })),
            PlanRulesWords::tr("a parent that is not below the objective itself"));
    }
    std::vector<QUuid> circle = circularDependency(m_plan.actions);
    if (circle.size() == 1) {
        // Who waits for itself was named with the action, and may stand before a circle of several.
        std::vector<Action> others = m_plan.actions;
        for (Action& action : others) {
            action.dependencies.erase(action.id);
        }
        circle = circularDependency(others);
    }
    if (circle.empty()) {
        return;
    }
    const auto at = std::find_if(m_plan.actions.begin(), m_plan.actions.end(),
                                 [&](const Action& one) { return one.id == circle.front(); });
    add({"actions"_L1, static_cast<std::size_t>(at - m_plan.actions.begin()), at->code}, u"dependencies"_s,
        PlanRulesWords::tr("the actions wait for one another in a circle: %1")
            .arg(circleText(circle, [this](const QUuid& id) { return m_actions.at(id)->code; })),
        PlanRulesWords::tr("dependencies that come to an end; take one of them away"));
}

void PlanRules::checkPoint(const std::optional<MeasurePoint>& point, const Place& place, QLatin1StringView key) {
    if (!point) {
        return;
    }
    if (!std::isfinite(point->value)) {
        add(place, key, PlanRulesWords::tr("a value is not a number"), PlanRulesWords::tr("a number"));
    }
    if (!point->date.isNull()) {
        checkDate(point->date, place, key);
    }
}

void PlanRules::checkMeasures() {
    std::set<QString> codes;
    std::size_t i = 0;
    for (const Measure& measure : m_plan.measures) {
        const Place place{"measures"_L1, i++, measure.code};
        checkCode(measure.code, true, codes, place);
        checkObjective(measure.objective, place);
        if (!measure.action.isNull() && !m_actions.contains(measure.action)) {
            add(place, u"action"_s, PlanRulesWords::tr("there is no such action in the plan"),
                PlanRulesWords::tr("the id of an action of the plan, or none"));
        }
        checkText(measure.title, limits::text, place, "title"_L1);
        checkText(measure.unit, limits::name, place, "unit"_L1);
        checkText(measure.source, limits::text, place, "source"_L1);
        checkPoint(measure.baseline, place, "baseline"_L1);
        checkPoint(measure.target, place, "target"_L1);
        if (measure.baseline && measure.target && measure.target->date.isValid() &&
            measure.target->date < measure.baseline->date) {
            add(place, u"target"_s, PlanRulesWords::tr("the target lies before the baseline"),
                PlanRulesWords::tr("a day on or after %1").arg(measure.baseline->date.toString(Qt::ISODate)));
        }
        checkReadings(measure, place);
    }
}

void PlanRules::checkReadings(const Measure& measure, const Place& place) {
    if (measure.readings.size() > mostReadings) {
        add(place, u"readings"_s,
            PlanRulesWords::tr("the measure has %n readings", nullptr, static_cast<int>(measure.readings.size())),
            PlanRulesWords::tr("at most %1").arg(mostReadings));
        return;
    }
    for (std::size_t i = 0; i < measure.readings.size(); ++i) {
        const Reading& reading = measure.readings[i];
        checkDate(reading.date, place, "readings"_L1);
        if (!std::isfinite(reading.value)) {
            add(place, u"readings/%1/value"_s.arg(i), PlanRulesWords::tr("a value is not a number"),
                PlanRulesWords::tr("a number"));
        }
        if (i > 0 && reading.date <= measure.readings[i - 1].date) {
            add(place, u"readings/%1/date"_s.arg(i),
                PlanRulesWords::tr("the readings are not in the order of their days, or two are of one day"),
                PlanRulesWords::tr("one reading a day, the earliest first"));
        }
        checkText(reading.note, limits::text, place, "readings"_L1);
    }
}

void PlanRules::checkLifecycle() {
    std::size_t i = 0;
    for (const LifecycleStep& step : m_plan.lifecycle) {
        const Place place{"lifecycle"_L1, i++, step.title.left(limits::code)};
        if (step.title.trimmed().isEmpty()) {
            add(place, u"title"_s, PlanRulesWords::tr("a step of the lifecycle has no title"),
                PlanRulesWords::tr("what is to be done"));
        }
        checkText(step.title, limits::text, place, "title"_L1);
        checkText(step.owner, limits::text, place, "owner"_L1);
        checkText(step.note, limits::text, place, "note"_L1);
        if (step.due) {
            checkDate(*step.due, place, "due"_L1);
        }
        if (step.done) {
            checkDate(*step.done, place, "done"_L1);
        }
    }
}

} // namespace atalaya
