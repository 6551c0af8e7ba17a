#pragma once

#include "views/reports/LanguageScope.h"
#include "views/reports/odt/OdtPackage.h"

#include <QSet>
#include <QXmlStreamWriter>

namespace atalaya::report {

/// Writes paragraphs, runs, links and drawings: what stands inside one line.
class OdtText {
public:
    /// Runs in another language add a style to `styles`; drawings go into the package.
    OdtText(QXmlStreamWriter& body, QXmlStreamWriter& styles, OdtPackage& package)
        : m_body(body), m_styles(styles), m_package(package) {}

    /// Until the end of what it returns, spans that say no language are in this one; empty: in that of what is around.
    /// OpenDocument knows the language of runs and paragraphs only, not of what they stand in.
    [[nodiscard]] LanguageScope within(const QString& language) { return {m_language, language}; }

    void startParagraph(const QString& style);
    /// Nothing when the text is empty.
    void paragraph(const QString& text, const QString& style);
    /// In the language that it is within.
    void characters(const QString& typed) { text({Span{typed}}); }
    void text(const Text& text);
    void startLink(const QString& target);
    void bookmark(const QString& anchor);
    void drawing(const Figure& figure);

private:
    void plainCharacters(const QString& typed);

    QXmlStreamWriter& m_body;
    QXmlStreamWriter& m_styles;
    OdtPackage& m_package;
    QSet<QString> m_languageStyles;
    QString m_language; ///< of where it is writing; empty: the document's
    int m_drawings = 0;
};

} // namespace atalaya::report
