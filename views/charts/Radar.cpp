#include "views/charts/ChartPicture.h"
#include "views/charts/ChartText.h"
#include "views/charts/PlotRecording.h"
#include "views/charts/RadarLayout.h"
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

namespace atalaya::report {

namespace {

/// The radial axis begins below stage 1, so that stage 1 keeps a ring.
constexpr double innermost = 0.35;

/// What QPolarChart draws: rings, spokes and the three polygons, all of straight lines.
class Plot {
public:
    Plot(const RadarSpec& spec, QSizeF px, const RadarLayout& layout, const Theme& theme)
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

Figure chartFigure(const RadarSpec& spec, QSizeF size, const Theme& theme, ChartPlaces* places) {
    const double width = size.width() * pxPerPoint;
    const ChartLegend legend = spec.legend ? legendOf(spec, width, theme) : ChartLegend(theme, width);
    const RadarLayout layout = radarLayout(
        spec, {width, size.height() * pxPerPoint - legend.height()},
        [&theme](const QString& text, int weight) { return TextLine(text, theme, radarLabelPx, weight).width(); });
    // The legend stands right below; what is left of the height is not kept.
    const double legendTop = layout.bottom;
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
    if (places != nullptr) {
        // A wedge an axis, out beyond its label.
        const std::size_t n = spec.axes.size();
        const double reach = 2.0 * layout.radius;
        for (std::size_t i = 0; i < n; ++i) {
            const QPointF along = radarDirection(i, n) * reach;
            const QPointF before = (radarDirection((i + n - 1) % n, n) * reach + along) / 2;
            const QPointF after = (radarDirection((i + 1) % n, n) * reach + along) / 2;
            places->push_back(
                QPolygonF({layout.centre, layout.centre + before, layout.centre + along, layout.centre + after}));
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
            const TextLine number(QString::number(i + 1), theme, roomy ? radarLabelPx : 9.5);
            const QPointF at = rings[i] + QPointF(-5, 0);
            painter.fillRect(QRectF(at.x() - number.width() - 1.5, at.y() - number.capHeight() / 2 - 1.5,
                                    number.width() + 3, number.capHeight() + 3),
                             theme.colour("surface"));
            number.paint(painter, at, Qt::AlignRight, theme.colour("text2"));
        }
        for (const RadarLabel& label : layout.labels) {
            label.paint(painter, theme);
        }
        legend.paint(painter, {0, legendTop});
    };
    return chartFigureOf(spec.text, px, chartDrawing(plot.picture(), px, over));
}

} // namespace atalaya::report
