#include "views/charts/LateSign.h"

#include <QPainter>

#include <algorithm>

namespace atalaya {

void paintLateSign(QPainter& painter, const QRectF& area, const QColor& colour) {
    const double side = std::min(area.width(), area.height());
    const QPointF middle = area.center();
    const double line = side / 8;
    const double radius = (side - line) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, radius, radius);
    painter.drawPolyline(
        QPolygonF({middle + QPointF(0, -radius * 0.55), middle, middle + QPointF(radius * 0.45, radius * 0.3)}));
    painter.restore();
}

} // namespace atalaya
