#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/PlanEdits.h"
#include "models/items/KeyedTableModel.h"

#include <optional>

namespace atalaya {

/// A measure with how far it has come.
struct MeasureRow {
    QUuid key;
    QUuid objective; ///< null: none
    QString code;
    QString title;
    QString belongs; ///< "O2 · A4": what it is a measure of; may be empty
    QString baseline;
    QString last; ///< value and day of its last reading
    QString target;
    std::optional<double> share; ///< of the way to the target; may lie outside of 0 to 1
    QString way;                 ///< the share in words
    QString due;                 ///< the next reading, in words
    bool isOverdue = false;
    std::vector<double> trend;  ///< baseline and known readings in their order
    std::optional<double> goal; ///< the target's value

    bool operator==(const MeasureRow&) const = default;
};

/// The measures of the plan by objective, in the order of the tree, those without objective last.
class MeasuresModel : public KeyedTableModel<MeasureRow> {
    Q_OBJECT
public:
    enum Column { Code, Title, Baseline, Last, Target, Way, Due, Trend, ColumnCount };

    using KeyedTableModel::KeyedTableModel;

    /// `today`: from when on a reading is overdue; readings of later days are not known yet, see knownOn().
    void show(const Plan& plan, QDate today, const Language& language);
    /// Whether the place before row `to` (or behind all, at rowCount()) is one among the measures of the row's
    /// objective.
    [[nodiscard]] bool isAmongItsOwn(int row, int to) const;
    /// What puts a row there. Nothing where that is not among its own, or where it stands already.
    [[nodiscard]] std::optional<MoveMeasure> moveOf(int row, int to) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString pointText(const Language& language, const std::optional<MeasurePoint>& point,
                                           const QString& unit);
    [[nodiscard]] static QString wayText(const Language& language, const Measure& measure,
                                         const std::optional<double>& share);
    [[nodiscard]] static MeasureRow rowOfMeasure(const Plan& plan, const Measure& measure, QDate today,
                                                 const Language& language);
};

} // namespace atalaya
