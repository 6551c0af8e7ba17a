#include "views/evidence/EvidencePage.h"

#include "assessments/assessment/EvidenceUses.h"
#include "views/evidence/AnswerPicker.h"
#include "views/evidence/EvidenceActions.h"
#include "views/evidence/EvidenceDelegate.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/evidence/ProlongForm.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/SectionHeading.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;
using Model = EvidenceListModel;
using Filter = EvidenceFilterModel::Filter;

constexpr double threePanesFromEm = 92;
constexpr double sideWidth = 336;
constexpr double filtersInOneRowFrom = 860; ///< px of the table
constexpr double noteFrom = 640;

QString filterWord(Filter filter) {
    switch (filter) {
    case Filter::All:
        return EvidencePage::tr("All");
    case Filter::Past:
        return EvidencePage::tr("Past review-by");
    case Filter::Due:
        return EvidencePage::tr("Due in %n day(s)", nullptr, Model::dueWithin);
    case Filter::NotAttached:
        return EvidencePage::tr("Not attached");
    case Filter::NoFile:
        return EvidencePage::tr("No file");
    case Filter::Weak:
        return EvidencePage::tr("Weak");
    }
    return {};
}

/// Columns in the order in which the box offers them.
constexpr int sortColumns[] = {Model::Code,     Model::Title, Model::Issuer,      Model::Date, Model::Grade,
                               Model::ReviewBy, Model::Used,  Model::Sensitivity, Model::File};

QString sortWord(int column) {
    switch (column) {
    case Model::Title:
        return EvidencePage::tr("Sorted by title");
    case Model::Issuer:
        return EvidencePage::tr("Sorted by issuer");
    case Model::Date:
        return EvidencePage::tr("Sorted by date");
    case Model::Grade:
        return EvidencePage::tr("Sorted by grade");
    case Model::ReviewBy:
        return EvidencePage::tr("Sorted by review-by");
    case Model::Used:
        return EvidencePage::tr("Sorted by use");
    case Model::Sensitivity:
        return EvidencePage::tr("Sorted by sensitivity");
    case Model::File:
        return EvidencePage::tr("Sorted by file");
    default:
        return EvidencePage::tr("Sorted by code");
    }
}

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

EvidencePage::EvidencePage(const WindowContext& given, EvidenceQuestions& questions, QWidget* parent)
    : Page(PageId::Evidence, given, parent)
    , m_questions(questions)
    , m_copies(given.desk)
    , m_intake(given.desk, m_copies)
    , m_register(given.desk, m_copies)
    , m_shown(m_register)
    , m_actions(new EvidenceActions(given, questions, this))
    , m_main(new QWidget) {
    const WindowStyle& style = context().style;
    setAcceptDrops(true);
    auto* panes = new QHBoxLayout(this);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    panes->addWidget(m_main, 1);
    auto* column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeFilters());
    m_locked = new NoticeBox(style, Finding::Note, {}, {});
    m_progress = new ProgressRow(style, tr("Keeping copies"));
    m_progress->hide();
    column->addWidget(m_locked);
    column->addWidget(m_progress);
    column->addWidget(makeTable(), 1);
    m_noSession = new EmptyState(style, tr("Choose an assessment first. Its evidence is then listed here: documents "
                                           "and statements, how good a proof each is, and which answers it supports."));
    connect(m_noSession->addButton(tr("Go to Home"), Button::Kind::Primary), &QAbstractButton::clicked, this, [this] {
        Q_EMIT jumpRequested({PageId::Home, {}, {}});
    });
    m_empty = new EmptyState(style, tr("No evidence yet. Drop documents here, or add a first one: a law, a report, the "
                                       "minutes of a meeting. A copy is kept in the workspace."));
    connect(m_empty->addButton(tr("Add evidence…"), Button::Kind::Primary), &QAbstractButton::clicked, this,
            &EvidencePage::addOne);
    m_nothingFound = new EmptyState(style, tr("Nothing matches the filter and the search."));
    connect(m_nothingFound->addButton(tr("Show all")), &QAbstractButton::clicked, this, [this] {
        m_search->clear();
        setFilter(Filter::All);
    });
    for (EmptyState* state : {m_noSession, m_empty, m_nothingFound}) {
        column->addWidget(state, 1);
    }
    makeDetail();
    panes->addWidget(m_side);
    makeLeaves();
    addKeys();

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_shown, signal, this, &EvidencePage::keepChoice);
    }
    connect(&m_register, &QAbstractItemModel::rowsInserted, this, &EvidencePage::refresh);
    connect(&m_register, &QAbstractItemModel::rowsRemoved, this, &EvidencePage::refresh);
    connect(&m_register, &QAbstractItemModel::dataChanged, this, &EvidencePage::refresh);
    connect(&context().desk, &Desk::sessionChanged, this, &EvidencePage::followSession);
    followSession();
    style.follow(this, [this] { restyle(); });
}

QWidget* EvidencePage::makeHead() {
    const WindowStyle& style = context().style;
    m_head = new SectionHeading(style, tr("Evidence"), "title");
    m_export = new Button(style, tr("Export register…"));
    m_export->setIconName(u"export"_s);
    m_add = new Button(style, tr("Add evidence…"), Button::Kind::Primary);
    m_add->setIconName(u"plus"_s);
    m_head->addWidget(m_export);
    m_head->addWidget(m_add);
    connect(m_export, &QAbstractButton::clicked, m_actions, &EvidenceActions::exportRegister);
    connect(m_add, &QAbstractButton::clicked, this, &EvidencePage::addOne);
    return m_head;
}

QWidget* EvidencePage::makeFilters() {
    const WindowStyle& style = context().style;
    m_filters = new QWidget;
    m_filterGrid = new QGridLayout(m_filters);
    m_chipRow = new QWidget;
    auto* flow = new FlowLayout(m_chipRow);
    flow->setContentsMargins(0, 0, 0, 0);
    m_search = new SearchField(style, tr("Title, issuer, code"), u"/"_s);
    m_search->setAccessibleName(tr("Search the register"));
    for (const Filter filter : EvidenceFilterModel::filters) {
        auto* chip = new FilterChip(style, filterWord(filter), 0);
        connect(chip, &QAbstractButton::clicked, this, [this, filter] { setFilter(filter); });
        m_chips.push_back(chip);
        flow->addWidget(chip);
    }
    m_sort = new QComboBox;
    m_sort->setProperty("small", true);
    m_sort->setAccessibleName(tr("Order of the register"));
    for (const int column : sortColumns) {
        m_sort->addItem(sortWord(column));
    }
    m_filterGrid->addWidget(m_search, 0, 0);
    m_filterGrid->addWidget(m_sort, 0, 2);
    m_filterGrid->setColumnStretch(1, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_keeping = true;
        m_shown.setSearch(text);
        keepChoice();
        refresh();
    });
    connect(m_search, &SearchField::leftForResults, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_sort, &QComboBox::activated, this, [this](int index) {
        // Most used first, everything else from its beginning.
        sortBy(sortColumns[index], sortColumns[index] == Model::Used ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    return m_filters;
}

QWidget* EvidencePage::makeTable() {
    m_table = new QTableView;
    m_table->setProperty("flat", true);
    m_table->setModel(&m_shown);
    new EvidenceDelegate(context().style, m_table, m_shown);
    m_table->setAccessibleName(tr("Register of evidence"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(Model::Title, QHeaderView::Stretch);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(Model::Code, Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &EvidencePage::sortBy);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_actions->openFile(current()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this] {
        if (m_narrow) {
            openDetail();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_keeping && !current().isNull()) {
            m_chosen = current();
        }
        showChosen();
    });
    return m_table;
}

void EvidencePage::makeDetail() {
    m_detail = new EvidenceDetail(context(), m_register);
    m_side = new QScrollArea;
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setObjectName(u"evidenceSide"_s);
    m_side->setWidget(m_detail);
    wire(m_detail);
}

void EvidencePage::makeLeaves() {
    m_drawer = new Drawer(context().style, tr("Evidence"), this);
    m_drawerDetail = new EvidenceDetail(context(), m_register);
    m_drawer->setContent(m_drawerDetail);
    wire(m_drawerDetail);
    m_form = new EvidenceForm(context(), m_questions, m_intake, this);
    m_answers = new AnswerPicker(context(), this);
    m_prolong = new ProlongForm(context(), this);
    connect(m_form, &EvidenceForm::saved, this, &EvidencePage::choose);
    connect(m_prolong, &ProlongForm::prolonged, m_actions, &EvidenceActions::prolong);
    // Copies that are kept or written are told here unless the form tells it.
    const auto busy = [this](bool isBusy) {
        if (!isBusy) {
            m_progress->hide();
        }
        m_add->setEnabled(!isBusy && isEditable());
    };
    const auto tell = [this](int permille) {
        m_progress->setVisible(!m_form->isOpen());
        m_progress->setProgress(permille, 1000);
    };
    connect(&m_intake, &EvidenceIntake::busyChanged, this, busy);
    connect(&m_intake, &EvidenceIntake::progressed, this, tell);
    connect(m_actions, &EvidenceActions::busyChanged, this, busy);
    connect(m_actions, &EvidenceActions::progressed, this, tell);
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        m_intake.cancel();
        m_actions->cancel();
    });
}

void EvidencePage::wire(EvidenceDetail* detail) {
    connect(detail, &EvidenceDetail::prolongWanted, this, [this] { m_prolong->open(current()); });
    connect(detail, &EvidenceDetail::replaceWanted, this, [this] { m_form->replace(current()); });
    connect(detail, &EvidenceDetail::editWanted, this, [this] { m_form->edit(current()); });
    connect(detail, &EvidenceDetail::attachWanted, this, [this] { m_answers->open(current()); });
    connect(detail, &EvidenceDetail::removeWanted, this, [this] { m_actions->remove(current()); });
    connect(detail, &EvidenceDetail::fileWanted, this, [this] { m_actions->openFile(current()); });
    connect(detail, &EvidenceDetail::copyWanted, this, [this] { m_actions->writeCopy(current()); });
    connect(detail, &EvidenceDetail::linkWanted, this, [this] { m_actions->openLink(current()); });
    connect(detail, &EvidenceDetail::answerWanted, this, [this](const QString& indicator) {
        Q_EMIT jumpRequested({PageId::Score, indicator, u"evidence"_s});
    });
}

void EvidencePage::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (!isLeafOpen()) {
                act();
            }
        });
    };
    on(Qt::Key_A, [this] { addOne(); });
    on(Qt::Key_E, [this] { m_form->edit(current()); });
    on(Qt::Key_T, [this] {
        if (isEditable()) {
            m_answers->open(current());
        }
    });
    on(Qt::Key_I, [this] { openDetail(); });
    on(Qt::Key_Slash, [this] { search(); });
    auto* remove = new QShortcut(QKeySequence::Delete, this);
    connect(remove, &QShortcut::activated, this, &EvidencePage::removeOrDetach);
}

std::vector<KeyHint> EvidencePage::keyHints() const {
    if (!session()) {
        return {};
    }
    return {{{u"A"_s}, tr("add")},
            {{tr("Enter", "key")}, tr("open the file")},
            {{tr("Del", "key")}, tr("detach or remove")},
            {{u"/"_s}, tr("find")}};
}

std::vector<KeyGroup> EvidencePage::keyGroups() const {
    return {{tr("Evidence"),
             {{{u"A"_s}, tr("add evidence")},
              {{u"E"_s}, tr("edit the chosen piece")},
              {{u"T"_s}, tr("attach it to an answer")},
              {{tr("Enter", "key")}, tr("open its file, or the chosen answer")},
              {{tr("Del", "key")}, tr("remove it; among the answers: detach it")},
              {{u"I"_s}, tr("go to its details")},
              {{u"/"_s}, tr("find")}}}};
}

void EvidencePage::enter(const Place& place) {
    if (!place.subject.isEmpty() && session()) {
        for (const Evidence& piece : session()->assessment().evidence) {
            if (piece.code == place.subject || piece.id == QUuid::fromString(place.subject)) {
                choose(piece.id);
            }
        }
    }
    for (const EvidenceRow& row : m_register.rows()) {
        if (row.piece.file) {
            m_copies.wish(*row.piece.file);
        }
    }
    if (!m_table->isHidden()) {
        m_table->setFocus(context().style.showsFocus() ? Qt::TabFocusReason : Qt::OtherFocusReason);
    }
}

Place EvidencePage::here() const {
    return {id(), current().isNull() ? QString() : current().toString(QUuid::WithoutBraces), {}};
}

bool EvidencePage::search() {
    if (!m_search->isVisible()) {
        return false;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void EvidencePage::followSession() {
    m_chosen = {};
    if (session()) {
        connect(session(), &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (delta.status) {
                refresh();
            }
        });
    }
    keepChoice();
    refresh();
    Q_EMIT hintsChanged();
}

bool EvidencePage::isEditable() const {
    return session() && session()->isEditable();
}

QUuid EvidencePage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_shown.row(index.row()).key : QUuid();
}

bool EvidencePage::isLeafOpen() const {
    return m_form->isOpen() || m_answers->isOpen() || m_prolong->isOpen();
}

/// The chosen piece stays chosen; where it is filtered out, the first one is shown until it comes back.
void EvidencePage::keepChoice() {
    const int at = m_shown.rowOf(m_chosen);
    m_keeping = true;
    if (const int row = at < 0 ? 0 : at; row < m_shown.rowCount() && m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_shown.index(row, 0));
    }
    m_keeping = false;
    if (m_detail) {
        showChosen();
    }
}

void EvidencePage::choose(const QUuid& evidence) {
    m_chosen = evidence;
    if (m_shown.rowOf(evidence) < 0) {
        m_search->clear();
        setFilter(Filter::All);
    }
    keepChoice();
    m_table->scrollTo(m_table->currentIndex());
}

void EvidencePage::showChosen() {
    const QUuid now = current();
    for (EvidenceDetail* detail : {m_detail, m_drawerDetail}) {
        if (detail && detail->evidence() != now) {
            detail->show(now);
        }
    }
    const int at = m_register.rowOf(now);
    if (at >= 0 && m_register.row(at).piece.file && isVisible()) {
        m_copies.wish(*m_register.row(at).piece.file);
    }
    if (m_drawer && now.isNull()) {
        m_drawer->close();
    }
}

void EvidencePage::refresh() {
    if (!m_nothingFound) {
        return;
    }
    const bool open = session() != nullptr;
    const int all = m_register.rowCount();
    const int found = m_shown.rowCount();
    const QString reason = open ? session()->whyNotEditable() : QString();
    m_head->setNote(open && m_showsNote ? tr("%n document(s) and statement(s)", nullptr, all) : QString());
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const Filter filter = EvidenceFilterModel::filters[i];
        m_chips[i]->setCount(m_shown.count(filter));
        m_chips[i]->setChecked(m_shown.filter() == filter);
    }
    m_filters->setVisible(open && all > 0);
    m_locked->setVisible(!reason.isEmpty());
    m_locked->setNotice(Finding::Note, {}, reason);
    m_table->setVisible(open && found > 0);
    m_noSession->setVisible(!open);
    m_empty->setVisible(open && all == 0);
    m_nothingFound->setVisible(open && all > 0 && found == 0);
    m_export->setEnabled(open && all > 0);
    m_add->setEnabled(isEditable() && !m_intake.isBusy());
    m_add->setToolTip(reason);
    m_side->setVisible(!m_narrow && open && all > 0);
}

void EvidencePage::setFilter(Filter filter) {
    m_keeping = true;
    m_shown.setFilter(filter);
    keepChoice();
    refresh();
}

void EvidencePage::sortBy(int column, Qt::SortOrder order) {
    m_shown.sort(column, order);
    m_table->horizontalHeader()->setSortIndicator(column, order);
    const auto at = std::find(std::begin(sortColumns), std::end(sortColumns), column);
    m_sort->setCurrentIndex(static_cast<int>(at - std::begin(sortColumns)));
    m_table->scrollTo(m_table->currentIndex());
}

void EvidencePage::addOne() {
    if (isEditable() && !m_intake.isBusy()) {
        m_form->add();
    }
}

void EvidencePage::addDocuments(const QStringList& paths) {
    if (!isEditable()) {
        const QString reason = session() ? session()->whyNotEditable() : tr("Choose an assessment first, on Home.");
        context().notices.fail({ErrorCode::Refused, reason, {}});
        return;
    }
    if (m_intake.isBusy()) {
        context().notices.say(tr("Other documents are being kept. Drop these again in a moment."));
        return;
    }
    if (paths.size() == 1) {
        m_form->add(paths.front());
        return;
    }
    m_intake.take(paths, [this](const EvidenceIntake::Taken& taken) { addToRegister(taken); });
}

void EvidencePage::addToRegister(const EvidenceIntake::Taken& taken) {
    Assessment next = session()->assessment(); // codes follow one another
    std::vector<Change> changes;
    int known = 0;
    for (const EvidenceFile& file : taken.files) {
        const bool isKnown = std::any_of(next.evidence.begin(), next.evidence.end(), [&](const Evidence& other) {
            return other.file && other.file->sha256 == file.sha256;
        });
        if (isKnown) {
            ++known;
            continue;
        }
        Evidence piece;
        piece.id = context().desk.surroundings().newId();
        piece.code = nextEvidenceCode(next);
        piece.title = titleFromName(file.name);
        piece.grade = EvidenceGrade::B; // somebody has it, so it was seen
        piece.file = file;
        piece.reviewBy = next.referenceDate.addMonths(session()->framework().evidenceRule.defaultValidityMonths);
        next.evidence.push_back(piece);
        changes.emplace_back(PutEvidence{piece});
    }
    const int added = static_cast<int>(changes.size());
    if (added > 0 && session()->perform(changes, tr("Add %n document(s)", nullptr, added))) {
        choose(next.evidence.back().id);
    }
    QStringList sentences;
    if (added > 0) {
        sentences << tr("%n document(s) added. Complete issuer, date and grade of each.", nullptr, added);
    }
    if (known > 0) {
        sentences << tr("%n document(s) were in the register already.", nullptr, known);
    }
    if (taken.isCancelled) {
        sentences << tr("The rest was not added.");
    }
    if (!taken.failures.empty()) {
        sentences << taken.failures.front().sentence;
        if (const int more = static_cast<int>(taken.failures.size()) - 1; more > 0) {
            sentences << tr("%n more document(s) could not be kept either.", nullptr, more);
        }
        context().notices.fail({taken.failures.front().code, sentences.join(u' '), {}});
    } else if (!sentences.isEmpty()) {
        context().notices.say(sentences.join(u' '));
    }
}

void EvidencePage::removeOrDetach() {
    if (isLeafOpen() || current().isNull()) {
        return;
    }
    for (const EvidenceDetail* detail : {m_detail, m_drawerDetail}) {
        if (detail->answers()->hasFocus()) {
            if (const QString indicator = detail->chosenAnswer(); !indicator.isEmpty()) {
                m_actions->detach(current(), indicator);
            }
            return;
        }
    }
    if (m_table->hasFocus()) {
        m_actions->remove(current());
    }
}

void EvidencePage::openDetail() {
    if (current().isNull()) {
        return;
    }
    if (m_narrow) {
        m_drawer->open();
        return;
    }
    m_detail->answers()->setFocus(Qt::TabFocusReason);
}

void EvidencePage::restyle() {
    const WindowStyle& style = context().style;
    const int side = style.px(20);
    m_head->layout()->setContentsMargins(side, 0, side, 0);
    m_head->setMinimumHeight(style.px(56));
    m_filters->layout()->setContentsMargins(side, 0, side, style.px(12));
    m_filters->layout()->setSpacing(style.px(6));
    m_search->setFixedWidth(style.px(208));
    m_progress->setContentsMargins(side, 0, side, style.px(8));
    for (FilterChip* chip : m_chips) {
        chip->parentWidget()->layout()->setSpacing(style.px(6));
    }
    m_side->setFixedWidth(style.px(sideWidth));
    m_side->setStyleSheet(u"QScrollArea#evidenceSide { background: %1; border: 0; border-left: %2px solid %3; }"_s
                              .arg(style.colour("surface").name())
                              .arg(style.px(1))
                              .arg(style.colour("line").name()));
    fold();
}

void EvidencePage::fold() {
    const WindowStyle& style = context().style;
    // The width that counts is the window's: rail and page together.
    const double em = style.px(style.theme().type("body").size);
    m_narrow = window()->width() < threePanesFromEm * em;
    if (!m_narrow) {
        m_drawer->close();
    }
    // Where the chips do not fit between search and order they stand below.
    const int room = width() - (m_narrow ? 0 : style.px(sideWidth));
    m_filterGrid->removeWidget(m_chipRow);
    if (room >= style.px(filtersInOneRowFrom)) {
        m_filterGrid->addWidget(m_chipRow, 0, 1, Qt::AlignVCenter);
    } else {
        m_filterGrid->addWidget(m_chipRow, 1, 0, 1, 3);
    }
    m_showsNote = room >= style.px(noteFrom);
    refresh();
    fitColumns();
}

void EvidencePage::fitColumns() {
    const WindowStyle& style = context().style;
    const int room = width() - (m_narrow ? 0 : style.px(sideWidth));
    const auto has = [&](double tokensPx) { return room >= style.px(tokensPx); };
    struct Column {
        int column;
        double width;
        double from; ///< px of the table from which it is shown
    };
    constexpr Column columns[] = {{Model::Code, 66, 0},  {Model::Issuer, 150, 700}, {Model::Date, 102, 620},
                                  {Model::Grade, 54, 0}, {Model::ReviewBy, 124, 0}, {Model::Sensitivity, 92, 800},
                                  {Model::Used, 50, 0},  {Model::File, 78, 560}};
    for (const Column& column : columns) {
        m_table->setColumnHidden(column.column, !has(column.from));
        m_table->setColumnWidth(column.column, style.px(column.width));
    }
    m_table->resizeRowsToContents();
}

void EvidencePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fold();
}

void EvidencePage::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void EvidencePage::dropEvent(QDropEvent* event) {
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        addDocuments(paths);
    }
}

} // namespace atalaya
