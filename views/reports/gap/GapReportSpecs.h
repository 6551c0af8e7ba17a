#pragma once

#include "views/charts/ChartSpec.h"

namespace atalaya::report {

class GapReportContext;
struct GapReportCharts;

// What the charts of scores and gaps say: the same in the report and on the screen.

[[nodiscard]] TargetBarsSpec targetBarsSpec(const GapReportContext& c, bool headlineOnly);
[[nodiscard]] RadarSpec radarSpec(const GapReportContext& c, bool headlineOnly);
/// `rows`: a strip a commitment; else the headline's total.
[[nodiscard]] DistributionSpec distributionSpec(const GapReportContext& c, bool rows);
[[nodiscard]] GapRankingSpec rankingSpec(const GapReportContext& c);

/// The drawings of `charts` with what `c` says of them in its language. Any thread.
[[nodiscard]] GapReportCharts described(GapReportCharts charts, const GapReportContext& c);

} // namespace atalaya::report
