#include "assessments/framework/FrameworkJoiner.h"
#include "assessments/framework/FrameworkJson.h"

namespace atalaya {

using namespace framework_json;

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

void FrameworkJoiner::everyElementIsUsed() {
    const QStringList elements = idsOf(QStringLiteral("crosswalkElements"), "id");
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (!m_usedElements.contains(elements[i])) {
            inStructure(JsonPointer() / "crosswalkElements" / i,
                        Say::tr("\"%1\" is named by no indicator").arg(elements[i]),
                        Say::tr("only elements that an indicator names"));
        }
    }
}

} // namespace atalaya
