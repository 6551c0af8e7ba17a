#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QWidget;

namespace atalaya {

class WindowStyle;

/// The line around a list, a table, a field of several lines or the list of a combo box, and the ground inside it.
/// False for what has no frame of this design.
bool paintFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, const WindowStyle& style);

/// The ground of a row, or of an item in it, as its state wants it; `list` says whose.
void paintRowGround(QPainter& painter, const QStyleOption& option, const QWidget* list, const WindowStyle& style);

/// The ground of a column's heading, without its words.
void paintHeading(QPainter& painter, const QStyleOption& option, const WindowStyle& style);

/// The ground of a button with a sign alone.
void paintToolGround(QPainter& painter, const QStyleOption& option, const WindowStyle& style);

/// How far something is. Work of unknown length has a piece in the middle.
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar, const WindowStyle& style);

} // namespace atalaya
