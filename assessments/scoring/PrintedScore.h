#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/scoring/Scores.h"

namespace atalaya {

// How a score is written wherever it stands as a number, and what stands there where Score::isPrintable() forbids one:
// the same words in the window, in every report and for every number that a score is projected to.

/// "2.31"; "not shown" where too few questions are answered; a dash where nothing is.
[[nodiscard]] QString printedScore(const Score& score, const Language& language);

/// Of a score that is not printed: why, as a sentence.
[[nodiscard]] QString whyNotPrinted(const Coverage& coverage, const Language& language);

} // namespace atalaya
