#include "views/reports/odt/OdtStyles.h"

#include "views/reports/odt/OdtStyleParts.h"
#include "views/reports/odt/OdtXml.h"

#include <array>
#include <numeric>

namespace atalaya::report {

using namespace odt_style;

namespace {

struct TypeSize {
    Style style;
    const char* name;    ///< as in XML, "_20_" for a blank
    const char* display; ///< as a person sees it
    double size, line, after;
    bool bold;
    bool hyphens; ///< words are divided at the ends of lines; numerals and names of drawings and tables are not
};

constexpr std::array<TypeSize, 9> types{{
    {Style::Small, "Atalaya_20_Small", "Atalaya Small", 7.5, 10.5, 2, false, true},
    {Style::Dense, "Atalaya_20_Dense", "Atalaya Dense", 8.5, 11.5, 2, false, true},
    {Style::Body, "Text_20_body", "Text body", 9, 13, 4, false, true},
    {Style::Lead, "Atalaya_20_Lead", "Atalaya Lead", 11, 16.5, 6, false, true},
    {Style::Quote, "Quotations", "Quotations", 10.5, 15, 6, false, true},
    {Style::Figure, "Atalaya_20_Figure", "Atalaya Figure", 40, 44, 0, true, false},
    {Style::FigureSecond, "Atalaya_20_Figure_20_2", "Atalaya Figure 2", 20, 24, 0, true, false},
    {Style::FigureThird, "Atalaya_20_Figure_20_3", "Atalaya Figure 3", 14, 24, 0, false, false},
    {Style::Caption, "Caption", "Caption", 7.5, 10.5, 6, false, false},
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

/// Of a style:text-properties that was begun last. The word processor divides by the rules of the words' own language;
/// three letters at least stay on either side, as in the report for browsers.
void hyphenation(QXmlStreamWriter& xml, bool on) {
    attributeOdt(xml, "fo:hyphenate", on ? QStringLiteral("true") : QStringLiteral("false"));
    if (on) {
        attributeOdt(xml, "fo:hyphenation-remain-char-count", QStringLiteral("3"));
        attributeOdt(xml, "fo:hyphenation-push-char-count", QStringLiteral("3"));
    }
}

void writeTypes(QXmlStreamWriter& xml) {
    for (const TypeSize& type : types) {
        startStyle(xml, QLatin1String(type.name), "paragraph",
                   type.style == Style::Body ? QStringLiteral("Standard") : QStringLiteral("Text_20_body"),
                   QLatin1String(type.display));
        startParagraphProperties(xml, {type.line, 0, type.after});
        if (type.style == Style::Quote) {
            attributeOdt(xml, "fo:border-left", line(2.25, "ink"));
            attributeOdt(xml, "fo:padding-left", odtPoints(9));
            attributeOdt(xml, "fo:margin-left", odtPoints(3));
        }
        if (type.hyphens) {
            attributeOdt(xml, "fo:hyphenation-ladder-count", QStringLiteral("2"));
        }
        xml.writeEndElement();
        textProperties(xml, type.size, type.bold, "text");
        hyphenation(xml, type.hyphens);
        xml.writeEndElement();
    }
}

void writeHeadings(QXmlStreamWriter& xml) {
    constexpr std::array<std::pair<double, double>, 5> sizes{{{32, 38}, {20, 25}, {13, 17}, {10, 14}, {9, 13}}};
    for (std::size_t level = 0; level < sizes.size(); ++level) {
        const QString name = level == 0 ? QStringLiteral("Title") : QStringLiteral("Heading_20_%1").arg(level);
        startStyle(xml, name, "paragraph", QStringLiteral("Standard"),
                   level == 0 ? QString() : QStringLiteral("Heading %1").arg(level));
        attributeOdt(xml, "style:next-style-name", QStringLiteral("Text_20_body"));
        if (level > 0) {
            attributeOdt(xml, "style:default-outline-level", QString::number(level));
        }
        startParagraphProperties(xml, {sizes[level].second, level <= 1 ? 0.0 : 10.0, level <= 1 ? 8.0 : 3.0}, true);
        xml.writeEndElement();
        textProperties(xml, sizes[level].first, true, "text");
        xml.writeEndElement();
    }
}

void writeTabbed(QXmlStreamWriter& xml, const QString& name, const QString& display, double indent, const char* leader,
                 Spacing spacing, double size, const char* ink, bool bold = false) {
    startStyle(xml, name, "paragraph", QStringLiteral("Standard"), display);
    startParagraphProperties(xml, spacing);
    if (indent > 0) {
        attributeOdt(xml, "fo:margin-left", odtPoints(indent));
    }
    startOdt(xml, "style:tab-stops");
    emptyOdt(xml, "style:tab-stop");
    attributeOdt(xml, "style:position", odtPoints(textColumn - indent));
    attributeOdt(xml, "style:type", QStringLiteral("right"));
    if (leader != nullptr) {
        attributeOdt(xml, "style:leader-style", QStringLiteral("dotted"));
        attributeOdt(xml, "style:leader-text", QLatin1String(leader));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    textProperties(xml, size, bold, ink);
    xml.writeEndElement();
}

void writeContentsAndRunning(QXmlStreamWriter& xml) {
    writeTabbed(xml, QStringLiteral("Header"), {}, 0, nullptr, {}, 7.5, "text2");
    writeTabbed(xml, QStringLiteral("Footer"), {}, 0, nullptr, {}, 7.5, "text2");
    writeTabbed(xml, QStringLiteral("Contents_20_1"), QStringLiteral("Contents 1"), 0, ".", {13, 6, 1}, 9, "text",
                true);
    writeTabbed(xml, QStringLiteral("Contents_20_2"), QStringLiteral("Contents 2"), 14, ".", {13, 0, 1}, 9, "text");
    writeTabbed(xml, QStringLiteral("Contents_20_3"), QStringLiteral("Contents 3"), 28, ".", {13, 0, 1}, 9, "text2");
    startStyle(xml, QStringLiteral("Contents_20_Heading"), "paragraph", QStringLiteral("Standard"),
               QStringLiteral("Contents Heading"));
    startParagraphProperties(xml, {25, 0, 8}, true);
    attributeOdt(xml, "fo:break-before", QStringLiteral("page"));
    xml.writeEndElement();
    textProperties(xml, 20, true, "text");
    xml.writeEndElement();
    startStyle(xml, QStringLiteral("Horizontal_20_Line"), "paragraph", QStringLiteral("Standard"),
               QStringLiteral("Horizontal Line"));
    startParagraphProperties(xml, {-1, 0, 4});
    attributeOdt(xml, "fo:border-bottom", line(0.75, "lineStrong"));
    attributeOdt(xml, "fo:keep-with-next", QStringLiteral("always"));
    xml.writeEndElement();
    textProperties(xml, 2, false, "text");
    xml.writeEndElement();
    startStyle(xml, QStringLiteral("Internet_20_link"), "text", {}, QStringLiteral("Internet link"));
    emptyOdt(xml, "style:text-properties");
    attributeOdt(xml, "fo:color", colour("accent"));
    hyphenation(xml, false); // an address or a code must be read as it is
    xml.writeEndElement();
}

void writeLists(QXmlStreamWriter& xml) {
    for (const bool ordered : {false, true}) {
        startOdt(xml, "text:list-style");
        attributeOdt(xml, "style:name", ordered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
        startOdt(xml, ordered ? "text:list-level-style-number" : "text:list-level-style-bullet");
        attributeOdt(xml, "text:level", QStringLiteral("1"));
        if (ordered) {
            attributeOdt(xml, "style:num-suffix", QStringLiteral("."));
            attributeOdt(xml, "style:num-format", QStringLiteral("1"));
        } else {
            attributeOdt(xml, "text:bullet-char", QStringLiteral("\u2022"));
        }
        startOdt(xml, "style:list-level-properties");
        attributeOdt(xml, "text:list-level-position-and-space-mode", QStringLiteral("label-alignment"));
        emptyOdt(xml, "style:list-level-label-alignment");
        attributeOdt(xml, "text:label-followed-by", QStringLiteral("listtab"));
        attributeOdt(xml, "text:list-tab-stop-position", odtPoints(16));
        attributeOdt(xml, "fo:text-indent", odtPoints(-12));
        attributeOdt(xml, "fo:margin-left", odtPoints(16));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}

void writeAligned(QXmlStreamWriter& xml) {
    for (const TypeSize& type : types) {
        for (const Align align : {Align::Left, Align::Right, Align::Center}) {
            for (const int kind : {0, 1, 2, 3}) {
                const bool keep = kind % 2 == 1;
                const bool tight = kind >= 2;
                const QString name = odtParagraphStyle(type.style, align, keep, tight);
                if (name == QLatin1String(type.name)) {
                    continue;
                }
                startStyle(xml, name, "paragraph", QLatin1String(type.name));
                startParagraphProperties(xml, {}, keep);
                if (tight) {
                    attributeOdt(xml, "fo:margin-bottom", QStringLiteral("0pt"));
                }
                if (align != Align::Left) {
                    attributeOdt(xml, "fo:text-align",
                                 align == Align::Right ? QStringLiteral("end") : QStringLiteral("center"));
                }
                xml.writeEndElement();
                xml.writeEndElement();
            }
        }
    }
}

void spanProperties(QXmlStreamWriter& xml, const Span& span) {
    emptyOdt(xml, "style:text-properties");
    if (span.ink != Ink::Text || span.weight != Weight::Regular) { // else only its language is its own
        attributeOdt(xml, "fo:color", colour(inkName(span.ink)));
    }
    if (span.weight != Weight::Regular) {
        attributeOdt(xml, "fo:font-weight",
                     span.weight == Weight::Semibold ? QStringLiteral("bold") : QStringLiteral("500"));
    }
    if (!span.language.isEmpty()) {
        attributeOdt(xml, "fo:language", span.language.section(u'-', 0, 0));
        attributeOdt(xml, "fo:country",
                     span.language.section(u'-', 1, 1, QString::SectionSkipEmpty).isEmpty()
                         ? QStringLiteral("none")
                         : span.language.section(u'-', 1, 1));
    }
}

void writeSpans(QXmlStreamWriter& xml) {
    for (const Ink ink : {Ink::Text, Ink::Secondary, Ink::Tertiary, Ink::Inverse, Ink::InverseSecondary, Ink::Gap,
                          Ink::Warning, Ink::Link}) {
        for (const Weight weight : {Weight::Regular, Weight::Medium, Weight::Semibold}) {
            Span span;
            span.ink = ink;
            span.weight = weight;
            if (const QString name = odtSpanStyle(span); !name.isEmpty()) {
                startStyle(xml, name, "text");
                spanProperties(xml, span);
                xml.writeEndElement();
            }
        }
    }
}

void writeCell(QXmlStreamWriter& xml, const QString& name, const QString& border, double padding, bool middle) {
    startStyle(xml, name, "table-cell");
    emptyOdt(xml, "style:table-cell-properties");
    if (middle) {
        attributeOdt(xml, "style:vertical-align", QStringLiteral("middle"));
    }
    attributeOdt(xml, "fo:padding-top", odtPoints(padding));
    attributeOdt(xml, "fo:padding-bottom", odtPoints(padding));
    attributeOdt(xml, "fo:padding-left", odtPoints(padding > 0 ? 1.5 : 0));
    attributeOdt(xml, "fo:padding-right", odtPoints(padding > 0 ? 4 : 6));
    attributeOdt(xml, "fo:border", QStringLiteral("none"));
    if (!border.isEmpty()) {
        attributeOdt(xml, "fo:border-bottom", border);
    }
    xml.writeEndElement();
}

void writeTableParts(QXmlStreamWriter& xml) {
    for (const bool middle : {false, true}) {
        const QString suffix = middle ? QStringLiteral("Middle") : QString();
        writeCell(xml, QStringLiteral("CellBody") + suffix, line(0.5, "line"), 3, middle);
        writeCell(xml, QStringLiteral("CellHead") + suffix, line(0.75, "lineStrong"), 3, middle);
        writeCell(xml, QStringLiteral("CellPlain") + suffix, {}, 0, middle);
    }
    startStyle(xml, QStringLiteral("RowWhole"), "table-row");
    emptyOdt(xml, "style:table-row-properties");
    attributeOdt(xml, "fo:keep-together", QStringLiteral("always"));
    xml.writeEndElement();
    startStyle(xml, QStringLiteral("Drawing"), "graphic");
    emptyOdt(xml, "style:graphic-properties");
    attributeOdt(xml, "style:vertical-pos", QStringLiteral("middle"));
    attributeOdt(xml, "style:vertical-rel", QStringLiteral("text"));
    xml.writeEndElement();
}

} // namespace

void writeOdtFonts(QXmlStreamWriter& xml) {
    startOdt(xml, "office:font-face-decls");
    emptyOdt(xml, "style:font-face");
    attributeOdt(xml, "style:name", QStringLiteral("Inter"));
    attributeOdt(xml, "svg:font-family", QStringLiteral("Inter, 'Noto Sans', Arial, 'Liberation Sans', sans-serif"));
    attributeOdt(xml, "style:font-family-generic", QStringLiteral("swiss")); // so that none becomes a serif one
    attributeOdt(xml, "style:font-pitch", QStringLiteral("variable"));
    xml.writeEndElement();
}

void writeOdtNamedStyles(QXmlStreamWriter& xml, const QString& language) {
    startOdt(xml, "style:default-style");
    attributeOdt(xml, "style:family", QStringLiteral("paragraph"));
    emptyOdt(xml, "style:text-properties");
    attributeOdt(xml, "style:font-name", QStringLiteral("Inter"));
    attributeOdt(xml, "fo:font-size", QStringLiteral("9pt"));
    attributeOdt(xml, "fo:language", language.section(u'-', 0, 0));
    attributeOdt(xml, "fo:country", QStringLiteral("none"));
    hyphenation(xml, false); // headings, contents and running heads; text has styles that say otherwise
    xml.writeEndElement();
    startStyle(xml, QStringLiteral("Standard"), "paragraph");
    xml.writeEndElement();
    writeTypes(xml);
    writeHeadings(xml);
    writeContentsAndRunning(xml);
    writeLists(xml);
}

void writeOdtAutomaticStyles(QXmlStreamWriter& xml) {
    writeAligned(xml);
    writeSpans(xml);
    for (const auto& [name, parent] : {std::pair{QStringLiteral("NewPage"), QStringLiteral("Text_20_body")},
                                       std::pair{QStringLiteral("Small_page"), QStringLiteral("Atalaya_20_Small")},
                                       std::pair{QStringLiteral("H1_page"), QStringLiteral("Heading_20_1")},
                                       std::pair{QStringLiteral("H2_page"), QStringLiteral("Heading_20_2")},
                                       std::pair{QStringLiteral("H3_page"), QStringLiteral("Heading_20_3")}}) {
        startStyle(xml, name, "paragraph", parent);
        startParagraphProperties(xml, {}, name != u"NewPage");
        attributeOdt(xml, "fo:break-before", QStringLiteral("page"));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    writeTableParts(xml);
}

void writeOdtTableStyle(QXmlStreamWriter& xml, const QString& name, const std::vector<double>& points) {
    startStyle(xml, name, "table");
    emptyOdt(xml, "style:table-properties");
    attributeOdt(xml, "style:width", odtPoints(std::accumulate(points.begin(), points.end(), 0.0)));
    attributeOdt(xml, "table:align", QStringLiteral("left"));
    attributeOdt(xml, "fo:margin-bottom", odtPoints(6));
    xml.writeEndElement();
    for (std::size_t i = 0; i < points.size(); ++i) {
        startStyle(xml, QStringLiteral("%1.%2").arg(name).arg(i), "table-column");
        emptyOdt(xml, "style:table-column-properties");
        attributeOdt(xml, "style:column-width", odtPoints(points[i]));
        xml.writeEndElement();
    }
}

void writeOdtLanguageStyle(QXmlStreamWriter& xml, const Span& span) {
    startStyle(xml, odtSpanStyle(span), "text");
    spanProperties(xml, span);
    xml.writeEndElement();
}

QString odtParagraphStyle(Style style, Align align, bool keepWithNext, bool tight) {
    QString name;
    for (const TypeSize& type : types) {
        if (type.style == style) {
            name = QLatin1String(type.name);
        }
    }
    if (align == Align::Left && !keepWithNext && !tight) {
        return name;
    }
    static constexpr std::array<const char*, 3> aligns{"L", "R", "C"};
    return QStringLiteral("%1_%2%3%4")
        .arg(name, QLatin1String(aligns[static_cast<std::size_t>(align)]), QLatin1String(keepWithNext ? "k" : ""),
             QLatin1String(tight ? "t" : ""));
}

QString odtSpanStyle(const Span& span) {
    if (span.ink == Ink::Text && span.weight == Weight::Regular && span.language.isEmpty()) {
        return {};
    }
    static constexpr std::array<const char*, 3> weights{"r", "m", "b"};
    const QString name = QStringLiteral("T_%1_%2").arg(QLatin1String(inkName(span.ink)),
                                                       QLatin1String(weights[static_cast<std::size_t>(span.weight)]));
    return span.language.isEmpty() ? name : name + u'_' + span.language;
}

} // namespace atalaya::report
