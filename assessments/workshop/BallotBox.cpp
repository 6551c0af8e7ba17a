#include "assessments/workshop/BallotBox.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {
namespace {

struct BallotBoxWords {
    Q_DECLARE_TR_FUNCTIONS(BallotBox)
};

} // namespace

template <class Test> int BallotBox::count(Test test) const {
    return static_cast<int>(std::count_if(
        m_all.begin(), m_all.end(), [&](const auto& pair) { return pair.second.counts && test(pair.second.ballot); }));
}

Result<BallotBox> BallotBox::restored(const QUuid& round, const std::vector<Ballot>& counting,
                                      const std::vector<Ballot>& replaced) {
    BallotBox box(round);
    for (const bool counts : {true, false}) {
        for (const Ballot& ballot : counts ? counting : replaced) {
            const bool isNew = ballot.round == round && box.m_all.emplace(ballot.id, Entry{ballot, counts}).second;
            const bool isOnly = !counts || ballot.seat.isNull() || box.m_bySeat.emplace(ballot.seat, ballot.id).second;
            if (!isNew || !isOnly) {
                return failure(
                    ErrorCode::Damaged,
                    BallotBoxWords::tr("The stored votes of a round contradict each other. Restore a safe copy of this "
                                       "workspace, and keep the damaged file."),
                    ballot.id.toString(QUuid::WithoutBraces));
            }
        }
    }
    return box;
}

int BallotBox::votes() const {
    return count([](const Ballot&) { return true; });
}

int BallotBox::votesOf(const QString& cluster) const {
    return count([&](const Ballot& ballot) { return ballot.cluster == cluster; });
}

int BallotBox::cardsOf(const QString& cluster) const {
    return count([&](const Ballot& ballot) { return ballot.cluster == cluster && ballot.seat.isNull(); });
}

std::map<WayIn, int> BallotBox::votesByWay() const {
    std::map<WayIn, int> ways;
    for (const auto& [id, entry] : m_all) {
        if (entry.counts) {
            ++ways[entry.ballot.way];
        }
    }
    return ways;
}

Outcome BallotBox::take(const AcceptedBallots& accepted) {
    if (accepted.m_round != m_round || accepted.m_after != m_changes) {
        return failure(ErrorCode::Internal, BallotBoxWords::tr("Another vote came in between. Send this one again."),
                       m_round.toString(QUuid::WithoutBraces));
    }
    for (const QUuid& id : accepted.m_replaced) {
        Entry& entry = m_all.at(id);
        entry.counts = false;
        if (!entry.ballot.seat.isNull()) {
            m_bySeat.erase(entry.ballot.seat);
        }
    }
    for (const Ballot& ballot : accepted.m_added) {
        m_all.emplace(ballot.id, Entry{ballot, true});
        if (!ballot.seat.isNull()) {
            m_bySeat.emplace(ballot.seat, ballot.id);
        }
    }
    m_changes += accepted.isCopy() ? 0 : 1;
    return {};
}

} // namespace atalaya
