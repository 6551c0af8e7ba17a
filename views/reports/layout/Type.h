#pragma once

#include "views/reports/ReportDocument.h"
#include "views/theme/Theme.h"

#include <QColor>
#include <QFont>

#include <map>
#include <tuple>

namespace atalaya::report::layout {

/// Lengths of the layout are dots, 16 to a point. Type is set at a whole pixel size in dots, so lines break the same on
/// every device, and a screen or a printer only scales what is already set.
inline constexpr double dotsPerPoint = 16;
constexpr double pt(double points) {
    return points * dotsPerPoint;
}

/// Every size of type on a page.
enum class Face {
    Small,
    Dense,
    Body,
    Lead,
    Quote,
    Figure,
    FigureSecond,
    FigureThird,
    Title,
    Section,
    Subsection,
    BlockHead,
    TableHead,
    TableText,
    TableCompact,
    Running,
    CoverState,
    CoverNote,
    CoverLead,
    CoverTitle,
    CoverSubtitle,
    CoverFact,
    CoverNumeral,
    CoverStage,
    Watermark
};

struct Measure {
    double size;        ///< points
    double line;        ///< points from baseline to baseline
    double spacing = 0; ///< points added after each letter
    double after = 0;   ///< points left below a paragraph
};
[[nodiscard]] const Measure& measure(Face face);
[[nodiscard]] Face faceOf(Style style);

enum class Shade { Line, StrongLine, Ink, Watermark, Black };

/// Colours of paper: the theme's, or its greys.
class Palette {
public:
    explicit Palette(bool grey) : m_theme(grey ? &Theme::grey() : &Theme::paper()), m_grey(grey) {}
    [[nodiscard]] QColor of(Ink ink) const;
    [[nodiscard]] QColor of(Shade shade) const;
    [[nodiscard]] QColor onPaper(const QColor& colour) const { return m_grey ? greyOf(colour) : colour; }
    [[nodiscard]] bool isGrey() const { return m_grey; }
    [[nodiscard]] const Theme& theme() const { return *m_theme; }

private:
    const Theme* m_theme;
    bool m_grey;
};

/// Fonts at their pixel size in dots, made once each.
class Fonts {
public:
    [[nodiscard]] const QFont& font(Face face, Weight weight, bool figures = false);
    /// Dots from the top of a line of this face to its baseline: the font stands in the middle of the line.
    [[nodiscard]] double baseline(Face face);
    [[nodiscard]] double width(const QString& text, Face face, Weight weight, bool figures = false);

private:
    std::map<std::tuple<Face, Weight, bool>, QFont> m_fonts;
    std::map<Face, double> m_baselines;
};

} // namespace atalaya::report::layout
