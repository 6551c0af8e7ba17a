#include "app/desktop/GapReportOrder.h"

#include "views/reports/gap/GapReportMaker.h"
#include "views/theme/Fonts.h"

#include <QApplication>

namespace atalaya::desktop {

namespace {

report::ReportFormat formatOf(GapReportOrder::Format format) {
    switch (format) {
    case GapReportOrder::Format::Html:
        return report::ReportFormat::Html;
    case GapReportOrder::Format::Odt:
        return report::ReportFormat::Odt;
    case GapReportOrder::Format::Xlsx:
        return report::ReportFormat::Xlsx;
    case GapReportOrder::Format::Csv:
        return report::ReportFormat::Csv;
    case GapReportOrder::Format::Pdf:
        break;
    }
    return report::ReportFormat::Pdf;
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

    report::ReportOutput output;
    output.format = formatOf(order.format);
    output.paper = order.letter ? report::Paper::Letter : report::Paper::A4;
    output.grey = order.grey;
    output.password = order.password;
    auto made = report::makeGapReport(input, report::chartsFor(input, output.format), output);
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    return GapReportFile{std::move(made->bytes), std::move(made->problems)};
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
