#include "views/workshop/room/RoomSheet.h"

#include "views/theme/Signs.h"
#include "views/theme/Theme.h"
#include "views/widgets/Paint.h"
#include "views/workshop/room/QrCode.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace atalaya {

namespace {

double lineHeightOf(int px) {
    switch (px) {
    case roomType::small:
        return 32;
    case roomType::body:
        return 36;
    case roomType::title:
        return 58;
    case roomType::figure:
        return 76;
    default:
        return 116;
    }
}

QFont fontOf(const Theme& theme, const RoomRun& run, int px) {
    QFont font(theme.families(run.figures));
    font.setPixelSize(px);
    font.setWeight(static_cast<QFont::Weight>(run.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

RoomParagraph::RoomParagraph(const Theme& theme, const std::vector<RoomRun>& runs, int px, double width, int most)
    : m_px(px), m_lineHeight(lineHeightOf(px)) {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const RoomRun& run : runs) {
        QTextCharFormat format;
        format.setFont(fontOf(theme, run, px));
        formats << QTextLayout::FormatRange{static_cast<int>(text.size()), static_cast<int>(run.text.size()), format};
        text += run.text;
    }
    if (text.trimmed().isEmpty()) {
        return;
    }
    // What a line break in a text means to a printer of lines.
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(text, fontOf(theme, runs.front(), px));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
    }
    layout.endLayout();
    const int all = layout.lineCount();
    const int shown = most > 0 ? std::min(all, most) : all;
    m_isWhole = shown == all;
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = line.textStart();
        const int to = from + line.textLength();
        Line made;
        for (std::size_t r = 0; r < runs.size(); ++r) {
            const QTextLayout::FormatRange& format = formats[static_cast<qsizetype>(r)];
            const int start = std::max(from, format.start);
            const int end = std::min(to, format.start + format.length);
            if (start >= end) {
                continue;
            }
            const QFont font = format.format.font();
            const QFontMetricsF metrics(font);
            const double x = line.cursorToX(start);
            const bool isCut = end == to && i + 1 == shown && !m_isWhole;
            QString piece = text.mid(start, isCut ? -1 : end - start);
            piece.replace(QChar::LineSeparator, QLatin1Char(' '));
            if (isCut) {
                piece = metrics.elidedText(piece, Qt::ElideRight, width - x);
            }
            while (end == to && piece.endsWith(QLatin1Char(' '))) {
                piece.chop(1);
            }
            const double advance = metrics.horizontalAdvance(piece);
            made.pieces.push_back({piece, x, advance, font, runs[r].colour});
            made.width = x + advance;
        }
        m_lines.push_back(std::move(made));
    }
}

double RoomParagraph::width() const {
    double widest = 0;
    for (const Line& line : m_lines) {
        widest = std::max(widest, line.width);
    }
    return widest;
}

double RoomSheet::add(const RoomParagraph& paragraph, const QRectF& room, Qt::Alignment alignment) {
    // Parts of a letter may stand out of its advance; half a unit is not seen.
    constexpr double tolerance = 0.5;
    m_isWhole = m_isWhole && paragraph.isWhole() && paragraph.height() <= room.height() + tolerance &&
                paragraph.width() <= room.width() + tolerance;
    double top = room.top();
    if (alignment.testFlag(Qt::AlignVCenter)) {
        top += (room.height() - paragraph.height()) / 2;
    } else if (alignment.testFlag(Qt::AlignBottom)) {
        top += room.height() - paragraph.height();
    }
    for (const RoomParagraph::Line& line : paragraph.lines()) {
        double left = room.left();
        if (alignment.testFlag(Qt::AlignRight)) {
            left = room.right() - line.width;
        } else if (alignment.testFlag(Qt::AlignHCenter)) {
            left += (room.width() - line.width) / 2;
        }
        for (const RoomParagraph::Piece& piece : line.pieces) {
            const QFontMetricsF metrics(piece.font);
            const double baseline =
                top + (paragraph.lineHeight() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
            m_texts.push_back({piece.text,
                               piece.font,
                               piece.colour,
                               {left + piece.x, baseline},
                               {left + piece.x, top, piece.width, paragraph.lineHeight()},
                               room});
        }
        top += paragraph.lineHeight();
    }
    return top;
}

void RoomSheet::paint(QPainter& painter, const Theme& theme) const {
    const SavedPainter saved(painter);
    painter.fillRect(QRectF(0, 0, width, height), m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RoomBox& box : m_boxes) {
        paintBox(painter, box.area, box.fill, box.border, box.line, box.radius, box.dashed);
    }
    for (const auto& [area, glyph] : m_glyphs) {
        paintStage(painter, area, glyph, theme);
    }
    if (!m_mark.isNull()) {
        paintMark(painter, m_mark, true, theme);
    }
    if (!m_plot.first.isNull()) {
        paintVotePlot(painter, m_plot.first, m_plot.second, theme, 1);
    }
    if (m_diamond) {
        paintTarget(painter, *m_diamond, theme, 32.0 / 12, 12);
    }
    if (!m_code.first.isNull()) {
        painter.fillRect(m_code.first, Theme::light().colour("surface"));
        QrCode(m_code.second).paint(painter, m_code.first, Theme::light().colour("ink"));
    }
    for (const RoomText& text : m_texts) {
        painter.setFont(text.font);
        painter.setPen(text.colour);
        painter.drawText(text.baseline, text.text);
    }
}

} // namespace atalaya
