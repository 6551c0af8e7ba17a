#pragma once

#include <QStringView>

#include <optional>
#include <utility>

namespace atalaya::exchange {

// Internal to SpreadsheetReading.

inline constexpr int lastSheetRow = 1'048'576;
inline constexpr int lastSheetColumn = 16'383; // from 0

/// Where "F12" is: row from 1, column from 0; nothing for what is no cell.
[[nodiscard]] std::optional<std::pair<int, int>> placeOfCell(QStringView name);

} // namespace atalaya::exchange
