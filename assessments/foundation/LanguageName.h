#pragma once

#include "assessments/foundation/Language.h"

namespace atalaya {

/// What a language is called in another: "Spanish" for "es" in English. One that has no word there is called as it
/// calls itself.
[[nodiscard]] QString languageNameIn(const Language& language, const QString& code);

} // namespace atalaya
