#pragma once

#include <QString>

namespace atalaya {

/// Whether Spanish says "e" for "y" before this: it begins with the sound i, as "inglés", "Índice", "hijo", "ISO", but
/// not with that of ie ("hielo") or with a consonant y ("yuca"). Marks before the first letter do not count. Real
/// Academia Española, Diccionario panhispánico de dudas, "y2".
[[nodiscard]] bool soundsLikeI(const QString& text);

/// Whether Spanish says "u" for "o" before this: it begins with the sound o, as "Órgano", "hotel", "8", "11". The same,
/// "o2".
[[nodiscard]] bool soundsLikeO(const QString& text);

} // namespace atalaya
