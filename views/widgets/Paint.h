#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QStringList>

namespace atalaya {

class Theme;

/// A painter's state, put back at the end of the scope.
class SavedPainter {
public:
    explicit SavedPainter(QPainter& painter) : m_painter(painter) { m_painter.save(); }
    ~SavedPainter() { m_painter.restore(); }
    SavedPainter(const SavedPainter&) = delete;
    SavedPainter& operator=(const SavedPainter&) = delete;

private:
    QPainter& m_painter;
};

/// A control's box: `line` px of `border` inside the edge of `area`, round by `radius` px. An invalid colour paints
/// nothing; `dashed` breaks the line.
void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border, double line = 1,
              double radius = 3, bool dashed = false);

/// The keyboard's focus: 1 px dark, 2 px yellow, 1 px dark, outwards from `edge`, round by `radius` px. `unit`: px in
/// one px of the tokens. Delegates call it with a rectangle 4 px inside their row.
void paintFocusRing(QPainter& painter, const QRectF& edge, const Theme& theme, double unit = 1, double radius = 3);

/// At most `most` lines of `text` as they fit into `width` px; the last one ends in an ellipsis when more would follow.
[[nodiscard]] QStringList clampedLines(const QString& text, const QFont& font, int width, int most);

/// Thickness of the ring in px of the tokens.
constexpr double focusRingWidth = 4;

} // namespace atalaya
