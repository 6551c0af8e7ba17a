#pragma once

#include "assessments/strategy/WhatIf.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// A question now and with a choice of actions. A stage of 0: it is not answered.
struct WhatIfStageRow {
    QString key;    ///< code of the question
    QString number; ///< as it is shown: "07-03"
    QString title;
    int now = 0;
    int then = 0;
    std::optional<int> target;
    std::optional<int> other; ///< with the scenario that is compared with
    int ceiling = 5;

    bool operator==(const WhatIfStageRow&) const = default;
};

/// To which stage a choice of actions brings each question: what every tick does before anything is added up.
class WhatIfModelStages : public KeyedTableModel<WhatIfStageRow> {
    Q_OBJECT
public:
    enum Column { Question, Now, Then, Target, Other, ColumnCount };

    using KeyedTableModel<WhatIfStageRow>::KeyedTableModel;

    /// The questions of `commitment` that are applicable; empty: of all commitments those that get another stage, by
    /// the choice or by `other`, which is null where nothing is compared. `sheet`: the scores of today on `basis`.
    void show(const Framework& framework, const ScoreSheet& sheet, Basis basis, const QString& commitment,
              const WhatIf& whatIf, const WhatIf* other);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString stageText(int stage);
    [[nodiscard]] static QString spoken(const WhatIfStageRow& row, int column);
};

} // namespace atalaya
