#include "views/reports/TwoLanguages.h"
#include "views/reports/bilingual/Bilingual.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/GapReportSpecs.h"

namespace atalaya::report {

GapReportInput inSecondLanguage(const GapReportInput& input) {
    GapReportInput second = input;
    if (second.options.second) {
        std::swap(second.options.language, *second.options.second);
        second.options.isSecond = true;
    }
    return second;
}

Result<ReportDocument> composeGapReportInBoth(const GapReportInput& input, const GapReportCharts& charts,
                                              const Theme& theme) {
    if (!input.options.second) {
        return composeGapReport(input, charts, theme);
    }
    const GapReportInput other = inSecondLanguage(input);
    // Without drawings, for tables alone, there is nothing to say of them.
    const bool isDrawn = static_cast<bool>(charts.ranking.draw);
    const GapReportCharts otherCharts =
        isDrawn ? described(charts, GapReportContext(other, charts, theme)) : GapReportCharts();
    auto both = inTwoLanguages(composeGapReport(input, charts, theme), composeGapReport(other, otherCharts, theme));
    if (both) {
        both->runningTitle = inBoth(both->runningTitle, input.assessment.round);
    }
    return both;
}

} // namespace atalaya::report
