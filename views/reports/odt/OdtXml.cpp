#include "views/reports/odt/OdtXml.h"

#include <array>
#include <utility>

namespace atalaya::report {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 11> namespaces{{
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xlink", "http://www.w3.org/1999/xlink"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"},
}};

std::pair<QString, QString> split(const char* name) {
    const QLatin1String whole(name);
    const qsizetype colon = whole.indexOf(QLatin1Char(':'));
    const QLatin1String prefix = whole.left(colon);
    for (const auto& [known, uri] : namespaces) {
        if (prefix == QLatin1String(known)) {
            return {QString::fromLatin1(uri), QString(whole.mid(colon + 1))};
        }
    }
    return {QString(), QString(whole)};
}

} // namespace

void declareOdtNamespaces(QXmlStreamWriter& xml) {
    for (const auto& [prefix, uri] : namespaces) {
        xml.writeNamespace(QString::fromLatin1(uri), QString::fromLatin1(prefix));
    }
}

void startOdt(QXmlStreamWriter& xml, const char* name) {
    const auto [uri, local] = split(name);
    xml.writeStartElement(uri, local);
}

void emptyOdt(QXmlStreamWriter& xml, const char* name) {
    const auto [uri, local] = split(name);
    xml.writeEmptyElement(uri, local);
}

void attributeOdt(QXmlStreamWriter& xml, const char* name, const QString& value) {
    const auto [uri, local] = split(name);
    xml.writeAttribute(uri, local, value);
}

void attributesOdt(QXmlStreamWriter& xml, std::initializer_list<std::pair<const char*, const char*>> attributes) {
    for (const auto& [name, value] : attributes) {
        attributeOdt(xml, name, QLatin1String(value));
    }
}

QString odtPoints(double value) {
    return QString::number(value) + QStringLiteral("pt");
}

} // namespace atalaya::report
