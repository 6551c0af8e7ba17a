#include "views/strategy/forms/ObjectiveForm.h"

#include "assessments/strategy/PlanTree.h"
#include "models/items/MeasuresModelWords.h"
#include "views/strategy/forms/CheckList.h"
#include "views/strategy/forms/PlanChoices.h"
#include "views/strategy/forms/PlanFormJson.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace atalaya {

using namespace Qt::StringLiterals;

ObjectiveForm::ObjectiveForm(const StrategyContext& context, QWidget* host)
    : PlanForm(context, host, u"objective"_s)
    , m_code(addLine(tr("Code"), {u"code"_s}))
    , m_title(addLine(tr("Title"), {u"title"_s}, tr("What is wanted")))
    , m_description(addText(tr("Description"), {u"description"_s}, 4))
    , m_parent(addChoice(tr("Below"), {u"parent"_s}))
    , m_commitments(new CheckList(windowStyle(), tr("Commitments it serves"), tr("Search commitments"), 5))
    , m_indicators(new CheckList(windowStyle(), tr("Questions it serves"), tr("Search questions"), 5)) {
    addPart(tr("Commitments it serves"), {u"commitments"_s}, m_commitments);
    addPart(tr("Questions it serves"), {u"indicators"_s}, m_indicators);
    for (const CheckList* list : {m_commitments, m_indicators}) {
        connect(list, &CheckList::changed, this, [this, list] { touch(list); });
    }
    finish(tr("Remove objective"));
}

std::optional<QJsonObject> ObjectiveForm::stored(const QUuid& id) const {
    const Objective* objective = plan().objective(id);
    return objective ? std::optional(exchange::toJson(*objective)) : std::nullopt;
}

QJsonObject ObjectiveForm::fresh(const QUuid& parent) const {
    Objective objective;
    objective.code = nextObjectiveCode(plan());
    objective.parent = plan().objective(parent) ? parent : QUuid();
    return exchange::toJson(objective);
}

QString ObjectiveForm::heading() const {
    return isNew() ? tr("Add objective") : tr("Edit objective %1").arg(m_base.code);
}

void ObjectiveForm::fillChoices() {
    const std::set<QUuid> own = thing().isNull() ? std::set<QUuid>() : branchOf(plan(), thing());
    planforms::fillObjectives(*m_parent, plan(), tr("No other: at the top"), own);
    const Framework& framework = session()->framework();
    std::vector<CheckList::Item> items;
    for (const Commitment& commitment : framework.commitments) {
        items.push_back(
            {commitment.code,
             tr("%1 %2", "commitment: number, title").arg(QString::number(commitment.number), commitment.title),
             commitment.code});
    }
    m_commitments->setItems(std::move(items));
    items = {};
    for (const Indicator& indicator : framework.indicators) {
        items.push_back({indicator.code, tr("%1 %2", "question: code, title").arg(indicator.code, indicator.title),
                         indicator.code});
    }
    m_indicators->setItems(std::move(items));
}

void ObjectiveForm::fill(const QJsonObject& json) {
    m_base = planThingFrom(json, exchange::objectiveFrom);
    m_code->setText(m_base.code);
    m_title->setText(m_base.title);
    m_description->setPlainText(m_base.description);
    planforms::chooseId(*m_parent, m_base.parent);
    m_commitments->setChecked(m_base.commitments);
    m_indicators->setChecked(m_base.indicators);
}

Objective ObjectiveForm::draft(const QUuid& id) const {
    Objective objective = m_base;
    objective.id = id;
    objective.code = m_code->text().trimmed();
    objective.title = m_title->text().simplified();
    objective.description = m_description->toPlainText().trimmed();
    objective.parent = planforms::chosenId(*m_parent);
    objective.commitments = m_commitments->checked();
    objective.indicators = m_indicators->checked();
    return objective;
}

QJsonObject ObjectiveForm::written() const {
    return exchange::toJson(draft(m_base.id));
}

bool ObjectiveForm::check() {
    const bool hasTitle = !m_title->text().trimmed().isEmpty();
    if (!hasTitle) {
        problem(u"title"_s, tr("Write a title."));
    }
    return hasTitle;
}

Change ObjectiveForm::change(const QUuid& id) const {
    return PutObjective{draft(id)};
}

StepName ObjectiveForm::stepName() const {
    const QString code = m_code->text().trimmed();
    const QString name = code.isEmpty() ? m_title->text().simplified() : code;
    return isNew() ? StepName(tr, QT_TR_NOOP("Add objective %1")).arg(name)
                   : StepName(tr, QT_TR_NOOP("Edit objective %1")).arg(name);
}

std::optional<Change> ObjectiveForm::removal(bool withContents) const {
    return RemoveObjective{thing(), withContents};
}

StepName ObjectiveForm::removalName() const {
    return StepName(tr, QT_TR_NOOP("Remove objective %1")).arg(m_base.code.isEmpty() ? m_base.title : m_base.code);
}

} // namespace atalaya
