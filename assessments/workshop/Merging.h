#pragma once

#include "assessments/workshop/Workshop.h"

namespace atalaya {

/// How many of a cluster are counted in a picture.
struct ClusterCount {
    QString cluster;
    int people = 0;

    bool operator==(const ClusterCount&) const = default;
};

/// Clusters that are shown as one.
struct MergedGroup {
    enum class Kind { One, Others, All };
    Kind kind = Kind::One;
    QStringList clusters;
    int people = 0;

    bool operator==(const MergedGroup&) const = default;
};

/// The groups in which clusters may be shown, in the order of `counts`, the merged one last. Clusters with fewer than
/// `smallest` people become one; while that has still too few, so that taking the others from the whole would give it
/// away, the next smallest joins it (of equal ones the later). Then each group, and what is left of the whole when any
/// others are taken away, has at least `smallest` people, unless the room itself has fewer. Clusters without people are
/// left out. Nothing is merged when `smallest` is below 2.
[[nodiscard]] std::vector<MergedGroup> mergeSmall(const std::vector<ClusterCount>& counts, int smallest);

/// How many people a group must have to be shown under the workshop's rule; 1 when it is named.
[[nodiscard]] int leastShown(const Workshop& workshop);

/// The groups in which the votes of a revealed round may be shown; none before its reveal.
[[nodiscard]] std::vector<MergedGroup> groupsOf(const Workshop& workshop, const Round& round);

/// Whether a cluster is a group of its own in them: only then a view may be attributed to it.
[[nodiscard]] bool standsAlone(const std::vector<MergedGroup>& groups, const QString& cluster);

/// How many are taking part, as far as can be said without looking at votes: those with a seat who are not away, or
/// those at the best attended vote. Where votes are at hand, see the other attendanceOf().
[[nodiscard]] std::vector<MergedGroup> attendanceOf(const Workshop& workshop);

} // namespace atalaya
