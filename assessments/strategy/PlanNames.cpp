#include "assessments/strategy/PlanNames.h"

namespace atalaya {
namespace {

QString codeOrTitle(const QString& code, const QString& title) {
    if (!code.isEmpty()) {
        return code;
    }
    const QString said = shortTitle(title);
    return said.isEmpty() ? QString() : QStringLiteral("“%1”").arg(said);
}

} // namespace

QString shortTitle(const QString& title) {
    constexpr qsizetype most = 60;
    const QString whole = title.simplified();
    if (whole.size() <= most) {
        return whole;
    }
    QString cut = whole.left(most - 1);
    if (cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    return cut + QChar(0x2026);
}

QString nameToSay(const Objective& objective) {
    return codeOrTitle(objective.code, objective.title);
}

QString nameToSay(const Action& action) {
    return codeOrTitle(action.code, action.title);
}

QString nameToSay(const Measure& measure) {
    return codeOrTitle(measure.code, measure.title);
}

QString nameToSay(const LifecycleStep& step) {
    return codeOrTitle({}, step.title);
}

QString nameToSay(const Scenario& scenario) {
    return codeOrTitle({}, scenario.name);
}

} // namespace atalaya
