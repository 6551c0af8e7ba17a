#include "views/widgets/DashedTower.h"

#include "views/theme/WindowStyle.h"

#include <QPainter>

namespace atalaya {

DashedTower::DashedTower(const WindowStyle& style, double side, QWidget* parent) : QWidget(parent), m_style(style) {
    style.follow(this, [this, side] { setFixedSize(m_style.px(side), m_style.px(side)); });
}

void DashedTower::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double scale = width() / 32.0;
    QPen pen(m_style.colour("lineStrong"), m_style.px(1), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    for (const QRect& course : m_style.theme().courses(32)) {
        painter.drawRect(QRectF(course.x() * scale + 0.5, course.y() * scale + 0.5, course.width() * scale - 1,
                                course.height() * scale - 1));
    }
}

} // namespace atalaya
