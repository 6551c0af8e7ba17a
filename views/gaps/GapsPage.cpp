#include "views/gaps/GapsPage.h"

#include "views/gaps/ChartFiles.h"
#include "views/gaps/CommitmentDelegate.h"
#include "views/gaps/GapsSummary.h"
#include "views/gaps/RankTable.h"
#include "views/gaps/TargetsDrawer.h"
#include "views/why/WhyDrawer.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

GapsPage::GapsPage(const WindowContext& given, ChartFiles& files, QWidget* parent)
    : Page(PageId::Gaps, given, parent)
    , m_files(files)
    , m_area(new QScrollArea)
    , m_content(new QWidget)
    , m_nothing(new EmptyState(given.style, tr("Choose an assessment on Home. Its scores, its targets and what lies "
                                               "between them stand here."))) {
    connect(m_nothing->addButton(tr("Go to Home"), Button::Kind::Primary), &QAbstractButton::clicked, this, [this] {
        Q_EMIT jumpRequested({PageId::Home, {}, {}});
    });
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_nothing);
    all->addWidget(m_area, 1);
    m_all = new QVBoxLayout(m_content);
    m_why = new WhyDrawer(context(), this);
    m_targets = new TargetsDrawer(context(), this);
    makeHead(m_all);
    makeBody(m_all);
    connect(m_why, &WhyDrawer::jumpRequested, this, &Page::jumpRequested);
    for (Drawer* drawer : {static_cast<Drawer*>(m_why), static_cast<Drawer*>(m_targets)}) {
        connect(drawer, &Drawer::opened, this, &Page::hintsChanged);
        connect(drawer, &Drawer::closed, this, &Page::hintsChanged);
    }
    addKeys();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &GapsPage::refresh);
    connect(&context().desk, &Desk::sessionChanged, this, &GapsPage::followSession);
    followSession();
    context().style.follow(this, [this] { restyle(); });
}

GapsPage::~GapsPage() = default;

void GapsPage::makeHead(QBoxLayout* column) {
    const WindowStyle& style = context().style;
    m_head = new SectionHeading(style, tr("Gaps"), "title");
    m_view = new SegmentedControl(style, tr("Shown as"));
    m_view->addSegment(tr("Chart"), u"bars"_s);
    m_view->addSegment(tr("Table"), u"table"_s);
    m_view->setCurrentIndex(0);
    m_basis = new QComboBox;
    m_basis->setAccessibleName(tr("Counted from"));
    m_basis->addItems({tr("Claimed stages"), tr("Evidenced stages")});
    m_mean = new QComboBox;
    m_mean->setAccessibleName(tr("Combined by"));
    m_mean->addItems({tr("Means: arithmetic"), tr("Means: geometric"), tr("Means: lowest")});
    auto* targets = new Button(style, tr("Set targets…"));
    targets->setIconName(u"target"_s);
    auto* copy = new Button(style, tr("Copy chart"));
    copy->setIconName(u"copy"_s);
    auto* save = new Button(style, tr("Save chart…"));
    save->setIconName(u"export"_s);
    m_toolsPart = new QWidget;
    m_tools = new FlowLayout(m_toolsPart);
    m_tools->setContentsMargins(0, 0, 0, 0);
    for (QWidget* tool : std::initializer_list<QWidget*>{m_view, m_basis, m_mean, targets, copy, save}) {
        m_tools->addWidget(tool);
    }
    m_headRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headRow->addWidget(m_head, 1);
    m_headRow->addWidget(m_toolsPart);
    column->addLayout(m_headRow);
    connect(m_view, &SegmentedControl::currentChanged, this, [this](int index) { showAs(index == 1); });
    for (QComboBox* box : {m_basis, m_mean}) {
        connect(box, &QComboBox::activated, this, [this] {
            refresh();
            m_why->setOptions(isOwn() ? std::nullopt : std::optional(options()));
        });
    }
    connect(targets, &QAbstractButton::clicked, this, [this] { m_targets->openFor(m_figures->headlineSubject()); });
    connect(copy, &QAbstractButton::clicked, this, &GapsPage::copyChart);
    connect(save, &QAbstractButton::clicked, this, &GapsPage::saveChart);
}

void GapsPage::makeBody(QBoxLayout* column) {
    const WindowStyle& style = context().style;
    m_summary = new GapsSummary(style);
    m_bars = new ChartView(style);
    m_radar = new ChartView(style);
    m_distribution = new ChartView(style);
    m_lastChart = m_bars;
    for (ChartView* chart : {m_bars, m_radar, m_distribution}) {
        offerChart(chart);
    }
    const auto part = [&](const QString& title, QWidget* widget) {
        auto* holder = new QWidget;
        auto* lines = new QVBoxLayout(holder);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->addWidget(new SectionHeading(style, title));
        lines->addWidget(widget);
        lines->addStretch(1);
        return holder;
    };
    // In the corner that a polygon leaves empty.
    auto* shape = new Label(style, tr("Core by commitment"), "body", "text2", 0, m_radar);
    shape->setAttribute(Qt::WA_TransparentForMouseEvents);
    style.follow(shape, [shape] { shape->adjustSize(); });
    m_barsPart = part(tr("Commitments against targets"), m_bars);
    m_distributionPart = part(tr("Stages of the questions, by commitment"), m_distribution);
    m_table = new QTableView;
    m_table->setModel(&m_scores);
    new CommitmentDelegate(style, m_table);
    m_table->setAccessibleName(tr("Commitments: scores, targets and stages"));
    m_table->setAccessibleDescription(
        tr("Enter opens the questions of a commitment; = tells why a number is as it is."));
    for (ChartView* chart : {m_bars, m_radar, m_distribution}) {
        chart->setTwin(tr("The table “%1” says the same in numbers; T shows it.").arg(m_table->accessibleName()));
    }
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CommitmentScoresModel::Commitment, QHeaderView::Stretch);
    m_tablePart = part(tr("Commitments against targets"), m_table);
    m_tablePart->hide();
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->addWidget(m_summary, 8);
    m_top->addWidget(m_radar, 5);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->addWidget(m_barsPart, 31);
    m_middle->addWidget(makeRank(), 30);
    column->addLayout(m_top);
    column->addWidget(new Hairline(style, Qt::Horizontal, "lineStrong"));
    column->addWidget(m_tablePart);
    column->addLayout(m_middle);
    column->addWidget(m_distributionPart);
    column->addStretch(1);
    connect(m_summary, &GapsSummary::whyAsked, m_why, &WhyDrawer::explain);
    connect(m_summary, &GapsSummary::whyLastAsked, m_why, &WhyDrawer::explainLast);
    for (ChartView* chart : {m_bars, m_radar, m_distribution}) {
        connect(chart, &ChartView::activated, this, &GapsPage::openQuestion);
        connect(chart, &ChartView::whyAsked, m_why, &WhyDrawer::explain);
    }
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openQuestion(m_scores.row(index.row()).key); });
    connect(m_table, &QAbstractItemView::clicked, this, &GapsPage::explainCell);
}

QWidget* GapsPage::makeRank() {
    const WindowStyle& style = context().style;
    auto* part = new QWidget;
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    m_rankHead = new SectionHeading(style, tr("Ranked gaps"));
    m_quick = new FilterChip(style, tr("Quick wins"), 0);
    auto* how = new LinkButton(style, tr("How the rank is made"));
    m_card = new LinkButton(style, tr("One stage more…"));
    m_card->setToolTip(tr("Key A"));
    m_card->setAccessibleDescription(
        tr("Opens the card of the chosen question in Strategy, which makes the draft of an action. The key A does the "
           "same."));
    m_rankHead->addWidget(m_quick);
    m_rankHead->addWidget(how);
    m_rankHead->addWidget(m_card);
    m_rank = new RankTable(style, m_gaps);
    m_noGaps = new EmptyState(style, {});
    m_setFirst = m_noGaps->addButton(tr("Set targets…"), Button::Kind::Primary);
    lines->addWidget(m_rankHead);
    lines->addWidget(m_rank, 1);
    lines->addWidget(m_noGaps);
    connect(how, &QAbstractButton::clicked, this, &GapsPage::explainRank);
    connect(m_card, &QAbstractButton::clicked, this, &GapsPage::showCard);
    connect(m_setFirst, &QAbstractButton::clicked, this, [this] { m_targets->openFor(m_figures->headlineSubject()); });
    connect(m_quick, &QAbstractButton::toggled, this, &GapsPage::showRank);
    connect(m_rank, &RankTable::questionWanted, this, &GapsPage::openQuestion);
    connect(m_rank, &RankTable::whyAsked, m_why, &WhyDrawer::explain);
    return part;
}

} // namespace atalaya
