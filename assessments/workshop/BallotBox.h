#pragma once

#include "assessments/workshop/Ballot.h"
#include "assessments/workshop/Workshop.h"

namespace atalaya {

class AcceptedBallots;
class Judge;
class RevealedRound;

/// The votes of one round, sealed: it says how many there are and whose are missing, and gives none of them away. Only
/// a RevealedRound, which there is none of before the reveal, looks inside. It fills in one way: what admit() accepted
/// is stored first and taken afterwards, so that no vote counts that is not on disk.
class BallotBox {
public:
    explicit BallotBox(QUuid round = {}) : m_round(round) {}

    /// As it was stored: ballots that count, and those that were replaced, which keep a late copy from counting again.
    /// Damaged when an id or a seat is there twice, or a ballot is of another round.
    [[nodiscard]] static Result<BallotBox> restored(const QUuid& round, const std::vector<Ballot>& counting,
                                                    const std::vector<Ballot>& replaced);

    [[nodiscard]] QUuid round() const { return m_round; }
    [[nodiscard]] int votes() const;
    [[nodiscard]] int votesOf(const QString& cluster) const;
    /// Cards of a cluster's tally, without seats.
    [[nodiscard]] int cardsOf(const QString& cluster) const;
    [[nodiscard]] bool hasVoted(const QUuid& seat) const { return m_bySeat.contains(seat); }
    [[nodiscard]] std::map<WayIn, int> votesByWay() const;
    /// Whether a ballot of this id was ever accepted, counting or replaced.
    [[nodiscard]] bool knows(const QUuid& ballot) const { return m_all.contains(ballot); }

    /// After they were stored. Internal when the box has changed since they were accepted: ask admit() again.
    [[nodiscard]] Outcome take(const AcceptedBallots& accepted);

private:
    friend class Judge;
    friend class RevealedRound;

    struct Entry {
        Ballot ballot;
        bool counts = true;
    };
    template <class Test> [[nodiscard]] int count(Test test) const;

    QUuid m_round;
    std::map<QUuid, Entry> m_all;
    std::map<QUuid, QUuid> m_bySeat; ///< the ballot that counts
    int m_changes = 0;               ///< how often something was taken
};

/// What has to be stored, in one transaction, before it may be taken: new ballots, and those they replace. Made by
/// admit() alone.
class AcceptedBallots {
public:
    /// To be stored. Empty for a copy of a ballot that is stored already, and for a tally that is withdrawn.
    [[nodiscard]] const std::vector<Ballot>& added() const { return m_added; }
    /// Ids of stored ballots to be marked as replaced. They are kept: see BallotBox::restored().
    [[nodiscard]] const std::vector<QUuid>& replaced() const { return m_replaced; }
    /// Everything was stored before: say thank you again.
    [[nodiscard]] bool isCopy() const { return m_added.empty() && m_replaced.empty(); }

private:
    friend class BallotBox;
    friend class Judge;
    AcceptedBallots() = default;

    QUuid m_round;
    std::vector<Ballot> m_added;
    std::vector<QUuid> m_replaced;
    int m_after = 0; ///< BallotBox::m_changes when they were accepted
};

} // namespace atalaya
