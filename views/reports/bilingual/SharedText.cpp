#include "views/reports/bilingual/SharedText.h"

#include "views/reports/TwoLanguages.h"
#include "views/reports/bilingual/Words.h"

#include <algorithm>

namespace atalaya::report {

namespace {

constexpr std::size_t leastSharedWords = 5;
constexpr qsizetype leastSharedLetters = 24;
constexpr std::size_t leastWordsOfRun = 2;

/// A text, its words, and which of them make up a whole run.
struct TwinWords {
    explicit TwinWords(const Text& runs) : text(runs), flat(joinedText(runs)), words(wordsIn(flat)) {
        qsizetype at = 0;
        for (const Span& span : runs) {
            const qsizetype end = at + span.text.size();
            std::size_t first = 0;
            while (first < words.size() && words[first].from < at) {
                ++first;
            }
            std::size_t last = first;
            while (last < words.size() && words[last].to <= end) {
                ++last;
            }
            wholeRuns.emplace_back(first, last);
            std::size_t behind = last; // a word that goes on in the next run begins in this one
            while (behind < words.size() && words[behind].from < end) {
                ++behind;
            }
            runOfWord.insert(runOfWord.end(), behind - first, {first, behind});
            at = end;
        }
    }

    /// Words of letters alone: codes such as "P06-03" are no language's.
    [[nodiscard]] bool isPlain(std::size_t word) const {
        const QStringView in = words[word].in(flat);
        return words[word].spoken && std::none_of(in.begin(), in.end(), [](QChar c) { return c.isDigit(); });
    }

    [[nodiscard]] std::size_t plainIn(std::size_t from, std::size_t to) const {
        std::size_t plain = 0;
        for (std::size_t word = from; word < to; ++word) {
            plain += isPlain(word) ? 1 : 0;
        }
        return plain;
    }

    /// Whether these words hold a whole run of at least two plain ones.
    [[nodiscard]] bool holdsRun(std::size_t from, std::size_t to) const {
        return std::any_of(wholeRuns.begin(), wholeRuns.end(), [&](const auto& run) {
            return run.first >= from && run.second <= to && run.first < run.second &&
                   plainIn(run.first, run.second) >= leastWordsOfRun;
        });
    }

    /// Whether so many of these words are plain that two languages do not say them alike.
    [[nodiscard]] bool isLongEnough(std::size_t from, std::size_t to) const {
        qsizetype letters = 0;
        for (std::size_t word = from; word < to; ++word) {
            letters += isPlain(word) ? words[word].to - words[word].from : 0;
        }
        return plainIn(from, to) >= leastSharedWords && letters >= leastSharedLetters;
    }

    /// How many of the passage's first words are only the end of a run that says more before them.
    [[nodiscard]] std::size_t looseAtBegin(std::size_t from, std::size_t to) const {
        const auto [first, behind] = runOfWord[from];
        const std::size_t end = std::min(behind, to);
        return first < from && !isLongEnough(from, end) ? end - from : 0;
    }

    /// How many of its last ones are only the beginning of a run that says more behind them.
    [[nodiscard]] std::size_t looseAtEnd(std::size_t from, std::size_t to) const {
        const auto [first, behind] = runOfWord[to - 1];
        const std::size_t begin = std::max(first, from);
        return behind > to && !isLongEnough(begin, to) ? to - begin : 0;
    }

    /// A number that no passage of words inside from...to has in its run.
    [[nodiscard]] bool isLooseNumber(std::size_t word, std::size_t from, std::size_t to) const {
        const auto [first, behind] = runOfWord[word];
        return !words[word].spoken && (first < from || behind > to || plainIn(first, behind) == 0);
    }

    [[nodiscard]] Text slice(qsizetype from, qsizetype to) const {
        Text part;
        qsizetype at = 0;
        for (const Span& span : text) {
            const qsizetype begin = std::max(from, at);
            const qsizetype end = std::min(to, at + span.text.size());
            if (begin < end) {
                part.push_back(span);
                part.back().text = span.text.mid(begin - at, end - begin);
            }
            at += span.text.size();
        }
        return part;
    }

    const Text& text;
    QString flat;
    std::vector<Word> words;
    std::vector<std::pair<std::size_t, std::size_t>> wholeRuns; ///< first word, behind the last
    std::vector<std::pair<std::size_t, std::size_t>> runOfWord; ///< the words that begin in the same run, of each word
};

/// A part of both texts: words, and the characters from the end of what was shared before to the next that is.
struct TwinPart {
    std::size_t from = 0, to = 0;
    qsizetype begin = 0, end = 0;
};

struct SharedRun {
    std::size_t first = 0, second = 0, length = 0;
};

class TwinJoiner {
public:
    TwinJoiner(const Text& first, const Text& second, QString language)
        : m_first(first), m_second(second), m_language(std::move(language)) {}

    /// Whether they share a passage.
    bool join() {
        return join({0, m_first.words.size(), 0, m_first.flat.size()},
                    {0, m_second.words.size(), 0, m_second.flat.size()}, false, false);
    }

    Text joined;

private:
    bool join(const TwinPart& one, const TwinPart& other, bool isBehind, bool isBefore) {
        const SharedRun shared = longestShared(one, other);
        if (shared.length == 0) {
            addBoth(one, other, isBehind, isBefore);
            return false;
        }
        const std::size_t end = shared.first + shared.length;
        const std::size_t otherEnd = shared.second + shared.length;
        const qsizetype from = m_first.words[shared.first].from;
        const qsizetype to = m_first.words[end - 1].to;
        join({one.from, shared.first, one.begin, from},
             {other.from, shared.second, other.begin, m_second.words[shared.second].from}, isBehind, true);
        add(m_first.slice(from, to));
        join({end, one.to, to, one.end}, {otherEnd, other.to, m_second.words[otherEnd - 1].to, other.end}, true,
             isBefore);
        return true;
    }

    /// The longest of those that a person wrote.
    [[nodiscard]] SharedRun longestShared(const TwinPart& one, const TwinPart& other) const {
        SharedRun best;
        const std::size_t width = other.to - other.from;
        std::vector<std::size_t> above(width + 1, 0), here(width + 1, 0); // length of what ends at a pair of words
        for (std::size_t i = one.from; i < one.to; ++i) {
            for (std::size_t j = other.from; j < other.to; ++j) {
                const std::size_t at = j - other.from + 1;
                here[at] = isSame(i, j) ? above[at - 1] + 1 : 0;
                const bool goesOn = i + 1 < one.to && j + 1 < other.to && isSame(i + 1, j + 1);
                if (here[at] > best.length && !goesOn) {
                    const SharedRun found = inWholePhrases({i + 1 - here[at], j + 1 - here[at], here[at]});
                    best = found.length > best.length && isOfAPerson(found) ? found : best;
                }
            }
            std::swap(above, here);
        }
        return best;
    }

    [[nodiscard]] bool isSame(std::size_t i, std::size_t j) const {
        return m_first.words[i].in(m_first.flat) == m_second.words[j].in(m_second.flat);
    }

    /// Without what is alike at its ends by chance and belongs to a phrase that is not: the number in "weight 1.5 (a
    /// reason)", the lower one of "a title, 0.06 to 0.10". Such a phrase is said whole in both.
    [[nodiscard]] SharedRun inWholePhrases(SharedRun passage) const {
        for (bool isLoose = true; isLoose && passage.length > 0;) {
            const std::size_t end = passage.first + passage.length;
            const std::size_t otherEnd = passage.second + passage.length;
            std::size_t atBegin =
                std::max(m_first.looseAtBegin(passage.first, end), m_second.looseAtBegin(passage.second, otherEnd));
            if (atBegin == 0 && m_first.isLooseNumber(passage.first, passage.first, end) &&
                m_second.isLooseNumber(passage.second, passage.second, otherEnd)) {
                atBegin = 1;
            }
            std::size_t atEnd =
                std::max(m_first.looseAtEnd(passage.first, end), m_second.looseAtEnd(passage.second, otherEnd));
            if (atEnd == 0 && m_first.isLooseNumber(end - 1, passage.first, end) &&
                m_second.isLooseNumber(otherEnd - 1, passage.second, otherEnd)) {
                atEnd = 1;
            }
            isLoose = atBegin + atEnd > 0;
            passage.first += atBegin;
            passage.second += atBegin;
            passage.length -= std::min(passage.length, atBegin + atEnd);
        }
        return passage;
    }

    [[nodiscard]] bool isOfAPerson(const SharedRun& passage) const {
        return m_first.isLongEnough(passage.first, passage.first + passage.length) ||
               (m_first.holdsRun(passage.first, passage.first + passage.length) &&
                m_second.holdsRun(passage.second, passage.second + passage.length));
    }

    /// What both say otherwise, before and behind what they share: signs that lead on to it stand once, at the end.
    void addBoth(const TwinPart& one, const TwinPart& other, bool isBehind, bool isBefore) {
        const QString said = m_first.flat.mid(one.begin, one.end - one.begin);
        const QString otherSaid = m_second.flat.mid(other.begin, other.end - other.begin);
        if (haveSameWords(said, otherSaid) || !hasWords(otherSaid)) {
            add(m_first.slice(one.begin, one.end));
            return;
        }
        const qsizetype end = isBefore && one.from < one.to ? m_first.words[one.to - 1].to : one.end;
        add(m_first.slice(one.begin, end));
        if (hasWords(said)) {
            addSign(QStringLiteral(" \u00b7 "));
        } else if (isBehind && !said.endsWith(u' ')) {
            addSign(QStringLiteral(" "));
        }
        qsizetype from = other.begin;
        while (from < other.end && isLetGo(m_second.flat[from], isBehind)) {
            ++from;
        }
        const qsizetype to = isBefore ? m_second.words[other.to - 1].to : other.end;
        add(inLanguage(m_second.slice(from, to), m_language));
        if (isBefore) {
            if (end < one.end) {
                add(m_first.slice(end, one.end));
            } else {
                addSign(QStringLiteral(" "));
            }
        }
    }

    /// At the beginning of what follows: blanks, and what closed the words before.
    [[nodiscard]] static bool isLetGo(QChar c, bool isBehind) {
        return c.isSpace() || (isBehind && QStringLiteral(".,;:!?)]\u201d\u00bb\u2019\"'\u00b7\u2013-").contains(c));
    }

    void add(const Text& part) { joined.insert(joined.end(), part.begin(), part.end()); }

    void addSign(const QString& sign) {
        Span span;
        if (!joined.empty()) {
            span.ink = joined.back().ink;
            span.weight = joined.back().weight;
            span.figures = joined.back().figures;
        }
        span.text = sign;
        joined.push_back(span);
    }

    TwinWords m_first, m_second;
    QString m_language;
};

} // namespace

std::optional<Text> withSharedOnce(const Text& first, const Text& second, const QString& language) {
    TwinJoiner joiner(first, second, language);
    return joiner.join() ? std::optional(std::move(joiner.joined)) : std::nullopt;
}

Text inOneLine(const Text& first, const Text& second, const QString& language) {
    TwinJoiner joiner(first, second, language);
    joiner.join();
    return std::move(joiner.joined);
}

} // namespace atalaya::report
