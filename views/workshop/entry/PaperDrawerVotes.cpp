#include "views/workshop/entry/PaperDrawer.h"

#include "assessments/foundation/Clauses.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/workshop/entry/PaperGroup.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

// What the drawer does with cards: stores counts and single ones, and takes them back.

namespace atalaya {

void PaperDrawer::store() {
    WorkshopSession* session = m_context.session();
    if (!session || !isTaken()) {
        return;
    }
    QStringList stored;
    bool isRefused = false;
    for (PaperGroup* group : m_groups) {
        const int cards = group->cards();
        if (cards == 0) {
            continue;
        }
        const PaperTally tally{
            m_context.window.desk.surroundings().newId(), m_round, group->subject().cluster, group->counts(), {}};
        if (const Casting casting = session->cast(tally); !casting) {
            group->setProblem(casting.error().error.sentence);
            isRefused = true;
            continue;
        }
        m_stored[group->subject().cluster] = cards;
        group->forget();
        stored << tr("%1: %n card(s)", "group", cards).arg(group->subject().name);
    }
    showProgress();
    if (!stored.isEmpty()) {
        m_context.window.notices.say(tr("Cards stored: %1", "groups with numbers").arg(clauses(stored)));
    } else if (!isRefused) {
        m_notice->setNotice(Finding::Note, {},
                            tr("No card is counted here. Type beside a group how many of its cards say each stage."));
        m_notice->show();
    }
}

Result<Ballot> PaperDrawer::cardIn(const QString& words) const {
    static const QRegularExpression between(QStringLiteral("[\\s,;:/.-]+"));
    const QStringList parts = words.split(between, Qt::SkipEmptyParts);
    bool isSeat = false;
    bool isStage = false;
    const int number = parts.value(0).toInt(&isSeat);
    const int stage = parts.value(1).toInt(&isStage);
    const QStringList keys{tr("L", "key for low confidence"), tr("M", "key for medium confidence"),
                           tr("H", "key for high confidence")};
    const auto sure = keys.indexOf(parts.value(2).toUpper());
    if (!isSeat || !isStage || parts.size() > 3 || (parts.size() == 3 && sure < 0)) {
        return failure(ErrorCode::InvalidInput,
                       tr("This is no card. Type the seat's number, a blank and the stage, as in “12 3”."));
    }
    const Workshop& workshop = m_context.session()->workshop();
    const auto seat = std::find_if(workshop.seats.begin(), workshop.seats.end(),
                                   [&](const Seat& one) { return one.number == number; });
    if (seat == workshop.seats.end()) {
        return failure(ErrorCode::NotFound,
                       tr("There is no seat %1 in this workshop. Look at the card again.").arg(number));
    }
    Ballot ballot;
    ballot.id = m_context.window.desk.surroundings().newId();
    ballot.round = m_round;
    ballot.seat = seat->id;
    ballot.stage = stage;
    ballot.way = WayIn::Paper;
    const Confidence confidences[]{Confidence::Low, Confidence::Medium, Confidence::High};
    if (sure >= 0) {
        ballot.confidence = confidences[sure];
    }
    return ballot;
}

void PaperDrawer::storeCard() {
    WorkshopSession* session = m_context.session();
    if (!session || !isTaken()) {
        return;
    }
    const auto refuse = [this](const QString& sentence) {
        setFieldError(*m_card, sentence);
        m_cardSays->setToken("blocker");
        m_cardSays->setText(sentence);
        m_card->selectAll();
    };
    const auto ballot = cardIn(m_card->text());
    if (!ballot) {
        refuse(ballot.error().sentence);
        return;
    }
    if (const Casting casting = session->cast(*ballot); !casting) {
        refuse(casting.error().error.sentence);
        return;
    }
    setFieldError(*m_card, {});
    m_card->setText({}); // unlike clear(), not to be undone
    m_cardSays->setToken("text2");
    m_cardSays->setText(tr("The card of seat %1 is in.").arg(session->workshop().seat(ballot->seat)->number));
    showProgress();
}

void PaperDrawer::takeBack(PaperGroup& group) {
    WorkshopSession* session = m_context.session();
    if (!session || !isTaken()) {
        return;
    }
    const Casting casting = session->withdrawTally(m_round, group.subject().cluster);
    if (!casting) {
        group.setProblem(casting.error().error.sentence);
        return;
    }
    m_stored.erase(group.subject().cluster);
    m_context.window.notices.say(*casting ? tr("No counted cards of %1 were in").arg(group.subject().name)
                                          : tr("The cards of %1 are taken back").arg(group.subject().name));
    showProgress();
}

} // namespace atalaya
