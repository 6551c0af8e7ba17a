#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace atalaya {

/// The sign of what is late: a clock, in the middle of `area` and as large as fits. One for window and paper, so drawn
/// by hand, on any thread; a shape, as colour alone tells nobody.
void paintLateSign(QPainter& painter, const QRectF& area, const QColor& colour);

} // namespace atalaya
