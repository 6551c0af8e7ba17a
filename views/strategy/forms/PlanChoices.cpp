#include "views/strategy/forms/PlanChoices.h"

#include "assessments/foundation/NameOrder.h"
#include "assessments/strategy/PlanTree.h"
#include "models/items/MeasuresModelWords.h"
#include "models/session/WindowLanguage.h"

#include <QComboBox>

#include <utility>

namespace atalaya::planforms {

void fillObjectives(QComboBox& box, const Plan& plan, const QString& none, const std::set<QUuid>& without) {
    box.clear();
    box.addItem(none, QString());
    for (const ObjectivePlace& place : objectiveTree(plan)) {
        if (!without.contains(place.objective->id)) {
            box.addItem(QString(3 * place.depth, QChar(u'\u00a0')) + planitems::objectiveName(*place.objective),
                        place.objective->id.toString(QUuid::WithoutBraces));
        }
    }
}

void fillActions(QComboBox& box, const Plan& plan, const QString& none) {
    box.clear();
    box.addItem(none, QString());
    for (const Action& action : plan.actions) {
        box.addItem(planitems::actionName(action), action.id.toString(QUuid::WithoutBraces));
    }
}

void chooseId(QComboBox& box, const QUuid& id) {
    box.setCurrentIndex(id.isNull() ? 0 : std::max(0, box.findData(id.toString(QUuid::WithoutBraces))));
}

QUuid chosenId(const QComboBox& box) {
    return QUuid(box.currentData().toString());
}

QStringList knownBodies(const Framework& framework, const Plan& plan) {
    QStringList names;
    for (const Body& body : framework.bodies) {
        names << body.name;
    }
    for (const Action& action : plan.actions) {
        names << action.leadBody << action.supportingBodies;
    }
    names.removeAll(QString());
    return inNameOrder(std::move(names), languageOfWindow());
}

QStringList linesOf(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString said = line.trimmed(); !said.isEmpty()) {
            lines << said;
        }
    }
    return lines;
}

std::set<QString> textsOf(const std::set<QUuid>& ids) {
    std::set<QString> texts;
    for (const QUuid& id : ids) {
        texts.insert(id.toString(QUuid::WithoutBraces));
    }
    return texts;
}

std::set<QUuid> idsOf(const std::set<QString>& texts) {
    std::set<QUuid> ids;
    for (const QString& text : texts) {
        ids.insert(QUuid(text));
    }
    return ids;
}

} // namespace atalaya::planforms
