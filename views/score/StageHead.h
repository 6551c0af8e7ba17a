#pragma once

#include <QStringList>

namespace atalaya {

class WindowStyle;

/// How the heads of all stages of a question share their width: the glyph, the numeral, and beside them the stage's
/// name over what the stage is to the answer. No word is cut: where one does not fit, glyph and spaces give way first,
/// then lines break between words. Where one word is too wide even so, as "Opérationnel" in a narrow window, all words
/// stand below the glyph; only one that is wider than the whole head breaks inside.
struct StageHead {
    int width = 0;  ///< of the whole head, px as all of these
    int left = 0;   ///< before the glyph
    int glyph = 0;  ///< its side
    int gap = 0;    ///< after the glyph and after the numeral
    int words = 0;  ///< where name and state begin
    int room = 0;   ///< their width
    int above = 0;  ///< height of the row that glyph and numeral have to themselves; 0: the words stand beside them
    int height = 0; ///< in which any name is read whole above any state

    /// Where that row begins in a head that is `whole` px high.
    [[nodiscard]] int top(int whole) const { return above > 0 ? (whole - height) / 2 + edge : 0; }
    int edge = 0; ///< above and below all of it

    /// For heads of `width` px. `names`: of the stages, from the first; `states`: all that a stage can be. `isRow`: the
    /// head stands before its criterion instead of above it.
    [[nodiscard]] static StageHead fit(const WindowStyle& style, const QStringList& names, const QStringList& states,
                                       int width, bool isRow);
};

} // namespace atalaya
