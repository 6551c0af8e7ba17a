#include "views/home/RecentFilesList.h"

#include "views/home/RecentFileDelegate.h"
#include "views/theme/WindowStyle.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace atalaya {

namespace {

bool takesOff(const QKeyEvent& key) {
    return key.key() == Qt::Key_Delete && key.modifiers() == Qt::NoModifier;
}

} // namespace

RecentFilesList::RecentFilesList(const WindowStyle& style, RecentFilesModel& model) : m_style(style), m_model(model) {
    setModel(&model);
    new RecentFileDelegate(style, this, model);
    setAccessibleName(tr("Workspaces on this computer"));
    setAccessibleDescription(tr("Enter opens a workspace. Del takes it off the list; the file stays where it is."));
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(m_model.row(index.row())); });
}

void RecentFilesList::fit() {
    const int rows = m_model.rowCount();
    setFixedHeight(2 * m_style.px(1) + rows * (rows > 0 ? sizeHintForRow(0) : 0));
    setVisible(rows > 0);
}

bool RecentFilesList::event(QEvent* event) {
    // Before the page takes Del for itself.
    if (event->type() == QEvent::ShortcutOverride && takesOff(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void RecentFilesList::keyPressEvent(QKeyEvent* event) {
    if (takesOff(*event) && currentIndex().isValid()) {
        Q_EMIT removalRequested(m_model.row(currentIndex().row()));
        return;
    }
    QListView::keyPressEvent(event);
}

void RecentFilesList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid()) {
        showMenu(index, byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    }
}

void RecentFilesList::showMenu(const QModelIndex& index, const QPoint& at) {
    const RecentFileRow file = m_model.row(index.row()); // the list may change while the menu is there
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(RecentFilesModel::nameOf(file));
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, file] { Q_EMIT openRequested(file); });
    QAction* remove = menu->addAction(tr("Take off the list"));
    remove->setEnabled(!file.isOpen);
    connect(remove, &QAction::triggered, this, [this, file] { Q_EMIT removalRequested(file); });
    menu->popup(at);
}

} // namespace atalaya
