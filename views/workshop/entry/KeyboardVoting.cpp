#include "views/workshop/entry/KeyboardVoting.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/Panel.h"
#include "views/workshop/entry/SeatStep.h"
#include "views/workshop/entry/VoteStep.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

} // namespace

KeyboardVoting::KeyboardVoting(const WorkshopContext& context, QWidget* host) : QWidget(host), m_context(context) {
    setAccessibleName(tr("Voting on this keyboard"));
    setFocusPolicy(Qt::NoFocus);
    makeContent();
    host->installEventFilter(this);
    hide();
    for (QTimer* timer : {&m_idle, &m_thanks}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { toSeat(); });
    }
    const Desk& desk = m_context.window.desk;
    connect(&desk, &Desk::aboutToLeaveWorkshop, this, &KeyboardVoting::end);
    connect(&desk, &Desk::workshopChanged, this, &KeyboardVoting::followSession);
    followSession();
}

void KeyboardVoting::makeContent() {
    const WindowStyle& style = m_context.window.style;
    m_progress = new Label(style, {}, "reading", "text2");
    m_back = new Button(style, tr("Back to the facilitator"));
    m_back->setToolTip(tr("Ctrl+Shift+Esc"));
    auto* head = new QWidget;
    auto* row = new FlowLayout;
    head->setLayout(row);
    row->addWidget(m_back);
    row->addWidget(m_progress);
    m_seatStep = new SeatStep(style);
    m_voteStep = new VoteStep(style);
    m_steps = new QStackedWidget;
    for (QWidget* step : std::initializer_list<QWidget*>{m_seatStep, m_voteStep, makeMessage()}) {
        m_steps->addWidget(step);
    }
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_steps, 20);
    centred->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(new Hairline(style));
    column->addLayout(centred, 1);
    style.follow(this, [this, row, column, &style] {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(style.px(16));
        column->setContentsMargins(style.px(20), style.px(14), style.px(20), style.px(16));
        column->setSpacing(style.px(12));
        m_progress->setMinimumHeight(m_back->sizeHint().height()); // in the middle beside it
        m_steps->setMaximumWidth(style.px(900));
        update();
    });
    connect(m_back, &QAbstractButton::clicked, this, &KeyboardVoting::end);
    connect(m_seatStep, &SeatStep::seatTyped, this, &KeyboardVoting::toVote);
    connect(m_seatStep, &SeatStep::touched, this, [this] { m_idle.start(m_idleTime); });
    connect(m_voteStep, &VoteStep::touched, this, [this] {
        if (m_step == Step::Vote) {
            m_idle.start(m_idleTime);
        }
    });
    connect(m_voteStep, &VoteStep::sendWanted, this, &KeyboardVoting::send);
}

QWidget* KeyboardVoting::makeMessage() {
    const WindowStyle& style = m_context.window.style;
    m_message = new QWidget;
    m_message->setFocusPolicy(Qt::StrongFocus);
    m_message->setProperty("focusRing", u"none"_s);
    m_lead = new WrapLabel(style, {}, "title");
    m_sentence = new WrapLabel(style, {}, "reading", "text2");
    auto* column = new QVBoxLayout(m_message);
    column->addStretch(1);
    column->addWidget(m_lead);
    column->addWidget(m_sentence);
    column->addStretch(2);
    return m_message;
}

void KeyboardVoting::setTimes(int idle, int thanks) {
    m_idleTime = idle;
    m_thanksTime = thanks;
}

void KeyboardVoting::followSession() {
    disconnect(m_changed);
    disconnect(m_voted);
    if (const WorkshopSession* session = m_context.session()) {
        m_changed = connect(session, &WorkshopSession::changed, this, &KeyboardVoting::follow);
        m_voted = connect(session, &WorkshopSession::voted, this, &KeyboardVoting::showProgress);
    }
}

void KeyboardVoting::begin() {
    const WorkshopSession* session = m_context.session();
    const Round* open = session ? session->workshop().openRound() : nullptr;
    if (!open) {
        m_context.window.notices.say(tr("No vote is open. Open one, then pass the keyboard round."));
        return;
    }
    m_round = open->id;
    if (!m_open) {
        m_open = true;
        m_before = QApplication::focusWidget();
        qApp->installEventFilter(this); // the last one made looks first
    }
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    toSeat();
    showProgress();
}

void KeyboardVoting::end() {
    if (!m_open) {
        return;
    }
    m_open = false;
    qApp->removeEventFilter(this);
    forget();
    m_progress->clear();
    if (m_before && m_before->isVisible()) {
        m_before->setFocus(m_context.window.style.showsFocus() ? Qt::BacktabFocusReason : Qt::OtherFocusReason);
    }
    hide();
    Q_EMIT ended();
}

void KeyboardVoting::forget() {
    m_seat = {};
    m_ballot.reset();
    m_seatStep->clear();
    m_voteStep->clear();
    m_lead->clear();
    m_sentence->clear();
    m_message->setAccessibleName({});
    // Last: what is cleared says that it was touched.
    m_idle.stop();
    m_thanks.stop();
}

void KeyboardVoting::follow() {
    if (!m_open) {
        return;
    }
    const WorkshopSession* session = m_context.session();
    const Round* open = session ? session->workshop().openRound() : nullptr;
    if (!open) {
        if (m_step != Step::Over) {
            say(Step::Over, tr("This vote is over."),
                tr("A vote that was not sent is not counted. Give the keyboard back to the facilitator."));
        }
    } else if (open->id != m_round || m_step == Step::Over) {
        m_round = open->id;
        toSeat();
    }
    showProgress();
}

void KeyboardVoting::showProgress() {
    WorkshopSession* session = m_context.session();
    const auto progress = m_open && session ? session->progress() : std::nullopt;
    m_progress->setText(progress ? tr("%1 of %2 have voted").arg(progress->votes).arg(progress->seats) : QString());
}

void KeyboardVoting::toSeat(const QString& begun) {
    forget();
    m_step = Step::Seat;
    m_steps->setCurrentWidget(m_seatStep);
    m_seatStep->start(begun);
    if (!begun.isEmpty()) {
        m_idle.start(m_idleTime);
    }
}

QString KeyboardVoting::noteOn(const Seat& seat) const {
    WorkshopSession* session = m_context.session();
    const auto progress = session->progress();
    if (!progress) {
        return {};
    }
    const auto out = std::find_if(progress->missing.begin(), progress->missing.end(),
                                  [&](const StillOut& one) { return one.cluster == seat.cluster; });
    const bool isMissing = out != progress->missing.end() &&
                           std::find(out->seats.begin(), out->seats.end(), seat.number) != out->seats.end();
    if (isMissing) {
        return {};
    }
    // Cards without seats may be all that fills up its group, and a seat that is away is not waited for.
    const auto paper = progress->byWay.find(WayIn::Paper);
    const bool isSure = !seat.away && (paper == progress->byWay.end() || paper->second == 0);
    return isSure ? tr("Seat %1 has voted already: a new vote replaces the first.").arg(seat.number)
                  : tr("If seat %1 has voted already, a new vote replaces the first.").arg(seat.number);
}

void KeyboardVoting::toVote(const QString& typed) {
    const WorkshopSession* session = m_context.session();
    const Workshop& workshop = session->workshop();
    const Round* round = workshop.round(m_round);
    const Indicator* indicator = round ? session->framework().indicator(round->indicator) : nullptr;
    if (!indicator) {
        return;
    }
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    const auto seat = std::find_if(workshop.seats.begin(), workshop.seats.end(),
                                   [&](const Seat& one) { return isNumber && one.number == number; });
    if (typed.isEmpty()) {
        m_seatStep->tell(tr("No seat number is typed. It stands on the card at your place."));
    } else if (seat == workshop.seats.end()) {
        m_seatStep->tell(tr("There is no seat “%1” in this workshop. Look at the card at your place.").arg(typed));
    } else if (!round->clusters.contains(seat->cluster)) {
        const WorkshopCluster* cluster = workshop.cluster(seat->cluster);
        m_seatStep->tell(tr("Seat %1 belongs to %2, which does not vote on this question. Pass the keyboard on.")
                             .arg(QString::number(number), cluster ? cluster->name : seat->cluster));
    } else {
        m_seat = seat->id;
        m_step = Step::Vote;
        m_voteStep->show(session->framework(), *indicator, number, noteOn(*seat));
        m_steps->setCurrentWidget(m_voteStep);
        m_seatStep->clear();
        m_voteStep->takeFocus();
        m_idle.start(m_idleTime);
    }
}

void KeyboardVoting::send(int stage, Confidence confidence) {
    WorkshopSession* session = m_context.session();
    if (m_step != Step::Vote || !session) {
        return;
    }
    m_idle.start(m_idleTime);
    if (!m_ballot || m_ballot->stage != stage || m_ballot->confidence != confidence) {
        m_ballot = Ballot{
            m_context.window.desk.surroundings().newId(), m_round, m_seat, {}, stage, confidence, WayIn::Keyboard, {}};
    }
    const Casting casting = session->cast(*m_ballot);
    if (m_step != Step::Vote) {
        return; // the round turned out to be over, and that is said
    }
    if (!casting) {
        m_voteStep->tell(casting.error().problem ? tr("Your vote is not taken.") : tr("Your vote is not kept."),
                         casting.error().error.sentence);
        return;
    }
    say(Step::Thanks, tr("Thank you. Pass the keyboard on."), {});
    m_thanks.start(m_thanksTime);
}

void KeyboardVoting::say(Step step, const QString& lead, const QString& sentence) {
    forget();
    m_step = step;
    m_lead->setText(lead);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_message->setAccessibleName(sentence.isEmpty() ? lead : lead + u' ' + sentence);
    m_steps->setCurrentWidget(m_message);
    m_message->setFocus(Qt::OtherFocusReason);
}

} // namespace atalaya
