#include "views/home/RecentFileDelegate.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace atalaya {

RecentFileDelegate::RecentFileDelegate(const WindowStyle& style, QAbstractItemView* view, const RecentFilesModel& model)
    : RowDelegate(style, view, Lines::Two), m_model(model) {
    setRowHeight(53);
}

void RecentFileDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                      const Row& row) const {
    const WindowStyle& style = windowStyle();
    const RecentFileRow& file = m_model.row(index.row());
    const int side = style.px(18);
    const QRect icon(row.content.left() + style.px(8), row.content.center().y() - side / 2, side, side);
    paintIcon(painter, QStyle::visualRect(option.direction, row.content, icon), QStringLiteral("folder"),
              style.colour(file.isThere ? "text2" : "textDisabled"));
    Row words = row;
    words.content.setLeft(icon.right() + 1 + style.px(10));
    words.content = QStyle::visualRect(option.direction, row.content, words.content);
    if (!file.isThere) {
        words.text = words.text2;
    }
    paintLines(painter, words, RecentFilesModel::nameOf(file), m_model.noteOn(file), 600);
}

} // namespace atalaya
