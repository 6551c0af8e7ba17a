#pragma once

#include "assessments/strategy/WhatIf.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

class Language;

/// A commitment now and with a choice of actions.
struct WhatIfPartRow {
    QString key;    ///< code
    QString number; ///< "8"
    QString label;  ///< short
    QString title;
    std::optional<double> now, then, target, gap, other; ///< of too few answers only the target is there
    int ceiling = 5;

    bool operator==(const WhatIfPartRow&) const = default;
};

/// The commitments of the headline now, with the choice, against their targets, and with the scenario that is compared
/// with: what the bars paint and their table says.
class WhatIfModelParts : public KeyedTableModel<WhatIfPartRow> {
    Q_OBJECT
public:
    enum Column { Commitment, Now, Then, Gain, Target, Gap, Other, ColumnCount };

    using KeyedTableModel<WhatIfPartRow>::KeyedTableModel;

    /// `other`: with another choice, to be compared with; its name is empty where there is none.
    void show(const Framework& framework, const WhatIf& whatIf, const WhatIf* other, const QString& otherName);
    [[nodiscard]] bool hasOther() const { return !m_otherName.isEmpty(); }
    /// One sentence on what the choice does, for who does not see the bars.
    [[nodiscard]] QString summary(const Language& language) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_otherName;
};

} // namespace atalaya
