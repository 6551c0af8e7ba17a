#include "views/reports/odt/OdtText.h"

#include "views/reports/Headings.h"
#include "views/reports/PlainText.h"
#include "views/reports/TwoLanguages.h"
#include "views/reports/odt/OdtStyles.h"
#include "views/reports/odt/OdtXml.h"

namespace atalaya::report {

void OdtText::startParagraph(const QString& style) {
    startOdt(m_body, "text:p");
    attributeOdt(m_body, "text:style-name", style);
}

void OdtText::paragraph(const QString& text, const QString& style) {
    if (text.isEmpty()) {
        return;
    }
    startParagraph(style);
    characters(text);
    m_body.writeEndElement();
}

/// Runs of blanks and line ends have elements of their own in OpenDocument.
void OdtText::plainCharacters(const QString& typed) {
    const QString text = cleanText(typed);
    QString run;
    const auto flush = [&] {
        m_body.writeCharacters(run);
        run.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n') {
            flush();
            emptyOdt(m_body, "text:line-break");
        } else if (text[i] == u' ' && i + 1 < text.size() && text[i + 1] == u' ') {
            flush();
            emptyOdt(m_body, "text:s");
        } else {
            run += text[i];
        }
    }
    flush();
}

void OdtText::startLink(const QString& target) {
    startOdt(m_body, "text:a");
    attributeOdt(m_body, "xlink:type", QStringLiteral("simple"));
    attributeOdt(m_body, "xlink:href", target);
}

void OdtText::bookmark(const QString& anchor) {
    if (!anchor.isEmpty()) {
        emptyOdt(m_body, "text:bookmark");
        attributeOdt(m_body, "text:name", anchor);
    }
}

void OdtText::text(const Text& text) {
    for (Span span : text) {
        if (span.language.isEmpty()) {
            span.language = m_language;
        }
        const bool link = isSafeLink(span.link);
        if (link) {
            startLink(span.link);
        }
        const QString style = odtSpanStyle(span);
        if (!span.language.isEmpty() && !m_languageStyles.contains(style)) {
            m_languageStyles.insert(style);
            writeOdtLanguageStyle(m_styles, span);
        }
        if (!style.isEmpty()) {
            startOdt(m_body, "text:span");
            attributeOdt(m_body, "text:style-name", style);
        }
        plainCharacters(span.text);
        if (!style.isEmpty()) {
            m_body.writeEndElement();
        }
        if (link) {
            m_body.writeEndElement();
        }
    }
}

void OdtText::drawing(const Figure& figure) {
    const auto paths = m_package.addDrawing(figure);
    startOdt(m_body, "draw:frame");
    attributeOdt(m_body, "draw:style-name", QStringLiteral("Drawing"));
    attributeOdt(m_body, "draw:name", QStringLiteral("drawing-%1").arg(++m_drawings));
    attributeOdt(m_body, "text:anchor-type", QStringLiteral("as-char"));
    attributeOdt(m_body, "svg:width", odtPoints(figure.size.width()));
    attributeOdt(m_body, "svg:height", odtPoints(figure.size.height()));
    for (const QString& path : {paths.first, paths.second}) {
        emptyOdt(m_body, "draw:image");
        attributeOdt(m_body, "xlink:href", path);
        attributeOdt(m_body, "xlink:type", QStringLiteral("simple"));
    }
    for (const auto& [name, words] : {std::pair{"svg:title", inBoth(figure.caption, figure.secondCaption)},
                                      std::pair{"svg:desc", sentencesInBoth(figure.alt, figure.secondAlt)}}) {
        if (!words.isEmpty()) {
            startOdt(m_body, name);
            m_body.writeCharacters(oneLine(words));
            m_body.writeEndElement();
        }
    }
    m_body.writeEndElement();
}

} // namespace atalaya::report
