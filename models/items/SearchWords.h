#pragma once

#include <QStringList>

namespace atalaya {

/// What is searched for in many texts: folded once, not for each of them.
class SearchWords {
public:
    SearchWords() = default;
    explicit SearchWords(const QString& query);

    /// Whether every word stands somewhere in a text that folded() made.
    [[nodiscard]] bool standIn(const QString& folded) const;

private:
    QStringList m_words;
};

} // namespace atalaya
