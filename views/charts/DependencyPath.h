#pragma once

#include <QPolygonF>
#include <QRectF>

namespace atalaya {

/// The way of an arrow from the end of the bar `from` to the start of the bar `to`, which waits for it: right-angled,
/// and back between two rows where the one has not ended when the other starts. `row`: px between the middles of two
/// rows; `unit`: px that one of the design's is.
[[nodiscard]] QPolygonF dependencyPath(const QRectF& from, const QRectF& to, double row, double unit);

/// The arrow's head, at the end of a way that is not empty.
[[nodiscard]] QPolygonF dependencyTip(const QPolygonF& path, double side);

} // namespace atalaya
