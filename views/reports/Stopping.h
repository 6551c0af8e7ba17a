#pragma once

#include "assessments/foundation/Error.h"

#include <atomic>

namespace atalaya::report {

/// Set by whoever ordered a report and thought better of it, from any thread; null: nobody can.
using StopSign = const std::atomic_bool*;

[[nodiscard]] inline bool isStopped(StopSign sign) {
    return sign != nullptr && sign->load();
}

/// What a writer returns then. Code Refused.
[[nodiscard]] tl::unexpected<Error> stopped();

} // namespace atalaya::report
