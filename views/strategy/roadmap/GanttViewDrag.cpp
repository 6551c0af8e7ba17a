// What the mouse does in the roadmap.
#include "models/items/RoadmapModel.h"
#include "views/strategy/roadmap/GanttDelegate.h"
#include "views/strategy/roadmap/GanttView.h"
#include "views/strategy/roadmap/RoadmapEdits.h"
#include "views/strategy/roadmap/TimeAxis.h"
#include "views/theme/WindowStyle.h"

#include <QApplication>
#include <QMouseEvent>

namespace atalaya {

namespace {

constexpr double ganttArrowWidth = 20; // px of a head before its title
constexpr double ganttEdge = 7;        // px at each end of a bar that take hold of the end alone

} // namespace

void GanttView::setEditable(bool editable) {
    m_isEditable = editable;
    if (!editable) {
        m_rowDrag->cancel();
    }
}

void GanttView::makeRowDrag() {
    RowDrag::Rules rules;
    rules.mayTake = [this](const QModelIndex& index, const QPoint& at) { return takesRow(index, at); };
    rules.gapAt = [this](const QPoint& at) { return gapAt(at); };
    rules.whyNot = [this](const QModelIndex& index, const RowGap& gap) {
        const RoadmapRow* row = m_model.action(index);
        return row ? m_edits.whyNotInto(row->key, gap.parent) : QString();
    };
    rules.put = [this](const QModelIndex& index, const RowGap& gap) {
        const RoadmapRow* row = m_model.action(index);
        const QUuid action = row ? row->key : QUuid(); // the row goes with the change
        if (m_edits.place(action, gap.parent, gap.row)) {
            choose(action);
        }
    };
    m_rowDrag = new RowDrag(m_style, this, std::move(rules));
    connect(m_rowDrag, &RowDrag::refused, this, &GanttView::placeRefused);
}

bool GanttView::takesRow(const QModelIndex& index, const QPoint& at) const {
    const RoadmapRow* row = m_isEditable ? m_model.action(index) : nullptr;
    if (!row) {
        return false;
    }
    const bool isBeside = at.x() < timelineLeft();
    return isBeside || (row->firstDay().isValid() && !partAt(at, *row, m_delegate->barIn(timelineCell(index), *row)));
}

/// Over the upper half of a head it is behind the rows of the head above, over its lower half before its own.
RowGap GanttView::gapAt(const QPoint& at) const {
    const QModelIndex under = indexAt(at).siblingAtColumn(RoadmapModel::Name);
    if (!under.isValid()) {
        const QModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
        const int rows = m_model.rowCount(last);
        const bool isSeen = rows > 0 && isExpanded(last);
        return {last, rows, visualRect(isSeen ? m_model.index(rows - 1, 0, last) : last).bottom() + 1};
    }
    const QRect area = visualRect(under);
    const bool isLower = at.y() > area.center().y();
    if (m_model.action(under)) {
        return {under.parent(), under.row() + (isLower ? 1 : 0), isLower ? area.bottom() + 1 : area.top()};
    }
    if (isLower || under.row() == 0) {
        return {under, isExpanded(under) ? 0 : m_model.rowCount(under), area.bottom() + 1};
    }
    const QModelIndex above = under.siblingAtRow(under.row() - 1);
    return {above, m_model.rowCount(above), area.top()};
}

std::optional<DatePart> GanttView::partAt(const QPoint& at, const RoadmapRow& row, const QRectF& bar) const {
    const double edge = m_style.px(ganttEdge);
    const QRectF reach = bar.adjusted(-edge / 2, -m_style.px(4), edge / 2, m_style.px(4));
    if (bar.isEmpty() || !reach.contains(at) || at.x() < timelineLeft()) {
        return std::nullopt;
    }
    // A bar too short for three parts is moved as a whole.
    const bool hasEnds = bar.width() >= 3 * edge;
    if (hasEnds && at.x() >= bar.right() - edge && row.end.isValid()) {
        return DatePart::End;
    }
    if (hasEnds && at.x() <= bar.left() + edge && row.start.isValid()) {
        return DatePart::Start;
    }
    return DatePart::Both;
}

void GanttView::beginDrag(const QPoint& at) {
    const QModelIndex index = indexAt(at);
    const RoadmapRow* row = m_model.action(index);
    if (!row || !m_isEditable || at.x() < timelineLeft()) {
        return;
    }
    const QDate day = m_axis.dayAt(at.x() - timelineLeft());
    const ActionDays days{row->start, row->end};
    if (!row->firstDay().isValid()) {
        m_drag = Drag{row->key, DatePart::End, days, day, at, days, true, false};
    } else if (const auto part = partAt(at, *row, m_delegate->barIn(timelineCell(index), *row))) {
        m_drag = Drag{row->key, *part, days, day, at, days, false, false};
    }
}

void GanttView::dragTo(const QPoint& at, bool exact) {
    if (!m_drag->isMoving && (at - m_drag->pressed).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    m_drag->isMoving = true;
    const QDate day = m_axis.dayAt(at.x() - timelineLeft());
    if (m_drag->isPlaced) {
        const QDate first = std::min(m_drag->from, day);
        const QDate last = std::max(m_drag->from, day);
        m_drag->now = exact ? ActionDays{first, last}
                            : ActionDays{firstDayOfPeriod(first, m_axis.unit()), lastDayOfPeriod(last, m_axis.unit())};
    } else {
        m_drag->now = draggedDays(m_drag->before, m_drag->part, m_drag->from, day, m_axis.unit(), exact);
    }
    viewport()->update();
}

void GanttView::endDrag(bool keep) {
    const Drag drag = *m_drag;
    m_drag.reset();
    m_isLetGo = !keep;
    viewport()->unsetCursor();
    viewport()->update();
    if (keep && drag.isMoving) {
        m_edits.setDays(drag.action, drag.now);
    }
}

void GanttView::mousePressEvent(QMouseEvent* event) {
    m_isLetGo = false;
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        beginDrag(event->position().toPoint());
    } else if (m_drag) {
        endDrag(false);
    }
}

void GanttView::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag) {
        if (!event->buttons().testFlag(Qt::LeftButton)) {
            endDrag(false); // it was let go outside the window
        } else {
            dragTo(event->position().toPoint(), event->modifiers().testFlag(Qt::ShiftModifier));
        }
        return;
    }
    if (m_isLetGo && event->buttons() != Qt::NoButton) {
        return; // it would choose other rows
    }
    if (event->buttons() == Qt::NoButton) {
        showCursor(event->position().toPoint());
    }
    QTreeView::mouseMoveEvent(event);
}

void GanttView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag && event->button() == Qt::LeftButton) {
        if (m_drag->isMoving) {
            dragTo(event->position().toPoint(), event->modifiers().testFlag(Qt::ShiftModifier));
        }
        endDrag(true);
    }
    QTreeView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex head = indexAt(at).siblingAtColumn(RoadmapModel::Name);
    if (event->button() == Qt::LeftButton && isOnArrow(at) &&
        head == currentIndex().siblingAtColumn(RoadmapModel::Name)) {
        setExpanded(head, !isExpanded(head));
    }
}

bool GanttView::isOnArrow(const QPoint& at) const {
    return at.x() < m_style.px(ganttArrowWidth) && m_model.group(indexAt(at)) != nullptr;
}

void GanttView::mouseDoubleClickEvent(QMouseEvent* event) {
    m_drag.reset();
    const QModelIndex index = indexAt(event->position().toPoint());
    if (const RoadmapRow* row = m_model.action(index)) {
        Q_EMIT editWanted(row->key);
    } else if (index.isValid() && !isOnArrow(event->position().toPoint())) {
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    }
    event->accept();
}

void GanttView::showCursor(const QPoint& at) {
    const QModelIndex index = indexAt(at);
    const RoadmapRow* row = m_isEditable ? m_model.action(index) : nullptr;
    const auto part = row ? partAt(at, *row, m_delegate->barIn(timelineCell(index), *row)) : std::nullopt;
    if (!part) {
        viewport()->unsetCursor();
    } else {
        viewport()->setCursor(*part == DatePart::Both ? Qt::SizeAllCursor : Qt::SizeHorCursor);
    }
}

} // namespace atalaya
