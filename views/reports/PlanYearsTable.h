#pragma once

#include "assessments/strategy/Projection.h"
#include "views/reports/AssessmentContext.h"

namespace atalaya::report {

// What a plan costs and brings by year, as a reader sees it on the report's day: the same in every report.

/// By year: likely, low to high, the headline at the year's end. Years that are over stand together in the first row,
/// with what was planned and no score. What has no year, and the total of the plan, stand below, so that the rows add
/// up to what is said of the whole. `years` as projectYears() has them. `isWide`: as wide as the page, else as a column
/// of it.
[[nodiscard]] Table planYearsTable(const AssessmentContext& c, const std::vector<YearOfPlan>& years,
                                   const QString& title, const QString& headlineHead, bool isWide);
/// What the row of the years that are over says; empty without them.
[[nodiscard]] QString pastYearsSentence(const AssessmentContext& c, const YearsOnDay& years);
/// What no year has: of actions without days and without costs stated by year. Absent where none of them is estimated.
[[nodiscard]] std::optional<CostRange> costWithoutYear(const std::vector<Action>& actions);
/// Why there are no years to list.
[[nodiscard]] QString noYearsSentence(const AssessmentContext& c);

} // namespace atalaya::report
