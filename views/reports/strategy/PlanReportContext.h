#pragma once

#include "assessments/strategy/FollowUp.h"
#include "assessments/strategy/Projection.h"
#include "models/items/MeasuresModelWords.h"
#include "views/reports/AssessmentContext.h"
#include "views/reports/strategy/PlanReport.h"

namespace atalaya::report {

/// What every section of the reports of a strategy needs beside what all reports on an assessment do, worked out once,
/// and the phrases that recur.
class PlanReportContext : public AssessmentContext {
public:
    PlanReportContext(const PlanReportInput& input, const Theme& theme);

    const PlanReportInput& input;
    const Plan& plan;
    std::vector<Action> actions;     ///< that still count
    std::vector<YearOfPlan> years;   ///< as planned
    std::map<int, CostRange> budget; ///< by year

    [[nodiscard]] QString statusText(ActionStatus status) const;                      ///< "running"
    [[nodiscard]] QString frequencyText(Frequency frequency) const;                   ///< "every quarter", or a dash
    [[nodiscard]] QString levelText(RiskLevel level, planitems::RiskSide side) const; ///< "high", or a dash
    [[nodiscard]] QString dateText(const QDate& date) const;                          ///< "14 May 2026", or a dash
    [[nodiscard]] QString monthText(const QDate& date) const;                         ///< "May 2026", or a dash
    [[nodiscard]] QString whenText(const Action& action) const; ///< "1 October 2026 to 30 June 2028", or a dash
    [[nodiscard]] QString valueText(double value) const;        ///< of a measure, as exact as it was typed
    [[nodiscard]] QString valueText(double value, const Measure& measure) const; ///< "62%"
    /// "40% (31 December 2025)", or a dash.
    [[nodiscard]] QString pointText(const std::optional<MeasurePoint>& point, const Measure& measure) const;
    [[nodiscard]] QString lastReadingText(const Measure& measure) const;   ///< as pointText
    [[nodiscard]] QString codesOf(const std::set<QUuid>& actions) const;   ///< in the plan's order, or a dash
    [[nodiscard]] QString fundingText(const Action& action) const;         ///< "State budget, secured"
    [[nodiscard]] QString objectiveName(const Objective& objective) const; ///< "O2 · A CSIRT that watches"
    /// "1.20 M USD (0.80 to 1.40)"; a dash where nobody has estimated it, or it was stopped.
    [[nodiscard]] QString costText(const Action& action) const;
    /// Of the actions that count.
    [[nodiscard]] CostRange total() const;
    [[nodiscard]] const QString& dash() const { return m_dash; }

private:
    QString m_dash = QStringLiteral("\u2013");
};

/// The headline now and at the plan's end, each a large figure with what it is.
[[nodiscard]] Elements planHeadline(const PlanReportContext& c);
/// Who leads, when, and how far: what the drawing of the roadmap has no room for, for whoever reads by table.
[[nodiscard]] Table planRoadmapTable(const PlanReportContext& c);
/// By year: likely, low to high, the headline at the year's end.
[[nodiscard]] Table planYears(const PlanReportContext& c);
/// The measure, and the plan, as they were known at the end of `day`: without readings of later days.
[[nodiscard]] Measure readUntil(const Measure& measure, QDate day);
[[nodiscard]] Plan readUntil(const Plan& plan, QDate day);
/// Who reads a measure: the lead body of its action. Empty where nobody has to, as after a reading on the day of its
/// target.
[[nodiscard]] QString reporterOf(const Plan& plan, const Measure& measure);
/// When it is to be read next, as of the report's day: "Jun 2026", told apart when that is past; or a dash.
[[nodiscard]] Text nextReadingText(const PlanReportContext& c, const Measure& measure);
/// Measures with baseline, target, last reading and when the next is due, as of the report's day. None: no table is
/// made of them.
[[nodiscard]] Table measureTable(const PlanReportContext& c, const std::vector<const Measure*>& measures,
                                 const QString& title);

/// What the plan makes of each commitment's score: a chart and its numbers. Nothing where no action counts.
void addScoresWithPlan(const PlanReportContext& c, Elements& body);

// One function a section; each appends to the body.
void addPlanMinister(const PlanReportContext& c, Elements& body);
void addPrinciples(const PlanReportContext& c, Elements& body);
void addObjectives(const PlanReportContext& c, Elements& body);
void addPlanCoverage(const PlanReportContext& c, Elements& body);
void addLifecycle(const PlanReportContext& c, Elements& body);
/// `byBody`: also what each body needs.
void addPlanBudget(const PlanReportContext& c, const QString& number, bool byBody, Elements& body);
void addPlanRisks(const PlanReportContext& c, Elements& body);
void addScenarios(const PlanReportContext& c, Elements& body);
void addPlanFindings(const PlanReportContext& c, Elements& body);
void addPlanSummary(const PlanReportContext& c, Elements& body);
void addRoadmap(const PlanReportContext& c, Elements& body);
void addActions(const PlanReportContext& c, Elements& body);
void addWorkload(const PlanReportContext& c, Elements& body);
void addLateness(const PlanReportContext& c, Elements& body);
void addReadings(const PlanReportContext& c, Elements& body);
void addPlanVerification(const PlanReportContext& c, const QString& number, Elements& body);
/// What falls to one body. Set closer, and with fewer of its deadlines, where it would otherwise not stand on one page
/// of either paper. `newPage`: it does not begin the document.
void addBrief(const PlanReportContext& c, const QString& bodyName, const QString& anchor, bool newPage, Elements& body);

} // namespace atalaya::report
