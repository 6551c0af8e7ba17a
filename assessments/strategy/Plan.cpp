#include "assessments/strategy/PlanEdits.h"

#include <algorithm>

namespace atalaya {
namespace {

template <class Item> const Item* itemOfPlan(const std::vector<Item>& items, const QUuid& id) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

/// The number after the highest of those codes that are `letter` and a number.
template <class Item> QString nextCodeOfPlan(const std::vector<Item>& items, QChar letter) {
    constexpr qsizetype mostDigits = 8;
    int highest = 0;
    std::set<QString> used;
    for (const Item& item : items) {
        used.insert(item.code);
        bool isNumber = false;
        const int number = item.code.mid(1).toInt(&isNumber);
        if (isNumber && item.code.startsWith(letter) && item.code.size() <= 1 + mostDigits) {
            highest = std::max(highest, number);
        }
    }
    QString code = letter + QString::number(highest + 1);
    while (used.contains(code)) {
        code = letter + QString::number(++highest + 1);
    }
    return code;
}

} // namespace

CostRange& CostRange::operator+=(const CostRange& other) {
    low += other.low;
    likely += other.likely;
    high += other.high;
    return *this;
}

int monthsOf(Frequency frequency) {
    switch (frequency) {
    case Frequency::Unstated:
        return 0;
    case Frequency::Monthly:
        return 1;
    case Frequency::Quarterly:
        return 3;
    case Frequency::HalfYearly:
        return 6;
    case Frequency::Yearly:
        return 12;
    case Frequency::EveryTwoYears:
        return 24;
    }
    return 0;
}

bool Plan::isEmpty() const {
    return objectives.empty() && actions.empty() && measures.empty() && lifecycle.empty() && scenarios.empty() &&
           vision.isEmpty() && principles.isEmpty();
}

const Objective* Plan::objective(const QUuid& id) const {
    return itemOfPlan(objectives, id);
}

const Action* Plan::action(const QUuid& id) const {
    return itemOfPlan(actions, id);
}

const Action* Plan::actionByCode(const QString& code) const {
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const Action& action) { return action.code == code; });
    return found == actions.end() ? nullptr : &*found;
}

const Measure* Plan::measure(const QUuid& id) const {
    return itemOfPlan(measures, id);
}

const LifecycleStep* Plan::step(const QUuid& id) const {
    return itemOfPlan(lifecycle, id);
}

const Scenario* Plan::scenario(const QUuid& id) const {
    return itemOfPlan(scenarios, id);
}

StrategyHead headOf(const Plan& plan) {
    return {plan.currency, plan.vision, plan.principles};
}

void setHead(Plan& plan, const StrategyHead& head) {
    plan.currency = head.currency;
    plan.vision = head.vision;
    plan.principles = head.principles;
}

bool isCurrencyCode(const QString& currency) {
    return currency.size() == 3 &&
           std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool statesMoney(const Plan& plan) {
    return std::any_of(plan.actions.begin(), plan.actions.end(),
                       [](const Action& action) { return action.cost && action.cost->high > 0; }) ||
           std::any_of(plan.scenarios.begin(), plan.scenarios.end(), [](const Scenario& scenario) {
               return scenario.totalBudget.value_or(0) > 0 ||
                      std::any_of(scenario.budgetByYear.begin(), scenario.budgetByYear.end(),
                                  [](const auto& budget) { return budget.second > 0; });
           });
}

QString nextObjectiveCode(const Plan& plan) {
    return nextCodeOfPlan(plan.objectives, u'O');
}

QString nextActionCode(const Plan& plan) {
    return nextCodeOfPlan(plan.actions, u'A');
}

QString nextMeasureCode(const Plan& plan) {
    return nextCodeOfPlan(plan.measures, u'M');
}

template <class Item> void putInOrder(std::vector<Item>& items) {
    qint64 last = 0;
    for (const Item& item : items) {
        last = std::max(last, std::min(item.order, largestOrder));
    }
    bool isCrowded = false;
    for (Item& item : items) {
        if (item.order == 0) {
            isCrowded = isCrowded || last > largestOrder - orderStep;
            last = isCrowded ? last + 1 : last + orderStep;
            item.order = last;
        }
    }
    std::sort(items.begin(), items.end(),
              [](const Item& a, const Item& b) { return a.order != b.order ? a.order < b.order : a.id < b.id; });
    if (isCrowded) { // no numbers are left behind the last
        qint64 order = 0;
        for (Item& item : items) {
            order += orderStep;
            item.order = order;
        }
    }
}

void putInOrder(Plan& plan) {
    putInOrder(plan.objectives);
    putInOrder(plan.actions);
    putInOrder(plan.measures);
    putInOrder(plan.lifecycle);
    putInOrder(plan.scenarios);
}

template void putInOrder(std::vector<Objective>&);
template void putInOrder(std::vector<Action>&);
template void putInOrder(std::vector<Measure>&);
template void putInOrder(std::vector<LifecycleStep>&);
template void putInOrder(std::vector<Scenario>&);

} // namespace atalaya
