#pragma once

#include "views/charts/ChartSpec.h"
#include "views/gaps/ChartView.h"
#include "views/reports/gap/GapReportContext.h"

namespace atalaya {

class AssessmentSession;

/// All numbers of the Gaps page, worked out once for an assessment as it is now, on a basis and a mean: the report's
/// own figures and charts, in the language of the interface.
class GapsFigures {
public:
    GapsFigures(const AssessmentSession& session, ScoringOptions options);
    GapsFigures(const GapsFigures&) = delete;
    GapsFigures& operator=(const GapsFigures&) = delete;

    [[nodiscard]] const report::GapReportContext& context() const { return m_context; }
    [[nodiscard]] const ScoreSheet& sheet() const { return m_context.sheet; }
    [[nodiscard]] QString headlineSubject() const { return atalaya::headlineSubject(sheet()); }

    [[nodiscard]] ChartView::Chart bars() const;
    [[nodiscard]] ChartView::Chart radar() const;
    [[nodiscard]] ChartView::Chart distribution() const;

    /// What the bars are made of, for their legend.
    [[nodiscard]] TargetBarsSpec barsSpec() const;

private:
    [[nodiscard]] QString wordsOf(const CommitmentScore& scored) const;
    void addBar(ChartView::Chart& chart, const CommitmentScore& scored, int line) const;
    void addStrip(ChartView::Chart& chart, const CommitmentScore& scored, const DistributionSpec::Row& row,
                  int line) const;
    [[nodiscard]] QStringList questionsAt(const CommitmentScore& scored, int stage) const;

    report::GapReportInput m_input;
    report::GapReportContext m_context;
};

} // namespace atalaya
