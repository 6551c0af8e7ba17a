#include "views/strategy/whatif/WhatIfTab.h"

#include "models/session/Preferences.h"
#include "models/session/WindowLanguage.h"
#include "views/strategy/whatif/AskDrawer.h"
#include "views/strategy/whatif/BestPlanPanel.h"
#include "views/strategy/whatif/BudgetBar.h"
#include "views/strategy/whatif/DatesDrawer.h"
#include "views/strategy/whatif/FrontierDrawer.h"
#include "views/strategy/whatif/LimitsDrawer.h"
#include "views/strategy/whatif/PartBars.h"
#include "views/strategy/whatif/PartLegend.h"
#include "views/strategy/whatif/ScenariosPanel.h"
#include "views/strategy/whatif/StagesPanel.h"
#include "views/strategy/whatif/WhatIfNumbers.h"
#include "views/strategy/whatif/WhatIfTable.h"
#include "views/strategy/whatif/YearBars.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FocusHeir.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/Panel.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/RowInSight.h"
#include "views/widgets/SectionHeading.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double whatIfWideFromEm = 80;

/// A table as high as its rows, in a pane that scrolls as a whole.
QTableView* makeTwin(const WindowStyle& style, QAbstractItemModel& model, const QString& name) {
    auto* table = new QTableView;
    table->setModel(&model);
    new RowDelegate(style, table);
    new RowInSight(table);
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto fit = [table] {
        table->resizeRowsToContents();
        int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            height += table->rowHeight(row);
        }
        table->setFixedHeight(height);
    };
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, table, fit);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, table, fit);
    style.follow(table, fit);
    table->hide();
    return table;
}

} // namespace

WhatIfTab::WhatIfTab(const StrategyContext& given, QWidget* parent)
    : StrategyTab(given, parent)
    , m_nothing(new EmptyState(given.window.style, tr("There is no action to choose from. Add actions that are still "
                                                      "to be done; what each gains and costs then stands here.")))
    , m_whole(new QScrollArea)
    , m_ask(nullptr)
    , m_limits(nullptr)
    , m_frontier(nullptr)
    , m_dates(nullptr) {
    const WindowStyle& style = context().window.style;
    m_first = m_nothing->addButton(tr("Add an action"), Button::Kind::Primary);
    connect(m_first, &QAbstractButton::clicked, this, [this] { Q_EMIT addRequested(PlanThing::Action, {}); });
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_nothing);
    all->addWidget(m_whole, 1);
    // Of two halves one below the other the whole scrolls down, and each is as high as what it holds.
    auto* content = new QWidget;
    m_whole->setWidgetResizable(true);
    m_whole->setFrameShape(QFrame::NoFrame);
    m_whole->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_whole->setFocusPolicy(Qt::NoFocus);
    m_whole->setWidget(content);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_leftHalf = new PaneScroll(makeLeft());
    m_halves->addWidget(m_leftHalf, 11);
    m_between = new Hairline(style, Qt::Vertical);
    m_halves->addWidget(m_between);
    m_rightHalf = new PaneScroll(makeRight());
    m_halves->addWidget(m_rightHalf, 9);
    m_ask = new AskDrawer(style, this);
    m_limits = new LimitsDrawer(style, this);
    m_frontier = new FrontierDrawer(style, this);
    m_dates = new DatesDrawer(style, this);
    connect(m_dates, &DatesDrawer::datesChosen, this, &WhatIfTab::setDates);
    connect(m_limits, &LimitsDrawer::yearChosen, this, [this](int year, std::optional<qint64> budget) {
        if (budget) {
            m_choice.budgetByYear[year] = *budget;
        } else {
            m_choice.budgetByYear.erase(year);
        }
        refresh();
    });
    connect(m_limits, &LimitsDrawer::capacityChosen, this, [this](const QString& body, std::optional<int> most) {
        if (most) {
            m_choice.capacity[body] = *most;
        } else {
            m_choice.capacity.erase(body);
        }
        refresh();
    });
    connect(m_limits, &LimitsDrawer::longestChosen, &context().window.preferences, &Preferences::setLongestSearch);
    connect(m_frontier, &FrontierDrawer::againWanted, this, &WhatIfTab::openFrontier);
    connect(m_frontier, &FrontierDrawer::planTaken, this, [this](const FrontierPoint& point) {
        if (m_frontierAsked && session()) {
            // With the budgets it is the best for, so that the search beside it asks the same.
            WhatIfChoice then = m_choice;
            then.chosen = m_frontierAsked->actionsOf(point.plan.chosen);
            then.budget = point.totalBudget ? point.totalBudget : then.budget;
            for (const auto& [year, budget] : point.budgetByYear) {
                then.budgetByYear[year] = budget;
            }
            takePlan(then, tr("The plan of that budget is ticked."));
            refresh();
        }
    });
    for (Drawer* drawer : std::initializer_list<Drawer*>{m_ask, m_limits, m_frontier, m_dates}) {
        connect(drawer, &Drawer::opened, this, &StrategyTab::hintsChanged);
        connect(drawer, &Drawer::closed, this, &StrategyTab::hintsChanged);
    }
    connect(&m_run, &PlanSearchRun::progressed, this, [this] {
        const auto progress = m_run.progress();
        if (!progress || !progress->found) {
            return;
        }
        const double most = std::max(std::abs(progress->bound), std::abs(progress->best));
        const double open = most > 0.0 ? std::abs(progress->bound - progress->best) / most : 0.0;
        const Language language = languageOfWindow();
        m_best->setProgress(
            tr("The best so far is within %1 of what could be.", "percent").arg(language.percent(open)));
    });
    addKeys();
    connect(&context().window.desk, &Desk::sessionChanged, this, &WhatIfTab::followSession);
    followSession();
}

WhatIfTab::~WhatIfTab() = default;

QWidget* WhatIfTab::makeLeft() {
    const WindowStyle& style = context().window.style;
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_budget = new BudgetBar(style);
    m_table = new WhatIfTable(style, m_actions);
    m_findings = new ScenarioFindings(style);
    m_best = new BestPlanPanel(style);
    m_count = new Label(style, {}, "body", "text", 600);
    m_cost = new Label(style);
    m_cost->setFigures(true);
    m_cost->setWordWrap(true);
    m_cost->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* foot = new QHBoxLayout;
    auto* more = new IconButton(style, u"more"_s, tr("The chosen row's action"), Button::Kind::Plain);
    more->setAccessibleDescription(tr("Opens a list: other dates, in the best plan in any case, left out of it."));
    connect(more, &QAbstractButton::clicked, this,
            [this, more] { m_table->showMenu(more->mapToGlobal(QPoint(0, more->height()))); });
    foot->addWidget(m_count);
    foot->addWidget(m_cost, 1);
    foot->addWidget(more);
    column->addWidget(m_budget);
    column->addWidget(new Hairline(style));
    column->addWidget(m_table, 1);
    column->addWidget(m_findings);
    column->addWidget(m_best);
    column->addLayout(foot);
    style.follow(left, [&style, foot] {
        foot->setContentsMargins(style.px(20), style.px(10), style.px(20), style.px(12));
        foot->setSpacing(style.px(12));
    });
    connect(&m_actions, &WhatIfModel::chosenWanted, this, &WhatIfTab::tick);
    connect(m_table, &WhatIfTable::moveWanted, this, &WhatIfTab::move);
    connect(m_table, &WhatIfTable::datesWanted, this, &WhatIfTab::openDates);
    connect(m_table, &WhatIfTable::exclusionWanted, this, &WhatIfTab::exclude);
    connect(m_table, &WhatIfTable::demandWanted, this, &WhatIfTab::demand);
    connect(m_table, &WhatIfTable::currentActionChanged, this, &WhatIfTab::showReason);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const QUuid action = m_table->currentAction(); !action.isNull()) {
            Q_EMIT editRequested(PlanThing::Action, action);
        }
    });
    connect(m_findings, &ScenarioFindings::mended, this,
            [this] { m_table->setFocus(context().window.style.focusReason()); });
    connect(m_budget, &BudgetBar::budgetChosen, this, [this](qint64 budget) {
        m_choice.budget = budget;
        refresh();
    });
    connect(m_budget, &BudgetBar::goalChosen, this, [this](PlanGoal goal) {
        m_choice.goal = goal;
        refresh();
    });
    connect(m_budget, &BudgetBar::limitsWanted, this, [this] {
        if (session()) {
            m_limits->openFor(session()->assessment().plan, m_choice, m_money,
                              context().window.preferences.longestSearch());
        }
    });
    connect(m_budget, &BudgetBar::bestWanted, this, &WhatIfTab::searchBest);
    connect(m_budget, &BudgetBar::frontierWanted, this, &WhatIfTab::openFrontier);
    connect(m_best, &BestPlanPanel::cancelled, &m_run, &PlanSearchRun::cancel);
    connect(m_best, &BestPlanPanel::backWanted, this, [this] {
        if (hasDeparted()) {
            const FocusHeir heir(context().window.style, *m_best, *m_table);
            takeSearched();
            refresh();
        }
    });
    connect(m_best, &BestPlanPanel::againWanted, this, [this] {
        const FocusHeir heir(context().window.style, *m_best, *m_table);
        searchBest();
    });
    connect(m_best, &BestPlanPanel::longerWanted, this, [this] {
        const FocusHeir heir(context().window.style, *m_best, *m_table);
        searchLonger();
    });
    connect(m_best, &BestPlanPanel::lossWanted, this, &WhatIfTab::askLoss);
    return left;
}

QWidget* WhatIfTab::makeRight() {
    const WindowStyle& style = context().window.style;
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    m_numbers = new WhatIfNumbers(style);
    m_partsHead = new SectionHeading(style, tr("By commitment"));
    m_legend = new PartLegend(style);
    m_bars = new PartBars(style, m_parts);
    m_partTable = makeTwin(style, m_parts, tr("Score by commitment"));
    m_yearBars = new YearBars(style, m_years);
    m_stagesPanel = new StagesPanel(style, m_stages);
    m_yearTable = makeTwin(style, m_years, tr("Cost and score by year"));
    m_scenarioPanel = new ScenariosPanel(style, m_scenarios);
    column->addWidget(m_numbers);
    column->addWidget(new Hairline(style));
    column->addWidget(m_partsHead);
    column->addWidget(m_legend);
    column->addWidget(m_bars);
    column->addWidget(m_partTable);
    column->addWidget(m_stagesPanel);
    column->addWidget(new SectionHeading(style, tr("Cost and score by year")));
    column->addWidget(m_yearBars);
    column->addWidget(m_yearTable);
    column->addWidget(m_scenarioPanel);
    column->addWidget(new WrapLabel(style,
                                    tr("A lift counts only when every action that it needs is chosen or done. "
                                       "Costs are the likely ones of the plan; the score of a year is that of its "
                                       "end, with every action that ends by then."),
                                    "caption", "text2"));
    column->addStretch(1);
    style.follow(right, [&style, column] {
        column->setContentsMargins(style.px(20), style.px(18), style.px(20), style.px(16));
        column->setSpacing(style.px(10));
    });
    const auto unfold = [this](const QString& commitment) { m_stagesPanel->unfold(commitment); };
    connect(m_bars, &PartBars::partChosen, this, unfold);
    connect(m_partTable, &QAbstractItemView::activated, this,
            [this, unfold](const QModelIndex& index) { unfold(QString(m_parts.row(index.row()).key)); });
    connect(m_stagesPanel, &StagesPanel::wanted, this, [this] {
        if (session() && m_whatIf) {
            showRight(session()->assessment().plan);
        }
    });
    connect(m_scenarioPanel, &ScenariosPanel::loadWanted, this, &WhatIfTab::load);
    connect(m_scenarioPanel, &ScenariosPanel::renameWanted, this, &WhatIfTab::rename);
    connect(m_scenarioPanel, &ScenariosPanel::removeWanted, this, &WhatIfTab::remove);
    connect(m_scenarioPanel, &ScenariosPanel::moveWanted, this, &WhatIfTab::reorder);
    connect(m_scenarioPanel, &ScenariosPanel::compareWanted, this, [this](const QUuid& scenario) {
        m_other = scenario;
        refresh();
    });
    return right;
}

QWidget* WhatIfTab::makeTools() {
    const WindowStyle& style = context().window.style;
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    auto* save = new Button(style, tr("Save as scenario…"));
    auto* put = new Button(style, tr("Put into the roadmap"), Button::Kind::Primary);
    put->setIconName(u"strategy"_s);
    row->addStretch(1);
    row->addWidget(save);
    row->addWidget(put);
    connect(save, &QAbstractButton::clicked, this, &WhatIfTab::saveScenario);
    connect(put, &QAbstractButton::clicked, this, &WhatIfTab::putIntoRoadmap);
    return tools;
}

void WhatIfTab::enter(const QString& subject) {
    if (m_isStale) {
        refresh();
    }
    if (const QUuid id(subject); !id.isNull()) {
        if (session() && session()->assessment().plan.scenario(id)) {
            // Shown, not loaded: whoever comes here by an undo keeps what is put together.
            m_scenarioPanel->goTo(id);
            return;
        }
        m_table->goTo(id);
    }
    if (m_whole->isVisible()) {
        m_table->setFocus(context().window.style.focusReason());
    } else {
        m_first->setFocus(context().window.style.focusReason());
    }
}

QString WhatIfTab::here() const {
    const QUuid action = m_table->currentAction();
    return action.isNull() ? QString() : action.toString(QUuid::WithoutBraces);
}

void WhatIfTab::refold() {
    const double em = double(width()) / context().window.style.px(13);
    const bool isWide = em >= whatIfWideFromEm;
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_between->setVisible(isWide);
    for (PaneScroll* half : {m_leftHalf, m_rightHalf}) {
        half->setWhole(!isWide);
    }
}

void WhatIfTab::resizeEvent(QResizeEvent* event) {
    StrategyTab::resizeEvent(event);
    refold();
}

void WhatIfTab::showEvent(QShowEvent* event) {
    StrategyTab::showEvent(event);
    refold();
    if (m_isStale) {
        refresh();
    }
}

void WhatIfTab::followSession() {
    m_run.cancel();
    m_searched.reset();
    m_best->clear();
    for (Drawer* drawer : std::initializer_list<Drawer*>{m_ask, m_limits, m_frontier, m_dates}) {
        drawer->close();
    }
    if (!m_assessment.isNull()) {
        m_left[m_assessment] = m_choice;
    }
    m_other = {};
    m_assessment = {};
    m_choice = {};
    if (AssessmentSession* now = session()) {
        m_assessment = now->assessment().id;
        if (const auto left = m_left.find(m_assessment); left != m_left.end()) {
            m_choice = left->second;
        } else {
            m_choice = beginning(now->assessment().plan);
        }
        connect(now, &AssessmentSession::changed, this, &WhatIfTab::follow);
    }
    m_isStale = true;
    refresh();
    Q_EMIT hintsChanged();
}

void WhatIfTab::followDay() {
    m_isStale = true; // a year may have gone by, for which nothing is forecast any more
    if (isVisible()) {
        refresh();
    }
}

void WhatIfTab::follow(const AssessmentDelta& delta) {
    const PlanDelta& plan = delta.plan;
    if (!m_dates->action().isNull() && session() && !session()->assessment().plan.action(m_dates->action())) {
        m_dates->close();
    }
    if (plan.head || !plan.actions.empty() || !plan.scenarios.empty() || !delta.answers.empty() ||
        !delta.targets.empty() || !delta.weights.empty() || !delta.evidence.empty() || delta.other) {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
        if (m_limits->isOpen() && (plan.head || !plan.actions.empty())) { // its years and bodies may be others
            if (isVisible() && session()) {
                m_limits->openFor(session()->assessment().plan, m_choice, m_money,
                                  context().window.preferences.longestSearch());
            } else {
                m_limits->close();
            }
        }
    }
}

} // namespace atalaya
