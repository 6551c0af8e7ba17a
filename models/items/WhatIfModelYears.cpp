#include "models/items/WhatIfModelYears.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/strategy/ScenarioCost.h"
#include "models/items/WhatIfModel.h"

#include <algorithm>

namespace atalaya {

std::map<int, qint64> likelyCostsOf(const Plan& plan, const Scenario& scenario) {
    const CostToCome cost = costOfScenario(plan, scenario);
    std::map<int, qint64> costs;
    for (const auto& [year, part] : cost.byYear) {
        costs[year] = part.likely;
    }
    if (cost.withoutYear && cost.withoutYear->likely > 0) {
        costs[yearOfUndatedCosts] = cost.withoutYear->likely;
    }
    return costs;
}

QString WhatIfModelYears::yearText(int year) {
    return year == yearOfUndatedCosts ? tr("no year", "of costs") : QString::number(year);
}

void WhatIfModelYears::show(const Plan& plan, const Scenario& choice, const Scenario* other, const PlanMoney& money) {
    m_money = money;
    std::map<int, WhatIfYearRow> byYear;
    for (const auto& [year, cost] : likelyCostsOf(plan, choice)) {
        byYear[year].cost = cost;
    }
    for (const auto& [year, budget] : choice.budgetByYear) {
        byYear[year].budget = budget;
    }
    if (other) {
        for (const auto& [year, cost] : likelyCostsOf(plan, *other)) {
            byYear[year].other = cost;
        }
    }
    std::vector<WhatIfYearRow> rows;
    for (auto& [year, row] : byYear) {
        row.key = year;
        if (other && !row.other) {
            row.other = 0;
        }
        rows.push_back(row);
    }
    if (!rows.empty() && rows.front().key == yearOfUndatedCosts) {
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    sync(std::move(rows));
}

QString WhatIfModelYears::summary() const {
    QStringList said;
    for (const WhatIfYearRow& row : rows()) {
        said << (row.isOver() ? tr("%1 %2, over its budget of %3", "year, cost, budget")
                                    .arg(yearText(row.key), m_money.text(row.cost), m_money.text(*row.budget))
                              : tr("%1 %2", "year, cost").arg(yearText(row.key), m_money.text(row.cost)));
    }
    if (said.isEmpty()) {
        return tr("What is chosen costs nothing.");
    }
    const bool isBare = !m_money.hasCurrency() && !m_money.isInMillions();
    return isBare ? tr("Cost by year: %1.").arg(clauses(said))
                  : tr("Cost by year in %1: %2.", "M USD, years").arg(m_money.unit(), clauses(said));
}

int WhatIfModelYears::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WhatIfModelYears::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() != Year) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const WhatIfYearRow& year = row(index.row());
    const auto amount = [this](const std::optional<qint64>& value) {
        return value ? m_money.text(*value) : QStringLiteral("–");
    };
    switch (index.column()) {
    case Year:
        return yearText(year.key);
    case Cost:
        return amount(year.cost);
    case Budget:
        return amount(year.budget);
    case Left:
        return !year.budget    ? QStringLiteral("–")
               : year.isOver() ? tr("%1 over", "amount above the budget").arg(m_money.text(year.cost - *year.budget))
                               : m_money.text(*year.budget - year.cost);
    default:
        return amount(year.other);
    }
}

QVariant WhatIfModelYears::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != Year) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Year:
        return tr("Year");
    case Cost:
        return tr("Cost");
    case Budget:
        return tr("Budget");
    case Left:
        return tr("Left", "column: of the budget");
    case Other:
        return tr("Compared");
    default:
        return {};
    }
}

} // namespace atalaya
