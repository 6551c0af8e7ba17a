#pragma once

#include "views/reports/ReportDocument.h"

#include <QByteArray>
#include <QHash>

namespace atalaya::report {

/// What a drawing counts in: 720 units an inch, so that thin lines keep their place. A viewBox around it is as large.
inline constexpr int svgUnitsPerPoint = 10;

/// A figure as the inside of an SVG element: vectors, text as text, measured in `svgUnitsPerPoint`.
[[nodiscard]] QByteArray figureSvg(const Figure& figure);
/// The same with its text as outlines, for readers that would set it in another typeface and so cut its columns.
[[nodiscard]] QByteArray outlinedSvg(const Figure& figure);
/// Outlines with the same words over them that nobody sees: the drawing looks alike in every reader, and its words can
/// be chosen, copied and found.
[[nodiscard]] QByteArray selectableSvg(const Figure& figure);

/// Collects the drawings of one HTML page. Hundreds of towers look alike, so each distinct drawing is kept once as a
/// symbol and used by reference.
class FigureSvgs {
public:
    /// Markup that shows the figure: an image with its text alternative, or decoration hidden from the screen reader.
    [[nodiscard]] QString use(const Figure& figure);
    /// All symbols, in the order of first use; belongs before the first use.
    [[nodiscard]] QString symbols() const;

private:
    QHash<QByteArray, int> m_known;
    QString m_symbols;
};

} // namespace atalaya::report
