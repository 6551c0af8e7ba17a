#include "views/workshop/VotePlot.h"

#include "views/theme/Signs.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace atalaya {

namespace {

/// Sizes in the painter's units.
struct Look {
    double number, numeral, name, nameLine; ///< type
    double most, least;                     ///< from one square to the next
    double stroke, diamond, leg, glyph, gap;
};

Look lookOf(const VotePlotSpec& spec, double scale) {
    Look look = spec.inRoom ? Look{48, 48, 28, 36, 68, 26, 4, 32, 18, 48, 14} //
                            : Look{15, 13, 13, 18, 20, 7, 1.5, 12, 8, 0, 4};
    for (double* size : {&look.number, &look.numeral, &look.name, &look.nameLine, &look.most, &look.least, &look.stroke,
                         &look.diamond, &look.leg, &look.glyph, &look.gap}) {
        *size *= scale;
    }
    return look;
}

/// What stands below the axis for one stage.
struct StageLabel {
    std::vector<QString> lines;
    double width = 0; ///< of the widest line
};

class Plot {
public:
    Plot(QPainter& painter, const QRectF& area, const VotePlotSpec& spec, const Theme& theme, double scale)
        : m_painter(painter)
        , m_area(area)
        , m_spec(spec)
        , m_theme(theme)
        , m_look(lookOf(spec, scale))
        , m_column(area.width() / std::max(1, spec.votes.stages())) {}

    void paint() {
        layLabels();
        m_axis = std::round(m_area.bottom() - m_labelHeight - m_look.gap);
        laySquares();
        for (int stage = 1; stage <= m_spec.votes.stages(); ++stage) {
            paintStack(stage);
            paintLabel(stage);
        }
        const double hairline = m_look.stroke / 3;
        m_painter.fillRect(QRectF(m_area.left(), m_axis, m_area.width(), hairline), m_theme.colour("axis"));
        paintBracket();
    }

private:
    [[nodiscard]] double centreOf(int stage) const { return std::round(m_area.left() + (stage - 0.5) * m_column); }
    [[nodiscard]] double numeralWidth(int stage) const {
        return TextLine(QString::number(stage), m_theme, m_look.numeral, 600).width();
    }
    /// Width of the glyph and the numeral with the gaps after them.
    [[nodiscard]] double signsWidth(int stage) const {
        return (m_look.glyph > 0 ? m_look.glyph + m_look.gap : 0) + numeralWidth(stage);
    }

    void layLabels() {
        const double room = m_column - m_look.gap;
        const double beside = room - signsWidth(m_spec.votes.stages()) - m_look.gap;
        m_isBelow = beside < 4 * m_look.name || widestWord() > beside;
        const double least = std::max(m_look.glyph, m_look.numeral);
        for (int stage = 1; stage <= m_spec.votes.stages(); ++stage) {
            StageLabel label;
            label.lines = wrapText(m_spec.stageNames.value(stage - 1), m_theme, m_look.name, m_spec.inRoom ? 600 : 400,
                                   std::max(m_look.name, m_isBelow ? room : beside));
            for (const QString& line : label.lines) {
                label.width = std::max(label.width, TextLine(line, m_theme, m_look.name, nameWeight()).width());
            }
            const double names = static_cast<double>(label.lines.size()) * m_look.nameLine;
            m_labelHeight = std::max(m_labelHeight, m_isBelow ? least + names : std::max(least, names));
            m_labels.push_back(std::move(label));
        }
    }
    /// No name is broken inside a word that has room below.
    [[nodiscard]] double widestWord() const {
        double widest = 0;
        for (const QString& word : m_spec.stageNames.join(u' ').split(u' ', Qt::SkipEmptyParts)) {
            widest = std::max(widest, TextLine(word, m_theme, m_look.name, nameWeight()).width());
        }
        return widest;
    }
    [[nodiscard]] int nameWeight() const { return m_spec.inRoom ? 600 : 400; }

    /// From the top of the plot to the place where the tallest stack may end: bracket, then its number.
    [[nodiscard]] double headHeight() const {
        return m_look.diamond / 2 + m_look.stroke + m_look.leg + m_look.number + 2 * m_look.gap;
    }

    void laySquares() {
        const double height = m_axis - m_area.top() - headHeight();
        const int most = *std::max_element(m_spec.votes.votes.begin(), m_spec.votes.votes.end());
        const double width = m_column * 0.92;
        const auto pitchFor = [&](int across) {
            const int rows = (most + across - 1) / across;
            return std::max(1.0, std::min({m_look.most, height / std::max(1, rows), width / across}));
        };
        m_across = std::max(1, m_spec.atMostAcross);
        m_pitch = pitchFor(m_across);
        for (int across = m_across + 1; m_pitch < m_look.least && across <= std::max(1, most); ++across) {
            if (const double pitch = pitchFor(across); pitch > m_pitch) {
                m_across = across;
                m_pitch = pitch;
            }
        }
        // In whole units all squares have the same edges.
        const bool isFine = m_pitch < 4;
        m_pitch = isFine ? m_pitch : std::floor(m_pitch);
        m_side = isFine ? m_pitch * 0.8 : m_pitch - std::max(1.0, std::round(m_pitch / 11));
    }

    void paintStack(int stage) {
        const int votes = m_spec.votes.at(stage);
        const int across = std::min(votes, m_across);
        const double left = std::round(centreOf(stage) - ((across - 1) * m_pitch + m_side) / 2);
        const QColor colour = m_theme.stage(stage, m_spec.votes.stages());
        const double floor = m_axis - std::round(m_look.stroke / 2);
        double top = m_axis;
        for (int vote = 0; vote < votes; ++vote) {
            top = floor - vote / across * m_pitch - m_side;
            m_painter.fillRect(QRectF(left + (vote % across) * m_pitch, top, m_side, m_side), colour);
        }
        const QColor ink = m_theme.colour(votes == 0 ? "text3" : "text");
        paintNumber(QString::number(votes), {centreOf(stage), top - m_look.gap}, ink);
    }

    /// Standing on `foot`. Large single figures are proportional, which a TextLine's are not; as there, the font is
    /// measured at one size and scaled.
    void paintNumber(const QString& number, QPointF foot, const QColor& ink) {
        constexpr int designPx = 100;
        QFont font(m_theme.families());
        font.setPixelSize(designPx);
        font.setWeight(QFont::DemiBold);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_painter.save();
        m_painter.translate(foot);
        m_painter.scale(m_look.number / designPx, m_look.number / designPx);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(QPointF(-QFontMetricsF(font).horizontalAdvance(number) / 2, 0), number);
        m_painter.restore();
    }

    void paintLabel(int stage) {
        const StageLabel& label = m_labels[static_cast<std::size_t>(stage) - 1];
        const double signs = signsWidth(stage);
        const double least = std::max(m_look.glyph, m_look.numeral);
        const double top = m_axis + m_look.gap;
        const double whole = m_isBelow ? signs : signs + m_look.gap + label.width;
        double x = centreOf(stage) - whole / 2;
        const double middle = top + (m_isBelow ? least : m_labelHeight) / 2;
        if (m_look.glyph > 0) {
            const QRectF glyph(std::round(x), std::round(middle - m_look.glyph / 2), m_look.glyph, m_look.glyph);
            paintStage(m_painter, glyph, StageGlyph::proved(stage, m_spec.votes.stages()), m_theme);
            x += m_look.glyph + m_look.gap;
        }
        const QColor colour = m_theme.colour("text");
        TextLine(QString::number(stage), m_theme, m_look.numeral, 600)
            .paint(m_painter, {x, middle}, Qt::AlignLeft, colour);
        const double names = static_cast<double>(label.lines.size()) * m_look.nameLine;
        double y = (m_isBelow ? top + least : middle - names / 2) + m_look.nameLine / 2;
        for (const QString& line : label.lines) {
            const QPointF anchor =
                m_isBelow ? QPointF(centreOf(stage), y) : QPointF(x + numeralWidth(stage) + m_look.gap, y);
            TextLine(line, m_theme, m_look.name, nameWeight())
                .paint(m_painter, anchor, m_isBelow ? Qt::AlignHCenter : Qt::AlignLeft, colour);
            y += m_look.nameLine;
        }
    }

    void paintBracket() {
        if (!m_spec.spread) {
            return;
        }
        const Spread& spread = *m_spec.spread;
        const double y = std::round(m_area.top() + m_look.diamond / 2 + m_look.stroke);
        const double from = centreOf(spread.lowerQuartile) - m_column / 3;
        const double to = centreOf(spread.upperQuartile) + m_column / 3;
        m_painter.setPen(QPen(m_theme.colour("target"), m_look.stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.drawPolyline(QPolygonF({{from, y + m_look.leg}, {from, y}, {to, y}, {to, y + m_look.leg}}));
        for (const int stage : {spread.medianLow, spread.medianHigh}) {
            const double unit = m_look.diamond / 12;
            paintTarget(m_painter, {centreOf(stage), y}, m_theme, unit, 12);
        }
    }

    QPainter& m_painter;
    const QRectF m_area;
    const VotePlotSpec& m_spec;
    const Theme& m_theme;
    const Look m_look;
    const double m_column; ///< width
    std::vector<StageLabel> m_labels;
    bool m_isBelow = false; ///< names stand under glyph and numeral, not beside them
    double m_labelHeight = 0;
    double m_axis = 0;
    int m_across = 1;
    double m_pitch = 0; ///< from one square to the next
    double m_side = 0;
};

} // namespace

void paintVotePlot(QPainter& painter, const QRectF& area, const VotePlotSpec& spec, const Theme& theme, double scale) {
    if (spec.votes.stages() == 0 || area.isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    Plot(painter, area, spec, theme, scale).paint();
    painter.restore();
}

QString sentenceOf(const VotePlotSpec& spec) {
    QStringList stages;
    for (int stage = 1; stage <= spec.votes.stages(); ++stage) {
        const QString number = QString::number(stage);
        const QString name = spec.stageNames.value(stage - 1);
        const int votes = spec.votes.at(stage);
        stages << (votes == 0 ? QCoreApplication::translate("VotePlot", "none for stage %1 %2").arg(number, name)
                              : QCoreApplication::translate("VotePlot", "%1 for stage %2 %3")
                                    .arg(QString::number(votes), number, name));
    }
    QStringList said{QCoreApplication::translate("VotePlot", "%n vote(s): %1.", nullptr, spec.votes.total())
                         .arg(stages.join(QStringLiteral(", ")))};
    if (!spec.spread) {
        said << QCoreApplication::translate("VotePlot", "Too few votes for a median.");
        return said.join(QLatin1Char(' '));
    }
    const Spread& spread = *spec.spread;
    said << (spread.isSplit()
                 ? QCoreApplication::translate("VotePlot", "The room is in two halves: its median lies between stages "
                                                           "%1 and %2.")
                       .arg(QString::number(spread.medianLow), QString::number(spread.medianHigh))
                 : QCoreApplication::translate("VotePlot", "The median is stage %1.").arg(spread.medianLow));
    said << (spread.range() == 0
                 ? QCoreApplication::translate("VotePlot", "The middle half is at stage %1.").arg(spread.lowerQuartile)
                 : QCoreApplication::translate("VotePlot", "The middle half is at stages %1 to %2.")
                       .arg(QString::number(spread.lowerQuartile), QString::number(spread.upperQuartile)));
    return said.join(QLatin1Char(' '));
}

} // namespace atalaya
