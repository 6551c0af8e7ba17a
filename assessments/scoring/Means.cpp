#include "assessments/scoring/Means.h"

#include <algorithm>
#include <cmath>

namespace atalaya {

std::optional<double> meanOf(MeanKind kind, const std::vector<Weighted>& values) {
    if (values.empty()) {
        return std::nullopt;
    }
    const auto [lowest, highest] = std::minmax_element(
        values.begin(), values.end(), [](const Weighted& a, const Weighted& b) { return a.value < b.value; });
    double sum = 0.0;
    double weights = 0.0;
    for (const Weighted& item : values) {
        sum += item.weight * (kind == MeanKind::Geometric ? std::log(item.value) : item.value);
        weights += item.weight;
    }
    double mean = lowest->value;
    if (kind == MeanKind::Arithmetic) {
        mean = sum / weights;
    } else if (kind == MeanKind::Geometric) {
        mean = std::exp(sum / weights);
    }
    return std::clamp(mean, lowest->value, highest->value);
}

std::optional<double> medianOf(std::vector<int> values) {
    if (values.empty()) {
        return std::nullopt;
    }
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1) {
        return values[middle];
    }
    return (values[middle - 1] + values[middle]) / 2.0;
}

} // namespace atalaya
