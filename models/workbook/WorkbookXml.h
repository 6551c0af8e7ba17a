#pragma once

#include "assessments/foundation/Error.h"

#include <QByteArray>

class QXmlStreamReader;

namespace atalaya::exchange {

// What the reader of a workbook asks of each part. Internal to SpreadsheetReading.

[[nodiscard]] tl::unexpected<Error> brokenSheet(const QString& detail);
[[nodiscard]] tl::unexpected<Error> fullSheet(const QString& sentence);
/// What no reader should be given, as reading it alone does harm: elements inside one another without end, which fill
/// the memory, tags with thousands of attributes, which are compared each with each, and other encodings than UTF-8,
/// which could hide both. No spreadsheet writes any of it.
[[nodiscard]] Outcome guardXml(const QByteArray& bytes, const QString& path);
/// Stands at the root of a part. Document type declarations are refused: no workbook has one, and entities are a way to
/// do harm.
[[nodiscard]] Outcome toRoot(QXmlStreamReader& xml, const QString& path);
[[nodiscard]] Outcome toEnd(const QXmlStreamReader& xml, const QString& path);
/// Writers that cannot keep a character write "_x000D_" for it.
[[nodiscard]] QString withoutEscapes(const QString& text);

} // namespace atalaya::exchange
