#pragma once

#include <QHash>
#include <QString>

#include <map>
#include <memory>

struct _HyphenDict;

namespace atalaya::report::layout {

/// Where words may be divided at the end of a line, by Franklin Liang's method as libhyphen does it, with the patterns
/// that are embedded, so that the same report has the same lines on every machine. For one thread.
class Hyphenator {
public:
    Hyphenator();
    ~Hyphenator();
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;

    /// The text with soft hyphens (U+00AD) where its words may be divided, at least three letters on either side.
    /// Codes, numbers, addresses, names of files and words in capitals stay whole, and so does everything in a language
    /// (BCP 47) that there are no patterns for.
    [[nodiscard]] QString divided(const QString& text, const QString& language);

private:
    struct Release {
        void operator()(_HyphenDict* patterns) const;
    };
    using Patterns = std::unique_ptr<_HyphenDict, Release>;

    [[nodiscard]] _HyphenDict* patternsOf(const QString& language);
    [[nodiscard]] QString dividedWord(_HyphenDict& patterns, const QString& word);

    std::map<QString, Patterns> m_patterns; ///< null: there are none
    std::map<_HyphenDict*, QHash<QString, QString>> m_known;
};

} // namespace atalaya::report::layout
