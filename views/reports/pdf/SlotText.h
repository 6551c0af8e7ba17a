#pragma once

#include "views/reports/pdf/PageReader.h"

namespace atalaya::report {

/// Text that is drawn in visual order; a reader gets it from ActualText.
[[nodiscard]] bool hasRightToLeft(const QString& text);

/// Proves that each slot's words were all drawn, once and in order, by matching the glyphs with the source text. On the
/// way it teaches the fonts what their codes mean and gives back the blanks that Qt drops at the ends of lines, so that
/// a reader who follows the structure hears words and not their concatenation.
class SlotText {
public:
    SlotText(DrawnSlots& drawn, std::vector<DrawnPage>& pages, Problems& problems)
        : m_drawn(drawn), m_pages(pages), m_problems(problems) {}

    /// `reading`: the slots in reading order.
    void matchAll(const std::vector<Slot*>& reading);

private:
    struct Character;
    struct Shown {
        TextRun* run = nullptr;
        std::size_t glyph = 0;
    };

    void match(const Slot& slot);
    void matchInAnyOrder(const Slot& slot, const std::vector<Character>& source, const std::vector<Shown>& shown);
    [[nodiscard]] static std::vector<Character> charactersOf(const QString& text);
    [[nodiscard]] static std::vector<char32_t> folded(const QString& text);
    [[nodiscard]] static std::vector<Shown> glyphsOf(const std::vector<TextRun*>& runs);
    [[nodiscard]] static bool holds(const std::vector<Character>& source, std::size_t at,
                                    const std::vector<char32_t>& glyph);
    /// How many characters the glyph at `index`, which has no Unicode, stands for.
    [[nodiscard]] std::size_t guessedLength(const std::vector<Character>& source, std::size_t at,
                                            const std::vector<Shown>& shown, std::size_t index) const;
    /// Gives the glyphs that stand for something else than their font's table says a text of their own.
    void nameExceptions(const Slot& slot);
    void insertBlank(const std::vector<Shown>& shown, std::size_t before);
    void showBlank(TextRun& run, std::size_t at, bool moveBack);
    [[nodiscard]] static QString drawnText(const std::vector<Shown>& shown, std::size_t from);

    DrawnSlots& m_drawn;
    std::vector<DrawnPage>& m_pages;
    Problems& m_problems;
};

} // namespace atalaya::report
