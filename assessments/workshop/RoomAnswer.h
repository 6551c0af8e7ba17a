#pragma once

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/Language.h"
#include "assessments/workshop/Measured.h"
#include "assessments/workshop/Merging.h"

namespace atalaya {

// What a workshop gives back to its assessment, as changes that go through the same undoable edit as a click.

/// The answer that the room agreed on: the stage chosen as by a click, the round as its source ("workshop, 12 March
/// 2026, round 2") in the assessment's language, whatever the interface speaks, the minority's views, and the room's
/// reason, as a paragraph of a rationale that is there already. A reason that this result corrects, `corrected`, gives
/// way to it. Of views of groups that the framework does not know, the text names the group. Refused while the
/// indicator has no result, or when it was parked.
[[nodiscard]] Result<SetAnswer> answerFrom(const Framework& framework, const Assessment& assessment,
                                           const Workshop& workshop, const QString& indicator,
                                           const QString& corrected = {});

/// Whether `source` names this round, in whichever language the assessment was written when the answer was given.
[[nodiscard]] bool isSourceFrom(const QString& source, const Assessment& assessment, const Round& round);

/// Whether the indicator's answer has its stage from a round of this workshop.
[[nodiscard]] bool isFromRoom(const Answer& answer, const Assessment& assessment, const Workshop& workshop,
                              const QString& indicator);

/// `answer` without what the room gave it: stage, source and minority views are those of `before`, and the paragraph
/// `reason` leaves the rationale. Evidence, confidence and whatever else was written meanwhile stay.
[[nodiscard]] Answer withoutRoom(const Answer& answer, const Answer& before, const QString& reason);

/// The assessment's open points with the workshop's parked points and the reasons of parked results that are not among
/// them yet.
[[nodiscard]] SetOpenPoints openPointsFrom(const Assessment& assessment, const Workshop& workshop);

/// The workshop's days and hours, for the assessment's method.
[[nodiscard]] std::vector<Session> sessionsOf(const Workshop& workshop);

/// A group as people read it: its name, "other groups", or "all groups".
[[nodiscard]] QString nameOf(const Workshop& workshop, const MergedGroup& group, const Language& language);

/// Why something is not computable, as a sentence.
[[nodiscard]] QString sentenceOf(WhyNot why, const Language& language);
/// The same of Kendall's W, which ranks questions: people may differ and still give all of them the same stage.
[[nodiscard]] QString rankingSentence(WhyNot why, const Language& language);

} // namespace atalaya
