#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/framework/Framework.h"

namespace atalaya {

/// "Working translation, not the official text." of a text that is one, else empty. Stands wherever its words do: on
/// pages, in what is copied, on the command line and in reports.
[[nodiscard]] QString workingTranslationNote(const SourceDocument& text, const Language& language);

} // namespace atalaya
