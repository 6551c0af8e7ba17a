#include "models/search/SearchIndex.h"

#include "models/storage/sql/SqliteFullText.h"

#include <QLoggingCategory>

#include <algorithm>
#include <limits>

namespace atalaya {

using namespace Qt::StringLiterals;
using storage::SqliteFullText;

namespace {

/// The columns of the texts. A thing fills those that it has.
enum Column { Code, Title, Question, Criteria, Verbatim, Rationale, Reason, Issuer, Note, ColumnCount };

const std::vector<SqliteFullText::Column>& columns() {
    static const std::vector<SqliteFullText::Column> all{{"code", 20},    {"title", 10},   {"question", 5},
                                                         {"criteria", 2}, {"verbatim", 5}, {"rationale", 3},
                                                         {"reason", 3},   {"issuer", 4},   {"note", 2}};
    return all;
}

SearchHit::Field fieldOf(int column) {
    using Field = SearchHit::Field;
    constexpr Field fields[ColumnCount]{Field::Code,      Field::Title,    Field::Question,
                                        Field::Criterion, Field::Verbatim, Field::Rationale,
                                        Field::Reason,    Field::Issuer,   Field::Note};
    return fields[column];
}

QStringList none() {
    QStringList texts;
    for (int i = 0; i < ColumnCount; ++i) {
        texts << QString();
    }
    return texts;
}

/// Longer texts are shown around the first match only, from this many characters before it: a row of a list shows the
/// match without its end.
constexpr qsizetype longestText = 180;
constexpr qsizetype lead = 16;

struct Piece {
    QString text;
    std::vector<SearchMatch> matches;
};

/// Broken between words, with dots where something is left out.
Piece pieceOf(const QString& text, const std::vector<SearchMatch>& matches) {
    if (text.size() <= longestText || matches.empty()) {
        return {text, matches};
    }
    qsizetype from = std::max<qsizetype>(0, matches.front().from - lead);
    qsizetype to = std::min(text.size(), from + longestText);
    if (from > 0) {
        const qsizetype blank = text.indexOf(u' ', from);
        from = blank >= 0 && blank < matches.front().from ? blank + 1 : matches.front().from;
    }
    if (to < text.size()) {
        const qsizetype blank = text.lastIndexOf(u' ', to);
        to = blank > matches.front().from + matches.front().length ? blank : to;
    }
    to = std::max(to, std::min(text.size(), matches.front().from + matches.front().length));
    const QString before = from > 0 ? u"…"_s : QString();
    Piece piece{before + text.mid(from, to - from) + (to < text.size() ? u"…"_s : QString()), {}};
    for (const SearchMatch& match : matches) {
        if (match.from >= from && match.from + match.length <= to) {
            piece.matches.push_back({match.from - from + before.size(), match.length});
        }
    }
    return piece;
}

/// Of criteria below each other, the first with a match.
void narrowToLine(QString& text, std::vector<SearchMatch>& matches, int& line) {
    const qsizetype from = text.lastIndexOf(u'\n', matches.front().from) + 1;
    const qsizetype end = text.indexOf(u'\n', from);
    const qsizetype to = end < 0 ? text.size() : end;
    line = static_cast<int>(text.left(from).count(u'\n')) + 1;
    std::vector<SearchMatch> here;
    for (const SearchMatch& match : matches) {
        if (match.from + match.length <= to) {
            here.push_back({match.from - from, match.length});
        }
    }
    text = text.mid(from, to - from);
    matches = std::move(here);
}

QString criteriaOf(const Indicator& indicator) {
    QStringList lines = indicator.criteria;
    for (QString& line : lines) {
        line.replace(u'\n', u' ');
    }
    return lines.join(u'\n');
}

void complain(const Error& error) {
    qCritical("search: %ls", qUtf16Printable(error.detail));
}

} // namespace

/// What is to be put into the texts, collected so that it goes in one step.
class SearchIndex::Batch {
public:
    explicit Batch(SearchIndex& index) : m_index(index) {}

    void addPassage(const Passage& passage, const Commitment* commitment) {
        Thing thing{SearchHit::Kind::Paragraph, passage.id, {}, commitment != nullptr ? commitment->title : QString()};
        QStringList texts = none();
        texts[Code] = passage.id;
        texts[Title] = thing.title;
        texts[Verbatim] = passage.text;
        add(passage.id, std::move(thing), std::move(texts));
    }
    void addQuestion(const Indicator& indicator, const Assessment& assessment) {
        QStringList texts = none();
        texts[Code] = indicator.code;
        texts[Title] = indicator.title;
        texts[Question] = indicator.question;
        texts[Criteria] = criteriaOf(indicator);
        std::vector<QUuid>& uses = m_index.m_uses[indicator.code];
        uses.clear();
        if (const Answer* answer = assessment.answer(indicator.code)) {
            texts[Rationale] = answer->rationale;
            texts[Reason] = answer->notApplicable ? answer->notApplicableReason : QString();
            for (const EvidenceUse& use : answer->evidence) {
                uses.push_back(use.evidence);
            }
        }
        add(indicator.code, {SearchHit::Kind::Question, indicator.code, {}, indicator.title}, std::move(texts));
    }
    void addEvidence(const Evidence& evidence) {
        QStringList texts = none();
        texts[Code] = evidence.code;
        texts[Title] = evidence.title;
        texts[Issuer] = evidence.issuer;
        texts[Note] = evidence.note;
        add(evidence.id.toString(), {SearchHit::Kind::Evidence, evidence.code, evidence.id, evidence.title},
            std::move(texts));
    }
    void removeEvidence(const QUuid& id) {
        const auto known = m_index.m_keys.find(id.toString());
        if (known != m_index.m_keys.end()) {
            m_rows.push_back({known->second, none()});
            m_index.m_things.erase(known->second);
            m_index.m_keys.erase(known);
        }
    }
    void store() {
        if (const auto put = m_index.m_texts->put(m_rows); !put) {
            complain(put.error());
        }
    }

private:
    void add(const QString& name, Thing thing, QStringList texts) {
        // A key is never given twice, not even after its thing went.
        const auto [at, isNew] = m_index.m_keys.try_emplace(name, m_index.m_nextKey);
        m_index.m_nextKey += isNew ? 1 : 0;
        m_index.m_things[at->second] = std::move(thing);
        m_rows.push_back({at->second, std::move(texts)});
    }

    SearchIndex& m_index;
    std::vector<SqliteFullText::Put> m_rows;
};

SearchIndex::SearchIndex(FrameworkPtr framework, std::unique_ptr<SqliteFullText> texts)
    : m_framework(std::move(framework)), m_texts(std::move(texts)) {}

SearchIndex::~SearchIndex() = default;

Result<std::unique_ptr<SearchIndex>> SearchIndex::make(FrameworkPtr framework, const Assessment& assessment) {
    auto texts = SqliteFullText::make(columns());
    if (!texts) {
        return tl::make_unexpected(texts.error());
    }
    std::unique_ptr<SearchIndex> index(new SearchIndex(std::move(framework), std::move(*texts)));
    index->readAll(assessment);
    return index;
}

void SearchIndex::readAll(const Assessment& assessment) {
    Batch batch(*this);
    for (const Passage& passage : m_framework->document.preamble) {
        batch.addPassage(passage, nullptr);
    }
    for (const Commitment& commitment : m_framework->commitments) {
        const auto& passages = m_framework->document.operative;
        const auto passage = std::find_if(passages.begin(), passages.end(),
                                          [&](const Passage& one) { return one.id == commitment.code; });
        batch.addPassage(passage != passages.end() ? *passage : Passage{commitment.code, commitment.verbatim, {}, {}},
                         &commitment);
    }
    for (const Indicator& indicator : m_framework->indicators) {
        batch.addQuestion(indicator, assessment);
    }
    for (const Evidence& evidence : assessment.evidence) {
        batch.addEvidence(evidence);
    }
    batch.store();
}

void SearchIndex::update(const AssessmentDelta& delta, const Assessment& assessment) {
    Batch batch(*this);
    for (const QString& code : delta.answers) {
        if (const Indicator* indicator = m_framework->indicator(code)) {
            batch.addQuestion(*indicator, assessment);
        }
    }
    for (const QUuid& id : delta.evidence) {
        if (const Evidence* evidence = assessment.evidenceById(id)) {
            batch.addEvidence(*evidence);
        } else {
            batch.removeEvidence(id);
        }
    }
    batch.store();
}

std::vector<SearchHit> SearchIndex::find(const QString& typed, int limit) const {
    const auto rows = m_texts->find(typed, limit);
    if (!rows) {
        complain(rows.error());
        return {};
    }
    std::vector<SearchHit> hits;
    for (const SqliteFullText::Row& row : *rows) {
        const Thing& thing = m_things.at(row.key);
        const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                       [](const SqliteFullText::Cell& one) { return !one.matches.empty(); });
        SearchHit hit{thing.kind, thing.code, thing.evidence, thing.title, SearchHit::Field::Title, 0, thing.title, {}};
        if (cell != row.cells.end()) {
            const auto column = static_cast<int>(cell - row.cells.begin());
            QString text = cell->text;
            std::vector<SearchMatch> matches;
            for (const SqliteFullText::Match& match : cell->matches) {
                matches.push_back({match.from, match.length});
            }
            hit.field = fieldOf(column);
            if (column == Criteria) {
                narrowToLine(text, matches, hit.stage);
            }
            Piece piece = pieceOf(text, matches);
            hit.text = std::move(piece.text);
            hit.matches = std::move(piece.matches);
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

bool SearchIndex::hasWord(const QString& typed) {
    return SqliteFullText::hasWord(typed);
}

QHash<QString, SearchHit> SearchIndex::indicatorsMatching(const QString& typed) const {
    QHash<QString, SearchHit> found;
    std::map<QUuid, SearchHit> evidence;
    for (SearchHit& hit : find(typed, std::numeric_limits<int>::max())) {
        if (hit.kind == SearchHit::Kind::Question) {
            found.insert(hit.code, std::move(hit));
        } else if (hit.kind == SearchHit::Kind::Evidence) {
            evidence.emplace(hit.evidence, std::move(hit));
        }
    }
    // What a question says itself goes before what it only uses or belongs to.
    const auto add = [&found](const QString& code, const SearchHit& hit) {
        if (!found.contains(code)) {
            found.insert(code, hit);
        }
    };
    for (const auto& [code, uses] : m_uses) {
        for (const QUuid& use : uses) {
            if (const auto hit = evidence.find(use); hit != evidence.end()) {
                add(code, hit->second);
            }
        }
    }
    const auto named = m_texts->keys(typed, {"code", "title"});
    if (!named) {
        complain(named.error());
        return found;
    }
    for (const qint64 key : *named) {
        const Thing& thing = m_things.at(key);
        const Commitment* commitment =
            thing.kind == SearchHit::Kind::Paragraph ? m_framework->commitment(thing.code) : nullptr;
        for (const QString& code : commitment != nullptr ? commitment->indicators : QStringList()) {
            add(code,
                {thing.kind, thing.code, thing.evidence, thing.title, SearchHit::Field::Title, 0, thing.title, {}});
        }
    }
    return found;
}

} // namespace atalaya
