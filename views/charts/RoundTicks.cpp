#include "views/charts/RoundTicks.h"

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

constexpr double roundSteps[] = {1, 2, 2.5, 5};
constexpr double tickSlack = 1e-9; // relative: what binary fractions lack

bool isMultipleOf(double value, double grain) {
    const double count = value / grain;
    return count > 0.5 && std::abs(count - std::round(count)) <= tickSlack * count;
}

/// The least round number that is not below `least`.
double roundStep(double least, double grain) {
    for (double power = std::pow(10.0, std::floor(std::log10(least)));; power *= 10) {
        for (const double step : roundSteps) {
            if (step * power >= least * (1 - tickSlack) && isMultipleOf(step * power, grain)) {
                return step * power;
            }
        }
    }
}

} // namespace

std::vector<double> roundTicks(double most, double grain, int parts) {
    const double end = std::max(most, grain);
    const double step = roundStep(std::max(end / parts, grain), grain);
    const int count = static_cast<int>(std::ceil(end / step * (1 - tickSlack)));
    std::vector<double> ticks;
    for (int i = 0; i <= count; ++i) {
        ticks.push_back(i * step);
    }
    return ticks;
}

} // namespace atalaya
