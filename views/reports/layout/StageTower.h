#pragma once

#include "views/reports/layout/Type.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace atalaya::report::layout {

/// The tower of the cover: a course a stage from below, each with its number and name. In points.
[[nodiscard]] std::function<void(QPainter&, const QRectF&)> stageTower(std::vector<std::pair<int, QString>> stages,
                                                                       const Palette& palette);

} // namespace atalaya::report::layout
