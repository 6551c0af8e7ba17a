#pragma once

#include "assessments/workshop/Distribution.h"

#include <optional>

namespace atalaya {

/// What the room should do next.
enum class Gauge {
    Agreed,        ///< record the stage
    TalkMore,      ///< hear the ends, then vote again
    RecordDissent, ///< record the stage with the minority's view; or, where the room did not come together, park it
};

/// Thresholds from the literature on Delphi studies. An interquartile range of at most one stage is the usual sign of
/// consensus on scales of four or five (H. von der Gracht, Consensus measurement in Delphi studies, Technological
/// Forecasting and Social Change 79(8), 2012, section 3.3). A range of just one may still hide a room of two halves,
/// so that Rayens and Hahn (Building Consensus Using the Policy Delphi Method, Policy, Politics & Nursing Practice
/// 1(4), 2000) call it no consensus while the share on one side lies between 40 and 60 %. We ask for both, always: the
/// range, and 60 % of the votes not on one side but on the stage itself. That is stricter, and ours.
inline constexpr int agreedRange = 1;
inline constexpr int agreedPercent = 60;
/// A vote so many stages from the centre is a view of its own, which a national document should print: the next stage
/// is a neighbour, the one after it says something else.
inline constexpr int farStages = 2;

struct Agreement {
    Gauge gauge = Gauge::TalkMore;
    Spread spread;
    bool rangeReached = false;         ///< at most agreedRange
    bool shareReached = false;         ///< at least agreedPercent on the centre
    int far = 0;                       ///< votes at least farStages from the centre
    std::optional<RoundChange> change; ///< since the last round, when there was one that counts

    /// The thresholds are met, whether or not some think otherwise.
    [[nodiscard]] bool isReached() const { return rangeReached && shareReached; }
};

/// Agreed: both thresholds are met and nobody is far away. Record dissent: they are met and somebody is, or they are
/// not but the votes have stopped moving since `before` (see RoundChange), so that more talk changes nothing. Talk
/// more: everything else. Needs two votes.
[[nodiscard]] Measured<Agreement> agreementOf(const Distribution& votes, const Distribution* before = nullptr);

} // namespace atalaya
