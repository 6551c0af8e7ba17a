#include "views/strategy/roadmap/DependencyLines.h"

#include "views/charts/DependencyPath.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

double distanceToPart(QPointF point, QPointF from, QPointF to) {
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    const QPointF off = point - (from + along * share);
    return std::hypot(off.x(), off.y());
}

} // namespace

void paintDependency(QPainter& painter, const DependencyLine& line, const WindowStyle& style) {
    if (line.path.isEmpty()) {
        return;
    }
    const SavedPainter saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = style.colour(line.isBroken ? "blocker" : line.isChosen ? "ink" : "lineStrong");
    QPen pen(colour, line.isChosen ? style.px(2) : style.px(1));
    if (line.isBroken) {
        pen.setDashPattern({4, 3});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line.path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(dependencyTip(line.path, style.px(4)));
}

bool isUpon(const DependencyLine& line, QPointF point, double reach) {
    for (qsizetype i = 1; i < line.path.size(); ++i) {
        if (distanceToPart(point, line.path.at(i - 1), line.path.at(i)) <= reach) {
            return true;
        }
    }
    return false;
}

} // namespace atalaya
