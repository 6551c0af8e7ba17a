#include "models/storage/StorageErrors.h"
#include "models/storage/Store.h"
#include "models/storage/StoreWords.h"

#include <algorithm>

// Votes. They stay out of the log until their round is over; then it has their number and one hash over them.

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

/// Whether the votes that lie there are those that the room was told of.
bool agrees(const Round& round, const std::vector<BallotRepository::Row>& rows) {
    const auto votesOf = [&rows](const QString& cluster) {
        return std::count_if(rows.begin(), rows.end(), [&](const BallotRepository::Row& row) {
            return !row.replaced && row.ballot.cluster == cluster;
        });
    };
    const auto counting = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return !row.replaced; });
    qint64 told = 0;
    for (const Turnout& turnout : round.turnout) {
        if (votesOf(turnout.cluster) != turnout.votes) {
            return false;
        }
        told += turnout.votes;
    }
    return told == counting;
}

} // namespace

Outcome Store::sealRounds(LogRepository::Head& head, const Workshop& before, const Workshop& after,
                          const QString& note) {
    for (const Round& round : after.rounds) {
        const Round* was = before.round(round.id);
        const bool isOverNow = round.state != RoundState::Open && (was == nullptr || was->state == RoundState::Open);
        if (!isOverNow) {
            continue;
        }
        const auto rows = m_ballots.rows(round.id);
        if (!rows) {
            return tl::make_unexpected(rows.error());
        }
        if (round.wasRevealed() && !agrees(round, *rows)) {
            return changedByOthers();
        }
        const WorkshopEntry entry{QLatin1String(ballotsEntry), idText(round.id), {}, BallotRepository::seal(*rows)};
        if (auto logged = logWorkshop(head, after.id, entry, note); !logged) {
            return logged;
        }
    }
    return {};
}

Outcome Store::keepBallots(const QUuid& round, const std::vector<AcceptedBallots>& accepted) {
    if (std::all_of(accepted.begin(), accepted.end(), [](const AcceptedBallots& one) { return one.isCopy(); })) {
        return {};
    }
    return writing([&]() -> Outcome {
        const auto isOpen = m_workshops.isOpen(idText(round));
        if (!isOpen || !*isOpen) {
            return isOpen ? changedByOthers() : tl::make_unexpected(isOpen.error());
        }
        for (const AcceptedBallots& one : accepted) {
            for (const QUuid& replaced : one.replaced()) {
                if (auto done = m_ballots.replace(round, replaced); !done) {
                    return done;
                }
            }
            for (const Ballot& ballot : one.added()) {
                if (ballot.round != round || !ballot.received.isValid()) {
                    return storageFailure(ErrorCode::Internal, m_database.settings().name,
                                          u"a vote of another round, or without a time"_s);
                }
                const auto known = m_ballots.roundOf(ballot.id);
                if (!known) {
                    return tl::make_unexpected(known.error());
                }
                if (!known->isNull() && *known != round) {
                    return idOfAnotherVote();
                }
                if (auto done = m_ballots.add(ballot); !done) {
                    // Its id or its seat has a vote that this program does not know.
                    return done.error().code == ErrorCode::Refused ? changedByOthers() : done;
                }
            }
        }
        return {};
    });
}

Result<BallotBox> Store::ballotBox(const QUuid& round) const {
    return m_ballots.rows(round).and_then(
        [&round](const std::vector<BallotRepository::Row>& rows) { return BallotRepository::box(round, rows); });
}

} // namespace atalaya::storage
