#include "views/workshop/run/FacilitatorPane.h"

#include "views/workshop/run/AgendaColumn.h"
#include "views/workshop/run/ClockControls.h"
#include "views/workshop/run/ParkingLot.h"
#include "views/workshop/run/RecordColumn.h"
#include "views/workshop/run/RunWords.h"
#include "views/workshop/run/VoteCard.h"

// What the keys of the facilitator's panel do, and what F1 and the status strip say of them.

namespace atalaya {

void FacilitatorPane::openOrReveal() {
    m_vote->openOrReveal(true);
}

void FacilitatorPane::addMinute() {
    m_vote->clock()->addMinute();
}

void FacilitatorPane::parkThis() {
    m_record->parkingLot()->parkThis();
}

void FacilitatorPane::toggleClock() {
    m_vote->clock()->toggle();
}

void FacilitatorPane::move(int step) {
    const QStringList items = m_agenda->agenda().items();
    if (!items.isEmpty()) {
        const qsizetype at = items.indexOf(m_indicator);
        turnTo(items.at(std::clamp<qsizetype>(at + step, 0, items.size() - 1)));
    }
}

void FacilitatorPane::nextItem() {
    move(1);
}

void FacilitatorPane::previousItem() {
    move(-1);
}

std::vector<KeyHint> FacilitatorPane::keyHints() const {
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return {};
    }
    std::vector<KeyHint> hints;
    const Workshop& workshop = session->workshop();
    const QString space = tr("Space", "a key");
    if (const Round* open = workshop.openRound()) {
        hints.push_back({{space}, open->indicator == m_indicator ? tr("close and reveal") : tr("to the open vote")});
    } else if (!workshop.results.contains(m_indicator)) {
        hints.push_back({{space}, tr("open the vote")});
    }
    if (run::whyNoActs(m_context).isEmpty()) {
        hints.push_back({{QStringLiteral("+")}, tr("one minute")});
    }
    hints.push_back({{QStringLiteral("P")}, tr("park")});
    hints.push_back({{QStringLiteral("F11")}, tr("room window")});
    return hints;
}

std::vector<KeyGroup> FacilitatorPane::keyGroups() const {
    const auto key = [](const char* name) { return QStringList{QString::fromLatin1(name)}; };
    return {{tr("Lead the workshop"),
             {{{tr("Space", "a key")}, tr("open the vote, then close and reveal it")},
              {key("+"), tr("one minute more")},
              {key("T"), tr("pause the clock, or let it go on")},
              {key("P"), tr("park a point for later")},
              {key("J"), tr("next question")},
              {key("K"), tr("previous question")},
              {key("F11"), tr("open or close the room window")}}},
            {tr("On a parked point or a minority view"), {{{tr("Del", "a key")}, tr("take it away")}}}};
}

} // namespace atalaya
