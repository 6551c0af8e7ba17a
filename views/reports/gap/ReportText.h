#pragma once

#include "assessments/foundation/Clauses.h"
#include "assessments/foundation/Language.h"
#include "views/reports/ReportDocument.h"

namespace atalaya::report {

// The few shapes of text and cells that every section of a report uses.

[[nodiscard]] Span plain(const QString& text);
[[nodiscard]] Span secondary(const QString& text);
[[nodiscard]] Span medium(const QString& text);
[[nodiscard]] Span strong(const QString& text);
[[nodiscard]] Span inked(const QString& text, Ink ink, Weight weight = Weight::Regular);
[[nodiscard]] Span linked(const QString& text, const QString& target);
/// The number of things, as plural forms want it.
template <class Container> [[nodiscard]] int count(const Container& container) {
    return static_cast<int>(container.size());
}
/// Equal digit widths.
[[nodiscard]] Span digits(const QString& text, Weight weight = Weight::Regular, Ink ink = Ink::Text);

[[nodiscard]] Paragraph paragraph(Text text, Style style = Style::Body);
[[nodiscard]] Paragraph lead(const QString& text); ///< the grey sentence below a page's title
/// A line that begins with what it is about.
[[nodiscard]] Paragraph labelled(const QString& label, const QString& text);
/// Opens a page, unless it is short enough for the one before.
[[nodiscard]] Heading section(const QString& number, const QString& text, const QString& anchor);
/// Small heading inside a section: not on the contents page.
[[nodiscard]] Heading subheading(const QString& text, const QString& anchor, int level = 2);

/// "2026: 0.40", with the colon as `language` sets it.
[[nodiscard]] QString nameAndValue(const Language& language, const QString& name, const QString& value);
/// A sentence with a span at each of its places %1 to %9, wherever a language puts them; its own words are plain.
[[nodiscard]] Text filled(const QString& sentence, const std::vector<Span>& values);

[[nodiscard]] Cell cell(Text text, Style style = Style::Dense);
[[nodiscard]] Cell cell(const QString& text, Style style = Style::Dense);
[[nodiscard]] Cell numberCell(const QString& text, Weight weight = Weight::Regular, Ink ink = Ink::Text);
/// Width of a column that keeps each of these numbers on one line, in points, at least `least`.
[[nodiscard]] double numberWidth(const QStringList& numbers, double least);
/// Width of a column whose head breaks within no word, in points, at least `least`. Measured, so that it needs the
/// fonts and a QGuiApplication. `compact`: of a compact table.
[[nodiscard]] double headWidth(const QString& head, double least, bool compact);
[[nodiscard]] Cell figureCell(const Figure& figure);
[[nodiscard]] Cell headCell(const QString& text, Align align = Align::Left);
[[nodiscard]] Cell rowHead(Cell cell); ///< marks it as heading its row
[[nodiscard]] Block block(Elements content);

} // namespace atalaya::report
