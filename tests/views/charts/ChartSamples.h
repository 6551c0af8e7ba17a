#pragma once

#include "views/charts/ChartSpec.h"

namespace atalaya::test {

[[nodiscard]] inline QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// The seven commitments of the core of the practice country, as on the design's page for the minister.
[[nodiscard]] TargetBarsSpec coreBars();
/// Everything that makes bars go wrong: no values, ends of the scale, a target below the value, long words.
[[nodiscard]] TargetBarsSpec hardBars(int rows, int ceiling);
[[nodiscard]] RadarSpec coreRadar();
/// Long words, one value missing, no last round.
[[nodiscard]] RadarSpec wideRadar(int axes, int ceiling);
[[nodiscard]] DistributionSpec coreTotal();
[[nodiscard]] DistributionSpec coreStrips();
[[nodiscard]] GapRankingSpec rankedGaps();

} // namespace atalaya::test
