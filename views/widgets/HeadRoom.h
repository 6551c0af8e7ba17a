#pragma once

#include <functional>

class QAbstractItemModel;
class QFontMetrics;
class QHeaderView;
class QObject;

namespace atalaya {

/// The width of a column, in px of the screen: `wanted`, or what its head needs, when its word is longer in the
/// language of the window.
[[nodiscard]] int roomForHead(const QHeaderView& head, int section, int wanted);

/// The width of the widest of a column's texts, each in one line, in px of the screen; 0 without rows.
[[nodiscard]] int widestText(const QFontMetrics& metrics, const QAbstractItemModel& model, int column);

/// Lets the words of heads break into lines where their columns are too narrow for them, and makes the heads as high as
/// that needs in the present widths: at least `wanted` px of the screen. True when the height is another now.
bool fitHeadHeight(QHeaderView& head, int wanted);

/// Calls `fit`, which makes rows as high as their words need, after the column has got another width: with the next
/// events. Qt's head tells of a width before it knows it itself, and rows measured at once would be as high as the
/// width before wanted them, which may have been none. `context`: as for connections.
void whenWidthChanges(QHeaderView& head, int section, QObject* context, std::function<void()> fit);

} // namespace atalaya
