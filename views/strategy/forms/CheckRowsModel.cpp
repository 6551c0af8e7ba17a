#include "views/strategy/forms/CheckRowsModel.h"

namespace atalaya {

Qt::ItemFlags CheckRowsModel::flags(const QModelIndex& index) const {
    return index.isValid() ? KeyedTableModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

QVariant CheckRowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CheckRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return shown.isChecked ? tr("%1, ticked").arg(shown.text) : tr("%1, not ticked").arg(shown.text);
    case Qt::CheckStateRole:
        return shown.isChecked ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool CheckRowsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    CheckRow changed = row(index.row());
    changed.isChecked = value.toInt() == Qt::Checked;
    put(changed);
    Q_EMIT ticked(changed.key, changed.isChecked);
    return true;
}

} // namespace atalaya
