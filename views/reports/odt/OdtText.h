#pragma once

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

    void startParagraph(const QString& style);
    /// Nothing when the text is empty.
    void paragraph(const QString& text, const QString& style);
    void characters(const QString& typed);
    void text(const Text& text);
    void startLink(const QString& target);
    void bookmark(const QString& anchor);
    void drawing(const Figure& figure);

private:
    QXmlStreamWriter& m_body;
    QXmlStreamWriter& m_styles;
    OdtPackage& m_package;
    QSet<QString> m_languageStyles;
    int m_drawings = 0;
};

} // namespace atalaya::report
