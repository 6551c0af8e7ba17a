#pragma once

#include <QFont>
#include <QString>
#include <QTextOption>

namespace atalaya {

/// How words break where the room is what it is: between words, and inside one that is wider than all of it. None is
/// cut.
[[nodiscard]] QTextOption breakingAnywhere();

/// Height in px of `text` broken so into `width` px, as a QStaticText with the same option paints it.
[[nodiscard]] int brokenHeight(const QString& text, const QFont& font, int width);

} // namespace atalaya
