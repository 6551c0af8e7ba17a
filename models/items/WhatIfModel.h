#pragma once

#include "assessments/strategy/PlanMoney.h"
#include "assessments/strategy/ScenarioCost.h"
#include "assessments/strategy/WhatIf.h"
#include "assessments/strategy/bestplan/ProblemOfPlan.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// What a person puts together on the What-if tab. It is not stored until it is saved as a scenario.
struct WhatIfChoice {
    std::set<QUuid> chosen;
    std::map<QUuid, MovedDates> moved; ///< also of actions that are not chosen
    std::set<QUuid> mustDo;            ///< in the best plan by the person's will, beside the plan's duties
    std::set<QUuid> excluded;          ///< left out of the best plan by the person
    PlanGoal goal = PlanGoal::MostGain;
    std::optional<qint64> budget; ///< over all years, in whole units of the currency
    std::map<int, qint64> budgetByYear;
    std::map<QString, int> capacity; ///< lead body -> the most of its actions in one year
    QUuid scenario;                  ///< the one that was loaded and not changed since; null: none

    [[nodiscard]] PlanWishes wishes() const;
    /// As it would be saved, without id and name: all but which scenario was loaded.
    [[nodiscard]] Scenario asScenario() const;
    /// Takes all that a scenario says; nothing of before stays.
    void take(const Scenario& scenario);

    bool operator==(const WhatIfChoice&) const = default;
};

/// Whether an action can still be chosen: it is neither done nor stopped.
[[nodiscard]] bool isToChoose(const Action& action);

struct WhatIfRow {
    struct LiftShown {
        QString indicator; ///< as it is shown: "07-03"
        int stage = 1;

        bool operator==(const LiftShown&) const = default;
    };
    QUuid key;
    QString code;
    QString title;
    QString note; ///< "must do", "starts 2027 Q2 instead of 2026 Q4"
    std::vector<LiftShown> lifts;
    int ceiling = 5;
    bool isChosen = false;
    bool isCounted = false; ///< chosen, with all it needs
    bool isEstimated = true;
    bool isPrinted = true; ///< enough is answered to print what the score gains
    QString cost;          ///< in the money's unit
    QString gain;          ///< "+0.04"
    QString value;         ///< gain for so much money as the column's head says

    bool operator==(const WhatIfRow&) const = default;
};

/// The actions of a plan that can be chosen, best value first: what each adds to the headline, and for how much. The
/// order is that of their value alone, so that no row moves because another is ticked; the gain is that beside what is
/// chosen. Values are all for the same amount of money, which PlanMoney::unitsForGains() chooses by the best of them,
/// taken alone, so that no tick changes it. A tick asks by chosenWanted(), and shows when it was granted.
class WhatIfModel : public KeyedTableModel<WhatIfRow> {
    Q_OBJECT
public:
    enum Column { Name, Lifts, Cost, Gain, Value, ColumnCount };

    using KeyedTableModel<WhatIfRow>::KeyedTableModel;

    /// The plan has changed, or what it is counted from: order the rows anew. `whatIf` is left as it was.
    void order(const Plan& plan, WhatIf whatIf);
    /// `whatIf` has what `choice` chooses.
    void show(const Framework& framework, const Plan& plan, const WhatIfChoice& choice, WhatIf& whatIf,
              const PlanMoney& money, const Language& language);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenWanted(const QUuid& action, bool isChosen);

private:
    [[nodiscard]] QString spoken(const WhatIfRow& row, int column) const;
    /// For one unit of a currency that nobody named.
    [[nodiscard]] bool isPerUnit() const {
        return !m_money.hasCurrency() && !m_money.isInMillions() && m_unitsForGains == 1;
    }
    /// What values are for: "M USD", "1,000 M COP".
    [[nodiscard]] QString gainUnit() const { return m_money.units(m_unitsForGains); }
    [[nodiscard]] static QString noteOf(const Action& action, const WhatIfChoice& choice, const WhatIf& whatIf,
                                        const Language& language);

    std::vector<QUuid> m_order;
    double m_bestValue = 0.0; ///< for one unit of the currency, with nothing chosen; of what costs something
    PlanMoney m_money;
    qint64 m_unitsForGains = 1;
};

/// "P07-03" without the letter that all codes of a framework begin with, as the design writes it in narrow columns.
[[nodiscard]] QString shortIndicator(const QString& code);

/// "2027 Q2"; empty for no day.
[[nodiscard]] QString quarterText(QDate day);

} // namespace atalaya
