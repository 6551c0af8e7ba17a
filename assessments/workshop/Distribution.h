#pragma once

#include "assessments/workshop/Measured.h"

#include <vector>

namespace atalaya {

/// Votes by stage. Stages are an ordinal scale: what is computed from them uses their order and how many stages lie
/// between two, never a mean.
struct Distribution {
    std::vector<int> votes; ///< votes[s - 1] for stage s

    explicit Distribution(int stages = 5) : votes(static_cast<std::size_t>(stages), 0) {}

    [[nodiscard]] int stages() const { return static_cast<int>(votes.size()); }
    [[nodiscard]] int at(int stage) const;
    /// `stage` must be on the scale.
    void add(int stage, int count = 1);
    [[nodiscard]] int total() const;
    /// Votes from one stage to another, both included.
    [[nodiscard]] int between(int from, int to) const;
    bool operator==(const Distribution&) const = default;
};

/// Where a room stands. A p-quantile of votes is any stage x with at least p of them at or below x and at least 1 - p
/// at or above; most often there is just one, and it is then the inverse of the empirical distribution function
/// (definition 1 of Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50(4), 1996).
/// Where there are several, the lower quartile is the lowest and the upper one the highest, so that turning the scale
/// around turns the result around, and a room never looks more united than it is. The median keeps both ends: half at 2
/// and half at 3 has no middle stage, and 2.5 is none.
struct Spread {
    int medianLow = 1;
    int medianHigh = 1; ///< the same unless the room is split in two halves
    int lowerQuartile = 1;
    int upperQuartile = 1;
    int centre = 1;          ///< the median, or the end of it with more votes; the lower one when they have as many
    int onCentre = 0;        ///< votes
    int withinOne = 0;       ///< votes at most one stage from the centre
    int votes = 0;           ///< in all
    double dispersion = 0.0; ///< see dispersionOf()

    /// Interquartile range, in stages.
    [[nodiscard]] int range() const { return upperQuartile - lowerQuartile; }
    [[nodiscard]] bool isSplit() const { return medianLow != medianHigh; }
    [[nodiscard]] double shareOnCentre() const { return double(onCentre) / votes; }
    [[nodiscard]] double shareWithinOne() const { return double(withinOne) / votes; }
    bool operator==(const Spread&) const = default;
};

/// Needs two votes.
[[nodiscard]] Measured<Spread> spreadOf(const Distribution& distribution);

/// Leik's ordinal dispersion (R. Leik, A Measure of Ordinal Consensus, Pacific Sociological Review 9(2), 1966):
/// D = 2 Σ min(F, 1 - F) / (m - 1), F being the cumulative shares and m the number of stages. 0: all at one stage;
/// 1: half at either end. Needs two votes.
[[nodiscard]] Measured<double> dispersionOf(const Distribution& distribution);

/// What became of a room between two rounds.
struct RoundChange {
    /// Share of the votes that would have to move to make one picture of the other, 0 to 1: half the sum of the
    /// differences of the stages' shares. With as many voters in both rounds it is the net person-changes of Scheibe,
    /// Skutsch and Schofer (Experiments in Delphi Methodology, in Linstone and Turoff, The Delphi Method, 1975, IV.C).
    double moved = 0.0;
    bool isStable = false; ///< less than stableShare moved
    int centreBy = 0;      ///< stages that the centre rose, negative when it fell
    int rangeBy = 0;       ///< stages that the interquartile range grew, negative when the room drew together
};
/// Under 15 % is the threshold of Scheibe, Skutsch and Schofer below which opinions no longer move.
inline constexpr double stableShare = 0.15;

/// Needs two votes in both. The scales must be equally long.
[[nodiscard]] Measured<RoundChange> changeBetween(const Distribution& before, const Distribution& after);

} // namespace atalaya
