#pragma once

#include "models/items/KeyedTableModel.h"
#include "models/session/SafeCopies.h"

namespace atalaya {

struct SafeCopyRow {
    QString key; ///< path
    SafeCopy copy;
    SafeCopies::State state = SafeCopies::State::NotLookedAt;

    bool operator==(const SafeCopyRow&) const = default;
};

/// The safe copies of the open file, the latest first.
class SafeCopiesModel : public KeyedTableModel<SafeCopyRow> {
    Q_OBJECT
public:
    SafeCopiesModel(const Desk& desk, const SafeCopies& copies, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole: when; Qt::AccessibleTextRole: that and noteOn(); Qt::ToolTipRole: the path.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "today 09:10"
    [[nodiscard]] QString timeOf(const SafeCopyRow& row) const;
    /// "4.2 MB · checked"
    [[nodiscard]] QString noteOn(const SafeCopyRow& row) const;

private:
    const Desk& m_desk;
};

} // namespace atalaya
