#include "views/strategy/whatif/BudgetSlider.h"

#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

#include <algorithm>

namespace atalaya {

BudgetSlider::BudgetSlider(const WindowStyle& style, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_style(style) {
    setFocusPolicy(Qt::StrongFocus);
    style.follow(this, [this] {
        setMinimumSize(m_style.px(110), m_style.px(26));
        update();
    });
}

void BudgetSlider::wheelEvent(QWheelEvent* event) {
    if (hasFocus()) {
        QSlider::wheelEvent(event);
    } else {
        event->ignore();
    }
}

void BudgetSlider::paintEvent(QPaintEvent*) {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const double line = m_style.px(4);
    const double radius = m_style.px(8);
    const double x = std::clamp(double(handle.center().x()), radius + 1, width() - radius - 1);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRectF(0, y - line / 2, width(), line), m_style.colour("track"));
    painter.fillRect(isMirrored ? QRectF(x, y - line / 2, width() - x, line) : QRectF(0, y - line / 2, x, line),
                     m_style.colour("ink"));
    painter.setBrush(m_style.colour("surface"));
    painter.setPen(QPen(m_style.colour(isEnabled() ? "ink" : "textDisabled"), m_style.px(2)));
    painter.drawEllipse(QPointF(x, y), radius - 1, radius - 1);
}

} // namespace atalaya
