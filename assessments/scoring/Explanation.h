#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/scoring/Gaps.h"

namespace atalaya {

/// Which number of a subject is asked about. Of an indicator: Stage, EvidencedStage, Target, Gap and Priority. Of a
/// commitment, a group or the whole: Mean (on the assessment's basis), Stage and EvidencedStage (the same mean over the
/// claimed and over the evidenced stages), Median, Lowest, Coverage, Target and Gap.
enum class Quantity { Stage, EvidencedStage, Mean, Median, Lowest, Coverage, Target, Gap, Priority };

/// Names a displayed number: an indicator, commitment or group by code, or "whole".
struct NumberReference {
    QString subject;
    Quantity quantity = Quantity::Mean;
};

/// One input of a formula.
struct ExplanationTerm {
    /// Where this input itself comes from; explain() answers for it too. Empty subject: a fact that somebody recorded.
    NumberReference from;
    QString label;
    double value = 0.0;
    double weight = 1.0;
    QString note;
    bool printable = true; ///< false: a score of too few answers, which is not to be shown for its own sake
};

struct LeftOut {
    QString subject;
    QString label;
    QString reason;
};

/// What the number would be under another choice.
struct Alternative {
    QString label;
    std::optional<double> value;
};

/// How `value` follows from `terms`, in their order, v being a term's value and w its weight.
enum class Formula {
    /// One term for each stage from 1 up, v = 1 met, 0.5 overtaken, 0 neither: the highest s >= 2 with v(s) = 1 and
    /// v(2..s) > 0, else 1.
    CumulativeMarks,
    /// First the claimed stage, then for each use of evidence the highest stage up to the claimed one that it proves:
    /// the highest of the latter, at least 1.
    EvidenceCover,
    WeightedArithmetic, ///< Σ(w·v) ÷ Σw
    WeightedGeometric,  ///< exp(Σ(w·ln v) ÷ Σw)
    Lowest,             ///< smallest v
    Median,             ///< middle v, or the mean of the middle two
    Ratio,              ///< Σv ÷ Σw; v answered, w applicable
    Difference,         ///< first v minus second v, never below 0
    SignedDifference,   ///< first v minus second v
    Product,            ///< v·v·...
    Stated              ///< the one v, which somebody decided
};

/// The trace behind one number: formula, inputs, weights, what was left out and why. The same trace serves the panel on
/// screen, `atalaya explain` and the annex of the report. Applying `formula` to `terms` gives `value` again, to the
/// last bit in the order of the terms (geometric: to 1e-12, as far as exp and ln agree); a mean then stays within its
/// terms.
struct Explanation {
    NumberReference number;
    QString title;
    Formula formula = Formula::WeightedArithmetic;
    QString formulaText; ///< "Core = Σ (weight × commitment) ÷ Σ weights"
    QString workedText;  ///< "= 16.29 ÷ 7.5 = 2.1722, shown as 2.17"
    std::optional<double> value;
    /// False: a score, or what is computed from one, of too few answers. `value` is there to compute with; what is
    /// displayed is `shown`, and there is neither a worked text nor an alternative that would give it away.
    bool printable = true;
    QString shown; ///< as displayed; words when there is no value, or when it is not printed for want of answers
    std::vector<ExplanationTerm> terms;
    std::vector<LeftOut> leftOut;
    QStringList remarks; ///< what a reader should know with it: provisional, not printed and why, what a child is
    QStringList choices; ///< settings of the assessment that bear on it
    std::vector<Alternative> alternatives;

    /// Whether a term's value may be displayed: a score of too few answers only where it is needed to follow a number
    /// that is printed.
    [[nodiscard]] bool shows(const ExplanationTerm& term) const { return printable || term.printable; }
};

/// What the headline is a number of: the headline group, or "whole" when the scope leaves nothing of that group.
[[nodiscard]] QString headlineSubject(const ScoreSheet& sheet);

/// NotFound when there is no such subject, InvalidInput when the quantity makes no sense for it.
[[nodiscard]] Result<Explanation> explain(const Framework& framework, const Assessment& assessment,
                                          const NumberReference& number, const Language& language);

/// What a number has changed by since an earlier round: of `now` and `before`, the same number in the two rounds, the
/// terms in this order. explain() answers for a term with the framework and the assessment of its own round. `round`:
/// the earlier one's name, "2024".
[[nodiscard]] Explanation explainChange(const Explanation& now, const Explanation& before, const QString& round,
                                        const Language& language);

} // namespace atalaya
