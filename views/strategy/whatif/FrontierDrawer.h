#pragma once

#include "models/items/WhatIfModelFrontier.h"
#include "models/session/PlanSearchRun.h"
#include "views/widgets/Drawer.h"

class QTableView;

namespace atalaya {

class FrontierChart;
class NoticeBox;
class ProgressRow;
class WrapLabel;

/// Cost and benefit: what each budget buys at best, as a chart that grows while the search goes on, a sentence and a
/// table. A point of either is taken as the choice.
class FrontierDrawer : public Drawer {
    Q_OBJECT
public:
    FrontierDrawer(const WindowStyle& style, QWidget* host);

    /// Opens and begins to search. The gains are those of `problem`; `presentGain` is counted alike. They are printed
    /// only where enough is answered.
    void openFor(const PlanProblem& problem, qint64 presentCost, double presentGain, const PlanMoney& money,
                 bool isGainPrinted);
    /// The plan or the limits are no longer those that were searched for.
    void setOutdated(bool isOutdated);
    /// Waits for the search; for tests.
    bool waitFor(int ms) { return m_run.waitFor(ms); }
    [[nodiscard]] bool holdsWork() const override { return true; }

Q_SIGNALS:
    /// Candidates of the problem that was given.
    void planTaken(const std::vector<int>& candidates);
    void againWanted();

private:
    void take(int point);

    const WindowStyle& m_style;
    WhatIfModelFrontier m_model;
    std::vector<FrontierPoint> m_points;
    PlanMoney m_money;
    bool m_isGainPrinted = true;
    WrapLabel* m_summary;
    FrontierChart* m_chart;
    QTableView* m_table;
    ProgressRow* m_progress;
    NoticeBox* m_outdated;
    PlanSearchRun m_run; ///< last: it is over before what it tells is gone
};

} // namespace atalaya
