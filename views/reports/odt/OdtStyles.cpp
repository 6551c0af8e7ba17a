#include "views/reports/odt/OdtStyles.h"

#include "views/theme/Theme.h"

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

struct TypeSize {
    Style style;
    const char* name;
    double size, line, after;
    bool semibold;
};

constexpr std::array<TypeSize, 9> types{{
    {Style::Small, "Atalaya_20_Small", 7.5, 10.5, 2, false},
    {Style::Dense, "Atalaya_20_Dense", 8.5, 11.5, 2, false},
    {Style::Body, "Text_20_body", 9, 13, 4, false},
    {Style::Lead, "Atalaya_20_Lead", 11, 16.5, 6, false},
    {Style::Quote, "Quotations", 10.5, 15, 6, false},
    {Style::Figure, "Atalaya_20_Figure", 40, 44, 0, true},
    {Style::FigureSecond, "Atalaya_20_Figure_20_2", 20, 24, 0, true},
    {Style::FigureThird, "Atalaya_20_Figure_20_3", 14, 24, 0, false},
    {Style::Caption, "Caption", 7.5, 10.5, 6, false},
}};

const char* inkName(Ink ink) {
    switch (ink) {
    case Ink::Text:
        return "text";
    case Ink::Secondary:
        return "text2";
    case Ink::Tertiary:
        return "text3";
    case Ink::Inverse:
        return "onInk";
    case Ink::InverseSecondary:
        return "onInk2";
    case Ink::Gap:
        return "gap";
    case Ink::Warning:
        return "warning";
    case Ink::Link:
    case Ink::Accent:
        return "accent";
    }
    return "text";
}

QString pt(double value) {
    return QString::number(value) + QStringLiteral("pt");
}

void textProperties(QXmlStreamWriter& xml, double size, bool bold, const QString& colour) {
    emptyOdt(xml, "style:text-properties");
    attributeOdt(xml, "style:font-name", QStringLiteral("Inter"));
    if (size > 0) {
        attributeOdt(xml, "fo:font-size", pt(size));
    }
    if (!colour.isEmpty()) {
        attributeOdt(xml, "fo:color", colour);
    }
    if (bold) {
        attributeOdt(xml, "fo:font-weight", QStringLiteral("600"));
    }
}

void paragraphStyle(QXmlStreamWriter& xml, const QString& name, const QString& parent, double line, double before,
                    double after, bool keepWithNext, const QString& align, bool newPage = false) {
    startOdt(xml, "style:style");
    attributeOdt(xml, "style:name", name);
    attributeOdt(xml, "style:family", QStringLiteral("paragraph"));
    if (!parent.isEmpty()) {
        attributeOdt(xml, "style:parent-style-name", parent);
    }
    emptyOdt(xml, "style:paragraph-properties");
    if (line > 0) {
        attributeOdt(xml, "fo:line-height", pt(line));
    }
    if (before >= 0) {
        attributeOdt(xml, "fo:margin-top", pt(before));
    }
    if (after >= 0) {
        attributeOdt(xml, "fo:margin-bottom", pt(after));
    }
    if (keepWithNext) {
        attributeOdt(xml, "fo:keep-with-next", QStringLiteral("always"));
    }
    if (!align.isEmpty()) {
        attributeOdt(xml, "fo:text-align", align);
    }
    if (newPage) {
        attributeOdt(xml, "fo:break-before", QStringLiteral("page"));
    }
}

void writeNamedStyles(QXmlStreamWriter& xml, const Theme& theme) {
    for (const TypeSize& type : types) {
        paragraphStyle(xml, QString::fromLatin1(type.name),
                       type.style == Style::Body ? QString() : QStringLiteral("Text_20_body"), type.line, 0, type.after,
                       false, {});
        textProperties(xml, type.size, type.semibold, theme.colour("text").name());
        xml.writeEndElement();
    }
    constexpr std::array<std::pair<double, double>, 5> headings{{{32, 38}, {20, 25}, {13, 17}, {10, 14}, {9, 13}}};
    for (std::size_t level = 0; level < headings.size(); ++level) {
        const QString name = level == 0 ? QStringLiteral("Title") : QStringLiteral("Heading_20_%1").arg(level);
        startOdt(xml, "style:style");
        attributeOdt(xml, "style:name", name);
        attributeOdt(xml, "style:family", QStringLiteral("paragraph"));
        attributeOdt(xml, "style:parent-style-name", QStringLiteral("Text_20_body"));
        if (level > 0) {
            attributeOdt(xml, "style:default-outline-level", QString::number(level));
        }
        emptyOdt(xml, "style:paragraph-properties");
        attributeOdt(xml, "fo:line-height", pt(headings[level].second));
        attributeOdt(xml, "fo:margin-top", pt(level <= 1 ? 0 : 8));
        attributeOdt(xml, "fo:margin-bottom", pt(level <= 1 ? 8 : 3));
        attributeOdt(xml, "fo:keep-with-next", QStringLiteral("always"));
        textProperties(xml, headings[level].first, true, theme.colour("text").name());
        xml.writeEndElement();
    }
}

void writeRunningHead(QXmlStreamWriter& xml, const ReportDocument& document,
                      const std::pair<QString, QString>& watermark) {
    startOdt(xml, "style:header");
    startOdt(xml, "text:p");
    attributeOdt(xml, "text:style-name", QStringLiteral("Header"));
    if (!watermark.first.isEmpty()) {
        startOdt(xml, "draw:frame");
        attributeOdt(xml, "draw:style-name", QStringLiteral("Watermark"));
        attributeOdt(xml, "text:anchor-type", QStringLiteral("paragraph"));
        attributeOdt(xml, "svg:width", QStringLiteral("170mm"));
        attributeOdt(xml, "svg:height", QStringLiteral("130mm"));
        attributeOdt(xml, "svg:y", QStringLiteral("60mm"));
        for (const QString& path : {watermark.first, watermark.second}) {
            emptyOdt(xml, "draw:image");
            attributeOdt(xml, "xlink:href", path);
            attributeOdt(xml, "xlink:type", QStringLiteral("simple"));
        }
        xml.writeEndElement();
    }
    xml.writeCharacters(
        QStringList{document.runningState, document.runningTitle, document.runningStatus, document.runningDate}.join(
            QStringLiteral(" \u00b7 ")));
    emptyOdt(xml, "text:tab");
    xml.writeCharacters(document.handling);
    xml.writeEndElement();
    xml.writeEndElement();
    startOdt(xml, "style:footer");
    startOdt(xml, "text:p");
    attributeOdt(xml, "text:style-name", QStringLiteral("Footer"));
    xml.writeCharacters(document.footer);
    emptyOdt(xml, "text:tab");
    const qsizetype page = document.pageOf.indexOf(QLatin1String("%1"));
    const qsizetype of = document.pageOf.indexOf(QLatin1String("%2"));
    xml.writeCharacters(document.pageOf.left(page));
    startOdt(xml, "text:page-number");
    attributeOdt(xml, "text:select-page", QStringLiteral("current"));
    xml.writeEndElement();
    if (of > page) {
        xml.writeCharacters(document.pageOf.mid(page + 2, of - page - 2));
        startOdt(xml, "text:page-count");
        xml.writeEndElement();
        xml.writeCharacters(document.pageOf.mid(of + 2));
    }
    xml.writeEndElement();
    xml.writeEndElement();
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

QString odtParagraphStyle(Style style, Align align, bool keepWithNext) {
    QString name;
    for (const TypeSize& type : types) {
        if (type.style == style) {
            name = QString::fromLatin1(type.name);
        }
    }
    if (align == Align::Left && !keepWithNext) {
        return name;
    }
    static constexpr std::array<const char*, 3> aligns{"L", "R", "C"};
    return QStringLiteral("%1_%2%3").arg(name, QLatin1String(aligns[static_cast<std::size_t>(align)]),
                                         keepWithNext ? QStringLiteral("k") : QString());
}

QString odtSpanStyle(const Span& span) {
    if (span.ink == Ink::Text && span.weight == Weight::Regular) {
        return {};
    }
    static constexpr std::array<const char*, 3> weights{"r", "m", "b"};
    return QStringLiteral("T_%1_%2").arg(QLatin1String(inkName(span.ink)),
                                         QLatin1String(weights[static_cast<std::size_t>(span.weight)]));
}

void writeOdtAutomaticStyles(QXmlStreamWriter& xml) {
    const Theme& theme = Theme::paper();
    for (const TypeSize& type : types) {
        for (const Align align : {Align::Left, Align::Right, Align::Center}) {
            for (const bool keep : {false, true}) {
                const QString name = odtParagraphStyle(type.style, align, keep);
                const QString base = QString::fromLatin1(type.name);
                if (name != base) {
                    const QString to = align == Align::Right    ? QStringLiteral("end")
                                       : align == Align::Center ? QStringLiteral("center")
                                                                : QString();
                    paragraphStyle(xml, name, base, 0, -1, -1, keep, to);
                    xml.writeEndElement();
                }
            }
        }
    }
    for (const Ink ink : {Ink::Text, Ink::Secondary, Ink::Tertiary, Ink::Inverse, Ink::InverseSecondary, Ink::Gap,
                          Ink::Warning, Ink::Link}) {
        for (const Weight weight : {Weight::Regular, Weight::Medium, Weight::Semibold}) {
            Span span;
            span.ink = ink;
            span.weight = weight;
            const QString name = odtSpanStyle(span);
            if (name.isEmpty()) {
                continue;
            }
            startOdt(xml, "style:style");
            attributeOdt(xml, "style:name", name);
            attributeOdt(xml, "style:family", QStringLiteral("text"));
            emptyOdt(xml, "style:text-properties");
            attributeOdt(xml, "fo:color", theme.colour(inkName(ink)).name());
            if (weight != Weight::Regular) {
                attributeOdt(xml, "fo:font-weight",
                             weight == Weight::Semibold ? QStringLiteral("bold") : QStringLiteral("500"));
            }
            xml.writeEndElement();
        }
    }
    paragraphStyle(xml, QStringLiteral("NewPage"), QStringLiteral("Text_20_body"), 0, 0, 0, false, {}, true);
    xml.writeEndElement();
    for (int level = 1; level <= 3; ++level) {
        paragraphStyle(xml, QStringLiteral("H%1_page").arg(level), QStringLiteral("Heading_20_%1").arg(level), 0, -1,
                       -1, true, {}, true);
        xml.writeEndElement();
    }
    const auto cellStyle = [&](const QString& name, const QString& border, double padding) {
        startOdt(xml, "style:style");
        attributeOdt(xml, "style:name", name);
        attributeOdt(xml, "style:family", QStringLiteral("table-cell"));
        emptyOdt(xml, "style:table-cell-properties");
        attributeOdt(xml, "fo:padding-top", pt(padding));
        attributeOdt(xml, "fo:padding-bottom", pt(padding));
        attributeOdt(xml, "fo:padding-left", pt(padding > 0 ? 1.5 : 0));
        attributeOdt(xml, "fo:padding-right", pt(padding > 0 ? 4 : 6));
        attributeOdt(xml, "fo:border-bottom", border);
        xml.writeEndElement();
    };
    const QString line = QStringLiteral("0.5pt solid %1").arg(theme.colour("line").name());
    const QString strong = QStringLiteral("0.75pt solid %1").arg(theme.colour("lineStrong").name());
    cellStyle(QStringLiteral("CellBody"), line, 3);
    cellStyle(QStringLiteral("CellHead"), strong, 3);
    cellStyle(QStringLiteral("CellPlain"), QStringLiteral("none"), 0);
    startOdt(xml, "style:style");
    attributeOdt(xml, "style:name", QStringLiteral("RowWhole"));
    attributeOdt(xml, "style:family", QStringLiteral("table-row"));
    emptyOdt(xml, "style:table-row-properties");
    attributeOdt(xml, "fo:keep-together", QStringLiteral("always"));
    xml.writeEndElement();
    startOdt(xml, "style:style");
    attributeOdt(xml, "style:name", QStringLiteral("Drawing"));
    attributeOdt(xml, "style:family", QStringLiteral("graphic"));
    emptyOdt(xml, "style:graphic-properties");
    attributeOdt(xml, "style:vertical-pos", QStringLiteral("middle"));
    attributeOdt(xml, "style:vertical-rel", QStringLiteral("text"));
    xml.writeEndElement();
}

QByteArray odtStyles(const ReportDocument& document, Paper paper, const std::pair<QString, QString>& watermark) {
    const Theme& theme = Theme::paper();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    declareOdtNamespaces(xml);
    startOdt(xml, "office:document-styles");
    attributeOdt(xml, "office:version", QStringLiteral("1.3"));
    startOdt(xml, "office:font-face-decls");
    emptyOdt(xml, "style:font-face");
    attributeOdt(xml, "style:name", QStringLiteral("Inter"));
    attributeOdt(xml, "svg:font-family", QStringLiteral("Inter, 'Noto Sans', 'DejaVu Sans', sans-serif"));
    xml.writeEndElement();

    startOdt(xml, "office:styles");
    startOdt(xml, "style:default-style");
    attributeOdt(xml, "style:family", QStringLiteral("paragraph"));
    emptyOdt(xml, "style:text-properties");
    attributeOdt(xml, "style:font-name", QStringLiteral("Inter"));
    attributeOdt(xml, "fo:font-size", QStringLiteral("9pt"));
    attributeOdt(xml, "fo:language", document.language.section(QLatin1Char('-'), 0, 0));
    attributeOdt(xml, "fo:country", QStringLiteral("none"));
    attributeOdt(xml, "fo:hyphenate", QStringLiteral("false"));
    xml.writeEndElement();
    writeNamedStyles(xml, theme);
    for (const char* name : {"Header", "Footer"}) {
        startOdt(xml, "style:style");
        attributeOdt(xml, "style:name", QString::fromLatin1(name));
        attributeOdt(xml, "style:family", QStringLiteral("paragraph"));
        startOdt(xml, "style:paragraph-properties");
        startOdt(xml, "style:tab-stops");
        emptyOdt(xml, "style:tab-stop");
        attributeOdt(xml, "style:position", QStringLiteral("170mm"));
        attributeOdt(xml, "style:type", QStringLiteral("right"));
        xml.writeEndElement();
        xml.writeEndElement();
        textProperties(xml, 7.5, false, theme.colour("text2").name());
        xml.writeEndElement();
    }
    xml.writeEndElement();

    startOdt(xml, "office:automatic-styles");
    startOdt(xml, "style:page-layout");
    attributeOdt(xml, "style:name", QStringLiteral("Page"));
    emptyOdt(xml, "style:page-layout-properties");
    const bool a4 = paper == Paper::A4;
    attributeOdt(xml, "fo:page-width", a4 ? QStringLiteral("210mm") : QStringLiteral("8.5in"));
    attributeOdt(xml, "fo:page-height", a4 ? QStringLiteral("297mm") : QStringLiteral("11in"));
    attributeOdt(xml, "fo:margin-top", QStringLiteral("10mm"));
    attributeOdt(xml, "fo:margin-bottom", QStringLiteral("10mm"));
    const QString side = a4 ? QStringLiteral("20mm") : QStringLiteral("22.95mm"); // the same column of 170 mm
    attributeOdt(xml, "fo:margin-left", side);
    attributeOdt(xml, "fo:margin-right", side);
    for (const char* part : {"style:header-style", "style:footer-style"}) {
        startOdt(xml, part);
        emptyOdt(xml, "style:header-footer-properties");
        attributeOdt(xml, "fo:min-height", QStringLiteral("10mm"));
        attributeOdt(xml, QByteArray(part) == "style:header-style" ? "fo:margin-bottom" : "fo:margin-top",
                     QStringLiteral("5mm"));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    startOdt(xml, "style:style");
    attributeOdt(xml, "style:name", QStringLiteral("Watermark"));
    attributeOdt(xml, "style:family", QStringLiteral("graphic"));
    emptyOdt(xml, "style:graphic-properties");
    attributeOdt(xml, "style:run-through", QStringLiteral("background"));
    attributeOdt(xml, "style:wrap", QStringLiteral("run-through"));
    attributeOdt(xml, "style:horizontal-pos", QStringLiteral("center"));
    attributeOdt(xml, "style:horizontal-rel", QStringLiteral("page"));
    attributeOdt(xml, "style:vertical-pos", QStringLiteral("from-top"));
    attributeOdt(xml, "style:vertical-rel", QStringLiteral("page"));
    xml.writeEndElement();
    xml.writeEndElement();

    startOdt(xml, "office:master-styles");
    startOdt(xml, "style:master-page");
    attributeOdt(xml, "style:name", QStringLiteral("Standard"));
    attributeOdt(xml, "style:page-layout-name", QStringLiteral("Page"));
    writeRunningHead(xml, document, watermark);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace atalaya::report
