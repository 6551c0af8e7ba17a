#pragma once

#include "assessments/workshop/BallotBox.h"

namespace atalaya {

/// Why a vote is not taken, so that a way in can answer with the status of its own (a late vote is a conflict, a seat
/// that does not exist is not found).
enum class BallotProblem {
    NoId,         ///< the ballot names no id
    IdTaken,      ///< another vote has this id
    UnknownRound, ///< the workshop has no such round, or the box is another's
    NotOpen,      ///< too late: the round is revealed, stopped or over
    UnknownSeat,  ///< no such seat
    UnknownCluster,
    DoesNotAnswer, ///< the seat's cluster does not answer this indicator
    OffScale,      ///< no such stage
    NoCards,       ///< a tally that counts nothing, or less
    TooMany,       ///< more votes than the cluster has seats
};

struct BallotRefusal {
    BallotProblem problem = BallotProblem::NoId;
    Error error;
};

using Admission = tl::expected<AcceptedBallots, BallotRefusal>;

/// Whether a vote may be stored and taken: in an open round, from a seat whose cluster answers, one a seat, the latest
/// counting. A copy of an accepted ballot is accepted again without effect, also after the reveal, as the voter asks
/// only whether it is there; one that was replaced meanwhile stays replaced. A way in of Paper with a seat is one card
/// with the seat's number on it.
[[nodiscard]] Admission admit(const Workshop& workshop, const BallotBox& box, const Ballot& ballot);

/// The same for the cards of a cluster, all or none, in place of its last tally. Needs at least one card.
[[nodiscard]] Admission admit(const Workshop& workshop, const BallotBox& box, const PaperTally& tally);

/// Takes the last tally of a cluster back, as when it was another's. Without effect when there is none.
[[nodiscard]] Admission withdrawTally(const Workshop& workshop, const BallotBox& box, const QString& cluster);

} // namespace atalaya
