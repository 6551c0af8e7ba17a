#pragma once

#include <QTextDocument>

namespace atalaya {

/// `text` as a tooltip shows it: word by word, also where somebody's words look like a form that Qt would follow.
[[nodiscard]] inline QString asToolTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace atalaya
