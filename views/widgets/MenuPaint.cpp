#include "views/widgets/MenuPaint.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

namespace atalaya {

namespace {

// px of the tokens
constexpr double bar = 3; // at the line that is chosen
constexpr double before = 12;
constexpr double after = 24;
constexpr double sign = 16;
constexpr double gap = 8;

/// Menus whose lines can be marked or have icons keep a column for that, so that all words begin at one edge.
bool hasSigns(const QStyleOptionMenuItem& item) {
    return item.menuHasCheckableItems || item.maxIconWidth > 0;
}

} // namespace

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item, bool underlined, const WindowStyle& style) {
    const QRect all = item.rect;
    const auto mirrored = [&](const QRect& area) { return QStyle::visualRect(item.direction, all, area); };
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(all.left(), all.center().y(), all.width(), style.px(1)), style.colour("line"));
        return;
    }
    const bool can = item.state.testFlag(QStyle::State_Enabled);
    if (can && item.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(all, style.colour("selected"));
        painter.fillRect(mirrored(QRect(all.topLeft(), QSize(style.px(bar), all.height()))), style.colour("ink"));
    }
    const QColor colour = style.colour(can ? "text" : "textDisabled");
    const int side = style.px(sign);
    const auto square = [&](int left) {
        return mirrored(QRect(left, all.top() + (all.height() - side) / 2, side, side));
    };
    int left = all.left() + style.px(bar + before);
    if (hasSigns(item)) {
        if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
            if (item.checked) {
                paintIcon(painter, square(left), QStringLiteral("check"), colour);
            }
        } else if (!item.icon.isNull()) {
            item.icon.paint(&painter, square(left), Qt::AlignCenter, can ? QIcon::Normal : QIcon::Disabled);
        }
        left += side + style.px(gap);
    }
    const int right = all.right() + 1 - style.px(before);
    const QRect words = mirrored(QRect(left, all.top(), right - left, all.height()));
    const auto start = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(item.direction, Qt::AlignRight);
    const int flags =
        Qt::AlignVCenter | Qt::TextSingleLine | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QStringList parts = item.text.split(QLatin1Char('\t'));
    painter.setFont(item.font);
    painter.setPen(colour);
    painter.drawText(words, static_cast<int>(start) | flags, parts.first());
    if (parts.size() > 1) {
        painter.setPen(style.colour(can ? "text2" : "textDisabled"));
        painter.drawText(words, static_cast<int>(end) | flags, parts.at(1));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, square(right - side),
                  item.direction == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"),
                  colour);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& words, const WindowStyle& style) {
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        return {words.width(), style.px(1) + 2 * style.px(4)};
    }
    const int signs = hasSigns(item) ? style.px(sign) + style.px(gap) : 0;
    const int shortcut = item.text.contains(QLatin1Char('\t')) ? style.px(after) : 0;
    return {style.px(bar + before) + signs + words.width() + style.px(after) + shortcut,
            words.height() + 2 * style.px(6)};
}

} // namespace atalaya
