#pragma once

#include <QRectF>

#include <vector>

class QPainter;
class QRect;

namespace atalaya {

class Theme;

/// What the sign of an answer shows. A stage is a course of the watchtower; whoever has not answered has no tower.
struct StageGlyph {
    enum class Kind { Stage, NotAnswered, NotApplicable };
    Kind kind = Kind::Stage;
    int stage = 1;     ///< 1 to ceiling: courses reached
    int evidenced = 0; ///< courses up to here are proved, those above up to `stage` are loose bricks
    int ceiling = 5;
    bool onInk = false;

    static StageGlyph proved(int stage, int ceiling = 5) { return {Kind::Stage, stage, stage, ceiling, false}; }
    static StageGlyph claimed(int stage, int evidenced, int ceiling = 5) {
        return {Kind::Stage, stage, evidenced, ceiling, false};
    }
    static StageGlyph notAnswered() { return {Kind::NotAnswered, 0, 0, 5, false}; }
    static StageGlyph notApplicable() { return {Kind::NotApplicable, 0, 0, 5, false}; }
};

/// Courses of a tower of `ceiling` stages on the grid of 16 or 32, from the bottom. Five are the tokens' own. Any other
/// number keeps base, gallery and light, tapers the shaft between in the same curve, and shares the same height in
/// equal whole courses; where they no longer fit in whole units (from 13 on the grid of 16 or 32) they are empty.
[[nodiscard]] std::vector<QRect> towerCourses(const Theme& theme, int ceiling, int grid);

/// Paints the sign into the middle of `area`, as large as it allows. `unit` is how many of the painter's units make one
/// px at 96 dpi (0.75 where the painter counts points); below 22 px the coarse grid is used. Rectangles only, without
/// antialiasing, so that at whole multiples of the grid it is exact to the pixel; rings are strokes.
void paintStage(QPainter& painter, const QRectF& area, const StageGlyph& glyph, const Theme& theme, double unit = 1.0);

/// The mark of the product: the full tower; on ink its light is yellow, elsewhere it is of one colour.
void paintMark(QPainter& painter, const QRectF& area, bool onInk, const Theme& theme, double unit = 1.0);

} // namespace atalaya
