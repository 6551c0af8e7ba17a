#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Language.h"
#include "models/exchange/SpreadsheetReading.h"

#include <QDateTime>

// What `models` finds in this library by name.

namespace atalaya::workbook {

/// As writePlanSheets() and exchange::readSpreadsheet().
using WritePlan = Result<QByteArray> (*)(const Assessment&, const Language&, const QDateTime& made);
using Read = Result<exchange::Spreadsheet> (*)(const QByteArray& bytes, const exchange::SpreadsheetLimits&);

inline constexpr auto writePlanSymbol = "atalayaWritePlanWorkbook";
inline constexpr auto readSymbol = "atalayaReadWorkbook";

} // namespace atalaya::workbook
