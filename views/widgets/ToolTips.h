#pragma once

#include <QTextDocument>

namespace atalaya {

/// `text` as a tooltip shows it: word by word, also where somebody's words look like a form that Qt would follow, and
/// in several lines where one would be as wide as the window.
[[nodiscard]] inline QString asToolTip(const QString& text) {
    constexpr qsizetype longestLine = 100; // characters
    const bool isLong = text.size() > longestLine && !text.contains(u'\n');
    return isLong                      ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal)
           : Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text)
                                       : text;
}

} // namespace atalaya
