#pragma once

#include <vector>

namespace atalaya {

/// Where an axis from 0 to `most` has its lines: at 0 and at multiples of 1, 2, 2.5 or 5 times a power of ten, at most
/// `parts` of them behind 0, the last at `most` or behind it. `grain`: the least difference that the words beside the
/// lines show; every line is a multiple of it, so that none is written as another number than it stands for. Both above
/// 0; a `most` below `grain` counts as `grain`.
[[nodiscard]] std::vector<double> roundTicks(double most, double grain, int parts = 5);

} // namespace atalaya
