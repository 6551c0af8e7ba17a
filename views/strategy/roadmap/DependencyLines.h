#pragma once

#include <QPolygonF>
#include <QUuid>

#include <vector>

class QPainter;

namespace atalaya {

class WindowStyle;

/// An arrow of the roadmap: from the end of an action to the start of one that waits for it.
struct DependencyLine {
    QUuid needed;
    QUuid waiting;
    QPolygonF path;        ///< right-angled, from the end of the one to the start of the other
    bool isBroken = false; ///< the other starts too early
    bool isChosen = false; ///< one of the two is the chosen action
};

/// A broken one in dashes and in the colour of faults, one of the chosen action thicker.
void paintDependency(QPainter& painter, const DependencyLine& line, const WindowStyle& style);

/// Whether a point lies upon the line, or as near as a hand can tell.
[[nodiscard]] bool isUpon(const DependencyLine& line, QPointF point, double reach);

} // namespace atalaya
