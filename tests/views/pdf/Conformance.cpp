#include "tests/views/pdf/Conformance.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <exception>

namespace atalaya::report::test {
namespace {

using Object = QPDFObjectHandle;

/// Values of the properties that a file's XMP packet has, by qualified name.
std::map<QString, QString> metadataOf(QPDF& file, Findings& findings) {
    std::map<QString, QString> values;
    Object metadata = file.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        return values;
    }
    const auto bytes = metadata.getStreamData();
    QXmlStreamReader reader(
        QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())));
    QString property;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.prefix() != u"rdf") {
            property = reader.qualifiedName().toString();
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            values[property] += reader.text();
        }
    }
    if (reader.hasError()) {
        findings.add("metadata", said("the metadata cannot be read: %1").arg(reader.errorString()));
    }
    return values;
}

void checkCatalog(QPDF& file, Findings& findings) {
    Object catalog = file.getRoot();
    Object marked = catalog.getKey("/MarkInfo");
    if (!marked.isDictionary() || !marked.getKey("/Marked").isBool() || !marked.getKey("/Marked").getBoolValue()) {
        findings.add("marked", said("the file does not say that it is tagged"));
    }
    if (!isLanguage(catalog.getKey("/Lang"))) {
        findings.add("language", said("the file does not name its language"));
    }
    Object preferences = catalog.getKey("/ViewerPreferences");
    if (!preferences.isDictionary() || !preferences.getKey("/DisplayDocTitle").isBool() ||
        !preferences.getKey("/DisplayDocTitle").getBoolValue()) {
        findings.add("title-shown", said("viewers are not told to show the title"));
    }
}

void checkMetadata(QPDF& file, Findings& findings) {
    const auto values = metadataOf(file, findings);
    const auto value = [&](const QString& property) {
        const auto it = values.find(property);
        return it == values.end() ? QString() : it->second;
    };
    if (value(QStringLiteral("dc:title")).trimmed().isEmpty()) {
        findings.add("metadata-title", said("the metadata have no title"));
    }
    if (value(QStringLiteral("pdfuaid:part")) != u"1") {
        findings.add("claim", said("the metadata do not claim PDF/UA-1"));
    }
    if (!value(QStringLiteral("pdfaid:part")).isEmpty()) {
        Object intents = file.getRoot().getKey("/OutputIntents");
        const bool coloured = intents.isArray() && intents.getArrayNItems() > 0 &&
                              intents.getArrayItem(0).getKey("/DestOutputProfile").isStream();
        if (!coloured) {
            findings.add("output-intent", said("a PDF/A file must say what its colours mean"));
        }
    }
}

void checkAttachments(QPDF& file, Findings& findings) {
    for (const auto& [name, specification] : QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles()) {
        Object object = specification->getObjectHandle();
        for (const char* key : {"/F", "/UF", "/Desc"}) {
            Object value = object.getKey(key);
            if (!value.isString() || value.getStringValue().empty()) {
                findings.add(
                    "attachment",
                    said("the attachment “%1” lacks %2").arg(QString::fromStdString(name), QString::fromLatin1(key)));
            }
        }
        if (!object.getKey("/AFRelationship").isName()) {
            findings.add("attachment", said("the attachment “%1” lacks %2")
                                           .arg(QString::fromStdString(name), QStringLiteral("/AFRelationship")));
        }
    }
}

} // namespace

void Findings::add(const char* rule, const QString& sentence) {
    const QString finding = QLatin1String(rule) + QLatin1String(": ") + sentence;
    if (m_list.size() < 500 && !m_list.contains(finding)) {
        m_list.append(finding);
    }
}

bool isLanguage(QPDFObjectHandle value) {
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    return value.isString() && tag.match(QString::fromStdString(value.getUTF8Value())).hasMatch();
}

void checkDocument(QPDF& file, Findings& findings) {
    checkCatalog(file, findings);
    checkMetadata(file, findings);
    checkAttachments(file, findings);
}

QStringList checkConformance(const QByteArray& pdf) {
    Findings findings;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        checkDocument(file, findings);
        checkPages(file, checkStructure(file, findings), findings);
        if (file.anyWarnings()) {
            findings.add("readable", said("the file is damaged"));
        }
    } catch (const std::exception& error) {
        findings.add("readable", said("the file cannot be read: %1").arg(QString::fromUtf8(error.what())));
    }
    return findings.list();
}

} // namespace atalaya::report::test
