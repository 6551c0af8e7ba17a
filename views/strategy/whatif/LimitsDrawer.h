#pragma once

#include "models/items/WhatIfModel.h"
#include "views/widgets/Drawer.h"

class QDoubleSpinBox;
class QSpinBox;

namespace atalaya {

/// Budgets of single years, and how many actions a body can lead in one: what the best plan has to keep beside the
/// budget over all years. A change counts at once.
class LimitsDrawer : public Drawer {
    Q_OBJECT
public:
    LimitsDrawer(const WindowStyle& style, QWidget* host);

    void openFor(const Plan& plan, const WhatIfChoice& choice, const PlanMoney& money);

Q_SIGNALS:
    /// Nothing: no limit.
    void yearChosen(int year, std::optional<qint64> budget);
    void capacityChosen(const QString& body, std::optional<int> most);

private:
    const WindowStyle& m_style;
};

/// The years in which the plan's actions, at the days that the choice moves them to, run or cost something, or that
/// have a budget, in order.
[[nodiscard]] std::vector<int> yearsToLimit(const Plan& plan, const WhatIfChoice& choice);

} // namespace atalaya
