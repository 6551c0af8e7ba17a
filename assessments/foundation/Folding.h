#pragma once

#include <QString>

#include <vector>

namespace atalaya {

/// Text as every search compares it: without accents, in one case, ligatures, apostrophes, hyphens and spaces as what
/// people type for them, so that "codigo" finds "Código", "oeuvre" finds "Œuvre", "l'etat" finds "l’État" and "12 345"
/// finds it however the spaces break.
[[nodiscard]] QString folded(const QString& text);

/// The same with the places in the text that its characters come from, for who shows what was found.
struct FoldedText {
    QString text;
    std::vector<qsizetype> places; ///< one for each character of `text`, rising, and the end of what was folded
};
[[nodiscard]] FoldedText foldedWithPlaces(const QString& text);

/// Only the ligatures as letters, for a search that folds accents and case by itself: "Straße" becomes "Strasse", "ﬁn"
/// "fin".
[[nodiscard]] QString withoutLigatures(const QString& text);

/// Where in `text` the character stands that is at `at` in withoutLigatures(text); a ligature's second letter stands
/// where it does. The length of withoutLigatures(text) gives that of `text`.
[[nodiscard]] qsizetype withLigaturesAt(const QString& text, qsizetype at);

} // namespace atalaya
