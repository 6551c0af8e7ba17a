#include "views/workshop/prepare/PrepareTable.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/HeadRoom.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace atalaya {

PrepareTable::PrepareTable(const WindowStyle& style, QAbstractItemModel& model, const QString& name,
                           const QString& description)
    : m_style(style) {
    setModel(&model);
    m_cells = new CellDelegate(style, this);
    setAccessibleName(name);
    setAccessibleDescription(description);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    horizontalHeader()->setSectionsClickable(false);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &QTableView::resizeRowsToContents);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PrepareTable::fitSoon);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PrepareTable::fitSoon);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &PrepareTable::fitSoon);
    connect(&model, &QAbstractItemModel::modelReset, this, &PrepareTable::restyle);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable)) {
            Q_EMIT chosen(index.row());
        }
    });
    style.follow(this, [this] { restyle(); });
}

void PrepareTable::setWidths(std::map<int, double> widths) {
    if (widths != m_widths) {
        m_widths = std::move(widths);
        restyle();
    }
}

void PrepareTable::setRoomForWords(int column, int room) {
    if (std::exchange(m_roomForWords[column], room) != room) {
        restyle();
    }
}

void PrepareTable::setLeastRows(int rows) {
    m_leastRows = rows;
    restyle();
}

void PrepareTable::restyle() {
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const auto width = m_widths.find(column);
        horizontalHeader()->setSectionResizeMode(column,
                                                 width == m_widths.end() ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (width != m_widths.end()) {
            const auto words = m_roomForWords.find(column);
            const int wanted = std::max(m_style.px(width->second), words == m_roomForWords.end() ? 0 : words->second);
            setColumnWidth(column, roomForHead(*horizontalHeader(), column, wanted));
        }
    }
    setMinimumHeight(m_style.px(30) + m_leastRows * m_cells->rowHeight() + 2);
    fitSoon();
}

void PrepareTable::fitSoon() {
    m_fit.start();
}

void PrepareTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitSoon();
    }
}

void PrepareTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    resizeRowsToContents();
}

void PrepareTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void PrepareTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the box around the cell moves inside a row, too
    Q_EMIT currentMoved();
}

QModelIndex PrepareTable::markedCell(const QModelIndex& cell) const {
    if (cell.flags().testFlag(Qt::ItemIsUserCheckable)) {
        return cell;
    }
    QModelIndex found;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex other = cell.siblingAtColumn(column);
        if (other.flags().testFlag(Qt::ItemIsUserCheckable)) {
            if (found.isValid()) {
                return {}; // which of them is meant?
            }
            found = other;
        }
    }
    return found;
}

void PrepareTable::finishEditing() {
    if (state() != EditingState) {
        return;
    }
    for (QWidget* editor : viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (editor->isHidden()) {
            continue; // closed already, and about to be deleted
        }
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void PrepareTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex cell = currentIndex();
    if (state() == EditingState) {
        QTableView::keyPressEvent(event); // what the field in the cell made no use of
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (cell.isValid() && event->modifiers().testFlag(Qt::AltModifier) && isVertical) {
        Q_EMIT moveAsked(cell.row(), event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (!cell.isValid() || !isPlain) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        CellDelegate::toggle(*model(), markedCell(cell));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (cell.flags().testFlag(Qt::ItemIsEditable)) {
            edit(cell);
        } else {
            Q_EMIT chosen(cell.row());
        }
        return;
    case Qt::Key_Delete:
        Q_EMIT removeAsked(cell.row());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace atalaya
