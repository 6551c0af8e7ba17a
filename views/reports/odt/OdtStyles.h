#pragma once

#include "views/reports/ReportDocument.h"
#include "views/reports/ReportWriters.h"

#include <QXmlStreamWriter>

namespace atalaya::report {

/// Namespaces of OpenDocument by prefix, declared on a document's root.
void declareOdtNamespaces(QXmlStreamWriter& xml);
/// "text:p" and the like, with its namespace.
void startOdt(QXmlStreamWriter& xml, const char* name);
void emptyOdt(QXmlStreamWriter& xml, const char* name);
void attributeOdt(QXmlStreamWriter& xml, const char* name, const QString& value);

[[nodiscard]] QString odtParagraphStyle(Style style, Align align, bool keepWithNext);
[[nodiscard]] QString odtSpanStyle(const Span& span);

/// styles.xml: the named styles a person edits by, the page with its running head and foot.
[[nodiscard]] QByteArray odtStyles(const ReportDocument& document, Paper paper,
                                   const std::pair<QString, QString>& watermark);
/// The automatic styles of content.xml that do not depend on its content.
void writeOdtAutomaticStyles(QXmlStreamWriter& xml);

} // namespace atalaya::report
