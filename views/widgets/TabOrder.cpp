#include "views/widgets/TabOrder.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

void collect(QWidget* widget, QList<QWidget*>& stops);

void collect(QLayout& layout, QList<QWidget*>& stops) {
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem* item = layout.itemAt(at);
        if (item->widget()) {
            collect(item->widget(), stops);
        } else if (item->layout()) {
            collect(*item->layout(), stops);
        }
    }
}

void collect(QWidget* widget, QList<QWidget*>& stops) {
    // Also those that are no stop at present, as all stages but the chosen one.
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
        stops << widget;
    }
    if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget()) {
            collect(area->widget(), stops);
        }
    } else if (widget->layout()) {
        collect(*widget->layout(), stops);
    } else if (!qobject_cast<QAbstractScrollArea*>(widget)) {
        QList<QWidget*> parts = widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        parts.removeIf([](const QWidget* part) { return part->isWindow(); });
        std::stable_sort(parts.begin(), parts.end(), [](const QWidget* one, const QWidget* other) {
            return std::pair(one->y(), one->x()) < std::pair(other->y(), other->x());
        });
        for (QWidget* part : parts) {
            collect(part, stops);
        }
    }
}

/// The stop before everything in `root`, or null.
QWidget* stopBefore(QWidget& root) {
    for (QWidget* one = root.previousInFocusChain(); one != &root; one = one->previousInFocusChain()) {
        if (!root.isAncestorOf(one) && one->focusPolicy() != Qt::NoFocus && !one->focusProxy()) {
            return one;
        }
    }
    return nullptr;
}

} // namespace

void tabAsRead(QWidget& root) {
    QList<QWidget*> stops;
    collect(&root, stops);
    QWidget* before = stopBefore(root);
    for (QWidget* stop : stops) {
        if (before) {
            QWidget::setTabOrder(before, stop);
        }
        before = stop;
    }
}

bool tabRoundIn(const QWidget& area, bool next) {
    QWidget* from = QApplication::focusWidget();
    if (!from || !area.isAncestorOf(from)) {
        return false;
    }
    QWidget* to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (area.isAncestorOf(to) && to->isVisible() && to->isEnabled() && !to->focusProxy() &&
            (to->focusPolicy() & Qt::TabFocus)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from);
    return true;
}

} // namespace atalaya
