#pragma once

#include "views/reports/layout/Hyphenator.h"
#include "views/reports/layout/Meaning.h"
#include "views/reports/layout/Strip.h"

namespace atalaya::report::layout {

/// How a text is set, apart from what its spans say.
struct Setting {
    Face face = Face::Body;
    Weight least = Weight::Regular; ///< of every span
    std::optional<Ink> plainInk;    ///< in place of Ink::Text
    QColor colour;                  ///< of a label, in place of any ink
    Align align = Align::Left;
    double width = 0;     ///< dots
    bool once = false;    ///< part of a table head that is repeated
    QString language{};   ///< that of its place, so that runs in it need not say so
    bool divides = false; ///< words may be divided at the ends of lines
};

/// Sets text in lines and ties each run to its place in the structure.
class TextSetter {
public:
    TextSetter(Fonts& fonts, const Palette& palette, Meaning& meaning)
        : m_fonts(fonts), m_palette(palette), m_meaning(meaning) {}

    /// One strip a line; two lines at least stay together at each end of a paragraph. The runs go into `node`.
    [[nodiscard]] Strips lines(const Text& text, const Setting& setting, Node* node);
    /// A single line that the structure already knows as `slot`.
    [[nodiscard]] LineItem label(const QString& text, const Setting& setting, const Slot* slot, double right,
                                 double baseline);

private:
    struct Run {
        qsizetype from = 0, to = 0;
        const Node* link = nullptr;
    };
    struct Prepared;
    [[nodiscard]] Prepared prepare(const Text& text, const Setting& setting, Node* node);
    static void layOut(QTextLayout& layout, const Prepared& prepared, double width);
    /// The text with its lines ended where the layout ended them, and hyphens only where it divided words.
    [[nodiscard]] static Prepared brokenAs(const QTextLayout& layout, const Prepared& prepared);

    Fonts& m_fonts;
    const Palette& m_palette;
    Meaning& m_meaning;
    Hyphenator m_hyphenator;
};

} // namespace atalaya::report::layout
