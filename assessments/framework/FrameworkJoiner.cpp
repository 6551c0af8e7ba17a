#include "assessments/framework/FrameworkJoiner.h"
#include "assessments/framework/FrameworkJson.h"

#include <cmath>

namespace atalaya {

using namespace framework_json;

FrameworkJoiner::FrameworkJoiner(const FrameworkFiles& names, QJsonObject structure, QJsonObject words,
                                 QJsonObject document)
    : m_names(names), m_structure(std::move(structure)), m_words(std::move(words)), m_document(std::move(document)) {}

LoadedFramework FrameworkJoiner::join() {
    identity();
    scale();
    evidenceRule();
    awardRule();
    labels();
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
    m_framework->contentHash = contentHash(m_names);
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
