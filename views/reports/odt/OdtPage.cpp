#include "views/reports/odt/OdtPage.h"

#include "views/reports/PlainText.h"
#include "views/reports/odt/OdtStyles.h"
#include "views/reports/odt/OdtXml.h"

#include <QStringList>

namespace atalaya::report {

namespace {

void writeWatermark(QXmlStreamWriter& xml, const QString& text, const std::pair<QString, QString>& paths) {
    startOdt(xml, "draw:frame");
    attributesOdt(xml, {{"draw:style-name", "Watermark"},
                        {"draw:name", "watermark"},
                        {"text:anchor-type", "paragraph"},
                        {"svg:width", "170mm"},
                        {"svg:height", "130mm"},
                        {"svg:y", "60mm"}});
    for (const QString& path : {paths.first, paths.second}) {
        emptyOdt(xml, "draw:image");
        attributeOdt(xml, "xlink:href", path);
        attributeOdt(xml, "xlink:type", QStringLiteral("simple"));
    }
    startOdt(xml, "svg:desc");
    xml.writeCharacters(oneLine(text));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeHead(QXmlStreamWriter& xml, const ReportDocument& document, const std::pair<QString, QString>& watermark) {
    startOdt(xml, "style:header");
    startOdt(xml, "text:p");
    attributeOdt(xml, "text:style-name", QStringLiteral("Header"));
    if (!watermark.first.isEmpty()) {
        writeWatermark(xml, document.watermark, watermark);
    }
    QStringList parts{document.runningState, document.runningTitle, document.runningStatus, document.runningDate};
    parts.removeAll(QString());
    xml.writeCharacters(oneLine(parts.join(QStringLiteral(" \u00b7 "))));
    emptyOdt(xml, "text:tab");
    xml.writeCharacters(oneLine(document.handling));
    xml.writeEndElement();
    xml.writeEndElement();
}

/// "page %1 of %2" in any order of the two, each number a field that the word processor fills in.
void writePageOf(QXmlStreamWriter& xml, const QString& pageOf) {
    QString rest = pageOf;
    while (!rest.isEmpty()) {
        const qsizetype at = rest.indexOf(u'%');
        const QString mark = at < 0 ? QString() : rest.mid(at, 2);
        if (mark != u"%1" && mark != u"%2") {
            xml.writeCharacters(rest);
            return;
        }
        xml.writeCharacters(rest.left(at));
        startOdt(xml, mark == u"%1" ? "text:page-number" : "text:page-count");
        if (mark == u"%1") {
            attributeOdt(xml, "text:select-page", QStringLiteral("current"));
        }
        xml.writeEndElement();
        rest = rest.mid(at + 2);
    }
}

void writeFoot(QXmlStreamWriter& xml, const ReportDocument& document) {
    startOdt(xml, "style:footer");
    startOdt(xml, "text:p");
    attributeOdt(xml, "text:style-name", QStringLiteral("Footer"));
    const QStringList lines = document.footer.split(u'\n'); // a language a line
    xml.writeCharacters(oneLine(lines.join(QStringLiteral(" \u00b7 "))));
    emptyOdt(xml, "text:tab");
    writePageOf(xml, document.pageOf);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePageLayout(QXmlStreamWriter& xml, Paper paper) {
    startOdt(xml, "style:page-layout");
    attributeOdt(xml, "style:name", QStringLiteral("Page"));
    startOdt(xml, "style:page-layout-properties");
    const bool a4 = paper == Paper::A4;
    attributeOdt(xml, "fo:page-width", a4 ? QStringLiteral("210mm") : QStringLiteral("8.5in"));
    attributeOdt(xml, "fo:page-height", a4 ? QStringLiteral("297mm") : QStringLiteral("11in"));
    attributeOdt(xml, "style:print-orientation", QStringLiteral("portrait"));
    attributeOdt(xml, "fo:margin-top", QStringLiteral("10mm"));
    attributeOdt(xml, "fo:margin-bottom", QStringLiteral("10mm"));
    const QString side = a4 ? QStringLiteral("20mm") : QStringLiteral("22.95mm"); // the same column of 170 mm
    attributeOdt(xml, "fo:margin-left", side);
    attributeOdt(xml, "fo:margin-right", side);
    xml.writeEndElement();
    for (const char* part : {"style:header-style", "style:footer-style"}) {
        startOdt(xml, part);
        emptyOdt(xml, "style:header-footer-properties");
        attributeOdt(xml, "fo:min-height", QStringLiteral("8mm"));
        attributeOdt(xml, QByteArray(part) == "style:header-style" ? "fo:margin-bottom" : "fo:margin-top",
                     QStringLiteral("3mm"));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeWatermarkStyle(QXmlStreamWriter& xml) {
    startOdt(xml, "style:style");
    attributesOdt(xml, {{"style:name", "Watermark"}, {"style:family", "graphic"}});
    emptyOdt(xml, "style:graphic-properties");
    attributesOdt(xml, {{"style:run-through", "background"},
                        {"style:wrap", "run-through"},
                        {"style:horizontal-pos", "center"},
                        {"style:horizontal-rel", "page"},
                        {"style:vertical-pos", "from-top"},
                        {"style:vertical-rel", "page"}});
    xml.writeEndElement();
}

} // namespace

QByteArray odtStyles(const ReportDocument& document, Paper paper, const std::pair<QString, QString>& watermark) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    declareOdtNamespaces(xml);
    startOdt(xml, "office:document-styles");
    attributeOdt(xml, "office:version", QStringLiteral("1.3"));
    writeOdtFonts(xml);
    startOdt(xml, "office:styles");
    writeOdtNamedStyles(xml, document.language);
    xml.writeEndElement();
    startOdt(xml, "office:automatic-styles");
    writePageLayout(xml, paper);
    writeWatermarkStyle(xml);
    xml.writeEndElement();
    startOdt(xml, "office:master-styles");
    startOdt(xml, "style:master-page");
    attributeOdt(xml, "style:name", QStringLiteral("Standard"));
    attributeOdt(xml, "style:page-layout-name", QStringLiteral("Page"));
    writeHead(xml, document, watermark);
    writeFoot(xml, document);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtMeta(const ReportDocument& document) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    declareOdtNamespaces(xml);
    startOdt(xml, "office:document-meta");
    attributeOdt(xml, "office:version", QStringLiteral("1.3"));
    startOdt(xml, "office:meta");
    const auto element = [&](const char* name, const QString& value) {
        if (!value.isEmpty()) {
            startOdt(xml, name);
            xml.writeCharacters(oneLine(value));
            xml.writeEndElement();
        }
    };
    const QString created = document.created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
    element("meta:generator", QStringLiteral("Atalaya " ATALAYA_VERSION));
    element("dc:title", document.title);
    element("dc:subject", document.subject);
    element("meta:initial-creator", document.author);
    element("dc:creator", document.author);
    element("meta:creation-date", created);
    element("dc:date", created);
    element("dc:language", document.language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace atalaya::report
