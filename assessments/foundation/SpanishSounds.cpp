#include "assessments/foundation/SpanishSounds.h"

#include "assessments/foundation/Folding.h"

#include <algorithm>

namespace atalaya {

namespace {

/// From the first letter or digit on, without accents and in lower case; a silent h at its start is left out.
QString asHeard(const QString& text) {
    const auto* const first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    QString heard = folded(text.mid(first - text.begin()));
    if (heard.size() > 1 && heard.at(0) == u'h') {
        heard.remove(0, 1);
    }
    return heard;
}

} // namespace

bool soundsLikeI(const QString& text) {
    const QString heard = asHeard(text);
    return heard.startsWith(u'i') && !heard.startsWith(QLatin1String("ie"));
}

bool soundsLikeO(const QString& text) {
    const QString heard = asHeard(text);
    if (heard.startsWith(u'o') || heard.startsWith(u'8')) {
        return true;
    }
    // Eleven, and eleven thousand; not 110.
    qsizetype digits = 0;
    while (digits < heard.size() && heard.at(digits).isDigit()) {
        ++digits;
    }
    return heard.startsWith(QLatin1String("11")) && digits % 3 == 2;
}

} // namespace atalaya
