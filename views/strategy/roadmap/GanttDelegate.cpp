#include "views/strategy/roadmap/GanttDelegate.h"

#include "assessments/strategy/ActionDates.h"
#include "views/charts/LateSign.h"
#include "views/strategy/roadmap/TimeAxis.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Finding.h"
#include "views/widgets/Paint.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double ganttRowHeight = 33;
constexpr double ganttHeadHeight = 26;
constexpr double ganttBarHeight = 17;
constexpr double ganttNameLeft = 20;
constexpr double endTower = 16; ///< px of the stage at the end of a bar
constexpr double endClock = 14; ///< px of the sign that it is late

} // namespace

GanttDelegate::GanttDelegate(const WindowStyle& style, QTreeView* view, const RoadmapModel& model, const TimeAxis& axis)
    : RowDelegate(style, view, Lines::Two), m_view(view), m_model(model), m_axis(axis) {
    setRowHeight(ganttRowHeight);
}

ActionDays GanttDelegate::daysOf(const RoadmapRow& row) const {
    const auto preview = m_preview ? m_preview(row.key) : std::nullopt;
    return preview ? *preview : ActionDays{row.start, row.end};
}

QRectF GanttDelegate::barIn(const QRect& cell, const RoadmapRow& row) const {
    const ActionDays days = daysOf(row);
    QDate first = days.start.isValid() ? days.start : days.end;
    QDate last = days.end.isValid() ? days.end : days.start;
    if (!first.isValid()) {
        return {};
    }
    if (last < first) {
        std::swap(first, last); // dragged past its other end; the rules refuse it when it is let go
    }
    const double height = windowStyle().px(ganttBarHeight);
    const double left = cell.left() + m_axis.xOf(first) + windowStyle().px(1);
    const double width =
        std::max<double>(cell.left() + m_axis.endOf(last) - windowStyle().px(2) - left, windowStyle().px(4));
    return {left, cell.top() + (cell.height() - height) / 2.0, width, height};
}

GanttDelegate::NameRoom GanttDelegate::nameRoom(const QString& code, int cellWidth) const {
    const WindowStyle& style = windowStyle();
    NameRoom room;
    room.codeLeft = style.px(ganttNameLeft);
    const int codeWidth = QFontMetrics(style.font("body", 600, true)).horizontalAdvance(code) + style.px(4);
    room.titleLeft = room.codeLeft + std::max(style.px(32), codeWidth);
    room.width = std::max(style.px(40), cellWidth - room.titleLeft - style.px(8));
    return room;
}

QSize GanttDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const int column = m_view->columnWidth(index.column());
    const RoadmapGroup* group = m_model.group(index);
    const int least = style.px(group ? ganttHeadHeight : ganttRowHeight);
    if (index.column() != RoadmapModel::Name) {
        return {column, least};
    }
    if (group) {
        const int width = std::max(style.px(40), column - style.px(ganttNameLeft) - style.px(8));
        // Measured as bold as it is painted.
        return {column, std::max(least, wrappedHeights(group->title, {}, width).first + style.px(8))};
    }
    const RoadmapRow* action = m_model.action(index);
    if (!action) {
        return {column, least};
    }
    const auto [title, body] = wrappedHeights(action->title, action->body, nameRoom(action->code, column).width);
    return {column, std::max(least, title + body + style.px(3))};
}

void GanttDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const Row& row) const {
    const RoadmapRow* action = m_model.action(index);
    if (!action) {
        paintGroup(painter, option.rect, index, row);
        return;
    }
    switch (index.column()) {
    case RoadmapModel::Name:
        paintName(painter, option.rect, *action, row);
        return;
    case RoadmapModel::Cost:
        paintText(painter, option.rect.adjusted(0, 0, -windowStyle().px(20), 0), index.data().toString(),
                  windowStyle().font("body", row.weight, true), row.text, Qt::AlignTrailing | Qt::AlignVCenter);
        return;
    default:
        painter.setClipRect(option.rect, Qt::IntersectClip);
        paintTimeline(painter, option.rect, *action, row);
    }
}

void GanttDelegate::paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const RoadmapGroup* group = m_model.group(index);
    if (!group) {
        return;
    }
    switch (index.column()) {
    case RoadmapModel::Name: {
        // The arrow says whether its actions are unfolded.
        const bool isOpen = m_view->isExpanded(index);
        const QPointF middle(cell.left() + style.px(11), cell.center().y() + 0.5);
        const double half = style.px(3);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(row.text2, style.px(1.5)));
        painter.drawPolyline(isOpen ? QPolygonF({middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                                                 middle + QPointF(half, -half / 2)})
                                    : QPolygonF({middle + QPointF(-half / 2, -half), middle + QPointF(half / 2, 0),
                                                 middle + QPointF(-half / 2, half)}));
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintText(painter, cell.adjusted(style.px(ganttNameLeft), 0, -style.px(8), 0), group->title,
                  style.font("body", 600), row.text);
        return;
    }
    case RoadmapModel::Cost:
        paintText(painter, cell.adjusted(0, 0, -style.px(20), 0), index.data().toString(),
                  style.font("body", 600, true), row.text, Qt::AlignTrailing | Qt::AlignVCenter);
        return;
    default:
        painter.setClipRect(cell, Qt::IntersectClip);
        paintLoads(painter, cell, *group);
    }
}

void GanttDelegate::paintLoads(QPainter& painter, const QRect& cell, const RoadmapGroup& group) const {
    const WindowStyle& style = windowStyle();
    const QFont font = style.font("caption", 0, true);
    int most = 1;
    for (const Workload& load : group.loads) {
        most = std::max(most, load.leads + load.supports);
    }
    for (const Workload& load : group.loads) {
        const double left = cell.left() + m_axis.xOf(QDate(load.year, 1, 1));
        const double right = cell.left() + m_axis.endOf(QDate(load.year, 12, 31));
        const double height = style.px(18.0 * (load.leads + load.supports) / most);
        painter.fillRect(QRectF(left + style.px(4), cell.bottom() - style.px(3) - height, style.px(6), height),
                         style.colour("seriesOther"));
        QString words = workloadWords(load, m_model.money().language());
        // Of a year that is in sight in part, the words stand in that part, or nowhere: never half a word.
        const double from = std::max(left, double(cell.left())) + style.px(14);
        const double room = std::min(right, double(cell.right())) - from - style.px(2);
        if (QFontMetrics(font).horizontalAdvance(words) > room) {
            words = m_model.money().language().whole(load.leads + load.supports); // the row's own words tell which
        }
        if (QFontMetrics(font).horizontalAdvance(words) > room) {
            continue;
        }
        painter.setFont(font);
        painter.setPen(style.colour("text2"));
        painter.drawText(QRectF(from, cell.top(), room + style.px(2), cell.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
}

void GanttDelegate::paintName(QPainter& painter, const QRect& cell, const RoadmapRow& action, const Row& row) const {
    const NameRoom room = nameRoom(action.code, cell.width());
    const auto [title, body] = wrappedHeights(action.title, action.body, room.width);
    const QRect area(cell.left() + room.titleLeft, cell.top() + (cell.height() - title - body) / 2, room.width,
                     title + body);
    paintText(painter, QRect(cell.left() + room.codeLeft, area.top(), room.titleLeft - room.codeLeft, title),
              action.code, windowStyle().font("body", row.weight, true), row.text, Qt::AlignLeading | Qt::AlignTop);
    paintWrapped(painter, area, row, action.title, action.body, row.text2);
}

void GanttDelegate::paintGrid(QPainter& painter, const QRect& cell) const {
    const int last = m_axis.periodAt(cell.width());
    for (int number = std::max(0, m_axis.periodAt(0)); number <= last; ++number) {
        const QDate first = m_axis.period(number);
        painter.fillRect(QRect(cell.left() + qRound(m_axis.xOf(first)), cell.top(), windowStyle().px(1), cell.height()),
                         windowStyle().colour(first.month() == 1 ? "lineStrong" : "line"));
    }
}

void GanttDelegate::paintTimeline(QPainter& painter, const QRect& cell, const RoadmapRow& action,
                                  const Row& row) const {
    paintGrid(painter, cell);
    const QRectF bar = barIn(cell, action);
    if (bar.isEmpty()) {
        paintText(painter, cell.adjusted(windowStyle().px(12), 0, 0, 0), tr("no dates yet"),
                  windowStyle().font("caption"), row.text2);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintGanttBar(painter, bar, action.status, action.progress, windowStyle());
    paintEnd(painter, cell, bar, action, row);
}

void paintGanttBar(QPainter& painter, const QRectF& bar, ActionStatus status, int progress, const WindowStyle& style) {
    const double line = style.px(1.5);
    const QRectF inner = bar.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const double radius = style.px(2);
    const QColor slate = style.colour("seriesCurrent");
    const bool isStopped = status == ActionStatus::Stopped;
    const bool isOpen = isStopped || status == ActionStatus::Proposed;
    QPen pen(slate, line);
    if (isStopped) {
        pen.setStyle(Qt::DashLine);
    }
    painter.setPen(isOpen ? pen : QPen(Qt::NoPen));
    painter.setBrush(isOpen ? style.colour("surface") : slate);
    painter.drawRoundedRect(isOpen ? inner : bar, radius, radius);
    if (isStopped) {
        painter.setPen(QPen(slate, line));
        painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
        return;
    }
    if (status == ActionStatus::Done) {
        const double side = style.px(9);
        const QPointF middle(bar.left() + style.px(10), bar.center().y());
        painter.setPen(QPen(style.colour("surface"), style.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (bar.width() > 2 * side) {
            painter.drawPolyline(QPolygonF({middle + QPointF(-side / 2, 0), middle + QPointF(-side / 8, side / 3),
                                            middle + QPointF(side / 2, -side / 3)}));
        }
        return;
    }
    if (progress > 0) {
        const double height = style.px(4);
        painter.fillRect(QRectF(bar.left(), bar.bottom() - height, bar.width() * progress / 100.0, height),
                         style.colour("ink"));
    }
}

std::optional<GanttDelegate::End> GanttDelegate::endOf(const QRect& cell, const QRectF& bar,
                                                       const RoadmapRow& action) const {
    const WindowStyle& style = windowStyle();
    End end;
    const bool isStopped = action.status == ActionStatus::Stopped;
    // What was stopped lifts nothing.
    end.words = isStopped ? actionStatusWord(action.status, m_model.money().language()) : liftText(action.lifts);
    const int gap = style.px(9);
    const bool isInSight = bar.left() <= cell.right() && bar.right() + gap >= cell.left();
    end.clock = action.whyLate.isEmpty() ? 0 : style.px(endClock) + style.px(4);
    if ((end.words.isEmpty() && end.clock == 0) || bar.isEmpty() || !isInSight) {
        return std::nullopt;
    }
    end.tower = isStopped || end.words.isEmpty() ? 0 : style.px(endTower) + style.px(5);
    const QFontMetrics metrics(style.font("caption", 0, true));
    end.width = end.clock + end.tower + metrics.horizontalAdvance(end.words);
    end.left = bar.right() + gap;
    if (end.left + end.width > cell.right()) {
        const double seen = std::max(bar.left(), double(cell.left()));
        const int before = action.status == ActionStatus::Done ? style.px(20) : style.px(8);
        const double inside = std::min(bar.right(), double(cell.right())) - seen - before - style.px(4);
        end.isInside = inside > end.width;
        end.left = end.isInside ? seen + before : bar.left() - gap - end.width;
        if (end.left < cell.left()) {
            // Nowhere is room for all of it: as much as the widest place has; the row's own words tell the whole.
            const double after = cell.right() - bar.right() - gap;
            const double ahead = bar.left() - gap - cell.left();
            const double room = std::max({after, ahead, inside});
            end.words = metrics.elidedText(end.words, Qt::ElideRight, static_cast<int>(room) - end.clock - end.tower);
            end.tower = end.words.isEmpty() ? 0 : end.tower;
            end.width = end.clock + end.tower + metrics.horizontalAdvance(end.words);
            end.isInside = inside >= room;
            end.left = end.isInside ? seen + before : after >= room ? bar.right() + gap : bar.left() - gap - end.width;
        }
    }
    // Empty: not even the tower has room. That it is late is said all the same.
    return end.words.isEmpty() && end.clock == 0 ? std::nullopt : std::optional(end);
}

QRectF GanttDelegate::wordsIn(const QRect& cell, const RoadmapRow& row) const {
    const QRectF bar = barIn(cell, row);
    const auto end = endOf(cell, bar, row);
    const int height = windowStyle().lineHeight("caption");
    return end && !end->isInside ? QRectF(end->left - windowStyle().px(2), bar.center().y() - height / 2.0,
                                          end->width + windowStyle().px(4), height)
                                 : QRectF();
}

void GanttDelegate::paintEnd(QPainter& painter, const QRect& cell, const QRectF& bar, const RoadmapRow& action,
                             const Row& row) const {
    const auto end = endOf(cell, bar, action);
    if (!end) {
        return;
    }
    const WindowStyle& style = windowStyle();
    const bool hasTower = end->tower > 0;
    const bool isSolid = action.status != ActionStatus::Proposed && hasTower;
    const double middle = bar.center().y();
    if (hasTower) {
        const int side = style.px(endTower);
        const QRectF area(end->left + end->clock, middle - side / 2.0, side, side);
        if (end->isInside && isSolid) {
            painter.fillRect(area, style.colour("surface")); // a tower's colours are made for it
        }
        paintStage(painter, area, StageGlyph::proved(std::clamp(action.lifts.front().to, 1, m_ceiling), m_ceiling),
                   style.theme(), style.textPercent() / 100.0);
    } else if (end->isInside) {
        painter.fillRect(QRectF(end->left - style.px(4), bar.top() + style.px(2), end->width + style.px(8),
                                bar.height() - style.px(4)),
                         style.colour("surface"));
    }
    if (end->clock > 0) {
        const double side = style.px(endClock);
        const QRectF area(end->left, middle - side / 2.0, side, side);
        if (end->isInside && isSolid) {
            painter.fillRect(area, style.colour("surface"));
        }
        paintLateSign(painter, area, style.colour(findingToken(Finding::Warning)));
    }
    painter.setFont(style.font("caption", 0, true));
    painter.setPen(end->isInside && isSolid ? style.colour("surface") : row.text);
    const int height = style.lineHeight("caption");
    painter.drawText(QRectF(end->left + end->clock + end->tower, middle - height / 2.0, end->width, height),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, end->words);
}

} // namespace atalaya
