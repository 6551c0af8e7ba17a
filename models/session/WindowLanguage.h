#pragma once

#include "assessments/foundation/Language.h"

namespace atalaya {

/// The language that the window speaks just now, for whatever it shows that is written by a Language and not by tr().
[[nodiscard]] Language languageOfWindow();

} // namespace atalaya
