#pragma once

#include "views/reports/ReportWriters.h"
#include "views/reports/gap/GapReport.h"

namespace atalaya::report {

enum class ReportFormat { Pdf, Html, Odt, Xlsx, Csv };

/// How a report is written; each format takes what concerns it.
struct ReportOutput {
    ReportFormat format = ReportFormat::Pdf;
    Paper paper = Paper::A4;
    bool grey = false;
    QString password;                                       ///< PDF only, empty: none
    std::function<void(int done, int total)> progress = {}; ///< called on the thread that makes it
    StopSign cancelled = nullptr;
};

struct ReportFile {
    QByteArray bytes;
    int pages = 0;                       ///< of a PDF
    std::vector<ReportHeading> headings; ///< of a PDF
    QStringList problems; ///< what keeps a PDF from being accessible and archival, a sentence each; empty in a good one
};

/// The charts that a gap report of this format needs. On the GUI thread only.
[[nodiscard]] GapReportCharts chartsFor(const GapReportInput& input, ReportFormat format);

/// Composes the gap report and writes it. Any thread, one at a time for the same charts: playing a recording moves its
/// reader. The command line and the window both come through here, so that the same data, options and date give the
/// same bytes.
[[nodiscard]] Result<ReportFile> makeGapReport(const GapReportInput& input, const GapReportCharts& charts,
                                               const ReportOutput& output);

} // namespace atalaya::report
