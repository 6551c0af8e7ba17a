#include "assessments/workshop/Merging.h"

#include <algorithm>
#include <numeric>

namespace atalaya {
namespace {

int peopleIn(const std::vector<ClusterCount>& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const ClusterCount& one) { return sum + one.people; });
}

/// Moves the smallest of `shown` into `others`; of equal ones the later.
void mergeNext(std::vector<ClusterCount>& shown, std::vector<ClusterCount>& others) {
    const auto next = std::min_element(
        shown.rbegin(), shown.rend(), [](const ClusterCount& a, const ClusterCount& b) { return a.people < b.people; });
    others.push_back(*next);
    shown.erase(std::next(next).base());
}

/// The clusters' people who are there now, or were there at the best attended vote.
int attending(const Workshop& workshop, const QString& cluster) {
    int most = static_cast<int>(std::count_if(workshop.seats.begin(), workshop.seats.end(),
                                              [&](const Seat& seat) { return seat.cluster == cluster && !seat.away; }));
    for (const Round& round : workshop.rounds) {
        for (const Turnout& turnout : round.turnout) {
            if (turnout.cluster == cluster) {
                most = std::max(most, turnout.votes);
            }
        }
    }
    return most;
}

} // namespace

std::vector<MergedGroup> mergeSmall(const std::vector<ClusterCount>& counts, int smallest) {
    std::vector<ClusterCount> shown;
    std::vector<ClusterCount> others;
    for (const ClusterCount& one : counts) {
        if (one.people > 0) {
            (one.people < smallest ? others : shown).push_back(one);
        }
    }
    while (!others.empty() && !shown.empty() && peopleIn(others) < smallest) {
        mergeNext(shown, others);
    }
    std::vector<MergedGroup> groups;
    for (const ClusterCount& one : shown) {
        groups.push_back({MergedGroup::Kind::One, {one.cluster}, one.people});
    }
    if (!others.empty()) {
        MergedGroup merged{shown.empty() ? MergedGroup::Kind::All : MergedGroup::Kind::Others, {}, peopleIn(others)};
        for (const ClusterCount& one : counts) { // in their order
            if (std::find(others.begin(), others.end(), one) != others.end()) {
                merged.clusters << one.cluster;
            }
        }
        groups.push_back(merged);
    }
    return groups;
}

int leastShown(const Workshop& workshop) {
    return workshop.attribution == Attribution::Named ? 1 : workshop.smallestGroup;
}

std::vector<MergedGroup> groupsOf(const Workshop& workshop, const Round& round) {
    if (!round.wasRevealed()) {
        return {};
    }
    std::vector<ClusterCount> counts;
    for (const Turnout& turnout : round.turnout) {
        counts.push_back({turnout.cluster, turnout.votes});
    }
    return mergeSmall(counts, leastShown(workshop));
}

bool standsAlone(const std::vector<MergedGroup>& groups, const QString& cluster) {
    return std::any_of(groups.begin(), groups.end(), [&](const MergedGroup& group) {
        return group.kind == MergedGroup::Kind::One && group.clusters.contains(cluster);
    });
}

std::vector<MergedGroup> attendanceOf(const Workshop& workshop) {
    std::vector<ClusterCount> counts;
    for (const WorkshopCluster& cluster : workshop.clusters) {
        counts.push_back({cluster.id, attending(workshop, cluster.id)});
    }
    return mergeSmall(counts, leastShown(workshop));
}

} // namespace atalaya
