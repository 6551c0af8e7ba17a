#include "views/strategy/objectives/CoveragePane.h"

#include "assessments/scoring/Gaps.h"
#include "views/strategy/objectives/CoverageDelegate.h"
#include "views/strategy/objectives/PlanFindingsList.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/Label.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/RowInSight.h"
#include "views/widgets/SectionHeading.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double coverageNameLeast = 200; // px of the first column
constexpr double coverageColumn = 56;     // px of a commitment's

} // namespace

CoveragePane::CoveragePane(const StrategyContext& context, const Language& language,
                           const std::function<QDate()>& today, QWidget* parent)
    : QWidget(parent)
    , m_given(context)
    , m_today(today)
    , m_head(new SectionHeading(context.window.style, tr("Objectives against commitments"), "reading"))
    , m_table(new QTableView)
    , m_legend(new WrapLabel(context.window.style, {}, "body", "text2"))
    , m_nothing(new EmptyState(context.window.style, tr("With the first objective or action, this shows which "
                                                        "commitments the strategy serves, and which it leaves alone.")))
    , m_findings(new PlanFindingsList(context.window.style, language))
    , m_look(this, [this] { look(); }) {
    const WindowStyle& style = m_given.window.style;
    m_table->setModel(&m_model);
    new CoverageDelegate(style, m_table, m_model);
    new RowInSight(m_table);
    m_table->setAccessibleName(tr("Objectives against commitments"));
    m_table->setAccessibleDescription(tr(
        "How many actions of an objective lift a question of a commitment. Enter goes to the objective, to an action "
        "without one, or, where nothing serves a commitment, to the card of its first gap."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_head);
    column->addWidget(m_table);
    column->addWidget(m_nothing);
    column->addWidget(m_legend);
    column->addWidget(m_findings);
    column->addStretch(1);
    auto* scroll = new PaneScroll(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_table, &QAbstractItemView::activated, this, &CoveragePane::open);
    connect(m_findings, &PlanFindingsList::chosen, this, &CoveragePane::subjectChosen);
    const auto changed = [this] { refreshBare(); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, changed);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, changed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, changed);
    connect(&m_given.window.desk, &Desk::sessionChanged, this, &CoveragePane::followSession);
    followSession();
    style.follow(this, [this, column, &style] {
        column->setContentsMargins(0, 0, 0, style.px(12));
        column->setSpacing(style.px(8));
        fit();
    });
}

void CoveragePane::followSession() {
    m_model.show(session());
    if (session()) {
        connect(session(), &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (!delta.plan.isEmpty() || !delta.answers.empty() || !delta.targets.empty() || !delta.weights.empty() ||
                !delta.evidence.empty() || delta.other) {
                m_look.ask();
            }
        });
    }
    m_findings->clear();
    refreshBare();
    m_look.ask();
}

void CoveragePane::look() {
    if (!session()) {
        m_findings->clear();
        return;
    }
    const Assessment& assessment = session()->assessment();
    m_findings->setHidden(assessment.plan.isEmpty());
    m_findings->show(planFindings(session()->framework(), assessment, session()->scores(), m_today()),
                     session()->framework(), assessment.plan);
    Q_EMIT contentChanged();
}

bool CoveragePane::hasFindings() const {
    return !m_findings->isHidden() && m_findings->model().rowCount() > 0;
}

void CoveragePane::refreshBare() {
    const bool hasRows = m_model.rowCount() > 0;
    m_table->setVisible(hasRows);
    m_legend->setVisible(hasRows);
    m_nothing->setVisible(!hasRows);
    const QStringList bare = m_model.bare();
    const auto bareCount = static_cast<int>(bare.size());
    m_head->setNote(!hasRows        ? QString()
                    : bareCount > 0 ? tr("%n commitment(s) that nothing serves", nullptr, bareCount)
                                    : tr("every commitment is served"));
    const QString legend = tr("A figure counts the actions of an objective, with all below it, that lift a question of "
                              "the commitment; a square says that the objective names it.");
    m_legend->setText(
        bare.isEmpty()
            ? legend
            : legend + QLatin1Char(' ') +
                  tr("Hatched, and “none” below, is what nothing serves: %1.").arg(bare.join(QStringLiteral(", "))));
    fit();
    Q_EMIT contentChanged();
}

/// As high as all rows are, and as wide as they may be: commitments keep their width, the names take the rest.
void CoveragePane::fit() {
    const WindowStyle& style = m_given.window.style;
    const int columns = m_model.columnCount() - 1;
    const QFontMetrics metrics(style.font("body", 600));
    int each = style.px(coverageColumn);
    for (int column = 1; column <= columns; ++column) {
        const QString code = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        // Figures stand below, and “none”, which is longer than a code.
        each = std::max({each, metrics.horizontalAdvance(code) + style.px(16),
                         widestText(metrics, m_model, column) + style.px(20)});
    }
    for (int column = 1; column <= columns; ++column) {
        m_table->setColumnWidth(column, each);
    }
    m_table->setColumnWidth(0, std::max(style.px(coverageNameLeast), m_table->viewport()->width() - columns * each));
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += m_table->rowHeight(row);
    }
    const bool isWider = m_table->columnWidth(0) + columns * each > m_table->viewport()->width();
    m_table->setFixedHeight(height + (isWider ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

void CoveragePane::open(const QModelIndex& cell) {
    if (!cell.isValid() || !session()) {
        return;
    }
    const CoverageModelRow& row = m_model.row(cell.row());
    if (const QUuid objective = row.objective; !objective.isNull()) {
        Q_EMIT thingChosen(objective);
    } else if (!row.isTotal) {
        openWithout(cell.column());
    } else if (m_model.isBare(cell.column())) {
        openBare(cell.column());
    } else {
        m_given.window.notices.say(tr("This row counts the whole plan. The rows above lead to what it is made of."));
    }
}

/// What nothing serves is mended where an action is made of one of its gaps.
void CoveragePane::openBare(int column) {
    const QString& commitment = m_model.commitments().at(column - 1);
    const auto gaps = rankGaps(session()->framework(), session()->assessment(), session()->scores());
    const auto first =
        std::find_if(gaps.begin(), gaps.end(), [&](const RankedGap& gap) { return gap.commitment == commitment; });
    if (first != gaps.end()) {
        Q_EMIT gapChosen(first->indicator);
        return;
    }
    m_given.window.notices.say(
        tr("%1: no question of it has a gap to a target, so there is nothing to draft an action from.", "a commitment")
            .arg(m_model.titleOf(column)));
}

/// To the first action that the cell counts; from the name to the first of all.
void CoveragePane::openWithout(int column) {
    const Framework& framework = session()->framework();
    const QString commitment = column > 0 ? m_model.commitments().at(column - 1) : QString();
    const auto isOf = [&](const Lift& lift) {
        const Indicator* lifted = framework.indicator(lift.indicator);
        return lifted != nullptr && lifted->commitment == commitment;
    };
    for (const Action& action : session()->assessment().plan.actions) {
        const bool isCounted = column == 0 || (action.status != ActionStatus::Stopped &&
                                               std::any_of(action.lifts.begin(), action.lifts.end(), isOf));
        if (action.objective.isNull() && isCounted) {
            const QUuid id = action.id; // the plan may be another once one is there
            Q_EMIT thingChosen(id);
            return;
        }
    }
    m_given.window.notices.say(
        tr("%1: no action without an objective lifts a question of it.", "a commitment").arg(m_model.titleOf(column)));
}

void CoveragePane::takeFocus() {
    QWidget* last = focusWidget();
    if (last && m_findings->isAncestorOf(last) && last->isVisibleTo(this)) {
        last->setFocus(Qt::OtherFocusReason);
    } else if (m_model.rowCount() > 0) {
        if (!m_table->currentIndex().isValid()) {
            m_table->setCurrentIndex(m_model.index(0, 0));
        }
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

bool CoveragePane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        // Once it has its size.
        QMetaObject::invokeMethod(this, &CoveragePane::fit, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atalaya
