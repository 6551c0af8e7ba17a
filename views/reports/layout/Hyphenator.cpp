#include "views/reports/layout/Hyphenator.h"

#include "resources/Resources.h"

#include <QFile>
#include <QSet>

#include <hyphen.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace atalaya::report::layout {

namespace {

constexpr int leastLetters = 7; ///< of a word that is divided
constexpr int leastAtEnd = 3;   ///< of it on either side

/// A code, a number, an address or a name of a file, which is read letter by letter.
bool isRead(QStringView token) {
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar c = token[i];
        const bool inside = i > 0 && i + 1 < token.size() && token[i - 1].isLetter() && token[i + 1].isLetter();
        if (c.isDigit() || c == u'@' || c == u'_' || c == u'\\' || (c == u'.' && inside) || (c == u':' && inside) ||
            token.mid(i).startsWith(u"//")) {
            return true;
        }
    }
    return false;
}

/// Patterns of which only the last with the same letters are left: the others count for nothing in libhyphen, which
/// loses their memory. Levels begin with NEXTLEVEL and have patterns of their own.
QByteArray withoutRepeats(const QByteArray& patterns) {
    const QList<QByteArray> lines = patterns.split('\n');
    QSet<QByteArray> met;
    QByteArrayList kept;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (line->startsWith("NEXTLEVEL")) {
            met.clear();
        }
        QByteArray letters = line->split('/').front().trimmed(); // behind it: how the spelling changes
        letters.removeIf([](char c) { return c >= '0' && c <= '9'; });
        if (!met.contains(letters)) {
            met.insert(letters);
            kept.prepend(*line);
        }
    }
    return kept.join('\n');
}

/// What libhyphen gives back beside the places: spellings that change where a word is divided.
struct Changes {
    char** spellings = nullptr;
    int* places = nullptr;
    int* lengths = nullptr;
    std::size_t count;

    explicit Changes(std::size_t letters) : count(letters) {}
    Changes(const Changes&) = delete;
    Changes& operator=(const Changes&) = delete;
    ~Changes() {
        for (std::size_t i = 0; spellings != nullptr && i < count; ++i) {
            std::free(spellings[i]);
        }
        std::free(spellings);
        std::free(places);
        std::free(lengths);
    }
};

} // namespace

void Hyphenator::Release::operator()(_HyphenDict* patterns) const {
    hnj_hyphen_free(patterns);
}

Hyphenator::Hyphenator() = default;
Hyphenator::~Hyphenator() = default;

_HyphenDict* Hyphenator::patternsOf(const QString& language) {
    const QString spoken = language.section(u'-', 0, 0).toLower();
    const auto found = m_patterns.find(spoken);
    if (found != m_patterns.end()) {
        return found->second.get();
    }
    Patterns& patterns = m_patterns[spoken];
    QFile file(QStringLiteral(":/hyphens/%1.dic").arg(spoken));
    if (embeddedDataIsLinked() && !spoken.isEmpty() && file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = withoutRepeats(file.readAll());
        if (std::FILE* stream = fmemopen(bytes.data(), static_cast<std::size_t>(bytes.size()), "r")) {
            patterns.reset(hnj_hyphen_load_file(stream));
            std::fclose(stream);
        }
    }
    if (patterns && patterns->utf8 == 0) {
        patterns.reset(); // words are given in UTF-8
    }
    return patterns.get();
}

QString Hyphenator::divided(const QString& text, const QString& language) {
    _HyphenDict* patterns = text.size() < leastLetters ? nullptr : patternsOf(language);
    if (patterns == nullptr) {
        return text;
    }
    QString result;
    result.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size();) {
        const auto end = [&](auto belongs) {
            return std::find_if_not(text.begin() + i, text.end(), belongs) - text.begin();
        };
        const qsizetype blanks = end([](QChar c) { return c.isSpace(); });
        result += QStringView(text).mid(i, blanks - i);
        i = blanks;
        const qsizetype tokenEnd = end([](QChar c) { return !c.isSpace(); });
        const bool whole = isRead(QStringView(text).mid(i, tokenEnd - i));
        while (i < tokenEnd) {
            const qsizetype wordEnd = end([](QChar c) { return c.isLetter(); });
            if (wordEnd == i) {
                result += text[i++];
                continue;
            }
            const QString word = text.mid(i, wordEnd - i);
            result += whole || word.size() < leastLetters ? word : dividedWord(*patterns, word);
            i = wordEnd;
        }
    }
    return result;
}

QString Hyphenator::dividedWord(_HyphenDict& patterns, const QString& word) {
    QHash<QString, QString>& known = m_known[&patterns];
    const auto found = known.constFind(word);
    if (found != known.constEnd()) {
        return *found;
    }
    const QString lower = word.toLower();
    QString result = word;
    if (lower.size() == word.size() && word.mid(1) != word.mid(1).toUpper()) {
        const QByteArray bytes = lower.toUtf8();
        std::vector<char> places(static_cast<std::size_t>(bytes.size()) + 5);
        Changes changes(static_cast<std::size_t>(bytes.size()));
        const int failed = hnj_hyphen_hyphenate3(&patterns, bytes.constData(), static_cast<int>(bytes.size()),
                                                 places.data(), nullptr, &changes.spellings, &changes.places,
                                                 &changes.lengths, leastAtEnd, leastAtEnd, leastAtEnd, leastAtEnd);
        if (failed == 0 && changes.spellings == nullptr) {
            // From the back, so that the places before stay what they are. They count letters.
            for (qsizetype i = word.size() - leastAtEnd; i >= leastAtEnd; --i) {
                if ((places[static_cast<std::size_t>(i - 1)] & 1) != 0) {
                    result.insert(i, QChar(QChar::SoftHyphen));
                }
            }
        }
    }
    known.insert(word, result);
    return result;
}

} // namespace atalaya::report::layout
