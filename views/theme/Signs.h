#pragma once

#include "views/theme/Theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace atalaya {

// The signs of charts and reports, by vectors only: no textures, no images, no clipping, no transparency, so that a PDF
// stays small and exact at any size. `unit` is how many of the painter's units make one px at 96 dpi (0.75 where the
// painter counts points); the measures of the tokens are multiplied by it.

/// A rectangle in the stage's colour, with its pattern in `surface` above it when `patterned`.
void paintStageFill(QPainter& painter, const QRectF& area, int stage, int ceiling, bool patterned, const Theme& theme,
                    double unit = 1.0);

/// The pattern alone, upon what is already in the stage's colour.
void paintStagePattern(QPainter& painter, const QRectF& area, int stage, int ceiling, const Theme& theme,
                       double unit = 1.0);

/// A cell of a strip that nobody has answered: an outline of dashes.
void paintOpenCell(QPainter& painter, const QRectF& area, const Theme& theme, double unit = 1.0);

/// What is missing to the target: hatching at 45 degrees with an outline of 1 px inside `area`.
void paintGap(QPainter& painter, const QRectF& area, const Theme& theme, double unit = 1.0);

/// A target: diamond of `size` px across with a halo of 1.5 px.
void paintTarget(QPainter& painter, QPointF centre, const Theme& theme, double unit = 1.0, double size = 10.0);

/// The last round: an upright stroke of 2 by 17 px with a halo of 1 px at each side.
void paintLast(QPainter& painter, QPointF centre, const Theme& theme, double unit = 1.0, double height = 17.0);

/// Not all questions answered: a dashed ring of 7 px across.
void paintIncomplete(QPainter& painter, QPointF centre, const Theme& theme, double unit = 1.0);

/// How many answers stand at each stage, as one strip. Widths are shares of all; open cells (dashed) are not answered.
struct StageStrip {
    std::vector<int> counts; ///< counts[s - 1]; its length is the ceiling
    int notAnswered = 0;
};
void paintStrip(QPainter& painter, const QRectF& area, const StageStrip& strip, const Theme& theme, double unit = 1.0);

/// Grade of a piece of evidence, its letter in a square: A filled, B outlined, C dashed.
void paintGrade(QPainter& painter, const QRectF& area, QChar grade, const Theme& theme, double unit = 1.0);

/// A traffic-light label in its standard's colours. `label` is "amber-strict", the text shown "TLP:AMBER+STRICT".
[[nodiscard]] QString handlingText(const QString& label);
/// Width and height in px that paintHandling needs.
[[nodiscard]] QSizeF handlingSize(const QString& label, const Theme& theme);
void paintHandling(QPainter& painter, QPointF topLeft, const QString& label, const Theme& theme, double unit = 1.0);

} // namespace atalaya
