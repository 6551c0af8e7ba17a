#pragma once

#include "assessments/scoring/Gaps.h"
#include "tests/views/gap/DocumentWalk.h"
#include "tests/views/pdf/RealReport.h"

#include <gtest/gtest.h>

#include <memory>
#include <ostream>

namespace atalaya::report::test {

/// An assessment to write a report on, and its name in the tests.
struct GapCase {
    const char* name;
    GapReportInput (*input)();
};
void PrintTo(const GapCase& tested, std::ostream* out);

/// Altamar 2026 with its last round, half of it, its first round, one just begun, another instrument.
[[nodiscard]] std::vector<GapCase> realCases();
/// Those, Altamar on the evidenced basis with a geometric mean, and two that use every feature at random, out of scope
/// and not applicable, several weights and texts in several scripts.
[[nodiscard]] std::vector<GapCase> allCases();

/// A report beside what it was made from. The scores are asked of the scoring functions, not of the report.
struct GapReport {
    explicit GapReport(GapReportInput given);

    GapReportInput input;
    const Framework& framework;
    const Assessment& assessment;
    const Language& language;
    ScoreSheet sheet;
    std::optional<ScoreSheet> last; ///< last round on this round's basis and mean
    std::vector<RankedGap> gaps;
    ReportDocument document;

    [[nodiscard]] const Score* lastScore(const QString& commitment) const;
    /// "2.17", or "–" below 60 % coverage.
    [[nodiscard]] QString inTable(const Score& score) const;
    /// "2.17", "not shown" below 60 % coverage, "–" when nothing is answered or there is no such score.
    [[nodiscard]] QString inWords(const Score* score) const;
    [[nodiscard]] QString orDash(const std::optional<double>& value) const;
    [[nodiscard]] QString change(const Score* before, const Score& now) const;
    /// The stage on the assessment's basis.
    [[nodiscard]] int stage(const IndicatorScore& score) const { return score.stage(sheet.options.basis); }
    /// Indicators in scope, in the instrument's order, for which `fits` holds.
    [[nodiscard]] QStringList codes(const std::function<bool(const IndicatorScore&, const Answer&)>& fits) const;
};

/// Tests that hold for the report on any assessment.
class GapReportTest : public testing::TestWithParam<GapCase> {
protected:
    const GapReport report{GetParam().input()};
};

/// The document's anchor of a code, "code_P06-03".
[[nodiscard]] QString anchorOf(const QString& code);

} // namespace atalaya::report::test

/// Runs a suite on each of the cases.
#define ON_EACH(suite, cases)                                                                                          \
    INSTANTIATE_TEST_SUITE_P(Of, suite, testing::ValuesIn(cases), [](const auto& tested) { return tested.param.name; })
