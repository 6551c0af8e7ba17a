#include "models/items/NotedTextsModel.h"

namespace atalaya {

int NotedTextsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant NotedTextsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const NotedText& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return shown.note.isEmpty() ? shown.text : tr("%1, %2", "text, note").arg(shown.text, shown.note);
    default:
        return {};
    }
}

} // namespace atalaya
