#pragma once

#include <QFont>
#include <QHash>

namespace atalaya {

/// How high words are when they break into lines at a width. Remembers what it measured, because a view asks for every
/// row each time its rows come in another order, and words hardly ever change. Most fit into one line whatever the
/// width is, so that dragging a window's edge measures few of them anew.
class WrappedHeights {
public:
    /// Another font than the last: everything is measured anew.
    [[nodiscard]] int heightOf(const QString& words, int width, const QFont& font);
    /// How often words were measured so far, for tests.
    [[nodiscard]] int measurements() const { return m_measurements; }

private:
    struct Measured {
        int inOneLine = -1; ///< px they take without a break; below 0: not measured
        int width = -1;     ///< the last at which they were broken
        int height = 0;     ///< at that width
    };

    QHash<QString, Measured> m_measured;
    QFont m_font;
    int m_lineHeight = 0;
    int m_measurements = 0;
};

} // namespace atalaya
