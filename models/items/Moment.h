#pragma once

#include <QDateTime>
#include <QString>

namespace atalaya {

/// When something happened, as short as a list has room for: "today 10:42", "yesterday", "6 May 2025", in the
/// application's language and local time. Empty for an invalid time.
[[nodiscard]] QString momentText(const QDateTime& at, const QDateTime& now);

/// The same with the time of every day: "yesterday, 10:42", "6 May 2025, 10:42". For what is looked at one by one, as
/// the history of an answer.
[[nodiscard]] QString momentAndTimeText(const QDateTime& at, const QDateTime& now);

/// The day in full and the time, for sentences: "6 May 2025, 10:42". Empty for an invalid time.
[[nodiscard]] QString dateAndTimeText(const QDateTime& at);

/// "Choose stage 3 for P06-02 · saved 13:36", the one way to say that something is on disk.
[[nodiscard]] QString savedText(const QString& what, const QDateTime& at);

/// "13:36": by 24 hours in every language, as clocks and minutes of meetings in the region have it.
[[nodiscard]] QString timeText(QTime time);

} // namespace atalaya
