#pragma once

class QHeaderView;

namespace atalaya {

/// The width of a column, in px of the screen: `wanted`, or what its head needs, when its word is longer in the
/// language of the window.
[[nodiscard]] int roomForHead(const QHeaderView& head, int section, int wanted);

/// Lets the words of heads break into lines where their columns are too narrow for them, and makes the heads as high as
/// that needs in the present widths: at least `wanted` px of the screen. True when the height is another now.
bool fitHeadHeight(QHeaderView& head, int wanted);

} // namespace atalaya
