#pragma once

#include "assessments/assessment/Assessment.h"

#include <set>
#include <vector>

namespace atalaya {

/// What the pre-flight looks at before a report leaves the house, in the order in which its findings are listed.
enum class PreflightCheck {
    NotApplicableReason, ///< "not applicable" says why, in more than a word or two
    TextLanguage,        ///< the assessment's own texts are in the report's language
    Unanswered,
    ToConfirm,      ///< carried over from the last round and not looked at
    WeakProof,      ///< a high stage with less proof than the framework asks for, even if all proof were valid
    StaleEvidence,  ///< past its review-by date on the reference date
    MissingCopy,    ///< a kept copy that the workspace no longer holds, or not as it was added
    Rationale,      ///< an answer without a reason
    StageJump,      ///< two stages or more since the last round, and no new evidence
    ForReview,      ///< answers marked for review
    TargetBelow,    ///< a target lower than what is reached already
    NoTarget,       ///< answered questions that aim at nothing
    ActionMeasure,  ///< actions without what is counted to know
    ActionOwner,    ///< actions without who leads them
    ActionDates,    ///< actions without beginning or end
    DueSoon,        ///< evidence whose review-by date comes soon after the reference date
    ChangedWeights, ///< printed with their reasons
    NotApplicable,  ///< printed with their reasons
};

/// Must: asked about once more before an export. Should: better mended. Note: good to know. Passed: found nothing.
enum class PreflightWeight { Must, Should, Note, Passed };

/// What a finding is about.
struct PreflightSubject {
    enum class Kind { Answer, Evidence, Target, Weight, Action, Report };
    Kind kind = Kind::Answer;
    QString code; ///< as people read it: "P06-02", "E-017", "A9"; empty for the report itself
    QUuid id;     ///< of evidence and actions

    bool operator==(const PreflightSubject&) const = default;
};

/// One finding. Its words are PreflightWords', in the language of whoever reads them.
struct PreflightFinding {
    PreflightCheck check = PreflightCheck::Unanswered;
    PreflightWeight weight = PreflightWeight::Passed;
    std::vector<PreflightSubject> subjects; ///< in the instrument's order
    PreflightSubject fix;                   ///< where mending begins: the first subject, or the report's own options
    QString part;         ///< the field to mend there ("rationale", "evidence", "notApplicable"); empty: the first
    QStringList affected; ///< StaleEvidence: codes of the answers that lose their proof by it
    bool hidesHeadline = false; ///< Unanswered, ToConfirm: fewer than 60 % are answered, so the headline is not printed
    QString language;           ///< TextLanguage: what the texts are in, ISO 639-1

    bool operator==(const PreflightFinding&) const = default;
};

struct PreflightCase {
    const Framework& framework;
    const Assessment& assessment;
    const Assessment* previous = nullptr;          ///< the last round
    const Framework* previousFramework = nullptr;  ///< the one it was made with
    QString reportLanguage = QStringLiteral("en"); ///< ISO 639-1
    const std::set<QString>* keptCopies =
        nullptr; ///< SHA-256 of the copies that are whole; null: not known, not checked
};

/// From this stage on, proof is asked about.
inline constexpr int firstHighStage = 3;
/// A reason for "not applicable" with fewer letters and digits explains nothing.
inline constexpr int thinReason = 12;

/// What is worth knowing before a report on an assessment is sent, heaviest first; checks that found nothing come last,
/// one finding each without subjects. Checks that have nothing to look at (no plan, no last round that can be compared)
/// are left out. Only what is in scope counts.
[[nodiscard]] std::vector<PreflightFinding> preflight(const PreflightCase& given);

} // namespace atalaya
