#pragma once

#include "assessments/foundation/Language.h"

namespace atalaya {

/// A weight, or a product with one: one decimal, more where it has more, at most three: "1.0", "1.5", "0.125". The one
/// way in which weights are written, on screen, in reports and by the command line.
[[nodiscard]] QString weightText(double value, const Language& language);

} // namespace atalaya
