#include "views/strategy/exchange/DifferencesTable.h"

#include "views/strategy/exchange/DifferenceDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/HeadRoom.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace atalaya {

DifferencesTable::DifferencesTable(const WindowStyle& style, SheetDifferencesModel& model)
    : m_style(style), m_model(model) {
    setModel(&model);
    m_delegate = new DifferenceDelegate(style, this, model);
    setAccessibleName(tr("Differences"));
    setAccessibleDescription(
        tr("K keeps the plan as it is, T takes what the sheet says, S skips; left and right go "
           "from one choice to the next. On an action's title they mean all of it, but T leaves deletions "
           "to a choice of their own."));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // The column gets its width behind the table.
    whenWidthChanges(*horizontalHeader(), 0, this, [this] { fit(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last && isVisible(); ++row) {
            resizeRowToContents(row);
        }
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= last.row() && isVisible(); ++row) {
            resizeRowToContents(row);
        }
    });
    style.follow(this, [this] {
        setMinimumHeight(m_style.px(220));
        fit();
    });
}

void DifferencesTable::fit() {
    resizeRowsToContents();
}

void DifferencesTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void DifferencesTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fit(); // text size and rows may have changed while nobody looked
}

QRect DifferencesTable::segmentRect(int row, SheetChoice choice) const {
    return m_delegate->segmentArea(visualRect(m_model.index(row, 0)), row, choice);
}

DifferencesTable::Place DifferencesTable::placeAt(const QPoint& at) const {
    const QModelIndex index = indexAt(at);
    return {index, index.isValid() ? m_delegate->choiceAt(visualRect(index), index.row(), at) : std::nullopt};
}

void DifferencesTable::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? placeAt(event->position().toPoint()) : Place();
}

void DifferencesTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const Place pressed = std::exchange(m_pressed, Place());
    const Place released = placeAt(event->position().toPoint());
    // Who thinks better of it while the button is down moves the pointer away.
    if (event->button() == Qt::LeftButton && released.second && released == pressed) {
        m_model.choose(released.first.row(), *released.second);
    }
}

void DifferencesTable::step(int by) {
    const QModelIndex index = currentIndex();
    const SheetDifferenceRow& row = m_model.row(index.row());
    if (row.kind == SheetDifferenceRow::Kind::Difference) {
        const int next = std::clamp(static_cast<int>(row.choice) + by, 0, static_cast<int>(SheetChoice::Skip));
        m_model.choose(index.row(), static_cast<SheetChoice>(next));
    }
}

void DifferencesTable::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isPlain || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_K:
        m_model.choose(currentIndex().row(), SheetChoice::Keep);
        return;
    case Qt::Key_T:
        m_model.choose(currentIndex().row(), SheetChoice::Take);
        return;
    case Qt::Key_S:
        m_model.choose(currentIndex().row(), SheetChoice::Skip);
        return;
    case Qt::Key_Left:
        step(isMirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        step(isMirrored ? -1 : 1);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace atalaya
