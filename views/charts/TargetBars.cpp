#include "views/charts/ChartPicture.h"
#include "views/charts/ChartText.h"
#include "views/charts/PlotRecording.h"
#include "views/theme/Signs.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace atalaya::report {

namespace {

constexpr double targetHeadHeight = 24;
constexpr double targetBarHeight = 10;
constexpr double targetTextPx = 12.5;

/// Where things stand, in px; worked out before QtCharts is asked for the places inside the plot.
struct BarColumns {
    double number = 0; ///< right end
    double label = 0;
    double labelWidth = 0;
    double plotLeft = 0, plotRight = 0;
    double now = 0, target = 0; ///< right ends
    double ring = 0;            ///< middle
};

BarColumns columnsOf(const TargetBarsSpec& spec, double width, const Theme& theme) {
    std::vector<QString> numbers, labels;
    std::vector<QString> nows{spec.nowHead}, targets{spec.targetHead};
    for (const TargetBarsSpec::Row& row : spec.rows) {
        numbers.push_back(row.number);
        if (!row.heading) {
            labels.push_back(row.label);
        }
        nows.push_back(chartValue(row.now, spec.text));
        targets.push_back(chartValue(row.target, spec.text));
    }
    BarColumns c;
    c.number = std::max(20.0, widest(numbers, theme, targetTextPx));
    c.label = c.number + 8;
    c.ring = width - 7;
    c.target = width - 14;
    c.now = c.target - std::max(widest(targets, theme, targetTextPx), 28.0) - 8;
    c.plotRight = c.now - std::max(widest(nows, theme, targetTextPx, 600), 27.0) - 23;
    c.labelWidth = std::clamp(widest(labels, theme, targetTextPx) + 0.5, 20.0, std::max(20.0, 0.32 * width - c.label));
    c.plotLeft = std::max(0.305 * width, c.label + c.labelWidth + 14);
    c.plotRight = std::max(c.plotRight, c.plotLeft + 40);
    return c;
}

/// The plot as QtCharts draws it: grid and bars. Values count from stage 1, so that a bar begins at the axis.
class TargetPlot {
public:
    TargetPlot(const TargetBarsSpec& spec, QSizeF px, const QRectF& area, double pitch, const Theme& theme)
        : m_rows(static_cast<int>(spec.rows.size())) {
        auto* now = new QBarSet(spec.nowLabel);
        QStringList categories;
        for (auto row = spec.rows.rbegin(); row != spec.rows.rend(); ++row) {
            *now << (row->now ? std::clamp(*row->now, 1.0, double(spec.ceiling)) - 1 : 0.0);
            categories << QString::number(categories.size());
        }
        now->setBrush(theme.colour("seriesCurrent"));
        now->setPen(Qt::NoPen);
        m_series = new QHorizontalStackedBarSeries;
        m_series->append(now);
        m_series->setBarWidth(targetBarHeight / pitch);
        m_chart.addSeries(m_series);
        auto* value = new QValueAxis;
        value->setRange(0, spec.ceiling - 1);
        value->setTickCount(spec.ceiling);
        value->setGridLineVisible(false); // drawn below, at the places of the fixed plot area
        value->setLabelsVisible(false);
        value->setLineVisible(false);
        m_chart.addAxis(value, Qt::AlignTop);
        m_series->attachAxis(value);
        auto* rows = new QBarCategoryAxis;
        rows->append(categories);
        rows->setGridLineVisible(false);
        rows->setLabelsVisible(false);
        rows->setLineVisible(false);
        m_chart.addAxis(rows, Qt::AlignLeft);
        m_series->attachAxis(rows);
        dressChart(m_chart, px, area);
        m_picture = recordChart(m_chart, px);
    }
    const QPicture& picture() const { return m_picture; }
    /// Middle of the row's bar at a value of the scale.
    QPointF at(double stage, std::size_t row) {
        return m_chart.mapToPosition(QPointF(stage - 1, m_rows - 1 - static_cast<int>(row)), m_series);
    }

private:
    QChart m_chart;
    QHorizontalStackedBarSeries* m_series = nullptr;
    int m_rows;
    QPicture m_picture;
};

/// A row as it is painted: places known, nothing left to ask.
struct Placed {
    double y = 0;
    QRectF gap;
    std::optional<double> last, target;
    QString number, now, goal;
    ChartLabel label;
    bool incomplete = false;
    bool heading = false;
};

} // namespace

ChartLegend targetBarsLegend(const TargetBarsSpec& spec, double width, const Theme& theme) {
    ChartLegend legend(theme, width);
    legend.add(spec.nowLabel, 18, [](QPainter& painter, QPointF at, const Theme& look) {
        painter.fillRect(QRectF(at.x(), at.y() - 5, 18, 10), look.colour("seriesCurrent"));
    });
    legend.add(spec.gapLabel, 19, [](QPainter& painter, QPointF at, const Theme& look) {
        paintGap(painter, QRectF(at.x(), at.y() - 5, 19, 10), look);
    });
    legend.add(spec.targetLabel, 12, [](QPainter& painter, QPointF at, const Theme& look) {
        paintTarget(painter, at + QPointF(6, 0), look);
    });
    legend.add(spec.lastLabel, 4,
               [](QPainter& painter, QPointF at, const Theme& look) { paintLast(painter, at + QPointF(2, 0), look); });
    if (std::any_of(spec.rows.begin(), spec.rows.end(), [](const auto& row) { return row.incomplete; })) {
        legend.add(spec.incompleteLabel, 9, [](QPainter& painter, QPointF at, const Theme& look) {
            paintIncomplete(painter, at + QPointF(4.5, 0), look);
        });
    }
    return legend;
}

Figure chartFigure(const TargetBarsSpec& spec, QSizeF size, const Theme& theme, ChartPlaces* places) {
    const double width = size.width() * pxPerPoint;
    const BarColumns c = columnsOf(spec, width, theme);
    std::vector<Placed> rows;
    double needed = 17;
    for (const TargetBarsSpec::Row& row : spec.rows) {
        Placed placed;
        placed.heading = row.heading;
        placed.label = ChartLabel(row.label, theme, targetTextPx, row.heading ? width : c.labelWidth);
        if (!row.heading) {
            placed.number = row.number;
            placed.now = chartValue(row.now, spec.text);
            placed.goal = chartValue(row.target, spec.text);
        }
        placed.incomplete = row.incomplete;
        needed = std::max(needed, placed.label.height() + 2);
        rows.push_back(std::move(placed));
    }
    const ChartLegend legend = spec.legend ? targetBarsLegend(spec, width, theme) : ChartLegend(theme, width);
    const double room = size.height() * pxPerPoint - targetHeadHeight - legend.height();
    const double pitch = rowPitch(std::min(room, 27.0 * double(rows.size())), rows.size(), needed);
    const double bottom = targetHeadHeight + pitch * static_cast<double>(rows.size());
    const QSizeF px(width, bottom + legend.height());

    TargetPlot plot(spec, px, QRectF(c.plotLeft, targetHeadHeight, c.plotRight - c.plotLeft, bottom - targetHeadHeight),
                    pitch, theme);
    const auto onScale = [&](double value) { return std::clamp(value, 1.0, static_cast<double>(spec.ceiling)); };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TargetBarsSpec::Row& row = spec.rows[i];
        rows[i].y = plot.at(1, i).y();
        if (places != nullptr) {
            const double top = targetHeadHeight + pitch * static_cast<double>(i);
            const double numbers = row.heading ? width : c.plotRight + 10;
            places->push_back(QPolygonF(QRectF(0, top, numbers, pitch)));
            if (!row.heading) {
                places->push_back(QPolygonF(QRectF(numbers, top, c.now + 4 - numbers, pitch)));
                places->push_back(QPolygonF(QRectF(c.now + 4, top, c.target - c.now, pitch)));
            }
        }
        if (row.target) {
            rows[i].target = plot.at(onScale(*row.target), i).x();
        }
        if (row.last && !spec.lastLabel.isEmpty()) {
            rows[i].last = plot.at(onScale(*row.last), i).x();
        }
        if (row.now && row.target && *row.target > *row.now) {
            const double from = plot.at(onScale(*row.now), i).x();
            rows[i].gap = QRectF(from, rows[i].y - targetBarHeight / 2, *rows[i].target - from, targetBarHeight);
        }
    }
    std::vector<double> stages;
    for (int stage = 1; stage <= spec.ceiling; ++stage) {
        stages.push_back(plot.at(stage, 0).x());
    }
    const auto over = [=](QPainter& painter) {
        const QColor text = theme.colour("text");
        const QColor quiet = theme.colour("text2");
        for (std::size_t s = 0; s < stages.size(); ++s) {
            TextLine(QString::number(s + 1), theme, 12).paint(painter, {stages[s], 11.6}, Qt::AlignHCenter, quiet);
        }
        TextLine(spec.nowHead, theme, 12).paint(painter, {c.now, 11.6}, Qt::AlignRight, quiet);
        TextLine(spec.targetHead, theme, 12).paint(painter, {c.target, 11.6}, Qt::AlignRight, quiet);
        for (const Placed& row : rows) {
            if (row.heading) {
                TextLine(row.label.lines.empty() ? QString() : row.label.lines.front(), theme, 12, 600)
                    .paint(painter, {0, row.y}, Qt::AlignLeft, quiet);
                continue;
            }
            TextLine(row.number, theme, targetTextPx).paint(painter, {c.number, row.y}, Qt::AlignRight, quiet);
            row.label.paint(painter, {c.label, row.y}, theme);
            paintGap(painter, row.gap, theme);
            if (row.last) {
                paintLast(painter, {*row.last, row.y}, theme);
            }
            if (row.target) {
                paintTarget(painter, {*row.target, row.y}, theme);
            }
            TextLine(row.now, theme, targetTextPx, 600).paint(painter, {c.now, row.y}, Qt::AlignRight, text);
            TextLine(row.goal, theme, targetTextPx).paint(painter, {c.target, row.y}, Qt::AlignRight, quiet);
            if (row.incomplete) {
                paintIncomplete(painter, {c.ring, row.y}, theme);
            }
        }
        legend.paint(painter, {0, bottom});
    };
    Figure figure = chartFigureOf(spec.text, px, chartDrawing(plot.picture(), px, over));
    // The grid lies below everything. QtCharts 6.4 lays its own out before the plot area is fixed, and then keeps it.
    figure.draw = [stages, bottom, px, colour = theme.colour("grid"), draw = figure.draw](QPainter& painter,
                                                                                          const QRectF& area) {
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(area.width() / px.width(), area.height() / px.height());
        for (const double stage : stages) {
            painter.fillRect(QRectF(stage - 0.5, targetHeadHeight, 1, bottom - targetHeadHeight), colour);
        }
        painter.restore();
        draw(painter, area);
    };
    return figure;
}

} // namespace atalaya::report
