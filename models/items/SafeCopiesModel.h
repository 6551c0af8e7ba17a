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

/// The safe copies of the open file, or of one that cannot be opened, the latest first.
class SafeCopiesModel : public KeyedTableModel<SafeCopyRow> {
    Q_OBJECT
public:
    /// Of the open file, whichever that is.
    SafeCopiesModel(const Desk& desk, const SafeCopies& copies, QObject* parent = nullptr);
    /// From now on those of `lost`, a workspace that cannot be opened, as they lie there now; empty: those of the open
    /// file again.
    void list(const QString& lost);
    [[nodiscard]] const std::vector<SafeCopy>& copies() const { return m_isLost ? m_found : m_copies.copies(); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole: when; Qt::AccessibleTextRole: that and noteOn(); Qt::ToolTipRole: the path.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "today 09:10"
    [[nodiscard]] QString timeOf(const SafeCopyRow& row) const;
    /// "4.2 MB · checked"
    [[nodiscard]] QString noteOn(const SafeCopyRow& row) const;

private:
    void refresh();

    const Desk& m_desk;
    const SafeCopies& m_copies;
    bool m_isLost = false;
    std::vector<SafeCopy> m_found; ///< of a workspace that cannot be opened: nobody makes others
};

} // namespace atalaya
