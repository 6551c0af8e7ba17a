#include "assessments/assessment/ApprovalLock.h"
#include "assessments/strategy/PlanSteps.h"
#include "assessments/strategy/PlanTree.h"
#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanSheetValues.h"
#include "models/exchange/PlanSheets.h"

#include <algorithm>
#include <utility>

// What is taken of a workbook that came back becomes one change of the plan.

namespace atalaya {
namespace {

template <class Item> Item& itemToSet(std::vector<Item>& items, const QUuid& id) {
    const auto known = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    if (known != items.end()) {
        return *known;
    }
    Item item;
    item.id = id;
    items.push_back(std::move(item));
    return items.back();
}

template <class Item> void setAllOf(Item& item, const SheetDifference& difference) {
    for (const auto& [field, value] : difference.values) {
        exchange::setValue(item, field, value);
    }
}

/// A code that was swapped or given on stays unique, as all is set before anything is checked.
void setTaken(Plan& plan, const SheetDifference& difference) {
    switch (difference.thing) {
    case SheetDifference::Thing::Plan:
        plan.currency = difference.values.at(difference.field);
        break;
    case SheetDifference::Thing::Objective:
        setAllOf(itemToSet(plan.objectives, difference.id), difference);
        break;
    case SheetDifference::Thing::Action:
        setAllOf(itemToSet(plan.actions, difference.id), difference);
        break;
    case SheetDifference::Thing::Measure: {
        Measure& measure = itemToSet(plan.measures, difference.id);
        setAllOf(measure, difference);
        std::stable_sort(measure.readings.begin(), measure.readings.end(),
                         [](const Reading& a, const Reading& b) { return a.date < b.date; });
        break;
    }
    }
}

/// Measures and actions first, then objectives from below, so that each goes when it is empty.
Outcome removeTaken(Plan& plan, const std::set<QUuid>& gone) {
    std::vector<QUuid> measures, actions, objectives;
    for (const Measure& measure : plan.measures) {
        if (gone.contains(measure.id)) {
            measures.push_back(measure.id);
        }
    }
    for (const Action& action : plan.actions) {
        if (gone.contains(action.id)) {
            actions.push_back(action.id);
        }
    }
    for (const ObjectivePlace& place : objectiveTree(plan)) {
        if (gone.contains(place.objective->id)) {
            objectives.insert(objectives.begin(), place.objective->id);
        }
    }
    for (const QUuid& id : measures) {
        if (const Outcome removed = steps::apply(plan, RemoveMeasure{id}); !removed) {
            return removed;
        }
    }
    for (const QUuid& id : actions) {
        if (const Outcome removed = steps::apply(plan, RemoveAction{id}); !removed) {
            return removed;
        }
    }
    for (const QUuid& id : objectives) {
        if (const Outcome removed = steps::apply(plan, RemoveObjective{id, false}); !removed) {
            return removed;
        }
    }
    return {};
}

/// A thing that the plan does not hold is no report either.
template <class Put, class Item>
bool isReportOf(const Assessment& assessment, const Item* known, const SheetDifference& difference) {
    if (known == nullptr) {
        return false;
    }
    Item put = *known;
    setAllOf(put, difference);
    return isReport(Put{std::move(put)}, assessment);
}

} // namespace

bool approvalLocks(const Assessment& assessment, const SheetDifference& difference) {
    if (assessment.status != AssessmentStatus::Approved) {
        return false;
    }
    switch (difference.thing) {
    case SheetDifference::Thing::Plan:
    case SheetDifference::Thing::Objective:
        return true;
    case SheetDifference::Thing::Action:
        return difference.isGone ||
               !isReportOf<PutAction>(assessment, assessment.plan.action(difference.id), difference);
    case SheetDifference::Thing::Measure:
        break;
    }
    return difference.isGone || !isReportOf<PutMeasure>(assessment, assessment.plan.measure(difference.id), difference);
}

Result<ChangePlan> changeForSheets(const Framework& framework, const Assessment& assessment,
                                   const PlanSheetsComparison& comparison, const std::vector<SheetChoice>& choices) {
    if (exchange::shownPlanHash(assessment.plan) != comparison.comparedWith) {
        return failure(ErrorCode::Refused, [] {
            return exchange::ExchangeText::tr("The plan has changed since the workbook was compared with it. "
                                              "Compare them again, then decide.");
        });
    }
    Plan next = assessment.plan;
    std::set<QUuid> gone;
    for (std::size_t i = 0; i < comparison.differences.size() && i < choices.size(); ++i) {
        const SheetDifference& difference = comparison.differences[i];
        if (choices[i] != SheetChoice::Take) {
            continue;
        }
        if (difference.isGone) {
            gone.insert(difference.id);
        } else {
            setTaken(next, difference);
        }
    }
    if (const Outcome removed = removeTaken(next, gone); !removed) {
        return tl::make_unexpected(removed.error());
    }
    const ChangePlan change = changeTo(next, deltaBetween(assessment.plan, next));
    if (change.isEmpty()) {
        return change;
    }
    if (const auto checked = edit(framework, assessment, change); !checked) {
        return tl::make_unexpected(checked.error());
    }
    return change;
}

} // namespace atalaya
