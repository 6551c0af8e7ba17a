#include "models/items/SearchFold.h"

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

SearchWords::SearchWords(const QString& query)
    : m_words(foldedForSearch(query).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {}

bool SearchWords::standIn(const QString& folded) const {
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return folded.contains(word); });
}

} // namespace atalaya
