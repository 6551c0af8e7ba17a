#pragma once

#include "views/reports/layout/Type.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace atalaya::report::layout {

/// The mark of the product: the watchtower of five courses, the highest its light.
void paintMark(QPainter& painter, const QRectF& area, const QColor& body, const QColor& light);

/// The tower of the cover: a course a stage from below, each with its number and name. In points.
[[nodiscard]] std::function<void(QPainter&, const QRectF&)> stageTower(std::vector<std::pair<int, QString>> stages,
                                                                       const Palette& palette);

} // namespace atalaya::report::layout
