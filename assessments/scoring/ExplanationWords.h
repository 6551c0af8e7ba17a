#pragma once

#include "assessments/scoring/Explanation.h"

namespace atalaya {

/// The words and numbers that explanations share, in the language of one output.
class ExplanationWords {
public:
    explicit ExplanationWords(const Language& language) : m_language(language) {}

    /// At most `most` decimals, none that are only zeros: "16.2917", "7.5", "3".
    [[nodiscard]] QString plain(double value, int most = 4) const;
    [[nodiscard]] QString basis(Basis basis) const;
    [[nodiscard]] QString mean(MeanKind mean) const;
    [[nodiscard]] QString mark(Mark mark) const;
    [[nodiscard]] QString grade(EvidenceGrade grade) const;
    [[nodiscard]] QString indicator(const Indicator& indicator) const;
    [[nodiscard]] QString commitment(const Commitment& commitment) const;
    [[nodiscard]] QString group(const Group& group) const;
    [[nodiscard]] QString whole() const;
    [[nodiscard]] QString quantity(Quantity quantity) const;
    /// "46 of 49 answered"
    [[nodiscard]] QString answered(const Coverage& coverage) const;
    /// Why an indicator that is in scope has no stage.
    [[nodiscard]] QString whyNotCounted(const Answer* answer) const;
    [[nodiscard]] QString neitherTargetNorAnswer() const;
    /// For what counts in a target without having one.
    [[nodiscard]] QString presentValueStandsIn() const;
    [[nodiscard]] QString outOfScope() const;
    [[nodiscard]] const Language& language() const { return m_language; }

private:
    const Language& m_language;
};

} // namespace atalaya
