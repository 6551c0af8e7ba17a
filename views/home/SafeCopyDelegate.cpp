#include "views/home/SafeCopyDelegate.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace atalaya {

SafeCopyDelegate::SafeCopyDelegate(const WindowStyle& style, QAbstractItemView* view, const SafeCopiesModel& model)
    : RowDelegate(style, view, Lines::Two), m_model(model) {
    setRowHeight(48);
}

void SafeCopyDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                    const Row& row) const {
    const WindowStyle& style = windowStyle();
    const SafeCopyRow& copy = m_model.row(index.row());
    const bool damaged = copy.state == SafeCopies::State::Damaged;
    const bool checked = copy.state == SafeCopies::State::Checked;
    const int side = style.px(18);
    const QRect sign(row.content.left() + style.px(4), row.content.center().y() - side / 2, side, side);
    paintIcon(painter, QStyle::visualRect(option.direction, row.content, sign),
              damaged   ? QStringLiteral("blocker")
              : checked ? QStringLiteral("verified")
                        : QStringLiteral("backup"),
              style.colour(damaged   ? "blocker"
                           : checked ? "ok"
                                     : "text2"));
    Row words = row;
    words.content.setLeft(sign.right() + 1 + style.px(10));
    words.content = QStyle::visualRect(option.direction, row.content, words.content);
    paintLines(painter, words, m_model.timeOf(copy), m_model.noteOn(copy), 600);
}

} // namespace atalaya
