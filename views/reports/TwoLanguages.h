#pragma once

#include "views/reports/ReportDocument.h"

namespace atalaya::report {

// How all writers set in one line what a report says in two languages.

/// "Gaps · Brechas"; the first alone where the second is empty.
[[nodiscard]] QString inBoth(const QString& first, const QString& second);
/// The same as runs, the second marked with its language, and the first where it says another than what is around.
[[nodiscard]] Text inBoth(const QString& first, const QString& second, const QString& language,
                          const QString& firstLanguage = {});
/// Sentences, one behind the other.
[[nodiscard]] QString sentencesInBoth(const QString& first, const QString& second);
/// What a heading says in the second language: its text, and its number where that is another ("Annex A").
[[nodiscard]] QString secondOf(const Heading& heading);
/// Marks every run that says nothing of its language.
[[nodiscard]] Text inLanguage(Text text, const QString& language);

/// Width in points from which two languages stand side by side; in less, one above the other.
inline constexpr double roomForTwo = 300;

} // namespace atalaya::report
