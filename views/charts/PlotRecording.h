#pragma once

#include <QPicture>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>

class QChart;
class QPainter;

namespace atalaya {

class Theme;

/// Sizes of charts are worked out in px at 96 dpi, as the design's are; reports count points.
inline constexpr double pxPerPoint = 96.0 / 72.0;

/// A chart without anything that is not data: no title, legend, margins, background, frame, animation. `plot` is where
/// its values lie, in px. The chart takes the whole of `size`.
void dressChart(QChart& chart, QSizeF size, const QRectF& plot);

/// Lays the chart out and records what it paints, in px. Afterwards QChart::mapToPosition tells true places.
[[nodiscard]] QPicture recordChart(QChart& chart, QSizeF size);

/// Replays a recording with `painter` counting px, whatever the device's dpi: QPicture scales by it on its own, which
/// is undone here.
void replay(QPainter& painter, const QPicture& picture);

/// A Figure's drawing out of a recording and what stands over it, both in px: scales to points and moves to `area`.
[[nodiscard]] std::function<void(QPainter&, const QRectF&)> chartDrawing(const QPicture& recording, QSizeF px,
                                                                         std::function<void(QPainter&)> over);

} // namespace atalaya
