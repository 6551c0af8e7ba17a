#include "models/storage/StoredThing.h"

#include <QCoreApplication>

namespace atalaya {

namespace {

struct StoredKind {
    const char* key;
    const char* words;
};

constexpr StoredKind storedKinds[] = {
    {"action", QT_TRANSLATE_NOOP("StoredThing", "action")},
    {"answer", QT_TRANSLATE_NOOP("StoredThing", "answer")},
    {"assessment", QT_TRANSLATE_NOOP("StoredThing", "assessment")},
    {"brief", QT_TRANSLATE_NOOP("StoredThing", "brief for the minister")},
    {"database", QT_TRANSLATE_NOOP("StoredThing", "database")},
    {"evidence", QT_TRANSLATE_NOOP("StoredThing", "evidence")},
    {"evidence use", QT_TRANSLATE_NOOP("StoredThing", "use of evidence")},
    {"file", QT_TRANSLATE_NOOP("StoredThing", "copy of a document")},
    {"files", QT_TRANSLATE_NOOP("StoredThing", "copies of documents")},
    {"framework", QT_TRANSLATE_NOOP("StoredThing", "framework")},
    {"lifecycle-step", QT_TRANSLATE_NOOP("StoredThing", "lifecycle step")},
    {"log", QT_TRANSLATE_NOOP("StoredThing", "change log")},
    {"measure", QT_TRANSLATE_NOOP("StoredThing", "measure")},
    {"method", QT_TRANSLATE_NOOP("StoredThing", "method")},
    {"note", QT_TRANSLATE_NOOP("StoredThing", "note on a commitment")},
    {"objective", QT_TRANSLATE_NOOP("StoredThing", "objective")},
    {"open-points", QT_TRANSLATE_NOOP("StoredThing", "open points")},
    {"phone of seat", QT_TRANSLATE_NOOP("StoredThing", "phone of the seat")},
    {"phones", QT_TRANSLATE_NOOP("StoredThing", "phones")},
    {"phones of workshop", QT_TRANSLATE_NOOP("StoredThing", "phones of the workshop")},
    {"plan", QT_TRANSLATE_NOOP("StoredThing", "action plan")},
    {"scenario", QT_TRANSLATE_NOOP("StoredThing", "scenario")},
    {"schema", QT_TRANSLATE_NOOP("StoredThing", "tables")},
    {"strategy", QT_TRANSLATE_NOOP("StoredThing", "strategy")},
    {"target", QT_TRANSLATE_NOOP("StoredThing", "target")},
    {"votes", QT_TRANSLATE_NOOP("StoredThing", "votes of a round")},
    {"weight", QT_TRANSLATE_NOOP("StoredThing", "weight")},
    {"workshop", QT_TRANSLATE_NOOP("StoredThing", "workshop")},
    {"workshop-agenda", QT_TRANSLATE_NOOP("StoredThing", "agenda of a workshop")},
    {"workshop-ballots", QT_TRANSLATE_NOOP("StoredThing", "votes of a round")},
    {"workshop-clusters", QT_TRANSLATE_NOOP("StoredThing", "groups of a workshop")},
    {"workshop-course", QT_TRANSLATE_NOOP("StoredThing", "course of a workshop")},
    {"workshop-note", QT_TRANSLATE_NOOP("StoredThing", "note of a workshop")},
    {"workshop-parked-point", QT_TRANSLATE_NOOP("StoredThing", "parked point of a workshop")},
    {"workshop-result", QT_TRANSLATE_NOOP("StoredThing", "result of a workshop")},
    {"workshop-round", QT_TRANSLATE_NOOP("StoredThing", "round of a workshop")},
    {"workshop-seat", QT_TRANSLATE_NOOP("StoredThing", "seat of a workshop")},
    {"workspace", QT_TRANSLATE_NOOP("StoredThing", "workspace")},
};

} // namespace

QString storedThingInWords(const QString& name) {
    const StoredKind* found = nullptr;
    qsizetype length = 0;
    for (const StoredKind& kind : storedKinds) {
        const QLatin1String key(kind.key);
        const bool fits = name == key || (name.startsWith(key) && name.at(key.size()) == QLatin1Char(' '));
        if (fits && key.size() > length) { // "evidence use" before "evidence"
            found = &kind;
            length = key.size();
        }
    }
    return found != nullptr ? QCoreApplication::translate("StoredThing", found->words) + name.mid(length) : name;
}

} // namespace atalaya
