#include "views/strategy/forms/CheckRowDelegate.h"

#include "views/theme/WindowStyle.h"

#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>

namespace atalaya {

CheckRowDelegate::CheckRowDelegate(const WindowStyle& style, QListView* list)
    : RowDelegate(style, list), m_list(list) {}

QSize CheckRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const int width = m_list->viewport()->width() - 2 * style.px(8) - style.px(24);
    return {0, std::max(rowHeight(), wrappedHeights(index.data().toString(), {}, width).first + style.px(9))};
}

bool CheckRowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) {
    const auto toggle = [&] {
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    switch (event->type()) {
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint()) && toggle();
    }
    case QEvent::MouseButtonDblClick:
        return toggle(); // the second of two quick clicks
    case QEvent::KeyPress:
        return static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space && toggle();
    default:
        return false;
    }
}

} // namespace atalaya
