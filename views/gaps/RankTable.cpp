#include "views/gaps/RankTable.h"

#include "views/gaps/RankedGapDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/HeadRoom.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

namespace atalaya {

namespace {

constexpr int leastRows = 4; ///< that can be seen at once

} // namespace

RankTable::RankTable(const WindowStyle& style, RankedGapsModel& model) : m_style(style), m_model(model) {
    setModel(&model);
    new RankedGapDelegate(style, this, model);
    setAccessibleName(tr("Ranked gaps"));
    setAccessibleDescription(
        tr("Enter opens the question, A its card of one stage more; = tells why it has its rank, or its stage."));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(RankedGapsModel::Question, QHeaderView::Stretch);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT questionWanted(m_model.row(index.row()).key); });
    connect(this, &QAbstractItemView::clicked, this, &RankTable::ask);
    whenWidthChanges(*horizontalHeader(), RankedGapsModel::Question, this, [this] { fit(); });
    style.follow(this, [this] { restyle(); });
}

void RankTable::restyle() {
    for (const auto& [column, width] : {std::pair(RankedGapsModel::Rank, 34), std::pair(RankedGapsModel::Stage, 80),
                                        std::pair(RankedGapsModel::Reason, 108)}) {
        setColumnWidth(column, roomForHead(*horizontalHeader(), column, m_style.px(width)));
    }
    fit();
}

void RankTable::setRowsShown(int rows) {
    m_rows = rows;
    fitHeight();
}

void RankTable::fit() {
    if (fitHeadHeight(*horizontalHeader(), m_style.px(30))) {
        updateGeometries();
    }
    resizeRowsToContents();
    fitHeight();
}

void RankTable::fitHeight() {
    const int around = horizontalHeader()->height() + 2 * frameWidth();
    const auto heightOf = [&](int rows) {
        int height = around;
        for (int row = 0; row < std::min(rows, m_model.rowCount()); ++row) {
            height += rowHeight(row);
        }
        return height;
    };
    setMinimumHeight(heightOf(m_rows > 0 ? m_rows : leastRows));
    setMaximumHeight(m_rows > 0 ? heightOf(m_rows) : QWIDGETSIZE_MAX);
}

void RankTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void RankTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fit(); // text size and rows may have changed while nobody looked
}

void RankTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    for (const QModelIndex& index : {previous, current}) {
        if (index.isValid() && current.row() != previous.row()) {
            resizeRowToContents(index.row());
        }
    }
    if (current.isValid()) {
        scrollTo(current);
        viewport()->update(); // the line below the number one is on
    }
}

QString RankTable::currentQuestion() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model.row(index.row()).key : QString();
}

std::optional<NumberReference> RankTable::numberAt(const QModelIndex& index) const {
    if (!index.isValid()) {
        return std::nullopt;
    }
    const QString& code = m_model.row(index.row()).key;
    if (index.column() == RankedGapsModel::Stage) {
        return NumberReference{code, m_basis == Basis::Claimed ? Quantity::Stage : Quantity::EvidencedStage};
    }
    return NumberReference{code, Quantity::Priority};
}

void RankTable::ask(const QModelIndex& index) {
    const auto number = numberAt(index);
    if (number && index.column() != RankedGapsModel::Question) {
        Q_EMIT whyAsked(*number);
    }
}

} // namespace atalaya
