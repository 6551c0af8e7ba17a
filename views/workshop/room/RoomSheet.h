#pragma once

#include "views/theme/StageGlyph.h"
#include "views/workshop/VotePlot.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace atalaya {

class Theme;

/// The room window's only sizes of type (design tokens, "room"): whoever sits at the wall reads the smallest.
namespace roomType {
inline constexpr int small = 24, body = 28, title = 48, figure = 72, code = 112;
} // namespace roomType

/// Words of one look within a paragraph.
struct RoomRun {
    QString text;
    QColor colour;
    int weight = 400;
    bool figures = false; ///< digits of equal width, so that a clock does not jitter
};

/// Words broken into lines of a width, all of one size.
class RoomParagraph {
public:
    /// `px`: one of roomType's. `most` lines, or 0 for as many as it takes; where more would follow, the last one ends
    /// in an ellipsis and the paragraph is not whole.
    RoomParagraph(const Theme& theme, const std::vector<RoomRun>& runs, int px, double width, int most = 0);

    struct Piece {
        QString text;
        double x = 0;
        double width = 0;
        QFont font;
        QColor colour;
    };
    struct Line {
        std::vector<Piece> pieces;
        double width = 0;
    };
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] int px() const { return m_px; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return count() * m_lineHeight; }
    /// Of the widest line.
    [[nodiscard]] double width() const;

private:
    int m_px;
    double m_lineHeight;
    bool m_isWhole = true;
    std::vector<Line> m_lines;
};

/// A piece of text where it is painted.
struct RoomText {
    QString text;
    QFont font;
    QColor colour;
    QPointF baseline;
    QRectF area; ///< of its line, as wide as the text
    QRectF room; ///< that it was given
};

struct RoomBox {
    QRectF area;
    QColor fill;   ///< invalid: none
    QColor border; ///< invalid: none
    double line = 2;
    double radius = 0;
    bool dashed = false;
};

/// One face of the room window as it is laid out, 1920 by 1080, before a painter sees it: so that what fits and how
/// large it is can be told without a screen.
class RoomSheet {
public:
    static constexpr int width = 1920, height = 1080;

    explicit RoomSheet(QColor ground) : m_ground(std::move(ground)) {}

    /// Lays the lines one below the other into `room`, aligned in it as `alignment` says; returns where they end.
    double add(const RoomParagraph& paragraph, const QRectF& room, Qt::Alignment alignment = Qt::AlignTop);
    void add(const RoomBox& box) { m_boxes.push_back(box); }
    void addGlyph(const QRectF& area, const StageGlyph& glyph) { m_glyphs.push_back({area, glyph}); }
    /// The product's mark, on the band.
    void setMark(const QRectF& area) { m_mark = area; }
    /// A QR code with its quiet zone, dark on a light field in every theme.
    void setCode(const QRectF& area, const QString& text) { m_code = {area, text}; }
    /// The sign of a median, beside its words.
    void setDiamond(QPointF centre) { m_diamond = centre; }
    void setPlot(const QRectF& area, const VotePlotSpec& spec) { m_plot = {area, spec}; }

    [[nodiscard]] const std::vector<RoomText>& texts() const { return m_texts; }
    [[nodiscard]] const QColor& ground() const { return m_ground; }
    [[nodiscard]] QRectF codeArea() const { return m_code.first; }
    [[nodiscard]] QRectF plotArea() const { return m_plot.first; }
    /// Every text is there to its last letter, inside the room that it was given.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    void paint(QPainter& painter, const Theme& theme) const;

private:
    QColor m_ground;
    bool m_isWhole = true;
    std::vector<RoomText> m_texts;
    std::vector<RoomBox> m_boxes;
    std::vector<std::pair<QRectF, StageGlyph>> m_glyphs;
    QRectF m_mark;
    std::pair<QRectF, QString> m_code;
    std::pair<QRectF, VotePlotSpec> m_plot;
    std::optional<QPointF> m_diamond;
};

} // namespace atalaya
