#pragma once

class QHeaderView;

namespace atalaya {

/// The width of a column, in px of the screen: `wanted`, or what its head needs, when its word is longer in the
/// language of the window.
[[nodiscard]] int roomForHead(const QHeaderView& head, int section, int wanted);

} // namespace atalaya
