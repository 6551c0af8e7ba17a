#pragma once

#include <QString>

class QXmlStreamWriter;

// What every style of an OpenDocument text is made of.
namespace atalaya::report::odt_style {

/// A colour of the paper theme, "#1f2a30".
[[nodiscard]] QString colour(const char* name);
/// A rule of so many points.
[[nodiscard]] QString line(double width, const char* colourName);

/// Begins a style; the caller ends it. `display`: its name as a person sees it, where that differs.
void startStyle(QXmlStreamWriter& xml, const QString& name, const char* family, const QString& parent = {},
                const QString& display = {});

/// Distances of a paragraph, points; negative: the parent's.
struct Spacing {
    double line = -1, before = -1, after = -1;
};

/// Begins the properties; the caller may add to them and ends them.
void startParagraphProperties(QXmlStreamWriter& xml, Spacing spacing, bool keepWithNext = false);
/// The report's typeface, `size` in points.
void textProperties(QXmlStreamWriter& xml, double size, bool bold, const char* ink);

} // namespace atalaya::report::odt_style
