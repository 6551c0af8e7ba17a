#pragma once

#include <QStyleOption>

class QPainter;
class QRect;
class QWidget;

namespace atalaya {

class WindowStyle;

[[nodiscard]] inline bool isEnabled(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Enabled);
}

/// The box of a field that is typed into or chosen from, its line as its state wants it.
void paintField(QPainter& painter, const QRect& area, const QStyleOption& option, const QWidget* widget,
                const WindowStyle& style);

/// The mark of a check box, or of a radio button where `round`, as large as the option's rectangle.
void paintChoiceMark(QPainter& painter, const QStyleOption& option, bool round, const WindowStyle& style);

} // namespace atalaya
