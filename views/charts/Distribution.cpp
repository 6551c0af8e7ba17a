#include "views/charts/ChartPicture.h"
#include "views/charts/ChartText.h"
#include "views/charts/PlotRecording.h"
#include "views/reports/gap/ReportText.h"
#include "views/theme/Signs.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <numeric>

namespace atalaya::report {

namespace {

int ceilingOf(const DistributionSpec& spec) {
    return static_cast<int>(spec.stageNames.size());
}

int countAt(const DistributionSpec::Row& row, int stage) {
    const auto index = static_cast<std::size_t>(stage - 1);
    return index < row.counts.size() ? std::max(0, row.counts[index]) : 0;
}

/// Stacked bars of QtCharts, a set a stage, in the colours of the ramp; rows from above.
class Bars {
public:
    Bars(const std::vector<std::vector<double>>& rows, double most, double thickness, const Theme& theme)
        : m_rows(static_cast<int>(rows.size())) {
        const int sets = rows.empty() ? 0 : static_cast<int>(rows.front().size());
        m_series = new QHorizontalStackedBarSeries;
        for (int s = 1; s <= sets; ++s) {
            auto* set = new QBarSet(QString::number(s));
            for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
                *set << (*row)[static_cast<std::size_t>(s - 1)];
            }
            set->setBrush(theme.stage(s, sets));
            set->setPen(Qt::NoPen);
            m_series->append(set);
        }
        m_series->setBarWidth(thickness);
        m_chart.addSeries(m_series);
        m_values = new QValueAxis;
        m_values->setRange(0, most);
        m_values->setGridLineVisible(false);
        m_values->setLabelsVisible(false);
        m_values->setLineVisible(false);
        m_chart.addAxis(m_values, Qt::AlignBottom);
        m_series->attachAxis(m_values);
        auto* categories = new QBarCategoryAxis;
        for (int i = 0; i < m_rows; ++i) {
            categories->append(QString::number(i));
        }
        categories->setGridLineVisible(false);
        categories->setLabelsVisible(false);
        categories->setLineVisible(false);
        m_chart.addAxis(categories, Qt::AlignLeft);
        m_series->attachAxis(categories);
    }
    void record(QSizeF px, const QRectF& plot) {
        dressChart(m_chart, px, plot);
        m_picture = recordChart(m_chart, px);
    }
    const QPicture& picture() const { return m_picture; }
    QPointF at(double value, int row) { return m_chart.mapToPosition(QPointF(value, m_rows - 1 - row), m_series); }

private:
    QChart m_chart;
    QHorizontalStackedBarSeries* m_series = nullptr;
    QValueAxis* m_values = nullptr;
    int m_rows;
    QPicture m_picture;
};

/// "not answered: 3 · not applicable: 1", only what there is.
QString leftOut(const DistributionSpec& spec, const DistributionSpec::Row& row) {
    const Language& language = spec.text.language;
    QStringList parts;
    if (row.notAnswered > 0 && !spec.notAnsweredLabel.isEmpty()) {
        parts << nameAndValue(language, spec.notAnsweredLabel, language.whole(row.notAnswered));
    }
    if (row.notApplicable > 0 && !spec.notApplicableLabel.isEmpty()) {
        parts << nameAndValue(language, spec.notApplicableLabel, language.whole(row.notApplicable));
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

/// One total: a bar a stage, the highest stage on top, with tower, number, name and count.
Figure totalFigure(const DistributionSpec& spec, QSizeF size, const Theme& theme) {
    constexpr double thickness = 18;
    constexpr double nameLeft = 22;
    const DistributionSpec::Row& row = spec.rows.front();
    const int ceiling = ceilingOf(spec);
    const double width = size.width() * pxPerPoint;
    std::vector<QString> names;
    int most = 1;
    for (int s = 1; s <= ceiling; ++s) {
        names.push_back(spec.stageNames[static_cast<std::size_t>(s - 1)]);
        most = std::max(most, countAt(row, s));
    }
    const double figures = widest({QString::number(ceiling)}, theme, 12, 600) + 5;
    const double nameWidth = std::clamp(widest(names, theme, 12) + 0.5, 20.0, std::max(20.0, 0.42 * width - 40));
    std::vector<ChartLabel> labels;
    double needed = 20;
    for (const QString& name : names) {
        labels.emplace_back(name, theme, 12, nameWidth);
        needed = std::max(needed, labels.back().height() + 4);
    }
    const QString note = leftOut(spec, row);
    const ChartLabel noteLabel(note, theme, 10.5, width);
    const double noteHeight = note.isEmpty() ? 0 : noteLabel.height() + 8;
    const double room = size.height() * pxPerPoint - noteHeight;
    const double pitch = rowPitch(std::min(room, 28.0 * ceiling), static_cast<std::size_t>(ceiling), needed);
    const double left = std::max(104.0, nameLeft + figures + nameWidth + 10);
    const double right = std::max(left + 30, width - 7 - widest({spec.text.language.whole(most)}, theme, 12, 600));
    const double bottom = pitch * ceiling;
    const QSizeF px(width, bottom + noteHeight);

    std::vector<std::vector<double>> bars(static_cast<std::size_t>(ceiling),
                                          std::vector<double>(static_cast<std::size_t>(ceiling), 0.0));
    for (int s = 1; s <= ceiling; ++s) {
        bars[static_cast<std::size_t>(ceiling - s)][static_cast<std::size_t>(s - 1)] = countAt(row, s);
    }
    Bars chart(bars, most, thickness / pitch, theme);
    chart.record(px, QRectF(left, 0, right - left, bottom));
    struct Placed {
        int stage;
        QString count;
        QRectF bar;
    };
    std::vector<Placed> placed;
    for (int s = ceiling; s >= 1; --s) {
        const QPointF from = chart.at(0, ceiling - s);
        const double to = chart.at(countAt(row, s), ceiling - s).x();
        placed.push_back({s, spec.text.language.whole(countAt(row, s)),
                          QRectF(from.x(), from.y() - thickness / 2, to - from.x(), thickness)});
    }
    const auto over = [=](QPainter& painter) {
        for (const Placed& bar : placed) {
            const double y = bar.bar.center().y();
            paintStage(painter, QRectF(0, y - 8, 16, 16), StageGlyph::proved(bar.stage, ceiling), theme);
            TextLine(QString::number(bar.stage), theme, 12, 600)
                .paint(painter, {nameLeft, y}, Qt::AlignLeft, theme.colour("text"));
            labels[static_cast<std::size_t>(bar.stage - 1)].paint(painter, {nameLeft + figures, y}, theme);
            paintStagePattern(painter, bar.bar, bar.stage, ceiling, theme);
            TextLine(bar.count, theme, 12, 600)
                .paint(painter, {bar.bar.right() + 7, y}, Qt::AlignLeft, theme.colour("text"));
        }
        painter.fillRect(QRectF(left - 1, 0, 1, bottom), theme.colour("axis"));
        double y = bottom + 8 + 6;
        for (const QString& line : noteLabel.lines) {
            TextLine(line, theme, noteLabel.px).paint(painter, {0, y}, Qt::AlignLeft, theme.colour("text2"));
            y += noteLabel.px * 1.2;
        }
    };
    return chartFigureOf(spec.text, px, chartDrawing(chart.picture(), px, over));
}

/// Many rows: one strip a row, each as long as the next, and how many are answered at its right.
Figure stripsFigure(const DistributionSpec& spec, QSizeF size, const Theme& theme, ChartPlaces* places) {
    constexpr double thickness = 11;
    constexpr double textPx = 12.5;
    const int ceiling = ceilingOf(spec);
    const double width = size.width() * pxPerPoint;
    struct Placed {
        QString number, answered;
        ChartLabel label;
        double y = 0;
        std::vector<std::pair<int, QRectF>> cells; ///< stage (0: not answered) and place
    };
    std::vector<QString> numbers, names, counts;
    std::vector<Placed> rows;
    std::vector<std::vector<double>> shares;
    for (const DistributionSpec::Row& row : spec.rows) {
        int answered = 0;
        for (int s = 1; s <= ceiling; ++s) {
            answered += countAt(row, s);
        }
        const int all = answered + std::max(0, row.notAnswered);
        std::vector<double> share;
        for (int s = 1; s <= ceiling; ++s) {
            share.push_back(all > 0 ? static_cast<double>(countAt(row, s)) / all : 0.0);
        }
        shares.push_back(share);
        Placed placed;
        placed.number = row.number;
        placed.answered =
            QStringLiteral("%1/%2").arg(spec.text.language.whole(answered), spec.text.language.whole(all));
        numbers.push_back(row.number);
        names.push_back(row.label);
        counts.push_back(placed.answered);
        rows.push_back(std::move(placed));
    }
    const double numberRight = std::max(20.0, widest(numbers, theme, textPx));
    const double labelLeft = numberRight + 8;
    const double labelWidth =
        std::clamp(widest(names, theme, textPx) + 0.5, 20.0, std::max(20.0, 0.4 * width - labelLeft));
    double needed = 17;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].label = ChartLabel(spec.rows[i].label, theme, textPx, labelWidth);
        needed = std::max(needed, rows[i].label.height() + 4);
    }
    ChartLegend legend(theme, width);
    for (int s = 1; s <= ceiling; ++s) {
        legend.add(QStringLiteral("%1 %2").arg(QString::number(s), spec.stageNames[static_cast<std::size_t>(s - 1)]),
                   18, [s, ceiling](QPainter& painter, QPointF at, const Theme& t) {
                       paintStageFill(painter, QRectF(at.x(), at.y() - 5, 18, 10), s, ceiling, true, t);
                   });
    }
    if (std::any_of(spec.rows.begin(), spec.rows.end(), [](const auto& row) { return row.notAnswered > 0; })) {
        legend.add(spec.notAnsweredLabel, 18, [](QPainter& painter, QPointF at, const Theme& t) {
            paintOpenCell(painter, QRectF(at.x(), at.y() - 5, 18, 10), t);
        });
    }
    const double room = size.height() * pxPerPoint - legend.height();
    const double pitch = rowPitch(std::min(room, 27.0 * double(rows.size())), rows.size(), needed);
    const double left = labelLeft + labelWidth + 14;
    const double right = std::max(left + 40, width - 10 - widest(counts, theme, textPx));
    const double bottom = pitch * static_cast<double>(rows.size());
    const QSizeF px(width, bottom + legend.height());

    Bars chart(shares, 1.0, thickness / pitch, theme);
    chart.record(px, QRectF(left, 0, right - left, bottom));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = static_cast<int>(i);
        rows[i].y = chart.at(0, row).y();
        double share = 0;
        for (const int stage : stripParts(spec.rows[i])) {
            const double from = chart.at(share, row).x();
            share += stage == 0 ? 1 - share : shares[i][static_cast<std::size_t>(stage - 1)];
            const double to = chart.at(share, row).x();
            rows[i].cells.emplace_back(stage, QRectF(from, rows[i].y - thickness / 2, to - from, thickness));
        }
        if (places != nullptr) {
            const double top = rows[i].y - pitch / 2;
            for (const auto& [stage, cell] : rows[i].cells) {
                places->push_back(QPolygonF(QRectF(cell.left(), top, cell.width(), pitch)));
            }
            places->push_back(QPolygonF(QRectF(right, top, width - right, pitch)));
        }
    }
    const auto over = [=](QPainter& painter) {
        for (const Placed& row : rows) {
            TextLine(row.number, theme, textPx)
                .paint(painter, {numberRight, row.y}, Qt::AlignRight, theme.colour("text2"));
            row.label.paint(painter, {labelLeft, row.y}, theme);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const auto& [stage, cell] = row.cells[i];
                const bool last = i + 1 == row.cells.size();
                const QRectF inside = last ? cell : cell.adjusted(0, 0, -1, 0);
                if (stage == 0) {
                    paintOpenCell(painter, inside, theme);
                    continue;
                }
                paintStagePattern(painter, inside, stage, ceiling, theme);
                if (!last) { // the joint: half a px of overlap hides what antialiasing would leave at its edges
                    painter.fillRect(QRectF(cell.right() - 1, cell.top() - 0.5, 1, cell.height() + 1),
                                     theme.colour("surface"));
                }
            }
            TextLine(row.answered, theme, textPx).paint(painter, {width, row.y}, Qt::AlignRight, theme.colour("text2"));
        }
        legend.paint(painter, {0, bottom});
    };
    return chartFigureOf(spec.text, px, chartDrawing(chart.picture(), px, over));
}

} // namespace

Figure chartFigure(const DistributionSpec& spec, QSizeF size, const Theme& theme, ChartPlaces* places) {
    return spec.rows.size() == 1 ? totalFigure(spec, size, theme) : stripsFigure(spec, size, theme, places);
}

} // namespace atalaya::report

namespace atalaya {

std::vector<int> stripParts(const DistributionSpec::Row& row) {
    std::vector<int> parts;
    for (std::size_t i = 0; i < row.counts.size(); ++i) {
        if (row.counts[i] > 0) {
            parts.push_back(static_cast<int>(i) + 1);
        }
    }
    if (row.notAnswered > 0) {
        parts.push_back(0);
    }
    return parts;
}

} // namespace atalaya
