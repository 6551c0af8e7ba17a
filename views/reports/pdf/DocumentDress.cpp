#include "views/reports/pdf/DocumentDress.h"

#include "views/reports/PlainText.h"

#include <QColorSpace>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace atalaya::report {
namespace {

using Object = QPDFObjectHandle;

const QString producer = QStringLiteral("Atalaya " ATALAYA_VERSION);

QString asciiName(QString name) {
    for (QChar& c : name) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7E) {
            c = u'_';
        }
    }
    return name;
}

std::string escaped(const QString& text) {
    return oneLine(text).toHtmlEscaped().toStdString();
}

} // namespace

std::string DocumentDress::pdfDate() const {
    return m_dress.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

void DocumentDress::writeCatalog() {
    Object catalog = m_file.getRoot();
    catalog.replaceKey("/Lang", Object::newUnicodeString(m_dress.language.toStdString()));
    catalog.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    writeOutputIntent();
    writeInfo();
}

void DocumentDress::writeOutputIntent() {
    Object profile = m_file.newStream(QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse("<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
                                  "/Info (sRGB IEC61966-2.1)>>");
    intent.replaceKey("/DestOutputProfile", profile);
    Object intents = Object::newArray();
    intents.appendItem(m_file.makeIndirectObject(intent));
    m_file.getRoot().replaceKey("/OutputIntents", intents);
}

void DocumentDress::writeInfo() {
    Object info = Object::newDictionary();
    const auto add = [&](const char* key, const QString& value) {
        if (const QString clean = oneLine(value); !clean.isEmpty()) {
            info.replaceKey(key, Object::newUnicodeString(clean.toStdString()));
        }
    };
    add("/Title", m_dress.title);
    add("/Author", m_dress.author);
    add("/Subject", m_dress.subject);
    add("/Creator", producer);
    add("/Producer", producer);
    if (m_dress.created.isValid()) {
        info.replaceKey("/CreationDate", Object::newString(pdfDate()));
        info.replaceKey("/ModDate", Object::newString(pdfDate()));
    }
    m_file.getTrailer().replaceKey("/Info", m_file.makeIndirectObject(info));
    m_file.getTrailer().removeKey("/ID"); // Qt's is random, and would be kept
}

void DocumentDress::writeAttachments(Problems& problems) {
    if (m_dress.attachments.empty()) {
        return;
    }
    QPDFEmbeddedFileDocumentHelper files(m_file);
    Object associated = Object::newArray();
    QSet<QString> names;
    for (const Attachment& attachment : m_dress.attachments) {
        const QString name = safeFileName(attachment.name);
        if (names.contains(name)) {
            problems.add(TagPass::tr("Two attachments have the name “%1”.").arg(name));
            continue;
        }
        names.insert(name);
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_file, attachment.bytes.toStdString());
        // It becomes a PDF name: whatever is no media type (RFC 6838) would need escapes that readers dispute.
        static const QRegularExpression mediaType(QStringLiteral("^[A-Za-z0-9.+-]{1,127}/[A-Za-z0-9.+-]{1,127}$"));
        const QString type = mediaType.match(attachment.mediaType).hasMatch()
                                 ? attachment.mediaType
                                 : QStringLiteral("application/octet-stream");
        stream.setSubtype(type.toStdString());
        if (m_dress.created.isValid()) {
            stream.setCreationDate(pdfDate()).setModDate(pdfDate());
        }
        auto specification = QPDFFileSpecObjectHelper::createFileSpec(m_file, name.toStdString(), stream);
        specification.setFilename(name.toStdString(), asciiName(name).toStdString());
        specification.setDescription(
            (attachment.description.isEmpty() ? name : oneLine(attachment.description)).toStdString());
        specification.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/Data"));
        files.replaceEmbeddedFile(name.toStdString(), specification);
        associated.appendItem(specification.getObjectHandle());
    }
    m_file.getRoot().replaceKey("/AF", associated);
}

std::string DocumentDress::xmp(bool universalAccess, bool archive) const {
    const auto property = [](const char* tag, const std::string& value) {
        return value.empty() ? std::string() : std::string("<") + tag + '>' + value + "</" + tag + ">\n";
    };
    const auto alternative = [](const std::string& value) {
        return value.empty() ? std::string()
                             : "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + value + "</rdf:li></rdf:Alt>";
    };
    const auto list = [](const char* kind, const std::string& value) {
        return value.empty() ? std::string()
                             : std::string("<rdf:") + kind + "><rdf:li>" + value + "</rdf:li></rdf:" + kind + '>';
    };
    std::string date;
    if (m_dress.created.isValid()) {
        date = m_dress.created.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toStdString();
    }
    std::string text = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                       "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                       "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                       "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                       "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                       "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" "
                       "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n";
    text += property("dc:title", alternative(escaped(m_dress.title)));
    text += property("dc:creator", list("Seq", escaped(m_dress.author)));
    text += property("dc:description", alternative(escaped(m_dress.subject)));
    text += property("dc:language", list("Bag", escaped(m_dress.language)));
    text += property("dc:format", "application/pdf");
    text += property("xmp:CreatorTool", producer.toStdString());
    text += property("xmp:CreateDate", date);
    text += property("xmp:ModifyDate", date);
    text += property("pdf:Producer", producer.toStdString());
    if (universalAccess) {
        text += property("pdfuaid:part", "1");
    }
    if (archive) {
        text += property("pdfaid:part", "3") + property("pdfaid:conformance", "A");
    }
    text += "</rdf:Description>\n";
    if (archive) {
        // PDF/A knows only the properties of its own list; others must be described.
        text += "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
                "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
                "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
                "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
                "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
                "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
                "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
                "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
                "<pdfaProperty:name>part</pdfaProperty:name>\n"
                "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
                "<pdfaProperty:category>internal</pdfaProperty:category>\n"
                "<pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>\n"
                "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
                "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
                "</rdf:Description>\n";
    }
    return text + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

void DocumentDress::writeMetadata(bool claimUniversalAccess, bool claimArchive) {
    Object metadata = m_file.newStream(xmp(claimUniversalAccess, claimArchive));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    m_file.getRoot().replaceKey("/Metadata", metadata);
}

std::string DocumentDress::bytes() {
    QPDFWriter writer(m_file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);
    if (m_dress.password.isEmpty()) {
        writer.setDeterministicID(true);
    } else {
        const QByteArray password = m_dress.password.toUtf8();
        writer.setR6EncryptionParameters(password.constData(), password.constData(), true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    }
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
}

} // namespace atalaya::report
