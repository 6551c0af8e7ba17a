#include "views/charts/ChartPicture.h"
#include "views/charts/ChartText.h"
#include "views/charts/PlotRecording.h"
#include "views/theme/Signs.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace atalaya::report {

namespace {

constexpr double rankHeadHeight = 22;
constexpr double rankBarHeight = 10;
constexpr double rankTextPx = 12.5;

QString steps(const GapRankingSpec::Row& row) {
    return QStringLiteral("%1 \u2192 %2").arg(QString::number(row.stage), QString::number(row.target));
}

} // namespace

Figure chartFigure(const GapRankingSpec& spec, QSizeF size, const Theme& theme) {
    const double width = size.width() * pxPerPoint;
    std::vector<QString> ranks, codes, stages;
    std::vector<QString> reasons{spec.priorityLabel};
    double most = 0;
    for (const GapRankingSpec::Row& row : spec.rows) {
        ranks.push_back(row.rank);
        codes.push_back(row.code);
        stages.push_back(steps(row));
        reasons.push_back(row.reason);
        most = std::max(most, row.priority);
    }
    // Columns from both ends; the label has what is left.
    const double rankRight = std::max(16.0, widest(ranks, theme, rankTextPx, 600));
    const double codeLeft = rankRight + 8;
    const double labelLeft = codeLeft + widest(codes, theme, rankTextPx) + 10;
    const double plotRight = width - widest(reasons, theme, rankTextPx) - 12;
    const double plotLeft = plotRight - 0.12 * width;
    const double stageLeft = plotLeft - 16 - 6 - widest(stages, theme, rankTextPx) - 14;
    const double labelWidth = std::max(40.0, stageLeft - labelLeft - 14);

    struct Placed {
        GapRankingSpec::Row row;
        ChartLabel label;
        QRectF bar;
    };
    std::vector<Placed> rows;
    double needed = 18;
    for (const GapRankingSpec::Row& row : spec.rows) {
        const QString label = row.quickWin && !spec.quickWinLabel.isEmpty()
                                  ? QStringLiteral("%1 \u00b7 %2").arg(row.label, spec.quickWinLabel)
                                  : row.label;
        rows.push_back({row, ChartLabel(label, theme, rankTextPx, labelWidth), {}});
        needed = std::max(needed, rows.back().label.height() + 4);
    }
    const double room = size.height() * pxPerPoint - rankHeadHeight;
    const double pitch = rowPitch(std::min(room, 32.0 * double(rows.size())), rows.size(), needed);
    const QSizeF px(width, rankHeadHeight + pitch * static_cast<double>(rows.size()));

    auto* set = new QBarSet(spec.priorityLabel);
    QStringList categories;
    for (auto row = spec.rows.rbegin(); row != spec.rows.rend(); ++row) {
        *set << row->priority;
        categories << QString::number(categories.size());
    }
    set->setBrush(theme.colour("surface"));
    set->setPen(Qt::NoPen);
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(rankBarHeight / pitch);
    QChart chart;
    chart.addSeries(series);
    auto* value = new QValueAxis;
    value->setRange(0, most > 0 ? most : 1);
    auto* names = new QBarCategoryAxis;
    names->append(categories);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(value), static_cast<QAbstractAxis*>(names)}) {
        axis->setGridLineVisible(false);
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
    }
    chart.addAxis(value, Qt::AlignBottom);
    series->attachAxis(value);
    chart.addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
    dressChart(chart, px, QRectF(plotLeft, rankHeadHeight, plotRight - plotLeft, px.height() - rankHeadHeight));
    const QPicture picture = recordChart(chart, px);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double row = static_cast<double>(rows.size() - 1 - i);
        const QPointF from = chart.mapToPosition(QPointF(0, row), series);
        const QPointF to = chart.mapToPosition(QPointF(rows[i].row.priority, row), series);
        rows[i].bar = QRectF(from.x(), from.y() - rankBarHeight / 2, to.x() - from.x(), rankBarHeight);
    }
    const int ceiling = spec.ceiling;
    const auto over = [=](QPainter& painter) {
        const QColor text = theme.colour("text");
        const QColor quiet = theme.colour("text2");
        TextLine(spec.priorityLabel, theme, 12).paint(painter, {width, 11}, Qt::AlignRight, quiet);
        for (const Placed& placed : rows) {
            const double y = placed.bar.center().y();
            TextLine(placed.row.rank, theme, rankTextPx, 600).paint(painter, {rankRight, y}, Qt::AlignRight, text);
            TextLine(placed.row.code, theme, rankTextPx).paint(painter, {codeLeft, y}, Qt::AlignLeft, quiet);
            placed.label.paint(painter, {labelLeft, y}, theme);
            paintStage(painter, QRectF(stageLeft, y - 8, 16, 16), StageGlyph::proved(placed.row.stage, ceiling), theme);
            TextLine(steps(placed.row), theme, rankTextPx).paint(painter, {stageLeft + 22, y}, Qt::AlignLeft, text);
            paintGap(painter, placed.bar, theme);
            TextLine(placed.row.reason, theme, rankTextPx).paint(painter, {width, y}, Qt::AlignRight, text);
        }
    };
    return chartFigureOf(spec.text, px, chartDrawing(picture, px, over));
}

} // namespace atalaya::report
