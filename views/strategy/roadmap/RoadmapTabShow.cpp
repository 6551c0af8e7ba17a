// What the roadmap's tab shows and does; how it is put together is in RoadmapTab.cpp.
#include "assessments/strategy/CostsByPeriod.h"
#include "assessments/strategy/ProjectedPeriods.h"
#include "models/storage/Documents.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/strategy/roadmap/GanttView.h"
#include "views/strategy/roadmap/ImpactView.h"
#include "views/strategy/roadmap/QuarterHeader.h"
#include "views/strategy/roadmap/RoadmapFooter.h"
#include "views/strategy/roadmap/RoadmapLegend.h"
#include "views/strategy/roadmap/RoadmapMoney.h"
#include "views/strategy/roadmap/RoadmapPrint.h"
#include "views/strategy/roadmap/RoadmapTab.h"
#include "views/strategy/roadmap/WorkloadView.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FocusHeir.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastRoadmapHeight = 190; ///< px at 100 %: the head, a group and three actions
constexpr double roadmapWideFromEm = 92;
constexpr int yearsToToday = 3; ///< a plan further away than that need not show today

/// To the tab that takes this one's place.
struct RoadmapLeft {
    PeriodUnit unit = PeriodUnit::Quarter;
    RoadmapGrouping grouping = {};
    int part = 0;
};

} // namespace

bool RoadmapTab::isPlanEmpty() const {
    return !session() || session()->assessment().plan.actions.empty();
}

void RoadmapTab::enter(const QString& subject) {
    const QUuid id(subject);
    if (!id.isNull() && m_model.indexOf(id).isValid()) {
        m_parts->setCurrentIndex(Timeline);
        m_view->choose(id);
    } else if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) {
        const QModelIndex head = m_model.index(0, 0);
        m_view->setCurrentIndex(m_model.rowCount(head) > 0 ? m_model.index(0, 0, head) : head);
        showFromToday();
    }
    // The keys that the strip names work at once.
    if (m_view->isVisible()) {
        m_view->setFocus(context().window.style.focusReason());
    } else if (m_nothing->isVisible()) {
        firstButton().setFocus(context().window.style.focusReason());
    }
}

/// What was is further to the left.
void RoadmapTab::showFromToday() {
    m_axis.setOffset(m_axis.offset() + static_cast<int>(m_axis.xOf(m_today)) - m_axis.periodWidth());
}

void RoadmapTab::followDay() {
    m_today = context().today();
    m_edits.setToday(m_today);
    m_model.setToday(m_today);
    m_view->setToday(m_today);
    refresh();
}

QString RoadmapTab::here() const {
    const QUuid chosen = m_view->chosen();
    return chosen.isNull() ? QString() : chosen.toString(QUuid::WithoutBraces);
}

QString RoadmapTab::whatHolds() const {
    return m_printing->isRunning() ? tr("The roadmap is being written: wait until it is done.") : QString();
}

std::any RoadmapTab::handOver() {
    return RoadmapLeft{m_unit, m_model.grouping(), m_stack->currentIndex()};
}

void RoadmapTab::takeOver(const std::any& given) {
    if (const auto* left = std::any_cast<RoadmapLeft>(&given)) {
        setUnit(left->unit);
        setGrouping(left->grouping);
        m_parts->setCurrentIndex(left->part);
    }
}

void RoadmapTab::followSession() {
    m_edits.forget();
    if (AssessmentSession* now = session()) {
        m_view->setCeiling(now->framework().ceiling());
        connect(now, &AssessmentSession::changed, this, &RoadmapTab::followEdits);
    }
    m_model.show(session());
    followEdits();
    Q_EMIT hintsChanged();
}

void RoadmapTab::followEdits() {
    const bool isEditable = session() && session()->isEditable();
    m_view->setEditable(isEditable);
    const QString whyNot = session() && !isEditable ? session()->whyNotEditable() : QString();
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    if (m_add) {
        m_add->setEnabled(isEditable);
        m_add->setToolTip(whyNot);
    }
    m_cards->setEnabled(isEditable);
    m_cards->setToolTip(whyNot);
    {
        // Buttons that nobody can press would be all that the tab has.
        const FocusHeir toFirst(context().window.style, *m_nothing, firstButton());
        m_lookAtGaps->setVisible(!isEditable);
        m_first->setVisible(isEditable);
        m_firstFromGaps->setVisible(isEditable);
    }
    tellHints();
    if (m_coreLater && session() && !isPlanEmpty()) {
        showCosts(); // budgets are those of scenarios, which the rows of the roadmap do not know
    }
}

Button& RoadmapTab::firstButton() const {
    return session() && session()->isEditable() ? *m_first : *m_lookAtGaps;
}

void RoadmapTab::refresh() {
    if (!m_coreLater) {
        return; // not put together yet
    }
    m_edits.look();
    const FocusHeir toFirst(context().window.style, *this, firstButton());
    const FocusHeir toView(context().window.style, *m_nothing, *m_view);
    const bool isEmpty = isPlanEmpty();
    m_nothing->setVisible(isEmpty);
    m_head->setVisible(!isEmpty);
    m_stack->setVisible(!isEmpty);
    tellHints();
    if (isEmpty) {
        return;
    }
    const Plan& plan = session()->assessment().plan;
    QDate first;
    QDate last;
    for (const Action& action : plan.actions) {
        if (action.firstDay().isValid()) {
            first = first.isValid() ? std::min(first, action.firstDay()) : action.firstDay();
            last = last.isValid() ? std::max(last, action.lastDay()) : action.lastDay();
        }
    }
    const bool isNear =
        !first.isValid() || (first.addYears(-yearsToToday) <= m_today && m_today <= last.addYears(yearsToToday));
    if (isNear) {
        first = first.isValid() ? std::min(first, m_today) : m_today;
        last = last.isValid() ? std::max(last, m_today) : m_today.addYears(1);
    }
    m_axis.setSpan(first, last);
    m_legend->show(m_model);
    showCosts();
    m_coreLater->ask();
    m_impact->refreshSoon();
    m_workload->setPlan(plan);
}

QString RoadmapTab::costTitle() const {
    // Whole units of a currency that nobody named have nothing to call them by.
    const PlanMoney& money = m_model.money();
    const bool isNamed = money.hasCurrency() || money.isInMillions();
    switch (m_unit) {
    case PeriodUnit::Month:
        return isNamed ? tr("Cost per month, %1", "M USD").arg(money.unit()) : tr("Cost per month");
    case PeriodUnit::Quarter:
        return isNamed ? tr("Cost per quarter, %1", "M USD").arg(money.unit()) : tr("Cost per quarter");
    case PeriodUnit::Year:
        break;
    }
    return isNamed ? tr("Cost per year, %1", "M USD").arg(money.unit()) : tr("Cost per year");
}

int RoadmapTab::periodWidth(const std::map<QDate, QString>& words) const {
    const WindowStyle& style = context().window.style;
    const QFontMetrics metrics(style.font("caption", 0, true));
    int width = style.px(m_unit == PeriodUnit::Month ? 36 : m_unit == PeriodUnit::Quarter ? 68 : 132);
    for (const auto& [first, word] : words) {
        width = std::max(width, metrics.horizontalAdvance(word) + style.px(6));
    }
    for (int month = 1; month <= 12; ++month) {
        width = std::max(width, metrics.horizontalAdvance(periodWord(QDate(2026, month, 1), m_axis)) + style.px(12));
    }
    return width;
}

void RoadmapTab::showCosts() {
    const Plan& plan = session()->assessment().plan;
    const PlanMoney& money = m_model.money();
    RoadmapFooter::Costs costs;
    costs.title = costTitle();
    qint64 total = 0;
    QStringList years;
    for (const auto& [year, cost] : costByYear(plan.actions)) {
        years << tr("%1 %2", "year, money").arg(QString::number(year), money.text(cost.likely));
        total += cost.likely;
    }
    years << tr("total %1", "money").arg(money.text(total));
    const qint64 undated = totalCost(plan.actions).likely - total;
    if (undated > 0) {
        years << tr("without dates %1", "money").arg(money.text(undated));
    }
    costs.years = years.join(u" \u00b7 "_s);
    costs.range = roadmapMoneyRange(plan, money);
    costs.details = roadmapMoneyDetails(plan, money);
    for (const auto& [first, cost] : costByPeriod(plan.actions, m_unit)) {
        costs.amounts[first] = cost.likely;
        if (cost.likely > 0) {
            costs.words[first] = money.text(cost.likely);
        }
    }
    m_axis.setUnit(m_unit, m_axis.periodWidth()); // its words are measured next
    m_axis.setUnit(m_unit, periodWidth(costs.words));
    m_footer->setCosts(std::move(costs));
}

void RoadmapTab::computeCore() {
    if (isPlanEmpty()) {
        return;
    }
    const Assessment& assessment = session()->assessment();
    const Language& language = m_model.money().language();
    const Score& now = session()->scores().headline();
    RoadmapFooter::Core core;
    core.title = session()->scores().headlineGroup.isEmpty() ? tr("Score, if all is done on time")
                                                             : tr("Core, if all is done on time");
    if (!now.isPrintable()) {
        core.bounds = tr("too few questions are answered");
        m_footer->setCore(std::move(core));
        return;
    }
    core.bounds = now.target
                      ? tr("now %1 · target %2", "scores").arg(language.score(*now.mean), language.score(*now.target))
                      : tr("now %1", "a score").arg(language.score(*now.mean));
    // From today, when what is done or late counts.
    const QDate first = m_today;
    QDate last = m_today;
    for (const Action& action : assessment.plan.actions) {
        if (action.end.isValid()) {
            last = std::max(last, action.end);
        }
    }
    QString before = language.score(*now.mean);
    for (const PeriodScore& period :
         projectPeriods(session()->framework(), assessment, assessment.plan.actions, m_unit, first, last, m_today)) {
        const QString words = period.headline.mean ? language.score(*period.headline.mean) : before;
        if (words != before) {
            core.words[period.first] = words;
            before = words;
        }
    }
    m_footer->setCore(std::move(core));
}

void RoadmapTab::showBroken() {
    const FocusHeir heir(context().window.style, *m_broken, *m_view);
    const QString sentence = m_edits.brokenSentence();
    m_broken->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) {
        return;
    }
    m_broken->setNotice(Finding::Warning, tr("Dependencies"), sentence);
    m_broken->clearButtons();
    connect(m_broken->addButton(tr("Move what waits")), &QAbstractButton::clicked, this, [this] {
        // Not now: the notice and this button go with it.
        QMetaObject::invokeMethod(
            this, [this] { m_edits.moveAlong(); }, Qt::QueuedConnection);
    });
    connect(m_broken->addButton(tr("Leave as it is")), &QAbstractButton::clicked, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { m_edits.forget(); }, Qt::QueuedConnection);
    });
}

void RoadmapTab::showPart(int part) {
    m_stack->setCurrentIndex(part);
    // The others are by no period and by no objective, and have no such bars.
    for (QWidget* one : std::initializer_list<QWidget*>{m_groupBox, m_zoomBox.data(), m_legend}) {
        if (one) {
            one->setVisible(part == Timeline);
        }
    }
    Q_EMIT hintsChanged();
}

void RoadmapTab::setUnit(PeriodUnit unit) {
    if (m_zoomBox) {
        m_zoomBox->setCurrentIndex(static_cast<int>(unit));
    }
    if (unit == m_unit) {
        return;
    }
    const bool wasWhole = m_axis.largestOffset() == 0; // what stood at the left is where the plan begins, by chance
    m_unit = unit;
    refresh();
    if (wasWhole) {
        showFromToday();
    }
    Q_EMIT hintsChanged();
}

void RoadmapTab::zoom(int by) {
    // Months are the first of the units, and the finest.
    const int next = std::clamp(static_cast<int>(m_unit) - by, 0, static_cast<int>(PeriodUnit::Year));
    setUnit(static_cast<PeriodUnit>(next));
}

void RoadmapTab::setGrouping(RoadmapGrouping grouping) {
    if (m_groupBox) {
        m_groupBox->setCurrentIndex(static_cast<int>(grouping));
    }
    const QUuid chosen = m_view->chosen();
    m_model.setGrouping(grouping);
    m_view->choose(chosen);
}

void RoadmapTab::fitScroll() {
    const QSignalBlocker quiet(m_scroll); // the axis knows already
    m_scroll->setRange(0, m_axis.largestOffset());
    m_scroll->setPageStep(m_axis.room());
    m_scroll->setSingleStep(m_axis.periodWidth());
    m_scroll->setValue(m_axis.offset());
    m_scroll->setVisible(m_axis.largestOffset() > 0);
}

void RoadmapTab::resizeEvent(QResizeEvent* event) {
    StrategyTab::resizeEvent(event);
    refold();
}

void RoadmapTab::showEvent(QShowEvent* event) {
    StrategyTab::showEvent(event);
    refold();
}

void RoadmapTab::refold() {
    const WindowStyle& style = context().window.style;
    const double em = style.px(style.theme().type("body").size);
    m_view->setNarrow(window()->width() < roadmapWideFromEm * em);
    m_view->setMinimumHeight(style.px(leastRoadmapHeight));
}

void RoadmapTab::add(const QUuid& objective) {
    if (session() && session()->isEditable()) {
        Q_EMIT addRequested(PlanThing::Action, objective);
    }
}

/// The key, where nothing may be drafted, too: the cards say what comes next.
void RoadmapTab::openStageCards() {
    if (session()) {
        Q_EMIT stageCardsRequested(m_view->chosenObjective());
    }
}

void RoadmapTab::print() {
    if (isPlanEmpty() || m_printing->isRunning()) {
        return;
    }
    const QUuid of = session()->assessment().id;
    const QString name = safeDocumentName(tr("%1 roadmap %2.pdf", "State, round; a file name")
                                              .arg(session()->assessment().state, session()->assessment().round));
    const QString path = context().questions.fileToWrite(this, name, u"pdf"_s);
    if (path.isEmpty() || isPlanEmpty() || session()->assessment().id != of) {
        return; // thought better of, or another file was opened beside the dialog
    }
    m_print->setEnabled(false);
    m_printing->start(*session(), m_model.grouping(), m_today, path);
}

} // namespace atalaya
