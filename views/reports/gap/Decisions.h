#pragma once

#include "views/reports/AssessmentContext.h"

namespace atalaya::report {

// What a report asks of the minister.

/// The team's own decisions, or one for each of the largest gaps that ask for one, at most three.
[[nodiscard]] std::vector<Decision> decisionsAsked(const AssessmentContext& c);
[[nodiscard]] Table decisionTable(const AssessmentContext& c, const std::vector<Decision>& list);

} // namespace atalaya::report
