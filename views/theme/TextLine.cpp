#include "views/theme/TextLine.h"

#include "views/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace atalaya {

namespace {

// Fonts are measured at this size without hinting and scaled: pixel sizes are whole numbers in Qt, and points would be
// resolved anew by each device.
constexpr int designPx = 100;

QFont designFont(const Theme& theme, int weight) {
    QFont font(theme.families(true));
    font.setPixelSize(designPx);
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

TextLine::TextLine(QString text, const Theme& theme, double px, int weight)
    : m_text(std::move(text))
    , m_font(designFont(theme, weight))
    , m_px(px)
    , m_width(QFontMetricsF(m_font).horizontalAdvance(m_text) * px / designPx) {}

double TextLine::capHeight() const {
    return QFontMetricsF(m_font).capHeight() * m_px / designPx;
}

void TextLine::paint(QPainter& painter, QPointF anchor, Qt::Alignment align, const QColor& colour, double unit) const {
    if (m_text.isEmpty()) {
        return;
    }
    double x = anchor.x();
    if (align.testFlag(Qt::AlignRight)) {
        x -= m_width * unit;
    } else if (align.testFlag(Qt::AlignHCenter)) {
        x -= m_width * unit / 2;
    }
    painter.save();
    painter.translate(x, anchor.y() + capHeight() * unit / 2);
    painter.scale(m_px * unit / designPx, m_px * unit / designPx);
    painter.setFont(m_font);
    painter.setPen(colour);
    painter.drawText(QPointF(0, 0), m_text);
    painter.restore();
}

std::vector<QString> wrapText(const QString& text, const Theme& theme, double px, int weight, double width) {
    const QFontMetricsF metrics(designFont(theme, weight));
    return wrapText(
        text, [&](const QString& part) { return metrics.horizontalAdvance(part) * px / designPx; }, width);
}

std::vector<QString> wrapText(const QString& text, const std::function<double(const QString&)>& widthOf, double width) {
    const auto fits = [&](const QString& part) { return widthOf(part.trimmed()) <= width; };
    std::vector<QString> lines;
    QString line;
    const auto close = [&] {
        if (!line.trimmed().isEmpty()) {
            lines.push_back(line.trimmed());
        }
        line.clear();
    };
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = words.toNextBoundary(); to >= 0; to = words.toNextBoundary()) {
        const QString word = text.mid(from, to - from);
        from = to;
        if (!fits(line + word)) {
            close();
        }
        if (fits(word)) {
            line += word;
            continue;
        }
        QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, word);
        qsizetype start = 0;
        for (qsizetype end = signs.toNextBoundary(); end >= 0; end = signs.toNextBoundary()) {
            const QString sign = word.mid(start, end - start);
            start = end;
            if (!line.isEmpty() && !fits(line + sign)) {
                close();
            }
            line += sign;
        }
    }
    close();
    return lines;
}

} // namespace atalaya
