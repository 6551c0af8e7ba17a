#pragma once

#include "assessments/foundation/Error.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

namespace atalaya {

/// How a stage is told apart where its colour is not enough: over the colour, in lines of the ground.
enum class Pattern { Dots, Diagonal, Horizontal, Cross, Solid };

/// A step of the type scale. On screen in px at 96 dpi and 100 % text size, on paper in points.
struct TypeSize {
    double size = 0;
    double line = 0;
    int weight = 400;
};

/// The design tokens (resources/style/tokens.json) as one value: every colour, size and pattern that a painter, a
/// widget or a report uses comes from here. Cheap to copy, never changes after it is read, usable on every thread
/// (fonts need loadFonts() once).
class Theme {
public:
    enum class Ground { Light, Dark, Paper };

    static const Theme& light();
    static const Theme& dark();
    /// Light colours on white, for everything that is printed.
    static const Theme& paper();
    /// Paper with every colour as the grey that a grey printer makes of it (relative luminance, WCAG 2.2).
    static const Theme& grey();

    /// Reads a token file; a token that is missing or makes no sense is an error that names it.
    [[nodiscard]] static Result<Theme> read(const QByteArray& json, Ground ground);

    /// The same theme in greys.
    [[nodiscard]] Theme inGrey() const;

    /// By the name in the token file: "text2", "seriesCurrent". An unknown name is a fault of the caller: logged as
    /// critical, drawn in magenta.
    [[nodiscard]] QColor colour(const char* token) const;
    /// The names that colour() knows, sorted.
    [[nodiscard]] QStringList colourNames() const;

    /// The ramp colour of `stage` in a framework of `ceiling` stages (both from 1). With five or fewer the ends of the
    /// ramp are the ends of the framework; with more, colours between are blended in whole 8-bit steps.
    [[nodiscard]] QColor stage(int stage, int ceiling = 5) const;
    /// Text or lines upon stage().
    [[nodiscard]] QColor onStage(int stage, int ceiling = 5) const;
    /// Neighbouring stages never share one; the highest is solid.
    [[nodiscard]] Pattern stagePattern(int stage, int ceiling = 5) const;

    struct Weave {
        double tile = 0; ///< px at 96 dpi from one line to the next
        double line = 0; ///< px, thickness
    };
    [[nodiscard]] Weave weave(Pattern pattern) const;
    [[nodiscard]] Weave gapWeave() const { return m_gapWeave; }

    /// "caption" to "headline".
    [[nodiscard]] TypeSize type(const char* step) const;
    /// "small" to "cover", in points.
    [[nodiscard]] TypeSize reportType(const char* step) const;

    /// A font in points, unhinted, so that it measures the same on every device. `figures`: digits of equal width.
    [[nodiscard]] QFont font(double points, int weight = 400, bool figures = false) const;

    /// Families in the order in which a missing character looks for a face.
    [[nodiscard]] QStringList families(bool figures = false) const { return figures ? m_figureFamilies : m_families; }

    /// Courses of the five-course tower from the bottom, on the grid of 16 or 32.
    [[nodiscard]] const std::vector<QRect>& courses(int grid) const { return grid == 16 ? m_courses16 : m_courses32; }
    [[nodiscard]] int brick(int grid) const { return grid == 16 ? m_brick16 : m_brick32; }

    /// Colour of a traffic-light label, by its name in the exchange format ("amber-strict").
    [[nodiscard]] QColor handling(const QString& label) const;
    [[nodiscard]] QColor handlingGround() const { return m_handlingGround; }

    [[nodiscard]] bool isDark() const { return m_ground == Ground::Dark; }

private:
    QColor blended(const std::vector<QColor>& ramp, int stage, int ceiling) const;

    Ground m_ground = Ground::Light;
    QHash<QByteArray, QColor> m_colours;
    std::vector<QColor> m_stages, m_onStages;
    std::vector<Pattern> m_patterns;
    QHash<int, Weave> m_weaves;
    Weave m_gapWeave;
    QHash<QByteArray, TypeSize> m_types, m_reportTypes;
    QStringList m_families, m_figureFamilies;
    std::vector<QRect> m_courses16, m_courses32;
    int m_brick16 = 0, m_brick32 = 0;
    QHash<QString, QColor> m_handling;
    QColor m_handlingGround;
};

/// Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// The grey of the same relative luminance, as a grey printer shows `colour`.
[[nodiscard]] QColor greyOf(const QColor& colour);

} // namespace atalaya
