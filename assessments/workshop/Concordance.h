#pragma once

#include "assessments/workshop/Measured.h"

#include <optional>
#include <vector>

namespace atalaya {

/// How alike people put indicators in order, Kendall's W: 1 all the same, 0 no common order.
struct Concordance {
    double w = 0.0;
    int raters = 0;
    int items = 0;
    double chiSquare = 0.0; ///< raters (items - 1) W
    int degrees = 0;        ///< items - 1
    /// That no common order gives as much by chance. Absent for up to leastItemsForChance - 1 items, where chi-square
    /// is no good approximation.
    std::optional<double> p;
};

/// For more than seven items the chi-square distribution applies (S. Siegel and N. Castellan, Nonparametric Statistics
/// for the Behavioral Sciences, 2nd ed. 1988, section 9.6).
inline constexpr int leastItemsForChance = 8;

/// `ratings` has a row for each person and in it a number for each item, the same items in all: higher is ranked
/// higher, equal ones share the mean of their ranks. With S the sum of squares of the items' rank sums around their
/// mean, m raters, n items and T = Σ (t³ - t) over each rater's groups of t ties, W = 12 S / (m² (n³ - n) - m Σ T) (M.
/// Kendall, Rank Correlation Methods, 4th ed. 1970, chapter 6). Needs two complete rows (TooFewRankings), two items,
/// and somebody who does not give all items the same (NoVariation).
[[nodiscard]] Measured<Concordance> kendallW(const std::vector<std::vector<int>>& ratings);

/// Probability that chi-square with `degrees` degrees of freedom (at least 1) exceeds `x`: the finite sums 26.4.4 and
/// 26.4.5 of Abramowitz and Stegun, Handbook of Mathematical Functions, 1964.
[[nodiscard]] double chiSquareTail(double x, int degrees);

} // namespace atalaya
