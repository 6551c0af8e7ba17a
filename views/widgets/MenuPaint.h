#pragma once

#include <QSize>

class QPainter;
class QStyleOptionMenuItem;

namespace atalaya {

class WindowStyle;

/// One line of a menu: the mark of a choice or the icon, the words, the shortcut, the arrow of a menu below.
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item, bool underlined, const WindowStyle& style);

/// How large it is, where its words are as large as `words`. The column of shortcuts is added by the menu itself.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& words, const WindowStyle& style);

} // namespace atalaya
