#pragma once

#include "assessments/foundation/Language.h"

namespace atalaya {

/// Who did something, as the change log names them, for a person to read: where the system knows no name of a person
/// the log keeps Surroundings::nobodyKnown, which is a mark and no word of any language.
[[nodiscard]] QString personText(const Language& language, const QString& actor);

} // namespace atalaya
