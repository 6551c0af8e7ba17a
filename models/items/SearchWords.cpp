#include "models/items/SearchWords.h"

#include "assessments/foundation/Folding.h"

#include <algorithm>

namespace atalaya {

SearchWords::SearchWords(const QString& query) : m_words(folded(query).simplified().split(u' ', Qt::SkipEmptyParts)) {}

bool SearchWords::standIn(const QString& folded) const {
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return folded.contains(word); });
}

} // namespace atalaya
