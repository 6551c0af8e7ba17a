#include "views/workshop/run/FacilitatorPane.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/Panel.h"
#include "views/widgets/TabOrder.h"
#include "views/workshop/WorkshopClock.h"
#include "views/workshop/run/AgendaColumn.h"
#include "views/workshop/run/ParkingLot.h"
#include "views/workshop/run/PrivateNotes.h"
#include "views/workshop/run/QuestionHead.h"
#include "views/workshop/run/RecordColumn.h"
#include "views/workshop/run/RecordForm.h"
#include "views/workshop/run/ResultCard.h"
#include "views/workshop/run/RunWords.h"
#include "views/workshop/run/VoteCard.h"

#include <QHBoxLayout>
#include <QListView>

namespace atalaya {

namespace {

// Widths of the page in em, body text at its present size: those of Score.
constexpr double threeColumnsFrom = 86, twoColumnsFrom = 66;
constexpr double agendaPx = 276, recordPx = 366, mostMiddlePx = 1180;

} // namespace

FacilitatorPane::FacilitatorPane(const WorkshopContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {
    build();
    wire();
    context.window.style.follow(this, [this] { fold(); });
}

void FacilitatorPane::build() {
    const WindowStyle& style = m_context.window.style;
    m_agenda = new AgendaColumn(m_context, this);
    m_agendaLine = new Hairline(style, Qt::Vertical, "line", this);
    m_recordLine = new Hairline(style, Qt::Vertical);
    m_record = new RecordColumn(m_context);
    // One pane that scrolls as a whole: what is recorded stays beside what it rests on, or goes below it.
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(makeMiddle(), 1);
    m_columns->addWidget(m_recordLine);
    m_columns->addWidget(m_record);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_agenda);
    row->addWidget(m_agendaLine);
    row->addWidget(new PaneScroll(content, this), 1);
    setFocusProxy(m_agenda->list());
}

QWidget* FacilitatorPane::makeMiddle() {
    const WindowStyle& style = m_context.window.style;
    m_middle = new QWidget;
    m_middle->setAccessibleName(tr("Question and vote"));
    m_question = new QuestionHead(style);
    m_showAgenda = new Button(style, tr("Agenda"));
    m_showAgenda->setButtonSize(Button::Size::Small);
    m_showAgenda->setIconName(QStringLiteral("chevron-right"));
    m_showAgenda->setAccessibleDescription(tr("Shows or hides the agenda"));
    m_question->addToHead(m_showAgenda);
    m_vote = new VoteCard(m_context);
    m_result = new ResultCard(m_context);
    m_advice = new NoticeBox(style, Finding::Note, {}, {});
    m_advice->hide();
    m_notes = new PrivateNotes(m_context);
    auto* column = new QVBoxLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_question, m_vote, m_result, m_advice, m_notes}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    // In the middle of a wide screen.
    auto* held = new QWidget;
    held->setLayout(column);
    auto* around = new QHBoxLayout(m_middle);
    around->setContentsMargins(0, 0, 0, 0);
    around->addStretch(1);
    around->addWidget(held, 1'000);
    around->addStretch(1);
    style.follow(m_middle, [column, held, &style] {
        column->setContentsMargins(style.px(20), style.px(14), style.px(20), style.px(14));
        column->setSpacing(style.px(12));
        held->setMaximumWidth(style.px(mostMiddlePx));
    });
    return m_middle;
}

void FacilitatorPane::wire() {
    connect(m_agenda, &AgendaColumn::chosen, this, &FacilitatorPane::turnTo);
    // Where it lies over the way it goes again once a question was picked.
    for (auto picked : {&QAbstractItemView::clicked, &QAbstractItemView::activated}) {
        connect(m_agenda->list(), picked, this, [this] {
            if (m_agendaOut) {
                m_agendaOut = false;
                fold();
            }
        });
    }
    connect(m_agenda, &AgendaColumn::prepareAsked, this, &FacilitatorPane::prepareAsked);
    connect(m_agenda, &AgendaColumn::listAsked, this, &FacilitatorPane::listAsked);
    connect(m_agenda, &AgendaColumn::minutesAsked, this, &FacilitatorPane::minutesAsked);
    connect(m_showAgenda, &QAbstractButton::clicked, this, [this] {
        m_agendaOut = !m_agendaOut;
        fold();
        if (m_agendaOut) {
            m_agenda->list()->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_vote, &VoteCard::paperAsked, this, &FacilitatorPane::paperAsked);
    connect(m_vote, &VoteCard::keyboardAsked, this, &FacilitatorPane::keyboardAsked);
    connect(m_vote, &VoteCard::filesAsked, this, &FacilitatorPane::filesAsked);
    connect(m_vote, &VoteCard::phonesAsked, this, &FacilitatorPane::phonesAsked);
    connect(m_vote, &VoteCard::itemAsked, this, &FacilitatorPane::turnTo);
    connect(m_vote, &VoteCard::nextAsked, this, &FacilitatorPane::nextItem);
    connect(m_record, &RecordColumn::roomAsked, this, &FacilitatorPane::roomAsked);
    connect(m_record, &RecordColumn::roomFaceAsked, this, &FacilitatorPane::roomFaceAsked);
}

QString FacilitatorPane::firstItem() const {
    const Workshop& workshop = m_context.session()->workshop();
    if (const Round* open = workshop.openRound()) {
        return open->indicator;
    }
    if (const Stretch* now = workshop.now(); now && !now->isBreak()) {
        return now->indicator;
    }
    const auto next = std::find_if(workshop.agenda.begin(), workshop.agenda.end(),
                                   [&](const AgendaItem& item) { return !workshop.results.contains(item.indicator); });
    if (next != workshop.agenda.end()) {
        return next->indicator;
    }
    return workshop.agenda.empty() ? QString() : workshop.agenda.front().indicator;
}

void FacilitatorPane::showWorkshop() {
    for (const QMetaObject::Connection& one : m_followed) {
        disconnect(one);
    }
    m_followed.clear();
    m_record->form()->forget();
    m_notes->forget();
    m_indicator.clear();
    m_agenda->showWorkshop();
    if (WorkshopSession* session = m_context.session()) {
        AssessmentSession* assessment = m_context.window.desk.session();
        m_followed = {connect(session, &WorkshopSession::changed, this, &FacilitatorPane::follow),
                      connect(session, &WorkshopSession::voted, m_vote, &VoteCard::showProgress),
                      connect(assessment, &AssessmentSession::changed, this, &FacilitatorPane::followAssessment)};
        m_indicator = firstItem();
        showItem();
        tabAsRead(*this); // the framework may have brought more stages
    }
    Q_EMIT indicatorChanged(m_indicator);
    Q_EMIT hintsChanged();
}

void FacilitatorPane::setPreSurvey(const std::map<QString, Distribution>& answers) {
    m_agenda->setPreSurvey(answers);
}

void FacilitatorPane::follow(const WorkshopDelta& delta) {
    if (delta.head || delta.course) {
        holdClock();
    }
    const bool rounds = !delta.rounds.empty() || !delta.results.empty() || delta.head || delta.course;
    if (delta.agenda && !m_context.session()->workshop().item(m_indicator)) {
        turnTo(firstItem());
    }
    if (rounds || delta.agenda || delta.clusters || !delta.seats.empty()) {
        m_agenda->refresh();
        m_vote->showItem(m_indicator);
        Q_EMIT hintsChanged();
    }
    if (!delta.rounds.empty() || !delta.results.empty() || delta.head) {
        m_result->showItem(m_indicator);
        showAdvice();
        m_record->showItem(m_indicator);
    } else if (delta.parked) {
        m_record->parkingLot()->refresh();
    }
    if (delta.notes.contains(m_indicator)) {
        m_notes->refresh();
    }
}

/// A break takes no time from the talk, and after the end there is none to give.
void FacilitatorPane::holdClock() {
    const Workshop& workshop = m_context.session()->workshop();
    if (workshop.ended.isValid()) {
        m_context.clock.stop();
    } else if (const Stretch* now = workshop.now(); now && now->isBreak()) {
        m_context.clock.pause();
    }
}

void FacilitatorPane::followAssessment(const AssessmentDelta& delta) {
    if (!m_context.session()) {
        return;
    }
    if (delta.status) {
        showItem();
    } else {
        m_record->showMissing();
        m_record->parkingLot()->refresh();
    }
}

void FacilitatorPane::showItem() {
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    m_agenda->look(m_indicator);
    m_question->showQuestion(session->framework(), m_indicator);
    m_vote->showItem(m_indicator);
    m_result->showItem(m_indicator);
    showAdvice();
    m_notes->showItem(m_indicator);
    m_record->showItem(m_indicator);
}

void FacilitatorPane::showAdvice() {
    WorkshopSession* session = m_context.session();
    const Workshop& workshop = session->workshop();
    const Round* last = workshop.lastRevealed(m_indicator);
    const auto round = last && !workshop.results.contains(m_indicator)
                           ? session->revealed(last->id)
                           : Result<RevealedRound>(tl::make_unexpected(Error()));
    m_advice->setVisible(round.has_value());
    if (!round) {
        return;
    }
    std::optional<RevealedRound> before;
    for (const Round& one : workshop.rounds) {
        if (one.indicator == m_indicator && one.wasRevealed() && one.id != last->id) {
            if (auto earlier = session->revealed(one.id)) {
                before = std::move(*earlier);
            }
        }
    }
    const run::Advice advice = run::adviceOn(workshop, *round, before ? &*before : nullptr);
    m_advice->setNotice(advice.finding, advice.lead, advice.sentence);
}

void FacilitatorPane::turnTo(const QString& indicator) {
    const WorkshopSession* session = m_context.session();
    if (!session || !session->workshop().item(indicator) || indicator == m_indicator) {
        return;
    }
    m_indicator = indicator;
    showItem();
    Q_EMIT indicatorChanged(indicator);
    Q_EMIT hintsChanged();
}

void FacilitatorPane::leave() {
    m_notes->store();
    m_record->form()->store();
}

void FacilitatorPane::fold() {
    const WindowStyle& style = m_context.window.style;
    const double em = style.px(style.theme().type("body").size);
    const Fold before = m_fold;
    m_fold = width() >= threeColumnsFrom * em ? Fold::Three : width() >= twoColumnsFrom * em ? Fold::Two : Fold::One;
    if (m_fold != Fold::One) {
        m_agendaOut = false;
    }
    const bool isWide = m_fold == Fold::Three;
    const bool showsAgenda = m_fold != Fold::One || m_agendaOut;
    m_agenda->setFixedWidth(style.px(agendaPx));
    m_agenda->setVisible(showsAgenda);
    m_agendaLine->setVisible(showsAgenda);
    m_showAgenda->setVisible(m_fold == Fold::One);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretchFactor(m_middle, isWide ? 1 : 0);
    m_columns->setStretchFactor(m_record, isWide ? 0 : 1);
    m_recordLine->setVisible(isWide);
    m_record->setMinimumWidth(isWide ? style.px(recordPx) : 0);
    m_record->setMaximumWidth(isWide ? style.px(recordPx) : QWIDGETSIZE_MAX);
    if (m_fold != before) {
        tabAsRead(*this);
    }
}

void FacilitatorPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

} // namespace atalaya
