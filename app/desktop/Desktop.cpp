#include "app/desktop/GapReportOrder.h"
#include "app/desktop/MinutesOrder.h"
#include "app/desktop/PlanReportOrder.h"

#include "views/reports/gap/GapReportMaker.h"
#include "views/reports/minutes/Minutes.h"
#include "views/reports/strategy/PlanReport.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <QApplication>

namespace atalaya::desktop {

namespace {

report::ReportFormat formatOf(ReportLook::Format format) {
    switch (format) {
    case ReportLook::Format::Html:
        return report::ReportFormat::Html;
    case ReportLook::Format::Odt:
        return report::ReportFormat::Odt;
    case ReportLook::Format::Xlsx:
        return report::ReportFormat::Xlsx;
    case ReportLook::Format::Csv:
        return report::ReportFormat::Csv;
    case ReportLook::Format::Pdf:
        break;
    }
    return report::ReportFormat::Pdf;
}

report::ReportOutput outputOf(const ReportLook& look, const Assessment& assessment) {
    report::ReportOutput output;
    output.format = formatOf(look.format);
    output.paper = look.paper.value_or(paperOf(assessment.countryCode)) == SheetSize::Letter ? report::Paper::Letter
                                                                                             : report::Paper::A4;
    output.grey = look.grey;
    output.password = look.password;
    return output;
}

Result<report::ReportFile> makeGapReport(const GapReportOrder& order) {
    report::GapReportInput input;
    input.framework = order.framework;
    input.assessment = order.assessment;
    input.previous = order.previous;
    input.previousFramework = order.previousFramework;
    input.data = order.data;
    input.verificationCode = order.verificationCode;
    input.workshops = report::summaryOf(order.workshops);
    input.options.language = Language(order.look.language);
    input.options.handling = order.look.handling;
    input.options.attachData = order.attachData;
    input.options.created = order.look.created;
    if (!order.secondLanguage.isEmpty()) {
        input.options.second.emplace(order.secondLanguage);
    }
    const report::ReportOutput output = outputOf(order.look, order.assessment);
    return report::makeGapReport(input, report::chartsFor(input, output.format), output);
}

Result<report::ReportFile> makeMinutes(const MinutesOrder& order) {
    report::MinutesInput input;
    input.framework = order.framework;
    input.assessment = order.assessment;
    input.held = order.held;
    input.verificationCode = order.verificationCode;
    input.options.language = Language(order.look.language);
    input.options.handling = order.look.handling;
    input.options.zone = QTimeZone::systemTimeZone();
    input.options.created = order.look.created;
    return report::makeMinutes(input, outputOf(order.look, order.assessment));
}

report::PlanReportKind kindOf(PlanReportOrder::Kind kind) {
    switch (kind) {
    case PlanReportOrder::Kind::ActionPlan:
        return report::PlanReportKind::ActionPlan;
    case PlanReportOrder::Kind::Brief:
        return report::PlanReportKind::Brief;
    case PlanReportOrder::Kind::Strategy:
        break;
    }
    return report::PlanReportKind::Strategy;
}

Result<report::ReportFile> makePlanReport(const PlanReportOrder& order) {
    report::PlanReportInput input;
    input.framework = order.framework;
    input.assessment = order.assessment;
    input.data = order.data;
    input.verificationCode = order.verificationCode;
    input.options.language = Language(order.look.language);
    input.options.handling = order.look.handling;
    input.options.attachData = order.attachData;
    input.options.created = order.look.created;
    input.options.kind = kindOf(order.kind);
    input.courses = order.courses;
    if (!order.body.isEmpty()) {
        auto body = report::briefBodyCalled(order.assessment.plan, order.body);
        if (!body) {
            return tl::make_unexpected(body.error());
        }
        input.options.body = *body;
    }
    const report::ReportOutput output = outputOf(order.look, order.assessment);
    input.charts = report::planReportCharts(input, output.format, Theme::paper());
    return report::makePlanReport(input, output);
}

/// Makes a report with an application of its own, whatever the report is.
template <class Order>
bool draw(Result<report::ReportFile> (*make)(const Order&), const Order& order, MadeReport& file, Error& error) {
    // Nothing is shown: the report must come out alike with and without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "atalaya";
    static char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    loadFonts();
    auto made = make(order);
    if (!made) {
        error = made.error();
        return false;
    }
    file = MadeReport{std::move(made->bytes), std::move(made->problems)};
    return true;
}

} // namespace

} // namespace atalaya::desktop

extern "C" Q_DECL_EXPORT bool atalayaMakeGapReport(const atalaya::desktop::GapReportOrder& order,
                                                   atalaya::desktop::MadeReport& file, atalaya::Error& error) {
    return atalaya::desktop::draw(atalaya::desktop::makeGapReport, order, file, error);
}

extern "C" Q_DECL_EXPORT bool atalayaMakeMinutes(const atalaya::desktop::MinutesOrder& order,
                                                 atalaya::desktop::MadeReport& file, atalaya::Error& error) {
    return atalaya::desktop::draw(atalaya::desktop::makeMinutes, order, file, error);
}

extern "C" Q_DECL_EXPORT bool atalayaMakePlanReport(const atalaya::desktop::PlanReportOrder& order,
                                                    atalaya::desktop::MadeReport& file, atalaya::Error& error) {
    return atalaya::desktop::draw(atalaya::desktop::makePlanReport, order, file, error);
}
