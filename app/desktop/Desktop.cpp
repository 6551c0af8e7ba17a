#include "app/desktop/GapReportOrder.h"

#include "views/reports/ReportWriters.h"
#include "views/reports/gap/GapReport.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <QApplication>

namespace atalaya::desktop {

namespace {

/// A file of a format that has no check of its own.
Result<GapReportFile> unchecked(Result<QByteArray> bytes) {
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    return GapReportFile{std::move(*bytes), {}};
}

Result<GapReportFile> makeGapReport(const GapReportOrder& order) {
    // Nothing is shown: the report must come out alike with and without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "atalaya";
    static char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    loadFonts();

    report::GapReportInput input;
    input.framework = order.framework;
    input.assessment = order.assessment;
    input.previous = order.previous;
    input.previousFramework = order.previousFramework;
    input.data = order.data;
    input.verificationCode = order.verificationCode;
    input.options.language = Language(order.language);
    input.options.handling = order.handling;
    input.options.attachData = order.attachData;
    input.options.created = order.created;

    const Theme& theme = Theme::paper();
    const bool drawsNothing =
        order.format == GapReportOrder::Format::Xlsx || order.format == GapReportOrder::Format::Csv;
    const auto charts = drawsNothing ? report::GapReportCharts() : report::recordGapReportCharts(input, theme);
    const report::ReportDocument document = report::composeGapReport(input, charts, theme);
    const report::Paper paper = order.letter ? report::Paper::Letter : report::Paper::A4;
    switch (order.format) {
    case GapReportOrder::Format::Html:
        return unchecked(report::writeHtml(document));
    case GapReportOrder::Format::Odt:
        return unchecked(report::writeOdt(document, paper));
    case GapReportOrder::Format::Xlsx:
        return unchecked(report::writeXlsx(document, paper));
    case GapReportOrder::Format::Csv:
        return unchecked(report::writeCsv(document));
    case GapReportOrder::Format::Pdf:
        break;
    }
    report::PdfOptions options;
    options.paper = paper;
    options.grey = order.grey;
    options.password = order.password;
    auto pdf = report::writePdf(document, options);
    if (!pdf) {
        return tl::make_unexpected(pdf.error());
    }
    return GapReportFile{std::move(pdf->bytes), std::move(pdf->problems)};
}

} // namespace

} // namespace atalaya::desktop

extern "C" Q_DECL_EXPORT bool atalayaMakeGapReport(const atalaya::desktop::GapReportOrder& order,
                                                   atalaya::desktop::GapReportFile& file, atalaya::Error& error) {
    auto made = atalaya::desktop::makeGapReport(order);
    if (!made) {
        error = made.error();
        return false;
    }
    file = std::move(*made);
    return true;
}
