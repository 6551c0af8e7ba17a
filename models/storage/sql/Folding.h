#pragma once

#include <QString>

namespace atalaya::storage {

/// `text` with every ligature as the letters that people type for it: "œuvre" becomes "oeuvre", "ﬁn" "fin", "Straße"
/// "Strasse". Accents and case stay; FTS5 sees to those.
[[nodiscard]] QString folded(const QString& text);

/// Where in `text` the character stands that is at `at` in folded(text); a ligature's second letter stands where it
/// does. The length of folded(text) gives that of `text`.
[[nodiscard]] qsizetype unfoldedAt(const QString& text, qsizetype at);

} // namespace atalaya::storage
