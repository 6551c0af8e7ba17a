#include "views/widgets/ScrollBarPaint.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QStyleOptionSlider>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double inset = 3;                 // px of the tokens around the handle
constexpr double shortest = 24 + 2 * inset; // a handle that can be grasped, with its inset

} // namespace

QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl part, const WindowStyle& style) {
    const QRect all = bar.rect;
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? all.width() : all.height();
    int handle = length;
    if (bar.maximum > bar.minimum) {
        const qint64 range = qint64(bar.maximum) - bar.minimum;
        handle = static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep));
        handle = std::min(std::max(handle, style.px(shortest)), length);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect found = across ? QRect(all.left() + from, all.top(), size, all.height())
                                   : QRect(all.left(), all.top() + from, all.width(), size);
        return QStyle::visualRect(bar.direction, all, found);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return all;
    default:
        return {};
    }
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const WindowStyle& style) {
    if (bar.maximum <= bar.minimum) {
        return;
    }
    const bool grasped = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                         (bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken));
    const int edge = style.px(inset);
    paintBox(painter, scrollBarRect(bar, QStyle::SC_ScrollBarSlider, style).adjusted(edge, edge, -edge, -edge),
             style.colour(grasped ? "text2" : "lineStrong"), QColor(), 0, style.px(3));
}

} // namespace atalaya
