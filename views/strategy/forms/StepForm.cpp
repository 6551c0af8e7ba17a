#include "views/strategy/forms/StepForm.h"

#include "assessments/foundation/NameOrder.h"
#include "assessments/strategy/Lifecycle.h"
#include "views/strategy/forms/OptionalDate.h"
#include "views/strategy/forms/PlanChoices.h"
#include "views/strategy/forms/PlanFormJson.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace atalaya {

using namespace Qt::StringLiterals;

StepForm::StepForm(const StrategyContext& context, QWidget* host)
    : PlanForm(context, host, u"step"_s)
    , m_title(addText(tr("What is to be done"), {u"title"_s}, 2))
    , m_phase(addChoice(tr("Phase"), {u"phase"_s}))
    , m_owner(addChoice(tr("Owner"), {u"owner"_s}, true))
    , m_due(new OptionalDate(tr("Due"), tr("planned")))
    , m_done(new OptionalDate(tr("Done"), tr("done", "a step"))) {
    for (const LifecyclePhase phase : lifecyclePhases) {
        m_phase->addItem(phaseName(language(), phase));
    }
    addPart(tr("Due"), {u"due"_s}, m_due);
    addPart(tr("Done"), {u"done"_s}, m_done);
    m_note = addText(tr("Note"), {u"note"_s}, 3);
    for (const OptionalDate* date : {m_due, m_done}) {
        connect(date, &OptionalDate::changed, this, [this] { touch(); });
    }
    finish(tr("Remove step"));
}

std::optional<QJsonObject> StepForm::stored(const QUuid& id) const {
    const LifecycleStep* step = plan().step(id);
    return step ? std::optional(exchange::toJson(*step)) : std::nullopt;
}

QJsonObject StepForm::fresh(const QUuid&) const {
    return exchange::toJson(LifecycleStep());
}

QString StepForm::heading() const {
    return isNew() ? tr("Add step") : tr("Edit step");
}

void StepForm::fillChoices() {
    QStringList owners = planforms::knownBodies(session()->framework(), plan());
    for (const LifecycleStep& step : plan().lifecycle) {
        owners << step.owner;
    }
    owners.removeAll(QString());
    m_owner->clear();
    m_owner->addItems(inNameOrder(owners, language()));
}

void StepForm::fill(const QJsonObject& json) {
    m_base = planThingFrom(json, exchange::lifecycleStepFrom);
    m_title->setPlainText(m_base.title);
    m_phase->setCurrentIndex(static_cast<int>(m_base.phase));
    m_owner->setEditText(m_base.owner);
    m_due->setDate(m_base.due.value_or(QDate()), today());
    m_done->setDate(m_base.done.value_or(QDate()), today());
    m_note->setPlainText(m_base.note);
}

LifecycleStep StepForm::draft(const QUuid& id) const {
    const auto known = [](QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; };
    LifecycleStep step = m_base;
    step.id = id;
    step.title = m_title->toPlainText().simplified();
    step.phase = lifecyclePhases[static_cast<std::size_t>(std::max(0, m_phase->currentIndex()))];
    step.owner = m_owner->currentText().simplified();
    step.due = known(m_due->date());
    step.done = known(m_done->date());
    step.note = m_note->toPlainText().trimmed();
    return step;
}

QJsonObject StepForm::written() const {
    return exchange::toJson(draft(m_base.id));
}

bool StepForm::check() {
    const bool hasTitle = !m_title->toPlainText().trimmed().isEmpty();
    if (!hasTitle) {
        problem(u"title"_s, tr("Write what is to be done."));
    }
    return hasTitle;
}

Change StepForm::change(const QUuid& id) const {
    return PutLifecycleStep{draft(id)};
}

StepName StepForm::stepName() const {
    const QString title = m_title->toPlainText().simplified().left(60);
    return isNew() ? StepName(tr, QT_TR_NOOP("Add step “%1”")).arg(title)
                   : StepName(tr, QT_TR_NOOP("Edit step “%1”")).arg(title);
}

std::optional<Change> StepForm::removal(bool withContents) const {
    return withContents ? std::nullopt : std::optional<Change>(RemoveLifecycleStep{thing()});
}

StepName StepForm::removalName() const {
    return StepName(tr, QT_TR_NOOP("Remove step “%1”")).arg(m_base.title.left(60));
}

} // namespace atalaya
