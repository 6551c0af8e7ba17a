#include "assessments/strategy/PlanRules.h"

#include "assessments/foundation/TextLimits.h"

#include <QCoreApplication>

#include <algorithm>

// What holds of an action: its dates, costs, lifts, dependencies and risks.

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

struct ActionRulesWords {
    Q_DECLARE_TR_FUNCTIONS(PlanRules)
};

} // namespace

void PlanRules::checkAction(const Action& action, const Place& place) {
    checkObjective(action.objective, place);
    checkText(action.title, limits::text, place, "title"_L1);
    checkText(action.description, limits::text, place, "description"_L1);
    checkText(action.leadBody, limits::text, place, "leadBody"_L1);
    checkText(action.measure, limits::text, place, "measure"_L1);
    checkText(action.fundingSource, limits::text, place, "fundingSource"_L1);
    for (const QString& body : action.supportingBodies) {
        checkText(body, limits::text, place, "supportingBodies"_L1);
    }
    if (action.supportingBodies.size() > mostSupportingBodies) {
        add(place, u"supportingBodies"_s,
            ActionRulesWords::tr("%n bodies support the action", nullptr,
                                 static_cast<int>(action.supportingBodies.size())),
            ActionRulesWords::tr("at most %1").arg(mostSupportingBodies));
    }
    if (action.progress < 0 || action.progress > 100) {
        add(place, u"progress"_s, ActionRulesWords::tr("the progress is %1%").arg(action.progress),
            ActionRulesWords::tr("a whole number from 0 to 100"));
    }
    checkDates(action.start, action.end, place);
    checkCosts(action, place);
    checkLifts(action, place);
    checkDependencies(action, place);
    checkRisks(action, place);
}

void PlanRules::checkDates(const QDate& start, const QDate& end, const Place& place) {
    if (!start.isNull()) {
        checkDate(start, place, "start"_L1);
    }
    if (!end.isNull()) {
        checkDate(end, place, "end"_L1);
    }
    if (start.isValid() && end.isValid() && end < start) {
        add(place, u"end"_s, ActionRulesWords::tr("the action ends before it starts"),
            ActionRulesWords::tr("an end on or after %1").arg(start.toString(Qt::ISODate)));
    }
}

void PlanRules::checkCosts(const Action& action, const Place& place) {
    const CostRange cost = action.cost.value_or(CostRange());
    checkMoney(cost.likely, place, "cost"_L1);
    if (!cost.isSure()) {
        checkMoney(cost.low, place, "costLow"_L1);
        checkMoney(cost.high, place, "costHigh"_L1);
    }
    if (!cost.isOrdered()) {
        add(place, u"cost"_s,
            ActionRulesWords::tr("the costs low, likely and high are %1, %2 and %3")
                .arg(cost.low)
                .arg(cost.likely)
                .arg(cost.high),
            ActionRulesWords::tr("low at most likely, and likely at most high"));
    }
    if (action.costByYear.empty()) {
        return;
    }
    if (!action.cost) {
        add(place, u"costByYear"_s, ActionRulesWords::tr("there are costs by year but no cost"),
            ActionRulesWords::tr("the cost that the years add up to"));
        return;
    }
    CostRange sum;
    checkParts(action, place, sum);
    if (sum != cost) {
        add(place, u"costByYear"_s,
            sum.isSure() && cost.isSure()
                ? ActionRulesWords::tr("the costs by year add up to %1 while the action costs %2")
                      .arg(sum.likely)
                      .arg(cost.likely)
                : ActionRulesWords::tr("the costs by year add up to %1, %2 and %3 while the action costs %4, %5 and %6",
                                       "low, likely and high")
                      .arg(QString::number(sum.low), QString::number(sum.likely), QString::number(sum.high),
                           QString::number(cost.low), QString::number(cost.likely), QString::number(cost.high)),
            ActionRulesWords::tr("costs by year that add up to the cost of the action"));
    }
}

void PlanRules::checkParts(const Action& action, const Place& place, CostRange& sum) {
    const auto within = [](qint64 cost) { return std::clamp<qint64>(cost, 0, largestCost); };
    for (const auto& [year, cost] : action.costByYear) {
        checkYear(year, place, "costByYear"_L1);
        for (const qint64 one : {cost.low, cost.likely, cost.high}) {
            checkMoney(one, place, "costByYear"_L1);
        }
        if (!cost.isOrdered()) {
            add(place, u"costByYear/%1"_s.arg(year),
                ActionRulesWords::tr("the costs low, likely and high are %1, %2 and %3")
                    .arg(cost.low)
                    .arg(cost.likely)
                    .arg(cost.high),
                ActionRulesWords::tr("low at most likely, and likely at most high"));
        }
        sum += CostRange(within(cost.low), within(cost.likely), within(cost.high));
    }
}

void PlanRules::checkLifts(const Action& action, const Place& place) {
    std::set<QString> lifted;
    for (std::size_t i = 0; i < action.lifts.size(); ++i) {
        const Lift& lift = action.lifts[i];
        const auto member = [i](QLatin1StringView key) { return u"lifts/%1/%2"_s.arg(QString::number(i), key); };
        if (m_framework.indicator(lift.indicator) == nullptr) {
            add({place.list, place.index, lift.indicator.left(limits::code)}, member("indicator"_L1),
                ActionRulesWords::tr("there is no such indicator in this framework"),
                ActionRulesWords::tr("the code of an indicator of the framework"));
        }
        if (lift.toStage < 1 || lift.toStage > m_framework.ceiling()) {
            add(place, member("toStage"_L1), ActionRulesWords::tr("stage %1 is off the scale").arg(lift.toStage),
                ActionRulesWords::tr("a stage from 1 to %1").arg(m_framework.ceiling()));
        }
        if (!lifted.insert(lift.indicator).second) {
            add(place, member("indicator"_L1), ActionRulesWords::tr("the action lifts %1 twice").arg(lift.indicator),
                ActionRulesWords::tr("each indicator once"));
        }
    }
}

void PlanRules::checkDependencies(const Action& action, const Place& place) {
    if (action.dependencies.size() > mostDependencies) {
        add(place, u"dependencies"_s,
            ActionRulesWords::tr("the action waits for %n others", nullptr,
                                 static_cast<int>(action.dependencies.size())),
            ActionRulesWords::tr("at most %1").arg(mostDependencies));
        return;
    }
    for (const QUuid& needed : action.dependencies) {
        if (needed == action.id) {
            add(place, u"dependencies"_s, ActionRulesWords::tr("the action waits for itself"),
                ActionRulesWords::tr("the ids of other actions of the plan"));
        } else if (!m_actions.contains(needed)) {
            add(place, u"dependencies"_s,
                ActionRulesWords::tr("the action waits for %1, which the plan does not hold")
                    .arg(needed.toString(QUuid::WithoutBraces)),
                ActionRulesWords::tr("the ids of other actions of the plan"));
        }
    }
}

void PlanRules::checkRisks(const Action& action, const Place& place) {
    if (action.risks.size() > mostRisks) {
        add(place, u"risks"_s,
            ActionRulesWords::tr("the action has %n risks", nullptr, static_cast<int>(action.risks.size())),
            ActionRulesWords::tr("at most %1").arg(mostRisks));
        return;
    }
    for (std::size_t i = 0; i < action.risks.size(); ++i) {
        const Risk& risk = action.risks[i];
        if (risk.text.trimmed().isEmpty()) {
            add(place, u"risks/%1/text"_s.arg(i), ActionRulesWords::tr("a risk has no text"),
                ActionRulesWords::tr("what may go wrong"));
        }
        checkText(risk.text, limits::text, place, "risks"_L1);
        checkText(risk.response, limits::text, place, "risks"_L1);
    }
}

} // namespace atalaya
