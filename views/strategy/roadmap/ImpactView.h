#pragma once

#include "models/session/BackgroundWork.h"
#include "views/strategy/roadmap/ImpactModel.h"
#include "views/widgets/AfterPaint.h"

class QTableView;

namespace atalaya {

class AssessmentSession;
class ChartView;
class Desk;
class EmptyState;
class WrapLabel;
class SegmentedControl;
class WindowStyle;

/// What each action costs against what it would add to the score alone, as a chart and as a table. Worked out beside
/// the window.
class ImpactView : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    ImpactView(const WindowStyle& style, Desk& desk, QWidget* parent = nullptr);
    ~ImpactView() override;

    /// The plan or the scores are others: when it is next seen, it works them out again.
    void refreshSoon();
    /// From the chart to the table and back.
    void exchange();
    [[nodiscard]] const ImpactModel& model() const { return m_model; }
    /// Whether what is shown is what the plan says; so many ms are waited for it.
    bool waitFor(int ms);

Q_SIGNALS:
    void editWanted(const QUuid& action);
    /// What the plan says now is shown.
    void contentChanged();

private:
    void compute();
    void show(const Plan& plan, const std::map<QUuid, double>& gains);
    void showChart(double costSplit, double gainSplit);
    void showAs(bool table);

    const WindowStyle& m_style;
    Desk& m_desk;
    ImpactModel m_model;
    SegmentedControl* m_as;
    ChartView* m_chart;
    QWidget* m_chartPart;
    QTableView* m_table;
    WrapLabel* m_state;
    EmptyState* m_nothing;
    AfterPaint m_later;
    BackgroundWork m_work;
    bool m_isAgain = false; ///< the plan changed while it was worked out
};

} // namespace atalaya
