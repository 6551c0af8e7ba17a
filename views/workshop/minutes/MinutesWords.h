#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/workshop/SessionAgreement.h"
#include "models/session/WorkshopSession.h"
#include "models/storage/HeldWorkshop.h"

#include <QStringList>

namespace atalaya::minutes {

/// The workshop as the window has it now, without private notes and without votes that were not revealed.
[[nodiscard]] Result<HeldWorkshop> heldNow(WorkshopSession& session);

/// How the questions of the agenda stand.
struct Counts {
    int agreed = 0;
    int withDissent = 0;
    int parked = 0;
    int begun = 0; ///< without a result
    int notReached = 0;
};
[[nodiscard]] Counts countsOf(const Workshop& workshop, int begun);

/// Alpha, W and what they mean, a line each; "not computable" with its reason.
[[nodiscard]] QString alphaLine(const SessionAgreement& session);
[[nodiscard]] QString concordanceLine(const SessionAgreement& session);
[[nodiscard]] QString readingOf(const SessionAgreement& session);

/// What was left for later: parked questions with why, and parked points.
[[nodiscard]] QStringList leftForLater(const Workshop& workshop);

} // namespace atalaya::minutes
