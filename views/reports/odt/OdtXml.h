#pragma once

#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace atalaya::report {

/// Namespaces of OpenDocument by prefix, declared on a document's root.
void declareOdtNamespaces(QXmlStreamWriter& xml);
/// "text:p" and the like, with its namespace.
void startOdt(QXmlStreamWriter& xml, const char* name);
void emptyOdt(QXmlStreamWriter& xml, const char* name);
void attributeOdt(QXmlStreamWriter& xml, const char* name, const QString& value);
/// Several whose values are plain words and measures.
void attributesOdt(QXmlStreamWriter& xml, std::initializer_list<std::pair<const char*, const char*>> attributes);
/// A measure as OpenDocument writes it, "9.5pt".
[[nodiscard]] QString odtPoints(double value);

} // namespace atalaya::report
