#include "views/strategy/whatif/WhatIfTable.h"

#include "views/strategy/whatif/WhatIfDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/RowInSight.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace atalaya {

WhatIfTable::WhatIfTable(const WindowStyle& style, WhatIfModel& model) : m_style(style), m_model(model) {
    setModel(&model);
    new WhatIfDelegate(style, this, model);
    new RowInSight(this);
    setAccessibleName(tr("Actions to choose from"));
    setAccessibleDescription(tr("Space chooses an action or drops it; Left and Right move it by a quarter, Backspace "
                                "puts it back, D writes other dates; M wants it in the best plan, X leaves it out; "
                                "Enter edits it."));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(WhatIfModel::Name, QHeaderView::Stretch);
    whenWidthChanges(*horizontalHeader(), WhatIfModel::Name, this, [this] { fit(); });
    connect(&model, &QAbstractItemModel::headerDataChanged, this, [this] { restyle(); }); // another unit
    style.follow(this, [this] { restyle(); });
}

void WhatIfTable::restyle() {
    setColumnWidth(WhatIfModel::Lifts, roomForHead(*horizontalHeader(), WhatIfModel::Lifts, m_style.px(158)));
    setColumnWidth(WhatIfModel::Cost, roomForHead(*horizontalHeader(), WhatIfModel::Cost, m_style.px(72)));
    setColumnWidth(WhatIfModel::Gain, roomForHead(*horizontalHeader(), WhatIfModel::Gain, m_style.px(66)));
    setColumnWidth(WhatIfModel::Value, roomForHead(*horizontalHeader(), WhatIfModel::Value, m_style.px(98)));
    setMinimumHeight(m_style.px(150));
    fit();
}

QUuid WhatIfTable::currentAction() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model.row(index.row()).key : QUuid();
}

void WhatIfTable::goTo(const QUuid& action) {
    if (const int row = m_model.rowOf(action); row >= 0) {
        selectRow(row);
        scrollTo(m_model.index(row, 0));
    }
}

void WhatIfTable::fit() {
    resizeRowsToContents();
}

void WhatIfTable::keyPressEvent(QKeyEvent* event) {
    const QUuid action = currentAction();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (action.isNull() || !isPlain) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space: {
        const QModelIndex mark = m_model.index(currentIndex().row(), WhatIfModel::Name);
        const bool isOn = mark.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(mark, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        break;
    }
    case Qt::Key_Left:
        Q_EMIT moveWanted(action, -1);
        break;
    case Qt::Key_Right:
        Q_EMIT moveWanted(action, 1);
        break;
    case Qt::Key_Backspace:
        Q_EMIT moveWanted(action, 0);
        break;
    case Qt::Key_D:
        Q_EMIT datesWanted(action);
        break;
    case Qt::Key_M:
        Q_EMIT demandWanted(action);
        break;
    case Qt::Key_X:
        Q_EMIT exclusionWanted(action);
        break;
    default:
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void WhatIfTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void WhatIfTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    restyle(); // text size and rows may have changed while nobody looked
}

void WhatIfTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid()) {
        Q_EMIT currentActionChanged();
    }
}

void WhatIfTable::showMenu(const QPoint& at) {
    const QUuid action = currentAction();
    if (action.isNull()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& words, const auto& act) {
        QObject::connect(menu->addAction(words), &QAction::triggered, menu, act);
    };
    add(tr("A quarter later"), [this, action] { Q_EMIT moveWanted(action, 1); });
    add(tr("A quarter earlier"), [this, action] { Q_EMIT moveWanted(action, -1); });
    add(tr("At the plan's dates"), [this, action] { Q_EMIT moveWanted(action, 0); });
    add(tr("Other dates…"), [this, action] { Q_EMIT datesWanted(action); });
    menu->addSeparator();
    add(tr("Must be in the best plan, or need not"), [this, action] { Q_EMIT demandWanted(action); });
    add(tr("Leave out of the best plan, or let in again"), [this, action] { Q_EMIT exclusionWanted(action); });
    menu->popup(at);
}

void WhatIfTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid()) {
        setCurrentIndex(index);
        showMenu(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    }
}

} // namespace atalaya
