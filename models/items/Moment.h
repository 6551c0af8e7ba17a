#pragma once

#include <QDateTime>
#include <QString>

namespace atalaya {

/// When something happened, as short as a list has room for: "today 10:42", "yesterday", "6 May 2025", in the
/// application's language and local time. Empty for an invalid time.
[[nodiscard]] QString momentText(const QDateTime& at, const QDateTime& now);

} // namespace atalaya
