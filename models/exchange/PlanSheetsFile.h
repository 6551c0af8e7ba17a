#pragma once

#include <QByteArray>
#include <QString>

/// The form of a workbook of the plan, beside its columns: part of the format, for writer and reader.
namespace atalaya::exchange::planFile {

inline constexpr int format = 1;
inline constexpr unsigned keyRow = 0;  ///< hidden, says which column is which
inline constexpr unsigned headRow = 1; ///< for people

// In the sheet to read: a key, what it is, its value.
inline constexpr auto formatKey = "readme.format";
inline constexpr auto assessmentKey = "readme.assessment";
inline constexpr auto planKey = "readme.plan";
inline constexpr auto currencyKey = "readme.currency";
inline constexpr auto languageKey = "readme.language";
inline constexpr auto madeKey = "readme.made";

// In the hidden sheet: the hash of what was exported, then its JSON in pieces.
inline constexpr auto exportedSheet = "_atalaya";
inline constexpr auto exportedHashKey = "exported.sha256";
inline constexpr auto exportedKey = "exported.json";
inline constexpr qsizetype pieceOfExported = 15'000; ///< characters; escaped they are less than a cell may hold

[[nodiscard]] QString hashOf(const QByteArray& bytes);

} // namespace atalaya::exchange::planFile
