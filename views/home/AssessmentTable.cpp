#include "views/home/AssessmentTable.h"

#include "views/home/AssessmentDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/HeadRoom.h"

#include <QContextMenuEvent>
#include <QHeaderView>

#include <algorithm>

namespace atalaya {

namespace {

/// Px at 100 % text size, below which the dates give way; the delegate then writes them below the State.
constexpr double narrowBelow = 790;
constexpr double leastState = 150;

} // namespace

AssessmentTable::AssessmentTable(const WindowStyle& style, AssessmentListModel& model) : m_style(style) {
    setModel(&model);
    new AssessmentDelegate(style, this, model);
    setAccessibleName(tr("Assessments in this workspace"));
    setAccessibleDescription(
        tr("Enter goes on with an assessment; = tells why a number is as it is; the last column is its menu."));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(AssessmentListModel::State, QHeaderView::Stretch);
    connect(this, &QAbstractItemView::activated, this, &AssessmentTable::act);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == AssessmentListModel::Menu) {
            openMenu(index);
        } else if (const auto quantity = quantityOf(index.column())) {
            Q_EMIT whyAsked(index.row(), *quantity);
        }
    });
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &AssessmentTable::restyle);
    style.follow(this, [this] { restyle(); });
}

std::optional<Quantity> AssessmentTable::quantityOf(int column) {
    return column == AssessmentListModel::Answered        ? std::optional(Quantity::Coverage)
           : column == AssessmentListModel::HeadlineScore ? std::optional(Quantity::Mean)
                                                          : std::nullopt;
}

void AssessmentTable::restyle() {
    const bool narrow = isColumnHidden(AssessmentListModel::LastChange);
    // A score that says what it is of has more words below it.
    const double score = !static_cast<AssessmentListModel*>(model())->isAllCore() ? 172.0 : narrow ? 104.0 : 88.0;
    const std::pair<int, double> widths[] = {{AssessmentListModel::Answered, narrow ? 84.0 : 152.0},
                                             {AssessmentListModel::HeadlineScore, score},
                                             {AssessmentListModel::ReferenceDate, 106},
                                             {AssessmentListModel::LastChange, 94},
                                             {AssessmentListModel::Menu, 40}};
    int others = m_style.px(leastState);
    for (const auto& [section, width] : widths) {
        const int room = roomForHead(*horizontalHeader(), section, m_style.px(width));
        setColumnWidth(section, room);
        others += isColumnHidden(section) ? 0 : room;
    }
    // Long heads take from the status first: the State and its round are what a row is known by.
    const int least = m_style.px(104);
    setColumnWidth(AssessmentListModel::Status,
                   narrow ? least : std::clamp(viewport()->width() - others, least, m_style.px(205)));
    fit();
}

void AssessmentTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    const bool narrow = width() < m_style.px(narrowBelow);
    if (narrow != isColumnHidden(AssessmentListModel::LastChange)) {
        setColumnHidden(AssessmentListModel::ReferenceDate, narrow);
        setColumnHidden(AssessmentListModel::LastChange, narrow);
        restyle();
    } else if (event->size().width() != event->oldSize().width()) {
        restyle();
    }
}

void AssessmentTable::fit() {
    resizeRowsToContents();
    setFixedHeight(horizontalHeader()->height() + 2 * m_style.px(1) + verticalHeader()->length());
}

void AssessmentTable::act(const QModelIndex& index) {
    if (index.column() == AssessmentListModel::Menu) {
        openMenu(index);
    } else {
        Q_EMIT workRequested(index.row());
    }
}

void AssessmentTable::openMenu(const QModelIndex& index) {
    const QRect cell = visualRect(index.siblingAtColumn(AssessmentListModel::Menu));
    Q_EMIT menuRequested(index.row(), viewport()->mapToGlobal(cell.bottomLeft()));
}

void AssessmentTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid()) {
        return;
    }
    if (byMouse) {
        Q_EMIT menuRequested(index.row(), event->globalPos());
    } else {
        openMenu(index);
    }
}

} // namespace atalaya
