#include "views/strategy/measures/MeasuresDelegate.h"

#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace atalaya {

MeasuresDelegate::MeasuresDelegate(const WindowStyle& style, QTableView* table, const MeasuresModel& model)
    : RowDelegate(style, table, Lines::Two), m_table(table), m_model(model) {}

QSize MeasuresDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const int width = m_table->columnWidth(index.column()) - 2 * style.px(8);
    const QString note = index.column() == MeasuresModel::Title ? m_model.row(index.row()).belongs : QString();
    const auto [words, below] = wrappedHeights(index.data().toString(), note, width);
    const int bar = index.column() == MeasuresModel::Way ? style.px(12) : 0;
    return {RowDelegate::sizeHint(option, index).width(), std::max(rowHeight(), words + below + bar + style.px(9))};
}

void MeasuresDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                    const Row& row) const {
    const MeasureRow& measure = m_model.row(index.row());
    const WindowStyle& style = windowStyle();
    switch (index.column()) {
    case MeasuresModel::Title: {
        const auto [title, note] = wrappedHeights(measure.title, measure.belongs, row.content.width());
        QRect area = row.content;
        area.setTop(area.top() + std::max(0, (area.height() - title - note) / 2));
        paintWrapped(painter, area, row, measure.title, measure.belongs, row.text2);
        return;
    }
    case MeasuresModel::Way:
        paintWay(painter, measure, row);
        return;
    case MeasuresModel::Due:
        paintText(painter, row.content, measure.due, style.font("body", measure.isOverdue ? 600 : row.weight, true),
                  style.colour(measure.isOverdue ? "blocker" : "text"));
        return;
    case MeasuresModel::Trend:
        paintTrend(painter, measure, row);
        return;
    default:
        RowDelegate::paintContent(painter, option, index, row);
    }
}

void MeasuresDelegate::paintWay(QPainter& painter, const MeasureRow& measure, const Row& row) const {
    const WindowStyle& style = windowStyle();
    if (!measure.share) {
        paintText(painter, row.content, measure.way, style.font("body", row.weight, true), row.text2);
        return;
    }
    const int words = wrappedHeights(measure.way, {}, row.content.width()).first;
    const int bar = style.px(6);
    const int gap = style.px(4);
    const int top = row.content.top() + (row.content.height() - words - gap - bar) / 2;
    paintText(painter, QRect(row.content.left(), top, row.content.width(), words), measure.way,
              style.font("body", row.weight, true), row.text, Qt::AlignLeading | Qt::AlignTop);
    const QRect track(row.content.left(), top + words + gap, row.content.width(), bar);
    painter.fillRect(track, style.colour("track"));
    QRect done = track;
    done.setWidth(static_cast<int>(track.width() * std::clamp(*measure.share, 0.0, 1.0)));
    painter.fillRect(QStyle::visualRect(m_table->layoutDirection(), track, done), style.colour("seriesCurrent"));
}

void MeasuresDelegate::paintTrend(QPainter& painter, const MeasureRow& measure, const Row& row) const {
    if (measure.trend.size() < 2) {
        return; // its last reading says all
    }
    const WindowStyle& style = windowStyle();
    auto [low, high] = std::minmax_element(measure.trend.begin(), measure.trend.end());
    double least = *low;
    double most = *high;
    if (measure.goal) {
        least = std::min(least, *measure.goal);
        most = std::max(most, *measure.goal);
    }
    const QRectF area = QRectF(row.content).adjusted(0, style.px(8), 0, -style.px(8));
    // By halves: the difference of two numbers may be larger than any number.
    const double range = most > least ? most / 2 - least / 2 : 1;
    const auto yOf = [&](double value) { return area.bottom() - area.height() * (value / 2 - least / 2) / range; };
    painter.setRenderHint(QPainter::Antialiasing);
    if (measure.goal) {
        QPen dashes(style.colour("target"), style.px(1));
        dashes.setStyle(Qt::DashLine);
        painter.setPen(dashes);
        painter.drawLine(QPointF(area.left(), yOf(*measure.goal)), QPointF(area.right(), yOf(*measure.goal)));
    }
    QPolygonF line;
    const double step = area.width() / static_cast<double>(measure.trend.size() - 1);
    for (std::size_t i = 0; i < measure.trend.size(); ++i) {
        line << QPointF(area.left() + step * static_cast<double>(i), yOf(measure.trend[i]));
    }
    painter.setPen(QPen(style.colour("seriesCurrent"), style.px(2)));
    painter.drawPolyline(line);
    painter.setBrush(style.colour("seriesCurrent"));
    painter.drawEllipse(line.back(), style.px(2), style.px(2));
}

} // namespace atalaya
