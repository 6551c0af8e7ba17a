#pragma once

#include <QStringList>

namespace atalaya {

/// Text as a search compares it: without accents, in one case, so that "codigo" finds "Código".
[[nodiscard]] QString foldedForSearch(const QString& text);

/// What is searched for in many texts: folded once, not for each of them.
class SearchWords {
public:
    SearchWords() = default;
    explicit SearchWords(const QString& query);

    /// Whether every word stands somewhere in `folded`, which foldedForSearch() made.
    [[nodiscard]] bool standIn(const QString& folded) const;

private:
    QStringList m_words;
};

} // namespace atalaya
