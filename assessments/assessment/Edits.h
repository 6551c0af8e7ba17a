#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/framework/FrameworkLoader.h"
#include "assessments/strategy/PlanEdits.h"

#include <variant>

namespace atalaya {

// Every change a person can make to an assessment, as plain data. Each names what it touches, so that storage writes
// and logs just that, and undo is the change back. Texts are brought to Unicode NFC. After any accepted change of an
// assessment that passed checkAssessment(), it passes again.

/// Weights that make sense; outside, sums would lose their last digits.
inline constexpr double smallestWeight = 1e-6;
inline constexpr double largestWeight = 1e6;
inline constexpr int firstYear = 1945;
inline constexpr int lastYear = 2100;
/// A valid date of these years.
[[nodiscard]] inline bool isPlausible(QDate date) {
    return date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
}
/// Characters that a person may write in the name of a State, a ministry or an institution, and in that of a round.
inline constexpr int longestName = 200;
inline constexpr int longestRound = 100;
/// And those that one from elsewhere may have, as the exchange format says.
inline constexpr int longestForeignName = 1000;
inline constexpr int longestForeignText = 100'000;
/// In units of the plan's currency, for one action; sums of any plan stay far from overflow.
inline constexpr qint64 largestCost = 1'000'000'000'000'000;

/// Choosing a stage in one click, after which the claimed stage is that one: its criterion becomes met, the lower ones
/// that are not met become overtaken. Above it, "overtaken" becomes not assessed and a met mark of the very next stage
/// becomes not met; met marks higher up stay, ahead of their stage. Clears "not applicable" and "to confirm".
struct SetStage {
    QString indicator;
    int stage = 1;
};
/// One mark by itself. Clears "to confirm", and "not applicable" unless the mark is NotAssessed.
struct SetMark {
    QString indicator;
    int stage = 1;
    Mark mark = Mark::NotAssessed;
};
/// Needs a reason when `notApplicable`. Marks are kept, so that taking it back restores the stage. Clears "to confirm".
struct SetNotApplicable {
    QString indicator;
    bool notApplicable = true;
    QString reason;
};
struct SetRationale {
    QString indicator;
    QString text;
};
struct SetConfidence {
    QString indicator;
    Confidence confidence = Confidence::Unstated;
};
struct SetForReview {
    QString indicator;
    bool forReview = true;
};
/// Replaces the whole answer; undo and import use it.
struct SetAnswer {
    QString indicator;
    Answer answer;
};
struct ClearAnswer {
    QString indicator;
};
struct SetTarget {
    QString indicator;
    std::optional<Target> target;
};
/// `code` is a commitment's or an indicator's. A weight of 1 with an empty reason removes the change.
struct SetWeight {
    QString code;
    Weight weight;
};
struct PutEvidence {
    Evidence evidence;
}; ///< adds, or replaces the one with the same id; refused when its code is another's
struct RemoveEvidence {
    QUuid evidence;
}; ///< refused while an answer uses it
struct SetStatus {
    AssessmentStatus status = AssessmentStatus::Draft;
    QString reason;
}; ///< reopening needs a reason; see reasonOf()
/// Whose assessment it is, of which round and day, who leads it, in which language it is written and which round it is
/// compared with: what can be put right after it was begun. Framework and scope stay, as answers and weights hang on
/// them.
struct Head {
    QString state;
    QString countryCode;
    QString entity;
    QString leadInstitution;
    QString round;
    QDate referenceDate;
    QString language;
    std::optional<QUuid> previous; ///< see Assessment::previous

    bool operator==(const Head&) const = default;
};
[[nodiscard]] Head headOf(const Assessment& assessment);
/// That no other assessment of a workspace is of the same State, ministry or sector, and round, and that the round to
/// compare with is there, is looked after by whoever knows the workspace, as for a new one.
struct SetHead {
    Head head;
};
struct SetCommitmentNote {
    QString commitment;
    CommitmentNote note;
};
struct SetBrief {
    MinisterBrief brief;
};
struct SetMethod {
    Method method;
};
struct SetOpenPoints {
    std::vector<OpenPoint> points;
};

using Change =
    std::variant<SetStage, SetMark, SetNotApplicable, SetRationale, SetConfidence, SetForReview, SetAnswer, ClearAnswer,
                 SetTarget, SetWeight, PutEvidence, RemoveEvidence, SetStatus, SetHead, SetCommitmentNote, SetBrief,
                 SetMethod, SetOpenPoints, ChangePlan, SetStrategyHead, PutObjective, RemoveObjective, MoveObjective,
                 PutAction, RemoveAction, MoveAction, PutMeasure, RemoveMeasure, MoveMeasure, PutReading, RemoveReading,
                 PutLifecycleStep, RemoveLifecycleStep, MoveLifecycleStep, PutScenario, RemoveScenario, MoveScenario>;

/// Why the change is made, for the log, where the change itself carries it and the assessment does not: when the status
/// changes. Empty otherwise.
[[nodiscard]] QString reasonOf(const Change& change);

/// The assessment after `change`, or why it is refused: unknown indicator, stage off the scale, not applicable without
/// a reason, an approved assessment (only SetStatus and what isReport() of ApprovalLock.h pass), weight not finite,
/// positive and within bounds, a reference to something that does not exist. Changes of the strategy are in
/// strategy/PlanEdits.h. A change that changes nothing returns an equal value.
[[nodiscard]] Result<Assessment> edit(const Framework& framework, const Assessment& assessment, const Change& change);

/// Rules that hold over a whole assessment that came from elsewhere (import): references resolve, codes unique, stages
/// on the scale, dates plausible (firstYear to lastYear), weights finite, positive and within bounds. Pointers are
/// those of the exchange format; `file` is left to the caller. Empty when all is well.
[[nodiscard]] std::vector<ContentProblem> checkAssessment(const Framework& framework, const Assessment& assessment);

/// The assessment a new round starts from: answers, evidence and targets of `last`, every answer marked "to confirm",
/// status draft, no brief, no open points, no dissents.
[[nodiscard]] Assessment nextRound(const Assessment& last, const QUuid& id, const QString& round, QDate referenceDate);

} // namespace atalaya
