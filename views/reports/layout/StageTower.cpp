#include "views/reports/layout/StageTower.h"

#include "views/theme/StageGlyph.h"

#include <QPainter>

namespace atalaya::report::layout {

std::function<void(QPainter&, const QRectF&)> stageTower(std::vector<std::pair<int, QString>> stages,
                                                         const Palette& palette) {
    return [stages = std::move(stages), palette](QPainter& painter, const QRectF& area) {
        Fonts fonts;
        constexpr int grid = 32;
        const auto ceiling = static_cast<int>(stages.size());
        const std::vector<QRect> courses = towerCourses(palette.theme(), ceiling, grid);
        const auto count = static_cast<double>(stages.size());
        const double pitch = area.height() / count;
        const double bodyHeight = pitch * 5 / 6;
        const double unit = 189.0 / 24; // the lowest course is 189 points wide
        const double labels = area.left() + 204.75;
        for (std::size_t i = 0; i < stages.size(); ++i) {
            const QRect course = i < courses.size() ? courses[i] : QRect(12, 0, 8, 1);
            const double x = area.left() + (course.x() - 4) * unit;
            const double width = course.width() * unit;
            const double y = area.bottom() - static_cast<double>(i + 1) * pitch + (pitch - bodyHeight);
            const double middle = y + bodyHeight / 2;
            painter.fillRect(QRectF(x, y, width, bodyHeight), palette.theme().stage(stages[i].first, ceiling));
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
