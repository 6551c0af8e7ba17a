#pragma once

#include "assessments/foundation/Language.h"

#include <QByteArray>
#include <QString>

namespace atalaya::ballotbox {

/// For text and for attributes in double quotes.
[[nodiscard]] QString escaped(const QString& text);

/// What all the pages have around their content.
struct PageFrame {
    QString title;      ///< of the tab
    QString band;       ///< "Seat 9", or the program's name
    QString bandAside;  ///< markup at the right of the band
    QString attributes; ///< of the body, for the script
    int reloads = 0;    ///< s until it is asked for again where there is no script; 0: never
};

/// A whole page. `content` is markup that is escaped already.
[[nodiscard]] QByteArray htmlPage(const Language& language, const PageFrame& frame, const QString& content);

/// A language whose words can stand in the page as they are. lupdate sees calls of translate().
class PageWords {
public:
    /// `language` must outlive it.
    explicit PageWords(const Language& language) : m_language(language) {}
    [[nodiscard]] QString translate(const char* context, const char* source) const {
        return escaped(m_language.translate(context, source));
    }

private:
    const Language& m_language;
};

/// The glyph of a stage, drawn by the style sheet's colours; a screen reader passes over it.
[[nodiscard]] QString stageSign(int stage, int ceiling);

} // namespace atalaya::ballotbox
