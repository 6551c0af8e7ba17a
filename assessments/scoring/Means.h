#pragma once

#include "assessments/assessment/Assessment.h"

#include <optional>
#include <vector>

namespace atalaya {

struct Weighted {
    double value = 0.0;
    double weight = 1.0;
};

/// The one place where a mean is computed, so that a score and its explanation cannot differ by a bit. Arithmetic
/// Σ(w·x) / Σw; geometric exp(Σ(w·ln x) / Σw); lowest: the smallest value, whatever the weights. Values and weights are
/// positive. Never leaves the range of the values. Absent for no values.
[[nodiscard]] std::optional<double> meanOf(MeanKind kind, const std::vector<Weighted>& values);

/// The middle value, or the mean of the middle two of an even number. Absent for no values.
[[nodiscard]] std::optional<double> medianOf(std::vector<int> values);

} // namespace atalaya
