#include "views/strategy/roadmap/GanttView.h"

#include "models/items/RoadmapModel.h"
#include "views/charts/DependencyPath.h"
#include "views/strategy/roadmap/GanttDelegate.h"
#include "views/strategy/roadmap/QuarterHeader.h"
#include "views/strategy/roadmap/RoadmapEdits.h"
#include "views/strategy/roadmap/TimeAxis.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"
#include "views/widgets/RowInSight.h"
#include "views/widgets/ToolTips.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <map>

// How the roadmap looks; what can be done in it is in GanttViewKeys.cpp and GanttViewDrag.cpp.

namespace atalaya {

namespace {

constexpr double ganttNameWidth = 412;
constexpr double ganttCostWidth = 112;
constexpr double ganttNarrowName = 250;
constexpr double ganttNarrowCost = 88;

} // namespace

GanttView::GanttView(const WindowStyle& style, RoadmapModel& model, TimeAxis& axis, RoadmapEdits& edits, QDate today)
    : m_style(style)
    , m_model(model)
    , m_axis(axis)
    , m_edits(edits)
    , m_quarters(new QuarterHeader(style, axis, today, this))
    , m_today(today) {
    setHeader(m_quarters);
    setModel(&model);
    makeRowDrag();
    m_delegate = new GanttDelegate(style, this, model, axis);
    new RowInSight(this);
    m_delegate->setPreview([this](const QUuid& action) {
        return isDragging() && m_drag->action == action ? std::optional(m_drag->now) : std::nullopt;
    });
    setAccessibleName(tr("Roadmap"));
    setAccessibleDescription(
        tr("Left and Right move an action, with Shift its end, with Alt its start; Ctrl with Up and Down reorders; "
           "Enter edits, W leads to what it waits for, Insert adds, Del removes."));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(false);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // A column's width is the row's height: names break into lines.
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == RoadmapModel::Name) {
            scheduleDelayedItemsLayout();
        }
        fitAxis();
    });
    connect(&axis, &TimeAxis::changed, viewport(), QOverload<>::of(&QWidget::update));
    // Arrows cross rows that stay as they are.
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), QOverload<>::of(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_drag) {
            endDrag(false); // another assessment may hold an action of the same id
        }
        expandAll();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent, int first, int last) {
        for (int row = first; row <= last && !parent.isValid(); ++row) {
            setExpanded(m_model.index(row, 0), true);
        }
        if (parent.isValid() && m_model.rowCount(parent) == last - first + 1) {
            setExpanded(parent, true); // a head that had nothing below it cannot have been folded
        }
    });
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this](const QModelIndex&, int, int, const QModelIndex& to) {
        if (to.isValid() && m_model.rowCount(to) == 1) {
            setExpanded(to, true);
        }
    });
    style.follow(this, [this] { restyle(); });
    expandAll();
}

void GanttView::restyle() {
    header()->resizeSection(RoadmapModel::Name, m_style.px(m_isNarrow ? ganttNarrowName : ganttNameWidth));
    header()->resizeSection(RoadmapModel::Cost, m_style.px(m_isNarrow ? ganttNarrowCost : ganttCostWidth));
    scheduleDelayedItemsLayout();
    fitAxis();
}

void GanttView::setNarrow(bool narrow) {
    if (narrow != m_isNarrow) {
        m_isNarrow = narrow;
        restyle();
    }
}

void GanttView::setCeiling(int ceiling) {
    m_delegate->setCeiling(ceiling);
    viewport()->update();
}

int GanttView::timelineLeft() const {
    return columnWidth(RoadmapModel::Name) + columnWidth(RoadmapModel::Cost);
}

void GanttView::fitAxis() {
    m_axis.setRoom(std::max(1, viewport()->width() - timelineLeft()));
    Q_EMIT timelineMoved();
}

void GanttView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitAxis();
}

void GanttView::showEvent(QShowEvent* event) {
    QTreeView::showEvent(event);
    scheduleDelayedItemsLayout(); // text size and words may have changed while nobody looked
    fitAxis();
}

QUuid GanttView::chosen() const {
    const RoadmapRow* row = m_model.action(currentIndex());
    return row ? row->key : QUuid();
}

QUuid GanttView::chosenObjective() const {
    const QModelIndex index = currentIndex();
    const RoadmapGroup* head = m_model.group(index.parent().isValid() ? index.parent() : index.siblingAtColumn(0));
    return head ? head->objective : QUuid();
}

void GanttView::choose(const QUuid& action) {
    const QModelIndex index = m_model.indexOf(action);
    if (!index.isValid()) {
        return;
    }
    setExpanded(index.parent(), true);
    setCurrentIndex(index);
    scrollTo(index);
    if (const RoadmapRow* row = m_model.action(index); row && row->firstDay().isValid()) {
        m_axis.bringIntoSight(row->firstDay(), row->lastDay());
    }
}

void GanttView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // arrows of the chosen action
    Q_EMIT chosenChanged();
}

QRect GanttView::timelineCell(const QModelIndex& index) const {
    const QRect row = visualRect(index.siblingAtColumn(RoadmapModel::Name));
    return row.isEmpty()
               ? QRect()
               : QRect(timelineLeft(), row.top(), std::max(1, viewport()->width() - timelineLeft()), row.height());
}

QRectF GanttView::barOf(const QUuid& action) const {
    const QModelIndex index = m_model.indexOf(action);
    const RoadmapRow* row = m_model.action(index);
    const QRect cell = row ? timelineCell(index) : QRect();
    return cell.isEmpty() ? QRectF() : m_delegate->barIn(cell, *row);
}

std::vector<DependencyLine> GanttView::dependencies() const {
    struct Placed {
        const RoadmapRow* row;
        QRectF bar;
        double height;
    };
    std::map<QUuid, Placed> placed;
    bool hasAny = false;
    for (int head = 0; head < m_model.rowCount(); ++head) {
        const QModelIndex parent = m_model.index(head, 0);
        for (int i = 0; isExpanded(parent) && i < m_model.rowCount(parent); ++i) {
            const QModelIndex index = m_model.index(i, 0, parent);
            const RoadmapRow* row = m_model.action(index);
            placed.emplace(row->key, Placed{row, {}, 0});
            hasAny = hasAny || !row->waitsFor.empty();
        }
    }
    std::vector<DependencyLine> lines;
    if (!hasAny) {
        return lines;
    }
    const QUuid current = chosen();
    const auto place = [&](Placed& one) {
        if (one.height == 0) {
            const QRect cell = timelineCell(m_model.indexOf(one.row->key));
            one.height = std::max(1, cell.height());
            one.bar = cell.isEmpty() ? QRectF() : m_delegate->barIn(cell, *one.row);
        }
        return !one.bar.isEmpty();
    };
    for (auto& [key, waiting] : placed) {
        for (const QUuid& id : waiting.row->waitsFor) {
            const auto needed = placed.find(id);
            if (needed == placed.end() || !place(waiting) || !place(needed->second)) {
                continue;
            }
            DependencyLine line;
            line.needed = id;
            line.waiting = key;
            line.path = dependencyPath(needed->second.bar, waiting.bar, waiting.height, m_style.textPercent() / 100.0);
            line.isBroken = waiting.row->tooEarlyFor.contains(needed->second.row->code);
            line.isChosen = !current.isNull() && (current == id || current == key);
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

void GanttView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (m_model.group(index)) {
        painter->fillRect(option.rect, m_style.colour("sunken"));
    }
    QTreeView::drawRow(painter, option, index);
}

void GanttView::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(besideWords());
    std::vector<DependencyLine> lines = dependencies();
    // Those that matter lie upon the others.
    std::stable_sort(lines.begin(), lines.end(), [](const DependencyLine& a, const DependencyLine& b) {
        return std::pair(a.isChosen, a.isBroken) < std::pair(b.isChosen, b.isBroken);
    });
    for (const DependencyLine& line : lines) {
        paintDependency(painter, line, m_style);
    }
    paintToday(painter);
    painter.setClipping(false);
    paintDraggedDays(painter);
}

/// The timeline without the words at the ends of bars, which no line strikes out.
QRegion GanttView::besideWords() const {
    QRegion free(timelineLeft(), 0, viewport()->width() - timelineLeft(), viewport()->height());
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        const QRect cell = timelineCell(index);
        if (cell.top() > viewport()->height()) {
            break;
        }
        if (const RoadmapRow* row = m_model.action(index); row && !cell.isEmpty()) {
            free -= m_delegate->wordsIn(cell, *row).toAlignedRect();
        }
    }
    return free;
}

/// The days that a bar would get if it were let go here, below it or, in the last row, above.
void GanttView::paintDraggedDays(QPainter& painter) const {
    const QRectF bar = isDragging() ? barOf(m_drag->action) : QRectF();
    if (bar.isEmpty()) {
        return;
    }
    const Language& language = m_model.money().language();
    const ActionDays& days = m_drag->now;
    const QDate first = days.start.isValid() ? days.start : days.end;
    const QDate last = days.end.isValid() ? days.end : days.start;
    const QString words = tr("%1 to %2", "two days").arg(language.shortDate(first), language.shortDate(last));
    const QSizeF size = flagSize(words);
    const int gap = m_style.px(3);
    const double left = std::clamp<double>(bar.left(), timelineLeft(),
                                           std::max<double>(timelineLeft(), viewport()->width() - size.width()));
    const bool isAbove = bar.bottom() + gap + size.height() > viewport()->height();
    paintFlag(painter, QRectF({left, isAbove ? bar.top() - gap - size.height() : bar.bottom() + gap}, size), words);
}

QSizeF GanttView::flagSize(const QString& words) const {
    return {QFontMetrics(m_style.font("caption", 600, true)).horizontalAdvance(words) + 2.0 * m_style.px(8),
            double(m_style.lineHeight("caption") + m_style.px(2))};
}

void GanttView::paintFlag(QPainter& painter, const QRectF& flag, const QString& words) const {
    painter.fillRect(flag, m_style.colour("ink"));
    painter.setFont(m_style.font("caption", 600, true));
    painter.setPen(m_style.colour("onInk"));
    painter.drawText(flag.adjusted(m_style.px(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     words);
}

void GanttView::setToday(QDate today) {
    m_today = today;
    m_quarters->setToday(today);
    viewport()->update();
}

void GanttView::paintToday(QPainter& painter) const {
    const double x = timelineLeft() + m_axis.xOf(m_today);
    const QModelIndex lastHead = m_model.index(m_model.rowCount() - 1, 0);
    if (!lastHead.isValid()) {
        return;
    }
    painter.fillRect(QRectF(x, 0, m_style.px(1.5), viewport()->height()), m_style.colour("text"));
    // The flag stands in the first head and goes with it, so that it never lies upon a bar.
    const QRect head = visualRect(m_model.index(0, 0));
    const QString words = tr("today, %1", "a day").arg(m_model.money().language().dayAndMonth(m_today));
    const QSizeF size = flagSize(words);
    // At the end of the timeline it stands before its line.
    const double left = x + size.width() <= viewport()->width() ? x : x - size.width();
    paintFlag(painter, QRectF({left, head.top() + (head.height() - size.height()) / 2.0}, size), words);
}

QString GanttView::toolTipAt(const QPoint& at) const {
    const Language& language = m_model.money().language();
    for (const DependencyLine& line : dependencies()) {
        const RoadmapRow* waiting = m_model.action(m_model.indexOf(line.waiting));
        const RoadmapRow* needed = m_model.action(m_model.indexOf(line.needed));
        if (at.x() < timelineLeft() || !waiting || !needed || !isUpon(line, at, m_style.px(4))) {
            continue;
        }
        return line.isBroken
                   ? tr("%1 starts on %2, before %3, for which it waits, ends on %4.", "action, day, action, day")
                         .arg(waiting->code, language.longDate(waiting->firstDay()), needed->code,
                              language.longDate(needed->lastDay()))
                   : tr("%1 waits for %2.", "two actions").arg(waiting->code, needed->code);
    }
    return indexAt(at).data(Qt::ToolTipRole).toString();
}

bool GanttView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), asToolTip(toolTipAt(help->pos())), viewport());
        return true;
    }
    return QTreeView::viewportEvent(event);
}

} // namespace atalaya
