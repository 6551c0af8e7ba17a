#include "views/widgets/Paint.h"

#include "views/theme/Theme.h"

#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace atalaya {

namespace {

bool isWhole(const QRectF& area) {
    return area == QRectF(area.toRect());
}

/// Most boxes of a window are this; without a path they are filled at once.
void paintSquareBox(QPainter& painter, const QRect& area, const QColor& fill, const QColor& border, int line) {
    if (fill.isValid()) {
        painter.fillRect(area, fill);
    }
    if (border.isValid()) {
        const int high = std::max(0, area.height() - 2 * line);
        painter.fillRect(area.left(), area.top(), area.width(), line, border);
        painter.fillRect(area.left(), area.top() + area.height() - line, area.width(), line, border);
        painter.fillRect(area.left(), area.top() + line, line, high, border);
        painter.fillRect(area.left() + area.width() - line, area.top() + line, line, high, border);
    }
}

} // namespace

void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border, double line,
              double radius, bool dashed) {
    if (radius <= 0 && !dashed && isWhole(area) && isWhole({QPointF(), QSizeF(line, line)})) {
        paintSquareBox(painter, area.toRect(), fill, border, static_cast<int>(line));
        return;
    }
    const SavedPainter saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, radius > 0 || dashed);
    if (fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(area, radius, radius);
    }
    if (!border.isValid()) {
        return;
    }
    if (dashed) {
        QPen pen(border, line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const double half = line / 2;
        painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius);
        return;
    }
    QPainterPath frame;
    frame.setFillRule(Qt::OddEvenFill);
    frame.addRoundedRect(area, radius, radius);
    const double inner = std::max(0.0, radius - line);
    frame.addRoundedRect(area.adjusted(line, line, -line, -line), inner, inner);
    painter.fillPath(frame, border);
}

void paintFocusRing(QPainter& painter, const QRectF& edge, const Theme& theme, double unit, double radius) {
    const auto grown = [&](double by) { return edge.adjusted(-by * unit, -by * unit, by * unit, by * unit); };
    const auto round = [&](double by) { return radius > 0 ? (radius + by) * unit : 0.0; };
    paintBox(painter, grown(4), QColor(), theme.colour("focusOuter"), unit, round(4));
    paintBox(painter, grown(3), QColor(), theme.colour("focusInner"), 2 * unit, round(3));
    paintBox(painter, grown(1), QColor(), theme.colour("focusOuter"), unit, round(1));
}

QStringList clampedLines(const QString& text, const QFont& font, int width, int most) {
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(std::max(1, width));
        const bool last = lines.size() + 1 == most;
        lines << (last ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                       : text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace atalaya
