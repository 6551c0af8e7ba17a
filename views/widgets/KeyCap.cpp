#include "views/widgets/KeyCap.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <algorithm>

namespace atalaya {

KeyCap::KeyCap(const WindowStyle& style, const QString& key, QWidget* parent)
    : Label(style, key, "caption", "text", 500, parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const {
    const int wide = fontMetrics().horizontalAdvance(text()) + 2 * windowStyle().px(5);
    return {std::max(wide, windowStyle().px(18)), std::max(windowStyle().px(17), fontMetrics().height() + 3)};
}

void KeyCap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const WindowStyle& style = windowStyle();
    const QColor line = style.colour("lineStrong");
    // The lower edge is thicker, as a key seen from the front.
    paintBox(painter, rect(), line, QColor(), 0, style.px(3));
    paintBox(painter, QRectF(rect()).adjusted(0, 0, 0, -style.px(1)), style.colour("surface"), line, style.px(1),
             style.px(3));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(font());
    painter.drawText(rect().adjusted(0, 0, 0, -style.px(1)), Qt::AlignCenter, text());
}

} // namespace atalaya
