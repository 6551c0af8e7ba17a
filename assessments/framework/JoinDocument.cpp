#include "assessments/framework/FrameworkJoiner.h"
#include "assessments/framework/FrameworkJson.h"

#include <QCollator>
#include <algorithm>

namespace atalaya {

using namespace framework_json;

void FrameworkJoiner::preamble() {
    const QStringList ids = idsOf(QStringLiteral("preamble"));
    m_preamble = setOf(ids);
    m_preambleWords = wordsFor("preamble", ids);
}

void FrameworkJoiner::document() {
    SourceDocument& text = m_framework->document;
    text.title = textOf(m_document, "title");
    text.symbol = textOf(m_document, "symbol");
    text.body = textOf(m_document, "body");
    text.session = textOf(m_document, "session");
    text.opening = textOf(m_document, "opening");
    text.place = textOf(m_document, "place");
    text.language = textOf(m_document, "language");
    text.originalLanguage = textOf(m_document, "originalLanguage");
    text.official = m_document.value(QLatin1String("official")).toBool();
    text.adopted = dateOf(m_document, "adopted");
    text.dated = dateOf(m_document, "dated");
    for (const char* member : {"adopted", "dated"}) {
        if (m_document.contains(QLatin1String(member)) && !dateOf(m_document, member).isValid()) {
            inDocument(JsonPointer() / member, Say::tr("is not a day of the calendar"), Say::tr("a date, yyyy-MM-dd"));
        }
    }
    text.preamble = passages("preamble", idsOf(QStringLiteral("preamble")),
                             [this](const QString& id) { return m_preambleWords.value(id).toString(); });
    text.operative = passages("operative", idsOf(QStringLiteral("commitments"), "code"), [this](const QString& id) {
        return textOf(m_commitmentWords.value(id).toObject(), "summary");
    });
    for (std::size_t i = 0; i < std::min(text.operative.size(), m_framework->commitments.size()); ++i) {
        m_framework->commitments[i].verbatim = text.operative[i].text;
    }
}

std::vector<Passage> FrameworkJoiner::passages(const char* part, const QStringList& expected,
                                               const std::function<QString(const QString&)>& summary) {
    std::vector<Passage> passages;
    const QJsonArray sources = arrayOf(m_document, part);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QJsonObject source = sources[i].toObject();
        const QString id = textOf(source, "id");
        if (id != expected.value(i)) {
            inDocument(JsonPointer() / part / i / "id", Say::tr("is \"%1\"").arg(id),
                       i < expected.size()
                           ? Say::tr("\"%1\": the ids of the structure in the same order").arg(expected[i])
                           : Say::tr("no more passages than the structure names"));
            return passages;
        }
        passages.push_back({id, textOf(source, "text"), summary(id), textOf(source, "editorialNote")});
    }
    if (sources.size() < expected.size()) {
        inDocument(JsonPointer() / part, Say::tr("lacks \"%1\"").arg(expected[sources.size()]),
                   Say::tr("one passage for each id of the structure"));
    }
    return passages;
}

void FrameworkJoiner::glossary() {
    const QStringList ids = idsOf(QStringLiteral("glossary"));
    const QJsonObject words = wordsFor("glossary", ids);
    for (const QString& id : ids) {
        const QJsonObject said = words.value(id).toObject();
        m_framework->glossary.push_back({id, textOf(said, "term"), textOf(said, "meaning")});
    }
    // Not in NameOrder: terms that differ in their capitals alone stay in the order of the file.
    QCollator collator{QLocale(m_framework->language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        m_framework->glossary.begin(), m_framework->glossary.end(),
        [&collator](const GlossaryTerm& a, const GlossaryTerm& b) { return collator.compare(a.term, b.term) < 0; });
}

} // namespace atalaya
