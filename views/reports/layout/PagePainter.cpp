#include "views/reports/layout/PagePainter.h"

#include "views/reports/layout/GreyPainter.h"
#include "views/reports/pdf/Ink.h"
#include "views/theme/StageGlyph.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace atalaya::report::layout {

namespace {

constexpr double footGap = pt(12); ///< between a line of the foot and the page's number

/// A line of the foot, cut before its last part where there is no room for all of it: the code that a reader types in
/// is never shortened.
QString footLine(const QString& line, const QFontMetricsF& metrics, double room) {
    if (metrics.horizontalAdvance(line) <= room) {
        return line;
    }
    const qsizetype last = line.lastIndexOf(QStringLiteral(" \u00b7 "));
    const QString code = last < 0 ? QString() : line.mid(last);
    return metrics.elidedText(line.left(line.size() - code.size()), Qt::ElideRight,
                              std::max(0.0, room - metrics.horizontalAdvance(code))) +
           code;
}

} // namespace

QColor PagePainter::ink(const QColor& colour, std::uint16_t reserved) const {
    return m_coded ? codedColor(colour, reserved) : colour;
}

void PagePainter::paint(QPainter& painter, const Items& items, int number, int count, bool framed) {
    painter.save();
    painter.scale(1 / dotsPerPoint, 1 / dotsPerPoint);
    paintWatermark(painter);
    if (framed) {
        paintHead(painter);
    }
    paintItems(painter, items);
    if (framed) {
        paintFoot(painter, number, count);
    }
    painter.restore();
}

void PagePainter::paintWatermark(QPainter& painter) {
    if (m_frame.watermark.isEmpty()) {
        return;
    }
    // As outlines: they are measured as they are painted, and a page's text is not interrupted by them.
    QFont font = m_fonts.font(Face::Watermark, Weight::Semibold);
    const double spacing = font.letterSpacing();
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const QFontMetricsF metrics(font);
    QPainterPath words;
    double x = 0;
    for (const QChar letter : m_frame.watermark) {
        words.addText(QPointF(x, 0), font, QString(letter));
        x += metrics.horizontalAdvance(letter) + spacing;
    }
    // From edge to edge they take 84 % of the page's width, whatever the language's words are.
    constexpr double degrees = 35;
    const double slope = degrees * std::numbers::pi / 180;
    const QRectF box = words.boundingRect();
    const double scale = m_page.width * 0.84 / (box.width() * std::cos(slope) + box.height() * std::sin(slope));
    painter.save();
    painter.translate(m_page.width / 2, m_page.height * 0.539);
    painter.rotate(-degrees);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.of(Shade::Watermark));
    painter.drawPath(words.translated(-box.center()));
    painter.restore();
}

double PagePainter::write(QPainter& painter, const QString& text, Weight weight, double x, double top,
                          const QColor& colour) {
    const QFont& font = m_fonts.font(Face::Running, weight, true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, top + m_fonts.baseline(Face::Running)), text);
    return x + QFontMetricsF(font).horizontalAdvance(text);
}

void PagePainter::paintHead(QPainter& painter) {
    const double top = m_page.headTop;
    const QColor strong = ink(m_palette.of(Ink::Text), headerInk);
    const QColor quiet = ink(m_palette.of(Ink::Secondary), headerInk);
    const double right = m_page.left + m_page.column;
    paintMark(painter, QRectF(m_page.left, top, pt(12), pt(12)), false, m_palette.theme(), pt(0.75));
    double end = right;
    if (!m_frame.handling.isEmpty()) {
        const double width = m_fonts.width(m_frame.handling, Face::Running, Weight::Semibold, true);
        const QRectF tag(right - width - pt(9), top - pt(0.25), width + pt(9), pt(12.5));
        painter.fillRect(tag, ink(m_palette.of(Shade::Black), headerInk));
        write(painter, m_frame.handling, Weight::Semibold, tag.left() + pt(4.5), top,
              ink(m_palette.onPaper(m_frame.handlingColor), headerInk));
        end = tag.left() - pt(6);
    }
    const double date = end - m_fonts.width(m_frame.date, Face::Running, Weight::Regular, true);
    write(painter, m_frame.date, Weight::Regular, date, top, quiet);
    // State, title and status share what is left of the date; the State gives way only to half of a long title, and the
    // title, long in two languages, before the status.
    const double from = m_page.left + pt(18);
    const double room = std::max(0.0, date - pt(12) - from);
    const bool isBoth = !m_frame.title.isEmpty() && !m_frame.status.isEmpty();
    const QString status = (isBoth ? QStringLiteral(" · ") : QString()) + m_frame.status;
    const QFontMetricsF metrics(m_fonts.font(Face::Running, Weight::Regular, true));
    const QFontMetricsF strongMetrics(m_fonts.font(Face::Running, Weight::Semibold, true));
    const double whole = metrics.horizontalAdvance(m_frame.title + status);
    const double restWidth = whole > 0 ? std::min(whole + pt(7), room / 2) : 0;
    const QString state = strongMetrics.elidedText(m_frame.state, Qt::ElideRight, room - restWidth);
    const double x = write(painter, state, Weight::Semibold, from, top, strong) + pt(6);
    const double left = std::max(0.0, from + room - x);
    const QString title =
        whole <= left ? m_frame.title
                      : metrics.elidedText(m_frame.title, Qt::ElideRight, left - metrics.horizontalAdvance(status));
    write(painter, metrics.elidedText(title + status, Qt::ElideRight, left), Weight::Regular, x, top, quiet);
    painter.fillRect(QRectF(m_page.left, m_page.headRule, m_page.column, pt(0.75)),
                     ink(m_palette.of(Shade::StrongLine), headerInk));
}

void PagePainter::paintFoot(QPainter& painter, int number, int count) {
    const QColor quiet = ink(m_palette.of(Ink::Secondary), footerInk);
    painter.fillRect(QRectF(m_page.left, m_page.height - m_page.footRule, m_page.column, pt(0.75)),
                     ink(m_palette.of(Shade::Line), footerInk));
    const double top = m_page.height - m_page.footTop;
    const auto ofPage = [&](int page) {
        return m_frame.pageOf.contains(QStringLiteral("%1")) ? m_frame.pageOf.arg(page).arg(count)
                                                             : QString::number(page);
    };
    const QFontMetricsF metrics(m_fonts.font(Face::Running, Weight::Regular, true));
    const QString of = ofPage(number);
    const double left = m_page.left + m_page.column - metrics.horizontalAdvance(of);
    // A language a line. The page's number takes the room beside one of them, the first that leaves enough for the last
    // page's: the same on all of them.
    const double beside =
        m_page.column - std::max(metrics.horizontalAdvance(of), metrics.horizontalAdvance(ofPage(count))) - footGap;
    const QStringList lines = m_frame.footer.split(u'\n');
    const auto wide = std::find_if(lines.begin(), lines.end(),
                                   [&](const QString& line) { return metrics.horizontalAdvance(line) <= beside; });
    const auto numbered = wide == lines.end() ? 0 : wide - lines.begin();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double y = top + static_cast<double>(i) * pt(measure(Face::Running).line);
        write(painter, footLine(lines[i], metrics, i == numbered ? beside : PageGeometry::column), Weight::Regular,
              m_page.left, y, quiet);
        if (i == numbered) {
            write(painter, of, Weight::Regular, left, y, quiet);
        }
    }
}

void PagePainter::paintItems(QPainter& painter, const Items& items) const {
    // Grounds and rules first: whatever the order of the strips, they lie below the words.
    std::map<int, std::pair<QRectF, QColor>> bars;
    for (const Item& item : items) {
        if (const auto* box = std::get_if<BoxItem>(&item)) {
            if (box->joined != 0) {
                auto& [area, colour] = bars[box->joined];
                area = area.isNull() ? box->area : area.united(box->area);
                colour = box->colour;
            } else {
                painter.fillRect(box->area, box->colour);
            }
        } else if (const auto* leader = std::get_if<LeaderItem>(&item)) {
            painter.save();
            QPen pen(leader->colour, pt(0.6), Qt::CustomDashLine, Qt::RoundCap);
            pen.setDashPattern({0.05, 4.5});
            painter.setPen(pen);
            painter.drawLine(QPointF(leader->right, leader->y), QPointF(leader->left, leader->y));
            painter.restore();
        }
    }
    for (const auto& [id, bar] : bars) {
        painter.fillRect(bar.first, bar.second);
    }
    for (const Item& item : items) {
        if (const auto* line = std::get_if<LineItem>(&item)) {
            const QTextLine drawn = line->text->layout.lineAt(line->line);
            painter.setPen(line->text->colour);
            drawn.draw(&painter, line->at - QPointF(0, drawn.ascent()));
        } else if (const auto* drawing = std::get_if<DrawingItem>(&item)) {
            paintDrawing(painter, *drawing);
        }
    }
}

void PagePainter::paintDrawing(QPainter& painter, const DrawingItem& item) const {
    if (!item.figure->draw) {
        return;
    }
    const QRectF& area = item.area;
    const auto fence = [&](const QPointF& corner) {
        if (m_coded && item.slot != 0) {
            painter.fillRect(QRectF(corner, QSizeF(1, 1)), codedColor(Qt::white, item.slot));
        }
    };
    fence(area.topLeft());
    painter.save();
    painter.scale(dotsPerPoint, dotsPerPoint);
    // A figure wider than its place was given less; it is drawn at its own size and scaled as a whole.
    const double shrink = item.figure->size.width() > 0 ? area.width() / pt(item.figure->size.width()) : 1;
    painter.translate(area.left() / dotsPerPoint, area.top() / dotsPerPoint);
    painter.scale(shrink, shrink);
    const QRectF place(QPointF(0, 0), area.size() / dotsPerPoint / shrink);
    if (m_palette.isGrey()) {
        paintInGrey(painter, [&](QPainter& grey) { item.figure->draw(grey, place); });
    } else {
        item.figure->draw(painter, place);
    }
    painter.restore();
    fence(area.bottomRight() - QPointF(1, 1));
}

} // namespace atalaya::report::layout
