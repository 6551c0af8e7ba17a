#pragma once

#include "assessments/foundation/Error.h"
#include "views/reports/AssessmentReport.h"
#include "views/reports/gap/WorkshopSummary.h"

#include <optional>

namespace atalaya {
class Theme;
}

namespace atalaya::report {

/// What a person chooses at export.
struct GapReportOptions : AssessmentReportOptions {
    bool everyAnswer = true;          ///< annex A
    bool evidenceRegister = true;     ///< annex B
    bool dissents = true;             ///< minority views
    std::optional<Language> second{}; ///< all is said in this one, too; not `language` again
    bool isSecond = false;            ///< composed as the second of the two: `second` is then the first
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

/// The input as composeGapReport() takes it for the second language of a report that has two: for the first it takes
/// the input as it is. Without a second language as it is, too.
[[nodiscard]] GapReportInput inSecondLanguage(const GapReportInput& input);

/// The gap report in both its languages, side by side; see inTwoLanguages(). `charts` are in the first. Any thread, as
/// composeGapReport(), which is what it does where there is no second language.
[[nodiscard]] Result<ReportDocument> composeGapReportInBoth(const GapReportInput& input, const GapReportCharts& charts,
                                                            const Theme& theme);

} // namespace atalaya::report
