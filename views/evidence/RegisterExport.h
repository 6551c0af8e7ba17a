#pragma once

#include "assessments/assessment/Assessment.h"

#include <QByteArray>

namespace atalaya {

// The register of evidence alone, for work in a spreadsheet, in the application's language: every field, dates as ISO
// 8601, with the id last so that a row can be found again. Nothing that was typed can run as a formula.
//
// State, round, handling mark and "self-assessment" go along, since either file travels alone: in the workbook as in
// that of a report, in the CSV as the list of tables in a report's package says them, in rows of their own. There they
// come last, below Title, without code and id: whoever reads the first rows only, or looks for ids, is not disturbed.

[[nodiscard]] Result<QByteArray> registerAsXlsx(const Framework& framework, const Assessment& assessment);
[[nodiscard]] QByteArray registerAsCsv(const Framework& framework, const Assessment& assessment);

} // namespace atalaya
