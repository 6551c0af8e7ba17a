#include "views/widgets/FoldingCompleter.h"

#include "assessments/foundation/Folding.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QIdentityProxyModel>
#include <QMouseEvent>
#include <QWindow>

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
    QWindow* window = widget()->window()->windowHandle();
    const QPointF at = window->mapFromGlobal(press.globalPosition());
    if (QRect({}, window->size()).contains(at.toPoint())) {
        // Behind what is done about this one.
        QCoreApplication::postEvent(window, new QMouseEvent(QEvent::MouseButtonPress, at, at, press.globalPosition(),
                                                            press.button(), press.buttons(), press.modifiers()));
    }
}

} // namespace atalaya
