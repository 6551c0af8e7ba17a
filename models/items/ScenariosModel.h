#pragma once

#include "models/items/WhatIfModel.h"

namespace atalaya {

struct ScenarioRow {
    QUuid key; ///< null: the present choice, which is not saved
    QString name;
    int actions = 0;
    qint64 cost = 0;
    std::optional<double> score, gap; ///< none where too few questions are answered to print one
    bool isShown = false;             ///< the one that the page shows

    [[nodiscard]] bool isPresent() const { return key.isNull(); }
    bool operator==(const ScenarioRow&) const = default;
};

/// The saved scenarios in their order, with what each costs and comes to. The present choice stands first while it is
/// not one of them.
class ScenariosModel : public KeyedTableModel<ScenarioRow> {
    Q_OBJECT
public:
    enum Column { Name, Actions, Cost, Score, GapLeft, ColumnCount };

    using KeyedTableModel<ScenarioRow>::KeyedTableModel;

    /// `whatIf` may have any choice.
    void show(const Plan& plan, const WhatIfChoice& choice, WhatIf whatIf, const PlanMoney& money);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlanMoney m_money;
};

/// The saved scenario that says what the choice says, by its id; null when none does.
[[nodiscard]] QUuid scenarioLike(const Plan& plan, const WhatIfChoice& choice);

/// In what the best plan is asked differently for the choice and for a scenario: goal, budgets, limits of bodies, what
/// must be in it and what is left out. One sentence; empty where nothing differs.
[[nodiscard]] QString questionDifference(const Plan& plan, const WhatIfChoice& choice, const Scenario& other,
                                         const PlanMoney& money);

} // namespace atalaya
