#pragma once

#include "views/reports/layout/Type.h"

#include <QSizeF>

namespace atalaya::report::layout {

/// Where things stand on a page, in dots. Both papers have the same column; Letter has less height.
struct PageGeometry {
    explicit PageGeometry(Paper paper)
        : points(paper == Paper::A4 ? QSizeF(595, 842) : QSizeF(612, 792))
        , width(pt(points.width()))
        , height(pt(points.height()))
        , left((width - column) / 2) {}

    static constexpr double column = pt(textColumn);
    static constexpr double headTop = pt(30), headRule = pt(47.25);
    static constexpr double bodyTop = pt(63), bodyBottom = pt(57);  ///< from the upper and the lower edge
    static constexpr double footRule = pt(45), footTop = pt(40.25); ///< from the lower edge

    QSizeF points;
    double width, height, left;
    [[nodiscard]] double bodyHeight() const { return height - bodyTop - bodyBottom; }
};

} // namespace atalaya::report::layout
