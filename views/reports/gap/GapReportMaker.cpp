#include "views/reports/gap/GapReportMaker.h"

#include "views/theme/Theme.h"

namespace atalaya::report {

namespace {

bool holdsTablesOnly(ReportFormat format) {
    return format == ReportFormat::Xlsx || format == ReportFormat::Csv;
}

} // namespace

GapReportCharts chartsFor(const GapReportInput& input, ReportFormat format) {
    return holdsTablesOnly(format) ? GapReportCharts() : recordGapReportCharts(input, Theme::paper());
}

Result<ReportFile> makeGapReport(const GapReportInput& input, const GapReportCharts& charts,
                                 const ReportOutput& output) {
    static const GapReportCharts none;
    return writeReport(composeGapReport(input, holdsTablesOnly(output.format) ? none : charts, Theme::paper()), output);
}

} // namespace atalaya::report
