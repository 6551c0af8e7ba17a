#pragma once

#include "views/reports/ReportDocument.h"

#include <QXmlStreamWriter>

#include <vector>

namespace atalaya::report {

// The named styles of styles.xml are what a person edits by: change "Heading 2" once and all of them follow. Names are
// those of every word processor where it has one. Automatic styles, in content.xml, only add to them.

void writeOdtFonts(QXmlStreamWriter& xml);
void writeOdtNamedStyles(QXmlStreamWriter& xml, const QString& language);
/// The automatic styles that do not depend on the content.
void writeOdtAutomaticStyles(QXmlStreamWriter& xml);
/// Automatic style of one table and its columns, "Table1" and "Table1.0", "Table1.1" ...
void writeOdtTableStyle(QXmlStreamWriter& xml, const QString& name, const std::vector<double>& points);
/// Automatic style of runs in a language that is not the document's; its name is odtSpanStyle().
void writeOdtLanguageStyle(QXmlStreamWriter& xml, const Span& span);

/// `tight`: no space below.
[[nodiscard]] QString odtParagraphStyle(Style style, Align align, bool keepWithNext, bool tight = false);
/// Empty when the paragraph's own style is enough.
[[nodiscard]] QString odtSpanStyle(const Span& span);

} // namespace atalaya::report
