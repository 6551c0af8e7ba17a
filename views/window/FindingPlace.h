#pragma once

#include "assessments/findings/Preflight.h"
#include "views/window/Place.h"

#include <optional>

namespace atalaya {

/// Where something that a pre-flight found is mended in the window, `part` being the field there. What no page edits,
/// weights and the action plan, is shown where the report prints it.
[[nodiscard]] std::optional<Place> placeOf(const PreflightSubject& subject, const QString& part);

/// The place a finding leads to first; none when it found nothing.
[[nodiscard]] std::optional<Place> placeOf(const PreflightFinding& finding);

} // namespace atalaya
