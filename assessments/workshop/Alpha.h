#pragma once

#include "assessments/workshop/Measured.h"

#include <cstdint>
#include <vector>

namespace atalaya {

/// What the difference between two values is taken to be.
enum class Metric { Nominal, Ordinal, Interval, Ratio };

/// The values that were given to each unit, in no order: whoever did not judge a unit is simply not there. Alpha does
/// not ask who gave a value, so that neither does this, and the order of raters cannot change anything.
using ReliabilityData = std::vector<std::vector<int>>;

/// Krippendorff's alpha, 1 - Do / De, from the matrix of coincidences within units with two values or more
/// (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, https://repository.upenn.edu/asc_papers/43).
/// 1: everybody agrees; 0: as much as chance would; below: less than that. Values must not be negative for Ratio.
///
/// Not computable: fewer than two values that can be paired; a single unit, where alpha is 0 whatever was said; and all
/// values the same, where it is 0 / 0. Programs differ there (1, 0 or an error). Without variation the data cannot show
/// that raters would also have agreed on something else (Krippendorff, Content Analysis, 3rd ed. 2013, section 12.3),
/// so we say so and give no number.
[[nodiscard]] Measured<double> krippendorffAlpha(const ReliabilityData& data, Metric metric);

/// How an interval is drawn.
struct Bootstrap {
    int draws = 1000;
    std::uint64_t seed = 20121; ///< the same seed and data give the same interval, on every machine
    double level = 0.95;
};

struct Interval {
    double low = 0.0;
    double high = 0.0;
    int draws = 0; ///< that had an alpha

    bool operator==(const Interval&) const = default;
};

/// Percentile interval of alpha over units drawn with replacement, as many as there are: the bootstrap whose intervals
/// A. Zapf et al. found to cover the true value about as often as they promise (Measuring inter-rater reliability for
/// nominal data, BMC Medical Research Methodology 16:93, 2016).
/// Draws without variation have no alpha and are left out; when they are more than one in ten, the interval would be of
/// something else, and there is none (NoVariation).
[[nodiscard]] Measured<Interval> alphaInterval(const ReliabilityData& data, Metric metric, const Bootstrap& bootstrap);

} // namespace atalaya
