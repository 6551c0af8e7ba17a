#include "views/theme/StageGlyph.h"

#include "views/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

/// Below this the fine joints of the large grid would vanish.
constexpr double fineFrom = 22.0;
/// Courses of one unit and joints of one: more do not fit in the 14 units of the coarse grid.
constexpr int mostOnCoarse = 7;

class Grid {
public:
    Grid(const QRectF& area, double unit, int ceiling = 5) {
        const double side = std::min(area.width(), area.height());
        m_cells = side / unit < fineFrom && ceiling <= mostOnCoarse ? 16 : 32;
        m_scale = side / m_cells;
        m_origin = area.center() - QPointF(side / 2, side / 2);
    }
    int cells() const { return m_cells; }
    double scale() const { return m_scale; }
    QRectF map(const QRectF& r) const {
        return {m_origin.x() + r.x() * m_scale, m_origin.y() + r.y() * m_scale, r.width() * m_scale,
                r.height() * m_scale};
    }
    QPointF map(QPointF p) const { return m_origin + p * m_scale; }

private:
    int m_cells;
    double m_scale;
    QPointF m_origin;
};

void paintRing(QPainter& painter, const Grid& grid, bool dashed, const QColor& colour) {
    const double cell = grid.scale() * grid.cells() / 16; // measures below are those of the grid of 16
    QPen pen(colour, 1.5 * cell, Qt::SolidLine, Qt::FlatCap);
    if (dashed) {
        pen.setDashPattern({2 / 1.5, 2.32 / 1.5});
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double half = grid.cells() / 2.0;
    painter.drawEllipse(grid.map(QPointF(half, half)), 5.5 * cell, 5.5 * cell);
    if (!dashed) {
        const double s = grid.cells() / 16.0;
        painter.drawLine(grid.map(QPointF(4.3, 11.7) * s), grid.map(QPointF(11.7, 4.3) * s));
    }
}

} // namespace

std::vector<QRect> towerCourses(const Theme& theme, int ceiling, int grid) {
    if (ceiling == 5) {
        return theme.courses(grid);
    }
    const int large = grid / 16; // 1 or 2
    const int room = grid == 32 ? 29 : 14;
    const int bottom = grid == 32 ? 31 : 15;
    const int height = ceiling < 1 ? 0 : (room - (ceiling - 1)) / ceiling;
    std::vector<QRect> courses;
    if (height < 1) {
        return courses;
    }
    const int shaft = ceiling - 2; // all but gallery and light
    for (int i = 0; i < ceiling; ++i) {
        int width = 12;
        if (ceiling > 1 && i == ceiling - 1) {
            width = 4;
        } else if (ceiling > 2 && i == ceiling - 2) {
            width = 10;
        } else if (shaft > 1) {
            // 12, 8, 6 with three courses, as the tokens have it: 6 + 6 (1 - t)^log2(3), in even steps.
            const double t = i / (shaft - 1.0);
            width = 2 * static_cast<int>(std::lround((6 + 6 * std::pow(1 - t, 1.585)) / 2));
        }
        courses.emplace_back((16 - width) / 2 * large, bottom - (i + 1) * height - i, width * large, height);
    }
    return courses;
}

void paintStage(QPainter& painter, const QRectF& area, const StageGlyph& glyph, const Theme& theme, double unit) {
    const Grid grid(area, unit, glyph.ceiling);
    painter.save();
    if (glyph.kind != StageGlyph::Kind::Stage) {
        paintRing(painter, grid, glyph.kind == StageGlyph::Kind::NotAnswered,
                  theme.colour(glyph.onInk ? "onInk2" : "lineStrong"));
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor reached = glyph.onInk ? theme.colour("onInk") : theme.stage(glyph.stage, glyph.ceiling);
    const QColor open = theme.colour(glyph.onInk ? "trackInv" : "track");
    const std::vector<QRect> courses = towerCourses(theme, glyph.ceiling, grid.cells());
    const int brick = theme.brick(grid.cells());
    int number = 0;
    for (const QRect& course : courses) {
        ++number;
        if (number > glyph.stage) {
            painter.fillRect(grid.map(QRectF(course)), open);
        } else if (number <= glyph.evidenced) {
            painter.fillRect(grid.map(QRectF(course)), reached);
        } else {
            for (int x = course.left(); x + brick <= course.left() + course.width(); x += 2 * brick) {
                painter.fillRect(grid.map(QRectF(x, course.top(), brick, course.height())), reached);
            }
        }
    }
    painter.restore();
}

void paintMark(QPainter& painter, const QRectF& area, bool onInk, const Theme& theme, double unit) {
    const Grid grid(area, unit);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const std::vector<QRect>& courses = theme.courses(grid.cells());
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const bool light = i + 1 == courses.size();
        const char* token = !onInk ? "ink" : light ? "focusInner" : "onBand";
        painter.fillRect(grid.map(QRectF(courses[i])), theme.colour(token));
    }
    painter.restore();
}

} // namespace atalaya
