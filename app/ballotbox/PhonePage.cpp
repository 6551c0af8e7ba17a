#include "app/ballotbox/PhonePage.h"

namespace atalaya::ballotbox {

PhonePage phonePageOf(const Workshop& workshop, const Framework& framework, const Seat& seat) {
    PhonePage page;
    page.seat = seat.number;
    if (workshop.ended.isValid()) {
        page.face = PhonePage::Face::Ended;
        return page;
    }
    const Round* open = workshop.openRound();
    const Indicator* asked = open == nullptr ? nullptr : framework.indicator(open->indicator);
    if (asked == nullptr) {
        const bool isShown = !workshop.rounds.empty() && workshop.rounds.back().state == RoundState::Revealed;
        page.face = isShown ? PhonePage::Face::Look : PhonePage::Face::Wait;
        return page;
    }
    page.round = open->id;
    if (!open->clusters.contains(seat.cluster)) {
        page.face = PhonePage::Face::NotAsked;
        return page;
    }
    page.face = PhonePage::Face::Vote;
    page.number = open->number;
    page.title = asked->title;
    page.question = asked->question;
    page.criteria = asked->criteria;
    for (const Stage& stage : framework.stages) {
        page.stageNames << stage.name;
    }
    return page;
}

} // namespace atalaya::ballotbox
