#pragma once

#include "assessments/strategy/PlanMoney.h"
#include "assessments/strategy/bestplan/PlanFrontier.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

struct WhatIfPointRow {
    int key = 0; ///< place in the frontier
    qint64 budget = 0;
    qint64 cost = 0;
    double gain = 0.0; ///< of the headline's score, by the weights of the problem
    int actions = 0;
    bool isFound = false;
    bool isProven = false;

    bool operator==(const WhatIfPointRow&) const = default;
};

/// What each of several budgets buys at best, the smallest first: what the chart paints and its table says.
class WhatIfModelFrontier : public KeyedTableModel<WhatIfPointRow> {
    Q_OBJECT
public:
    enum Column { Budget, Cost, Gain, Actions, Sure, ColumnCount };

    using KeyedTableModel<WhatIfPointRow>::KeyedTableModel;

    /// `isGainPrinted`: whether so much is answered that gains are printed as numbers.
    void show(const std::vector<FrontierPoint>& points, const PlanMoney& money, bool isGainPrinted = true);
    [[nodiscard]] bool isGainPrinted() const { return m_isGainPrinted; }
    [[nodiscard]] const PlanMoney& money() const { return m_money; }
    /// One sentence on what the frontier shows.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlanMoney m_money;
    bool m_isGainPrinted = true;
};

} // namespace atalaya
