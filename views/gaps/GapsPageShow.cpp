// What the Gaps page shows and does; how it is put together is in GapsPage.cpp.
#include "views/gaps/GapsPage.h"
#include "views/gaps/GapsSummary.h"
#include "views/gaps/RankTable.h"
#include "views/gaps/TargetsDrawer.h"
#include "views/why/WhyDrawer.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/FocusHeir.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/SegmentedControl.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double wideFromEm = 92;
constexpr double stackedBelowEm = 60;

/// To the page that takes this one's place.
struct GapsLeft {
    QUuid assessment; ///< of basis and mean
    int view = 0;
    int basis = 0;
    int mean = 0;
    bool quick = false;
};
constexpr double denseBelowEm = 53;
constexpr int rowsWhenStacked = 8;

} // namespace

void GapsPage::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) { addKey(keys, act); };
    on(Qt::Key_Equal, [this] { askWhy(); });
    on(Qt::Key_T, [this] { exchangeView(); });
    on(Qt::Key_C, [this] { copyChart(); });
    on(Qt::Key_A, [this] { showCard(); });
    on(Qt::Key_F2, [this] { setTarget(); });
    on(QKeySequence::Save, [this] { saveChart(); });
}

std::vector<KeyHint> GapsPage::keyHints() const {
    if (!session()) {
        return {};
    }
    if (m_why->isOpen()) {
        return WhyDrawer::keyHints();
    }
    if (m_targets->isOpen()) {
        return {{{tr("Tab", "key")}, tr("next field")}, {{tr("Esc", "key")}, tr("close")}};
    }
    std::vector<KeyHint> hints{
        {{u"="_s}, tr("why this number?")}, {{u"F2"_s}, tr("set the target")}, {{u"T"_s}, tr("table")}};
    if (m_gaps.rowCount() > 0) { // else there is no question to open in the list
        hints.insert(hints.begin(),
                     {{{tr("Enter", "key")}, tr("open the question")}, {{u"A"_s}, tr("one stage more")}});
    }
    return hints;
}

std::vector<KeyGroup> GapsPage::keyGroups() const {
    return {{word(),
             {{{tr("Enter", "key")}, tr("open the question")},
              {{u"A"_s}, tr("one stage more: the card of the ranked gap, and the draft of an action")},
              {{u"="_s}, tr("why this number?")},
              {{u"F2"_s}, tr("set the target of the question or commitment")},
              {{u"T"_s}, tr("charts as tables, and back")},
              {{u"C"_s}, tr("copy the chart")},
              {{tr("Ctrl", "key"), u"S"_s}, tr("save the chart or its table")}}},
            {tr("Why this number?"), WhyDrawer::keyHints()}};
}

void GapsPage::exchangeView() {
    m_view->setCurrentIndex(1 - m_view->currentIndex());
    // Once laid out: tables are higher than charts, and what had the focus may lie below the fold now.
    QTimer::singleShot(0, this, [this] {
        const QWidget* focus = QApplication::focusWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(focus);
        const QWidget* seen = area ? area->viewport() : focus;
        if (seen && isAncestorOf(seen) && seen->visibleRegion().isEmpty()) {
            m_view->setFocus(context().style.focusReason());
        }
    });
}

void GapsPage::enter(const Place& place) {
    if (m_stale) {
        refresh();
    }
    if (Drawer* leaf = openLeaf()) {
        if (place.subject.isEmpty() && place.part.isEmpty()) {
            leaf->takeFocus(); // back to where one was, not to what lies under it
            return;
        }
        leaf->close(); // it speaks of something else
    }
    if (const int row = m_gaps.rowOf(place.subject); row >= 0) {
        m_rank->selectRow(row);
    }
    // The keys that the strip names work at once; where the list lies below the fold, the headline stays in sight.
    if (m_rank->isVisible() && m_middle->direction() == QBoxLayout::LeftToRight) {
        m_rank->setFocus(context().style.focusReason());
    }
    if (m_noGaps->isVisible()) {
        m_setFirst->setFocus(context().style.focusReason());
    }
    if (m_figures && place.part == QLatin1String("target")) {
        m_targets->openFor(place.subject);
    }
}

Drawer* GapsPage::openLeaf() const {
    return m_why->isOpen() ? static_cast<Drawer*>(m_why) : m_targets->isOpen() ? m_targets : nullptr;
}

Place GapsPage::here() const {
    return {PageId::Gaps, m_rank->currentQuestion(), {}};
}

std::any GapsPage::handOver() {
    return GapsLeft{session() ? session()->assessment().id : QUuid(), m_view->currentIndex(), m_basis->currentIndex(),
                    m_mean->currentIndex(), m_quick->isChecked()};
}

void GapsPage::takeOver(const std::any& given) {
    const auto* left = std::any_cast<GapsLeft>(&given);
    if (!left || !session()) {
        return;
    }
    if (left->assessment == session()->assessment().id) {
        m_basis->setCurrentIndex(left->basis);
        m_mean->setCurrentIndex(left->mean);
    }
    m_view->setCurrentIndex(left->view);
    {
        const QSignalBlocker blocker(m_quick); // there is no rank yet
        m_quick->setChecked(left->quick);
    }
    m_why->setOptions(isOwn() ? std::nullopt : std::optional(options()));
    m_stale = true;
}

void GapsPage::followSession() {
    m_figures.reset();
    if (AssessmentSession* now = session()) {
        connect(now, &AssessmentSession::changed, this, &GapsPage::refreshSoon);
        m_basis->setCurrentIndex(static_cast<int>(now->assessment().headlineBasis));
        m_mean->setCurrentIndex(static_cast<int>(now->assessment().mean));
        m_why->setOptions(std::nullopt);
    }
    m_nothing->setVisible(!session());
    m_area->setVisible(session());
    m_targets->close();
    refreshSoon();
    Q_EMIT hintsChanged();
}

ScoringOptions GapsPage::options() const {
    return {static_cast<Basis>(m_basis->currentIndex()), static_cast<MeanKind>(m_mean->currentIndex())};
}

bool GapsPage::isOwn() const {
    return session() && options().basis == session()->assessment().headlineBasis &&
           options().mean == session()->assessment().mean;
}

void GapsPage::refreshSoon() {
    m_stale = true;
    if (isVisible()) {
        m_refresh.start(0);
    }
}

void GapsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void GapsPage::refresh() {
    m_stale = false;
    if (!session()) {
        return;
    }
    m_figures = std::make_unique<GapsFigures>(*session(), options());
    const report::GapReportContext& c = m_figures->context();
    m_summary->show(*m_figures, isOwn());
    m_bars->setChart(m_figures->bars());
    m_radar->setChart(m_figures->radar());
    m_distribution->setChart(m_figures->distribution());
    m_scores.show(c.framework, c.sheet, c.last ? &*c.last : nullptr, c.lastRoundName());
    showRank();
}

void GapsPage::showRank() {
    if (!m_figures) {
        return;
    }
    const report::GapReportContext& c = m_figures->context();
    std::vector<RankedGapRow> rows;
    int quick = 0;
    for (const RankedGap& gap : c.gaps) {
        quick += gap.quickWin ? 1 : 0;
        if (m_quick->isChecked() && !gap.quickWin) {
            continue;
        }
        const Indicator& indicator = *c.framework.indicator(gap.indicator);
        RankedGapRow row;
        row.key = gap.indicator;
        row.rank = gap.rank;
        row.title = indicator.title;
        row.needs = indicator.criterion(gap.stage + 1);
        row.stage = gap.stage;
        row.evidenced = std::min(gap.stage, c.sheet.indicator(gap.indicator)->evidenced);
        row.target = gap.target;
        row.ceiling = c.framework.ceiling();
        row.stageName = c.framework.stageName(gap.stage);
        row.reason = c.priorityText(gap);
        row.quickWin = gap.quickWin;
        rows.push_back(std::move(row));
    }
    const bool none = rows.empty();
    const auto shown = static_cast<int>(rows.size());
    m_gaps.sync(std::move(rows));
    m_rank->setBasis(c.sheet.options.basis);
    if (!none && !m_rank->currentIndex().isValid()) {
        m_rank->selectRow(0);
    }
    m_quick->setCount(quick);
    m_rankHead->setTitle(m_quick->isChecked()
                             ? tr("Ranked gaps · %1 of %2").arg(shown).arg(static_cast<int>(c.gaps.size()))
                             : tr("Ranked gaps · %1").arg(shown));
    {
        const FocusHeir toFilter(context().style, *m_rankHead, *m_quick);
        m_card->setVisible(!none);
    }
    m_rank->setVisible(!none);
    m_noGaps->setVisible(none);
    Q_EMIT hintsChanged();
    m_noGaps->setSentence(c.assessment.targets.empty()
                              ? tr("No targets are set yet. Say which stage is aimed at, for one question or for "
                                   "many at once, and the gaps are ranked here.")
                          : m_quick->isChecked()
                              ? tr("No gap is a quick win: none lacks only one stage whose criterion has "
                                   "evidence or is met. Take the filter away to see all gaps.")
                          : c.sheet.whole.coverage.answered == 0
                              ? tr("Nothing is answered yet. Gaps appear with the first answers below their targets.")
                              : tr("No answered question lies below its target."));
    fitTables();
}

void GapsPage::fitTables() {
    const int lines = 2 * m_table->frameWidth() + 2;
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + lines +
                            m_scores.rowCount() * m_table->verticalHeader()->defaultSectionSize());
    m_rank->fit();
}

void GapsPage::restyle() {
    const WindowStyle& style = context().style;
    m_tools->setSpacing(style.px(8));
    for (QBoxLayout* row : {m_top, m_middle}) {
        row->setSpacing(style.px(24));
    }
    fitTables();
    refold();
}

void GapsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    refold();
}

void GapsPage::refold() {
    const WindowStyle& style = context().style;
    // The rail takes its part of the window, whose width the design counts.
    const double em = style.px(style.theme().type("body").size);
    const bool wide = window()->width() >= wideFromEm * em;
    const bool dense = wide && height() < denseBelowEm * em;
    m_all->setContentsMargins(style.px(20), style.px(dense ? 6 : 12), style.px(20), style.px(dense ? 6 : 12));
    m_all->setSpacing(style.px(dense ? 6 : 8));
    m_bars->setDense(dense);
    m_radar->setDense(dense);
    m_rank->setRowsShown(wide ? 0 : rowsWhenStacked);
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_middle->setDirection(direction);
    m_headRow->setDirection(direction);
    int tools = 0;
    for (int i = 0; wide && i < m_tools->count(); ++i) {
        tools += m_tools->itemAt(i)->sizeHint().width() + m_tools->spacing();
    }
    const int besides = 2 * style.px(20) + style.px(8) + this->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int room = width() - besides - m_head->sizeHint().width();
    m_toolsPart->setMinimumWidth(std::max(0, std::min(tools, room))); // in one line where there is room for it
    m_summary->setStacked(width() < stackedBelowEm * em);
    if (m_top->direction() != direction) {
        // Stacked, the shape comes last.
        m_top->setDirection(direction);
        m_top->removeWidget(m_radar);
        m_all->removeWidget(m_radar);
        if (wide) {
            m_top->addWidget(m_radar, 5);
        } else {
            m_all->insertWidget(m_all->count() - 1, m_radar);
        }
    }
}

void GapsPage::showAs(bool table) {
    m_barsPart->setVisible(!table);
    m_radar->setVisible(!table);
    m_distributionPart->setVisible(!table);
    m_tablePart->setVisible(table);
    Q_EMIT hintsChanged();
}

void GapsPage::openQuestion(const QString& code) {
    Q_EMIT jumpRequested({PageId::Score, code, {}});
}

void GapsPage::showCard() {
    if (!session()) {
        return;
    }
    const QString code = m_rank->currentQuestion();
    if (code.isEmpty()) {
        context().notices.say(tr("There is no ranked gap here to begin with."));
        return;
    }
    Q_EMIT jumpRequested({PageId::Strategy, code, {}});
}

void GapsPage::setTarget() {
    if (m_figures) {
        const auto number = currentNumber();
        m_targets->openFor(number ? number->subject : m_figures->headlineSubject());
    }
}

} // namespace atalaya
