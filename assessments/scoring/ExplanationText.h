#pragma once

#include "assessments/scoring/Explanation.h"

namespace atalaya {

// How an explanation is told, wherever it is: the command line, the panel on screen and its clipboard, the report.

/// Whether the weights of the terms are part of the formula.
[[nodiscard]] bool isWeighted(Formula formula);

/// The value of a term as displayed: the word for a mark, a whole number where all terms are whole, else two decimals;
/// a dash where it must not be shown.
[[nodiscard]] QString termText(const Explanation& explanation, const ExplanationTerm& term, const Language& language);

/// What the number would be otherwise: a stage as it is, a score with two decimals.
[[nodiscard]] QString alternativeText(const Explanation& explanation, const Alternative& alternative,
                                      const Language& language);

/// What does not count for one reason, in the order of reading.
struct LeftOutForReason {
    QString reason;
    QStringList subjects; ///< codes
    QStringList labels;
};
[[nodiscard]] std::vector<LeftOutForReason> leftOutByReason(const Explanation& explanation);

/// All of it as plain text, its table lined up with spaces.
[[nodiscard]] QString explanationText(const Explanation& explanation, const Language& language);

} // namespace atalaya
