#pragma once

#include "assessments/scoring/Explanation.h"
#include "views/widgets/Panel.h"

namespace atalaya {

class AssessmentSession;
class ClampedLabel;
class Label;
class NumberButton;
class StageNumber;

/// What follows from the answer to a question: the stage claimed, how far it is proved, the target with the gap, and
/// what the next stage asks for; or why the question does not apply.
class ResultStrip : public Panel {
    Q_OBJECT
public:
    explicit ResultStrip(const WindowStyle& style, QWidget* parent = nullptr);

    /// `indicator` is one that `session` has a score for.
    void show(const AssessmentSession& session, const Indicator& indicator);

Q_SIGNALS:
    void whyWanted(atalaya::Quantity quantity);

private:
    StageNumber* makeNumber(const QString& meaning, Quantity quantity);

    const WindowStyle& m_style;
    StageNumber* m_claimed;
    StageNumber* m_evidenced;
    Label* m_targetHead;
    StageNumber* m_target;
    NumberButton* m_gapSize;
    Label* m_gapHead;
    ClampedLabel* m_gap;
};

} // namespace atalaya
