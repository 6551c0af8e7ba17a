#pragma once

#include <QString>

namespace atalaya::report {

/// Text without characters that XML forbids; lines stay.
[[nodiscard]] QString printableLines(const QString& text);

/// One line of text that XML and a viewer's title bar can show.
[[nodiscard]] QString oneLine(const QString& text);

/// A name that no operating system and no package takes for a path; never empty.
[[nodiscard]] QString safeFileName(const QString& wanted);

} // namespace atalaya::report
