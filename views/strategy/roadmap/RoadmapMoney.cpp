#include "views/strategy/roadmap/RoadmapMoney.h"

#include "assessments/strategy/PlanCosts.h"
#include "assessments/strategy/PlanMoney.h"
#include "views/strategy/roadmap/RoadmapFooter.h"

#include <algorithm>
#include <iterator>

namespace atalaya {

namespace {

std::map<int, CostRange> securedByYear(const Plan& plan) {
    std::vector<Action> secured;
    std::copy_if(plan.actions.begin(), plan.actions.end(), std::back_inserter(secured),
                 [](const Action& action) { return action.isFundingSecured; });
    return costByYear(secured);
}

CostRange sumOfYears(const std::map<int, CostRange>& years) {
    CostRange sum;
    for (const auto& [year, cost] : years) {
        sum += cost;
    }
    return sum;
}

} // namespace

QString roadmapMoneyRange(const Plan& plan, const PlanMoney& money) {
    const CostRange all = sumOfYears(costByYear(plan.actions));
    if (all == CostRange()) {
        return {};
    }
    QStringList said;
    if (!all.isSure()) {
        said << RoadmapFooter::tr("range %1", "money, \"0.50 to 0.80\"").arg(money.range(all));
    }
    said << RoadmapFooter::tr("secured %1", "money").arg(money.text(sumOfYears(securedByYear(plan)).likely));
    return said.join(QStringLiteral(" \u00b7 "));
}

QStringList roadmapMoneyDetails(const Plan& plan, const PlanMoney& money) {
    const std::map<int, CostRange> secured = securedByYear(plan);
    QStringList said;
    for (const auto& [year, cost] : costByYear(plan.actions)) {
        const auto known = secured.find(year);
        const QString sure = money.text(known == secured.end() ? 0 : known->second.likely);
        said << (cost.isSure() ? RoadmapFooter::tr("%1: likely %2, secured %3", "year, money")
                                     .arg(QString::number(year), money.text(cost.likely), sure)
                               : RoadmapFooter::tr("%1: likely %2, range %3, secured %4", "year, money")
                                     .arg(QString::number(year), money.text(cost.likely), money.range(cost), sure));
    }
    for (const Scenario& scenario : plan.scenarios) {
        QStringList years;
        for (const auto& [year, most] : scenario.budgetByYear) {
            years << RoadmapFooter::tr("%1 %2", "year, money").arg(QString::number(year), money.text(most));
        }
        if (!years.isEmpty()) {
            said << RoadmapFooter::tr("Budget of the years in %1: %2", "a scenario's name, years with money")
                        .arg(money.language().quoted(scenario.name), years.join(QStringLiteral(" \u00b7 ")));
        }
    }
    return said;
}

} // namespace atalaya
