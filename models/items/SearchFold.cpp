#include "models/items/SearchFold.h"

#include <QStringList>

#include <algorithm>

namespace atalaya {

QString foldedForSearch(const QString& text) {
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            folded += c;
        }
    }
    return folded.toCaseFolded();
}

bool matchesSearch(const QString& folded, const QString& query) {
    const QStringList words = foldedForSearch(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

} // namespace atalaya
