#pragma once

#include "models/items/KeyedTableModel.h"

#include <QString>

namespace atalaya {

struct CheckRow {
    QString key;
    QString text;
    bool isChecked = false;

    bool operator==(const CheckRow&) const = default;
};

/// The rows of a CheckList that its search leaves.
class CheckRowsModel : public KeyedTableModel<CheckRow> {
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void ticked(const QString& key, bool isOn);
};

} // namespace atalaya
