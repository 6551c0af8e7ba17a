#include "views/workshop/run/RecordForm.h"

#include "views/score/RationaleField.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/run/MinorityViews.h"
#include "views/workshop/run/RunWords.h"
#include "views/workshop/run/StagePicker.h"

namespace atalaya {

RecordForm::RecordForm(const WorkshopContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    build();
}

void RecordForm::build() {
    const WindowStyle& style = m_context.window.style;
    m_head = new SectionHeading(style, tr("Record the result"));
    m_stages = new StagePicker(style);
    m_chosen = new WrapLabel(style, {}, "caption", "text2");
    m_reason = new RationaleField;
    m_reason->setAccessibleName(tr("Why the room settled on this stage"));
    m_reason->setPlaceholderText(tr("Why the room settled on this stage"));
    m_reason->setWrite([this](const QString& text) {
        Draft next = draft();
        next.reason = text;
        change(next);
        m_reason->show(text); // it is what is kept now
        return true;
    });
    m_views = new MinorityViews(style);
    m_why = new WrapLabel(style, {}, "caption", "text2");
    m_record = new Button(style, {}, Button::Kind::Primary);
    m_park = new Button(style, tr("Park this question"));
    m_park->setIconName(QStringLiteral("parking"));
    m_takeBack = new Button(style, tr("Take back"), Button::Kind::Quiet);
    m_takeBack->setToolTip(tr("The question is open again, and the room can vote again"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (Button* one : {m_record, m_park, m_takeBack}) {
        flow->addWidget(one);
    }
    auto* column = new QVBoxLayout(this);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_head, m_stages, m_chosen, m_reason, m_views, m_why, buttons}) {
        column->addWidget(part);
    }
    style.follow(this, [=, &style] {
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(style.px(8));
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(style.px(8));
    });
    connect(m_stages, &StagePicker::chosen, this, [this](int stage) {
        Draft next = draft();
        next.stage = stage;
        change(next);
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RecordForm::settle);
    connect(m_views, &MinorityViews::changed, this, [this](const std::vector<Dissent>& views) {
        Draft next = draft();
        next.views = views;
        change(next);
    });
    connect(m_record, &QAbstractButton::clicked, this, &RecordForm::record);
    connect(m_park, &QAbstractButton::clicked, this, &RecordForm::park);
    connect(m_takeBack, &QAbstractButton::clicked, this, &RecordForm::takeBack);
}

void RecordForm::forget() {
    m_drafts.clear();
    m_begun.clear();
    m_indicator.clear();
    m_reason->show({});
    m_views->showBegun({});
}

const RoomResult* RecordForm::result() const {
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return nullptr;
    }
    const auto found = session->workshop().results.find(m_indicator);
    return found == session->workshop().results.end() ? nullptr : &found->second;
}

RecordForm::Draft RecordForm::recorded() const {
    const RoomResult* there = result();
    return there ? Draft{there->stage, there->reason, there->dissents} : Draft();
}

RecordForm::Draft RecordForm::draft() const {
    const auto found = m_drafts.find(m_indicator);
    return found == m_drafts.end() ? recorded() : found->second;
}

void RecordForm::change(const Draft& next) {
    m_drafts[m_indicator] = next;
    if (const WorkshopSession* session = m_context.session()) {
        m_stages->setStage(next.stage);
        m_views->setViews(session->workshop(), next.views);
    }
    settle();
}

void RecordForm::showItem(const QString& indicator) {
    const bool isOther = indicator != m_indicator;
    if (isOther) {
        store();
        m_begun[m_indicator] = m_views->begun();
        m_indicator = indicator;
    }
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    QStringList names;
    for (const Stage& stage : session->framework().stages) {
        names << stage.name;
    }
    m_stages->setStages(names);
    const Draft shown = draft();
    m_stages->setStage(shown.stage);
    m_reason->show(shown.reason);
    m_views->setViews(session->workshop(), shown.views);
    showGroups();
    if (isOther) {
        m_views->showBegun(m_begun[m_indicator]);
    }
    const Round* last = session->workshop().lastRound(m_indicator);
    m_head->setNote(last ? tr("after round %1").arg(last->number) : QString());
    settle();
}

void RecordForm::showGroups() {
    const Workshop& workshop = m_context.session()->workshop();
    std::vector<std::pair<QString, QString>> groups;
    if (const Round* round = workshop.lastRevealed(m_indicator)) {
        const std::vector<MergedGroup> merged = groupsOf(workshop, *round);
        for (const WorkshopCluster& cluster : workshop.clusters) {
            if (standsAlone(merged, cluster.id)) {
                groups.emplace_back(cluster.id, cluster.name);
            }
        }
    }
    m_views->setGroups(groups);
}

QString RecordForm::whyNot() const {
    if (QString why = run::whyNoActs(m_context); !why.isEmpty()) {
        return why;
    }
    const Workshop& workshop = m_context.session()->workshop();
    if (const Round* open = workshop.openRound(); open && open->indicator == m_indicator) {
        return tr("The vote is open. Close and reveal it first.");
    }
    return workshop.lastRevealed(m_indicator)
               ? QString()
               : tr("A stage rests on a revealed vote. Open the vote first, or park the question.");
}

void RecordForm::settle() {
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    const QString why = whyNot();
    const bool mayAct = run::whyNoActs(m_context).isEmpty();
    const Round* open = session->workshop().openRound();
    const bool isVoting = open && open->indicator == m_indicator;
    const bool mayRecord = why.isEmpty();
    const RoomResult* there = result();
    Draft now = draft();
    now.reason = m_reason->toPlainText();
    m_stages->setEnabled(mayRecord);
    m_views->setEditable(mayRecord);
    m_reason->setReadOnly(!mayAct);
    m_reason->setEnabled(mayAct && !isVoting);
    const QString name = now.stage > 0 ? session->framework().stageName(now.stage) : QString();
    m_chosen->setText(now.stage > 0 ? tr("Stage %1, %2", "number, name").arg(now.stage).arg(name) : QString());
    m_chosen->setVisible(now.stage > 0);
    const bool isOther = !there || now != recorded();
    m_record->setText(there ? tr("Correct the result") : tr("Record the result"));
    m_record->setEnabled(mayRecord && now.stage > 0 && isOther);
    const bool isParked = there && there->kind == RoomResult::Kind::Parked;
    m_park->setEnabled(mayAct && !isVoting && (!isParked || isOther));
    m_takeBack->setVisible(there != nullptr);
    m_takeBack->setEnabled(mayAct);
    m_why->setText(!why.isEmpty()   ? why
                   : now.stage == 0 ? tr("Choose the stage that the room settled on.")
                                    : QString());
    m_why->setVisible(!m_why->text().isEmpty());
}

bool RecordForm::give(RoomResult result, const QString& told) {
    WorkshopSession* room = m_context.session();
    AssessmentSession* assessment = m_context.window.desk.session();
    if (!room || !assessment) {
        return false;
    }
    const QString indicator = m_indicator;
    const Draft kept = draft();
    const std::optional<RoomResult> before = this->result() ? std::optional(*this->result()) : std::nullopt;
    // While it is recorded the panel looks at the result, not at what was begun.
    m_drafts.erase(indicator);
    if (!room->record(indicator, std::move(result), *assessment)) {
        const std::optional<RoomResult> after = this->result() ? std::optional(*this->result()) : std::nullopt;
        if (after == before) { // nothing was recorded
            m_drafts[indicator] = kept;
            showItem(indicator);
        }
        return false;
    }
    m_context.window.notices.say(told);
    showItem(m_indicator);
    return true;
}

void RecordForm::record() {
    WorkshopSession* session = m_context.session();
    const Round* round = session ? session->workshop().lastRevealed(m_indicator) : nullptr;
    if (!round) {
        return;
    }
    (void)m_views->takeTyped();
    m_reason->store();
    const Draft given = draft();
    RoomResult result;
    result.kind = given.views.empty() ? RoomResult::Kind::Agreed : RoomResult::Kind::AgreedWithDissent;
    result.stage = given.stage;
    result.round = round->id;
    result.reason = given.reason.trimmed();
    result.dissents = given.views;
    (void)give(result, tr("%1: %2", "question, result").arg(m_indicator, run::resultWords(result)));
}

void RecordForm::park() {
    WorkshopSession* session = m_context.session();
    m_reason->store();
    const QString reason = m_reason->toPlainText().trimmed();
    if (!session) {
        return;
    }
    if (reason.isEmpty()) {
        m_why->setText(tr("Write what keeps the room from a result: it becomes an open point of the report."));
        m_why->setVisible(true);
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    RoomResult result;
    result.kind = RoomResult::Kind::Parked;
    result.reason = reason;
    if (const Round* round = session->workshop().lastRevealed(m_indicator)) {
        result.round = round->id;
    }
    (void)give(result, tr("%1: %2", "question, result").arg(m_indicator, run::resultWords(result)));
}

void RecordForm::takeBack() {
    WorkshopSession* session = m_context.session();
    AssessmentSession* assessment = m_context.window.desk.session();
    if (!session || !assessment) {
        return;
    }
    // What was recorded is offered again.
    const Draft before = recorded();
    if (session->takeBack(m_indicator, *assessment)) {
        m_drafts[m_indicator] = before;
        showItem(m_indicator);
        m_context.window.notices.say(tr("%1 is open again").arg(m_indicator));
    }
}

void RecordForm::store() {
    m_reason->store();
}

} // namespace atalaya
