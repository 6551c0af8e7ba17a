#include "views/widgets/FoldingCompleter.h"

#include "assessments/foundation/Folding.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QIdentityProxyModel>
#include <QMouseEvent>

namespace atalaya {

namespace {

constexpr int foldedRole = Qt::UserRole + 1000; // none that a box keeps something under
constexpr QChar inNoRow(0xffff);                // no character at all

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
    return {isOnlyRow(path) ? QString(inNoRow) : folded(path)};
}

bool FoldingCompleter::isOnlyRow(const QString& text) const {
    const QString sought = folded(text);
    bool isThere = false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(Qt::DisplayRole).toString() == text) {
            isThere = true;
        } else if (index.data(foldedRole).toString().contains(sought)) {
            return false;
        }
    }
    return isThere;
}

bool FoldingCompleter::eventFilter(QObject* watched, QEvent* event) {
    // Beside the box only the list is watched, and gets every press while it is open.
    if (event->type() == QEvent::MouseButtonPress && watched != widget()) {
        const auto& press = *static_cast<QMouseEvent*>(event);
        QWidget* list = popup();
        if (!list->rect().contains(press.position().toPoint())) {
            list->setAttribute(Qt::WA_NoMouseReplay); // where Qt would pass it on, too
            list->hide();
            passOn(press);
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}

void FoldingCompleter::passOn(const QMouseEvent& press) const {
    const QWidget* window = widget()->window();
    QWidget* there = window->childAt(window->mapFromGlobal(press.globalPosition().toPoint()));
    if (auto* button = qobject_cast<QAbstractButton*>(there); button && press.button() == Qt::LeftButton) {
        // Behind what is done about the press.
        QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
    } else if (there && there->isEnabled() && (there->focusPolicy() & Qt::ClickFocus)) {
        there->setFocus(Qt::MouseFocusReason);
    }
}

} // namespace atalaya
