#pragma once

#include "assessments/foundation/Error.h"

class QXmlStreamReader;

namespace atalaya::exchange {

// What the reader of a workbook asks of each part. Internal to SpreadsheetReading.

[[nodiscard]] tl::unexpected<Error> brokenSheet(const QString& detail);
[[nodiscard]] tl::unexpected<Error> fullSheet(const QString& sentence);
/// Stands at the root of a part. Document type declarations are refused: no workbook has one, and entities are a way to
/// do harm.
[[nodiscard]] Outcome toRoot(QXmlStreamReader& xml, const QString& path);
[[nodiscard]] Outcome toEnd(const QXmlStreamReader& xml, const QString& path);
/// Writers that cannot keep a character write "_x000D_" for it.
[[nodiscard]] QString withoutEscapes(const QString& text);

} // namespace atalaya::exchange
