#pragma once

#include "views/charts/ChartSpec.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace atalaya {

class Theme;

// Where the words of a radar stand and how large that leaves its polygon; in px at 96 dpi, from the top left of the
// chart. The polygon is never so small that it cannot be read, and no label touches another: with many axes, or labels
// that leave no room for it, axes have their numbers only, since the table beside a radar names them.

/// What stands at the end of an axis: the number before the first line, stronger.
struct RadarLabel {
    QString number;
    std::vector<QString> lines; ///< none: the number alone
    QRectF box;
    Qt::Alignment align = Qt::AlignHCenter;
    double px = 0; ///< size of the type

    void paint(QPainter& painter, const Theme& theme) const;
};

struct RadarLayout {
    QPointF centre;
    double radius = 0;
    double bottom = 0; ///< where the ink of polygon and labels ends; it begins at 0
    std::vector<RadarLabel> labels;
};

/// Width in px of a text of `radarLabelPx` in a weight of type.
using RadarTextWidth = std::function<double(const QString& text, int weight)>;

inline constexpr double radarLabelPx = 11;

/// Direction of axis `i` of `n`, clockwise from the top; y grows downwards.
[[nodiscard]] QPointF radarDirection(std::size_t i, std::size_t n);

/// Within the width of `room`; grows beyond its height where the polygon would be too small. `widthOf` is asked once
/// for each text, however many places are tried.
[[nodiscard]] RadarLayout radarLayout(const RadarSpec& spec, QSizeF room, const RadarTextWidth& widthOf);

} // namespace atalaya
