#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace atalaya {

class WindowStyle;

/// Where a part of a scroll bar is. There are no arrows: the handle has the whole length to move in.
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl part, const WindowStyle& style);

/// The handle on whatever ground is below, darker under the pointer.
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const WindowStyle& style);

} // namespace atalaya
