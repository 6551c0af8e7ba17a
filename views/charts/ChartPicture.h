#pragma once

#include "views/charts/ChartSpec.h"
#include "views/reports/ReportDocument.h"

#include <QPolygonF>
#include <QSizeF>

#include <vector>

namespace atalaya {
class ChartLegend;
class Theme;
} // namespace atalaya

namespace atalaya::report {

// Charts for reports. QtCharts draws axes, grid and series; it is recorded at once, so these functions belong to the
// GUI thread of a QApplication. Figure::draw replays the recording and sets numbers, words and signs over it at the
// places that QtCharts gave; it may run on any thread and any paint device, in vectors only.
//
// `size` is in points. A height that cannot hold every row and every line of a label, or none, is made as large as it
// must be: nothing is cut or elided; a radar gives back what it does not need. The figure's size is the one it was
// drawn for; its text alternative is the specification's summary (without one, a fault is logged).

/// Where the parts of a chart lie that one may point at, in px from the figure's top left. Target bars: of each row the
/// bar with its words, then its number now and its target; a heading is one part. Radar: an axis each. Strips: of each
/// row the parts of stripParts() in their order, then how many are answered.
using ChartPlaces = std::vector<QPolygonF>;

[[nodiscard]] Figure chartFigure(const TargetBarsSpec& spec, QSizeF size, const Theme& theme,
                                 ChartPlaces* places = nullptr);
/// Needs three axes or more to be a shape; draws fewer as spokes.
[[nodiscard]] Figure chartFigure(const RadarSpec& spec, QSizeF size, const Theme& theme, ChartPlaces* places = nullptr);
/// One row: a bar a stage, highest on top. Several: a strip a row.
[[nodiscard]] Figure chartFigure(const DistributionSpec& spec, QSizeF size, const Theme& theme,
                                 ChartPlaces* places = nullptr);
[[nodiscard]] Figure chartFigure(const GapRankingSpec& spec, QSizeF size, const Theme& theme);

/// The signs of target bars, for a legend that stands elsewhere than below them (TargetBarsSpec::legend).
[[nodiscard]] ChartLegend targetBarsLegend(const TargetBarsSpec& spec, double width, const Theme& theme);

} // namespace atalaya::report
