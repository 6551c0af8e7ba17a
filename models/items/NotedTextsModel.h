#pragma once

#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// A few sentences that people wrote, with a quieter word to each: parked points, views of a minority.
struct NotedText {
    QString key;
    QString text;
    QString note; ///< or empty

    bool operator==(const NotedText&) const = default;
};

class NotedTextsModel : public KeyedTableModel<NotedText> {
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole: the text; Qt::AccessibleTextRole: text and note.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace atalaya
