#pragma once

#include "assessments/strategy/Plan.h"

namespace atalaya {

// What things of a plan are called where a sentence names them: by their codes, which people know. What has no code is
// named by its title in quotation marks, of which a sentence has room for the beginning only; what has neither has no
// name, and an empty text comes back.

/// A title as a sentence has room for it: at most 60 characters, the last a mark that something was left out.
[[nodiscard]] QString shortTitle(const QString& title);

[[nodiscard]] QString nameToSay(const Objective& objective);
[[nodiscard]] QString nameToSay(const Action& action);
[[nodiscard]] QString nameToSay(const Measure& measure);
[[nodiscard]] QString nameToSay(const LifecycleStep& step);
[[nodiscard]] QString nameToSay(const Scenario& scenario);

} // namespace atalaya
