#include "models/items/WhatIfModelYears.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/strategy/Projection.h"
#include "assessments/strategy/ScenarioCost.h"
#include "models/items/WhatIfModel.h"
#include "models/session/WindowLanguage.h"

#include <algorithm>

namespace atalaya {

namespace {

/// The years in which what is still to be done has its effect: what is late counts from this year on.
void addYearsOfEffect(std::map<int, WhatIfYearRow>& years, const WhatIf& whatIf, const std::vector<Action>& dated,
                      QDate today) {
    for (const Action& action : dated) {
        if (action.isOver() || action.lifts.empty() || !whatIf.counts(action.id)) {
            continue;
        }
        years.try_emplace(action.end.isValid() ? std::max(action.end.year(), today.year()) : yearOfUndatedCosts);
    }
}

} // namespace

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

void WhatIfModelYears::show(const Plan& plan, const Scenario& choice, const Scenario* other, const PlanMoney& money,
                            const WhatIfForecast& forecast) {
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
    const bool isForecast = forecast.choice != nullptr && forecast.choice->isPrintable();
    const auto datedBy = [&plan](const Scenario* scenario) {
        return scenario ? chosenActions(plan, *scenario) : std::vector<Action>();
    };
    const std::vector<Action> dated = isForecast ? datedBy(&choice) : std::vector<Action>();
    const std::vector<Action> otherDated = isForecast && forecast.other ? datedBy(other) : std::vector<Action>();
    if (isForecast) {
        addYearsOfEffect(byYear, *forecast.choice, dated, forecast.today);
        if (forecast.other) {
            addYearsOfEffect(byYear, *forecast.other, otherDated, forecast.today);
        }
        std::vector<int> years;
        for (const auto& [year, row] : byYear) {
            if (year != yearOfUndatedCosts && year >= forecast.today.year()) {
                years.push_back(year);
            }
        }
        const auto take = [&](const WhatIf& whatIf, const std::vector<Action>& actions,
                              std::optional<double> WhatIfYearRow::*member) {
            const std::vector<std::optional<double>> means = whatIf.meansAtYearEnds(years, actions);
            for (std::size_t i = 0; i < years.size(); ++i) {
                byYear.at(years[i]).*member = means[i];
            }
            if (const auto undated = byYear.find(yearOfUndatedCosts); undated != byYear.end()) {
                undated->second.*member = whatIf.mean();
            }
        };
        take(*forecast.choice, dated, &WhatIfYearRow::score);
        if (forecast.other) {
            take(*forecast.other, otherDated, &WhatIfYearRow::otherScore);
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

bool WhatIfModelYears::hasBudgets() const {
    return std::any_of(rows().begin(), rows().end(), [](const WhatIfYearRow& row) { return row.budget.has_value(); });
}

bool WhatIfModelYears::hasScores() const {
    return std::any_of(rows().begin(), rows().end(),
                       [](const WhatIfYearRow& row) { return row.score || row.otherScore; });
}

bool WhatIfModelYears::hasOther() const {
    return std::any_of(rows().begin(), rows().end(), [](const WhatIfYearRow& row) { return row.other.has_value(); });
}

QString WhatIfModelYears::summary() const {
    QStringList said;
    QStringList scores;
    const Language language = languageOfWindow();
    for (const WhatIfYearRow& row : rows()) {
        said << (row.isOver() ? tr("%1 %2, over its budget of %3", "year, cost, budget")
                                    .arg(yearText(row.key), m_money.text(row.cost), m_money.text(*row.budget))
                              : tr("%1 %2", "year, cost").arg(yearText(row.key), m_money.text(row.cost)));
        if (row.score) {
            scores << tr("%1 %2", "year, score").arg(yearText(row.key), language.score(*row.score));
        }
    }
    if (said.isEmpty()) {
        return tr("What is chosen costs nothing.");
    }
    const bool isBare = !m_money.hasCurrency() && !m_money.isInMillions();
    const QString costs = isBare ? tr("Cost by year: %1.").arg(clauses(said))
                                 : tr("Cost by year in %1: %2.", "M USD, years").arg(m_money.unit(), clauses(said));
    return scores.isEmpty()
               ? costs
               : tr("%1 %2", "two sentences")
                     .arg(costs, tr("Score at the end of each: %1.", "years with scores").arg(clauses(scores)));
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
    const auto score = [](const std::optional<double>& value) {
        return value ? languageOfWindow().score(*value) : QStringLiteral("–");
    };
    switch (index.column()) {
    case Year:
        return yearText(year.key);
    case Score:
        return score(year.score);
    case OtherScore:
        return score(year.otherScore);
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
    if (role == Qt::ToolTipRole && (section == Score || section == OtherScore)) {
        return tr("The headline at the end of the year, with every action that ends by then");
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
    case Score:
        return tr("Score", "column: at the end of the year");
    case Other:
        return tr("Other cost", "column: of the scenario compared with");
    case OtherScore:
        return tr("Other score", "column: of the scenario compared with, at the end of the year");
    default:
        return {};
    }
}

} // namespace atalaya
