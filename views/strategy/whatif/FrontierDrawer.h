#pragma once

#include "models/items/WhatIfModelFrontier.h"
#include "models/session/PlanSearchRun.h"
#include "views/widgets/Drawer.h"

class QCheckBox;
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
    /// only where enough is answered. `longest`: all points together take at most so long.
    void openFor(const PlanProblem& problem, qint64 presentCost, double presentGain, const PlanMoney& money,
                 bool isGainPrinted, std::chrono::milliseconds longest);
    /// The plan or the limits are no longer those that were searched for.
    void setOutdated(bool isOutdated);
    /// Waits for the search; for tests.
    bool waitFor(int ms) { return m_run.waitFor(ms); }
    /// For tests, to limit.
    [[nodiscard]] PlanSearchRun& pointSearch() { return m_run; }
    [[nodiscard]] bool holdsWork() const override { return true; }

Q_SIGNALS:
    /// Its plan has candidates of the problem that was given.
    void planTaken(const atalaya::FrontierPoint& point);
    void againWanted();

private:
    void take(int point);
    void search();

    const WindowStyle& m_style;
    WhatIfModelFrontier m_model;
    std::vector<FrontierPoint> m_points;
    PlanMoney m_money;
    bool m_isGainPrinted = true;
    PlanProblem m_problem;
    WrapLabel* m_intro;
    QCheckBox* m_keepsShares;
    WrapLabel* m_summary;
    FrontierChart* m_chart;
    QTableView* m_table;
    ProgressRow* m_progress;
    NoticeBox* m_outdated;
    PlanSearchRun m_run; ///< last: it is over before what it tells is gone
};

} // namespace atalaya
