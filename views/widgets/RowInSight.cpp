#include "views/widgets/RowInSight.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace atalaya {

RowInSight::RowInSight(QAbstractItemView* view) : QObject(view), m_view(view) {
    view->installEventFilter(this);
}

bool RowInSight::eventFilter(QObject* watched, QEvent* event) {
    bool isKeyed = event->type() == QEvent::KeyPress;
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        isKeyed = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    }
    if (watched == m_view && isKeyed) {
        // Once the view has done what the key asks of it.
        QMetaObject::invokeMethod(this, &RowInSight::follow, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void RowInSight::follow() {
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_view->hasFocus()) {
        return;
    }
    const QWidget* viewport = m_view->viewport();
    const QRect row = m_view->visualRect(current) & viewport->rect();
    if (row.isEmpty()) {
        return;
    }
    // From the innermost pane outwards: each moves what the next one sees.
    for (QWidget* above = m_view->parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto* pane = qobject_cast<QScrollArea*>(above);
        if (pane != nullptr && pane->widget() != nullptr && pane->widget()->isAncestorOf(m_view)) {
            const int middle = viewport->mapTo(pane->widget(), row.center()).y();
            pane->ensureVisible(pane->horizontalScrollBar()->value(), middle, 0, (row.height() + 1) / 2);
        }
    }
}

} // namespace atalaya
