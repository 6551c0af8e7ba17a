#pragma once

#include "assessments/workshop/RevealedRound.h"
#include "models/storage/Workspace.h"

namespace atalaya {

/// A workshop as a report may tell of it: without the facilitator's private notes, and with the votes of the rounds
/// that were revealed and of no other. A value.
struct HeldWorkshop {
    Workshop workshop;
    std::vector<RevealedRound> rounds; ///< in the order of their opening

    /// Null for a round that was not revealed.
    [[nodiscard]] const RevealedRound* revealed(const QUuid& round) const;
    /// The round that counts for an indicator: the one its result rests on, else the last that was revealed; or null.
    [[nodiscard]] const RevealedRound* finalOf(const QString& indicator) const;
};

/// Damaged when the votes of a round are not those that were revealed.
[[nodiscard]] Result<HeldWorkshop> heldWorkshop(const Workspace& workspace, const QUuid& workshop);
/// Of an assessment, those in which people have voted, the earliest first.
[[nodiscard]] Result<std::vector<HeldWorkshop>> heldWorkshops(const Workspace& workspace, const QUuid& assessment);

} // namespace atalaya
