#pragma once

#include "assessments/strategy/ActionCourse.h"
#include "views/reports/AssessmentReport.h"
#include "views/reports/ReportFile.h"

namespace atalaya {
class Theme;
}

namespace atalaya::report {

/// The reports of a strategy. Strategy: what is wanted and why, for whoever decides. ActionPlan: what is done, by whom,
/// when and for how much, for whoever follows it. Brief: what falls to one body, from a new page each, and on that one
/// page unless it is very much.
enum class PlanReportKind { Strategy, ActionPlan, Brief };

/// What a person chooses at export. The day of `created` is the report's date: what is late is late on it. A brief
/// carries no data: it goes to one body, and the assessment is not all that body's business.
struct PlanReportOptions : AssessmentReportOptions {
    PlanReportKind kind = PlanReportKind::Strategy;
    QString body; ///< Brief: whose, as the plan writes it; empty: one for each body
};

/// The report's charts that QtCharts draws, recorded.
struct PlanReportCharts {
    Figure scores; ///< Strategy: commitments now, with the plan done, and targets
};

struct PlanReportInput : AssessmentReportInput {
    PlanReportOptions options;
    PlanReportCharts charts; ///< planReportCharts(); where there are none, their tables stand alone
    /// Of the actions that run, with days of UTC, so that it is the same report wherever it is made. Where there are
    /// none, it says nothing of since when an action stands still.
    std::map<QUuid, ActionCourse> courses;
};

/// Bodies to which something falls that is still to be done: an action to lead or support, a measure to read, a step of
/// the lifecycle. In the order of their names in `language`.
[[nodiscard]] QStringList briefBodies(const Plan& plan, const Language& language = Language());

/// The one of them that a person means, capitals aside; a fault that lists them where it is none.
[[nodiscard]] Result<QString> briefBodyCalled(const Plan& plan, const QString& typed);

/// The charts that such a report needs in this format, none where it needs none. On the GUI thread only.
[[nodiscard]] PlanReportCharts planReportCharts(const PlanReportInput& input, ReportFormat format, const Theme& theme);

/// The report as elements. Any thread, one at a time for the same charts: playing a recording moves its reader. Briefs
/// and heads of columns are measured, which needs a QGuiApplication. Works for a plan that has barely begun: what
/// cannot be said is said to be missing.
[[nodiscard]] ReportDocument composePlanReport(const PlanReportInput& input, const Theme& theme);

/// Composes it and writes it in any format. The same data, options and date give the same bytes.
[[nodiscard]] Result<ReportFile> makePlanReport(const PlanReportInput& input, const ReportOutput& output);

} // namespace atalaya::report
