#include "assessments/workshop/Admission.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {
namespace {

struct AdmissionWords {
    Q_DECLARE_TR_FUNCTIONS(Admission)
};

tl::unexpected<BallotRefusal> refuse(BallotProblem problem, ErrorCode code, const QString& sentence) {
    return tl::make_unexpected(BallotRefusal{problem, Error{code, sentence, {}}});
}

QString nameOf(const Workshop& workshop, const QString& cluster) {
    const WorkshopCluster* found = workshop.cluster(cluster);
    return found == nullptr ? cluster : found->name;
}

} // namespace

/// Judges one vote against a workshop and a box, and alone may look whether it is there already.
class Judge {
public:
    Judge(const Workshop& workshop, const BallotBox& box)
        : m_workshop(workshop), m_box(box), m_round(workshop.round(box.round())) {}

    [[nodiscard]] Admission operator()(Ballot ballot) const {
        if (ballot.id.isNull()) {
            return refuse(BallotProblem::NoId, ErrorCode::InvalidInput,
                          AdmissionWords::tr("This vote has no id. Load the voting page again and vote once more."));
        }
        if (ballot.round == m_box.m_round) {
            if (const auto known = m_box.m_all.find(ballot.id); known != m_box.m_all.end()) {
                return copyOf(known->second.ballot, ballot);
            }
        }
        if (const auto refused = checkRound(ballot.round)) {
            return tl::make_unexpected(*refused);
        }
        const Seat* seat = m_workshop.seat(ballot.seat);
        if (seat == nullptr) {
            return refuse(
                BallotProblem::UnknownSeat, ErrorCode::NotFound,
                AdmissionWords::tr("There is no such seat in this workshop. Join again with the code in the room."));
        }
        ballot.cluster = seat->cluster;
        if (const auto refused = checkVote(ballot.cluster, ballot.stage)) {
            return tl::make_unexpected(*refused);
        }
        AcceptedBallots accepted = begin();
        if (const auto before = m_box.m_bySeat.find(ballot.seat); before != m_box.m_bySeat.end()) {
            accepted.m_replaced.push_back(before->second);
        } else if (m_box.votesOf(ballot.cluster) >= seatsOf(ballot.cluster)) {
            return tooMany(ballot.cluster);
        }
        accepted.m_added.push_back(ballot);
        return accepted;
    }

    [[nodiscard]] Admission operator()(const PaperTally& tally) const {
        if (tally.id.isNull()) {
            return refuse(BallotProblem::NoId, ErrorCode::InvalidInput,
                          AdmissionWords::tr("This count of cards has no id. Type it once more."));
        }
        const std::vector<Ballot> cards = cardsIn(tally);
        if (const std::optional<Admission> copy = copyOf(tally, cards)) {
            return *copy;
        }
        if (const auto refused = checkRound(tally.round)) {
            return tl::make_unexpected(*refused);
        }
        if (m_workshop.cluster(tally.cluster) == nullptr) {
            return refuse(BallotProblem::UnknownCluster, ErrorCode::NotFound,
                          AdmissionWords::tr("There is no such group in this workshop. Choose one of its groups."));
        }
        const bool isNegative = std::any_of(tally.counts.begin(), tally.counts.end(),
                                            [](const CardCount& count) { return count.cards < 0; });
        if (cards.empty() || isNegative) {
            return refuse(
                BallotProblem::NoCards, ErrorCode::InvalidInput,
                AdmissionWords::tr("No card is counted here. Count at least one, or take the group's cards back."));
        }
        for (const Ballot& card : cards) {
            if (const auto refused = checkVote(card.cluster, card.stage)) {
                return tl::make_unexpected(*refused);
            }
        }
        const int fromSeats = m_box.votesOf(tally.cluster) - m_box.cardsOf(tally.cluster);
        if (fromSeats + static_cast<int>(cards.size()) > seatsOf(tally.cluster)) {
            return tooMany(tally.cluster);
        }
        AcceptedBallots accepted = begin();
        accepted.m_replaced = tallyOf(tally.cluster);
        accepted.m_added = cards;
        return accepted;
    }

    [[nodiscard]] Admission withdraw(const QString& cluster) const {
        if (const auto refused = checkRound(m_box.m_round)) {
            return tl::make_unexpected(*refused);
        }
        AcceptedBallots accepted = begin();
        accepted.m_replaced = tallyOf(cluster);
        return accepted;
    }

private:
    [[nodiscard]] AcceptedBallots begin() const {
        AcceptedBallots accepted;
        accepted.m_round = m_box.m_round;
        accepted.m_after = m_box.m_changes;
        return accepted;
    }

    [[nodiscard]] Admission copyOf(const Ballot& stored, const Ballot& again) const {
        if (!stored.saysTheSame(again)) {
            return refuse(
                BallotProblem::IdTaken, ErrorCode::Refused,
                AdmissionWords::tr("Another vote has this vote's id. Load the voting page again and vote once more."));
        }
        return begin();
    }

    /// Absent when the tally is new. Its first card tells: the card's id depends on nothing but the tally's.
    [[nodiscard]] std::optional<Admission> copyOf(const PaperTally& tally, const std::vector<Ballot>& cards) const {
        if (!m_box.m_all.contains(cardId(tally, 0))) {
            return std::nullopt;
        }
        const bool isLonger = m_box.m_all.contains(cardId(tally, cards.size()));
        const bool isSame = !isLonger && std::all_of(cards.begin(), cards.end(), [&](const Ballot& card) {
            const auto stored = m_box.m_all.find(card.id);
            return stored != m_box.m_all.end() && stored->second.ballot.saysTheSame(card) &&
                   stored->second.ballot.cluster == card.cluster;
        });
        if (!isSame) {
            return refuse(BallotProblem::IdTaken, ErrorCode::Refused,
                          AdmissionWords::tr("Another count of cards has this one's id. Type it once more."));
        }
        return begin();
    }

    [[nodiscard]] std::optional<BallotRefusal> checkRound(const QUuid& round) const {
        if (m_round == nullptr || round != m_round->id) {
            return BallotRefusal{
                BallotProblem::UnknownRound,
                {ErrorCode::NotFound,
                 AdmissionWords::tr("There is no such vote in this workshop. Wait for the next question."),
                 {}}};
        }
        if (m_round->state != RoundState::Open) {
            return BallotRefusal{BallotProblem::NotOpen,
                                 {ErrorCode::Refused,
                                  AdmissionWords::tr("This vote is over. Wait for the next round or question."),
                                  {}}};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<BallotRefusal> checkVote(const QString& cluster, int stage) const {
        if (!m_round->clusters.contains(cluster)) {
            return BallotRefusal{BallotProblem::DoesNotAnswer,
                                 {ErrorCode::Refused,
                                  AdmissionWords::tr("%1 does not vote on this question. Wait for the next one.")
                                      .arg(nameOf(m_workshop, cluster)),
                                  {}}};
        }
        if (stage < 1 || stage > m_workshop.stages) {
            return BallotRefusal{BallotProblem::OffScale,
                                 {ErrorCode::InvalidInput,
                                  AdmissionWords::tr("Stage %1 is off the scale. Choose a stage from 1 to %2.")
                                      .arg(stage)
                                      .arg(m_workshop.stages),
                                  {}}};
        }
        return std::nullopt;
    }

    [[nodiscard]] Admission tooMany(const QString& cluster) const {
        return refuse(
            BallotProblem::TooMany, ErrorCode::Refused,
            AdmissionWords::tr("%1 would have more votes than seats. Correct its count of cards, or add a seat.")
                .arg(nameOf(m_workshop, cluster)));
    }

    [[nodiscard]] int seatsOf(const QString& cluster) const {
        return static_cast<int>(std::count_if(m_workshop.seats.begin(), m_workshop.seats.end(),
                                              [&](const Seat& seat) { return seat.cluster == cluster; }));
    }

    [[nodiscard]] std::vector<QUuid> tallyOf(const QString& cluster) const {
        std::vector<QUuid> cards;
        for (const auto& [id, entry] : m_box.m_all) {
            if (entry.counts && entry.ballot.seat.isNull() && entry.ballot.cluster == cluster) {
                cards.push_back(id);
            }
        }
        return cards;
    }

    static QUuid cardId(const PaperTally& tally, std::size_t position) {
        return QUuid::createUuidV5(tally.id, QString::number(position));
    }

    /// One ballot a card; at most as many as make it one too many.
    [[nodiscard]] std::vector<Ballot> cardsIn(const PaperTally& tally) const {
        std::vector<Ballot> cards;
        for (const CardCount& count : tally.counts) {
            for (int card = 0; card < count.cards && cards.size() <= m_workshop.seats.size(); ++card) {
                cards.push_back({cardId(tally, cards.size()),
                                 tally.round,
                                 {},
                                 tally.cluster,
                                 count.stage,
                                 count.confidence,
                                 WayIn::Paper,
                                 tally.received});
            }
        }
        return cards;
    }

    const Workshop& m_workshop;
    const BallotBox& m_box;
    const Round* m_round;
};

Admission admit(const Workshop& workshop, const BallotBox& box, const Ballot& ballot) {
    return Judge(workshop, box)(ballot);
}

Admission admit(const Workshop& workshop, const BallotBox& box, const PaperTally& tally) {
    return Judge(workshop, box)(tally);
}

Admission withdrawTally(const Workshop& workshop, const BallotBox& box, const QString& cluster) {
    return Judge(workshop, box).withdraw(cluster);
}

} // namespace atalaya
