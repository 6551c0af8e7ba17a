#include "assessments/framework/FrameworkJoiner.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace atalaya {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FrameworkLoader)
};

QString textOf(const QJsonObject& object, const char* member) {
    return object.value(QLatin1String(member)).toString();
}

QJsonArray arrayOf(const QJsonObject& object, const char* member) {
    return object.value(QLatin1String(member)).toArray();
}

QStringList textsOf(const QJsonObject& object, const char* member) {
    QStringList texts;
    const QJsonArray array = arrayOf(object, member);
    for (const QJsonValue& value : array) {
        texts << value.toString();
    }
    return texts;
}

QDate dateOf(const QJsonObject& object, const char* member) {
    return QDate::fromString(textOf(object, member), Qt::ISODate);
}

QSet<QString> setOf(const QStringList& ids) {
    return {ids.begin(), ids.end()};
}

EvidenceGrade gradeOf(const QString& letter) {
    return letter == QLatin1String("A")   ? EvidenceGrade::A
           : letter == QLatin1String("B") ? EvidenceGrade::B
                                          : EvidenceGrade::C;
}

} // namespace

FrameworkJoiner::FrameworkJoiner(const FrameworkFiles& names, QJsonObject structure, QJsonObject words,
                                 QJsonObject document)
    : m_names(names), m_structure(std::move(structure)), m_words(std::move(words)), m_document(std::move(document)) {}

LoadedFramework FrameworkJoiner::join() {
    identity();
    scale();
    rules();
    people();
    crosswalk();
    preamble();
    commitments();
    groups();
    document();
    glossary();
    if (!m_problems.empty()) {
        return {nullptr, std::move(m_problems)};
    }
    m_framework->index();
    return {m_framework, {}};
}

void FrameworkJoiner::identity() {
    Framework& framework = *m_framework;
    framework.id = textOf(m_structure, "id");
    framework.version = textOf(m_structure, "version");
    framework.language = textOf(m_words, "language");
    framework.title = textOf(m_words, "title");
    framework.status = textOf(m_words, "status");
    framework.licence = textOf(m_words, "licence");
    if (const QString other = textOf(m_words, "framework"); other != framework.id) {
        inWords(JsonPointer() / "framework", Say::tr("belongs to the framework \"%1\"").arg(other), framework.id);
    }
    if (const QString other = textOf(m_words, "version"); other != framework.version) {
        inWords(JsonPointer() / "version", Say::tr("belongs to version %1").arg(other), framework.version);
    }
    if (const QString other = textOf(m_document, "framework"); other != framework.id) {
        inDocument(JsonPointer() / "framework", Say::tr("belongs to the framework \"%1\"").arg(other), framework.id);
    }
}

void FrameworkJoiner::scale() {
    const int count = m_structure.value(QLatin1String("stages")).toInt();
    QStringList numbers;
    for (int stage = 1; stage <= count; ++stage) {
        numbers << QString::number(stage);
    }
    const QJsonObject words = wordsFor("stages", numbers);
    for (int stage = 1; stage <= count; ++stage) {
        const QJsonObject said = words.value(QString::number(stage)).toObject();
        m_framework->stages.push_back({stage, textOf(said, "name"), textOf(said, "descriptor")});
    }
}

void FrameworkJoiner::rules() {
    Framework& framework = *m_framework;
    const QJsonObject rule = m_structure.value(QLatin1String("evidenceRule")).toObject();
    const QJsonObject minimum = rule.value(QLatin1String("minimumByStage")).toObject();
    for (auto it = minimum.begin(); it != minimum.end(); ++it) {
        const int stage = it.key().toInt();
        if (stage > framework.ceiling()) {
            inStructure(JsonPointer() / "evidenceRule" / "minimumByStage" / it.key(), Say::tr("is not a stage"),
                        Say::tr("stages from 2 to %1").arg(framework.ceiling()));
        }
        framework.evidenceRule.minimumByStage.emplace(stage, gradeOf(it->toString()));
    }
    framework.evidenceRule.defaultValidityMonths = rule.value(QLatin1String("defaultValidityMonths")).toInt();
    const QJsonObject said = m_words.value(QLatin1String("evidenceRule")).toObject();
    const QJsonObject meaning = said.value(QLatin1String("meaning")).toObject();
    for (auto it = meaning.begin(); it != meaning.end(); ++it) {
        framework.evidenceRule.meaning.emplace(gradeOf(it.key()), it->toString());
    }
    framework.evidenceRule.validityNote = textOf(said, "validityNote");

    const QJsonObject award = m_words.value(QLatin1String("awardRule")).toObject();
    framework.awardRule = textOf(award, "text");
    const QStringList notes = idsOf(QStringLiteral("awardNotes"));
    const QJsonObject noteWords = award.value(QLatin1String("notes")).toObject();
    bothWays(noteWords, notes, JsonPointer() / "awardRule" / "notes");
    for (const QString& id : notes) {
        framework.awardNotes << noteWords.value(id).toString();
    }
    const QStringList advice = idsOf(QStringLiteral("reportingAdvice"));
    const QJsonObject adviceWords = wordsFor("reportingAdvice", advice);
    for (const QString& id : advice) {
        framework.reportingAdvice << adviceWords.value(id).toString();
    }
    const QStringList strengths = idsOf(QStringLiteral("strengths"));
    m_strengths = setOf(strengths);
    m_strengthWords = wordsFor("strengths", strengths);
    const QStringList efforts = idsOf(QStringLiteral("effortLevels"));
    m_efforts = setOf(efforts);
    m_effortWords = wordsFor("effortLevels", efforts);
}

void FrameworkJoiner::people() {
    const QStringList clusters = idsOf(QStringLiteral("clusters"));
    const QJsonObject clusterWords = wordsFor("clusters", clusters);
    for (const QString& id : clusters) {
        m_framework->clusters.push_back({id, clusterWords.value(id).toString()});
    }
    const QStringList bodies = idsOf(QStringLiteral("bodies"), "id");
    m_bodies = setOf(bodies);
    const QJsonObject bodyWords = wordsFor("bodies", bodies);
    const QJsonArray sources = arrayOf(m_structure, "bodies");
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QJsonObject source = sources[i].toObject();
        const QJsonObject said = bodyWords.value(textOf(source, "id")).toObject();
        const QString cluster = textOf(source, "cluster");
        if (!cluster.isEmpty()) {
            isKnown(cluster, setOf(clusters), JsonPointer() / "bodies" / i / "cluster");
        }
        m_framework->bodies.push_back({textOf(source, "id"), textOf(said, "name"), textOf(said, "note"), cluster});
        m_clusterOfBody.insert(textOf(source, "id"), cluster);
    }
}

void FrameworkJoiner::crosswalk() {
    m_framework->crosswalkNote = textOf(m_words, "crosswalkNote");
    const QStringList sources = idsOf(QStringLiteral("crosswalkSources"));
    const QJsonObject sourceWords = wordsFor("crosswalkSources", sources);
    for (const QString& key : sources) {
        const QJsonObject said = sourceWords.value(key).toObject();
        m_framework->crosswalkSources.push_back({key, textOf(said, "name"), textOf(said, "verification")});
    }
    const QStringList ids = idsOf(QStringLiteral("crosswalkElements"), "id");
    m_elements = setOf(ids);
    const QJsonObject elementWords = wordsFor("crosswalkElements", ids);
    const QSet<QString> known = setOf(sources);
    const QJsonArray elements = arrayOf(m_structure, "crosswalkElements");
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QJsonObject element = elements[i].toObject();
        const QString id = textOf(element, "id");
        const QString source = textOf(element, "source");
        isKnown(source, known, JsonPointer() / "crosswalkElements" / i / "source");
        const QJsonObject said = elementWords.value(id).toObject();
        m_references.insert(id, {source, textOf(said, "reference"), textOf(said, "name")});
    }
}

void FrameworkJoiner::preamble() {
    const QStringList ids = idsOf(QStringLiteral("preamble"));
    m_preamble = setOf(ids);
    m_preambleWords = wordsFor("preamble", ids);
}

void FrameworkJoiner::commitments() {
    const QStringList codes = idsOf(QStringLiteral("commitments"), "code");
    m_commitmentWords = wordsFor("commitments", codes);
    const QJsonArray sources = arrayOf(m_structure, "commitments");
    QStringList indicatorCodes;
    Ids seen;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QJsonArray indicators = arrayOf(sources[i].toObject(), "indicators");
        for (qsizetype j = 0; j < indicators.size(); ++j) {
            const QString code = textOf(indicators[j].toObject(), "code");
            if (seen.contains(code)) {
                inStructure(JsonPointer() / "commitments" / i / "indicators" / j / "code",
                            Say::tr("\"%1\" is there twice").arg(code), Say::tr("each code once in the framework"));
            }
            seen.insert(code);
            indicatorCodes << code;
        }
    }
    m_indicatorWords = wordsFor("indicators", indicatorCodes);

    QSet<int> numbers;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const JsonPointer place = JsonPointer() / "commitments" / i;
        const QJsonObject source = sources[i].toObject();
        Commitment commitment;
        commitment.code = textOf(source, "code");
        commitment.number = source.value(QLatin1String("number")).toInt();
        if (numbers.contains(commitment.number)) {
            inStructure(place / "number", Say::tr("%1 is there twice").arg(commitment.number),
                        Say::tr("each number once"));
        }
        numbers.insert(commitment.number);
        commitment.defaultWeight = weight(source, place);
        commitment.strength = textOf(source, "strength");
        isKnown(commitment.strength, m_strengths, place / "strength");
        commitment.strengthLabel = m_strengthWords.value(commitment.strength).toString();
        const QJsonObject said = m_commitmentWords.value(commitment.code).toObject();
        commitment.title = textOf(said, "title");
        commitment.axisLabel = textOf(said, "axisLabel");
        commitment.summary = textOf(said, "summary");
        commitment.wording = textOf(said, "wording");
        commitment.addressee = textOf(said, "addressee");
        commitment.assessedOn = textOf(said, "assessedOn");
        indicatorsOf(source, place, commitment);
        m_framework->commitments.push_back(std::move(commitment));
    }
    const QStringList elements = idsOf(QStringLiteral("crosswalkElements"), "id");
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (!m_usedElements.contains(elements[i])) {
            inStructure(JsonPointer() / "crosswalkElements" / i,
                        Say::tr("\"%1\" is named by no indicator").arg(elements[i]),
                        Say::tr("only elements that an indicator names"));
        }
    }
}

void FrameworkJoiner::indicatorsOf(const QJsonObject& source, const JsonPointer& place, Commitment& commitment) {
    const QJsonArray sources = arrayOf(source, "indicators");
    for (qsizetype i = 0; i < sources.size(); ++i) {
        Indicator one = indicator(sources[i].toObject(), place / "indicators" / i);
        one.commitment = commitment.code;
        commitment.indicators << one.code;
        m_framework->indicators.push_back(std::move(one));
    }
}

Indicator FrameworkJoiner::indicator(const QJsonObject& source, const JsonPointer& place) {
    Indicator one;
    one.code = textOf(source, "code");
    one.defaultWeight = weight(source, place);
    one.responsible = knownIds(source, "responsible", place, m_bodies);
    one.preambleReferences = knownIds(source, "preamble", place, m_preamble);
    for (const QString& body : std::as_const(one.responsible)) {
        const QString cluster = m_clusterOfBody.value(body);
        if (!cluster.isEmpty() && !one.clusters.contains(cluster)) {
            one.clusters << cluster;
        }
    }
    one.clusters.sort();
    const QStringList elements = knownIds(source, "crosswalk", place, m_elements);
    for (const QString& element : elements) {
        one.crosswalk.push_back(m_references.value(element));
        m_usedElements.insert(element);
    }

    const JsonPointer wordsPlace = JsonPointer() / "indicators" / one.code;
    const QJsonObject said = m_indicatorWords.value(one.code).toObject();
    one.title = textOf(said, "title");
    one.question = textOf(said, "question");
    one.rationale = textOf(said, "rationale");
    one.criteria = textsOf(said, "criteria");
    one.typicalEvidence = textsOf(said, "typicalEvidence");
    if (said.isEmpty()) {
        return one; // already reported as missing
    }
    if (one.criteria.size() != m_framework->ceiling()) {
        inWords(wordsPlace / "criteria", Say::tr("has %n criteria", nullptr, static_cast<int>(one.criteria.size())),
                Say::tr("%n, one for each stage", nullptr, m_framework->ceiling()));
    }
    if (const int expected = source.value(QLatin1String("typicalEvidence")).toInt();
        one.typicalEvidence.size() != expected) {
        inWords(wordsPlace / "typicalEvidence",
                Say::tr("has %n entries", nullptr, static_cast<int>(one.typicalEvidence.size())),
                Say::tr("%n, as the structure says", nullptr, expected));
    }
    one.effort.level = textOf(source, "effort");
    one.effort.reason = textOf(said, "effortReason");
    if (!one.effort.level.isEmpty()) {
        isKnown(one.effort.level, m_efforts, place / "effort");
        one.effort.label = m_effortWords.value(one.effort.level).toString();
    }
    if (one.effort.level.isEmpty() != one.effort.reason.isEmpty()) {
        inWords(wordsPlace / "effortReason",
                one.effort.reason.isEmpty() ? Say::tr("is missing") : Say::tr("belongs to nothing in the structure"),
                Say::tr("a reason wherever the structure names an effort, and only there"));
    }
    return one;
}

void FrameworkJoiner::groups() {
    Framework& framework = *m_framework;
    const QJsonArray sources = arrayOf(m_structure, "groups");
    const QStringList ids = idsOf(QStringLiteral("groups"), "id");
    const QJsonObject words = wordsFor("groups", ids);
    if (sources.isEmpty()) {
        Group all{QStringLiteral("all"), framework.title, {}, true, {}};
        for (Commitment& commitment : framework.commitments) {
            all.commitments << commitment.code;
            commitment.group = all.id;
        }
        framework.groups.push_back(std::move(all));
        return;
    }
    Ids known;
    for (const Commitment& commitment : framework.commitments) {
        known.insert(commitment.code);
    }
    QHash<QString, QString> groupOf;
    qsizetype headlines = 0;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QJsonObject source = sources[i].toObject();
        const JsonPointer place = JsonPointer() / "groups" / i;
        Group group;
        group.id = textOf(source, "id");
        group.headline = source.value(QLatin1String("headline")).toBool();
        headlines += group.headline ? 1 : 0;
        const QJsonObject said = words.value(group.id).toObject();
        group.title = textOf(said, "title");
        group.range = textOf(said, "range");
        group.commitments = knownIds(source, "commitments", place, known);
        for (qsizetype j = 0; j < group.commitments.size(); ++j) {
            const QString code = group.commitments[j];
            if (groupOf.contains(code)) {
                inStructure(place / "commitments" / j,
                            Say::tr("\"%1\" is already in the group \"%2\"").arg(code, groupOf.value(code)),
                            Say::tr("each commitment in one group"));
            }
            groupOf.insert(code, group.id);
        }
        framework.groups.push_back(std::move(group));
    }
    if (headlines != 1) {
        inStructure(JsonPointer() / "groups", Say::tr("has %n headline groups", nullptr, static_cast<int>(headlines)),
                    Say::tr("exactly one group with \"headline\": true"));
    }
    for (std::size_t i = 0; i < framework.commitments.size(); ++i) {
        Commitment& commitment = framework.commitments[i];
        commitment.group = groupOf.value(commitment.code);
        if (commitment.group.isEmpty()) {
            inStructure(JsonPointer() / "commitments" / static_cast<qsizetype>(i),
                        Say::tr("\"%1\" is in no group").arg(commitment.code), Say::tr("each commitment in one group"));
        }
    }
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
        m_framework->glossary.push_back({textOf(said, "term"), textOf(said, "meaning")});
    }
    QCollator collator{QLocale(m_framework->language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        m_framework->glossary.begin(), m_framework->glossary.end(),
        [&collator](const GlossaryTerm& a, const GlossaryTerm& b) { return collator.compare(a.term, b.term) < 0; });
}

QJsonObject FrameworkJoiner::wordsFor(const char* name, const QStringList& ids) {
    QJsonObject words = m_words.value(QLatin1String(name)).toObject();
    bothWays(words, ids, JsonPointer() / name);
    return words;
}

void FrameworkJoiner::bothWays(const QJsonObject& words, const QStringList& ids, const JsonPointer& place) {
    for (const QString& id : ids) {
        if (!words.contains(id)) {
            inWords(place / id, Say::tr("is missing"), Say::tr("words for each id of the structure"));
        }
    }
    const Ids known = setOf(ids);
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (!known.contains(it.key())) {
            inWords(place / it.key(), Say::tr("belongs to nothing in the structure"),
                    Say::tr("only the ids of the structure"));
        }
    }
}

QStringList FrameworkJoiner::idsOf(const QString& array, const char* member) {
    const bool first = !m_idsSeen.contains(array);
    m_idsSeen.insert(array);
    QStringList ids;
    Ids seen;
    const QJsonArray entries = m_structure.value(array).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString id = member ? textOf(entries[i].toObject(), member) : entries[i].toString();
        if (first && seen.contains(id)) {
            const JsonPointer place = JsonPointer() / array / i;
            inStructure(member ? place / member : place, Say::tr("\"%1\" is there twice").arg(id),
                        Say::tr("each id once"));
        }
        seen.insert(id);
        ids << id;
    }
    return ids;
}

QStringList FrameworkJoiner::knownIds(const QJsonObject& source, const char* array, const JsonPointer& place,
                                      const Ids& known) {
    const QStringList ids = textsOf(source, array);
    Ids seen;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        isKnown(ids[i], known, place / array / i);
        if (seen.contains(ids[i])) {
            inStructure(place / array / i, Say::tr("\"%1\" is there twice").arg(ids[i]), Say::tr("each id once"));
        }
        seen.insert(ids[i]);
    }
    return ids;
}

double FrameworkJoiner::weight(const QJsonObject& source, const JsonPointer& place) {
    const double value = source.value(QLatin1String("weight")).toDouble(1.0);
    if (!std::isfinite(value) || value <= 0.0) {
        inStructure(place / "weight", Say::tr("is the number %1").arg(value), Say::tr("a number above 0"));
    }
    return value;
}

bool FrameworkJoiner::isKnown(const QString& id, const Ids& known, const JsonPointer& place) {
    if (known.contains(id)) {
        return true;
    }
    QStringList some(known.begin(), known.end());
    some.sort();
    const bool many = some.size() > 12;
    const QString list = some.mid(0, 12).join(QLatin1String(", "));
    inStructure(place, Say::tr("\"%1\" is not known").arg(id),
                some.isEmpty() ? Say::tr("nothing: the structure names none")
                : many         ? Say::tr("%1 and others of the structure").arg(list)
                               : list);
    return false;
}

void FrameworkJoiner::inStructure(const JsonPointer& place, const QString& what, const QString& allowed) {
    m_problems.push_back({m_names.structureName, place.text(), what, allowed});
}

void FrameworkJoiner::inWords(const JsonPointer& place, const QString& what, const QString& allowed) {
    m_problems.push_back({m_names.wordsName, place.text(), what, allowed});
}

void FrameworkJoiner::inDocument(const JsonPointer& place, const QString& what, const QString& allowed) {
    m_problems.push_back({m_names.documentName, place.text(), what, allowed});
}

} // namespace atalaya
