// What keys, the wheel and the menu do in the roadmap.
#include "models/items/RoadmapModel.h"
#include "views/strategy/roadmap/GanttView.h"
#include "views/strategy/roadmap/RoadmapEdits.h"
#include "views/strategy/roadmap/TimeAxis.h"
#include "views/theme/WindowStyle.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWheelEvent>

namespace atalaya {

namespace {

constexpr int wheelNotch = 120; // eighths of a degree

int zoomOfKey(const QKeyEvent& event) {
    if (!event.modifiers().testFlag(Qt::ControlModifier)) {
        return 0;
    }
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        return 1;
    case Qt::Key_Minus:
        return -1;
    default:
        return 0;
    }
}

} // namespace

bool GanttView::movesBar(const QKeyEvent& event) const {
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    return isSideways && !chosen().isNull() && !event.modifiers().testFlag(Qt::ControlModifier);
}

bool GanttView::moveByKey(const QKeyEvent& event) {
    const bool isStart = event.modifiers().testFlag(Qt::AltModifier);
    const bool isEnd = event.modifiers().testFlag(Qt::ShiftModifier);
    if (isStart && isEnd) {
        return false;
    }
    const bool isForward = (event.key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    const DatePart part = isStart ? DatePart::Start : isEnd ? DatePart::End : DatePart::Both;
    const QUuid action = chosen();
    if (m_edits.move(action, part, isForward ? 1 : -1, m_axis.unit())) {
        choose(action); // where it went
    }
    return true;
}

bool GanttView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isReorder =
            key.modifiers().testFlag(Qt::ControlModifier) && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
        const bool isAct = key.modifiers() == Qt::NoModifier &&
                           (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Insert || key.key() == Qt::Key_Return ||
                            key.key() == Qt::Key_Enter || (key.key() == Qt::Key_W && !chosen().isNull()));
        if ((key.key() == Qt::Key_Escape && m_drag) || movesBar(key) || isReorder || isAct || zoomOfKey(key) != 0) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void GanttView::keyPressEvent(QKeyEvent* event) {
    if (m_drag && event->key() == Qt::Key_Escape) {
        endDrag(false);
        return;
    }
    if (const int by = zoomOfKey(*event)) {
        Q_EMIT zoomWanted(by);
        return;
    }
    const QUuid action = chosen();
    const bool isReorder = event->modifiers().testFlag(Qt::ControlModifier) &&
                           (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isReorder) {
        if (!action.isNull() && m_edits.reorder(action, event->key() == Qt::Key_Up ? -1 : 1)) {
            choose(action);
        }
        return;
    }
    if (movesBar(*event) && moveByKey(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!action.isNull()) {
            Q_EMIT editWanted(action);
        } else if (currentIndex().isValid()) {
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        }
        return;
    case Qt::Key_W:
        if (action.isNull() || event->modifiers() != Qt::NoModifier) {
            break;
        }
        Q_EMIT waitsWanted(action);
        return;
    case Qt::Key_Insert:
        Q_EMIT addWanted(chosenObjective());
        return;
    case Qt::Key_Delete:
        if (!action.isNull()) {
            m_edits.remove(action);
        }
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void GanttView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const RoadmapRow* row = m_model.action(byMouse ? indexAt(event->pos()) : currentIndex());
    if (!row) {
        return;
    }
    const QUuid action = row->key; // by value: the plan may change while the menu is open
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(row->code + u' ' + row->title);
    connect(menu->addAction(tr("Edit…")), &QAction::triggered, this, [this, action] { Q_EMIT editWanted(action); });
    connect(menu->addAction(tr("Waits for…")), &QAction::triggered, this,
            [this, action] { Q_EMIT waitsWanted(action); });
    const QRect name = visualRect(m_model.indexOf(action));
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(name.bottomLeft()));
}

void GanttView::wheelEvent(QWheelEvent* event) {
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turn.y() != 0) {
            Q_EMIT zoomWanted(turn.y() > 0 ? 1 : -1);
        }
        event->accept();
        return;
    }
    const int sideways = turn.x() != 0 ? turn.x() : event->modifiers().testFlag(Qt::ShiftModifier) ? turn.y() : 0;
    if (sideways != 0) {
        m_axis.setOffset(m_axis.offset() - sideways * m_axis.periodWidth() / wheelNotch);
        event->accept();
        return;
    }
    QTreeView::wheelEvent(event);
}

} // namespace atalaya
