#include "models/commands/ConflictWords.h"

#include "assessments/foundation/Error.h"
#include "assessments/strategy/PlanNames.h"

#include <QCoreApplication>

namespace atalaya {
namespace {

using storage::ThingKind;

QString said(const char* words) {
    return QCoreApplication::translate("Storage", words);
}

/// The code or title of a thing that is known by an id; empty when this assessment does not hold it, or when nobody has
/// named it.
QString nameIn(const Assessment& assessment, const storage::ThingKey& thing) {
    const QUuid id = QUuid::fromString(thing.subject);
    const Plan& plan = assessment.plan;
    const auto name = [](const auto* item) { return item == nullptr ? QString() : nameToSay(*item); };
    switch (thing.kind) {
    case ThingKind::Evidence: {
        const Evidence* piece = assessment.evidenceById(id);
        return piece == nullptr ? QString() : piece->code;
    }
    case ThingKind::Objective:
        return name(plan.objective(id));
    case ThingKind::Action:
        return name(plan.action(id));
    case ThingKind::Measure:
        return name(plan.measure(id));
    case ThingKind::LifecycleStep:
        return name(plan.step(id));
    case ThingKind::Scenario:
        return name(plan.scenario(id));
    default:
        return {};
    }
}

QString kindInWords(ThingKind kind) {
    switch (kind) {
    case ThingKind::Assessment:
        return said(QT_TRANSLATE_NOOP("Storage", "the details or the status of the assessment"));
    case ThingKind::Evidence:
        return said(QT_TRANSLATE_NOOP("Storage", "a piece of evidence"));
    case ThingKind::Answer:
    case ThingKind::Target:
    case ThingKind::Weight:
    case ThingKind::Note:
        return said(QT_TRANSLATE_NOOP("Storage", "an answer"));
    case ThingKind::OpenPoints:
        return said(QT_TRANSLATE_NOOP("Storage", "the open points"));
    case ThingKind::Method:
        return said(QT_TRANSLATE_NOOP("Storage", "the method"));
    case ThingKind::Brief:
        return said(QT_TRANSLATE_NOOP("Storage", "the brief for the minister"));
    case ThingKind::WholePlan:
        return said(QT_TRANSLATE_NOOP("Storage", "the strategy"));
    case ThingKind::Strategy:
        return said(QT_TRANSLATE_NOOP("Storage", "the vision, the principles or the currency"));
    case ThingKind::Objective:
        return said(QT_TRANSLATE_NOOP("Storage", "an objective"));
    case ThingKind::Action:
        return said(QT_TRANSLATE_NOOP("Storage", "an action"));
    case ThingKind::Measure:
        return said(QT_TRANSLATE_NOOP("Storage", "a measure"));
    case ThingKind::LifecycleStep:
        return said(QT_TRANSLATE_NOOP("Storage", "a step of the lifecycle"));
    case ThingKind::Scenario:
        return said(QT_TRANSLATE_NOOP("Storage", "a scenario"));
    }
    return {};
}

QString nameOfThing(const storage::ThingKey& thing, const Assessment& mine, const Assessment& theirs) {
    switch (thing.kind) {
    case ThingKind::Answer:
    case ThingKind::Target:
    case ThingKind::Weight:
    case ThingKind::Note:
        return thing.subject; // the code of a question or a commitment
    default:
        break;
    }
    for (const Assessment* assessment : {&mine, &theirs}) {
        if (QString name = nameIn(*assessment, thing); !name.isEmpty()) {
            return name;
        }
    }
    return kindInWords(thing.kind);
}

} // namespace

Error changedMeanwhile(const storage::ThingKey& thing, const Assessment& mine, const Assessment& theirs) {
    return {ErrorCode::Refused,
            said(QT_TRANSLATE_NOOP("Storage", "Somebody else has changed %1 in the meantime, so nothing was written. "
                                              "Look at what is there now, then decide again."))
                .arg(nameOfThing(thing, mine, theirs)),
            thing.subject};
}

} // namespace atalaya
