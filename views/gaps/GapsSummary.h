#pragma once

#include "assessments/scoring/Explanation.h"
#include "views/gaps/GapsFigures.h"

#include <QWidget>

class QBoxLayout;

namespace atalaya {

class CoverageBar;
class FlowLayout;
class GroupScores;
class Label;
class LinkButton;
class NumberButton;
class Tag;
class WrapLabel;

/// The headline with all that must be said beside it: whether it is provisional, coverage, last round, target, what is
/// proved. And the groups, each by itself, with their bars. Every number explains itself.
class GapsSummary : public QWidget {
    Q_OBJECT
public:
    explicit GapsSummary(const WindowStyle& style, QWidget* parent = nullptr);

    /// `own`: the basis and mean are the assessment's.
    void show(const GapsFigures& figures, bool own);
    /// The groups below the headline instead of beside it.
    void setStacked(bool stacked);

Q_SIGNALS:
    void whyAsked(const atalaya::NumberReference& number);
    /// The same of the last round.
    void whyLastAsked(const atalaya::NumberReference& number);

private:
    void showHeadline(const report::GapReportContext& c, const Score& score, bool own);
    void showLast(const report::GapReportContext& c);
    void showOther(const report::GapReportContext& c, const Score& score);
    [[nodiscard]] NumberButton* makeNumber(const char* step, int weight, Quantity quantity);

    const WindowStyle& m_style;
    QString m_subject;
    QBoxLayout* m_row;
    Label* m_name;
    NumberButton* m_number;
    Tag* m_provisional;
    WrapLabel* m_scale;
    LinkButton* m_why;
    NumberButton* m_coverage;
    CoverageBar* m_bar;
    NumberButton* m_last;
    QWidget* m_facts; ///< target and the other basis, beside each other where they fit
    FlowLayout* m_factsFlow;
    NumberButton* m_target;
    NumberButton* m_other; ///< on the other basis
    Quantity m_otherQuantity = Quantity::EvidencedStage;
    WrapLabel* m_notOwn;
    QWidget* m_line; ///< between headline and groups
    GroupScores* m_groups;
};

} // namespace atalaya
