#pragma once

#include "models/exchange/JsonReading.h"

#include <QLatin1StringView>

namespace atalaya::storage {

// The assessment's own members: everything that is no thing by itself. The framework stands with them, which in an
// exchange file stands beside the assessment.
inline constexpr QLatin1StringView frameworkIdKey("frameworkId");
inline constexpr QLatin1StringView frameworkVersionKey("frameworkVersion");
inline constexpr QLatin1StringView pointsKey("openPoints");

/// What is wrong with a thing, as a detail; empty when nothing is.
[[nodiscard]] inline QString firstProblem(exchange::Problems& problems) {
    const std::vector<ContentProblem> all = problems.take();
    return all.empty() ? QString() : all.front().sentence();
}

} // namespace atalaya::storage
