#pragma once

#include "views/reports/ReportWriters.h"

namespace atalaya::report {

enum class ReportFormat { Pdf, Html, Odt, Xlsx, Csv };
/// Nothing but its tables, as data.
[[nodiscard]] inline bool holdsTablesOnly(ReportFormat format) {
    return format == ReportFormat::Xlsx || format == ReportFormat::Csv;
}

/// What the offices of a State print on: paperOf() as the writers call it. For where nobody chose.
[[nodiscard]] Paper usualPaper(const QString& countryCode);

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

/// Writes any report in the format that was chosen: the one place where documents become files.
[[nodiscard]] Result<ReportFile> writeReport(const ReportDocument& document, const ReportOutput& output);

} // namespace atalaya::report
