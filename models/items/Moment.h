#pragma once

#include <QDateTime>
#include <QString>

namespace atalaya {

/// When something happened, as short as a list has room for: "today 10:42", "yesterday", "6 May 2025", in the
/// application's language and local time. Empty for an invalid time.
[[nodiscard]] QString momentText(const QDateTime& at, const QDateTime& now);

/// "13:36": by 24 hours in every language, as clocks and minutes of meetings in the region have it.
[[nodiscard]] QString timeText(QTime time);

} // namespace atalaya
