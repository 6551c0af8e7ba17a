#pragma once

#include "assessments/foundation/Error.h"
#include "views/reports/ReportDocument.h"
#include "views/reports/Stopping.h"

#include <QStringList>

namespace atalaya::report {

struct PdfOptions {
    Paper paper = Paper::A4;
    bool grey = false;  ///< colours replaced by their greys, patterns kept
    bool tagged = true; ///< PDF/UA-1 structure; off only for comparison in tests and bench
    QString password;   ///< AES-256 when not empty; such a file claims no PDF/A and its bytes differ each time
    std::function<void(int done, int total)> progress;
    StopSign cancelled = nullptr;
};

/// A heading of a PDF's outline.
struct ReportHeading {
    QString title;
    QString anchor; ///< may be empty
    int level = 0;  ///< from 0
    int page = 0;   ///< from 0

    bool operator==(const ReportHeading&) const = default;
};

struct PdfReport {
    QByteArray bytes;
    int pages = 0;
    std::vector<ReportHeading> headings; ///< in reading order
    QStringList problems;                ///< what keeps it from being conformant; empty in a good report
};

/// One PDF: PDF/UA-1 and PDF/A-3a, fonts embedded, outline, links, attachments. Same document and options: same bytes.
[[nodiscard]] Result<PdfReport> writePdf(const ReportDocument& document, const PdfOptions& options);

/// One self-contained HTML5 file for screen readers and browsers: semantic, styles and SVG figures inside, no script,
/// no outside resource.
[[nodiscard]] Result<QByteArray> writeHtml(const ReportDocument& document, StopSign cancelled = nullptr);

/// OpenDocument Text for editing: real headings, styles, tables with header rows, figures as images.
[[nodiscard]] Result<QByteArray> writeOdt(const ReportDocument& document, Paper paper, StopSign cancelled = nullptr);

/// The tables alone, for work in a spreadsheet: an Office Open XML workbook with a list of its sheets and one sheet per
/// table, numbers as numbers, ready to filter, sort and print on `paper`.
[[nodiscard]] Result<QByteArray> writeXlsx(const ReportDocument& document, Paper paper, StopSign cancelled = nullptr);

/// The same tables as a zip of CSV files (RFC 4180, UTF-8, decimal points whatever the language), one per table, with a
/// list of them.
[[nodiscard]] Result<QByteArray> writeCsv(const ReportDocument& document, StopSign cancelled = nullptr);

} // namespace atalaya::report
