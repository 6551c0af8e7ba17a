#include "assessments/foundation/WeightText.h"

#include <cmath>

namespace atalaya {

QString weightText(double value, const Language& language) {
    constexpr int most = 3;
    int decimals = 1;
    for (double scaled = value * 10; decimals < most && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10) {
        ++decimals;
    }
    return language.number(value, decimals);
}

} // namespace atalaya
