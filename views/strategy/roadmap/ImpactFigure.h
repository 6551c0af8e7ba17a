#pragma once

#include "views/charts/ChartPicture.h"

#include <array>

namespace atalaya {

/// Actions by what they cost and what each would add to the score alone.
struct ImpactSpec {
    struct Point {
        QString code;
        double cost = 0;     ///< above 0
        double gain = 0;     ///< 0 or more
        bool isOpen = false; ///< proposed: an open bubble
    };
    ChartText text;
    std::vector<Point> points;
    QString costLabel, gainLabel;
    /// Much gain for little cost, much for much, little for little, little for much.
    std::array<QString, 4> quadrants;
    double costSplit = 1, gainSplit = 0; ///< between little and much
    std::function<QString(double)> costWords, gainWords;
};

namespace report {

/// Costs lie on a scale of powers of ten where the largest is more than thirty times the smallest. `places`: of each
/// point its bubble with its code.
[[nodiscard]] Figure chartFigure(const ImpactSpec& spec, QSizeF size, const Theme& theme,
                                 ChartPlaces* places = nullptr);

} // namespace report
} // namespace atalaya
