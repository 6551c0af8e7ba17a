#include "views/reports/layout/StageTower.h"

#include <QPainter>

#include <array>

namespace atalaya::report::layout {
namespace {

/// x, y, width and height of the courses on a grid of 32, from below.
constexpr std::array<std::array<double, 4>, 5> courses{
    {{4, 26, 24, 5}, {8, 20, 16, 5}, {10, 14, 12, 5}, {6, 8, 20, 5}, {12, 2, 8, 5}}};

} // namespace

void paintMark(QPainter& painter, const QRectF& area, const QColor& body, const QColor& light) {
    const double unit = area.width() / 32;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const auto& [x, y, width, height] = courses[i];
        painter.fillRect(QRectF(area.left() + x * unit, area.top() + y * unit, width * unit, height * unit),
                         i + 1 == courses.size() ? light : body);
    }
}

std::function<void(QPainter&, const QRectF&)> stageTower(std::vector<std::pair<int, QString>> stages,
                                                         const Palette& palette) {
    return [stages = std::move(stages), palette](QPainter& painter, const QRectF& area) {
        Fonts fonts;
        const auto count = static_cast<double>(stages.size());
        const double pitch = area.height() / count;
        const double bodyHeight = pitch * 5 / 6;
        const double unit = 189.0 / 24; // the lowest course is 189 points wide
        const double labels = area.left() + 204.75;
        for (std::size_t i = 0; i < stages.size(); ++i) {
            const auto& course = courses[std::min(i, courses.size() - 1)];
            const double x = area.left() + (course[0] - 4) * unit;
            const double width = course[2] * unit;
            const double y = area.bottom() - static_cast<double>(i + 1) * pitch + (pitch - bodyHeight);
            const double middle = y + bodyHeight / 2;
            painter.fillRect(QRectF(x, y, width, bodyHeight), palette.stage(stages[i].first));
            painter.fillRect(QRectF(x + width + 6, middle - 0.375, labels - x - width - 6, 0.75),
                             palette.of(Shade::StrongLine));
            painter.save();
            painter.translate(labels + 7.5, middle);
            painter.scale(1 / dotsPerPoint, 1 / dotsPerPoint);
            painter.setPen(palette.of(Ink::Text));
            painter.setFont(fonts.font(Face::CoverNumeral, Weight::Semibold));
            painter.drawText(QPointF(0, pt(6)), QString::number(stages[i].first));
            painter.setFont(fonts.font(Face::CoverStage, Weight::Regular));
            painter.drawText(QPointF(pt(16.5), pt(5)), stages[i].second);
            painter.restore();
        }
    };
}

} // namespace atalaya::report::layout
