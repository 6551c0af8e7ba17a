#pragma once

#include "views/charts/ChartSpec.h"
#include "views/reports/ReportDocument.h"

#include <QPolygonF>
#include <QSizeF>

#include <vector>

namespace atalaya {
class Theme;
}

namespace atalaya::report {

// Charts for reports. QtCharts draws axes, grid and series; it is recorded at once, so these functions belong to the
// GUI thread of a QApplication. Figure::draw replays the recording and sets numbers, words and signs over it at the
// places that QtCharts gave; it may run on any thread and any paint device, in vectors only.
//
// `size` is in points. A height that cannot hold every row and every line of a label, or none, is made as large as it
// must be: nothing is cut or elided; a radar gives back what it does not need. The figure's size is the one it was
// drawn for; its text alternative is the specification's summary (without one, a fault is logged).

/// Where each row or axis lies, in px from the figure's top left, for whoever points at it.
using ChartPlaces = std::vector<QPolygonF>;

[[nodiscard]] Figure chartFigure(const TargetBarsSpec& spec, QSizeF size, const Theme& theme,
                                 ChartPlaces* places = nullptr);
/// Needs three axes or more to be a shape; draws fewer as spokes.
[[nodiscard]] Figure chartFigure(const RadarSpec& spec, QSizeF size, const Theme& theme, ChartPlaces* places = nullptr);
/// One row: a bar a stage, highest on top. Several: a strip a row.
[[nodiscard]] Figure chartFigure(const DistributionSpec& spec, QSizeF size, const Theme& theme);
[[nodiscard]] Figure chartFigure(const GapRankingSpec& spec, QSizeF size, const Theme& theme);

} // namespace atalaya::report
