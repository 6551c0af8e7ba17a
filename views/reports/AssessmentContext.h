#pragma once

#include "assessments/scoring/Gaps.h"
#include "views/reports/AssessmentReport.h"

namespace atalaya {
class Theme;
}

namespace atalaya::report {

/// What the sections of every report on a whole assessment need, worked out once: scores, ranked gaps, and the phrases
/// that recur. Keeps references: as short-lived as the composing.
class AssessmentContext {
public:
    AssessmentContext(const AssessmentReportInput& input, const AssessmentReportOptions& options, const Theme& theme);

    const Theme& theme;
    const Framework& framework;
    const Assessment& assessment;
    const Language& language;

    ScoreSheet sheet; ///< on the assessment's own basis
    std::vector<RankedGap> gaps;
    HandlingMark handling;

    /// Shorthand for language.translate(): lupdate reads calls of translate().
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                                    int n = -1) const {
        return language.translate(context, source, disambiguation, n);
    }

    [[nodiscard]] const Group& headlineGroup() const { return framework.headlineGroup(); }
    /// Name of what the headline adds up: the headline group, or the whole scope.
    [[nodiscard]] QString headlineName() const;
    /// "2.17", "not shown" below 60 % coverage, "–" when nothing is answered.
    [[nodiscard]] QString scoreText(const Score& score) const;
    /// "2028" when all targets share the year; else, and without targets, empty.
    [[nodiscard]] QString targetYear() const;
    [[nodiscard]] QString targetLabel() const; ///< "target 2028" or "target"
    [[nodiscard]] QString statusName() const;
    [[nodiscard]] QString stageWithName(int stage) const;                     ///< "3 Operating"
    [[nodiscard]] QString commitmentName(const Commitment& commitment) const; ///< "6 · National CSIRTs"
    [[nodiscard]] QString bodyNames(const QStringList& ids) const;

    /// Money in the plan's unit: millions with two decimals, with more where two would show nothing, when the plan is
    /// that large; else whole units.
    [[nodiscard]] QString money(qint64 amount) const;
    /// "0.80 to 1.40"; one number where both are written alike.
    [[nodiscard]] QString moneyRange(const CostRange& cost) const;
    [[nodiscard]] QString moneyUnit() const;     ///< "M USD", or "Cost" where no currency is stated
    [[nodiscard]] QString moneySentence() const; ///< what the plan's costs are in; empty where nothing costs anything
    /// "1.20 M USD", or the number alone where no currency is stated.
    [[nodiscard]] QString moneyWithUnit(qint64 amount) const;

private:
    qint64 m_largestCost = 0;
    bool m_millions = false;
};

} // namespace atalaya::report
