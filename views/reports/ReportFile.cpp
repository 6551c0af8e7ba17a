#include "views/reports/ReportFile.h"

#include "assessments/foundation/SheetSize.h"

namespace atalaya::report {

namespace {

/// A file of a format that has no check of its own.
Result<ReportFile> unchecked(Result<QByteArray> bytes) {
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    return ReportFile{std::move(*bytes), 0, {}, {}};
}

} // namespace

Paper usualPaper(const QString& countryCode) {
    return paperOf(countryCode) == SheetSize::Letter ? Paper::Letter : Paper::A4;
}

Result<ReportFile> writeReport(const ReportDocument& document, const ReportOutput& output) {
    if (isStopped(output.cancelled)) {
        return stopped();
    }
    switch (output.format) {
    case ReportFormat::Html:
        return unchecked(writeHtml(document, output.cancelled));
    case ReportFormat::Odt:
        return unchecked(writeOdt(document, output.paper, output.cancelled));
    case ReportFormat::Xlsx:
        return unchecked(writeXlsx(document, output.paper, output.cancelled));
    case ReportFormat::Csv:
        return unchecked(writeCsv(document, output.cancelled));
    case ReportFormat::Pdf:
        break;
    }
    PdfOptions options;
    options.paper = output.paper;
    options.grey = output.grey;
    options.password = output.password;
    options.progress = output.progress;
    options.cancelled = output.cancelled;
    auto pdf = writePdf(document, options);
    if (!pdf) {
        return tl::make_unexpected(pdf.error());
    }
    return ReportFile{std::move(pdf->bytes), pdf->pages, std::move(pdf->headings), std::move(pdf->problems)};
}

} // namespace atalaya::report
