#include "views/strategy/roadmap/RoadmapTab.h"

#include "views/strategy/StrategyQuestions.h"
#include "views/strategy/roadmap/GanttView.h"
#include "views/strategy/roadmap/ImpactView.h"
#include "views/strategy/roadmap/RoadmapFooter.h"
#include "views/strategy/roadmap/RoadmapLegend.h"
#include "views/strategy/roadmap/RoadmapPrint.h"
#include "views/strategy/roadmap/WorkloadView.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the tab is put together; what it shows is in RoadmapTabShow.cpp.

namespace atalaya {

using namespace Qt::StringLiterals;

RoadmapTab::RoadmapTab(const StrategyContext& given, QDate today, QWidget* parent)
    : StrategyTab(given, parent)
    , m_today(today.isValid() ? today : given.today())
    , m_edits(given.window.desk, m_model, m_today) {
    m_model.setToday(m_today);
    makeHead();
    makeBody();
    // Where there is little height, the tab scrolls down instead of leaving no row in sight.
    auto* content = new QWidget;
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    auto* said = new QVBoxLayout;
    said->addWidget(m_whyNot);
    said->addWidget(m_broken);
    all->addLayout(said);
    context().window.style.follow(this, [this, said] {
        const WindowStyle& style = context().window.style;
        said->setContentsMargins(style.px(20), 0, style.px(20), 0);
        said->setSpacing(style.px(6));
    });
    all->addWidget(m_stack, 1);
    all->addWidget(m_nothing, 1);
    m_coreLater = new AfterPaint(m_footer, [this] { computeCore(); });
    m_printing = new RoadmapPrint(this);
    connectParts();
    addKeys();
    followSession();
}

QString RoadmapTab::key() const {
    return u"roadmap"_s;
}

QString RoadmapTab::word() const {
    return tr("Roadmap");
}

void RoadmapTab::makeHead() {
    const WindowStyle& style = context().window.style;
    m_head = new QWidget;
    auto* row = new FlowLayout(m_head);
    m_parts = new SegmentedControl(style, tr("Shown of the plan"));
    m_parts->addSegment(tr("Timeline"));
    m_parts->addSegment(tr("Impact and effort"));
    m_parts->addSegment(tr("Workload"));
    m_parts->setCurrentIndex(Timeline);
    m_print = new Button(style, tr("Save as PDF…"));
    m_print->setIconName(u"export"_s);
    m_groupBox = new QComboBox;
    m_groupBox->setAccessibleName(tr("Grouped by"));
    m_groupBox->addItems({tr("By objective"), tr("By lead body")});
    m_groupBox->setCurrentIndex(static_cast<int>(m_model.grouping()));
    connect(m_groupBox, &QComboBox::activated, this,
            [this](int index) { setGrouping(static_cast<RoadmapGrouping>(index)); });
    row->addWidget(m_parts);
    m_cards = new Button(style, tr("One stage more…"));
    m_cards->setIconName(u"score"_s);
    m_cards->setAccessibleDescription(tr("Cards from the framework that become drafts of actions. The key C does the "
                                         "same."));
    row->addWidget(m_groupBox);
    row->addWidget(m_cards);
    row->addWidget(m_print);
    m_legend = new RoadmapLegend(style);
    row->addWidget(m_legend);
    m_whyNot = new WrapLabel(style, {}, "body", "text2");
    m_whyNot->hide();
    m_broken = new NoticeBox(style, Finding::Warning, {}, {});
    m_broken->hide();
    style.follow(this, [this, row] {
        const int side = context().window.style.px(20);
        row->setContentsMargins(side, context().window.style.px(6), side, context().window.style.px(6));
        row->setSpacing(context().window.style.px(8));
    });
}

void RoadmapTab::makeBody() {
    const WindowStyle& style = context().window.style;
    m_view = new GanttView(style, m_model, m_axis, m_edits, m_today);
    m_scroll = new QScrollBar(Qt::Horizontal);
    m_scroll->setAccessibleName(tr("Time that is shown"));
    m_scroll->setFocusPolicy(Qt::NoFocus); // arrows that move a bar bring it into sight
    m_footer = new RoadmapFooter(style, m_axis);
    m_timeline = new QWidget;
    auto* column = new QVBoxLayout(m_timeline);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_scroll);
    column->addWidget(m_footer);
    m_impact = new ImpactView(style, context().window.desk);
    m_workload = new WorkloadView(style);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_impact);
    m_stack->addWidget(m_workload);
    m_nothing = new EmptyState(style, tr("No action is planned yet. An action says who does what, until when and for "
                                         "how much, and which questions it lifts; it stands here as a bar."));
    m_nothing->hide();
    m_first = m_nothing->addButton(tr("Add action…"), Button::Kind::Primary);
    connect(m_first, &QAbstractButton::clicked, this, [this] { add({}); });
    m_firstFromGaps = m_nothing->addButton(tr("Begin with the gaps…"));
    connect(m_firstFromGaps, &QAbstractButton::clicked, this, &RoadmapTab::openStageCards);
    m_lookAtGaps = m_nothing->addButton(tr("Look at the gaps"), Button::Kind::Primary);
    connect(m_lookAtGaps, &QAbstractButton::clicked, this, [this] { Q_EMIT jumpRequested({PageId::Gaps, {}, {}}); });
}

QWidget* RoadmapTab::makeTools() {
    const WindowStyle& style = context().window.style;
    auto* tools = new QWidget;
    auto* row = new FlowLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    style.follow(tools, [row, &style] { row->setSpacing(style.px(8)); });
    m_zoomBox = new QComboBox;
    m_zoomBox->setAccessibleName(tr("Counted in"));
    m_zoomBox->addItems({tr("Months"), tr("Quarters"), tr("Years")});
    m_zoomBox->setCurrentIndex(static_cast<int>(m_unit));
    m_add = new Button(style, tr("Add action…"), Button::Kind::Primary);
    m_add->setIconName(u"plus"_s);
    auto* acts = new QWidget;
    auto* actsRow = new QHBoxLayout(acts);
    actsRow->setContentsMargins(0, 0, 0, 0);
    actsRow->addWidget(m_zoomBox);
    actsRow->addWidget(m_add);
    style.follow(acts, [actsRow, &style] { actsRow->setSpacing(style.px(8)); });
    row->addWidget(acts);
    row->setApart(0); // beside what the page has at the right
    connect(m_zoomBox, &QComboBox::activated, this, [this](int index) { setUnit(static_cast<PeriodUnit>(index)); });
    connect(m_add, &QAbstractButton::clicked, this, [this] { add(m_view->chosenObjective()); });
    followEdits();
    showPart(m_stack->currentIndex());
    return tools;
}

void RoadmapTab::connectParts() {
    connect(&m_model, &RoadmapModel::refreshed, this, &RoadmapTab::refresh);
    connect(&m_edits, &RoadmapEdits::brokenChanged, this, &RoadmapTab::showBroken);
    connect(&m_edits, &RoadmapEdits::movedTooEarly, &context().window.notices, &Notices::say);
    connect(m_view, &GanttView::editWanted, this,
            [this](const QUuid& action) { Q_EMIT editRequested(PlanThing::Action, action); });
    connect(m_view, &GanttView::waitsWanted, this,
            [this](const QUuid& action) { Q_EMIT mendRequested(action, u"dependencies"_s); });
    connect(m_impact, &ImpactView::editWanted, this,
            [this](const QUuid& action) { Q_EMIT editRequested(PlanThing::Action, action); });
    connect(m_impact, &ImpactView::contentChanged, this, &RoadmapTab::tellHints);
    connect(m_view, &GanttView::addWanted, this, &RoadmapTab::add);
    connect(m_view, &GanttView::placeRefused, &context().window.notices, &Notices::say);
    connect(m_view, &GanttView::zoomWanted, this, &RoadmapTab::zoom);
    connect(m_view, &GanttView::timelineMoved, this, [this] { m_footer->setNamesWidth(m_view->timelineLeft()); });
    connect(&m_axis, &TimeAxis::changed, this, &RoadmapTab::fitScroll);
    connect(m_scroll, &QScrollBar::valueChanged, &m_axis, &TimeAxis::setOffset);
    connect(m_parts, &SegmentedControl::currentChanged, this, &RoadmapTab::showPart);
    connect(m_print, &QAbstractButton::clicked, this, &RoadmapTab::print);
    connect(m_cards, &QAbstractButton::clicked, this, &RoadmapTab::openStageCards);
    connect(m_printing, &RoadmapPrint::written, this, [this](const QString& path) {
        m_print->setEnabled(true);
        context().window.notices.say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        context().questions.openFile(path);
    });
    connect(m_printing, &RoadmapPrint::failed, this, [this](const Error& error) {
        m_print->setEnabled(true);
        context().window.notices.fail(error);
    });
    connect(&context().window.desk, &Desk::sessionChanged, this, &RoadmapTab::followSession);
    context().window.style.follow(this, [this] {
        refold();
        refresh();
    });
}

} // namespace atalaya
