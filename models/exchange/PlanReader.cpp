#include "models/exchange/PlanReader.h"

#include "assessments/assessment/Edits.h"
#include "models/exchange/ExchangeText.h"

#include <algorithm>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostStagesOfLift = 20;

void readOrder(ObjectReader& json, qint64& order) {
    json.integer("order"_L1, order, qint64(0), largestOrder);
}

/// Money by year: `take(year, amount)` for each that can be read.
template <class Take> void readYears(ObjectReader& json, QLatin1String key, Take take) {
    json.object(key, [&](ObjectReader& years) {
        const QJsonObject members = json.objectOf(key);
        for (auto it = members.begin(); it != members.end(); ++it) {
            bool isNumber = false;
            const int year = it.key().toInt(&isNumber);
            if (!isNumber || QString::number(year) != it.key() || year < firstYear || year > lastYear) {
                json.problems().add(pointerTo(years.pointer(), it.key()), ExchangeText::tr("is not a year"),
                                    ExchangeText::tr("a year from %1 to %2").arg(firstYear).arg(lastYear));
                continue;
            }
            const QByteArray name = it.key().toLatin1();
            qint64 amount = 0;
            years.integer(QLatin1String(name), amount, qint64(0), largestCost);
            take(year, amount);
        }
    });
}

void readCosts(ObjectReader& json, Action& action) {
    qint64 likely = 0;
    json.integer("cost"_L1, likely, qint64(0), largestCost);
    CostRange cost = likely;
    json.integer("costLow"_L1, cost.low, qint64(0), largestCost);
    json.integer("costHigh"_L1, cost.high, qint64(0), largestCost);
    if (json.has("cost"_L1)) {
        action.cost = cost;
    } else if (json.has("costLow"_L1) || json.has("costHigh"_L1)) {
        json.require({"cost"});
    }
    readYears(json, "costByYear"_L1,
              [&](int year, qint64 amount) { action.costByYear.insert_or_assign(year, CostRange(amount)); });
    // A year that is not named among the low or high costs has none.
    const auto readSide = [&](QLatin1String key, qint64 CostRange::*side) {
        if (json.has(key)) {
            for (auto& [year, part] : action.costByYear) {
                part.*side = 0;
            }
        }
        readYears(json, key, [&](int year, qint64 amount) {
            action.costByYear.try_emplace(year, CostRange()).first->second.*side = amount;
        });
    };
    readSide("costLowByYear"_L1, &CostRange::low);
    readSide("costHighByYear"_L1, &CostRange::high);
}

std::set<QString> codesFrom(ObjectReader& json, QLatin1String key) {
    QStringList codes;
    json.texts(key, codes);
    return {codes.begin(), codes.end()};
}

std::set<QUuid> idsFrom(ObjectReader& json, QLatin1String key) {
    std::set<QUuid> ids;
    const QJsonArray array = json.arrayOf(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const auto id = idFromText(array.at(i).toString())) {
            ids.insert(*id);
        } else {
            json.problems().add(pointerTo(pointerTo(json.pointer(), key), i), ExchangeText::tr("is not an identifier"),
                                ExchangeText::tr("a UUID in lower case without braces, for example "
                                                 "0b7a3c52-9f4e-4d1a-8c6b-2f5e8d1a7b90"));
        }
    }
    return ids;
}

std::optional<MeasurePoint> pointFrom(ObjectReader& json, QLatin1String key) {
    std::optional<MeasurePoint> point;
    json.object(key, [&point](ObjectReader& item) {
        MeasurePoint read;
        item.require({"value"});
        item.number("value"_L1, read.value);
        item.date("date"_L1, read.date);
        item.done();
        point = read;
    });
    return point;
}

/// A plan has one currency. What says another is not read as if it did not.
void checkCurrency(ObjectReader& json, const QString& ofPlan) {
    QString own;
    json.text("currency"_L1, own);
    if (json.has("currency"_L1) && own != ofPlan) {
        json.problems().add(pointerTo(json.pointer(), u"currency"_s),
                            ofPlan.isEmpty() ? ExchangeText::tr("is in %1, and the plan states no currency").arg(own)
                                             : ExchangeText::tr("is in %1 while the plan is in %2").arg(own, ofPlan),
                            ExchangeText::tr("one currency for the whole plan; convert the costs"));
    }
}

/// Other days of actions, each action once.
std::map<QUuid, MovedDates> movedFrom(ObjectReader& json, QLatin1String key) {
    std::vector<std::pair<QUuid, MovedDates>> actions;
    json.list(key, actions, [](ObjectReader& item) {
        std::pair<QUuid, MovedDates> chosen;
        item.require({"action"});
        item.id("action"_L1, chosen.first);
        item.date("start"_L1, chosen.second.start);
        item.date("end"_L1, chosen.second.end);
        item.done();
        return chosen;
    });
    std::map<QUuid, MovedDates> moved;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (!moved.insert(actions[i]).second) {
            json.problems().add(pointerTo(pointerTo(json.pointer(), key), static_cast<qsizetype>(i)),
                                ExchangeText::tr("names an action twice"), ExchangeText::tr("each action once"));
        }
    }
    return moved;
}

/// How many actions bodies can lead in one year, each body once.
void readCapacity(ObjectReader& json, std::map<QString, int>& capacity) {
    std::vector<std::pair<QString, int>> limits;
    json.list("capacity"_L1, limits, [](ObjectReader& item) {
        std::pair<QString, int> limit;
        item.require({"body", "most"});
        item.text("body"_L1, limit.first);
        item.integer("most"_L1, limit.second, 0, mostLedInYear);
        item.done();
        return limit;
    });
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (!capacity.insert(limits[i]).second) {
            json.problems().add(pointerTo(pointerTo(json.pointer(), u"capacity"_s), static_cast<qsizetype>(i)),
                                ExchangeText::tr("names a body twice"), ExchangeText::tr("each body once"));
        }
    }
}

template <class Item, class Read>
void listInOrder(ObjectReader& json, QLatin1String key, std::vector<Item>& items, Read read) {
    json.list(key, items, read);
    qint64 place = 0;
    for (Item& item : items) {
        place += orderStep;
        item.order = item.order == 0 ? place : item.order;
    }
    putInOrder(items);
}

} // namespace

Lift liftFrom(ObjectReader& json) {
    Lift lift;
    json.require({"indicator", "toStage"});
    json.text("indicator"_L1, lift.indicator);
    json.integer("toStage"_L1, lift.toStage, 1, mostStagesOfLift);
    json.done();
    return lift;
}

StrategyHead strategyHeadFrom(ObjectReader& json) {
    StrategyHead head;
    json.text("currency"_L1, head.currency);
    json.text("vision"_L1, head.vision);
    json.texts("principles"_L1, head.principles);
    json.done();
    return head;
}

Objective objectiveFrom(ObjectReader& json) {
    Objective objective;
    json.require({"id", "title"});
    json.id("id"_L1, objective.id);
    json.text("code"_L1, objective.code);
    json.text("title"_L1, objective.title);
    json.text("description"_L1, objective.description);
    json.id("parent"_L1, objective.parent);
    objective.commitments = codesFrom(json, "commitments"_L1);
    objective.indicators = codesFrom(json, "indicators"_L1);
    readOrder(json, objective.order);
    json.done();
    return objective;
}

Action actionFrom(ObjectReader& json) {
    Action action;
    json.require({"id", "code", "title"});
    json.id("id"_L1, action.id);
    json.text("code"_L1, action.code);
    json.id("objective"_L1, action.objective);
    json.text("title"_L1, action.title);
    json.text("description"_L1, action.description);
    json.text("leadBody"_L1, action.leadBody);
    json.texts("supportingBodies"_L1, action.supportingBodies);
    json.text("measure"_L1, action.measure);
    json.choice("status"_L1, action.status);
    json.integer("progress"_L1, action.progress, 0, 100);
    json.date("start"_L1, action.start);
    json.date("end"_L1, action.end);
    readCosts(json, action);
    json.text("fundingSource"_L1, action.fundingSource);
    json.flag("fundingSecured"_L1, action.isFundingSecured);
    json.flag("mustDo"_L1, action.isMustDo);
    action.dependencies = idsFrom(json, "dependencies"_L1);
    json.list("risks"_L1, action.risks, [](ObjectReader& item) {
        Risk risk;
        item.require({"text"});
        item.text("text"_L1, risk.text);
        item.choice("likelihood"_L1, risk.likelihood);
        item.choice("impact"_L1, risk.impact);
        item.text("response"_L1, risk.response);
        item.done();
        return risk;
    });
    json.list("lifts"_L1, action.lifts, liftFrom);
    readOrder(json, action.order);
    json.done();
    return action;
}

Measure measureFrom(ObjectReader& json) {
    Measure measure;
    json.require({"id", "code", "title"});
    json.id("id"_L1, measure.id);
    json.text("code"_L1, measure.code);
    json.id("objective"_L1, measure.objective);
    json.id("action"_L1, measure.action);
    json.text("title"_L1, measure.title);
    json.text("unit"_L1, measure.unit);
    measure.baseline = pointFrom(json, "baseline"_L1);
    measure.target = pointFrom(json, "target"_L1);
    json.text("source"_L1, measure.source);
    json.choice("frequency"_L1, measure.frequency);
    json.list("readings"_L1, measure.readings, [](ObjectReader& item) {
        Reading reading;
        item.require({"date", "value"});
        item.date("date"_L1, reading.date);
        item.number("value"_L1, reading.value);
        item.text("note"_L1, reading.note);
        item.done();
        return reading;
    });
    std::stable_sort(measure.readings.begin(), measure.readings.end(),
                     [](const Reading& a, const Reading& b) { return a.date < b.date; });
    readOrder(json, measure.order);
    json.done();
    return measure;
}

LifecycleStep lifecycleStepFrom(ObjectReader& json) {
    LifecycleStep step;
    json.require({"id", "title"});
    json.id("id"_L1, step.id);
    json.choice("phase"_L1, step.phase);
    json.text("title"_L1, step.title);
    json.text("owner"_L1, step.owner);
    json.date("due"_L1, step.due);
    json.date("done"_L1, step.done);
    json.text("note"_L1, step.note);
    readOrder(json, step.order);
    json.done();
    return step;
}

Scenario scenarioFrom(ObjectReader& json) {
    Scenario scenario;
    json.require({"id", "name"});
    json.id("id"_L1, scenario.id);
    json.text("name"_L1, scenario.name);
    json.text("note"_L1, scenario.note);
    scenario.actions = movedFrom(json, "actions"_L1);
    readYears(json, "budgetByYear"_L1,
              [&](int year, qint64 amount) { scenario.budgetByYear.insert_or_assign(year, amount); });
    json.choice("goal"_L1, scenario.goal);
    json.integer("totalBudget"_L1, scenario.totalBudget, qint64(0), largestCost);
    readCapacity(json, scenario.capacity);
    scenario.mustDo = idsFrom(json, "mustDo"_L1);
    scenario.excluded = idsFrom(json, "excluded"_L1);
    scenario.movedOthers = movedFrom(json, "movedOthers"_L1);
    readOrder(json, scenario.order);
    json.done();
    return scenario;
}

Plan planFrom(ObjectReader& json) {
    Plan plan;
    json.text("currency"_L1, plan.currency);
    json.text("vision"_L1, plan.vision);
    json.texts("principles"_L1, plan.principles);
    listInOrder(json, "objectives"_L1, plan.objectives, objectiveFrom);
    listInOrder(json, "actions"_L1, plan.actions, [&plan](ObjectReader& item) {
        checkCurrency(item, plan.currency);
        return actionFrom(item);
    });
    listInOrder(json, "measures"_L1, plan.measures, measureFrom);
    listInOrder(json, "lifecycle"_L1, plan.lifecycle, lifecycleStepFrom);
    listInOrder(json, "scenarios"_L1, plan.scenarios, [&plan](ObjectReader& item) {
        checkCurrency(item, plan.currency);
        return scenarioFrom(item);
    });
    json.done();
    return plan;
}

} // namespace atalaya::exchange
