#pragma once

#include "views/reports/gap/GapReport.h"

namespace atalaya::report::test {

/// Assessments whose reports people really make, from the most to the least that can be said.
enum class RealAssessment {
    Complete,       ///< the practice country's second round, with the first one before it
    FirstRound,     ///< the practice country's first round, nothing before it
    HalfDone,       ///< the second round with every other answer missing
    Empty,          ///< just begun: no answer, no evidence, no plan
    OtherFramework, ///< another instrument: four stages, three commitments, one group
};

/// What its gap report is made of: dated 14 May 2026, with the assessment's data to attach.
[[nodiscard]] GapReportInput realInput(RealAssessment assessment = RealAssessment::Complete);
/// The assessment alone, as a first round whose data is attached.
[[nodiscard]] GapReportInput inputOf(const FrameworkPtr& framework, const Assessment& assessment);
/// The report, composed as the program composes it.
[[nodiscard]] ReportDocument composed(const GapReportInput& input);
/// Both at once.
[[nodiscard]] ReportDocument realReport(RealAssessment assessment = RealAssessment::Complete);

} // namespace atalaya::report::test
