#pragma once

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/Language.h"
#include "assessments/workshop/Measured.h"
#include "assessments/workshop/Merging.h"

namespace atalaya {

// What a workshop gives back to its assessment, as changes that go through the same undoable edit as a click.

/// The answer that the room agreed on: the stage chosen as by a click, the round as its source ("workshop, 12 March
/// 2026, round 2") in `language`, which should be the assessment's, the minority's views, and the room's reason, added
/// to a rationale that is there already. Of views of groups that the framework does not know, the text names the group.
/// Refused while the indicator has no result, or when it was parked.
[[nodiscard]] Result<SetAnswer> answerFrom(const Framework& framework, const Assessment& assessment,
                                           const Workshop& workshop, const QString& indicator,
                                           const Language& language);

/// The assessment's open points with the workshop's parked points and the reasons of parked results that are not among
/// them yet.
[[nodiscard]] SetOpenPoints openPointsFrom(const Assessment& assessment, const Workshop& workshop);

/// The workshop's days and hours, for the assessment's method.
[[nodiscard]] std::vector<Session> sessionsOf(const Workshop& workshop);

/// A group as people read it: its name, "other groups", or "all groups".
[[nodiscard]] QString nameOf(const Workshop& workshop, const MergedGroup& group, const Language& language);

/// Why something is not computable, as a sentence.
[[nodiscard]] QString sentenceOf(WhyNot why, const Language& language);

} // namespace atalaya
