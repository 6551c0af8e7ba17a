#include "models/exchange/PlanWriter.h"

#include "models/exchange/JsonWriting.h"

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr auto orderKey = "order"_L1;

QStringList sortedCodes(const std::set<QString>& codes) {
    return {codes.begin(), codes.end()};
}

template <class Part> QJsonObject yearsJson(const std::map<int, CostRange>& costs, Part part) {
    QJsonObject years;
    for (const auto& [year, cost] : costs) {
        years.insert(QString::number(year), part(cost));
    }
    return years;
}

/// Low and high are written where they are something else than the likely cost.
void writeCosts(Members& members, const Action& action) {
    if (action.cost) {
        members.always("cost"_L1, action.cost->likely);
        if (action.cost->low != action.cost->likely) {
            members.always("costLow"_L1, action.cost->low);
        }
        if (action.cost->high != action.cost->likely) {
            members.always("costHigh"_L1, action.cost->high);
        }
    }
    const QJsonObject likely = yearsJson(action.costByYear, [](const CostRange& cost) { return cost.likely; });
    const QJsonObject low = yearsJson(action.costByYear, [](const CostRange& cost) { return cost.low; });
    const QJsonObject high = yearsJson(action.costByYear, [](const CostRange& cost) { return cost.high; });
    members.object("costByYear"_L1, likely);
    members.object("costLowByYear"_L1, low == likely ? QJsonObject() : low);
    members.object("costHighByYear"_L1, high == likely ? QJsonObject() : high);
}

QJsonObject pointJson(const MeasurePoint& point) {
    Members members;
    members.always("value"_L1, point.value);
    members.date("date"_L1, point.date);
    return members.done();
}

QJsonArray idsJson(const std::set<QUuid>& ids) {
    QJsonArray array;
    for (const QUuid& id : ids) {
        array.append(id.toString(QUuid::WithoutBraces));
    }
    return array;
}

QJsonArray movedJson(const std::map<QUuid, MovedDates>& actions) {
    QJsonArray array;
    for (const auto& [action, moved] : actions) {
        Members item;
        item.id("action"_L1, action);
        item.date("start"_L1, moved.start);
        item.date("end"_L1, moved.end);
        array.append(item.done());
    }
    return array;
}

template <class Item> void listInOrder(Members& members, QLatin1String key, const std::vector<Item>& items) {
    QJsonArray array;
    for (const Item& item : items) {
        QJsonObject json = toJson(item);
        if (item.order == (array.size() + 1) * orderStep) {
            json.remove(orderKey);
        }
        array.append(json);
    }
    members.array(key, array);
}

} // namespace

QJsonObject toJson(const Lift& lift) {
    Members members;
    members.requiredText("indicator"_L1, lift.indicator);
    members.always("toStage"_L1, lift.toStage);
    return members.done();
}

QJsonObject toJson(const StrategyHead& head) {
    Members members;
    members.text("currency"_L1, head.currency);
    members.text("vision"_L1, head.vision);
    members.texts("principles"_L1, head.principles);
    return members.done();
}

QJsonObject toJson(const Objective& objective) {
    Members members;
    members.id("id"_L1, objective.id);
    members.text("code"_L1, objective.code);
    members.requiredText("title"_L1, objective.title);
    members.text("description"_L1, objective.description);
    members.id("parent"_L1, objective.parent);
    members.texts("commitments"_L1, sortedCodes(objective.commitments));
    members.texts("indicators"_L1, sortedCodes(objective.indicators));
    members.nonzero(orderKey, objective.order);
    return members.done();
}

QJsonObject toJson(const Action& action) {
    Members members;
    members.id("id"_L1, action.id);
    members.requiredText("code"_L1, action.code);
    members.id("objective"_L1, action.objective);
    members.requiredText("title"_L1, action.title);
    members.text("description"_L1, action.description);
    members.text("leadBody"_L1, action.leadBody);
    members.texts("supportingBodies"_L1, action.supportingBodies);
    members.text("measure"_L1, action.measure);
    members.choice("status"_L1, action.status);
    members.nonzero("progress"_L1, action.progress);
    members.date("start"_L1, action.start);
    members.date("end"_L1, action.end);
    writeCosts(members, action);
    members.text("fundingSource"_L1, action.fundingSource);
    members.flag("fundingSecured"_L1, action.isFundingSecured);
    members.flag("mustDo"_L1, action.isMustDo);
    members.array("dependencies"_L1, idsJson(action.dependencies));
    members.list("risks"_L1, action.risks, [](const Risk& risk) {
        Members item;
        item.requiredText("text"_L1, risk.text);
        item.choice("likelihood"_L1, risk.likelihood);
        item.choice("impact"_L1, risk.impact);
        item.text("response"_L1, risk.response);
        return item.done();
    });
    members.list("lifts"_L1, action.lifts, [](const Lift& lift) { return toJson(lift); });
    members.nonzero(orderKey, action.order);
    return members.done();
}

QJsonObject toJson(const Measure& measure) {
    Members members;
    members.id("id"_L1, measure.id);
    members.requiredText("code"_L1, measure.code);
    members.id("objective"_L1, measure.objective);
    members.id("action"_L1, measure.action);
    members.requiredText("title"_L1, measure.title);
    members.text("unit"_L1, measure.unit);
    if (measure.baseline) {
        members.always("baseline"_L1, pointJson(*measure.baseline));
    }
    if (measure.target) {
        members.always("target"_L1, pointJson(*measure.target));
    }
    members.text("source"_L1, measure.source);
    members.choice("frequency"_L1, measure.frequency);
    members.list("readings"_L1, measure.readings, [](const Reading& reading) {
        Members item;
        item.date("date"_L1, reading.date);
        item.always("value"_L1, reading.value);
        item.text("note"_L1, reading.note);
        return item.done();
    });
    members.nonzero(orderKey, measure.order);
    return members.done();
}

QJsonObject toJson(const LifecycleStep& step) {
    Members members;
    members.id("id"_L1, step.id);
    members.choice("phase"_L1, step.phase);
    members.requiredText("title"_L1, step.title);
    members.text("owner"_L1, step.owner);
    members.date("due"_L1, step.due);
    members.date("done"_L1, step.done);
    members.text("note"_L1, step.note);
    members.nonzero(orderKey, step.order);
    return members.done();
}

QJsonObject toJson(const Scenario& scenario) {
    Members members;
    members.id("id"_L1, scenario.id);
    members.requiredText("name"_L1, scenario.name);
    members.text("note"_L1, scenario.note);
    members.array("actions"_L1, movedJson(scenario.actions));
    QJsonObject budget;
    for (const auto& [year, most] : scenario.budgetByYear) {
        budget.insert(QString::number(year), most);
    }
    members.object("budgetByYear"_L1, budget);
    members.choice("goal"_L1, scenario.goal);
    members.optional("totalBudget"_L1, scenario.totalBudget);
    QJsonArray capacity;
    for (const auto& [body, most] : scenario.capacity) {
        Members item;
        item.requiredText("body"_L1, body);
        item.always("most"_L1, most);
        capacity.append(item.done());
    }
    members.array("capacity"_L1, capacity);
    members.array("mustDo"_L1, idsJson(scenario.mustDo));
    members.array("excluded"_L1, idsJson(scenario.excluded));
    members.array("movedOthers"_L1, movedJson(scenario.movedOthers));
    members.nonzero(orderKey, scenario.order);
    return members.done();
}

QJsonObject toJson(const Plan& plan) {
    Plan placed = plan;
    putInOrder(placed);
    Members members;
    members.text("currency"_L1, placed.currency);
    members.text("vision"_L1, placed.vision);
    members.texts("principles"_L1, placed.principles);
    listInOrder(members, "objectives"_L1, placed.objectives);
    listInOrder(members, "actions"_L1, placed.actions);
    listInOrder(members, "measures"_L1, placed.measures);
    listInOrder(members, "lifecycle"_L1, placed.lifecycle);
    listInOrder(members, "scenarios"_L1, placed.scenarios);
    return members.done();
}

} // namespace atalaya::exchange
