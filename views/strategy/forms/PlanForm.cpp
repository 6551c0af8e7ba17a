#include "views/strategy/forms/PlanForm.h"

#include "assessments/assessment/Delta.h"
#include "models/exchange/JsonReading.h"
#include "models/session/WindowLanguage.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/DateField.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/TabOrder.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

// What becomes of what is written; the fields themselves are put together in PlanFormFields.cpp.

namespace atalaya {

PlanForm::PlanForm(const StrategyContext& context, QWidget* host, const QString& name)
    : Drawer(context.window.style, {}, host)
    , m_context(context)
    , m_language(languageOfWindow())
    , m_drafts(context.window.preferences, name)
    , m_notice(new NoticeBox(context.window.style, Finding::Note, {}, {}))
    , m_fields(new QWidget)
    , m_column(new QVBoxLayout(m_fields)) {
    m_notice->setButtonsBelow(true);
    m_notice->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(this, &Drawer::closed, this, &PlanForm::keepDraft);
    connect(&context.window.desk, &Desk::sessionChanged, this, &PlanForm::followSession);
    followSession();
}

QDate PlanForm::today() const {
    return m_context.today();
}

std::optional<Change> PlanForm::removal(bool) const {
    return std::nullopt;
}

void PlanForm::tellSaved(const Plan&, const QUuid&) {}

QStringList PlanForm::seenWith(const QString&) const {
    return {};
}

void PlanForm::followSession() {
    close(); // it is about the other assessment, and waits for that
    if (const AssessmentSession* chosen = session()) {
        connect(chosen, &AssessmentSession::changed, this, &PlanForm::follow);
    }
}

void PlanForm::openOn(const QUuid& id, const QString& member) {
    if (session()) {
        if (const auto json = stored(id)) {
            begin(id, false, *json, member);
        }
    }
}

void PlanForm::openNew(const QUuid& parent) {
    if (session() && session()->isEditable()) {
        // It has its code already, and whoever begins to type writes its title.
        begin({}, true, fresh(parent), QStringLiteral("title"));
    }
}

void PlanForm::begin(const QUuid& id, bool isNew, const QJsonObject& stored, const QString& member) {
    leaveAsIs();
    m_assessment = session()->assessment().id;
    m_id = id;
    m_isNew = isNew;
    m_stored = stored;
    clearProblems();
    lookAtLock();
    hideNotice();
    fillChoices();
    showFields(stored);
    m_began = written();
    setTitle(heading());
    m_save->setText(isNew ? tr("Add") : tr("Save"));
    m_remove->setVisible(!isNew && removal(false).has_value());
    m_isSettled = false;
    if (const auto left = openDraft()) {
        showFields(withDraft(stored, *left));
    }
    if (written() != m_began) {
        const QString sentence = tr("Nothing of this is in the plan yet.");
        notice(Finding::Note, tr("As you left it."), m_whyLocked.isEmpty() ? sentence : sentence + u' ' + m_whyLocked);
        connect(m_notice->addButton(tr("Discard")), &QAbstractButton::clicked, this, &PlanForm::discard);
        tabAsRead(*this);
    }
    m_asked = member;
    open();
    focusAsked();
}

/// What was asked for, else the first of those that are open: it may stand far below.
void PlanForm::focusAsked() {
    const Field* first = fieldOf(m_asked);
    first = first && isOpenField(*first) ? first : nullptr;
    for (const Field& field : m_known) {
        first = !first && isOpenField(field) ? &field : first;
    }
    if (first) {
        first->edit->setFocus(windowStyle().focusReason());
        for (const QString& member : seenWith(m_asked)) {
            if (const Field* other = fieldOf(member)) {
                bringIntoSight(other->edit);
            }
        }
        bringIntoSight(first->edit); // last: where there is room for one only, it is this
    }
}

void PlanForm::showFields(const QJsonObject& json) {
    const QScopedValueRollback busy(m_isBusy, true);
    fill(json);
}

/// Another thing comes in its way: what is written waits.
void PlanForm::leaveAsIs() {
    if (isOpen()) {
        keepDraft();
    }
}

bool PlanForm::isTouched() const {
    return isOpen() && !m_isSettled && session() && written() != m_began;
}

void PlanForm::keepDraft() {
    m_rest.stop();
    // The session may be another by now: what the fields say does not depend on it, nor which of them are open.
    if (m_isSettled || m_assessment.isNull()) {
        return;
    }
    const PlanDrafts::Draft draft{m_began, written()};
    if (m_whyLocked.isEmpty()) {
        m_drafts.keep(m_assessment, m_id, draft);
    } else {
        m_drafts.keepOf(m_assessment, m_id, m_reported, draft);
    }
}

std::optional<PlanDrafts::Draft> PlanForm::openDraft() const {
    return m_whyLocked.isEmpty() ? m_drafts.find(m_assessment, m_id) : m_drafts.findOf(m_assessment, m_id, m_reported);
}

/// Stored or let go, of one that is stored as far as it was open.
void PlanForm::settle() {
    m_isSettled = true;
    if (m_whyLocked.isEmpty() || m_isNew) {
        m_drafts.drop(m_assessment, m_id);
    } else {
        m_drafts.keepOf(m_assessment, m_id, m_reported, {});
    }
}

void PlanForm::hideEvent(QHideEvent* event) {
    if (isOpen()) {
        keepDraft(); // the page or the window goes: nobody knows whether it comes back
    }
    Drawer::hideEvent(event);
}

void PlanForm::follow(const AssessmentDelta& delta) {
    if (!isOpen() || m_isBusy) {
        return;
    }
    const bool isLockOther = session()->whyNotEditable() != m_whyLocked;
    if (isLockOther) {
        keepDraft(); // of what was open
    }
    lookAtLock();
    if (isLockOther) {
        hideNotice();
    }
    if (delta.plan.isEmpty() && !isLockOther) {
        return;
    }
    const auto now = m_isNew ? std::optional(m_stored) : stored(m_id);
    if (!now) {
        m_isSettled = true;
        m_drafts.drop(m_assessment, m_id);
        close();
        m_context.window.notices.say(tr("What was on the form is no longer in the plan"));
        return;
    }
    // What is locked now waits, and says what is stored; of a new one nothing is.
    const bool isLeft = isLockOther && !m_isNew;
    const auto draft = isLeft ? openDraft().value_or(PlanDrafts::Draft()) : PlanDrafts::Draft{m_began, written()};
    fillChoices();
    showFields(*now);
    m_stored = *now;
    m_began = written();
    if (draft.began != draft.written) {
        showFields(withDraft(*now, draft));
    }
    setTitle(heading());
}

/// What may be written now; hideNotice() says why not all.
void PlanForm::lookAtLock() {
    m_whyLocked = session()->whyNotEditable();
    const bool isLocked = !m_whyLocked.isEmpty();
    m_reported = isLocked && !m_isNew && session()->mayReport() ? reportable() : QStringList();
    const bool mayWrite = !isLocked || !m_reported.isEmpty();
    m_fields->setEnabled(mayWrite);
    for (const Field& field : m_known) {
        const bool isOpen = !mayWrite || isOpenField(field);
        field.edit->setEnabled(isOpen);
        field.label->setEnabled(isOpen);
    }
    m_save->setEnabled(mayWrite);
    m_remove->setEnabled(!isLocked);
}

bool PlanForm::isOpenField(const Field& field) const {
    return m_whyLocked.isEmpty() || std::any_of(field.members.begin(), field.members.end(),
                                                [this](const QString& one) { return m_reported.contains(one); });
}

bool PlanForm::perform(const Change& change, const StepName& step) {
    // Asked before, so that it is said here and not in the window as well.
    if (const auto next = atalaya::edit(session()->framework(), session()->assessment(), change); !next) {
        refuse(next.error());
        return false;
    }
    const QScopedValueRollback busy(m_isBusy, true);
    const auto said = connect(session(), &AssessmentSession::refused, this, &PlanForm::refuse);
    const bool isDone = session()->perform(change, step);
    disconnect(said);
    return isDone;
}

bool PlanForm::makeStep(const std::vector<Change>& changes, const StepName& step) {
    clearProblems();
    hideNotice();
    Result<Assessment> next = session()->assessment();
    for (const Change& change : changes) {
        next = atalaya::edit(session()->framework(), *next, change);
        if (!next) {
            refuse(next.error());
            return false;
        }
    }
    return session()->perform(changes, step);
}

void PlanForm::save() {
    if (!isOpen() || !session() || !m_save->isEnabled()) {
        return;
    }
    // Stored is what was typed, not what a list still offers in its place: it would stay over the page.
    if (QWidget* offered = QApplication::activePopupWidget()) {
        offered->close();
    }
    for (PrepareTable* table : m_fields->findChildren<PrepareTable*>()) {
        table->finishEditing();
    }
    clearProblems();
    hideNotice();
    if (!DateField::settleAll(*m_fields) || !checkPlain() || !check()) {
        return;
    }
    const QUuid id = m_isNew ? m_context.window.desk.surroundings().newId() : m_id;
    const Plan before = plan();
    if (perform(change(id), stepName())) {
        settle();
        close();
        Q_EMIT saved(id);
        tellSaved(before, id);
    }
}

/// What no document can hold may come with what is pasted.
bool PlanForm::checkPlain() {
    for (const Field& field : m_known) {
        const auto* line = qobject_cast<const QLineEdit*>(field.edit);
        const auto* text = qobject_cast<const QPlainTextEdit*>(field.edit);
        const auto* box = qobject_cast<const QComboBox*>(field.edit);
        const QString said = line ? line->text() : text ? text->toPlainText() : box ? box->currentText() : QString();
        if (!exchange::isPlainText(said)) {
            problem(field.members.front(), tr("Leave out control characters."));
            return false;
        }
    }
    return true;
}

void PlanForm::remove(bool withContents) {
    const auto change = session() ? removal(withContents) : std::nullopt;
    if (!change || m_isNew) {
        return;
    }
    clearProblems();
    hideNotice();
    if (!perform(*change, removalName())) {
        if (!withContents && removal(true)) {
            connect(m_notice->addButton(tr("Remove with all it holds")), &QAbstractButton::clicked, this,
                    [this] { remove(true); });
            tabAsRead(*this);
        }
        return;
    }
    settle();
    close();
}

void PlanForm::cancel() {
    if (!isTouched()) {
        close();
        return;
    }
    notice(Finding::Warning, tr("Not stored yet."), tr("Let go of what you have typed?"));
    Button* back = m_notice->addButton(tr("Go on writing"));
    connect(back, &QAbstractButton::clicked, this, [this] {
        hideNotice();
        focusAsked();
    });
    connect(m_notice->addButton(tr("Discard")), &QAbstractButton::clicked, this, &PlanForm::discard);
    tabAsRead(*this);
    back->setFocus(windowStyle().focusReason());
}

void PlanForm::discard() {
    settle();
    close();
}

const PlanForm::Field* PlanForm::fieldOf(const QString& member) const {
    for (const Field& field : m_known) {
        if (field.members.contains(member)) {
            return &field;
        }
    }
    return nullptr;
}

void PlanForm::refuse(const Error& error) {
    // "/assessment/plan/actions/3/dependencies": what the rules speak of.
    const QStringList steps = error.detail.split(QLatin1Char('/'));
    const QString member = steps.size() > 5 ? steps.at(5) : steps.size() > 3 ? steps.at(3) : QString();
    problem(member, error.sentence);
}

void PlanForm::problem(const QString& member, const QString& sentence) {
    const Field* field = fieldOf(member);
    if (!field) {
        notice(Finding::Blocker, {}, sentence);
        return;
    }
    show(*field, sentence);
    if (!sentence.isEmpty()) {
        field->edit->setFocus(windowStyle().focusReason());
        bringIntoSight(field->problem);
    }
}

/// Once the leaf is laid out.
void PlanForm::bringIntoSight(QWidget* part) {
    QTimer::singleShot(0, part, [this, part] {
        for (QScrollArea* scroll : findChildren<QScrollArea*>()) {
            scroll->ensureWidgetVisible(part, 0, windowStyle().px(48));
        }
    });
}

void PlanForm::show(const Field& field, const QString& sentence) {
    setFieldError(*field.edit, sentence);
    field.problem->setText(sentence);
    field.problem->setVisible(!sentence.isEmpty());
}

void PlanForm::clearProblems() {
    for (const Field& field : m_known) {
        show(field, {});
    }
}

void PlanForm::notice(Finding finding, const QString& lead, const QString& sentence) {
    m_notice->clearButtons();
    m_notice->setNotice(finding, lead, sentence);
    m_notice->show();
    bringIntoSight(m_notice);
}

/// Where not all is open, the reason stands there instead.
void PlanForm::hideNotice() {
    m_notice->hide();
    m_notice->clearButtons();
    if (!m_whyLocked.isEmpty()) {
        notice(Finding::Note, {}, m_whyLocked);
    }
}

void PlanForm::touch(const QWidget* where) {
    if (m_isBusy || !isOpen()) {
        return;
    }
    for (const Field& field : m_known) {
        if (where && field.problem->isVisible() && (field.edit == where || field.edit->isAncestorOf(where))) {
            show(field, {});
        }
    }
    m_rest.start();
}

} // namespace atalaya
