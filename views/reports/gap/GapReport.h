#pragma once

#include "views/reports/AssessmentReport.h"
#include "views/reports/gap/WorkshopSummary.h"

#include <optional>

namespace atalaya {
class Theme;
}

namespace atalaya::report {

/// What a person chooses at export.
struct GapReportOptions : AssessmentReportOptions {
    bool everyAnswer = true;      ///< annex A
    bool evidenceRegister = true; ///< annex B
    bool dissents = true;         ///< minority views
};

/// Everything the gap report is made of: values only, so that it can be composed while scoring goes on.
struct GapReportInput : AssessmentReportInput {
    std::optional<Assessment> previous; ///< the last round
    FrameworkPtr previousFramework;     ///< the one `previous` was made with
    GapReportOptions options;
    WorkshopSummaryForReport workshops{}; ///< how rooms voted and who came; empty where there was no workshop
};

/// The report's charts, recorded.
struct GapReportCharts {
    Figure headlineBars;     ///< commitments of the headline group against targets
    Figure otherBars;        ///< the other groups' commitments
    Figure headlineRadar;    ///< axes of the headline group
    Figure wholeRadar;       ///< all commitments
    Figure distribution;     ///< answers of the headline group by stage
    Figure distributionRows; ///< stages per commitment
    Figure ranking;          ///< the first ranked gaps
};

/// Draws the charts with QtCharts. On the GUI thread only.
[[nodiscard]] GapReportCharts recordGapReportCharts(const GapReportInput& input, const Theme& theme);

/// The gap report of product reference, section 6, as elements. Any thread. Works for any framework and for an
/// assessment that has barely begun: what cannot be said is said to be missing. Heads of columns are measured, which
/// needs a QGuiApplication.
[[nodiscard]] ReportDocument composeGapReport(const GapReportInput& input, const GapReportCharts& charts,
                                              const Theme& theme);

} // namespace atalaya::report
