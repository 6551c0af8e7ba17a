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
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &AssessmentTable::fit);
    style.follow(this, [this] { fit(); });
}

std::optional<Quantity> AssessmentTable::quantityOf(int column) {
    return column == AssessmentListModel::Answered        ? std::optional(Quantity::Coverage)
           : column == AssessmentListModel::HeadlineScore ? std::optional(Quantity::Mean)
                                                          : std::nullopt;
}

void AssessmentTable::fitColumns() {
    const QHeaderView& head = *horizontalHeader();
    const bool tight = width() < m_style.px(narrowBelow);
    // A score that says what it is of has more words below it.
    const double score = !static_cast<AssessmentListModel*>(model())->isAllCore() ? 172.0 : tight ? 104.0 : 88.0;
    // The bar and, in every language, its words in one line beside it.
    const int words = widestText(QFontMetrics(m_style.font("body", 0, true)), *model(), AssessmentListModel::Answered);
    const int answered = std::max(m_style.px(152), AssessmentDelegate::roomForAnswered(m_style, words));
    const std::pair<int, int> widths[] = {{AssessmentListModel::Answered, tight ? m_style.px(84) : answered},
                                          {AssessmentListModel::HeadlineScore, m_style.px(score)},
                                          {AssessmentListModel::ReferenceDate, m_style.px(106)},
                                          {AssessmentListModel::LastChange, m_style.px(94)},
                                          {AssessmentListModel::Menu, m_style.px(40)}};
    const int leastStatus = roomForHead(head, AssessmentListModel::Status, m_style.px(104));
    int others = roomForHead(head, AssessmentListModel::State, m_style.px(leastState));
    int dates = 0;
    for (const auto& [section, width] : widths) {
        const int room = roomForHead(head, section, width);
        const bool isDate = section == AssessmentListModel::ReferenceDate || section == AssessmentListModel::LastChange;
        setColumnWidth(section, room);
        (isDate ? dates : others) += room;
    }
    // In a language with long heads the dates give way, too.
    const bool narrow = tight || others + dates + leastStatus > viewport()->width();
    setColumnHidden(AssessmentListModel::ReferenceDate, narrow);
    setColumnHidden(AssessmentListModel::LastChange, narrow);
    // Long heads take from the status first: the State and its round are what a row is known by.
    const int left = viewport()->width() - others - (narrow ? 0 : dates);
    const int bothSigns = AssessmentDelegate::roomForSigns(m_style); // where only one fits, the band has the other
    setColumnWidth(AssessmentListModel::Status, !tight && left >= bothSigns ? bothSigns : leastStatus);
}

void AssessmentTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void AssessmentTable::fit() {
    fitColumns();
    if (fitHeadHeight(*horizontalHeader(), m_style.px(30))) {
        updateGeometries();
    }
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
