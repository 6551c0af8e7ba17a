#include "assessments/workshop/Progress.h"

#include <algorithm>

namespace atalaya {

std::vector<Turnout> turnoutOf(const Workshop& workshop, const Round& round, const BallotBox& box) {
    std::vector<Turnout> turnouts;
    for (const WorkshopCluster& cluster : workshop.clusters) {
        if (!round.clusters.contains(cluster.id)) {
            continue;
        }
        Turnout turnout{cluster.id, 0, box.votesOf(cluster.id)};
        for (const Seat& seat : workshop.seats) {
            turnout.seats += seat.cluster == cluster.id && (!seat.away || box.hasVoted(seat.id)) ? 1 : 0;
        }
        // Cards may stand for seats that were thought to be away.
        turnout.seats = std::max(turnout.seats, turnout.votes);
        turnouts.push_back(turnout);
    }
    return turnouts;
}

Progress progressOf(const Workshop& workshop, const Round& round, const BallotBox& box) {
    Progress progress;
    progress.byWay = box.votesByWay();
    for (const Turnout& turnout : turnoutOf(workshop, round, box)) {
        progress.votes += turnout.votes;
        progress.seats += turnout.seats;
        StillOut out{turnout.cluster, turnout.seats - turnout.votes, {}};
        for (const Seat& seat : workshop.seats) {
            if (out.votes > 0 && seat.cluster == turnout.cluster && !seat.away && !box.hasVoted(seat.id)) {
                out.seats.push_back(seat.number);
            }
        }
        if (out.votes > 0) {
            progress.missing.push_back(std::move(out));
        }
    }
    return progress;
}

} // namespace atalaya
