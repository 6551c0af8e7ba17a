#pragma once

#include "assessments/strategy/Plan.h"

#include <QString>

namespace atalaya::exchange {

// The canonical text of a cell's value, so that what was exported, what is there now and what came back are compared
// the same way. Internal to PlanSheets.

/// Parts of one field, or of a cost or reading, are set apart by this.
inline constexpr QChar partMark{0x1f};

/// A cell holds no more characters, less some room for characters that are written as several.
inline constexpr qsizetype longestCellText = 32'000;
/// Text as a cell keeps it: composed, with line feeds only, no control characters, and not longer than a cell.
[[nodiscard]] QString cellForm(const QString& text);
/// The same without the limit.
[[nodiscard]] QString cleanCellText(const QString& text);

[[nodiscard]] QString moneyText(qint64 amount);
[[nodiscard]] QString rangeText(const CostRange& range);
[[nodiscard]] QString numberText(double value);
[[nodiscard]] QString dayCellText(QDate date);
[[nodiscard]] QString idCellText(const QUuid& id);

} // namespace atalaya::exchange
