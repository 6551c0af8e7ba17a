#pragma once

#include <QString>

namespace atalaya::exchange {

// What the number formats of a workbook say of the cells that have them. Internal to SpreadsheetReading.

struct NumberStyle {
    bool isDate = false;
    bool isPercent = false;
    QString currency;
};

[[nodiscard]] NumberStyle styleOfFormat(const QString& code);
/// The formats that have a number of their own (ISO/IEC 29500-1, 18.8.30), as far as they matter here.
[[nodiscard]] NumberStyle styleOfBuiltIn(int id);

} // namespace atalaya::exchange
