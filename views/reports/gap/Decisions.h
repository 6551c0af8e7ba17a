#pragma once

#include "views/reports/AssessmentContext.h"

namespace atalaya::report {

// What a report asks of the minister.

/// The team's own decisions, or one for each of the largest gaps that ask for one, at most three.
[[nodiscard]] std::vector<Decision> decisionsAsked(const AssessmentContext& c);
/// `day`: what was to be decided before it is told apart as past. Without one nothing is: the gap report is of its
/// assessment's date, whenever it is made.
[[nodiscard]] Table decisionTable(const AssessmentContext& c, const std::vector<Decision>& list, QDate day = {});

} // namespace atalaya::report
