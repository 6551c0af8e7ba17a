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
    bool broken = false; ///< a word did not fit and was broken

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
    const double lineWidth = std::max(30.0, std::min(width, 95.0) - leadWidth);
    label.lines = wrapText(axis.label, theme, labelPx, 400, lineWidth);
    const QStringList words = axis.label.split(u' ');
    label.broken = widest({words.begin(), words.end()}, theme, labelPx) > lineWidth;
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
    double bottom = 0;
    std::vector<AxisLabel> labels;
};

/// Free room between two labels side by side.
constexpr double between = 8;

bool touch(const AxisLabel& a, const AxisLabel& b) {
    return a.box.adjusted(-between / 2, 1, between / 2, -1).intersects(b.box.adjusted(-between / 2, 0, between / 2, 0));
}

/// Moves the labels beside a middle one, at the top or at the bottom, outwards until they stand clear of it.
void makeWay(std::vector<AxisLabel>& labels) {
    const std::size_t n = labels.size();
    for (std::size_t i = 0; n > 2 && i < n; ++i) {
        if (labels[i].align != Qt::AlignHCenter) {
            continue;
        }
        for (const std::size_t side : {(i + 1) % n, (i + n - 1) % n}) {
            AxisLabel& label = labels[side];
            if (!touch(labels[i], label)) {
                continue;
            }
            if (label.align == Qt::AlignLeft) {
                label.box.moveLeft(labels[i].box.right() + between + 0.5);
            } else if (label.align == Qt::AlignRight) {
                label.box.moveRight(labels[i].box.left() - between - 0.5);
            }
        }
    }
}

constexpr double leastRadius = 40;

/// The largest radius at which every label has its place inside `room` and none touches its neighbour. The layout
/// begins at the top of the room; `bottom` is where its ink ends.
Layout largestLayout(const RadarSpec& spec, const QRectF& room, const Theme& theme, bool mayBreakWords) {
    const std::size_t n = spec.axes.size();
    Layout layout;
    for (double radius = std::min(room.width() / 2, room.height()); radius >= 24; radius -= 2) {
        layout.radius = radius;
        layout.labels.clear();
        // What is drawn ends at the corners of the outermost ring: three axes need less than the whole circle.
        QRectF bounds(room.center(), QSizeF(0, 0));
        const auto include = [&bounds](const QRectF& box) {
            bounds = QRectF(QPointF(std::min(bounds.left(), box.left()), std::min(bounds.top(), box.top())),
                            QPointF(std::max(bounds.right(), box.right()), std::max(bounds.bottom(), box.bottom())));
        };
        for (std::size_t i = 0; i < n; ++i) {
            layout.labels.push_back(labelAt(spec.axes[i], direction(i, n), room.center(), radius, room, theme));
        }
        makeWay(layout.labels);
        for (std::size_t i = 0; i < n; ++i) {
            include(layout.labels[i].box);
            include(QRectF(room.center() + direction(i, n) * radius, QSizeF(0, 0)));
        }
        const QPointF shift(0, room.top() - bounds.top());
        layout.centre = room.center() + shift;
        layout.bottom = bounds.bottom() + shift.y();
        bool fits = bounds.height() <= room.height() && bounds.left() >= room.left() - 0.5 &&
                    bounds.right() <= room.right() + 0.5;
        for (AxisLabel& label : layout.labels) {
            label.box.translate(shift);
        }
        for (std::size_t i = 0; fits && i < n; ++i) {
            fits = (n < 2 || !touch(layout.labels[i], layout.labels[(i + 1) % n])) &&
                   (mayBreakWords || !layout.labels[i].broken);
        }
        if (fits) {
            return layout;
        }
    }
    return layout;
}

/// With whole words, unless they would leave a polygon that cannot be read.
Layout layoutOf(const RadarSpec& spec, const QRectF& room, const Theme& theme) {
    Layout layout = largestLayout(spec, room, theme, false);
    return layout.radius >= leastRadius ? layout : largestLayout(spec, room, theme, true);
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
        // QtCharts lays out the whole circle, even where few axes leave its lower part empty.
        const QSizeF circle(px.width(), std::max(px.height(), layout.centre.y() + r));
        dressChart(m_chart, circle, QRectF(layout.centre - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        m_picture = recordChart(m_chart, circle);
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
    for (int tries = 0; layout.radius < leastRadius && tries < 12; ++tries) {
        height += 40;
        layout = layoutOf(spec, QRectF(0, 0, width, height - legend.height()), theme);
    }
    // The legend stands right below; what is left of the height is not kept.
    const double legendTop = std::min(layout.bottom, height - legend.height());
    const QSizeF px(width, legendTop + legend.height());
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
        const bool roomy = rings.size() > 1 && rings[0].y() - rings[1].y() >= 15;
        for (std::size_t i = 0; i < rings.size(); ++i) {
            if (!roomy && i != 0 && i + 1 != rings.size()) {
                continue;
            }
            const TextLine number(QString::number(i + 1), theme, roomy ? labelPx : 9.5);
            const QPointF at = rings[i] + QPointF(-5, 0);
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
