#include "app/ballotbox/OwnVotes.h"

#include "models/exchange/ExchangeNames.h"

namespace atalaya::ballotbox {
namespace {

std::optional<Ballot> ballotIn(const QByteArray& cookie) {
    const QList<QByteArray> parts = cookie.split('.');
    if (parts.size() != 4) {
        return std::nullopt;
    }
    const auto confidence = fromExchangeName<Confidence>(QString::fromLatin1(parts[3]));
    Ballot ballot;
    ballot.round = QUuid::fromString(QLatin1String(parts[0]));
    ballot.id = QUuid::fromString(QLatin1String(parts[1]));
    ballot.stage = parts[2].toInt();
    ballot.confidence = confidence.value_or(Confidence::Unstated);
    return confidence ? std::optional(ballot) : std::nullopt;
}

} // namespace

QByteArray OwnVotes::cookieOf(const Ballot& ballot) {
    return ballot.round.toByteArray(QUuid::WithoutBraces) + '.' + ballot.id.toByteArray(QUuid::WithoutBraces) + '.' +
           QByteArray::number(ballot.stage) + '.' + exchangeName(ballot.confidence).toLatin1();
}

void OwnVotes::remember(const Ballot& ballot) {
    std::erase_if(m_bySeat, [&](const auto& one) { return one.second.round != ballot.round; });
    m_bySeat.insert_or_assign(ballot.seat, ballot);
}

Result<std::optional<OwnVote>> OwnVotes::of(WorkshopSession& session, const QUuid& seat,
                                            const QByteArray& cookie) const {
    const auto voted = session.hasVoted(seat);
    if (!voted || !*voted) {
        return voted ? Result<std::optional<OwnVote>>(std::nullopt) : tl::make_unexpected(voted.error());
    }
    const Round* open = session.workshop().openRound();
    const auto known = m_bySeat.find(seat);
    for (const auto& said : {known == m_bySeat.end() ? std::nullopt : std::optional(known->second), ballotIn(cookie)}) {
        const bool isOfRound = said && open != nullptr && said->round == open->id && said->stage >= 1 &&
                               said->stage <= session.workshop().stages;
        if (isOfRound && session.counts(said->id).value_or(false)) {
            return OwnVote{said->stage, said->confidence};
        }
    }
    return OwnVote{};
}

} // namespace atalaya::ballotbox
