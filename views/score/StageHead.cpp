#include "views/score/StageHead.h"

#include "views/score/WordBreaks.h"
#include "views/theme/WindowStyle.h"

#include <QFontMetrics>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double leastHeightPx = 52, aroundPx = 8, rightPx = 2, roomyFromPx = 134;

/// px of the tokens.
struct Spacing {
    double left, glyph, gap;
};
constexpr Spacing roomy{9, 32, 8}, narrow{6, 24, 8}, tight{6, 16, 4};

int widestOf(const QStringList& words, const QFont& font) {
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString& one : words) {
        width = std::max(width, metrics.horizontalAdvance(one));
    }
    return width;
}

/// The parts of them that no line should break.
QStringList singleWords(const QStringList& texts) {
    return texts.join(u' ').split(u' ', Qt::SkipEmptyParts);
}

int highest(const QStringList& words, const QFont& font, int width) {
    int height = 0;
    for (const QString& one : words) {
        height = std::max(height, brokenHeight(one, font, width));
    }
    return height;
}

} // namespace

StageHead StageHead::fit(const WindowStyle& style, const QStringList& names, const QStringList& states, int width,
                         bool isRow) {
    const QFont nameFont = style.font("body", 600);
    const QFont stateFont = style.font("caption");
    const int numeral =
        QFontMetrics(style.font("question", 600, true)).horizontalAdvance(QString::number(names.size()));
    const int wanted = std::max(widestOf(names, nameFont), widestOf(states, stateFont));
    StageHead head;
    head.width = width;
    const auto take = [&](const Spacing& spacing) {
        head.left = style.px(spacing.left);
        head.glyph = style.px(spacing.glyph);
        head.gap = style.px(spacing.gap);
        head.words = head.left + head.glyph + head.gap + numeral + head.gap;
        head.room = std::max(1, width - head.words - style.px(rightPx));
        return head.room >= wanted;
    };
    const bool isRoomy = !isRow && width >= style.px(roomyFromPx);
    if (!(isRoomy && take(roomy)) && !take(narrow)) {
        take(tight);
    }
    const int widestWord = std::max(widestOf(singleWords(names), nameFont), widestOf(singleWords(states), stateFont));
    if (widestWord > head.room) {
        take(narrow);
        head.words = head.left;
        head.room = std::max(1, width - head.left - style.px(rightPx));
        head.above = std::max(head.glyph, style.lineHeight("question"));
    }
    head.edge = style.px(aroundPx) / 2;
    const int words = highest(names, nameFont, head.room) + highest(states, stateFont, head.room);
    const int lines = style.lineHeight("body") + style.lineHeight("caption");
    head.height = std::max(style.px(leastHeightPx), head.above + std::max(words, lines) + 2 * head.edge);
    return head;
}

} // namespace atalaya
