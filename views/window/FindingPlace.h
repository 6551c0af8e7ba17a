#pragma once

#include "assessments/findings/PlanFindings.h"
#include "assessments/findings/Preflight.h"
#include "views/window/Place.h"

#include <optional>

namespace atalaya {

/// Where something that a pre-flight found is mended in the window, `part` being the field there. What no page edits,
/// weights and the action plan, is shown where the report prints it.
[[nodiscard]] std::optional<Place> placeOf(const PreflightSubject& subject, const QString& part);

/// The place a finding leads to first; none when it found nothing.
[[nodiscard]] std::optional<Place> placeOf(const PreflightFinding& finding);

/// What of a thing of the plan is to be written so that the check finds nothing more: a member of the exchange format;
/// of an objective also "actions" or "measures", of which it needs one. Empty: the thing as a whole.
[[nodiscard]] QString memberToMend(PlanCheck check);

/// Where what a strategy lacks is mended: its tab, and behind it what memberToMend() says; of a question its card.
[[nodiscard]] Place placeToMend(PlanCheck check, const PlanSubject& subject);

} // namespace atalaya
