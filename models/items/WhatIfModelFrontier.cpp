#include "models/items/WhatIfModelFrontier.h"

#include "models/session/WindowLanguage.h"

namespace atalaya {

void WhatIfModelFrontier::show(const std::vector<FrontierPoint>& points, const PlanMoney& money, bool isGainPrinted) {
    m_money = money;
    m_isGainPrinted = isGainPrinted;
    std::vector<WhatIfPointRow> rows;
    for (const FrontierPoint& point : points) {
        WhatIfPointRow row;
        row.key = static_cast<int>(rows.size());
        row.budget = point.budget;
        row.isFound = point.plan.found;
        row.isProven = point.plan.end == BestPlan::End::Optimal;
        if (row.isFound) {
            row.cost = point.plan.cost;
            row.gain = point.plan.gain;
            row.actions = static_cast<int>(point.plan.chosen.size());
        }
        rows.push_back(row);
    }
    sync(std::move(rows));
}

QString WhatIfModelFrontier::summary() const {
    const WhatIfPointRow* last = nullptr;
    const WhatIfPointRow* half = nullptr;
    for (const WhatIfPointRow& row : rows()) {
        last = row.isFound ? &row : last;
    }
    if (rowCount() == 0) {
        return tr("Nothing was found yet.");
    }
    if (!last || last->gain <= 0.0) {
        return tr("No budget gains anything with these actions.");
    }
    for (const WhatIfPointRow& row : rows()) {
        half = !half && row.isFound && 2.0 * row.gain >= last->gain ? &row : half;
    }
    if (!m_isGainPrinted) {
        return tr("The best that was found costs %1; half of its gain or more costs %2. Too few questions are answered "
                  "to print the gain as a number.",
                  "amounts")
            .arg(m_money.textWithUnit(last->cost), m_money.textWithUnit(half->cost));
    }
    const Language language = languageOfWindow();
    return tr("The most that was found is %1 for %2; half of it or more costs %3.", "gain, amount, amount")
        .arg(language.change(last->gain), m_money.textWithUnit(last->cost), m_money.textWithUnit(half->cost));
}

int WhatIfModelFrontier::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WhatIfModelFrontier::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() != Sure) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const WhatIfPointRow& point = row(index.row());
    if (index.column() == Budget) {
        return m_money.text(point.budget);
    }
    if (index.column() == Sure) {
        return !point.isFound ? tr("no plan") : point.isProven ? tr("proven") : tr("best found");
    }
    if (!point.isFound) {
        return QStringLiteral("–");
    }
    const Language language = languageOfWindow();
    switch (index.column()) {
    case Cost:
        return m_money.text(point.cost);
    case Gain:
        return m_isGainPrinted ? language.change(point.gain) : QStringLiteral("–");
    default:
        return language.whole(point.actions);
    }
}

QVariant WhatIfModelFrontier::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != Sure) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Budget:
        return tr("Budget");
    case Cost:
        return tr("Cost");
    case Gain:
        return tr("Gain");
    case Actions:
        return tr("Actions");
    case Sure:
        return tr("How sure");
    default:
        return {};
    }
}

} // namespace atalaya
