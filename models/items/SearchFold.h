#pragma once

#include <QString>

namespace atalaya {

/// Text as a search compares it: without accents, in one case, so that "codigo" finds "Código".
[[nodiscard]] QString foldedForSearch(const QString& text);

/// Whether every word of `query` stands somewhere in `folded`, which foldedForSearch() made.
[[nodiscard]] bool matchesSearch(const QString& folded, const QString& query);

} // namespace atalaya
