#include "views/reports/gap/GapReportMaker.h"

#include "views/theme/Theme.h"

namespace atalaya::report {

GapReportCharts chartsFor(const GapReportInput& input, ReportFormat format) {
    return holdsTablesOnly(format) ? GapReportCharts() : recordGapReportCharts(input, Theme::paper());
}

Result<ReportFile> makeGapReport(const GapReportInput& input, const GapReportCharts& charts,
                                 const ReportOutput& output) {
    if (holdsTablesOnly(output.format)) {
        GapReportInput data = input;
        data.options.asData = true;
        return writeReport(composeGapReport(data, GapReportCharts(), Theme::paper()), output);
    }
    return writeReport(composeGapReport(input, charts, Theme::paper()), output);
}

} // namespace atalaya::report
