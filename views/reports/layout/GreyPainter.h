#pragma once

#include <functional>

class QPainter;

namespace atalaya::report::layout {

/// Lets `draw` paint on `target` with every colour replaced by its grey; shapes, patterns and text stay what they are.
void paintInGrey(QPainter& target, const std::function<void(QPainter&)>& draw);

} // namespace atalaya::report::layout
