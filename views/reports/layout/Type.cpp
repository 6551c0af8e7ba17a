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

QColor Palette::onPaper(const QColor& colour) const {
    if (!m_grey) {
        return colour;
    }
    const int grey = qGray(colour.rgb());
    return QColor(grey, grey, grey, colour.alpha());
}

QColor Palette::of(Ink ink) const {
    switch (ink) {
    case Ink::Text:
        return onPaper(QColor(0x14, 0x22, 0x2C));
    case Ink::Secondary:
        return onPaper(QColor(0x46, 0x55, 0x5F));
    case Ink::Tertiary:
        return onPaper(QColor(0x58, 0x66, 0x6F));
    case Ink::Inverse:
        return QColor(0xFF, 0xFF, 0xFF);
    case Ink::InverseSecondary:
        return onPaper(QColor(0xB9, 0xC6, 0xCE));
    case Ink::Gap:
        return onPaper(QColor(0xA3, 0x3A, 0x26));
    case Ink::Warning:
        return onPaper(QColor(0x83, 0x53, 0x00));
    case Ink::Link:
    case Ink::Accent:
        return onPaper(QColor(0x1A, 0x5A, 0x96));
    }
    return Qt::black;
}

QColor Palette::of(Shade shade) const {
    switch (shade) {
    case Shade::Line:
        return onPaper(QColor(0xD3, 0xD9, 0xD7));
    case Shade::StrongLine:
        return onPaper(QColor(0x77, 0x85, 0x8D));
    case Shade::Ink:
        return onPaper(QColor(0x10, 0x20, 0x2C));
    case Shade::Track:
        return onPaper(QColor(0xCF, 0xD6, 0xD5));
    case Shade::Light:
        return onPaper(QColor(0xFF, 0xC5, 0x3D));
    case Shade::Watermark:
        return onPaper(QColor(0xF1, 0xF3, 0xF2));
    case Shade::Black:
        return Qt::black;
    }
    return Qt::black;
}

QColor Palette::stage(int number) const {
    static constexpr std::array<QRgb, 5> ramp{0xFFB57924, 0xFF697249, 0xFF006452, 0xFF06406D, 0xFF1D2438};
    return onPaper(QColor(ramp[static_cast<std::size_t>(std::clamp(number, 1, 5) - 1)]));
}

const QFont& Fonts::font(Face face, Weight weight, bool figures) {
    const auto found = m_fonts.find({face, weight, figures});
    if (found != m_fonts.end()) {
        return found->second;
    }
    QFont font;
    QStringList families{QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")};
    if (figures) {
        families.prepend(QStringLiteral("Atalaya Figures"));
    }
    font.setFamilies(families);
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
