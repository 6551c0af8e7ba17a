#pragma once

#include "assessments/assessment/Assessment.h"
#include "views/window/Place.h"

#include <optional>

namespace atalaya {

/// Where one sees what an undo or redo did, when the page `now` does not show it: an undo out of sight is one that
/// people do a second time. None when one sees it from there, or no page shows it.
[[nodiscard]] std::optional<Place> placeOfStep(const Assessment& before, const Assessment& after, const Place& now);

} // namespace atalaya
