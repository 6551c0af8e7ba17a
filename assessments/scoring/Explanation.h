#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/scoring/Gaps.h"

namespace atalaya {

/// Which number of a subject is asked about.
enum class Quantity { Stage, EvidencedStage, Mean, Median, Lowest, Coverage, Target, Gap, Priority };

/// Names a displayed number: an indicator, commitment or group by code, or "whole".
struct NumberReference {
    QString subject;
    Quantity quantity = Quantity::Mean;
};

/// One input of a formula.
struct ExplanationTerm {
    NumberReference from; ///< where this input itself comes from; explain() answers for it too
    QString label;
    double value = 0.0;
    double weight = 1.0;
    QString note;
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

enum class Formula {
    CumulativeMarks,
    EvidenceCover,
    WeightedArithmetic,
    WeightedGeometric,
    Lowest,
    Median,
    Ratio,
    Difference,
    Product
};

/// The trace behind one number: formula, inputs, weights, what was left out and why. The same trace serves the panel on
/// screen, `atalaya explain` and the annex of the report. Applying `formula` to `terms` gives `value` again.
struct Explanation {
    NumberReference number;
    QString title;
    Formula formula = Formula::WeightedArithmetic;
    QString formulaText; ///< "Core = Σ (weight × commitment) ÷ Σ weights"
    QString workedText;  ///< "= 16.29 ÷ 7.5 = 2.1722, shown as 2.17"
    std::optional<double> value;
    QString shown; ///< as displayed
    std::vector<ExplanationTerm> terms;
    std::vector<LeftOut> leftOut;
    QStringList choices; ///< settings of the assessment that bear on it
    std::vector<Alternative> alternatives;
};

/// NotFound when there is no such subject, InvalidInput when the quantity makes no sense for it.
[[nodiscard]] Result<Explanation> explain(const Framework& framework, const Assessment& assessment,
                                          const NumberReference& number, const Language& language);

} // namespace atalaya
