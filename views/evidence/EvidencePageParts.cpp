#include "models/items/EvidenceWords.h"
#include "views/evidence/AnswerPicker.h"
#include "views/evidence/EvidenceActions.h"
#include "views/evidence/EvidenceDelegate.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/EvidencePage.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/evidence/ProlongForm.h"
#include "views/evidence/RegisterFilters.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/SectionHeading.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>
#include <map>

// What the page is made of, and how it is laid out at each width.

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;
using Filter = EvidenceFilterModel::Filter;

constexpr double threePanesFromEm = 92;
constexpr double sideWidth = 336;
// px of the table
constexpr double noteFrom = 780;
constexpr double wordsFrom = 640;
constexpr double leastTitle = 140;
constexpr double leastIssuer = 84;
constexpr double leastDate = 102;
constexpr double cellPadding = 8; ///< as RowDelegate keeps it

/// Of a column that has room for each of its words, px.
int widthOfSensitivity(const WindowStyle& style) {
    const QFontMetrics metrics(style.font("body", 0, true));
    int words = 0;
    for (const Sensitivity one :
         {Sensitivity::Public, Sensitivity::Internal, Sensitivity::Restricted, Sensitivity::Confidential}) {
        words = std::max(words, metrics.horizontalAdvance(evidence::sensitivityWord(one)));
    }
    return words + 2 * style.px(cellPadding) + 1;
}

/// Of a column in which each date stands in one line, px.
int widthOfDates(const WindowStyle& style, const QAbstractItemModel& evidence) {
    return widestText(QFontMetrics(style.font("body", 600, true)), evidence, EvidenceListModel::Date) +
           2 * style.px(cellPadding) + 1;
}

} // namespace

QWidget* EvidencePage::makeHead() {
    const WindowStyle& style = context().style;
    m_head = new SectionHeading(style, tr("Evidence"), "title");
    m_export = new Button(style, tr("Export register…"));
    m_export->setToolTip(tr("Write the register to a workbook or a .csv file"));
    m_export->setIconName(u"export"_s);
    m_addSeveral = new Button(style, tr("Add documents…"));
    m_addSeveral->setIconName(u"file"_s);
    m_add = new Button(style, tr("Add evidence…"), Button::Kind::Primary);
    m_add->setIconName(u"plus"_s);
    m_head->addWidget(m_export);
    m_head->addWidget(m_addSeveral);
    m_head->addWidget(m_add);
    connect(m_export, &QAbstractButton::clicked, m_actions, &EvidenceActions::exportRegister);
    connect(m_addSeveral, &QAbstractButton::clicked, this, &EvidencePage::addSeveral);
    connect(m_add, &QAbstractButton::clicked, this, &EvidencePage::addOne);
    return m_head;
}

void EvidencePage::makeFilters() {
    m_filters = new RegisterFilters(context().style);
    connect(m_filters, &RegisterFilters::filterWanted, this, &EvidencePage::setFilter);
    connect(m_filters, &RegisterFilters::searchChanged, this,
            [this](const QString& query) { narrow([this, &query] { m_shown.setSearch(query); }); });
    connect(m_filters, &RegisterFilters::leftForResults, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_filters, &RegisterFilters::orderWanted, this, &EvidencePage::sortBy);
}

void EvidencePage::makeEmptyStates() {
    const WindowStyle& style = context().style;
    const auto offer = [this](EmptyState* state, const QString& word, Button::Kind kind, auto act) {
        connect(state->addButton(word, kind), &QAbstractButton::clicked, this, act);
    };
    m_noSession = new EmptyState(style, tr("Choose an assessment first. Its evidence is then listed here: documents "
                                           "and statements, how good a proof each is, and which answers it supports."));
    offer(m_noSession, tr("Go to Home"), Button::Kind::Primary, [this] {
        Q_EMIT jumpRequested({PageId::Home, {}, {}});
    });
    m_empty = new EmptyState(style, tr("No evidence yet. Drop documents here, or add a first one: a law, a report, the "
                                       "minutes of a meeting. A copy is kept in the workspace."));
    offer(m_empty, tr("Add evidence…"), Button::Kind::Primary, [this] { addOne(); });
    offer(m_empty, tr("Add documents…"), Button::Kind::Plain, [this] { addSeveral(); });
    m_nothingFound = new EmptyState(style, tr("Nothing matches the filter and the search."));
    offer(m_nothingFound, tr("Show all"), Button::Kind::Plain, [this] {
        m_filters->clearSearch();
        setFilter(Filter::All);
    });
}

QWidget* EvidencePage::makeTable() {
    m_table = new QTableView;
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(&m_shown);
    new EvidenceDelegate(context().style, m_table, m_shown);
    m_table->setAccessibleName(tr("Register of evidence"));
    m_table->setAccessibleDescription(tr("Enter opens the document; I shows all that is known of it."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(EvidenceListModel::Title, QHeaderView::Stretch);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(EvidenceListModel::Code, Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &EvidencePage::sortBy);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_actions->openFile(current()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this] {
        if (m_narrow) {
            openDetail();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_keeping) {
            return;
        }
        if (!current().isNull()) {
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
    m_side->setFrameShape(QFrame::NoFrame);
    m_sideLine = new Hairline(context().style, Qt::Vertical);
    m_side->setWidget(m_detail);
    m_detail->setMinimumWidth(1); // never wider than what is seen of it: nobody can scroll aside
    wire(m_detail);
}

void EvidencePage::makeLeaves() {
    m_drawer = new Drawer(context().style, tr("Evidence"), this);
    m_drawerDetail = new EvidenceDetail(context(), m_register);
    m_drawer->setContent(m_drawerDetail);
    wire(m_drawerDetail);
    m_form = new EvidenceForm(context(), m_questions, m_intake, this, u"evidence"_s);
    m_answers = new AnswerPicker(context(), this);
    m_prolong = new ProlongForm(context(), this);
    connect(m_form, &EvidenceForm::saved, this, &EvidencePage::choose);
    connect(m_answers, &AnswerPicker::detachWanted, m_actions, &EvidenceActions::detach);
    connect(m_prolong, &ProlongForm::prolonged, m_actions, &EvidenceActions::prolong);
}

/// Rows are seen from the first word on how far it is: what is soon done says none.
void EvidencePage::followWork() {
    connect(&m_intake, &EvidenceIntake::busyChanged, this, [this](bool isBusy) {
        isBusy ? m_progress->begin(tr("Keeping copies")) : m_progress->hide();
        for (Button* add : {m_add, m_addSeveral}) {
            add->setEnabled(!isBusy && isEditable());
        }
    });
    connect(&m_intake, &EvidenceIntake::progressed, this, [this](int permille) {
        m_progress->setVisible(!m_form->isTaking()); // it has a row of its own
        m_progress->setProgress(permille, 1000);
    });
    connect(m_actions, &EvidenceActions::busyChanged, this,
            [this](bool isBusy) { isBusy ? m_writing->begin(tr("Writing a copy")) : m_writing->hide(); });
    connect(m_actions, &EvidenceActions::progressed, this, [this](int permille) {
        m_writing->show();
        m_writing->setProgress(permille, 1000);
    });
    connect(m_progress, &ProgressRow::cancelled, &m_intake, &EvidenceIntake::cancel);
    connect(m_writing, &ProgressRow::cancelled, m_actions, &EvidenceActions::cancel);
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
    connect(detail, &EvidenceDetail::detachWanted, this,
            [this](const QString& indicator) { m_actions->detach(current(), indicator); });
    connect(detail, &EvidenceDetail::answerWanted, this, [this](const QString& indicator) {
        Q_EMIT jumpRequested({PageId::Score, indicator, u"evidence"_s});
    });
}

void EvidencePage::sortBy(int column, Qt::SortOrder order) {
    m_shown.sort(column, order);
    m_table->horizontalHeader()->setSortIndicator(column, order);
    m_filters->setOrder(column);
    m_table->scrollTo(m_table->currentIndex());
}

void EvidencePage::restyle() {
    const WindowStyle& style = context().style;
    const int side = style.px(20);
    m_head->layout()->setContentsMargins(side, 0, side, 0);
    m_head->setMinimumHeight(style.px(56));
    for (ProgressRow* row : {m_progress, m_writing}) {
        row->setContentsMargins(side, 0, side, style.px(8));
    }
    m_side->setFixedWidth(style.px(sideWidth));
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
    fitHead();
    m_filters->fit(tableRoom());
    m_showsNote = tableRoom() >= style.px(noteFrom);
    refresh();
    showChosen();
    fitColumns();
}

/// What is asked for less often keeps its icon where the words do not fit.
void EvidencePage::fitHead() {
    const bool hasRoom = tableRoom() >= context().style.px(wordsFrom);
    const auto fit = [hasRoom](Button* button, const QString& word) {
        button->setText(hasRoom ? word : QString());
        button->setAccessibleName(word);
    };
    fit(m_export, tr("Export register…"));
    fit(m_addSeveral, tr("Add documents…"));
}

int EvidencePage::tableRoom() const {
    return width() - (m_narrow ? 0 : context().style.px(sideWidth));
}

void EvidencePage::fitColumns() {
    const WindowStyle& style = context().style;
    const auto has = [&, room = tableRoom()](double tokensPx) { return room >= style.px(tokensPx); };
    struct Column {
        int column;
        double width;
        double from; ///< px of the table from which it is shown
    };
    constexpr Column columns[] = {{EvidenceListModel::Code, 66, 0},          {EvidenceListModel::Issuer, 150, 700},
                                  {EvidenceListModel::Date, leastDate, 620}, {EvidenceListModel::Grade, 54, 0},
                                  {EvidenceListModel::ReviewBy, 124, 0},     {EvidenceListModel::Sensitivity, 92, 800},
                                  {EvidenceListModel::Used, 50, 0},          {EvidenceListModel::File, 78, 560}};
    const QHeaderView& head = *m_table->horizontalHeader();
    std::map<int, int> widths; // with room for the heads, and for the words of sensitivity and dates
    int taken = style.px(leastTitle);
    int longer = 0; // than the design's widths
    for (const Column& column : columns) {
        if (has(column.from)) {
            const int words = column.column == EvidenceListModel::Sensitivity ? widthOfSensitivity(style)
                              : column.column == EvidenceListModel::Date      ? widthOfDates(style, *m_table->model())
                                                                              : 0;
            const int least = std::max(style.px(column.width), words);
            widths[column.column] = roomForHead(head, column.column, least);
            taken += widths[column.column];
            longer += widths[column.column] - style.px(column.width);
        }
    }
    // Where heads are long, names of issuers break into more lines, so that the titles have room.
    if (const auto issuer = widths.find(EvidenceListModel::Issuer);
        issuer != widths.end() && taken > tableRoom() && taken - longer <= tableRoom()) {
        const int least = roomForHead(head, EvidenceListModel::Issuer, style.px(leastIssuer));
        const int given = std::clamp(taken - tableRoom(), 0, std::max(0, issuer->second - least));
        issuer->second -= given;
        taken -= given;
        if (taken > tableRoom()) { // it stands beside the table, too
            taken -= issuer->second;
            widths.erase(issuer);
        }
    }
    // Then a date breaks into two lines, rather than a head being cut.
    if (const auto date = widths.find(EvidenceListModel::Date); date != widths.end()) {
        const int least = roomForHead(head, EvidenceListModel::Date, style.px(leastDate));
        const int given = std::clamp(taken - tableRoom(), 0, std::max(0, date->second - least));
        date->second -= given;
        taken -= given;
    }
    const bool fits = taken <= tableRoom();
    // All of these first: in between the titles would be as narrow as nothing, and each measured for that.
    for (const Column& column : columns) {
        m_table->setColumnHidden(column.column, widths.find(column.column) == widths.end());
    }
    for (const Column& column : columns) {
        const auto roomy = widths.find(column.column);
        if (roomy != widths.end()) {
            m_table->setColumnWidth(column.column, fits ? roomy->second : style.px(column.width));
        }
    }
    m_table->resizeRowsToContents();
}

} // namespace atalaya
