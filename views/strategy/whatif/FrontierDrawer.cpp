#include "views/strategy/whatif/FrontierDrawer.h"

#include "views/strategy/whatif/FrontierChart.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/RowDelegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace atalaya {

namespace {

constexpr int frontierPoints = 12;
constexpr double frontierTablePx = 460; ///< at least, of a drawer of 520 px

/// What head and cells of each column need, and of the rest the same share for all; the first takes what is left.
void fitFrontierColumns(const WindowStyle& style, QTableView& table) {
    const QFontMetrics metrics(style.font("body", 600, true)); // as a chosen row is painted
    const QAbstractItemModel& model = *table.model();
    std::map<int, int> needed;
    int spare = style.px(frontierTablePx);
    for (int column = 0; column < model.columnCount(); ++column) {
        const int words = widestText(metrics, model, column) + 2 * style.px(8) + 1;
        needed[column] = roomForHead(*table.horizontalHeader(), column, words);
        spare -= needed[column];
    }
    for (const auto& [column, width] : needed) {
        table.setColumnWidth(column, width + std::max(0, spare / model.columnCount()));
    }
}

} // namespace

FrontierDrawer::FrontierDrawer(const WindowStyle& style, QWidget* host)
    : Drawer(style, tr("Cost and benefit"), host)
    , m_style(style)
    , m_intro(new WrapLabel(style, {}, "body", "text2"))
    , m_keepsShares(new QCheckBox(tr("Keep the shares of the years")))
    , m_summary(new WrapLabel(style))
    , m_chart(new FrontierChart(style, m_model))
    , m_table(new QTableView)
    , m_progress(new ProgressRow(style, {}))
    , m_outdated(new NoticeBox(style, Finding::Note, tr("Outdated."),
                               tr("The plan or its limits have changed since this was found."))) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_intro);
    column->addWidget(m_keepsShares);
    m_keepsShares->setToolTip(tr("The budgets of years grow and shrink by the same part"));
    m_keepsShares->setAccessibleDescription(m_keepsShares->toolTip());
    connect(m_keepsShares, &QCheckBox::toggled, this, &FrontierDrawer::search);
    column->addWidget(m_progress);
    column->addWidget(m_outdated);
    m_outdated->setButtonsBelow(true);
    connect(m_outdated->addButton(tr("Search again")), &QAbstractButton::clicked, this, &FrontierDrawer::againWanted);
    column->addWidget(m_chart);
    column->addWidget(m_summary);
    column->addWidget(m_table);
    column->addStretch(1);
    m_table->setModel(&m_model);
    new RowDelegate(style, m_table);
    m_table->setAccessibleName(tr("What each budget buys"));
    m_table->setAccessibleDescription(tr("Enter takes the plan of a budget as the choice, and that budget."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setContent(content);
    connect(m_chart, &FrontierChart::pointChosen, this, &FrontierDrawer::take);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { take(index.row()); });
    connect(m_progress, &ProgressRow::cancelled, &m_run, &PlanSearchRun::cancel);
    connect(this, &Drawer::closed, &m_run, &PlanSearchRun::cancel);
    const auto fit = [this] {
        fitFrontierColumns(m_style, *m_table);
        m_table->resizeRowsToContents();
        int height = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            height += m_table->rowHeight(row);
        }
        m_table->setFixedHeight(height);
    };
    connect(this, &Drawer::opened, this, fit);
    connect(&m_run, &PlanSearchRun::frontierGrew, this, [this, fit] {
        m_points = m_run.points();
        m_model.show(m_points, m_money, m_isGainPrinted);
        m_summary->setText(m_model.summary());
        fit();
    });
    style.follow(content, [this, column, fit] {
        column->setContentsMargins(m_style.px(20), m_style.px(16), m_style.px(20), m_style.px(12));
        column->setSpacing(m_style.px(10));
        fit();
    });
}

void FrontierDrawer::openFor(const PlanProblem& problem, qint64 presentCost, double presentGain, const PlanMoney& money,
                             bool isGainPrinted, std::chrono::milliseconds longest) {
    m_money = money;
    m_isGainPrinted = isGainPrinted;
    m_problem = problem;
    m_problem.goal = PlanGoal::MostGain;
    m_keepsShares->setVisible(!problem.budgetByYear.empty());
    m_chart->setPresent(presentCost, presentGain);
    m_run.setLongest(longest);
    m_outdated->hide();
    open();
    m_chart->setFocus(m_style.focusReason());
    search();
}

void FrontierDrawer::search() {
    if (m_run.isRunning()) {
        m_run.cancel();
        (void)m_run.waitFor(-1);
    }
    const bool isInProportion = m_keepsShares->isChecked() && !m_problem.budgetByYear.empty();
    m_intro->setText(
        isInProportion
            ? tr("The best plan for each of several budgets, from nothing to twice yours: the budgets of years grow "
                 "and shrink by the same part. What is above the line cannot be had. Taking a point takes its budgets "
                 "too.")
            : tr("The best plan for each of several budgets over all years; budgets of single years are left out of "
                 "account. What is above the line cannot be had. Taking a point takes its budget too."));
    m_points.clear();
    m_model.show({}, m_money, m_isGainPrinted);
    m_summary->setText({});
    m_progress->begin(tr("Searching for what each budget buys"));
    m_progress->show();
    const FrontierYears years = isInProportion ? FrontierYears::InProportion : FrontierYears::Free;
    m_run.findFrontier(m_problem, frontierPoints, years, [this](const Result<std::vector<FrontierPoint>>& found) {
        m_progress->hide();
        if (!found) {
            m_summary->setText(found.error().sentence);
        } else {
            m_summary->setText(
                found->empty() ? tr("The search was stopped before it came to the first budget.")
                : found->size() < frontierPoints
                    ? tr("%1 The search was stopped before the largest budgets.", "a sentence").arg(m_model.summary())
                    : m_model.summary());
        }
    });
}

void FrontierDrawer::setOutdated(bool isOutdated) {
    m_outdated->setVisible(isOutdated);
}

void FrontierDrawer::take(int point) {
    const auto at = static_cast<std::size_t>(point);
    if (point < 0 || at >= m_points.size() || !m_points[at].plan.found) {
        return;
    }
    const FrontierPoint taken = m_points[at];
    close();
    Q_EMIT planTaken(taken);
}

} // namespace atalaya
