#pragma once

#include "assessments/scoring/ExplanationWords.h"

namespace atalaya {

/// What all explanations of one call work from. Keeps references.
struct ExplanationCase {
    const Framework& framework;
    const Assessment& assessment;
    const ExplanationWords& words;
    NumberReference number;
    Basis basis; ///< that the number stands on
    ScoreSheet sheet;

    /// Which quantity of an indicator is its stage on this basis.
    [[nodiscard]] Quantity stageQuantity() const {
        return basis == Basis::Claimed ? Quantity::Stage : Quantity::EvidencedStage;
    }
    [[nodiscard]] const Language& language() const { return words.language(); }
};

/// A commitment, a group or the whole: something with a Score.
struct ScoredSubject {
    enum class Kind { Commitment, Group, Whole };
    Kind kind = Kind::Whole;
    QString title;
    const Score* score = nullptr;                    ///< null: outside the scope
    std::vector<const CommitmentScore*> commitments; ///< in scope, in order; the one itself when it is a commitment
    std::vector<const IndicatorScore*> indicators;   ///< in scope, in order
    std::vector<const Commitment*> outOfScope;
};

[[nodiscard]] Explanation explainIndicator(const ExplanationCase& given, const Indicator& indicator);
[[nodiscard]] Explanation explainMean(const ExplanationCase& given, const ScoredSubject& subject);
[[nodiscard]] Explanation explainTarget(const ExplanationCase& given, const ScoredSubject& subject);
[[nodiscard]] Explanation explainGap(const ExplanationCase& given, const ScoredSubject& subject);
/// Median and lowest.
[[nodiscard]] Explanation explainSpread(const ExplanationCase& given, const ScoredSubject& subject);
[[nodiscard]] Explanation explainCoverage(const ExplanationCase& given, const ScoredSubject& subject);

// Shared by them.

/// What every explanation says first: which number, called what, by which formula.
[[nodiscard]] Explanation startOf(const ExplanationCase& given, const QString& title, Formula formula,
                                  const QString& formulaText);

/// The indicators below that have no part in the number, or not their whole part, and what is out of scope.
void tellWhatIsLeftOut(Explanation& explanation, const ExplanationCase& given, const ScoredSubject& subject);
/// Provisional, or too few answers. Then a score is not printed, nor what is computed from it; the median and the
/// lowest are, being stages that people gave.
void tellCoverage(Explanation& explanation, const ExplanationCase& given, const ScoredSubject& subject);
/// That the assessment changed the weight of a commitment or an indicator, and why.
void tellWeight(Explanation& explanation, const ExplanationCase& given, const QString& code);
/// Basis, mean, scope and changed weights.
void tellChoices(Explanation& explanation, const ExplanationCase& given, const ScoredSubject& subject);

} // namespace atalaya
