#pragma once

#include "assessments/assessment/Delta.h"

#include <QHash>
#include <QUuid>

#include <map>
#include <memory>
#include <vector>

namespace atalaya {

namespace storage {
class SqliteFullText;
}

/// Where in a text the typed words stand.
struct SearchMatch {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const SearchMatch&) const = default;
};

/// One thing that was found, with the field that shows why.
struct SearchHit {
    enum class Kind { Question, Paragraph, Evidence };
    enum class Field { Code, Title, Question, Criterion, Verbatim, Rationale, Reason, Issuer, Note };

    Kind kind = Kind::Question;
    QString code;   ///< of the indicator, the passage ("P06", "PP10") or the piece of evidence ("E-019")
    QUuid evidence; ///< null unless it is a piece of evidence
    QString title;  ///< of the thing; empty for a passage of the preamble
    Field field = Field::Title;
    int stage = 0;                    ///< of a criterion; else 0
    QString text;                     ///< the field, or a piece of a long one around the first match
    std::vector<SearchMatch> matches; ///< in `text`
};

/// Finds words in one assessment: in its questions, criteria, rationales, reasons and evidence, and in the verbatim
/// text of its framework, whatever its scope. Case and accents make no difference, every word is found by its
/// beginning, all of them must be in the same thing. Whatever is typed is words, never an expression. Kept up to date
/// edit by edit. Some milliseconds a query; belongs to the thread that made it.
class SearchIndex {
public:
    /// Fails only where this computer's SQLite cannot search; the sentence says so.
    static Result<std::unique_ptr<SearchIndex>> make(FrameworkPtr framework, const Assessment& assessment);
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    /// `assessment` as it is after the edit.
    void update(const AssessmentDelta& delta, const Assessment& assessment);

    /// The best first, at most `limit`; one hit for each thing.
    [[nodiscard]] std::vector<SearchHit> find(const QString& typed, int limit = 50) const;

    /// Whether there is a word in `typed`; signs alone are no search.
    [[nodiscard]] static bool hasWord(const QString& typed);

    /// Codes of the questions to show for these words, each with what shows why: whose own texts have them, which use a
    /// piece of evidence that has, or which belong to a commitment that is called so. Empty when there is no word in
    /// `typed`.
    [[nodiscard]] QHash<QString, SearchHit> indicatorsMatching(const QString& typed) const;

private:
    class Batch;
    struct Thing {
        SearchHit::Kind kind = SearchHit::Kind::Question;
        QString code;
        QUuid evidence;
        QString title;
    };
    SearchIndex(FrameworkPtr framework, std::unique_ptr<storage::SqliteFullText> texts);
    void readAll(const Assessment& assessment);

    FrameworkPtr m_framework;
    std::unique_ptr<storage::SqliteFullText> m_texts;
    qint64 m_nextKey = 1;
    std::map<qint64, Thing> m_things;             ///< by their key in the texts
    std::map<QString, qint64> m_keys;             ///< by code, evidence by its id
    std::map<QString, std::vector<QUuid>> m_uses; ///< the evidence of each indicator
};

} // namespace atalaya
