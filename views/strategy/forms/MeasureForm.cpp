#include "views/strategy/forms/MeasureForm.h"

#include "assessments/strategy/NextStageCard.h"
#include "models/items/MeasuresModelWords.h"
#include "views/strategy/forms/MeasurePointField.h"
#include "views/strategy/forms/PlanChoices.h"
#include "views/strategy/forms/PlanFormJson.h"
#include "views/strategy/forms/ReadingEntry.h"
#include "views/strategy/forms/ReadingsField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

MeasureForm::MeasureForm(const StrategyContext& context, QWidget* host)
    : PlanForm(context, host, u"measure"_s)
    , m_code(addLine(tr("Code"), {u"code"_s}))
    , m_title(addLine(tr("Title"), {u"title"_s}, tr("What is counted")))
    , m_unit(addLine(tr("Unit"), {u"unit"_s}, tr("%, hours, institutions", "examples of units")))
    , m_objective(addChoice(tr("Objective"), {u"objective"_s}))
    , m_action(addChoice(tr("Action"), {u"action"_s}))
    , m_baseline(new MeasurePointField(tr("Baseline"), language()))
    , m_target(new MeasurePointField(tr("Target"), language())) {
    addPart(tr("Baseline"), {u"baseline"_s}, m_baseline);
    addPart(tr("Target"), {u"target"_s}, m_target);
    m_source = addLine(tr("Source"), {u"source"_s}, tr("Where its numbers come from"));
    m_frequency = addChoice(tr("Read how often"), {u"frequency"_s});
    for (const Frequency frequency : planitems::frequencies) {
        m_frequency->addItem(planitems::frequencyWord(language(), frequency));
    }
    makeReadings();
    for (MeasurePointField* field : {m_baseline, m_target}) {
        connect(field, &MeasurePointField::changed, this, [this, field] { touch(field); });
    }
    connect(m_unit, &QLineEdit::textChanged, this, &MeasureForm::showReadings);
    // A measure of an action is one of the action's objective, unless somebody says otherwise.
    connect(m_action, &QComboBox::activated, this, [this] {
        const Action* action = plan().action(planforms::chosenId(*m_action));
        if (action && planforms::chosenId(*m_objective).isNull()) {
            planforms::chooseId(*m_objective, action->objective);
        }
    });
    finish(tr("Remove measure"));
}

void MeasureForm::makeReadings() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_entry = new ReadingEntry(windowStyle(), language());
    m_readings = new ReadingsField(windowStyle(), language());
    column->addWidget(m_entry);
    column->addWidget(m_readings);
    part->setFocusProxy(m_entry);
    addPart(tr("Readings"), {u"readings"_s}, part);
    connect(m_entry, &ReadingEntry::entered, this, [this](const Reading& reading) { putReading(reading, {}); });
    connect(m_readings, &ReadingsField::changeAsked, this, &MeasureForm::putReading);
    connect(m_readings, &ReadingsField::removeAsked, this, &MeasureForm::removeReading);
}

std::optional<QJsonObject> MeasureForm::stored(const QUuid& id) const {
    const Measure* measure = plan().measure(id);
    return measure ? std::optional(exchange::toJson(*measure)) : std::nullopt;
}

QJsonObject MeasureForm::fresh(const QUuid& parent) const {
    if (const Action* action = plan().action(parent)) {
        return exchange::toJson(draftMeasure(plan(), *action, {}));
    }
    Measure measure;
    measure.code = nextMeasureCode(plan());
    measure.objective = plan().objective(parent) ? parent : QUuid();
    return exchange::toJson(measure);
}

QString MeasureForm::heading() const {
    return isNew() ? tr("Add measure") : tr("Edit measure %1").arg(m_base.code);
}

void MeasureForm::fillChoices() {
    planforms::fillObjectives(*m_objective, plan(), tr("No objective"));
    planforms::fillActions(*m_action, plan(), tr("No action: of the objective as a whole"));
}

void MeasureForm::fill(const QJsonObject& shown) {
    QJsonObject json = shown;
    const QJsonObject typed = json.take(typedMember).toObject();
    m_base = planThingFrom(json, exchange::measureFrom);
    m_code->setText(m_base.code);
    m_title->setText(m_base.title);
    m_unit->setText(m_base.unit);
    planforms::chooseId(*m_objective, m_base.objective);
    planforms::chooseId(*m_action, m_base.action);
    m_baseline->setPoint(m_base.baseline, today());
    m_target->setPoint(m_base.target, QDate(today().year() + 2, 12, 31));
    m_source->setText(m_base.source);
    m_frequency->setCurrentIndex(static_cast<int>(m_base.frequency));
    m_entry->begin(today(), m_base.unit);
    m_baseline->putBack(typed.value("baseline"_L1).toObject());
    m_target->putBack(typed.value("target"_L1).toObject());
    m_entry->putBack(typed.value("reading"_L1).toObject());
    showReadings();
}

void MeasureForm::showReadings() {
    m_readings->show(m_base.readings, m_unit->text().simplified());
}

Measure MeasureForm::draft(const QUuid& id) const {
    Measure measure = m_base;
    measure.id = id;
    measure.code = m_code->text().trimmed();
    measure.title = m_title->text().simplified();
    measure.unit = m_unit->text().simplified();
    measure.objective = planforms::chosenId(*m_objective);
    measure.action = planforms::chosenId(*m_action);
    measure.baseline = m_baseline->point();
    measure.target = m_target->point();
    measure.source = m_source->text().simplified();
    measure.frequency = planitems::frequencies[static_cast<std::size_t>(std::max(0, m_frequency->currentIndex()))];
    return measure;
}

/// With what is typed and is no number, or no reading, yet: it must not be lost with the form.
QJsonObject MeasureForm::written() const {
    QJsonObject json = exchange::toJson(draft(m_base.id));
    QJsonObject typed;
    const std::pair<QString, QJsonObject> parts[] = {
        {u"baseline"_s, m_baseline->typed()}, {u"target"_s, m_target->typed()}, {u"reading"_s, m_entry->typed()}};
    for (const auto& [name, part] : parts) {
        if (!part.isEmpty()) {
            typed.insert(name, part);
        }
    }
    if (!typed.isEmpty()) {
        json.insert(typedMember, typed);
    }
    return json;
}

bool MeasureForm::check() {
    const std::pair<QString, QString> found[] = {
        {u"title"_s, m_title->text().trimmed().isEmpty() ? tr("Write a title.") : QString()},
        {u"baseline"_s, m_baseline->problem()},
        {u"target"_s, m_target->problem()}};
    for (const auto& [member, sentence] : found) {
        if (!sentence.isEmpty()) {
            problem(member, sentence);
            return false;
        }
    }
    if (m_entry->isBegun()) {
        problem(u"readings"_s, tr("A reading is typed and not added yet. Add it, or empty its fields."));
        return false;
    }
    return true;
}

Change MeasureForm::change(const QUuid& id) const {
    Measure measure = draft(id);
    if (const Measure* known = plan().measure(id)) {
        measure.readings = known->readings; // stored already, one by one
    }
    return PutMeasure{measure};
}

StepName MeasureForm::stepName() const {
    const QString code = m_code->text().trimmed();
    return isNew() ? StepName(tr, QT_TR_NOOP("Add measure %1")).arg(code)
                   : StepName(tr, QT_TR_NOOP("Edit measure %1")).arg(code);
}

std::optional<Change> MeasureForm::removal(bool withContents) const {
    return withContents ? std::nullopt : std::optional<Change>(RemoveMeasure{thing()});
}

StepName MeasureForm::removalName() const {
    return StepName(tr, QT_TR_NOOP("Remove measure %1")).arg(m_base.code);
}

void MeasureForm::putReading(const Reading& reading, QDate instead) {
    if (isNew()) {
        std::erase_if(m_base.readings,
                      [&](const Reading& one) { return one.date == reading.date || one.date == instead; });
        m_base.readings.push_back(reading);
        std::sort(m_base.readings.begin(), m_base.readings.end(),
                  [](const Reading& a, const Reading& b) { return a.date < b.date; });
        m_entry->begin(today(), m_unit->text().simplified());
        showReadings();
        touch();
        return;
    }
    const ReadingsField::Step step = ReadingsField::stepOf(m_base, reading, instead);
    // Shown again as the session tells of it.
    if (makeStep(step.changes, step.name) && !instead.isValid()) {
        m_entry->begin(today(), m_unit->text().simplified());
    }
}

void MeasureForm::removeReading(QDate day) {
    if (isNew()) {
        std::erase_if(m_base.readings, [day](const Reading& one) { return one.date == day; });
        showReadings();
        touch();
        return;
    }
    (void)makeStep({RemoveReading{thing(), day}}, StepName(tr, QT_TR_NOOP("Remove a reading of %1")).arg(m_base.code));
}

} // namespace atalaya
