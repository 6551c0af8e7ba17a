#include "assessments/framework/FrameworkJoiner.h"
#include "assessments/framework/FrameworkJson.h"

namespace atalaya {

using namespace framework_json;

void FrameworkJoiner::commitments() {
    m_commitmentWords = wordsFor("commitments", idsOf(QStringLiteral("commitments"), "code"));
    const QJsonArray sources = arrayOf(m_structure, "commitments");
    m_indicatorWords = wordsFor("indicators", indicatorCodes(sources));
    QSet<int> numbers;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const JsonPointer place = JsonPointer() / "commitments" / i;
        const QJsonObject source = sources[i].toObject();
        Commitment one = commitment(source, place);
        if (numbers.contains(one.number)) {
            inStructure(place / "number", Say::tr("%1 is there twice").arg(one.number), Say::tr("each number once"));
        }
        numbers.insert(one.number);
        indicatorsOf(source, place, one);
        m_framework->commitments.push_back(std::move(one));
    }
    everyElementIsUsed();
}

QStringList FrameworkJoiner::indicatorCodes(const QJsonArray& commitments) {
    QStringList codes;
    Ids seen;
    for (qsizetype i = 0; i < commitments.size(); ++i) {
        const QJsonArray indicators = arrayOf(commitments[i].toObject(), "indicators");
        for (qsizetype j = 0; j < indicators.size(); ++j) {
            const QString code = textOf(indicators[j].toObject(), "code");
            if (seen.contains(code)) {
                inStructure(JsonPointer() / "commitments" / i / "indicators" / j / "code",
                            Say::tr("\"%1\" is there twice").arg(code), Say::tr("each code once in the framework"));
            }
            seen.insert(code);
            codes << code;
        }
    }
    return codes;
}

Commitment FrameworkJoiner::commitment(const QJsonObject& source, const JsonPointer& place) {
    Commitment one;
    one.code = textOf(source, "code");
    one.number = source.value(QLatin1String("number")).toInt();
    one.defaultWeight = weight(source, place);
    one.strength = textOf(source, "strength");
    isKnown(one.strength, m_strengths, place / "strength");
    one.strengthLabel = m_strengthWords.value(one.strength).toString();
    const QJsonObject said = m_commitmentWords.value(one.code).toObject();
    one.title = textOf(said, "title");
    one.axisLabel = textOf(said, "axisLabel");
    one.summary = textOf(said, "summary");
    one.wording = textOf(said, "wording");
    one.addressee = textOf(said, "addressee");
    one.assessedOn = textOf(said, "assessedOn");
    return one;
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
    referencesOf(source, place, one);
    const JsonPointer wordsPlace = JsonPointer() / "indicators" / one.code;
    const QJsonObject said = m_indicatorWords.value(one.code).toObject();
    one.title = textOf(said, "title");
    one.question = textOf(said, "question");
    one.rationale = textOf(said, "rationale");
    one.criteria = textsOf(said, "criteria");
    one.typicalEvidence = textsOf(said, "typicalEvidence");
    if (!said.isEmpty()) { // otherwise already reported as missing
        countsOf(source, wordsPlace, one);
        effortOf(source, said, place, one);
    }
    return one;
}

void FrameworkJoiner::referencesOf(const QJsonObject& source, const JsonPointer& place, Indicator& one) {
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
}

void FrameworkJoiner::countsOf(const QJsonObject& source, const JsonPointer& wordsPlace, const Indicator& one) {
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
}

void FrameworkJoiner::effortOf(const QJsonObject& source, const QJsonObject& said, const JsonPointer& place,
                               Indicator& one) {
    one.effort.level = textOf(source, "effort");
    one.effort.reason = textOf(said, "effortReason");
    if (!one.effort.level.isEmpty()) {
        isKnown(one.effort.level, m_efforts, place / "effort");
        one.effort.label = m_effortWords.value(one.effort.level).toString();
    }
    if (one.effort.level.isEmpty() != one.effort.reason.isEmpty()) {
        inWords(JsonPointer() / "indicators" / one.code / "effortReason",
                one.effort.reason.isEmpty() ? Say::tr("is missing") : Say::tr("belongs to nothing in the structure"),
                Say::tr("a reason wherever the structure names an effort, and only there"));
    }
}

void FrameworkJoiner::groups() {
    const QJsonArray sources = arrayOf(m_structure, "groups");
    const QJsonObject words = wordsFor("groups", idsOf(QStringLiteral("groups"), "id"));
    if (sources.isEmpty()) {
        oneGroupOfAll();
        return;
    }
    Ids known;
    for (const Commitment& commitment : m_framework->commitments) {
        known.insert(commitment.code);
    }
    QHash<QString, QString> groupOf;
    qsizetype headlines = 0;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QJsonObject source = sources[i].toObject();
        const JsonPointer place = JsonPointer() / "groups" / i;
        Group one;
        one.id = textOf(source, "id");
        one.headline = source.value(QLatin1String("headline")).toBool();
        headlines += one.headline ? 1 : 0;
        const QJsonObject said = words.value(one.id).toObject();
        one.title = textOf(said, "title");
        one.range = textOf(said, "range");
        one.commitments = knownIds(source, "commitments", place, known);
        settle(one, place, groupOf);
        m_framework->groups.push_back(std::move(one));
    }
    if (headlines != 1) {
        inStructure(JsonPointer() / "groups", Say::tr("has %n headline groups", nullptr, static_cast<int>(headlines)),
                    Say::tr("exactly one group with \"headline\": true"));
    }
    everyCommitmentHasAGroup(groupOf);
}

void FrameworkJoiner::oneGroupOfAll() {
    Group all{QStringLiteral("all"), m_framework->title, {}, true, {}};
    for (Commitment& commitment : m_framework->commitments) {
        all.commitments << commitment.code;
        commitment.group = all.id;
    }
    m_framework->groups.push_back(std::move(all));
}

void FrameworkJoiner::settle(const Group& group, const JsonPointer& place, QHash<QString, QString>& groupOf) {
    for (qsizetype i = 0; i < group.commitments.size(); ++i) {
        const QString code = group.commitments[i];
        if (groupOf.contains(code)) {
            inStructure(place / "commitments" / i,
                        Say::tr("\"%1\" is already in the group \"%2\"").arg(code, groupOf.value(code)),
                        Say::tr("each commitment in one group"));
        }
        groupOf.insert(code, group.id);
    }
}

void FrameworkJoiner::everyCommitmentHasAGroup(const QHash<QString, QString>& groupOf) {
    for (std::size_t i = 0; i < m_framework->commitments.size(); ++i) {
        Commitment& commitment = m_framework->commitments[i];
        commitment.group = groupOf.value(commitment.code);
        if (commitment.group.isEmpty()) {
            inStructure(JsonPointer() / "commitments" / static_cast<qsizetype>(i),
                        Say::tr("\"%1\" is in no group").arg(commitment.code), Say::tr("each commitment in one group"));
        }
    }
}

} // namespace atalaya
