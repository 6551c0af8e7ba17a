#pragma once

#include "models/items/ScenariosModel.h"
#include "models/items/WhatIfModelParts.h"
#include "models/items/WhatIfModelStages.h"
#include "models/items/WhatIfModelYears.h"
#include "models/session/PlanSearchRun.h"
#include "views/strategy/StrategyTab.h"
#include "views/strategy/whatif/ScenarioFindings.h"

class QBoxLayout;
class QScrollArea;
class QTableView;

namespace atalaya {

class AskDrawer;
class BestPlanPanel;
class BudgetBar;
class Button;
class DatesDrawer;
class EmptyState;
class FrontierDrawer;
class Hairline;
class Label;
class LimitsDrawer;
class PartBars;
class PaneScroll;
class PartLegend;
class ScenariosPanel;
class SectionHeading;
class StagesPanel;
class WhatIfNumbers;
class WhatIfTable;
class YearBars;

/// What if: actions are ticked and moved, and stages, scores and costs follow at once; the best plan under a budget is
/// searched for beside the window; what was put together is saved as a scenario or put into the roadmap. A choice that
/// is not saved stays for as long as the program does, for each assessment.
class WhatIfTab : public StrategyTab {
    Q_OBJECT
public:
    explicit WhatIfTab(const StrategyContext& context, QWidget* parent = nullptr);
    ~WhatIfTab() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("whatif"); }
    [[nodiscard]] QString word() const override { return tr("What if"); }
    [[nodiscard]] QWidget* makeTools() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    void enter(const QString& subject) override;
    [[nodiscard]] QString here() const override;
    [[nodiscard]] QString whatHolds() const override;
    [[nodiscard]] std::any handOver() override;
    void takeOver(const std::any& left) override;
    void followDay() override;

    /// What is put together for the chosen assessment.
    [[nodiscard]] const WhatIfChoice& choice() const { return m_choice; }
    /// The search for the best plan, to wait for and to limit.
    [[nodiscard]] PlanSearchRun& planSearch() { return m_run; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Searched;

    // WhatIfTab.cpp: how it is put together
    QWidget* makeLeft();
    QWidget* makeRight();
    void addKeys(); ///< WhatIfTabKeys.cpp
    void refold();
    void followSession();
    void follow(const AssessmentDelta& delta);

    // WhatIfTabShow.cpp: what it shows
    /// Whether there is an action to choose.
    [[nodiscard]] bool hasActions() const;
    void refresh();
    void showFoot(const Plan& plan);
    void showRight(const Plan& plan);
    void showStages(const WhatIf* other);
    void showReason();
    [[nodiscard]] std::vector<ScenarioFindings::Item> findings(const Plan& plan);
    void exchangeView();
    void exchangeStages();
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] bool hasDeparted() const;
    void forgetWhatIsGone(const Plan& plan, const std::set<QUuid>& all);
    [[nodiscard]] QString codesOf(const std::vector<QUuid>& actions) const;

    // WhatIfTabActs.cpp: what it does
    void tick(const QUuid& action, bool isChosen);
    void move(const QUuid& action, int quarters);
    void openDates(const QUuid& action);
    void setDates(const QUuid& action, QDate start, QDate end);
    void moveTo(const QUuid& action, QDate start);
    void exclude(const QUuid& action);
    void demand(const QUuid& action);
    void searchBest();
    /// The same search anew from what it found, for twice as long: the solver keeps nothing between two.
    void searchLonger();
    /// Begins with `known`, lists of candidates.
    void beginSearch(PlanAsProblem asked, const QString& words, const std::vector<std::vector<int>>& known);
    void takeFound(const QUuid& assessment, const Result<PlanSearchRun::Found>& found);
    /// Ticks what the search found.
    void takeSearched();
    void askLoss();
    void openFrontier();
    void load(const QUuid& scenario);
    /// Ticks a plan that was found, with what else `then` says; what a person ticked before can be had back.
    void takePlan(const WhatIfChoice& then, const QString& lead);
    /// Whether nobody could have the ticks again: they are neither saved, nor what one begins with, nor found.
    [[nodiscard]] bool isTickedByHand() const;
    /// `back` puts what was before into the choice of then.
    void offerWayBack(const QString& lead, std::function<void(WhatIfChoice&)> back);
    /// What one begins with: what is decided already.
    [[nodiscard]] static WhatIfChoice beginning(const Plan& plan);
    void saveScenario();
    void rename(const QUuid& scenario);
    void remove(const QUuid& scenario);
    void reorder(const QUuid& scenario, int places);
    void putIntoRoadmap();
    /// False, with the sentence that says why, when nothing can be stored.
    [[nodiscard]] bool mayStore();
    [[nodiscard]] std::optional<PlanAsProblem> problemNow() const;

    WhatIfModel m_actions;
    WhatIfModelParts m_parts;
    WhatIfModelStages m_stages;
    WhatIfModelYears m_years;
    ScenariosModel m_scenarios;
    std::map<QUuid, WhatIfChoice> m_left; ///< of other assessments, by id
    QUuid m_assessment;                   ///< the one m_choice is for
    WhatIfChoice m_choice;
    std::optional<std::set<QUuid>> m_found; ///< ticked last by takePlan()
    QUuid m_other;                          ///< the scenario that is compared with
    std::optional<WhatIf> m_whatIf;
    PlanMoney m_money;
    std::unique_ptr<Searched> m_searched;
    bool m_isStale = true;

    EmptyState* m_nothing;
    Button* m_first = nullptr; ///< where there is nothing
    QScrollArea* m_whole;
    PaneScroll* m_leftHalf = nullptr;
    PaneScroll* m_rightHalf = nullptr;
    QBoxLayout* m_halves = nullptr;
    Hairline* m_between = nullptr; ///< while the halves stand side by side
    BudgetBar* m_budget = nullptr;
    WhatIfTable* m_table = nullptr;
    ScenarioFindings* m_findings = nullptr;
    BestPlanPanel* m_best = nullptr;
    Label* m_count = nullptr;
    Label* m_cost = nullptr;
    WhatIfNumbers* m_numbers = nullptr;
    SectionHeading* m_partsHead = nullptr;
    PartLegend* m_legend = nullptr;
    PartBars* m_bars = nullptr;
    StagesPanel* m_stagesPanel = nullptr;
    YearBars* m_yearBars = nullptr;
    QTableView* m_partTable = nullptr;
    QTableView* m_yearTable = nullptr;
    ScenariosPanel* m_scenarioPanel = nullptr;
    AskDrawer* m_ask;
    LimitsDrawer* m_limits;
    FrontierDrawer* m_frontier;
    DatesDrawer* m_dates;
    std::optional<PlanAsProblem> m_frontierAsked; ///< whose candidates the frontier's points name
    PlanSearchRun m_run;                          ///< last: it is over before what it tells is gone
};

/// What was searched for, and what was found.
struct WhatIfTab::Searched {
    PlanAsProblem asked;
    std::set<QUuid> chosen; ///< what was ticked when the search began
    std::optional<PlanSearchRun::Found> found;
    std::optional<std::pair<int, ForcedLoss>> loss; ///< of a candidate
    std::chrono::milliseconds longest{0};           ///< that it could take
};

} // namespace atalaya
