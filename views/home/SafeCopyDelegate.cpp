#include "views/home/SafeCopyDelegate.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace atalaya {

CopySign signOf(SafeCopies::State state) {
    switch (state) {
    case SafeCopies::State::Checked:
        return {QStringLiteral("verified"), "ok"};
    case SafeCopies::State::Damaged:
        return {QStringLiteral("blocker"), "blocker"};
    case SafeCopies::State::NotLookedAt:
        break;
    }
    return {QStringLiteral("backup"), "text2"};
}

SafeCopyDelegate::SafeCopyDelegate(const WindowStyle& style, QAbstractItemView* view, const SafeCopiesModel& model)
    : RowDelegate(style, view, Lines::Two), m_model(model) {
    setRowHeight(48);
}

void SafeCopyDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                    const Row& row) const {
    const WindowStyle& style = windowStyle();
    const SafeCopyRow& copy = m_model.row(index.row());
    const CopySign shown = signOf(copy.state);
    const int side = style.px(18);
    const QRect sign(row.content.left() + style.px(4), row.content.center().y() - side / 2, side, side);
    paintIcon(painter, QStyle::visualRect(option.direction, row.content, sign), shown.icon, style.colour(shown.token));
    Row words = row;
    words.content.setLeft(sign.right() + 1 + style.px(10));
    words.content = QStyle::visualRect(option.direction, row.content, words.content);
    paintLines(painter, words, m_model.timeOf(copy), m_model.noteOn(copy), 600);
}

} // namespace atalaya
