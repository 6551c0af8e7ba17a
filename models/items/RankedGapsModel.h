#pragma once

#include "assessments/scoring/Gaps.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// A gap with what a reader needs to see why it stands where it does.
struct RankedGapRow {
    QString key; ///< code of the question
    int rank = 0;
    QString title;
    QString needs; ///< criterion of the next stage
    int stage = 1;
    int evidenced = 1;
    int target = 1;
    int ceiling = 5; ///< of the framework
    QString stageName;
    QString reason; ///< "1.5 × 2 = 3.0"
    bool quickWin = false;

    bool operator==(const RankedGapRow&) const = default;
};

/// The ranked gaps, the first on top.
class RankedGapsModel : public KeyedTableModel<RankedGapRow> {
    Q_OBJECT
public:
    enum Column { Rank, Question, Stage, Reason, ColumnCount };

    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace atalaya
