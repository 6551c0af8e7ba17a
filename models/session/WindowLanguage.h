#pragma once

#include "assessments/foundation/Language.h"

namespace atalaya {

/// The language that the window speaks just now, for whatever it shows that is written by a Language and not by tr().
[[nodiscard]] Language languageOfWindow();

/// Has languageOfWindow() and QLocale's default, by which fields write numbers and dates, be of this language from now
/// on. `code`: as Language has it; for one that Qt has no locale for, fields write what QLocale has
/// for none.
void setLanguageOfWindow(const QString& code);

} // namespace atalaya
