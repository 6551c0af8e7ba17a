#include "views/strategy/whatif/FrontierDrawer.h"

#include "views/strategy/whatif/FrontierChart.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/RowDelegate.h"

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
    , m_summary(new WrapLabel(style))
    , m_chart(new FrontierChart(style, m_model))
    , m_table(new QTableView)
    , m_progress(new ProgressRow(style, {}))
    , m_outdated(new NoticeBox(style, Finding::Note, tr("Outdated."),
                               tr("The plan or its limits have changed since this was found."))) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(new WrapLabel(style,
                                    tr("The best plan for each of several budgets over all years; budgets of single "
                                       "years are left out of account. What is above the line cannot be had."),
                                    "body", "text2"));
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
    m_table->setAccessibleDescription(tr("Enter takes the plan of a budget as the choice."));
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
                             bool isGainPrinted) {
    if (m_run.isRunning()) {
        m_run.cancel();
        (void)m_run.waitFor(-1);
    }
    m_money = money;
    m_isGainPrinted = isGainPrinted;
    m_points.clear();
    m_model.show({}, money, isGainPrinted);
    m_chart->setPresent(presentCost, presentGain);
    m_summary->setText({});
    m_outdated->hide();
    m_progress->begin(tr("Searching for what each budget buys"));
    m_progress->show();
    open();
    m_chart->setFocus(m_style.focusReason());
    PlanProblem asked = problem;
    asked.goal = PlanGoal::MostGain;
    m_run.findFrontier(asked, frontierPoints, [this](const Result<std::vector<FrontierPoint>>& found) {
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
    const std::vector<int> chosen = m_points[at].plan.chosen;
    close();
    Q_EMIT planTaken(chosen);
}

} // namespace atalaya
