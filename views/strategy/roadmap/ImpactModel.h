#pragma once

#include "assessments/strategy/PlanMoney.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// Where an action stands in the chart of impact and effort.
enum class ImpactQuadrant { QuickWin, BigProject, SmallStep, LookAgain, Unknown };
[[nodiscard]] QString wordOf(ImpactQuadrant quadrant);

struct ImpactRow {
    QUuid key;
    QString code;
    QString title;
    std::optional<qint64> cost; ///< likely; absent: nobody has estimated it
    QString costWords;
    double gain = 0; ///< of the headline score, if it alone is done
    QString gainWords;
    bool isProposed = false;
    ImpactQuadrant quadrant = ImpactQuadrant::Unknown;

    bool operator==(const ImpactRow&) const = default;
};

/// The chart of impact and effort as a table: most gain first.
class ImpactModel : public KeyedTableModel<ImpactRow> {
    Q_OBJECT
public:
    enum Column { ActionColumn, GainColumn, CostColumn, QuadrantColumn, ColumnCount };

    using KeyedTableModel::KeyedTableModel;

    /// What the amounts are in; the column and the chart's axis are headed by it.
    void setMoney(const PlanMoney& money);
    /// "Likely cost, M USD"; "Likely cost" where nobody named the currency.
    [[nodiscard]] QString costTitle() const;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlanMoney m_money;
};

/// Splits at the medians of cost and of gain and says in which quarter each row stands.
void sortIntoQuadrants(std::vector<ImpactRow>& rows, double& costSplit, double& gainSplit);

} // namespace atalaya
