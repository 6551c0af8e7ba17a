#include "views/strategy/forms/ActionForm.h"

#include "assessments/strategy/FollowUp.h"
#include "models/items/MeasuresModelWords.h"
#include "views/strategy/forms/CheckList.h"
#include "views/strategy/forms/CostFields.h"
#include "views/strategy/forms/LiftsField.h"
#include "views/strategy/forms/OptionalDate.h"
#include "views/strategy/forms/PlanChoices.h"
#include "views/strategy/forms/PlanFormJson.h"
#include "views/strategy/forms/RisksField.h"
#include "views/strategy/roadmap/RoadmapEdits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

/// What an empty end begins with when it is ticked: a year from the start; without a start, today.
QDate proposedEnd(QDate start, QDate today) {
    return start.isValid() ? start.addYears(1).addDays(-1) : today;
}

/// What was so before, and is so still or no longer, is no news of what was just saved.
template <class List> bool hasNewOnes(const List& now, const List& before) {
    return std::any_of(now.begin(), now.end(), [&before](const auto& one) {
        return std::find(before.begin(), before.end(), one) == before.end();
    });
}

} // namespace

ActionForm::ActionForm(const StrategyContext& context, QWidget* host) : PlanForm(context, host, u"action"_s) {
    makeFields();
    makeTimes();
    makeRest();
    finish(tr("Remove action"));
}

void ActionForm::makeFields() {
    m_code = addLine(tr("Code"), {u"code"_s});
    m_title = addLine(tr("Title"), {u"title"_s}, tr("What is done"));
    m_description = addText(tr("Description"), {u"description"_s}, 4);
    m_objective = addChoice(tr("Objective"), {u"objective"_s});
    m_lead = addChoice(tr("Lead body"), {u"leadBody"_s}, true);
    m_support = addText(tr("Supporting bodies"), {u"supportingBodies"_s}, 3, tr("One a line"));
    m_status = addChoice(tr("Status"), {u"status"_s});
    m_progress = new QSpinBox;
    m_progress->setRange(0, 100);
    m_progress->setSingleStep(5);
    m_progress->setSuffix(tr(" %", "progress"));
    addPart(tr("Progress"), {u"progress"_s}, m_progress);
    connect(m_status, &QComboBox::activated, this, &ActionForm::followStatus);
}

void ActionForm::makeTimes() {
    addHeading(tr("When, and for how much"));
    m_start = new OptionalDate(tr("Start"), tr("planned"));
    addPart(tr("Start"), {u"start"_s}, m_start);
    m_end = new OptionalDate(tr("End"), tr("planned"));
    addPart(tr("End"), {u"end"_s}, m_end);
    m_cost = new CostFields(windowStyle(), language());
    addPart(tr("Cost"), {u"cost"_s, u"costLow"_s, u"costHigh"_s, u"costByYear"_s}, m_cost);
    m_funding = addLine(tr("Funding source"), {u"fundingSource"_s}, tr("Budget line, donor, loan"));
    m_secured = new QCheckBox(tr("The money is secured"));
    addPart(tr("Funding"), {u"fundingSecured"_s}, m_secured);
    m_mustDo = new QCheckBox(tr("In every plan, whatever the budget"));
    addPart(tr("Must do"), {u"mustDo"_s}, m_mustDo);
    for (const OptionalDate* date : {m_start, m_end}) {
        connect(date, &OptionalDate::changed, this, [this] {
            m_cost->setDays(m_start->date(), m_end->date());
            touch();
        });
    }
    connect(m_start, &OptionalDate::changed, this, [this] {
        if (m_start->date().isValid() && !m_end->date().isValid()) {
            m_end->setDate({}, proposedEnd(m_start->date(), today()));
        }
    });
    connect(m_cost, &CostFields::changed, this, [this] { touch(m_cost); });
}

void ActionForm::makeRest() {
    addHeading(tr("What it changes, and what it needs"));
    m_lifts = new LiftsField(windowStyle());
    addPart(tr("Questions it lifts"), {u"lifts"_s}, m_lifts);
    m_measure = addText(tr("Measure in words"), {u"measure"_s}, 2, tr("What is counted to know that it works"));
    m_needs = new CheckList(windowStyle(), tr("Actions that must end first"), tr("Search actions"), 5);
    m_needs->setTickedFirst();
    addPart(tr("Actions that must end first"), {u"dependencies"_s}, m_needs);
    m_risks = new RisksField(windowStyle(), language());
    addPart(tr("Risks"), {u"risks"_s}, m_risks);
    connect(m_lifts, &LiftsField::changed, this, [this] { touch(m_lifts); });
    connect(m_needs, &CheckList::changed, this, [this] { touch(m_needs); });
    connect(m_risks, &RisksField::changed, this, [this] { touch(m_risks); });
}

std::optional<QJsonObject> ActionForm::stored(const QUuid& id) const {
    const Action* action = plan().action(id);
    return action ? std::optional(exchange::toJson(*action)) : std::nullopt;
}

QJsonObject ActionForm::fresh(const QUuid& parent) const {
    Action action;
    action.code = nextActionCode(plan());
    action.objective = plan().objective(parent) ? parent : QUuid();
    return exchange::toJson(action);
}

QString ActionForm::heading() const {
    return isNew() ? tr("Add action") : tr("Edit action %1").arg(m_base.code);
}

/// Those that may be chosen; of one that waits for a decision, its own.
void ActionForm::fillStatuses() {
    const Action* known = plan().action(thing());
    const bool isDecided = known && session()->mayReportStatus(known->status);
    m_status->clear();
    for (const ActionStatus status : planitems::statuses) {
        if (!known || (isDecided ? session()->mayReportStatus(status) : status == known->status)) {
            m_status->addItem(planitems::statusWord(language(), status), static_cast<int>(status));
        }
    }
}

/// A draft from before the approval may hold a decision that is no longer offered: then what is stored.
void ActionForm::showStatus(ActionStatus status) {
    const Action* known = plan().action(thing());
    const int offered = m_status->findData(static_cast<int>(status));
    m_status->setCurrentIndex(offered < 0 && known ? m_status->findData(static_cast<int>(known->status)) : offered);
}

ActionStatus ActionForm::chosenStatus() const {
    return static_cast<ActionStatus>(m_status->currentData().toInt());
}

/// What is done is done wholly; who only passes by "done" on the way to another status finds the progress of before.
void ActionForm::followStatus() {
    const int shown = m_progress->value();
    if (chosenStatus() == ActionStatus::Done) {
        m_before = m_before.value_or(shown);
        m_progress->setValue(progressAt(ActionStatus::Done, shown));
    } else if (m_before) {
        m_progress->setValue(shown == progressAt(ActionStatus::Done, shown) ? *m_before : shown);
        m_before.reset();
    }
}

void ActionForm::fillChoices() {
    fillStatuses();
    planforms::fillObjectives(*m_objective, plan(), tr("No objective"));
    m_lead->clear();
    m_lead->addItems(planforms::knownBodies(session()->framework(), plan()));
    m_lifts->setFramework(session()->frameworkPtr(), session()->scores());
    std::vector<CheckList::Item> items;
    for (const Action& action : plan().actions) {
        if (action.id != thing()) {
            items.push_back({action.id.toString(QUuid::WithoutBraces), planitems::actionName(action), action.code});
        }
    }
    m_needs->setItems(std::move(items));
}

void ActionForm::fill(const QJsonObject& shown) {
    QJsonObject json = shown;
    const QJsonObject typed = json.take(typedMember).toObject();
    m_base = planThingFrom(json, exchange::actionFrom);
    m_code->setText(m_base.code);
    m_title->setText(m_base.title);
    m_description->setPlainText(m_base.description);
    planforms::chooseId(*m_objective, m_base.objective);
    m_lead->setEditText(m_base.leadBody);
    m_support->setPlainText(m_base.supportingBodies.join(u'\n'));
    showStatus(m_base.status);
    m_progress->setValue(m_base.progress);
    m_before.reset();
    m_start->setDate(m_base.start, today());
    m_end->setDate(m_base.end, proposedEnd(m_base.start, today()));
    m_cost->show(m_base, plan().currency);
    m_cost->putBack(typed.value("cost"_L1).toObject());
    m_funding->setText(m_base.fundingSource);
    m_secured->setChecked(m_base.isFundingSecured);
    m_mustDo->setChecked(m_base.isMustDo);
    m_lifts->setLifts(m_base.lifts);
    m_needs->setChecked(planforms::textsOf(m_base.dependencies));
    m_risks->setRisks(m_base.risks);
    m_measure->setPlainText(m_base.measure);
}

Action ActionForm::draft(const QUuid& id) const {
    Action action = m_base;
    action.id = id;
    action.code = m_code->text().trimmed();
    action.title = m_title->text().simplified();
    action.description = m_description->toPlainText().trimmed();
    action.objective = planforms::chosenId(*m_objective);
    action.leadBody = m_lead->currentText().simplified();
    action.supportingBodies = planforms::linesOf(m_support->toPlainText());
    action.status = chosenStatus();
    action.progress = m_progress->value();
    action.start = m_start->date();
    action.end = m_end->date();
    action.cost = m_cost->cost();
    action.costByYear = m_cost->costByYear();
    action.fundingSource = m_funding->text().simplified();
    action.isFundingSecured = m_secured->isChecked();
    action.isMustDo = m_mustDo->isChecked();
    action.lifts = m_lifts->lifts();
    action.dependencies = planforms::idsOf(m_needs->checked());
    action.risks = m_risks->risks();
    action.measure = m_measure->toPlainText().trimmed();
    return action;
}

/// With what is typed and is no cost yet: it must not be lost with the form, nor come back as 0.
QJsonObject ActionForm::written() const {
    QJsonObject json = exchange::toJson(draft(m_base.id));
    if (const QJsonObject cost = m_cost->typed(); !cost.isEmpty()) {
        json.insert(typedMember, QJsonObject{{u"cost"_s, cost}});
    }
    return json;
}

bool ActionForm::check() {
    if (m_title->text().trimmed().isEmpty()) {
        problem(u"title"_s, tr("Write a title."));
        return false;
    }
    if (const QString sentence = m_cost->problem(); !sentence.isEmpty()) {
        problem(u"cost"_s, sentence);
        return false;
    }
    return true;
}

Change ActionForm::change(const QUuid& id) const {
    const Action* known = plan().action(id);
    if (session()->isEditable() || !known) {
        return PutAction{draft(id)};
    }
    Action reported = *known; // to the letter: anything else would be more than a report
    reported.status = chosenStatus();
    reported.progress = m_progress->value();
    return PutAction{reported};
}

QStringList ActionForm::reportable() const {
    const Action* known = plan().action(thing());
    return known && session()->mayReportStatus(known->status) ? QStringList{u"status"_s, u"progress"_s}
                                                              : QStringList{u"progress"_s};
}

StepName ActionForm::stepName() const {
    const QString code = m_code->text().trimmed();
    return isNew() ? StepName(tr, QT_TR_NOOP("Add action %1")).arg(code)
                   : StepName(tr, QT_TR_NOOP("Edit action %1")).arg(code);
}

std::optional<Change> ActionForm::removal(bool withContents) const {
    return withContents ? std::nullopt : std::optional<Change>(RemoveAction{thing()});
}

StepName ActionForm::removalName() const {
    return StepName(tr, QT_TR_NOOP("Remove action %1")).arg(m_base.code);
}

/// As the roadmap does after a move; a form is also opened where no roadmap is in sight.
void ActionForm::tellSaved(const Plan& before, const QUuid& id) {
    const Action* action = plan().action(id);
    if (!action) {
        return;
    }
    const Action* was = before.action(id);
    const std::vector<QUuid> early = tooEarlyFor(plan(), id);
    const QDate lastDay = was ? was->lastDay() : QDate();
    const bool goesOn = m_offered && m_offeredOf == id && lastDay != action->lastDay();
    if (goesOn ? !early.empty() : hasNewOnes(early, tooEarlyFor(before, id))) {
        offerMoving(id, goesOn ? m_offeredFrom : lastDay, early);
    }
    const QStringList late = RoadmapEdits::endAfterStartOf(plan(), *action);
    if (hasNewOnes(late, was ? RoadmapEdits::endAfterStartOf(before, *was) : QStringList())) {
        context().window.notices.say(RoadmapEdits::movedTooEarlySentence(*action, late));
    }
}

/// `before`: its last day until now, from which on the others are moved; not valid: nobody knows by how much.
void ActionForm::offerMoving(const QUuid& id, const QDate& before, const std::vector<QUuid>& early) {
    const QDate lastDay = plan().action(id)->lastDay();
    const qint64 later = before.isValid() ? before.daysTo(lastDay) : 0;
    const auto warning = [then = plan(), id, early] {
        Notices::Notice notice;
        notice.id = u"dependencies"_s;
        notice.weight = Notices::Weight::Warning;
        notice.lead = RoadmapEdits::brokenSentence(then, id, early);
        notice.sentence = tr("Move what waits on the roadmap, or take the dependency away.");
        notice.ofAssessment = true;
        return notice;
    };
    if (later > 0) {
        Notices::Notice notice = warning();
        notice.sentence = tr("What waits can be moved by as many days, in one step.");
        notice.button = tr("Move what waits");
        notice.act = [this, id, later] {
            disconnect(m_offered);
            if (session()) {
                (void)RoadmapEdits::moveAlong(*session(), id, later);
            }
        };
        context().window.notices.show(notice);
    } else {
        context().window.notices.show(warning); // without a button no change of the language waits for it
    }
    disconnect(m_offered);
    m_offeredOf = id;
    m_offeredFrom = before;
    m_offered = connect(session(), &AssessmentSession::changed, this, [this, id, lastDay] {
        const Action* action = plan().action(id);
        const bool isMended = !action || action->lastDay() == m_offeredFrom || tooEarlyFor(plan(), id).empty();
        if (isMended || action->lastDay() != lastDay) {
            context().window.notices.take(u"dependencies"_s);
        }
        if (isMended) {
            disconnect(m_offered); // last: what was asked for goes with it
        }
    });
}

/// Late is what has got less far than its dates say: one may mend either.
QStringList ActionForm::seenWith(const QString& member) const {
    return member == u"progress"_s ? QStringList{u"end"_s, u"start"_s} : QStringList();
}

} // namespace atalaya
