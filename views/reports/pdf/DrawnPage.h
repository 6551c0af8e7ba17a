#pragma once

#include "views/reports/pdf/FontText.h"
#include "views/reports/pdf/Ink.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace atalaya::report {

/// Who a piece of a page belongs to: the id of a slot, a reserved ink (an artifact), or one of the two below.
using Owner = std::int32_t;
inline constexpr Owner nobody = 0; ///< state only, paints nothing
inline constexpr Owner several = -1;

[[nodiscard]] inline bool isArtifact(Owner owner) {
    return owner > largestSlot;
}

struct Glyph {
    FontText::Code code = 0;
    std::size_t before = 0; ///< places in the text object where another glyph can be shown without moving anything
    std::size_t after = 0;
    QString meaning; ///< what the source text says at this glyph
};

/// One text object: glyphs of one font in one colour.
struct TextRun {
    int page = 0;
    FontText* font = nullptr;
    std::string fontSelection; ///< "/F7 167 Tf"
    std::vector<Glyph> glyphs;
    QPointF start; ///< of the first baseline, default user space
    std::map<std::size_t, std::string> insertions;
};

/// Part of a page's content: operators of one owner, or a q ... Q group.
struct Piece {
    Owner owner = nobody;
    bool group = false;
    std::string bytes;
    std::unique_ptr<TextRun> text;
    std::vector<Piece> kids;
};

struct DrawnPage {
    Piece content; ///< a group that needs no q and Q
    QRectF area;   ///< the page's MediaBox
    std::map<std::string, FontText*> fonts;
};

} // namespace atalaya::report
