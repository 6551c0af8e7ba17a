#pragma once

#include "assessments/scoring/Gaps.h"
#include "assessments/strategy/PlanMoney.h"
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
    const FrameworkPtr spoken; ///< in the report's language, where it is to be had
    const Framework& framework;
    const Assessment& assessment;
    const Language& language;

    ScoreSheet sheet; ///< on the assessment's own basis
    std::vector<RankedGap> gaps;
    HandlingMark handling;
    PlanMoney money; ///< how every amount of the plan is written
    QDate day;       ///< the report's: that of `created`, else the assessment's reference date

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
};

} // namespace atalaya::report
