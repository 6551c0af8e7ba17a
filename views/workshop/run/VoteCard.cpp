#include "views/workshop/run/VoteCard.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/Tag.h"
#include "views/workshop/WorkshopClock.h"
#include "views/workshop/WorkshopQuestions.h"
#include "views/workshop/run/BallotSquares.h"
#include "views/workshop/run/ClockControls.h"
#include "views/workshop/run/RunWords.h"

#include <QHBoxLayout>

namespace atalaya {

VoteCard::VoteCard(const WorkshopContext& context, QWidget* parent)
    : Panel(context.window.style, parent), m_context(context) {
    setAccessibleName(tr("Vote"));
    build();
}

void VoteCard::build() {
    const WindowStyle& style = m_context.window.style;
    m_state = new Label(style, {}, "body", "text", 600);
    m_noTally = new Tag(style, Tag::Kind::Plain, tr("no tally before the reveal"));
    m_clock = new ClockControls(m_context);
    m_sentence = new WrapLabel(style, {}, "body", "text2");
    // State and clock beside each other, or below where the words are long.
    auto* head = new QWidget;
    auto* flow = new FlowLayout(head);
    flow->addWidget(m_state);
    flow->addWidget(m_noTally);
    auto* top = new QHBoxLayout;
    top->addWidget(head, 1);
    top->addWidget(m_clock, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_sentence);
    column->addWidget(makeProgress());
    column->addWidget(makeButtons());
    style.follow(this, [=, &style] {
        flow->setContentsMargins(0, style.px(4), 0, 0);
        flow->setSpacing(style.px(8));
        top->setSpacing(style.px(8));
        column->setContentsMargins(style.px(16), style.px(10), style.px(16), style.px(12));
        column->setSpacing(style.px(8));
    });
    connect(m_clock, &ClockControls::talkBegan, this, [this] {
        // A talk belongs to the question, and its time is counted there.
        if (const WorkshopSession* session = m_context.session();
            session && !session->workshop().results.contains(m_indicator)) {
            begin();
        }
    });
}

QWidget* VoteCard::makeProgress() {
    const WindowStyle& style = m_context.window.style;
    m_progress = new QWidget(this);
    m_count = new Label(style, {}, "figure", "text", 600);
    m_count->setFigures(true);
    auto* are = new Label(style, tr("ballots are in"), "body", "text2");
    m_ways = new WrapLabel(style, {}, "body", "text2");
    m_missing = new WrapLabel(style, {}, "body", "text2");
    m_squares = new BallotSquares(style);
    auto* figure = new QHBoxLayout;
    figure->addWidget(m_count, 0, Qt::AlignBaseline);
    figure->addWidget(are, 1, Qt::AlignBaseline);
    auto* words = new QVBoxLayout;
    words->addLayout(figure);
    words->addWidget(m_ways);
    words->addWidget(m_missing);
    words->addStretch(1);
    auto* row = new QHBoxLayout(m_progress);
    row->addLayout(words, 1);
    row->addWidget(m_squares, 0, Qt::AlignVCenter);
    style.follow(m_progress, [=, &style] {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(style.px(16));
        figure->setSpacing(style.px(6));
        words->setSpacing(0);
    });
    return m_progress;
}

QWidget* VoteCard::makeButtons() {
    const WindowStyle& style = m_context.window.style;
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    const auto add = [&](const QString& word, const char* icon, auto act) {
        auto* button = new Button(style, word);
        button->setIconName(QString::fromLatin1(icon));
        flow->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, act);
        return button;
    };
    m_main = add({}, "eye", [this] { press(); });
    m_main->setKind(Button::Kind::Primary);
    m_begin = add(tr("Turn the room to this"), "jump", [this] { begin(); });
    m_paper = add(tr("Type paper ballots…"), "pen", [this] { Q_EMIT paperAsked(); });
    m_keyboard = add(tr("Pass the keyboard…"), "keyboard", [this] { Q_EMIT keyboardAsked(); });
    m_files = add(tr("Read files…"), "file", [this] { Q_EMIT filesAsked(); });
    m_phones = add(tr("Phones…"), "phone", [this] { Q_EMIT phonesAsked(); });
    m_stop = add(tr("Stop the vote"), "", [this] { stopVote(); });
    m_stop->setKind(Button::Kind::Quiet);
    m_stop->setToolTip(tr("Ends it without a reveal; its votes are never shown"));
    style.follow(buttons, [flow, &style] {
        flow->setContentsMargins(0, style.px(2), 0, 0);
        flow->setSpacing(style.px(8));
    });
    return buttons;
}

const Round* VoteCard::openRound() const {
    const WorkshopSession* session = m_context.session();
    return session ? session->workshop().openRound() : nullptr;
}

QString VoteCard::stateWords(const Workshop& workshop) const {
    if (const Round* open = workshop.openRound()) {
        return open->indicator == m_indicator ? tr("Round %1 is open").arg(open->number)
                                              : tr("The vote on %1 is open").arg(open->indicator);
    }
    if (const auto result = workshop.results.find(m_indicator); result != workshop.results.end()) {
        return run::resultWords(result->second);
    }
    const Round* last = workshop.lastRound(m_indicator);
    return last && last->state == RoundState::Revealed
               ? tr("Round %1, revealed %2", "number, time").arg(last->number).arg(run::clockText(last->revealed))
               : tr("No vote is open");
}

QString VoteCard::sentence(const Workshop& workshop, const QString& why) const {
    if (!why.isEmpty()) {
        return why;
    }
    const AgendaItem* item = workshop.item(m_indicator);
    if (workshop.openRound() || workshop.results.contains(m_indicator) || !item) {
        return {};
    }
    const QStringList clusters = workshop.answering(*item);
    const auto seats =
        static_cast<int>(std::count_if(workshop.seats.begin(), workshop.seats.end(), [&](const Seat& seat) {
            return !seat.away && clusters.contains(seat.cluster);
        }));
    QStringList names;
    for (const WorkshopCluster* group : run::seatedGroups(workshop)) {
        if (clusters.contains(group->id)) {
            names << group->name;
        }
    }
    if (names.isEmpty()) {
        return tr("Nobody in the room answers this question.");
    }
    return item->clusters.isEmpty() ? tr("%n seat(s) vote, of all groups.", nullptr, seats)
                                    : tr("%n seat(s) vote: %1.", nullptr, seats).arg(names.join(QStringLiteral(", ")));
}

void VoteCard::showItem(const QString& indicator) {
    m_indicator = indicator;
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    const Workshop& workshop = session->workshop();
    const QString why = run::whyNoActs(m_context);
    m_state->setText(stateWords(workshop));
    const QString words = sentence(workshop, why);
    m_sentence->setText(words);
    m_sentence->setVisible(!words.isEmpty());
    m_noTally->setVisible(workshop.openRound() != nullptr);
    m_progress->setVisible(workshop.openRound() != nullptr);
    m_clock->setAllowed(why.isEmpty(), workshop.openRound() == nullptr);
    showButtons(workshop, why);
    showProgress();
}

void VoteCard::showButtons(const Workshop& workshop, const QString& why) {
    const Round* open = workshop.openRound();
    const bool hasResult = workshop.results.contains(m_indicator);
    const bool isHere = open && open->indicator == m_indicator;
    const Round* last = workshop.lastRound(m_indicator);
    const Stretch* now = workshop.now();
    if (isHere) {
        m_main->setText(tr("Close and reveal"));
        m_main->setIconName(QStringLiteral("eye"));
    } else if (open) {
        m_main->setText(tr("Go to %1").arg(open->indicator));
        m_main->setIconName(QStringLiteral("jump"));
    } else if (hasResult) {
        m_main->setText(tr("Next question"));
        m_main->setIconName(QStringLiteral("chevron-down"));
    } else {
        m_main->setText(last ? tr("Open round %1").arg(last->number + 1) : tr("Open the vote"));
        m_main->setIconName(QStringLiteral("play"));
    }
    const bool mayAct = why.isEmpty();
    m_main->setEnabled(mayAct || hasResult || (open && !isHere));
    m_main->setToolTip(open || !hasResult ? tr("Key Space") : tr("Key J"));
    m_begin->setVisible(mayAct && !open && !hasResult && !(now && now->indicator == m_indicator));
    for (Button* way : {m_paper, m_keyboard, m_files, m_stop}) {
        way->setVisible(open != nullptr);
        way->setEnabled(mayAct);
    }
    m_phones->setEnabled(mayAct);
}

void VoteCard::showProgress() {
    WorkshopSession* session = m_context.session();
    const auto progress = session ? session->progress() : std::nullopt;
    if (!progress) {
        return;
    }
    m_count->setText(tr("%1 of %2", "ballots that are in, seats").arg(progress->votes).arg(progress->seats));
    m_count->setAccessibleName(tr("%1 of %2 ballots are in").arg(progress->votes).arg(progress->seats));
    m_squares->setBallots(progress->votes, progress->seats);
    const QString ways = run::waysWords(progress->byWay);
    m_ways->setText(ways);
    m_ways->setVisible(!ways.isEmpty());
    m_missing->setText(run::missingWords(*progress, session->workshop()));
}

void VoteCard::press() {
    const WorkshopSession* session = m_context.session();
    if (session && !openRound() && session->workshop().results.contains(m_indicator)) {
        Q_EMIT nextAsked();
    } else {
        openOrReveal(false);
    }
}

void VoteCard::openOrReveal(bool byKey) {
    WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    const Round* open = openRound();
    if (open && open->indicator != m_indicator) {
        // Nobody reveals a vote that is not looked at.
        Q_EMIT itemAsked(open->indicator);
        return;
    }
    if (const Outcome may = run::mayAct(m_context); !may) {
        m_context.window.notices.refuse(may.error());
        return;
    }
    if (!open) {
        openVote();
        return;
    }
    const auto progress = session->progress();
    const bool isHasty = byKey && open->opened.msecsTo(m_context.window.desk.surroundings().now()) < tooSoon &&
                         progress && !progress->isComplete();
    if (isHasty && !m_context.questions.isSure(this, tr("The vote was opened a moment ago. Close and reveal it now?"),
                                               tr("Close and reveal"))) {
        return;
    }
    reveal();
}

void VoteCard::openVote() {
    WorkshopSession* session = m_context.session();
    if (session && !session->openRound(m_indicator).isNull()) {
        m_context.clock.start(voteSeconds);
    }
}

void VoteCard::reveal() {
    WorkshopSession* session = m_context.session(); // it may have gone while somebody was asked
    if (session && session->reveal()) {
        m_context.clock.stop();
    }
}

void VoteCard::stopVote() {
    const Round* open = openRound();
    if (!open) {
        return;
    }
    const QUuid id = open->id;
    const QString question =
        tr("Stop the vote on %1 without a reveal? Its ballots will never be seen.").arg(open->indicator);
    if (!m_context.questions.isSure(this, question, tr("Stop the vote"))) {
        return;
    }
    WorkshopSession* session = m_context.session();
    if (session && session->perform(CloseRound{id, m_context.window.desk.surroundings().now()})) {
        m_context.clock.stop();
    }
}

void VoteCard::begin() {
    if (WorkshopSession* session = m_context.session()) {
        session->perform(BeginItem{m_indicator, m_context.window.desk.surroundings().now()});
    }
}

} // namespace atalaya
