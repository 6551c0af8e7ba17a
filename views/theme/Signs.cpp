#include "views/theme/Signs.h"

#include "views/theme/TextLine.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atalaya {

namespace {

/// What of a convex polygon lies where x + y is at least (sign 1) or at most (sign -1) `c`.
QPolygonF halfPlane(const QPolygonF& polygon, double c, double sign) {
    QPolygonF kept;
    const auto side = [&](QPointF p) { return sign * (p.x() + p.y() - c); };
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        const double da = side(a);
        const double db = side(b);
        if (da >= 0) {
            kept << a;
        }
        if ((da > 0 && db < 0) || (da < 0 && db > 0)) {
            kept << a + (b - a) * (da / (da - db));
        }
    }
    return kept;
}

/// Diagonal stripes "/" within `area`, cut at its edges.
QPainterPath stripes(const QRectF& area, Theme::Weave weave, double unit) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double step = weave.tile * unit;
    const double half = weave.line * unit * std::sqrt(2.0) / 2; // along x + y
    const QPolygonF whole({area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()});
    const double from = area.left() + area.top();
    const double to = area.right() + area.bottom();
    for (double c = from + step / 2; c < to + half; c += step) {
        const QPolygonF stripe = halfPlane(halfPlane(whole, c - half, 1), c + half, -1);
        if (stripe.size() > 2) {
            path.addPolygon(stripe);
            path.closeSubpath();
        }
    }
    return path;
}

/// Places of lines `step` apart in a length, the same margin at both ends; at least one.
std::vector<double> centred(double from, double length, double step) {
    const int count = std::max(1, static_cast<int>(std::floor(length / step)));
    const double first = from + (length - (count - 1) * step) / 2;
    std::vector<double> places;
    for (int i = 0; i < count; ++i) {
        places.push_back(first + i * step);
    }
    return places;
}

QPainterPath weavePath(const QRectF& area, Pattern pattern, Theme::Weave weave, double unit) {
    const double step = weave.tile * unit;
    const double line = weave.line * unit;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const auto add = [&](const QRectF& r) {
        const QRectF part = r.intersected(area);
        if (!part.isEmpty()) {
            path.addRect(part);
        }
    };
    switch (pattern) {
    case Pattern::Dots: {
        const double half = step / 2;
        bool odd = false;
        for (const double y : centred(area.top(), area.height(), half)) {
            for (double x = area.left() + (odd ? half : 0) + half / 2; x < area.right(); x += step) {
                add(QRectF(x - line / 2, y - line / 2, line, line));
            }
            odd = !odd;
        }
        break;
    }
    case Pattern::Diagonal:
        return stripes(area, weave, unit);
    case Pattern::Cross:
        for (const double x : centred(area.left(), area.width(), step)) {
            add(QRectF(x - line / 2, area.top(), line, area.height()));
        }
        [[fallthrough]];
    case Pattern::Horizontal:
        for (const double y : centred(area.top(), area.height(), step)) {
            add(QRectF(area.left(), y - line / 2, area.width(), line));
        }
        break;
    case Pattern::Solid:
        break;
    }
    return path;
}

class Saved {
public:
    explicit Saved(QPainter& painter) : m_painter(painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::NoBrush);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

} // namespace

void paintStageFill(QPainter& painter, const QRectF& area, int stage, int ceiling, bool patterned, const Theme& theme,
                    double unit) {
    if (area.isEmpty()) {
        return;
    }
    {
        const Saved saved(painter);
        painter.fillRect(area, theme.stage(stage, ceiling));
    }
    if (patterned) {
        paintStagePattern(painter, area, stage, ceiling, theme, unit);
    }
}

void paintStagePattern(QPainter& painter, const QRectF& area, int stage, int ceiling, const Theme& theme, double unit) {
    const Pattern pattern = theme.stagePattern(stage, ceiling);
    if (area.isEmpty() || pattern == Pattern::Solid) {
        return;
    }
    const Saved saved(painter);
    painter.setBrush(theme.colour("surface"));
    painter.drawPath(weavePath(area, pattern, theme.weave(pattern), unit));
}

void paintOpenCell(QPainter& painter, const QRectF& area, const Theme& theme, double unit) {
    const Saved saved(painter);
    QPen pen(theme.colour("lineStrong"), unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawRect(area.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2));
}

void paintGap(QPainter& painter, const QRectF& area, const Theme& theme, double unit) {
    if (area.isEmpty()) {
        return;
    }
    const Saved saved(painter);
    painter.fillRect(area, theme.colour("surface"));
    // The outline is part of the same fill: a frame of 1 px inside the edge.
    QPainterPath frame;
    frame.setFillRule(Qt::OddEvenFill);
    frame.addRect(area);
    const QRectF inside = area.adjusted(unit, unit, -unit, -unit);
    if (inside.width() > 0 && inside.height() > 0) {
        frame.addRect(inside);
    }
    painter.setBrush(theme.colour("gap"));
    painter.drawPath(frame);
    if (inside.width() > 0 && inside.height() > 0) {
        painter.drawPath(stripes(inside, theme.gapWeave(), unit));
    }
}

void paintTarget(QPainter& painter, QPointF centre, const Theme& theme, double unit, double size) {
    const Saved saved(painter);
    const auto diamond = [&](double half) {
        return QPolygonF({centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                          centre + QPointF(-half, 0)});
    };
    const double half = size / 2 * unit;
    // A stroke of 1.5 px lies half inside, half outside; its mitre reaches sqrt(2) as far along the axes.
    const double reach = 0.75 * std::sqrt(2.0) * unit;
    painter.setBrush(theme.colour("surface"));
    painter.drawPolygon(diamond(half + reach));
    painter.setBrush(theme.colour("target"));
    painter.drawPolygon(diamond(half - reach));
}

void paintLast(QPainter& painter, QPointF centre, const Theme& theme, double unit, double height) {
    const Saved saved(painter);
    const double h = height * unit;
    const auto stroke = [&](double width) {
        return QRectF(centre.x() - width / 2 * unit, centre.y() - h / 2, width * unit, h);
    };
    painter.fillRect(stroke(4), theme.colour("surface"));
    painter.fillRect(stroke(2), theme.colour("seriesLast"));
}

void paintIncomplete(QPainter& painter, QPointF centre, const Theme& theme, double unit) {
    const Saved saved(painter);
    QPen pen(theme.colour("lineStrong"), 1.5 * unit, Qt::SolidLine, Qt::FlatCap);
    // Six dashes round a circle of radius 3.2: 20.1 / 6 = 3.35 = 2 + 1.35.
    pen.setDashPattern({2 / 1.5, 1.351 / 1.5});
    painter.setPen(pen);
    painter.drawEllipse(centre, 3.2 * unit, 3.2 * unit);
}

void paintStrip(QPainter& painter, const QRectF& area, const StageStrip& strip, const Theme& theme, double unit) {
    const int answered = std::accumulate(strip.counts.begin(), strip.counts.end(), 0);
    const int all = answered + strip.notAnswered;
    if (all <= 0) {
        return;
    }
    const Saved saved(painter);
    const int ceiling = static_cast<int>(strip.counts.size());
    // Each answer is as wide as every other, a joint of 1 px at the right of each cell; the last ends at the edge.
    const double one = (area.width() + unit) / all;
    double x = area.left();
    for (int s = 1; s <= ceiling; ++s) {
        const int count = strip.counts[static_cast<std::size_t>(s - 1)];
        if (count > 0) {
            paintStageFill(painter, QRectF(x, area.top(), one * count - unit, area.height()), s, ceiling, true, theme,
                           unit);
            x += one * count;
        }
    }
    if (strip.notAnswered > 0) {
        paintOpenCell(painter, QRectF(x, area.top(), one * strip.notAnswered - unit, area.height()), theme, unit);
    }
}

void paintGrade(QPainter& painter, const QRectF& area, QChar grade, const Theme& theme, double unit) {
    const Saved saved(painter);
    const double side = std::min(area.width(), area.height());
    const QRectF box(area.center().x() - side / 2, area.center().y() - side / 2, side, side);
    const bool filled = grade == QLatin1Char('A');
    if (filled) {
        painter.fillRect(box, theme.colour("ink"));
    } else {
        QPen pen(theme.colour("ink"), unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (grade == QLatin1Char('C')) {
            pen.setDashPattern({2, 2});
        }
        painter.setPen(pen);
        painter.drawRect(box.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2));
    }
    TextLine(QString(grade), theme, side / unit * 0.7, 600)
        .paint(painter, box.center(), Qt::AlignHCenter, theme.colour(filled ? "onInk" : "ink"), unit);
}

QString handlingText(const QString& label) {
    QString name = label.toUpper();
    return QStringLiteral("TLP:%1").arg(name.replace(QLatin1Char('-'), QLatin1Char('+')));
}

QSizeF handlingSize(const QString& label, const Theme& theme) {
    return {TextLine(handlingText(label), theme, 10, 600).width() + 12, 17};
}

void paintHandling(QPainter& painter, QPointF topLeft, const QString& label, const Theme& theme, double unit) {
    const Saved saved(painter);
    const QRectF box(topLeft, handlingSize(label, theme) * unit);
    painter.fillRect(box, theme.handlingGround());
    TextLine(handlingText(label), theme, 10, 600)
        .paint(painter, box.center(), Qt::AlignHCenter, theme.handling(label), unit);
}

} // namespace atalaya
