#include "views/widgets/FoldingCompleter.h"

#include "assessments/foundation/Folding.h"

#include <QComboBox>
#include <QIdentityProxyModel>

namespace atalaya {

namespace {

constexpr int foldedRole = Qt::UserRole + 1000; // none that a box keeps something under

/// The rows of a box, with what they are found by.
class FoldedRows : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return role == foldedRole ? folded(QIdentityProxyModel::data(index, Qt::DisplayRole).toString())
                                  : QIdentityProxyModel::data(index, role);
    }
};

} // namespace

FoldingCompleter::FoldingCompleter(QComboBox& box) : QCompleter(&box) {
    auto* rows = new FoldedRows(this);
    rows->setSourceModel(box.model());
    setModel(rows);
    setCompletionRole(foldedRole);
    setCompletionMode(PopupCompletion);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive); // by which the box takes what is typed in full for one of its rows
    box.setCompleter(this);
}

QString FoldingCompleter::pathFromIndex(const QModelIndex& index) const {
    return index.data(Qt::DisplayRole).toString();
}

QStringList FoldingCompleter::splitPath(const QString& path) const {
    return {folded(path)};
}

} // namespace atalaya
