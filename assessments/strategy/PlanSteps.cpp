#include "assessments/strategy/PlanSteps.h"

#include "assessments/foundation/TextLimits.h"
#include "assessments/strategy/PlanNames.h"
#include "assessments/strategy/PlanTree.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya::steps {
namespace {

struct PlanStepsWords {
    Q_DECLARE_TR_FUNCTIONS(PlanSteps)
};

Outcome noSuchPart(const QUuid& id) {
    return failure(
        ErrorCode::NotFound,
        PlanStepsWords::tr("What should be changed is no longer in the plan. Look at what is there now, then "
                           "decide again."),
        id.toString(QUuid::WithoutBraces));
}

template <class Item> auto placeOfPart(std::vector<Item>& items, const QUuid& id) {
    return std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
}

template <class Item> Outcome putPart(std::vector<Item>& items, Item item) {
    if (const auto known = placeOfPart(items, item.id); known != items.end()) {
        item.order = item.order == 0 ? known->order : item.order;
        *known = std::move(item);
    } else {
        items.push_back(std::move(item));
    }
    putInOrder(items);
    return {};
}

template <class Item> Outcome removePart(std::vector<Item>& items, const QUuid& id) {
    const auto item = placeOfPart(items, id);
    if (item == items.end()) {
        return noSuchPart(id);
    }
    items.erase(item);
    return {};
}

/// Gives `id` a place before `before`, which stands among its new siblings, or behind the last. Nobody else's order
/// changes unless there is no room left between two; then all are given room again.
template <class Item> Outcome movePart(std::vector<Item>& items, const QUuid& id, const QUuid& before) {
    putInOrder(items);
    const auto found = placeOfPart(items, id);
    if (found == items.end()) {
        return noSuchPart(id);
    }
    if (id == before) {
        return {};
    }
    Item moved = *found;
    items.erase(found);
    const auto next = before.isNull() ? items.end() : placeOfPart(items, before);
    if (!before.isNull() && next == items.end()) {
        return noSuchPart(before);
    }
    const qint64 low = next == items.begin() ? 0 : std::prev(next)->order;
    const qint64 high = next == items.end() ? low + 2 * orderStep : next->order;
    moved.order = low + (high - low) / 2;
    const bool isCrowded = moved.order <= low || moved.order >= high || moved.order > largestOrder;
    items.insert(next, std::move(moved));
    if (isCrowded) {
        qint64 order = 0;
        for (Item& item : items) {
            order += orderStep;
            item.order = order;
        }
    }
    return {};
}

void putReadingsInOrder(Measure& measure) {
    std::stable_sort(measure.readings.begin(), measure.readings.end(),
                     [](const Reading& a, const Reading& b) { return a.date < b.date; });
}

/// What else of the plan named this action no longer does.
void forgetActionInPlan(Plan& plan, const QUuid& id) {
    for (Action& action : plan.actions) {
        action.dependencies.erase(id);
    }
    for (Measure& measure : plan.measures) {
        measure.action = measure.action == id ? QUuid() : measure.action;
    }
    for (Scenario& scenario : plan.scenarios) {
        scenario.actions.erase(id);
        scenario.mustDo.erase(id);
        scenario.excluded.erase(id);
        scenario.movedOthers.erase(id);
    }
}

/// Who leads an action; looked up only where a scenario limits somebody.
std::set<QString> limitableBodies(const Plan& plan) {
    std::set<QString> bodies;
    const auto isLimiting = [](const Scenario& scenario) { return !scenario.capacity.empty(); };
    if (std::any_of(plan.scenarios.begin(), plan.scenarios.end(), isLimiting)) {
        for (const Action& action : plan.actions) {
            bodies.insert(action.leadBody);
        }
    }
    return bodies;
}

/// A body that led something before and leads nothing any more has no limit either.
void forgetLostBodies(Plan& plan, const std::set<QString>& before) {
    if (before.empty()) {
        return;
    }
    const std::set<QString> now = limitableBodies(plan);
    for (Scenario& scenario : plan.scenarios) {
        std::erase_if(scenario.capacity,
                      [&](const auto& limit) { return before.contains(limit.first) && !now.contains(limit.first); });
    }
}

/// "2 objectives, 3 actions": what stands directly below an objective.
QStringList contentsOfObjective(const Plan& plan, const QUuid& id) {
    const auto count = [](const auto& items, auto belongs) {
        return static_cast<int>(std::count_if(items.begin(), items.end(), belongs));
    };
    const int objectives = count(plan.objectives, [&](const Objective& one) { return one.parent == id; });
    const int actions = count(plan.actions, [&](const Action& one) { return one.objective == id; });
    const int measures = count(plan.measures, [&](const Measure& one) { return one.objective == id; });
    QStringList contents;
    if (objectives > 0) {
        contents << PlanStepsWords::tr("%n objective(s)", nullptr, objectives);
    }
    if (actions > 0) {
        contents << PlanStepsWords::tr("%n action(s)", nullptr, actions);
    }
    if (measures > 0) {
        contents << PlanStepsWords::tr("%n measure(s)", nullptr, measures);
    }
    return contents;
}

template <class Item>
void putAllParts(std::vector<Item>& items, const std::vector<Item>& put, const std::set<QUuid>& removed) {
    std::map<QUuid, std::size_t> places;
    for (std::size_t i = 0; i < items.size(); ++i) {
        places.emplace(items[i].id, i);
    }
    for (const Item& item : put) {
        if (const auto known = places.find(item.id); known != places.end()) {
            const qint64 order = items[known->second].order;
            items[known->second] = item;
            items[known->second].order = item.order == 0 ? order : item.order;
        } else {
            places.emplace(item.id, items.size());
            items.push_back(item);
        }
    }
    std::erase_if(items, [&](const Item& item) { return removed.contains(item.id); });
    putInOrder(items);
}

} // namespace

Outcome apply(Plan& next, const SetStrategyHead& change) {
    const QString& currency = change.head.currency;
    if (!currency.isEmpty() && currency != next.currency && !isCurrencyCode(currency)) {
        return failure(ErrorCode::InvalidInput,
                       PlanStepsWords::tr("“%1” is no currency code. Write the three capital letters of ISO 4217, such "
                                          "as USD, or leave it empty.")
                           .arg(currency.left(limits::currency)),
                       QStringLiteral("/assessment/plan/currency"));
    }
    setHead(next, change.head);
    return {};
}

Outcome apply(Plan& next, const PutObjective& change) {
    return putPart(next.objectives, change.objective);
}

Outcome apply(Plan& next, const PutAction& change) {
    const std::set<QString> bodies = limitableBodies(next);
    return putPart(next.actions, change.action).map([&] { forgetLostBodies(next, bodies); });
}

Outcome apply(Plan& next, const PutMeasure& change) {
    Measure measure = change.measure;
    putReadingsInOrder(measure);
    return putPart(next.measures, std::move(measure));
}

Outcome apply(Plan& next, const PutLifecycleStep& change) {
    return putPart(next.lifecycle, change.step);
}

Outcome apply(Plan& next, const PutScenario& change) {
    return putPart(next.scenarios, change.scenario);
}

Outcome apply(Plan& next, const RemoveObjective& change) {
    const Objective* objective = next.objective(change.objective);
    if (objective == nullptr) {
        return noSuchPart(change.objective);
    }
    const QStringList contents = contentsOfObjective(next, change.objective);
    if (!contents.isEmpty() && !change.withContents) {
        return failure(
            ErrorCode::Refused,
            PlanStepsWords::tr("%1 still holds %2. Move what it holds to another objective, or remove it together "
                               "with all of that.",
                               "an objective; 2 objectives, 3 actions")
                .arg(nameToSay(*objective), contents.join(QStringLiteral(", "))),
            change.objective.toString(QUuid::WithoutBraces));
    }
    const std::set<QUuid> branch = branchOf(next, change.objective);
    const std::set<QString> bodies = limitableBodies(next);
    std::vector<QUuid> actions;
    for (const Action& action : next.actions) {
        if (branch.contains(action.objective)) {
            actions.push_back(action.id);
        }
    }
    std::erase_if(next.actions, [&](const Action& action) { return branch.contains(action.objective); });
    std::erase_if(next.measures, [&](const Measure& measure) { return branch.contains(measure.objective); });
    std::erase_if(next.objectives, [&](const Objective& one) { return branch.contains(one.id); });
    for (const QUuid& action : actions) {
        forgetActionInPlan(next, action);
    }
    forgetLostBodies(next, bodies);
    return {};
}

Outcome apply(Plan& next, const RemoveAction& change) {
    const std::set<QString> bodies = limitableBodies(next);
    return removePart(next.actions, change.action).map([&] {
        forgetActionInPlan(next, change.action);
        forgetLostBodies(next, bodies);
    });
}

Outcome apply(Plan& next, const RemoveMeasure& change) {
    return removePart(next.measures, change.measure);
}

Outcome apply(Plan& next, const RemoveLifecycleStep& change) {
    return removePart(next.lifecycle, change.step);
}

Outcome apply(Plan& next, const RemoveScenario& change) {
    return removePart(next.scenarios, change.scenario);
}

Outcome apply(Plan& next, const MoveObjective& change) {
    const auto objective = placeOfPart(next.objectives, change.objective);
    if (objective == next.objectives.end()) {
        return noSuchPart(change.objective);
    }
    if (isWithin(next, change.parent, change.objective)) {
        return failure(ErrorCode::Refused,
                       PlanStepsWords::tr("%1 cannot stand below itself. Choose another objective, or the top.")
                           .arg(nameToSay(*objective)),
                       change.objective.toString(QUuid::WithoutBraces));
    }
    objective->parent = change.parent;
    return movePart(next.objectives, change.objective, change.before);
}

Outcome apply(Plan& next, const MoveAction& change) {
    const auto action = placeOfPart(next.actions, change.action);
    if (action == next.actions.end()) {
        return noSuchPart(change.action);
    }
    action->objective = change.objective;
    return movePart(next.actions, change.action, change.before);
}

Outcome apply(Plan& next, const MoveMeasure& change) {
    const auto measure = placeOfPart(next.measures, change.measure);
    if (measure == next.measures.end()) {
        return noSuchPart(change.measure);
    }
    measure->objective = change.objective;
    return movePart(next.measures, change.measure, change.before);
}

Outcome apply(Plan& next, const MoveLifecycleStep& change) {
    const auto step = placeOfPart(next.lifecycle, change.step);
    if (step == next.lifecycle.end()) {
        return noSuchPart(change.step);
    }
    step->phase = change.phase;
    return movePart(next.lifecycle, change.step, change.before);
}

Outcome apply(Plan& next, const MoveScenario& change) {
    return movePart(next.scenarios, change.scenario, change.before);
}

Outcome apply(Plan& next, const PutReading& change) {
    const auto measure = placeOfPart(next.measures, change.measure);
    if (measure == next.measures.end()) {
        return noSuchPart(change.measure);
    }
    std::erase_if(measure->readings, [&](const Reading& reading) { return reading.date == change.reading.date; });
    measure->readings.push_back(change.reading);
    putReadingsInOrder(*measure);
    return {};
}

Outcome apply(Plan& next, const RemoveReading& change) {
    const auto measure = placeOfPart(next.measures, change.measure);
    if (measure == next.measures.end() ||
        std::erase_if(measure->readings, [&](const Reading& reading) { return reading.date == change.date; }) == 0) {
        return noSuchPart(change.measure);
    }
    return {};
}

Outcome apply(Plan& next, const ChangePlan& change) {
    const std::set<QString> bodies = limitableBodies(next);
    if (change.head) {
        setHead(next, *change.head);
    }
    putAllParts(next.objectives, change.objectives, change.removed);
    putAllParts(next.actions, change.actions, change.removed);
    putAllParts(next.measures, change.measures, change.removed);
    for (const Measure& put : change.measures) {
        if (const auto measure = placeOfPart(next.measures, put.id); measure != next.measures.end()) {
            putReadingsInOrder(*measure);
        }
    }
    putAllParts(next.lifecycle, change.lifecycle, change.removed);
    putAllParts(next.scenarios, change.scenarios, change.removed);
    forgetLostBodies(next, bodies);
    return {};
}

} // namespace atalaya::steps
