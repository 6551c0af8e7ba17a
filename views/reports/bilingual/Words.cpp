#include "views/reports/bilingual/Words.h"

#include <algorithm>

namespace atalaya::report {

namespace {

bool isOfWord(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Signs that hold a word together when they stand inside it: "re-use", "l’État", "CICTE/DEC.1".
bool joinsWord(QChar c) {
    return QStringLiteral("-\u2010\u2011'\u2019./_@").contains(c);
}

QStringList spokenWords(const QString& text) {
    QStringList spoken;
    for (const Word& word : wordsIn(text)) {
        if (word.spoken) {
            spoken << word.in(text).toString();
        }
    }
    return spoken;
}

} // namespace

std::vector<Word> wordsIn(const QString& text) {
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfWord(text[i])) {
            ++i;
            continue;
        }
        Word word{i, i, false};
        while (i < text.size()) {
            const bool isInside = i + 1 < text.size() && isOfWord(text[i + 1]);
            const bool isDecimal = text[i] == u',' && isInside && text[i + 1].isDigit() && text[i - 1].isDigit();
            if (!isOfWord(text[i]) && !isDecimal && !(joinsWord(text[i]) && isInside)) {
                break;
            }
            word.spoken = word.spoken || text[i].isLetter() || text[i].isSurrogate();
            ++i;
        }
        word.to = i;
        words.push_back(word);
    }
    return words;
}

bool hasWords(const QString& text) {
    const std::vector<Word> words = wordsIn(text);
    return std::any_of(words.begin(), words.end(), [](const Word& word) { return word.spoken; });
}

bool haveSameWords(const QString& one, const QString& other) {
    return one == other || spokenWords(one) == spokenWords(other);
}

QString joinedText(const Text& text) {
    QString all;
    for (const Span& span : text) {
        all += span.text;
    }
    return all;
}

} // namespace atalaya::report
