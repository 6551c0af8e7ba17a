#include "views/reports/gap/GapReportMaker.h"

#include "views/theme/Theme.h"

namespace atalaya::report {

GapReportCharts chartsFor(const GapReportInput& input, ReportFormat format) {
    return holdsTablesOnly(format) ? GapReportCharts() : recordGapReportCharts(input, Theme::paper());
}

Result<ReportFile> makeGapReport(const GapReportInput& input, const GapReportCharts& charts,
                                 const ReportOutput& output) {
    const bool asData = holdsTablesOnly(output.format);
    GapReportInput wanted = input;
    wanted.options.asData = asData;
    const auto document = composeGapReportInBoth(wanted, asData ? GapReportCharts() : charts, Theme::paper());
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    return writeReport(*document, output);
}

} // namespace atalaya::report
