#include "views/reports/pdf/SlotText.h"

#include <algorithm>

namespace atalaya::report {
namespace {

bool isBlank(char32_t c) {
    return QChar::isSpace(c);
}

bool isIgnorable(char32_t c) {
    return QChar::category(c) == QChar::Other_Format || c == 0x034F || (c >= 0xFE00 && c <= 0xFE0F);
}

bool isHyphen(char32_t c) {
    return c == 0x00AD || c == 0x2010 || c == 0x2011 || c == 0xE0AD; // the last: TextSetter's, at the end of a line
}

/// Characters as a reader compares them: decomposed, hyphens and blanks alike.
template <class Take> void fold(char32_t c, Take take) {
    if (isBlank(c)) {
        take(U' ');
    } else if (c < 0xA0) {
        take(c);
    } else if (isHyphen(c)) {
        take(U'-');
    } else {
        for (const char32_t part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
            take(isHyphen(part) ? U'-' : part);
        }
    }
}

/// The arrows a font makes of "->" and its like, and the sign it makes of an x between digits.
bool isDrawnFor(char32_t drawn, char32_t source) {
    const bool arrow = (drawn >= 0x2190 && drawn <= 0x21FF) || (drawn >= 0x27F0 && drawn <= 0x27FF);
    return (arrow && (source == U'-' || source == U'<' || source == U'>' || source == U'=')) ||
           (drawn == 0xD7 && (source == U'x' || source == U'X'));
}

/// Characters of different scripts, and signs, that a font draws with one glyph: Qt's table then has only one of them.
bool mayShareGlyph(char32_t drawn, char32_t source) {
    const auto isSign = [](char32_t c) { return QChar::isPunct(c) || QChar::isSymbol(c); };
    return QChar::script(drawn) != QChar::script(source) || (isSign(drawn) && isSign(source));
}

std::string hexUtf16(const QString& text) {
    QByteArray hex = "FEFF";
    for (const QChar unit : text) {
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return hex.toStdString();
}

} // namespace

bool hasRightToLeft(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

struct SlotText::Character {
    char32_t folded = 0;
    qsizetype begin = 0, end = 0; ///< in the slot's text
    bool blank = false;
    bool skippable = false;
    bool first = true; ///< of the parts of one source character
};

std::vector<SlotText::Character> SlotText::charactersOf(const QString& text) {
    std::vector<Character> all;
    all.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const qsizetype end = i + (pair ? 2 : 1);
        bool first = true;
        fold(c, [&](char32_t part) {
            all.push_back({part, i, end, isBlank(c), isBlank(c) || isIgnorable(c), first});
            first = false;
        });
        i = end;
    }
    return all;
}

std::vector<char32_t> SlotText::folded(const QString& text) {
    std::vector<char32_t> all;
    if (text.size() == 1) {
        fold(text[0].unicode(), [&](char32_t part) { all.push_back(part); });
        return all;
    }
    for (const char32_t c : text.toUcs4()) {
        fold(c, [&](char32_t part) { all.push_back(part); });
    }
    return all;
}

std::vector<SlotText::Shown> SlotText::glyphsOf(const std::vector<TextRun*>& runs) {
    std::vector<Shown> all;
    for (TextRun* run : runs) {
        for (std::size_t i = 0; run->font != nullptr && i < run->glyphs.size(); ++i) {
            all.push_back({run, i});
        }
    }
    return all;
}

bool SlotText::holds(const std::vector<Character>& source, std::size_t at, const std::vector<char32_t>& glyph) {
    for (std::size_t i = 0; i < glyph.size(); ++i) {
        if (at + i >= source.size() || source[at + i].folded != glyph[i]) {
            return false;
        }
    }
    return true;
}

QString SlotText::drawnText(const std::vector<Shown>& shown, std::size_t from) {
    QString text;
    for (std::size_t i = from; i < shown.size() && text.size() < 80; ++i) {
        text += shown[i].run->font->text(shown[i].run->glyphs[shown[i].glyph].code);
    }
    return Problems::excerpt(text);
}

void SlotText::matchAll(const std::vector<Slot*>& reading) {
    const Slot* previous = nullptr;
    for (Slot* slot : reading) {
        if (slot->figure) {
            if (slot->firstPage < 0) {
                m_problems.add(TagPass::tr("The figure of slot %1 is never drawn.").arg(slot->id));
            }
            continue;
        }
        const auto& runs = m_drawn.texts[slot->id];
        if (runs.empty() && !slot->text.isEmpty() && slot->text.trimmed().isEmpty()) {
            // A run of blanks at the end of a line: nothing of it was drawn.
            if (previous != nullptr && !m_drawn.texts[previous->id].empty()) {
                const auto shown = glyphsOf(m_drawn.texts[previous->id]);
                insertBlank(shown, shown.size());
            }
            continue;
        }
        match(*slot);
        previous = slot;
    }
    for (const Slot* slot : reading) {
        nameExceptions(*slot);
    }
}

void SlotText::nameExceptions(const Slot& slot) {
    for (TextRun* run : m_drawn.texts[slot.id]) {
        for (const Glyph& glyph : run->glyphs) {
            if (glyph.meaning.isEmpty() || glyph.meaning == run->font->learned(glyph.code) ||
                folded(glyph.meaning) == folded(run->font->learned(glyph.code))) {
                continue;
            }
            run->insertions[glyph.before] += "/Span <</ActualText <" + hexUtf16(glyph.meaning) + ">>> BDC\n";
            run->insertions[glyph.after] = "EMC\n" + run->insertions[glyph.after];
        }
    }
}

void SlotText::match(const Slot& slot) {
    const QString& text = slot.drawn();
    const std::vector<Character> source = charactersOf(text);
    const std::vector<Shown> shown = glyphsOf(m_drawn.texts[slot.id]);
    if (hasRightToLeft(text)) {
        matchInAnyOrder(slot, source, shown);
        return;
    }
    std::size_t at = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        FontText& font = *shown[i].run->font;
        const FontText::Code code = shown[i].run->glyphs[shown[i].glyph].code;
        const std::vector<char32_t> glyph = folded(font.text(code));
        const bool blankGlyph = glyph.size() == 1 && glyph[0] == U' ';
        std::size_t next = at;
        bool blanks = false;
        while (next < source.size() && source[next].skippable && (glyph.empty() || !holds(source, next, glyph))) {
            blanks = blanks || source[next].blank;
            ++next;
        }
        std::size_t length = glyph.size();
        if (glyph.empty()) {
            length = guessedLength(source, next, shown, i);
        } else if (!holds(source, next, glyph)) {
            length = 0;
            while (next + length < source.size() && length < 3 && isDrawnFor(glyph[0], source[next + length].folded)) {
                ++length;
            }
            if (length == 0 && glyph.size() == 1 && !blankGlyph && next < source.size() &&
                mayShareGlyph(glyph[0], source[next].folded)) {
                length = 1;
            }
        }
        if (length == 0) {
            if (blankGlyph) {
                continue; // one blank more than the source has hurts nobody
            }
            if (next >= source.size()) {
                m_problems.add(TagPass::tr("“%1” on page %2 is drawn twice.")
                                   .arg(drawnText(shown, i))
                                   .arg(shown[i].run->page + 1));
            } else {
                m_problems.add(TagPass::tr("“%1” is drawn on page %2 where the text says “%3”.")
                                   .arg(drawnText(shown, i))
                                   .arg(shown[i].run->page + 1)
                                   .arg(Problems::excerpt(text.mid(source[next].begin))));
            }
            return;
        }
        if (blanks) {
            insertBlank(shown, i);
        }
        const std::size_t end = next + length;
        if (source[next].first && (end == source.size() || source[end].first)) {
            const QString meaning = text.mid(source[next].begin, source[end - 1].end - source[next].begin)
                                        .normalized(QString::NormalizationForm_C);
            shown[i].run->glyphs[shown[i].glyph].meaning = meaning;
            font.learn(code, meaning);
        }
        at = end;
    }

    bool blanks = false;
    while (at < source.size() && source[at].skippable) {
        blanks = blanks || source[at].blank;
        ++at;
    }
    if (at < source.size()) {
        m_problems.add(TagPass::tr("“%1” is never drawn.").arg(Problems::excerpt(text.mid(source[at].begin))));
    } else if (blanks && !shown.empty()) {
        insertBlank(shown, shown.size());
    }
}

std::size_t SlotText::guessedLength(const std::vector<Character>& source, std::size_t at,
                                    const std::vector<Shown>& shown, std::size_t index) const {
    if (at >= source.size()) {
        return 0;
    }
    // A source character whole: with its combining parts.
    const auto whole = [&](std::size_t from) {
        ++from;
        while (from < source.size() && !source[from].first) {
            ++from;
        }
        return from;
    };
    if (index + 1 < shown.size()) {
        const Shown& following = shown[index + 1];
        const auto glyph = folded(following.run->font->text(following.run->glyphs[following.glyph].code));
        std::size_t end = at;
        for (int count = 0; count < 4 && end < source.size() && !glyph.empty(); ++count) {
            end = whole(end);
            std::size_t next = end;
            while (next < source.size() && source[next].skippable && !holds(source, next, glyph)) {
                ++next;
            }
            if (holds(source, next, glyph)) {
                return end - at;
            }
        }
    }
    return whole(at) - at;
}

void SlotText::matchInAnyOrder(const Slot& slot, const std::vector<Character>& source,
                               const std::vector<Shown>& shown) {
    // Right-to-left text is drawn in visual order; the structure gives its reading as ActualText. Here only: are the
    // same characters there?
    std::vector<char32_t> wanted, drawn;
    for (const Character& character : source) {
        if (!character.skippable) {
            wanted.push_back(character.folded);
        }
    }
    for (const Shown& one : shown) {
        for (const char32_t part : folded(one.run->font->text(one.run->glyphs[one.glyph].code))) {
            if (part != U' ' && !isIgnorable(part)) {
                drawn.push_back(part);
            }
        }
    }
    std::sort(wanted.begin(), wanted.end());
    std::sort(drawn.begin(), drawn.end());
    if (wanted != drawn) {
        m_problems.add(TagPass::tr("“%1” is not drawn with the same characters.").arg(Problems::excerpt(slot.text)));
    }
}

void SlotText::insertBlank(const std::vector<Shown>& shown, std::size_t before) {
    if (before > 0) {
        const Shown& last = shown[before - 1];
        showBlank(*last.run, last.run->glyphs[last.glyph].after, false);
    } else if (!shown.empty()) {
        showBlank(*shown[0].run, shown[0].run->glyphs[0].before, true);
    }
}

void SlotText::showBlank(TextRun& run, std::size_t at, bool moveBack) {
    const auto show = [](FontText::Code code) {
        return '<' + QByteArray::number(code, 16).rightJustified(4, '0').toStdString() + "> Tj";
    };
    std::string blank;
    if (run.font->space()) {
        blank = show(*run.font->space());
        run.font->shown(*run.font->space());
    } else {
        // A font that never drew a blank has none in its subset: take another font's.
        auto& fonts = m_pages[static_cast<std::size_t>(run.page)].fonts;
        const auto other =
            std::find_if(fonts.begin(), fonts.end(), [](const auto& font) { return font.second->space().has_value(); });
        if (other == fonts.end()) {
            m_problems.add(TagPass::tr("No font of page %1 has a blank to part two lines.").arg(run.page + 1));
            return;
        }
        other->second->shown(*other->second->space());
        blank = other->first + " 1 Tf " + show(*other->second->space()) + ' ' + run.fontSelection;
    }
    if (moveBack) {
        blank += " 0 0 Td";
    }
    run.insertions[at] = blank + (moveBack ? ' ' : '\n');
}

} // namespace atalaya::report
