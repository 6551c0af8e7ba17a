#include "assessments/workshop/RevealedRound.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {
namespace {

struct RevealedRoundWords {
    Q_DECLARE_TR_FUNCTIONS(RevealedRound)
};

} // namespace

Result<RevealedRound> RevealedRound::of(const Workshop& workshop, const QUuid& id, const BallotBox& box) {
    const Round* round = workshop.round(id);
    if (round == nullptr || box.m_round != id) {
        return failure(ErrorCode::NotFound,
                       RevealedRoundWords::tr("This workshop has no such round. Choose one of its agenda's questions."),
                       id.toString(QUuid::WithoutBraces));
    }
    if (!round->wasRevealed()) {
        return failure(ErrorCode::Refused,
                       RevealedRoundWords::tr("Nobody sees a tally before the reveal. Reveal the round first."));
    }
    RevealedRound revealed;
    revealed.m_round = *round;
    revealed.m_attribution = workshop.attribution;
    revealed.m_leastShown = leastShown(workshop);
    revealed.m_groups = groupsOf(workshop, *round);
    revealed.m_votes = Distribution(workshop.stages);
    for (const Seat& seat : workshop.seats) {
        revealed.m_order.push_back(seat.id);
    }
    for (const Turnout& turnout : round->turnout) {
        revealed.m_byCluster.emplace(turnout.cluster, Distribution(workshop.stages));
    }
    for (const auto& [ballotId, entry] : box.m_all) {
        const Ballot& ballot = entry.ballot;
        if (!entry.counts) {
            continue;
        }
        const auto cluster = revealed.m_byCluster.find(ballot.cluster);
        if (cluster == revealed.m_byCluster.end() || ballot.stage < 1 || ballot.stage > workshop.stages) {
            return failure(
                ErrorCode::Damaged,
                RevealedRoundWords::tr("A vote of this round does not belong to it. Restore a safe copy of this "
                                       "workspace, and keep the damaged file."),
                ballotId.toString(QUuid::WithoutBraces));
        }
        cluster->second.add(ballot.stage);
        revealed.m_votes.add(ballot.stage);
        ++revealed.m_confidence[ballot.confidence];
        ++revealed.m_byWay[ballot.way];
        if (!ballot.seat.isNull()) {
            revealed.m_bySeat.emplace(ballot.seat, NamedVote{ballot.seat, ballot.stage, ballot.confidence});
        }
    }
    const bool isWhole = std::all_of(round->turnout.begin(), round->turnout.end(), [&](const Turnout& turnout) {
        return revealed.m_byCluster.at(turnout.cluster).total() == turnout.votes;
    });
    if (!isWhole) {
        return failure(ErrorCode::Damaged,
                       RevealedRoundWords::tr(
                           "The stored votes of this round are not those that were revealed. Restore a safe copy "
                           "of this workspace, and keep the damaged file."),
                       id.toString(QUuid::WithoutBraces));
    }
    return revealed;
}

int RevealedRound::seats() const {
    int seats = 0;
    for (const Turnout& turnout : m_round.turnout) {
        seats += turnout.seats;
    }
    return seats;
}

std::vector<GroupPicture> RevealedRound::byGroup() const {
    std::vector<GroupPicture> pictures;
    for (const MergedGroup& group : m_groups) {
        if (group.kind == MergedGroup::Kind::All) {
            return {};
        }
        GroupPicture picture{group, Distribution(m_votes.stages())};
        for (const QString& cluster : group.clusters) {
            const Distribution& votes = m_byCluster.at(cluster);
            for (int stage = 1; stage <= votes.stages(); ++stage) {
                picture.votes.add(stage, votes.at(stage));
            }
        }
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

std::vector<NamedVote> RevealedRound::named() const {
    std::vector<NamedVote> votes;
    if (m_attribution != Attribution::Named) {
        return votes;
    }
    for (const QUuid& seat : m_order) {
        if (const auto vote = m_bySeat.find(seat); vote != m_bySeat.end()) {
            votes.push_back(vote->second);
        }
    }
    return votes;
}

std::vector<Voice> RevealedRound::voices() const {
    std::vector<Voice> voices;
    const Measured<Spread> spread = spreadOf(m_votes);
    if (!spread) {
        return voices;
    }
    const bool hasOutside = m_votes.between(spread->lowerQuartile, spread->upperQuartile) < spread->votes;
    for (int stage = 1; stage <= m_votes.stages(); ++stage) {
        const bool isOutside = stage < spread->lowerQuartile || stage > spread->upperQuartile;
        const bool isEnd = stage == spread->lowerQuartile || stage == spread->upperQuartile;
        const bool isAsked = hasOutside ? isOutside : isEnd && spread->range() > 0;
        if (m_votes.at(stage) > 0 && isAsked) {
            voices.push_back({stage, m_votes.at(stage), {}, {}});
        }
    }
    for (Voice& voice : voices) {
        for (const NamedVote& vote : named()) {
            if (vote.stage == voice.stage) {
                voice.seats.push_back(vote.seat);
            }
        }
        if (m_attribution != Attribution::ByGroup) {
            continue;
        }
        for (const GroupPicture& picture : byGroup()) {
            if (picture.votes.at(voice.stage) > 0) {
                voice.groups.push_back(picture.group);
            }
        }
    }
    return voices;
}

std::optional<VotesMoved> RevealedRound::movedSince(const RevealedRound& earlier) const {
    VotesMoved moved;
    for (const auto& [seat, vote] : m_bySeat) {
        if (const auto before = earlier.m_bySeat.find(seat); before != earlier.m_bySeat.end()) {
            ++moved.both;
            moved.up += vote.stage > before->second.stage ? 1 : 0;
            moved.down += vote.stage < before->second.stage ? 1 : 0;
        }
    }
    if (moved.both < m_leastShown || earlier.m_round.indicator != m_round.indicator) {
        return std::nullopt;
    }
    return moved;
}

std::set<QUuid> RevealedRound::seatsThatVoted() const {
    std::set<QUuid> seats;
    for (const auto& [seat, vote] : m_bySeat) {
        seats.insert(seat);
    }
    return seats;
}

std::vector<MergedGroup> attendanceOf(const Workshop& workshop, const std::vector<RevealedRound>& rounds) {
    std::set<QUuid> voted;
    std::map<QString, int> best;
    for (const RevealedRound& round : rounds) {
        voted.merge(round.seatsThatVoted());
        for (const Turnout& turnout : round.round().turnout) {
            best[turnout.cluster] = std::max(best[turnout.cluster], turnout.votes);
        }
    }
    std::vector<ClusterCount> counts;
    for (const WorkshopCluster& cluster : workshop.clusters) {
        const auto there = std::count_if(workshop.seats.begin(), workshop.seats.end(), [&](const Seat& seat) {
            return seat.cluster == cluster.id && (!seat.away || voted.contains(seat.id));
        });
        counts.push_back({cluster.id, std::max(static_cast<int>(there), best[cluster.id])});
    }
    return mergeSmall(counts, leastShown(workshop));
}

} // namespace atalaya
