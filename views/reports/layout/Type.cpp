#include "views/reports/layout/Type.h"

#include <QFontMetricsF>

#include <array>

namespace atalaya::report::layout {

const Measure& measure(Face face) {
    static constexpr std::array<Measure, 25> measures{{
        {7.5, 10.5, 0, 2},   // Small
        {8.5, 11.5, 0, 3},   // Dense
        {9, 13, 0, 5},       // Body
        {11, 16, 0, 6},      // Lead
        {10.5, 15, 0, 6},    // Quote
        {40, 44, -1.125, 0}, // Figure
        {20, 24, 0, 0},      // FigureSecond
        {14, 24, 0, 0},      // FigureThird
        {20, 25, -0.225, 3}, // Title
        {13, 17, 0, 3},      // Section
        {10, 14, 0, 2},      // Subsection
        {9.5, 13, 0, 3},     // BlockHead
        {7.5, 10, 0, 0},     // TableHead
        {8.5, 11, 0, 0},     // TableText
        {7.5, 10, 0, 0},     // TableCompact
        {7.5, 12, 0, 0},     // Running
        {13, 17, 0, 0},      // CoverState
        {10, 15, 0, 0},      // CoverNote
        {11, 16, 0, 0},      // CoverLead
        {32, 38, -0.675, 0}, // CoverTitle
        {14, 20, 0, 0},      // CoverSubtitle
        {9.5, 14, 0, 0},     // CoverFact
        {16.5, 20, 0, 0},    // CoverNumeral
        {11.25, 16, 0, 0},   // CoverStage
        {63, 67.5, 7.5, 0},  // Watermark
    }};
    return measures[static_cast<std::size_t>(face)];
}

Face faceOf(Style style) {
    switch (style) {
    case Style::Small:
    case Style::Caption:
        return Face::Small;
    case Style::Dense:
        return Face::Dense;
    case Style::Body:
        return Face::Body;
    case Style::Lead:
        return Face::Lead;
    case Style::Quote:
        return Face::Quote;
    case Style::Figure:
        return Face::Figure;
    case Style::FigureSecond:
        return Face::FigureSecond;
    case Style::FigureThird:
        return Face::FigureThird;
    }
    return Face::Body;
}

QColor Palette::of(Ink ink) const {
    switch (ink) {
    case Ink::Text:
        return m_theme->colour("text");
    case Ink::Secondary:
        return m_theme->colour("text2");
    case Ink::Tertiary:
        return m_theme->colour("text3");
    case Ink::Inverse:
        return m_theme->colour("onInk");
    case Ink::InverseSecondary:
        return m_theme->colour("onInk2");
    case Ink::Gap:
        return m_theme->colour("gap");
    case Ink::Warning:
        return m_theme->colour("warning");
    case Ink::Link:
    case Ink::Accent:
        return m_theme->colour("accent");
    }
    return Qt::black;
}

QColor Palette::of(Shade shade) const {
    switch (shade) {
    case Shade::Line:
        return m_theme->colour("line");
    case Shade::StrongLine:
        return m_theme->colour("lineStrong");
    case Shade::Ink:
        return m_theme->colour("ink");
    case Shade::Watermark:
        return m_theme->colour("watermark");
    case Shade::Black:
        return m_theme->handlingGround();
    }
    return Qt::black;
}

const QFont& Fonts::font(Face face, Weight weight, bool figures) {
    const auto found = m_fonts.find({face, weight, figures});
    if (found != m_fonts.end()) {
        return found->second;
    }
    QFont font;
    font.setFamilies(Theme::paper().families(figures));
    font.setPixelSize(qRound(pt(measure(face).size)));
    font.setWeight(weight == Weight::Semibold ? QFont::DemiBold
                   : weight == Weight::Medium ? QFont::Medium
                                              : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (measure(face).spacing != 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, pt(measure(face).spacing));
    }
    return m_fonts.emplace(std::tuple(face, weight, figures), font).first->second;
}

double Fonts::baseline(Face face) {
    const auto found = m_baselines.find(face);
    if (found != m_baselines.end()) {
        return found->second;
    }
    const QFontMetricsF metrics(font(face, Weight::Regular));
    const double top = (pt(measure(face).line) - metrics.ascent() - metrics.descent()) / 2;
    return m_baselines.emplace(face, top + metrics.ascent()).first->second;
}

double Fonts::width(const QString& text, Face face, Weight weight, bool figures) {
    return QFontMetricsF(font(face, weight, figures)).horizontalAdvance(text);
}

} // namespace atalaya::report::layout
