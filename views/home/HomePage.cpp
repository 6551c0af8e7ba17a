#include "views/home/HomePage.h"

#include "views/home/AssessmentActions.h"
#include "views/home/AssessmentExchange.h"
#include "views/home/AssessmentTable.h"
#include "views/home/ContinueCard.h"
#include "views/home/CopiesPanel.h"
#include "views/home/HomeNumbers.h"
#include "views/home/HomeQuestions.h"
#include "views/home/RecentFilesList.h"
#include "views/home/StillOpen.h"
#include "views/home/WaitsPanel.h"
#include "views/home/WorkspaceFiles.h"
#include "views/why/WhyDrawer.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SectionHeading.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

HomePage::HomePage(const WindowContext& given, SafeCopies& copies, HomeQuestions& questions,
                   std::function<bool(PageId)> leadsTo, QWidget* parent)
    : Page(PageId::Home, given, parent)
    , m_copies(copies)
    , m_questions(questions)
    , m_leadsTo(std::move(leadsTo))
    , m_assessments(given.desk)
    , m_recent(given.desk, given.preferences)
    , m_where(given, m_assessments, m_recent, m_leadsTo)
    , m_content(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_head(new SectionHeading(given.style, tr("Home"), "title"))
    , m_location(new NoticeBox(given.style, Finding::Warning, {}, {}))
    , m_continue(new ContinueCard(given.style))
    , m_actions(new AssessmentActions(given, copies, questions, this))
    , m_workspaces(new WorkspaceFiles(given, questions, this))
    , m_numbers(new HomeNumbers(given, this)) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    auto* column = new QVBoxLayout(m_content);
    column->addWidget(m_head);
    column->addWidget(m_location);
    column->addWidget(m_continue);
    column->addLayout(m_columns);
    column->addStretch(1);
    m_columns->addWidget(makeAssessments(), 1);
    m_columns->addWidget(makeWorkspaces());
    addKeys();
    connect(m_workspaces, &WorkspaceFiles::tried, &m_recent, &RecentFilesModel::refresh);
    connect(m_workspaces, &WorkspaceFiles::made, this, [this] {
        if (window()->focusWidget() == m_make) {
            refresh(); // until then the way on is off
            m_begin->setFocus(context().style.focusReason());
        }
    });
    connect(m_continue, &ContinueCard::continued, this, &HomePage::goOn);
    connect(m_continue, &ContinueCard::whyAsked, m_numbers, &HomeNumbers::explainCurrent);
    connect(m_numbers, &HomeNumbers::jumpRequested, this, &Page::jumpRequested);
    connect(m_numbers, &HomeNumbers::openedOrClosed, this, &Page::hintsChanged);
    connect(m_actions, &AssessmentActions::nextRoundRequested, this, &HomePage::begin);
    for (QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(&m_assessments), static_cast<QAbstractItemModel*>(&m_recent)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &HomePage::refreshSoon);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &HomePage::refreshSoon);
        connect(model, &QAbstractItemModel::dataChanged, this, &HomePage::refreshSoon);
    }
    connect(&context().desk, &Desk::workspaceChanged, this, &HomePage::refreshSoon);
    connect(&context().desk, &Desk::sessionChanged, this, &HomePage::refreshSoon);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &HomePage::refresh);
    context().style.follow(this, [this] { restyle(); });
    refresh(); // what is hidden is not measured when the page takes its place
}

QWidget* HomePage::makeAssessments() {
    const WindowStyle& style = context().style;
    m_left = new QWidget;
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    m_assessmentsHead = new SectionHeading(style, tr("Assessments in this workspace"), "reading");
    m_begin = new Button(style, tr("New assessment…"));
    m_begin->setButtonSize(Button::Size::Small)->setIconName(u"plus"_s);
    m_assessmentsHead->addWidget(m_begin);
    connect(m_begin, &QAbstractButton::clicked, this, &HomePage::beginAssessment);

    m_empty = new EmptyState(style, {});
    m_emptyWay = m_empty->addButton({}, Button::Kind::Primary);
    connect(m_emptyWay, &QAbstractButton::clicked, this, &HomePage::endLack);
    column->addWidget(m_assessmentsHead);
    column->addWidget(m_empty);
    m_waits = new WaitsPanel(context(), m_leadsTo);
    column->addWidget(m_waits);
    column->addStretch(1);
    connect(m_waits, &WaitsPanel::jumpRequested, this, &Page::jumpRequested);
    connect(m_waits, &WaitsPanel::approvalRequested, this, [this] {
        if (session()) {
            const Assessment& shown = session()->assessment();
            const bool isLocked = shown.status == AssessmentStatus::Approved;
            m_actions->askStatus(shown.id, isLocked ? AssessmentStatus::Draft : AssessmentStatus::Approved);
        }
    });
    return m_left;
}

void HomePage::makeTable() {
    m_table = new AssessmentTable(context().style, m_assessments);
    connect(m_table, &AssessmentTable::workRequested, this, &HomePage::work);
    connect(m_table, &AssessmentTable::whyAsked, this,
            [this](int row, Quantity quantity) { m_numbers->explain(m_assessments.row(row), quantity); });
    connect(m_table, &AssessmentTable::menuRequested, this,
            [this](int row, const QPoint& at) { m_actions->showMenu(m_assessments.row(row), at); });
    static_cast<QBoxLayout*>(m_left->layout())->insertWidget(1, m_table);
    setTabOrder(m_begin, m_table);
}

QWidget* HomePage::makeWorkspaces() {
    const WindowStyle& style = context().style;
    m_right = new QWidget;
    auto* column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeading(style, tr("Workspaces on this computer"), "reading"));
    m_files = new RecentFilesList(style, m_recent);
    connect(m_files, &RecentFilesList::openRequested, m_workspaces, &WorkspaceFiles::openRecent);
    connect(m_files, &RecentFilesList::removalRequested, m_workspaces, &WorkspaceFiles::forgetRecent);
    column->addWidget(m_files);
    auto* buttons = new FlowLayout;
    const auto add = [&](const QString& word, const char* icon, void (WorkspaceFiles::*act)()) {
        auto* button = new Button(style, word);
        button->setIconName(QString::fromLatin1(icon));
        connect(button, &QAbstractButton::clicked, m_workspaces, act);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Open…"), "folder", &WorkspaceFiles::choose);
    m_make = add(tr("New workspace…"), "plus", &WorkspaceFiles::make);
    m_saveCopy = add(tr("Save a copy…"), "copy", &WorkspaceFiles::saveCopy);
    add(tr("Altamar"), "eye", &WorkspaceFiles::openPractice)->setToolTip(tr("Look around in the practice country"));
    style.follow(m_right, [buttons, &style] { buttons->setSpacing(style.px(8)); });
    column->addLayout(buttons);
    auto* copies = new CopiesPanel(context(), m_copies, m_questions, this);
    connect(copies, &CopiesPanel::importRequested, m_actions->exchange(), &AssessmentExchange::importFile);
    connect(m_workspaces, &WorkspaceFiles::copiesRequested, copies, [this, copies](const QString& path) {
        Q_EMIT jumpRequested({PageId::Home, {}, {}}); // the notice is to be seen on every page
        copies->offerLost(path);
    });
    column->addWidget(copies);
    column->addStretch(1);
    return m_right;
}

void HomePage::addKeys() {
    addKey(QKeySequence::New, [this] { beginAssessment(); });
    addKey(QKeySequence::Open, [this] { m_workspaces->choose(); });
    addKey(Qt::Key_Equal, [this] { askWhy(); });
}

std::vector<KeyHint> HomePage::keyHints() const {
    std::vector<KeyHint> hints;
    if (m_numbers->isOpen()) {
        return WhyDrawer::keyHints();
    }
    if (m_begin->isEnabled()) {
        hints.push_back({{tr("Ctrl", "key"), u"N"_s}, tr("new assessment")});
    }
    hints.push_back({{tr("Ctrl", "key"), u"O"_s}, tr("open")});
    if (m_table && m_table->isVisibleTo(m_content)) {
        hints.push_back({{tr("Enter", "key")}, tr("work on it")});
        hints.push_back({{u"="_s}, tr("why this number?")});
    }
    return hints;
}

std::vector<KeyGroup> HomePage::keyGroups() const {
    std::vector<KeyGroup> groups = Page::keyGroups();
    if (!m_numbers->isOpen() && m_files->isVisibleTo(m_content)) {
        groups.push_back({tr("Workspaces on this computer"),
                          {{{tr("Enter", "key")}, tr("open")}, {{tr("Del", "key")}, tr("take off the list")}}});
    }
    return groups;
}

void HomePage::goOn() {
    const auto jump = [this] {
        if (const Place place = m_where.place(); place.page != PageId::Home) {
            Q_EMIT jumpRequested(place);
        }
    };
    if (session()) {
        jump();
    } else {
        m_workspaces->open(m_where.latestFile(), jump);
    }
}

void HomePage::open(const QString& path) {
    m_workspaces->open(path);
}

void HomePage::beginAssessment() {
    begin({});
}

void HomePage::begin(const QUuid& from) {
    const Desk& desk = context().desk;
    if (!desk.isOpen()) {
        context().notices.say(tr("No workspace is open. Open or make one first."));
        m_make->setFocus(context().style.focusReason());
        return;
    }
    if (desk.isReadOnly()) {
        context().notices.say(desk.whyReadOnly());
        return;
    }
    const StillOpen opened(context());
    const auto assessment = m_questions.newAssessment(context().desk, context().style, from, this);
    if (opened.holds() && assessment) {
        m_workspaces->take([this, begun = *assessment] {
            const Outcome added = context().desk.addAssessment(begun, tr("New assessment"));
            if (added && m_leadsTo(PageId::Score)) {
                Q_EMIT jumpRequested({PageId::Score, {}, {}}); // its questions wait there
            }
            return added;
        });
    }
}

void HomePage::endLack() {
    switch (lack()) {
    case Lack::Workspace:
        m_workspaces->openPractice();
        break;
    case Lack::Assessment:
        beginAssessment();
        break;
    case Lack::AssessmentToRead:
        m_workspaces->saveCopy();
        break;
    case Lack::Nothing:
        break;
    }
}

void HomePage::work(int row) {
    m_workspaces->take([this, key = m_assessments.row(row).key] { return context().desk.choose(key); });
}

void HomePage::askWhy() {
    const QModelIndex cell = m_table ? m_table->currentIndex() : QModelIndex();
    if (cell.isValid() && m_table->hasFocus()) {
        m_numbers->explain(m_assessments.row(cell.row()),
                           AssessmentTable::quantityOf(cell.column()).value_or(Quantity::Mean));
    } else {
        m_numbers->explainCurrent(Quantity::Mean);
    }
}

} // namespace atalaya
