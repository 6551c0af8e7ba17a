#pragma once

#include <QString>
#include <QXmlStreamWriter>

namespace atalaya::report {

/// Namespaces of OpenDocument by prefix, declared on a document's root.
void declareOdtNamespaces(QXmlStreamWriter& xml);
/// "text:p" and the like, with its namespace.
void startOdt(QXmlStreamWriter& xml, const char* name);
void emptyOdt(QXmlStreamWriter& xml, const char* name);
void attributeOdt(QXmlStreamWriter& xml, const char* name, const QString& value);
/// A measure as OpenDocument writes it, "9.5pt".
[[nodiscard]] QString odtPoints(double value);

} // namespace atalaya::report
