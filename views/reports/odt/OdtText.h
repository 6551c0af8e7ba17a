#pragma once

#include "views/reports/odt/OdtPackage.h"

#include <QSet>
#include <QXmlStreamWriter>

#include <utility>

namespace atalaya::report {

/// Writes paragraphs, runs, links and drawings: what stands inside one line.
class OdtText {
public:
    /// Runs in another language add a style to `styles`; drawings go into the package.
    OdtText(QXmlStreamWriter& body, QXmlStreamWriter& styles, OdtPackage& package)
        : m_body(body), m_styles(styles), m_package(package) {}

    /// That of what is written from now on where a span says none; empty: the document's. OpenDocument knows the
    /// language of runs and paragraphs only, not of what they stand in. Returns the one before.
    QString setLanguage(QString language) { return std::exchange(m_language, std::move(language)); }
    /// Unless it says none: then that of what is around stays.
    QString enterLanguage(const QString& language) { return setLanguage(language.isEmpty() ? m_language : language); }

    void startParagraph(const QString& style);
    /// Nothing when the text is empty.
    void paragraph(const QString& text, const QString& style);
    /// In the language that was set.
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
    QString m_language;
    int m_drawings = 0;
};

} // namespace atalaya::report
