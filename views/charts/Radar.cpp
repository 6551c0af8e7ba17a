#include "views/charts/ChartPicture.h"
#include "views/charts/ChartText.h"
#include "views/charts/PlotRecording.h"
#include "views/theme/Signs.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atalaya::report {

namespace {

constexpr double labelPx = 11;
constexpr double lineHeight = 14;
constexpr double labelGap = 9;
/// The radial axis begins below stage 1, so that stage 1 keeps a ring.
constexpr double innermost = 0.35;

/// Words at the end of an axis: the number before the first line, stronger.
struct AxisLabel {
    QString number;
    std::vector<QString> lines;
    QRectF box;
    Qt::Alignment align;

    void paint(QPainter& painter, const Theme& theme) const {
        double y = box.top() + lineHeight / 2;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const TextLine line(lines[i], theme, labelPx);
            const TextLine lead(i == 0 && !number.isEmpty() ? number + QLatin1Char(' ') : QString(), theme, labelPx,
                                600);
            const double width = lead.width() + line.width();
            double x = box.left();
            if (align == Qt::AlignRight) {
                x = box.right() - width;
            } else if (align == Qt::AlignHCenter) {
                x = box.center().x() - width / 2;
            }
            lead.paint(painter, {x, y}, Qt::AlignLeft, theme.colour("text"));
            line.paint(painter, {x + lead.width(), y}, Qt::AlignLeft, theme.colour("text2"));
            y += lineHeight;
        }
    }
};

/// Direction of axis `i` of `n`, clockwise from the top.
QPointF direction(std::size_t i, std::size_t n) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n);
    return {std::sin(angle), -std::cos(angle)};
}

AxisLabel labelAt(const RadarSpec::Axis& axis, QPointF way, QPointF centre, double radius, const QRectF& room,
                  const Theme& theme) {
    const QPointF anchor = centre + way * (radius + labelGap);
    AxisLabel label;
    label.number = axis.number;
    double width = room.width();
    if (way.x() > 0.15) {
        label.align = Qt::AlignLeft;
        width = room.right() - anchor.x();
    } else if (way.x() < -0.15) {
        label.align = Qt::AlignRight;
        width = anchor.x() - room.left();
    } else {
        label.align = Qt::AlignHCenter;
        width = room.width() / 2;
    }
    const QString lead = axis.number.isEmpty() ? QString() : axis.number + QLatin1Char(' ');
    const double leadWidth = TextLine(lead, theme, labelPx, 600).width();
    // A label wraps from 95 px on, as in the design, unless its place is narrower still.
    label.lines = wrapText(axis.label, theme, labelPx, 400, std::max(30.0, std::min(width, 95.0) - leadWidth));
    double widestLine = 0;
    for (std::size_t i = 0; i < label.lines.size(); ++i) {
        widestLine =
            std::max(widestLine, TextLine(label.lines[i], theme, labelPx).width() + (i == 0 ? leadWidth : 0.0));
    }
    const double height = lineHeight * static_cast<double>(std::max<std::size_t>(1, label.lines.size()));
    double x = anchor.x();
    if (label.align == Qt::AlignRight) {
        x -= widestLine;
    } else if (label.align == Qt::AlignHCenter) {
        x -= widestLine / 2;
    }
    label.box = QRectF(x, anchor.y() - height * (1 - way.y()) / 2, widestLine, height);
    return label;
}

struct Layout {
    QPointF centre;
    double radius = 0;
    std::vector<AxisLabel> labels;
};

/// The largest radius at which every label has its place inside `room` and none touches its neighbour.
Layout layoutOf(const RadarSpec& spec, const QRectF& room, const Theme& theme) {
    const std::size_t n = spec.axes.size();
    Layout layout;
    for (double radius = std::min(room.width(), room.height()) / 2; radius >= 24; radius -= 2) {
        layout.radius = radius;
        layout.labels.clear();
        // The centre moves down or up so that top and bottom labels have equal room.
        QRectF bounds(room.center() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        for (std::size_t i = 0; i < n; ++i) {
            layout.labels.push_back(labelAt(spec.axes[i], direction(i, n), room.center(), radius, room, theme));
            bounds |= layout.labels.back().box;
        }
        const QPointF shift(0, room.center().y() - bounds.center().y());
        layout.centre = room.center() + shift;
        bool fits = bounds.height() <= room.height() && bounds.left() >= room.left() - 0.5 &&
                    bounds.right() <= room.right() + 0.5;
        for (std::size_t i = 0; fits && i < n; ++i) {
            layout.labels[i].box.translate(shift);
            const QRectF next = layout.labels[(i + 1) % n].box.translated(i + 1 < n ? shift : QPointF());
            fits = n < 2 || !layout.labels[i].box.adjusted(0, 1, 0, -1).intersects(next);
        }
        if (fits) {
            return layout;
        }
    }
    return layout;
}

/// What QPolarChart draws: rings, spokes and the three polygons, all of straight lines.
class Plot {
public:
    Plot(const RadarSpec& spec, QSizeF px, const Layout& layout, const Theme& theme)
        : m_n(static_cast<int>(spec.axes.size())) {
        m_angle = new QValueAxis;
        m_angle->setRange(0, m_n);
        m_radius = new QValueAxis;
        m_radius->setRange(innermost, spec.ceiling);
        for (QValueAxis* axis : {m_angle, m_radius}) {
            axis->setGridLineVisible(false);
            axis->setLabelsVisible(false);
            axis->setLineVisible(false);
        }
        m_chart.addAxis(m_angle, QPolarChart::PolarOrientationAngular);
        m_chart.addAxis(m_radius, QPolarChart::PolarOrientationRadial);
        const auto every = [&](double value) { return std::vector<std::optional<double>>(spec.axes.size(), value); };
        std::vector<std::optional<double>> now, target, last;
        for (const RadarSpec::Axis& axis : spec.axes) {
            const auto onScale = [&](const std::optional<double>& value) {
                return value ? std::optional(std::clamp(*value, 1.0, static_cast<double>(spec.ceiling))) : value;
            };
            now.push_back(onScale(axis.now));
            target.push_back(onScale(axis.target));
            last.push_back(onScale(axis.last));
        }
        const QColor slate = theme.colour("seriesCurrent");
        fill(now, mixed(slate, theme.colour("surface"), 0.18));
        const QPen grid(theme.colour("grid"), 1);
        for (int stage = 1; stage < spec.ceiling; ++stage) {
            polygon(every(stage), grid);
        }
        for (int i = 0; i < m_n; ++i) {
            line({QPointF(i, innermost), QPointF(i, spec.ceiling)}, grid);
        }
        polygon(every(spec.ceiling), QPen(theme.colour("axis"), 1));
        if (!spec.lastLabel.isEmpty()) {
            polygon(last, QPen(theme.colour("seriesLast"), 1.5));
        }
        polygon(now, QPen(slate, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPen dashes(theme.colour("target"), 1.5, Qt::SolidLine, Qt::FlatCap);
        dashes.setDashPattern({5 / 1.5, 3 / 1.5});
        polygon(target, dashes);
        const double r = layout.radius;
        dressChart(m_chart, px, QRectF(layout.centre - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        m_picture = recordChart(m_chart, px);
    }
    const QPicture& picture() const { return m_picture; }
    QPointF at(std::size_t axis, double value) {
        return m_chart.mapToPosition(QPointF(static_cast<double>(axis), value), m_chart.series().constFirst());
    }

private:
    static QColor mixed(const QColor& ink, const QColor& ground, double part) {
        const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a * part + b * (1 - part))); };
        return {mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue())};
    }
    void attach(QAbstractSeries* series) {
        m_chart.addSeries(series);
        series->attachAxis(m_angle);
        series->attachAxis(m_radius);
    }
    void line(const QList<QPointF>& points, const QPen& pen) {
        auto* series = new QLineSeries;
        series->append(points);
        series->setPen(pen);
        attach(series);
    }
    /// Closed where every value is known, else the pieces between neighbours that are.
    void polygon(const std::vector<std::optional<double>>& values, const QPen& pen) {
        QList<QPointF> run;
        for (int i = 0; i <= m_n; ++i) {
            const std::optional<double> value = m_n > 0 ? values[static_cast<std::size_t>(i % m_n)] : std::nullopt;
            if (value) {
                run << QPointF(i, *value);
            }
            if ((!value || i == m_n) && run.size() > 1) {
                line(run, pen);
            }
            if (!value) {
                run.clear();
            }
        }
    }
    void fill(const std::vector<std::optional<double>>& values, const QColor& colour) {
        if (m_n < 3 || !std::all_of(values.begin(), values.end(), [](const auto& v) { return v.has_value(); })) {
            return;
        }
        auto* edge = new QLineSeries;
        for (int i = 0; i <= m_n; ++i) {
            *edge << QPointF(i, *values[static_cast<std::size_t>(i % m_n)]);
        }
        auto* area = new QAreaSeries(edge);
        edge->setParent(area);
        area->setBrush(colour);
        area->setPen(Qt::NoPen);
        attach(area);
    }

    QPolarChart m_chart;
    QValueAxis* m_angle = nullptr;
    QValueAxis* m_radius = nullptr;
    int m_n;
    QPicture m_picture;
};

ChartLegend legendOf(const RadarSpec& spec, double width, const Theme& theme) {
    ChartLegend legend(theme, width);
    legend.add(spec.nowLabel, 18, [](QPainter& painter, QPointF at, const Theme& t) {
        painter.setPen(QPen(t.colour("seriesCurrent"), 2.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at, at + QPointF(18, 0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.colour("seriesCurrent"));
        painter.drawEllipse(at + QPointF(9, 0), 3, 3);
    });
    legend.add(spec.targetLabel, 24, [](QPainter& painter, QPointF at, const Theme& t) {
        QPen pen(t.colour("target"), 1.5, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({5 / 1.5, 3 / 1.5});
        painter.setPen(pen);
        painter.drawLine(at, at + QPointF(24, 0));
        paintTarget(painter, at + QPointF(12, 0), t, 1, 7.2);
    });
    legend.add(spec.lastLabel, 18, [](QPainter& painter, QPointF at, const Theme& t) {
        painter.setPen(QPen(t.colour("seriesLast"), 1.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at, at + QPointF(18, 0));
    });
    return legend;
}

} // namespace

Figure chartFigure(const RadarSpec& spec, QSizeF size, const Theme& theme) {
    const double width = size.width() * pxPerPoint;
    const ChartLegend legend = legendOf(spec, width, theme);
    // A polygon of less than 40 px of radius cannot be read: the height grows until it is reached.
    double height = std::max(size.height() * pxPerPoint, 160 + legend.height());
    Layout layout = layoutOf(spec, QRectF(0, 0, width, height - legend.height()), theme);
    for (int tries = 0; layout.radius < 40 && tries < 12; ++tries) {
        height += 40;
        layout = layoutOf(spec, QRectF(0, 0, width, height - legend.height()), theme);
    }
    const QSizeF px(width, height);
    Plot plot(spec, px, layout, theme);

    struct Mark {
        QPointF place;
        bool target;
    };
    std::vector<Mark> marks;
    const auto onScale = [&](double value) { return std::clamp(value, 1.0, static_cast<double>(spec.ceiling)); };
    for (std::size_t i = 0; i < spec.axes.size(); ++i) {
        if (spec.axes[i].now) {
            marks.push_back({plot.at(i, onScale(*spec.axes[i].now)), false});
        }
    }
    for (std::size_t i = 0; i < spec.axes.size(); ++i) {
        if (spec.axes[i].target) {
            marks.push_back({plot.at(i, onScale(*spec.axes[i].target)), true});
        }
    }
    std::vector<QPointF> rings; // where stage s crosses the first axis
    for (int stage = 1; stage <= spec.ceiling && !spec.axes.empty(); ++stage) {
        rings.push_back(plot.at(0, stage));
    }
    const double legendTop = height - legend.height();
    const auto over = [=](QPainter& painter) {
        for (const Mark& mark : marks) {
            if (mark.target) {
                paintTarget(painter, mark.place, theme, 1, 7.2);
            } else {
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.colour("seriesCurrent"));
                painter.drawEllipse(mark.place, 3, 3);
            }
        }
        const bool roomy = rings.size() > 1 && rings[0].y() - rings[1].y() >= 10;
        for (std::size_t i = 0; i < rings.size(); ++i) {
            if (!roomy && i != 0 && i + 1 != rings.size()) {
                continue;
            }
            const TextLine number(QString::number(i + 1), theme, roomy ? labelPx : 9.5);
            // The last stands a little lower, so that it does not run into the first axis' label.
            const QPointF at = rings[i] + QPointF(-5, i + 1 == rings.size() ? 5.0 : 0.0);
            painter.fillRect(QRectF(at.x() - number.width() - 1.5, at.y() - number.capHeight() / 2 - 1.5,
                                    number.width() + 3, number.capHeight() + 3),
                             theme.colour("surface"));
            number.paint(painter, at, Qt::AlignRight, theme.colour("text2"));
        }
        for (const AxisLabel& label : layout.labels) {
            label.paint(painter, theme);
        }
        legend.paint(painter, {0, legendTop});
    };
    return chartFigureOf(spec.text, px, chartDrawing(plot.picture(), px, over));
}

} // namespace atalaya::report
