#pragma once

#include <QString>

namespace atalaya::report {

// What people typed, as every kind of report shows it: one rule, so that a word cannot vanish from the PDF and stay in
// the HTML.

/// Text as it is set and as a reader gets it: composed characters, letters for the ligatures of type (“ﬁ”, which not
/// every typeface has and no search finds), line feeds for every kind of line end, tabs as blanks; no control, format
/// or object characters, which could hide or turn around what stands there, and nothing that XML forbids. Half a
/// surrogate pair becomes a question mark.
[[nodiscard]] QString cleanText(const QString& text);

/// The same in one line, without blanks at its ends.
[[nodiscard]] QString oneLine(const QString& text);

/// A name that no operating system and no package takes for a path; never empty.
[[nodiscard]] QString safeFileName(const QString& wanted);

} // namespace atalaya::report
