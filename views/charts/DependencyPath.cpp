#include "views/charts/DependencyPath.h"

namespace atalaya {

QPolygonF dependencyPath(const QRectF& from, const QRectF& to, double row, double unit) {
    const double out = 6 * unit;
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    if (end.x() >= start.x() + 2 * out) {
        return QPolygonF({start, QPointF(start.x() + out, start.y()), QPointF(start.x() + out, end.y()), end});
    }
    // Back between two rows.
    const double lane = end.y() > start.y() ? end.y() - row / 2 : end.y() + row / 2;
    return QPolygonF({start, QPointF(start.x() + out, start.y()), QPointF(start.x() + out, lane),
                      QPointF(end.x() - out, lane), QPointF(end.x() - out, end.y()), end});
}

QPolygonF dependencyTip(const QPolygonF& path, double side) {
    const QPointF tip = path.last();
    return QPolygonF({tip, tip + QPointF(-1.5 * side, -side), tip + QPointF(-1.5 * side, side)});
}

} // namespace atalaya
