#include "views/evidence/AnswerPicker.h"
#include "views/evidence/EvidenceActions.h"
#include "views/evidence/EvidenceDelegate.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/EvidencePage.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/evidence/ProlongForm.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/SectionHeading.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QListView>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

// What the page is made of, and how it is laid out at each width.

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
    case Filter::Damaged:
        return EvidencePage::tr("Copy damaged");
    case Filter::Missing:
        return EvidencePage::tr("Copy missing");
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

} // namespace

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
    m_table->setFrameShape(QFrame::NoFrame);
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
    m_side->setFrameShape(QFrame::NoFrame);
    m_sideLine = new Hairline(context().style, Qt::Vertical);
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

void EvidencePage::sortBy(int column, Qt::SortOrder order) {
    m_shown.sort(column, order);
    m_table->horizontalHeader()->setSortIndicator(column, order);
    const auto at = std::find(std::begin(sortColumns), std::end(sortColumns), column);
    m_sort->setCurrentIndex(static_cast<int>(at - std::begin(sortColumns)));
    m_table->scrollTo(m_table->currentIndex());
}

void EvidencePage::restyle() {
    const WindowStyle& style = context().style;
    const int side = style.px(20);
    m_head->layout()->setContentsMargins(side, 0, side, 0);
    m_head->setMinimumHeight(style.px(56));
    m_filters->layout()->setContentsMargins(side, 0, side, style.px(12));
    m_filters->layout()->setSpacing(style.px(6));
    m_progress->setContentsMargins(side, 0, side, style.px(8));
    for (FilterChip* chip : m_chips) {
        chip->parentWidget()->layout()->setSpacing(style.px(6));
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
    // Where the chips do not fit between search and order they stand below.
    const int room = width() - (m_narrow ? 0 : style.px(sideWidth));
    m_filterGrid->removeWidget(m_chipRow);
    if (room >= style.px(filtersInOneRowFrom)) {
        m_filterGrid->addWidget(m_chipRow, 0, 1, Qt::AlignVCenter);
    } else {
        m_filterGrid->addWidget(m_chipRow, 1, 0, 1, 3);
    }
    fitSearch();
    m_showsNote = room >= style.px(noteFrom);
    refresh();
    fitColumns();
}

/// The search gives way to the chips, so that none of them stands alone in a second line.
void EvidencePage::fitSearch() {
    const WindowStyle& style = context().style;
    const int room = width() - (m_narrow ? 0 : style.px(sideWidth));
    int chips = 0;
    for (const FilterChip* chip : m_chips) {
        chips += chip->isHidden() ? 0 : chip->sizeHint().width() + style.px(6);
    }
    const int left = room - 2 * style.px(20) - chips - m_sort->sizeHint().width() - 2 * style.px(6);
    const int wide = std::clamp(left, style.px(140), style.px(208));
    m_search->setFixedWidth(wide);
    m_search->setPlaceholderText(wide < style.px(200) ? tr("Find") : tr("Title, issuer, code"));
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

} // namespace atalaya
