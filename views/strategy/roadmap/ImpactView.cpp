#include "views/strategy/roadmap/ImpactView.h"

#include "assessments/strategy/PlanMoney.h"
#include "assessments/strategy/ProjectedPeriods.h"
#include "models/session/Desk.h"
#include "models/session/WindowLanguage.h"
#include "views/gaps/ChartView.h"
#include "views/strategy/roadmap/ImpactFigure.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/Label.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/RowInSight.h"
#include "views/widgets/SegmentedControl.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double impactChartHeight = 420;

} // namespace

ImpactView::ImpactView(const WindowStyle& style, Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_desk(desk)
    , m_as(new SegmentedControl(style, tr("Shown as")))
    , m_chart(new ChartView(style))
    , m_table(new QTableView)
    , m_state(new WrapLabel(style, {}, "caption", "text2"))
    , m_nothing(new EmptyState(style, tr("No action that is still to be done lifts a question that is answered. Say "
                                         "in an action which questions it lifts, and its gain stands here.")))
    , m_later(this, [this] { compute(); }) {
    m_as->addSegment(tr("Chart"), u"bars"_s);
    m_as->addSegment(tr("Table"), u"table"_s);
    m_as->setCurrentIndex(0);
    m_as->setSmall(true);
    m_chart->setTwin(tr("The table “%1” says the same in numbers; T shows it.").arg(tr("Impact and effort")));
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* holder = new QWidget;
    auto* held = new QVBoxLayout(holder);
    held->setContentsMargins(0, 0, 0, 0);
    held->addWidget(m_chart);
    held->addStretch(1);
    area->setWidget(holder);
    m_chartPart = area;
    m_table->setModel(&m_model);
    new RowDelegate(style, m_table);
    new RowInSight(m_table);
    m_table->setAccessibleName(tr("Impact and effort"));
    m_table->setAccessibleDescription(tr("Enter edits an action."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImpactModel::ActionColumn, QHeaderView::Stretch);
    m_table->hide();
    m_nothing->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_as, 0, Qt::AlignTop);
    row->addWidget(m_state, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(row);
    all->addWidget(m_chartPart, 1);
    all->addWidget(m_table, 1);
    all->addWidget(m_nothing, 1);
    style.follow(this, [this, all, row] {
        const int side = m_style.px(20);
        all->setContentsMargins(side, m_style.px(8), side, m_style.px(8));
        all->setSpacing(m_style.px(8));
        row->setSpacing(m_style.px(12));
        m_table->resizeRowsToContents();
    });
    connect(m_as, &SegmentedControl::currentChanged, this, [this](int index) { showAs(index == 1); });
    connect(m_chart, &ChartView::activated, this, [this](const QString& id) { Q_EMIT editWanted(QUuid(id)); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT editWanted(m_model.row(index.row()).key); });
}

ImpactView::~ImpactView() {
    m_isAgain = true; // nothing is to be shown any more
    m_work.stop();
}

void ImpactView::refreshSoon() {
    if (m_work.isRunning()) {
        m_isAgain = true;
        m_work.cancel();
    } else {
        m_later.ask();
    }
}

void ImpactView::exchange() {
    m_as->setCurrentIndex(1 - m_as->currentIndex());
}

void ImpactView::showAs(bool table) {
    const bool isEmpty = m_model.rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_chartPart->setVisible(!table && !isEmpty);
    m_table->setVisible(table && !isEmpty);
}

bool ImpactView::waitFor(int ms) {
    if (m_later.isWaiting()) {
        compute();
    }
    return m_work.waitFor(ms);
}

void ImpactView::compute() {
    const AssessmentSession* session = m_desk.session();
    if (!session || m_work.isRunning()) {
        return;
    }
    m_isAgain = false;
    m_state->setText(tr("Working out what each action would add…"));
    const auto gains = std::make_shared<std::map<QUuid, double>>();
    const auto work = [gains, framework = session->frameworkPtr(),
                       assessment = session->assessment()](WorkHandle& handle) {
        *gains = gainsAlone(*framework, assessment, assessment.plan.actions, [&] { return handle.isCancelled(); });
    };
    m_work.start(work, [this, gains] {
        const AssessmentSession* now = m_desk.session();
        if (m_isAgain || !now) {
            m_isAgain = false;
            m_later.ask();
            return;
        }
        show(now->assessment().plan, *gains);
    });
}

void ImpactView::show(const Plan& plan, const std::map<QUuid, double>& gains) {
    const PlanMoney money(plan, languageOfWindow());
    std::vector<ImpactRow> rows;
    QStringList unpriced;
    for (const Action& action : plan.actions) {
        const auto gain = gains.find(action.id);
        if (action.isOver() || gain == gains.end() || action.lifts.empty()) {
            continue;
        }
        ImpactRow row{action.id, action.code, action.title, {}, u"\u2013"_s, std::max(0.0, gain->second), {}, {}, {}};
        row.isProposed = action.status == ActionStatus::Proposed;
        row.gainWords = money.language().change(row.gain);
        if (action.cost) {
            row.cost = action.cost->likely;
            row.costWords = money.text(*row.cost);
        } else {
            unpriced << action.code;
        }
        rows.push_back(std::move(row));
    }
    double costSplit = 1;
    double gainSplit = 0;
    sortIntoQuadrants(rows, costSplit, gainSplit);
    m_model.setMoney(money);
    m_model.sync(std::move(rows));
    m_state->setText(
        unpriced.isEmpty()
            ? QString()
            : tr("Only in the table, for want of an estimated cost: %1").arg(money.language().list(unpriced)));
    showChart(costSplit, gainSplit);
    showAs(m_as->currentIndex() == 1);
    m_table->resizeRowsToContents();
    Q_EMIT contentChanged();
}

void ImpactView::showChart(double costSplit, double gainSplit) {
    const Language language = languageOfWindow();
    const PlanMoney money(m_desk.session()->assessment().plan, language);
    ImpactSpec spec;
    ChartView::Chart chart;
    QStringList quick;
    for (const ImpactRow& row : m_model.rows()) {
        if (!row.cost) {
            continue;
        }
        spec.points.push_back({row.code, double(*row.cost), row.gain, row.isProposed});
        ChartView::Part part;
        part.key = row.code;
        part.code = row.key.toString(QUuid::WithoutBraces);
        part.words = tr("%1 %2: adds %3 to the score for %4; %5", "code, action, score, money, kind")
                         .arg(row.code, row.title, row.gainWords, money.whole(*row.cost), wordOf(row.quadrant));
        part.line = static_cast<int>(chart.parts.size());
        chart.parts.push_back(std::move(part));
        if (row.quadrant == ImpactQuadrant::QuickWin) {
            quick << row.code;
        }
    }
    spec.text.title = tr("Impact and effort");
    const auto count = static_cast<int>(spec.points.size());
    spec.text.summary =
        tr("%n action(s) by likely cost and by what each would add to the score alone.", nullptr, count);
    if (!quick.isEmpty()) {
        spec.text.summary += u' ' + tr("Much for little: %1.", "actions").arg(language.list(quick));
    }
    spec.costLabel = m_model.costTitle();
    spec.gainLabel = tr("Adds to the score, done alone");
    spec.quadrants = {wordOf(ImpactQuadrant::QuickWin), wordOf(ImpactQuadrant::BigProject),
                      wordOf(ImpactQuadrant::SmallStep), wordOf(ImpactQuadrant::LookAgain)};
    spec.costSplit = costSplit;
    spec.gainSplit = gainSplit;
    spec.costWords = [money](double cost) { return money.text(std::llround(cost)); };
    spec.gainWords = [language](double gain) { return language.score(gain); };
    chart.title = spec.text.title;
    chart.summary = spec.text.summary;
    chart.height = impactChartHeight;
    chart.alone = 900;
    chart.draw = [spec](QSizeF points, const Theme& theme, report::ChartPlaces* places) {
        return report::chartFigure(spec, points, theme, places);
    };
    m_chart->setChart(std::move(chart));
}

} // namespace atalaya
