#pragma once

#include "assessments/findings/PlanFindings.h"
#include "assessments/foundation/Language.h"
#include "assessments/strategy/FollowUp.h"

namespace atalaya {

/// What a finding on the strategy is called and what it means, in the language of whoever reads it.
class PlanFindingWords {
public:
    explicit PlanFindingWords(Language language) : m_language(std::move(language)) {}

    /// "3 gaps without an action"
    [[nodiscard]] QString title(const PlanFinding& finding) const;
    /// The things concerned, what it costs, and what to do.
    [[nodiscard]] QString sentence(const PlanFinding& finding) const;
    /// What it means, for whoever reads it on paper: asks for no step in the program, names none of the things, and is
    /// true of one as of many.
    [[nodiscard]] QString reportSentence(const PlanFinding& finding) const;
    /// Why one action is late, in one sentence: "Its end passed 12 days ago; it waits for A2, A5."
    [[nodiscard]] QString whyLate(const Plan& plan, const LateAction& late) const;

private:
    [[nodiscard]] QString codes(const QStringList& codes) const;

    Language m_language;
};

/// What the thing is called beside its code: "Duty roster". Empty where it has no title of its own, or is known by it.
[[nodiscard]] QString titleOfSubject(const Framework& framework, const Plan& plan, const PlanSubject& subject);

} // namespace atalaya
