#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Language.h"

#include <QDateTime>

namespace atalaya::workbook {

/// See writePlanSheets().
[[nodiscard]] Result<QByteArray> planBook(const Assessment& assessment, const Language& language,
                                          const QDateTime& made);

} // namespace atalaya::workbook
