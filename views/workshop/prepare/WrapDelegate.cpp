#include "views/workshop/prepare/WrapDelegate.h"

#include "views/theme/WindowStyle.h"

#include <QListView>

namespace atalaya {

WrapDelegate::WrapDelegate(const WindowStyle& style, QListView* list) : RowDelegate(style, list), m_list(list) {}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const int width = std::max(1, m_list->viewport()->width() - 2 * style.px(8));
    // Measured as it is painted where the row is chosen: those letters are the widest.
    const int height = m_heights.heightOf(index.data().toString(), width, style.font("body", 600, true));
    return {0, std::max(rowHeight(), height + style.px(9))};
}

} // namespace atalaya
