#pragma once

#include <QString>

namespace atalaya::report {

/// One line of text that XML and a viewer's title bar can show.
[[nodiscard]] QString oneLine(const QString& text);

/// A name that no operating system and no package takes for a path; never empty.
[[nodiscard]] QString safeFileName(const QString& wanted);

} // namespace atalaya::report
