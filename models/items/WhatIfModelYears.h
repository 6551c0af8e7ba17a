#pragma once

#include "assessments/strategy/Plan.h"
#include "assessments/strategy/PlanMoney.h"
#include "assessments/strategy/WhatIf.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

struct WhatIfYearRow {
    int key = 0; ///< the year; yearOfUndatedCosts: no year
    qint64 cost = 0;
    std::optional<qint64> budget;
    std::optional<qint64> other;             ///< of the scenario that is compared with
    std::optional<double> score, otherScore; ///< the headline at the end of the year

    [[nodiscard]] bool isOver() const { return budget && cost > *budget; }
    bool operator==(const WhatIfYearRow&) const = default;
};

/// What scores of years are forecast from. Without a choice no year has a score.
struct WhatIfForecast {
    const WhatIf* choice = nullptr; ///< with what the choice chooses
    const WhatIf* other = nullptr;  ///< with what the scenario chooses that is compared with
    QDate today;                    ///< nothing is forecast for a year that is over
};

/// What a choice costs in each year, against the budgets of years, and what the headline comes to at the end of each.
/// What has no days or no end stands in a row of its own, last: its score is that of all that is chosen.
class WhatIfModelYears : public KeyedTableModel<WhatIfYearRow> {
    Q_OBJECT
public:
    enum Column { Year, Cost, Budget, Left, Score, Other, OtherScore, ColumnCount };

    using KeyedTableModel<WhatIfYearRow>::KeyedTableModel;

    void show(const Plan& plan, const Scenario& choice, const Scenario* other, const PlanMoney& money,
              const WhatIfForecast& forecast = {});
    [[nodiscard]] bool hasBudgets() const;
    [[nodiscard]] bool hasScores() const;
    [[nodiscard]] bool hasOther() const;
    [[nodiscard]] const PlanMoney& money() const { return m_money; }
    /// "2027", "no year"
    [[nodiscard]] static QString yearText(int year);
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlanMoney m_money;
};

/// Likely cost of a scenario's actions that are still to be done, by year; what has no year in yearOfUndatedCosts.
[[nodiscard]] std::map<int, qint64> likelyCostsOf(const Plan& plan, const Scenario& scenario);

} // namespace atalaya
