#pragma once

#include "assessments/assessment/Assessment.h"

#include <QByteArray>

namespace atalaya {

// The register of evidence alone, for work in a spreadsheet, in the application's language: every field, dates as ISO
// 8601, with the id last so that a row can be found again. Nothing that was typed can run as a formula.

[[nodiscard]] Result<QByteArray> registerAsXlsx(const Framework& framework, const Assessment& assessment);
[[nodiscard]] QByteArray registerAsCsv(const Framework& framework, const Assessment& assessment);

} // namespace atalaya
