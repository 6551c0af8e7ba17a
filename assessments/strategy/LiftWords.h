#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

namespace atalaya {

/// What a lift is beside the stage that its question has now.
enum class LiftStanding {
    Ahead,        ///< still to come; the question stands lower, or is not answered
    AlreadyThere, ///< not done, and the question stands there or higher: nothing is left to lift
    NotScored,    ///< done, and the score does not have it yet: a lead to evidence, never a score
    Scored,       ///< done, and the score has it
};

/// `now` is the stage of the question today, 0 while it is not answered. What was stopped is told as what it was to do.
[[nodiscard]] LiftStanding liftStanding(const Lift& lift, ActionStatus status, int now);

/// "P06-03 2→4", for cells and bars. Done: "P06-03 2→4, not yet scored", "P06-03 reached 3". Nothing left to lift:
/// "P06-03 already at 4". `arrow` stands between the stages, with spaces where there is room for them.
[[nodiscard]] QString liftInShort(const Language& language, const Lift& lift, ActionStatus status, int now,
                                  const QString& arrow = QStringLiteral("\u2192"));

/// The stages alone, in words: "stage 2 to 4", "to stage 4"; "stage 2 to 4; done, not yet scored: look for its
/// evidence", "done, and scored: stage 3"; "at stage 4 already".
[[nodiscard]] QString liftInFull(const Language& language, const Lift& lift, ActionStatus status, int now);

/// A lift as it is heard, with its question: "lifts P06-03 from 2 to 4", and what else there is to say, as above.
[[nodiscard]] QString liftSpoken(const Language& language, const Lift& lift, ActionStatus status, int now);

} // namespace atalaya
