#pragma once

#include <QStringList>

namespace atalaya {

class WindowStyle;

/// How the heads of all stages of a question share their width: the glyph, the numeral, and beside them the stage's
/// name over what the stage is to the answer. No word is cut: where one does not fit, glyph and spaces give way first,
/// then the words break.
struct StageHead {
    int width = 0;  ///< of the whole head, px as all of these
    int left = 0;   ///< before the glyph
    int glyph = 0;  ///< its side
    int gap = 0;    ///< after the glyph and after the numeral
    int words = 0;  ///< where name and state begin
    int room = 0;   ///< their width
    int height = 0; ///< in which any name is read whole above any state

    /// For heads of `width` px. `names`: of the stages, from the first; `states`: all that a stage can be. `isRow`: the
    /// head stands before its criterion instead of above it.
    [[nodiscard]] static StageHead fit(const WindowStyle& style, const QStringList& names, const QStringList& states,
                                       int width, bool isRow);
};

} // namespace atalaya
