#include "assessments/workshop/WorkshopSteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya::steps {
namespace {

struct CourseStepsWords {
    Q_DECLARE_TR_FUNCTIONS(CourseSteps)
};

Outcome notOnAgenda(const QString& indicator) {
    return failure(
        ErrorCode::NotFound,
        CourseStepsWords::tr("%1 is not on the agenda. Add it there, or choose another question.").arg(indicator));
}

void endStretch(Workshop& next, const QDateTime& at) {
    if (next.now() != nullptr) {
        Stretch& stretch = next.course.back();
        stretch.to = std::max(at, stretch.from);
    }
}

void turnTo(Workshop& next, const QString& indicator, const QDateTime& at) {
    if (next.now() != nullptr && next.now()->indicator == indicator) {
        return;
    }
    endStretch(next, at);
    // A clock that was put back must not put the course out of order.
    const QDateTime from = next.course.empty() ? at : std::max(at, next.course.back().to);
    next.course.push_back({indicator, from, {}});
}

/// A revealed round of the indicator is over as soon as the next one opens or the result is there.
void closeRevealed(Workshop& next, const QString& indicator, const QDateTime& at) {
    for (Round& round : next.rounds) {
        if (round.indicator == indicator && round.state == RoundState::Revealed) {
            round.state = RoundState::Closed;
            round.closed = std::max(at, round.revealed);
        }
    }
}

Result<Round*> roundToChange(Workshop& next, const QUuid& id) {
    Round* round = firstIn(next.rounds, [&](const Round& one) { return one.id == id; });
    if (round == nullptr) {
        return failure(ErrorCode::NotFound,
                       CourseStepsWords::tr("This workshop has no such round. Choose one of its agenda's questions."),
                       id.toString(QUuid::WithoutBraces));
    }
    return round;
}

bool canAnybodyAnswer(const Workshop& workshop, const QStringList& clusters) {
    return std::any_of(workshop.seats.begin(), workshop.seats.end(),
                       [&](const Seat& seat) { return !seat.away && clusters.contains(seat.cluster); });
}

Outcome roundIsOpen(const Round& round) {
    return failure(ErrorCode::Refused,
                   CourseStepsWords::tr("The vote on %1 is open. Reveal or stop it first.").arg(round.indicator));
}

} // namespace

Outcome apply(Workshop& next, const BeginItem& change) {
    if (next.item(change.indicator) == nullptr) {
        return notOnAgenda(change.indicator);
    }
    if (const Round* open = next.openRound(); open != nullptr && open->indicator != change.indicator) {
        return roundIsOpen(*open);
    }
    turnTo(next, change.indicator, change.at);
    return {};
}

Outcome apply(Workshop& next, const BeginBreak& change) {
    if (const Round* open = next.openRound()) {
        return roundIsOpen(*open);
    }
    turnTo(next, {}, change.at);
    return {};
}

Outcome apply(Workshop& next, const StopItem& change) {
    if (const Round* open = next.openRound()) {
        return roundIsOpen(*open);
    }
    endStretch(next, change.at);
    return {};
}

Outcome apply(Workshop& next, const OpenRound& change) {
    const AgendaItem* item = next.item(change.indicator);
    if (item == nullptr) {
        return notOnAgenda(change.indicator);
    }
    if (const Round* open = next.openRound()) {
        return roundIsOpen(*open);
    }
    if (next.results.contains(change.indicator)) {
        return failure(
            ErrorCode::Refused,
            CourseStepsWords::tr("%1 has a result. Take it back before voting again.").arg(change.indicator));
    }
    const QStringList clusters = next.answering(*item);
    if (!canAnybodyAnswer(next, clusters)) {
        return failure(ErrorCode::Refused,
                       CourseStepsWords::tr("Nobody in the room answers %1. Add seats, or change who answers it.")
                           .arg(change.indicator));
    }
    const Round* last = next.lastRound(change.indicator);
    const int number = last == nullptr ? 1 : last->number + 1;
    closeRevealed(next, change.indicator, change.at);
    turnTo(next, change.indicator, change.at);
    next.rounds.push_back({change.id, change.indicator, number, RoundState::Open, change.at, {}, {}, clusters, {}});
    return {};
}

Outcome apply(Workshop& next, const RevealRound& change) {
    const Result<Round*> round = roundToChange(next, change.round);
    if (!round) {
        return tl::make_unexpected(round.error());
    }
    if ((*round)->state != RoundState::Open) {
        return failure(ErrorCode::Refused,
                       CourseStepsWords::tr("This vote is over already. Open another round to vote again."));
    }
    const bool hasVotes = std::any_of(change.turnout.begin(), change.turnout.end(),
                                      [](const Turnout& turnout) { return turnout.votes > 0; });
    if (!hasVotes) {
        return failure(
            ErrorCode::Refused,
            CourseStepsWords::tr("Nobody has voted yet, so there is nothing to reveal. Wait for votes, or stop the "
                                 "vote."));
    }
    (*round)->state = RoundState::Revealed;
    (*round)->revealed = std::max(change.at, (*round)->opened);
    (*round)->turnout = change.turnout;
    return {};
}

Outcome apply(Workshop& next, const CloseRound& change) {
    const Result<Round*> round = roundToChange(next, change.round);
    if (!round) {
        return tl::make_unexpected(round.error());
    }
    if ((*round)->state != RoundState::Closed) {
        const QDateTime before = (*round)->revealed.isValid() ? (*round)->revealed : (*round)->opened;
        (*round)->state = RoundState::Closed;
        (*round)->closed = std::max(change.at, before);
    }
    return {};
}

Outcome apply(Workshop& next, const RecordResult& change) {
    if (next.item(change.indicator) == nullptr) {
        return notOnAgenda(change.indicator);
    }
    if (const Round* open = next.openRound(); open != nullptr && open->indicator == change.indicator) {
        return roundIsOpen(*open);
    }
    RoomResult result = change.result;
    result.reason = tidy(result.reason);
    for (Dissent& dissent : result.dissents) {
        dissent.text = tidy(dissent.text);
    }
    closeRevealed(next, change.indicator, result.recorded);
    if (next.now() != nullptr && next.now()->indicator == change.indicator) {
        endStretch(next, result.recorded);
    }
    next.results[change.indicator] = result;
    return {};
}

Outcome apply(Workshop& next, const ClearResult& change) {
    next.results.erase(change.indicator);
    return {};
}

Outcome apply(Workshop& next, const PutParkedPoint& change) {
    ParkedPoint point = change.point;
    point.text = tidy(point.text);
    if (ParkedPoint* known = firstIn(next.parked, [&](const ParkedPoint& one) { return one.id == point.id; })) {
        *known = point;
    } else {
        next.parked.push_back(point);
    }
    return {};
}

Outcome apply(Workshop& next, const RemoveParkedPoint& change) {
    if (std::erase_if(next.parked, [&](const ParkedPoint& one) { return one.id == change.point; }) == 0) {
        return failure(ErrorCode::NotFound,
                       CourseStepsWords::tr("There is no such parked point. Choose one from the list."),
                       change.point.toString(QUuid::WithoutBraces));
    }
    return {};
}

Outcome apply(Workshop& next, const SetPrivateNote& change) {
    if (change.text.trimmed().isEmpty()) {
        next.privateNotes.erase(change.indicator);
    } else {
        next.privateNotes[change.indicator] = tidy(change.text);
    }
    return {};
}

Outcome apply(Workshop& next, const EndWorkshop& change) {
    if (const Round* open = next.openRound()) {
        return roundIsOpen(*open);
    }
    endStretch(next, change.at);
    next.ended = change.at;
    return {};
}

Outcome apply(Workshop& next, const ResumeWorkshop&) {
    next.ended = {};
    return {};
}

} // namespace atalaya::steps
