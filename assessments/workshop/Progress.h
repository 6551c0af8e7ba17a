#pragma once

#include "assessments/workshop/BallotBox.h"

namespace atalaya {

/// Votes of a cluster that are still to come. Where cards were counted without seats, nobody can tell whose they are:
/// then more seats are named than votes are missing.
struct StillOut {
    QString cluster;
    int votes = 0;
    std::vector<int> seats; ///< numbers of those that may be missing, in order

    [[nodiscard]] bool isCertain() const { return votes == static_cast<int>(seats.size()); }
    bool operator==(const StillOut&) const = default;
};

/// All that anybody, the facilitator included, learns of a round before its reveal.
struct Progress {
    int votes = 0;
    int seats = 0; ///< that are waited for, or have voted
    std::map<WayIn, int> byWay;
    std::vector<StillOut> missing; ///< clusters with votes to come, in the workshop's order

    [[nodiscard]] bool isComplete() const { return seats > 0 && votes >= seats; }
};

[[nodiscard]] Progress progressOf(const Workshop& workshop, const Round& round, const BallotBox& box);

/// How many could vote and did, by cluster: what a round keeps of its votes' number at the reveal.
[[nodiscard]] std::vector<Turnout> turnoutOf(const Workshop& workshop, const Round& round, const BallotBox& box);

} // namespace atalaya
