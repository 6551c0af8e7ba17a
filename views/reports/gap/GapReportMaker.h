#pragma once

#include "views/reports/ReportFile.h"
#include "views/reports/gap/GapReport.h"

namespace atalaya::report {

/// The charts that a gap report of this format needs. On the GUI thread only.
[[nodiscard]] GapReportCharts chartsFor(const GapReportInput& input, ReportFormat format);

/// Composes the gap report and writes it. Any thread, one at a time for the same charts: playing a recording moves its
/// reader. The command line and the window both come through here, so that the same data, options and date give the
/// same bytes.
[[nodiscard]] Result<ReportFile> makeGapReport(const GapReportInput& input, const GapReportCharts& charts,
                                               const ReportOutput& output);

} // namespace atalaya::report
