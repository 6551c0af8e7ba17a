#include "app/ballotbox/FormData.h"
#include "app/ballotbox/PhoneService.h"
#include "app/ballotbox/page/OtherPages.h"

#include "models/exchange/ExchangeNames.h"

#include <algorithm>
#include <iterator>

// Votes: from the form to the answer.

namespace atalaya::ballotbox {
namespace {

using namespace Qt::StringLiterals;

/// What is left of it waits for the next turn, so that the window has its own in between.
constexpr std::size_t mostAtOnce = 200;

QString valueOf(const FormFields& fields, const QString& name) {
    const auto found = fields.find(name);
    return found == fields.end() ? QString() : found->second;
}

/// Nothing when it is not what our form sends.
std::optional<Ballot> ballotIn(const HttpRequest& request, int stages) {
    const auto fields = formFields(request);
    if (!fields) {
        return std::nullopt;
    }
    const auto confidence = fields->contains(u"confidence"_s)
                                ? fromExchangeName<Confidence>(valueOf(*fields, u"confidence"_s))
                                : std::optional(Confidence::Unstated);
    bool isNumber = false;
    Ballot ballot;
    ballot.id = QUuid::fromString(valueOf(*fields, u"ballot"_s));
    ballot.round = QUuid::fromString(valueOf(*fields, u"round"_s));
    ballot.stage = valueOf(*fields, u"stage"_s).toInt(&isNumber);
    ballot.confidence = confidence.value_or(Confidence::Unstated);
    ballot.way = WayIn::Phone;
    const bool isWhole = confidence && isNumber && !ballot.id.isNull() && !ballot.round.isNull();
    return isWhole && ballot.stage >= 1 && ballot.stage <= stages ? std::optional(ballot) : std::nullopt;
}

} // namespace

std::optional<HttpAnswer> PhoneService::takeVote(const HttpRequest& request, const HttpReply& reply) {
    // Its token is forgotten, and to be sent back to join would lead nowhere.
    if (m_session->workshop().ended.isValid()) {
        return message(409, Message::Ended);
    }
    const auto seat = seatOf(request);
    if (!seat || *seat == nullptr) {
        return seat ? message(401, Message::NoSeat) : message(503, Message::NotNow);
    }
    auto ballot = ballotIn(request, m_session->workshop().stages);
    if (!ballot) {
        return message(400, Message::Malformed);
    }
    ballot->seat = (*seat)->id;
    m_pending.push_back({*std::move(ballot), reply});
    m_turn.start();
    return std::nullopt;
}

void PhoneService::castAll() {
    const auto end = m_pending.begin() + static_cast<std::ptrdiff_t>(std::min(m_pending.size(), mostAtOnce));
    const std::vector<PendingVote> now(std::make_move_iterator(m_pending.begin()), std::make_move_iterator(end));
    m_pending.erase(m_pending.begin(), end);
    if (!m_pending.empty()) {
        m_turn.start();
    }
    std::vector<Ballot> ballots;
    ballots.reserve(now.size());
    for (const PendingVote& vote : now) {
        ballots.push_back(vote.ballot);
    }
    const std::vector<Casting> castings = cast(ballots);
    for (std::size_t i = 0; i < now.size(); ++i) {
        now[i].reply(answerTo(now[i].ballot, castings[i]));
    }
}

std::vector<Casting> PhoneService::cast(const std::vector<Ballot>& ballots) {
    // Whoever heard of the votes before may have stopped it.
    if (m_session == nullptr) {
        return std::vector<Casting>(ballots.size(), tl::make_unexpected(Declined()));
    }
    return m_session->cast(ballots);
}

bool PhoneService::isStored(const QUuid& ballot) const {
    return m_session != nullptr && m_session->counts(ballot).value_or(false);
}

HttpAnswer PhoneService::answerTo(const Ballot& ballot, const Casting& casting) {
    if (casting) {
        // A copy may be of a vote that was changed since.
        if (!*casting) {
            m_ownVotes.remember(ballot);
        }
        HttpAnswer thanks = redirect("/vote?sent=1");
        thanks.headers.emplace_back("Set-Cookie", cookieHeader(OwnVotes::cookieName, OwnVotes::cookieOf(ballot)));
        return thanks;
    }
    if (!casting.error().problem) {
        HttpAnswer later = message(503, Message::NotKept);
        later.headers.emplace_back("Retry-After", "5");
        return later;
    }
    switch (*casting.error().problem) {
    case BallotProblem::UnknownRound:
    case BallotProblem::NotOpen:
        // It is late, too, but what was sent from its page before is there, and "not counted" would be taken for that.
        return message(409, isStored(ballot.id) ? Message::OldPage : Message::TooLate);
    case BallotProblem::IdTaken:
        return message(409, Message::OldPage);
    case BallotProblem::UnknownSeat:
        return message(401, Message::NoSeat);
    case BallotProblem::UnknownCluster:
    case BallotProblem::DoesNotAnswer:
        return message(403, Message::NotYourGroup);
    case BallotProblem::TooMany:
        return message(409, Message::GroupIsFull);
    case BallotProblem::NoId:
    case BallotProblem::OffScale:
    case BallotProblem::NoCards:
        break;
    }
    return message(400, Message::Malformed);
}

} // namespace atalaya::ballotbox
