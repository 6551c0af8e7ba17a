#include "assessments/framework/FrameworkJoiner.h"
#include "assessments/framework/FrameworkJson.h"

namespace atalaya {

using namespace framework_json;

namespace {

EvidenceGrade gradeOf(const QString& letter) {
    return letter == QLatin1String("A")   ? EvidenceGrade::A
           : letter == QLatin1String("B") ? EvidenceGrade::B
                                          : EvidenceGrade::C;
}

} // namespace

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

void FrameworkJoiner::evidenceRule() {
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
}

void FrameworkJoiner::awardRule() {
    Framework& framework = *m_framework;
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
}

void FrameworkJoiner::labels() {
    const QStringList strengths = idsOf(QStringLiteral("strengths"));
    m_strengths = setOf(strengths);
    m_strengthWords = wordsFor("strengths", strengths);
    const QStringList efforts = idsOf(QStringLiteral("effortLevels"));
    m_efforts = setOf(efforts);
    m_effortWords = wordsFor("effortLevels", efforts);
}

} // namespace atalaya
