#include "views/strategy/roadmap/ImpactFigure.h"

#include "views/charts/ChartText.h"
#include "views/charts/PlotRecording.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atalaya::report {

namespace {

constexpr double impactText = 12;
constexpr double impactBubble = 6; // px, radius
constexpr double impactScaleTurnsAt = 30;

/// From costs and gains to px.
struct ImpactScale {
    QRectF plot;
    bool isLogarithmic = false;
    double least = 0, most = 1; ///< costs
    double highest = 1;         ///< gain

    ImpactScale(const ImpactSpec& spec, const QRectF& area) : plot(area) {
        double smallest = std::max(1.0, spec.costSplit);
        double largest = smallest;
        for (const ImpactSpec::Point& point : spec.points) {
            smallest = std::min(smallest, std::max(1.0, point.cost));
            largest = std::max(largest, point.cost);
            highest = highest == 1 ? point.gain : std::max(highest, point.gain);
        }
        highest = std::max({highest, spec.gainSplit, 1e-6}) * 1.12;
        isLogarithmic = largest > impactScaleTurnsAt * smallest;
        least = isLogarithmic ? std::floor(std::log10(smallest) * 2) / 2 : 0;
        most = isLogarithmic ? std::log10(largest) + 0.15 : largest * 1.12;
    }
    [[nodiscard]] double x(double cost) const {
        const double at = isLogarithmic ? std::log10(std::max(1.0, cost)) : cost;
        return plot.left() + plot.width() * std::clamp((at - least) / (most - least), 0.0, 1.0);
    }
    [[nodiscard]] double y(double gain) const {
        return plot.bottom() - plot.height() * std::clamp(gain / highest, 0.0, 1.0);
    }
    /// Where the axis of costs has words.
    [[nodiscard]] std::vector<double> costTicks() const {
        std::vector<double> ticks;
        if (isLogarithmic) {
            for (double power = std::ceil(least); power <= most; ++power) {
                ticks.push_back(std::pow(10.0, power));
            }
            return ticks;
        }
        return roundTicks(most);
    }
    [[nodiscard]] std::vector<double> gainTicks() const { return roundTicks(highest); }

private:
    /// Three to six round numbers from 0 on.
    [[nodiscard]] static std::vector<double> roundTicks(double most) {
        const double raw = most / 4;
        const double power = std::pow(10.0, std::floor(std::log10(raw)));
        const double step = raw / power >= 5 ? 5 * power : raw / power >= 2 ? 2 * power : power;
        std::vector<double> ticks;
        for (int i = 0; i * step <= most && i < 12; ++i) {
            ticks.push_back(i * step);
        }
        return ticks;
    }
};

struct ImpactBubble {
    QString code;
    QPointF centre;
    bool isOpen = false;
    QRectF label;
};

/// Codes beside their bubbles, where no other stands if there is such a place.
void placeCodes(std::vector<ImpactBubble>& bubbles, const QRectF& plot, const Theme& theme) {
    std::vector<QRectF> taken;
    for (const ImpactBubble& bubble : bubbles) {
        taken.emplace_back(bubble.centre.x() - impactBubble, bubble.centre.y() - impactBubble, 2 * impactBubble,
                           2 * impactBubble);
    }
    for (ImpactBubble& bubble : bubbles) {
        const QSizeF size(TextLine(bubble.code, theme, impactText).width(), impactText + 2);
        const double off = impactBubble + 3;
        const QPointF c = bubble.centre;
        const QRectF wishes[] = {
            {QPointF(c.x() + off, c.y() - size.height() / 2), size},
            {QPointF(c.x() - off - size.width(), c.y() - size.height() / 2), size},
            {QPointF(c.x() - size.width() / 2, c.y() - off - size.height()), size},
            {QPointF(c.x() - size.width() / 2, c.y() + off), size},
            {QPointF(c.x() + off - 2, c.y() - off - size.height() + 4), size},
            {QPointF(c.x() + off - 2, c.y() + off - 4), size},
        };
        bubble.label = wishes[0];
        for (const QRectF& wish : wishes) {
            const bool isFree =
                plot.adjusted(0, -8, 8, 4).contains(wish) &&
                std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(wish); });
            if (isFree) {
                bubble.label = wish;
                break;
            }
        }
        taken.push_back(bubble.label);
    }
}

} // namespace

Figure chartFigure(const ImpactSpec& spec, QSizeF size, const Theme& theme, ChartPlaces* places) {
    const QSizeF px(size.width() * pxPerPoint, std::max(size.height() * pxPerPoint, 220.0));
    std::vector<QString> gains{spec.gainWords(0)};
    for (const ImpactSpec::Point& point : spec.points) {
        gains.push_back(spec.gainWords(point.gain));
    }
    const double left = widest(gains, theme, impactText) + 14;
    const QRectF plot(left, 30, std::max(80.0, px.width() - left - 24), std::max(80.0, px.height() - 30 - 44));
    const ImpactScale scale(spec, plot);
    std::vector<ImpactBubble> bubbles;
    for (const ImpactSpec::Point& point : spec.points) {
        bubbles.push_back({point.code, QPointF(scale.x(point.cost), scale.y(point.gain)), point.isOpen, {}});
    }
    placeCodes(bubbles, plot, theme);
    if (places) {
        places->clear();
        for (const ImpactBubble& bubble : bubbles) {
            const QRectF dot(bubble.centre - QPointF(impactBubble + 2, impactBubble + 2),
                             QSizeF(2 * impactBubble + 4, 2 * impactBubble + 4));
            places->push_back(QPolygonF(dot.united(bubble.label)));
        }
    }
    const auto draw = [spec, theme, px, plot, scale, bubbles](QPainter& painter, const QRectF& area) {
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(area.width() / px.width(), area.height() / px.height());
        painter.setRenderHint(QPainter::Antialiasing, true);
        const QColor text = theme.colour("text");
        const QColor quiet = theme.colour("text2");
        painter.setPen(QPen(theme.colour("grid"), 1));
        for (const double tick : scale.costTicks()) {
            painter.drawLine(QPointF(scale.x(tick), plot.top()), QPointF(scale.x(tick), plot.bottom()));
        }
        for (const double tick : scale.gainTicks()) {
            painter.drawLine(QPointF(plot.left(), scale.y(tick)), QPointF(plot.right(), scale.y(tick)));
        }
        painter.setPen(QPen(theme.colour("axis"), 1));
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        painter.drawLine(plot.topLeft(), plot.bottomLeft());
        painter.setPen(QPen(theme.colour("axis"), 1, Qt::DashLine));
        const double splitX = scale.x(spec.costSplit);
        const double splitY = scale.y(spec.gainSplit);
        painter.drawLine(QPointF(splitX, plot.top()), QPointF(splitX, plot.bottom()));
        painter.drawLine(QPointF(plot.left(), splitY), QPointF(plot.right(), splitY));
        double lastRight = -1;
        for (const double tick : scale.costTicks()) {
            const TextLine words(spec.costWords(tick), theme, impactText);
            if (scale.x(tick) - words.width() / 2 > lastRight) {
                words.paint(painter, {scale.x(tick), plot.bottom() + 12}, Qt::AlignHCenter, quiet);
                lastRight = scale.x(tick) + words.width() / 2 + 8;
            }
        }
        for (const double tick : scale.gainTicks()) {
            TextLine(spec.gainWords(tick), theme, impactText)
                .paint(painter, {plot.left() - 8, scale.y(tick)}, Qt::AlignRight, quiet);
        }
        TextLine(spec.costLabel, theme, impactText, 600)
            .paint(painter, {plot.right(), plot.bottom() + 32}, Qt::AlignRight, text);
        TextLine(spec.gainLabel, theme, impactText, 600).paint(painter, {0, 10}, Qt::AlignLeft, text);
        const double inside = 8;
        const double topRow = plot.top() + 10;
        const double lowRow = plot.bottom() - 10;
        TextLine(spec.quadrants[0], theme, impactText, 600)
            .paint(painter, {plot.left() + inside, topRow}, Qt::AlignLeft, quiet);
        TextLine(spec.quadrants[1], theme, impactText, 600)
            .paint(painter, {plot.right() - inside, topRow}, Qt::AlignRight, quiet);
        TextLine(spec.quadrants[2], theme, impactText, 600)
            .paint(painter, {plot.left() + inside, lowRow}, Qt::AlignLeft, quiet);
        TextLine(spec.quadrants[3], theme, impactText, 600)
            .paint(painter, {plot.right() - inside, lowRow}, Qt::AlignRight, quiet);
        for (const ImpactBubble& bubble : bubbles) {
            painter.setPen(QPen(theme.colour("seriesCurrent"), 1.5));
            painter.setBrush(theme.colour(bubble.isOpen ? "surface" : "seriesCurrent"));
            painter.drawEllipse(bubble.centre, impactBubble, impactBubble);
        }
        for (const ImpactBubble& bubble : bubbles) {
            TextLine(bubble.code, theme, impactText)
                .paint(painter, {bubble.label.left(), bubble.label.center().y()}, Qt::AlignLeft, text);
        }
        painter.restore();
    };
    return chartFigureOf(spec.text, px, draw);
}

} // namespace atalaya::report
