#include "views/charts/ChartText.h"

#include "views/charts/PlotRecording.h"
#include "views/theme/TextLine.h"

#include <QPainter>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double legendLine = 17;
constexpr double legendAbove = 7;

double lineHeight(double px) {
    return px * 1.2;
}

} // namespace

ChartLabel::ChartLabel(const QString& text, const Theme& theme, double size, double width)
    : lines(wrapText(text, theme, size, 400, width)), px(size) {}

double ChartLabel::height() const {
    return static_cast<double>(lines.size()) * lineHeight(px);
}

void ChartLabel::paint(QPainter& painter, QPointF leftMiddle, const Theme& theme) const {
    double y = leftMiddle.y() - height() / 2 + lineHeight(px) / 2;
    for (const QString& line : lines) {
        TextLine(line, theme, px).paint(painter, QPointF(leftMiddle.x(), y), Qt::AlignLeft, theme.colour("text"));
        y += lineHeight(px);
    }
}

QString chartValue(const std::optional<double>& value, const ChartText& text) {
    if (!value) {
        return QStringLiteral("\u2013");
    }
    return text.language.score(*value);
}

double widest(const std::vector<QString>& texts, const Theme& theme, double px, int weight) {
    double width = 0;
    for (const QString& text : texts) {
        width = std::max(width, TextLine(text, theme, px, weight).width());
    }
    return width;
}

void ChartLegend::add(const QString& label, double signWidth, Sign sign) {
    if (label.isEmpty()) {
        return;
    }
    constexpr double between = 16;
    const double width = signWidth + 6 + TextLine(label, m_theme, 12).width();
    if (m_lines == 0 || (m_x > 0 && m_x + width > m_width)) {
        ++m_lines;
        m_x = 0;
    }
    const double y = legendAbove + (m_lines - 0.5) * legendLine;
    m_entries.push_back({label, signWidth, std::move(sign), QPointF(m_x, y)});
    m_x += width + between;
}

double ChartLegend::height() const {
    return m_lines == 0 ? 0 : legendAbove + m_lines * legendLine;
}

void ChartLegend::paint(QPainter& painter, QPointF topLeft) const {
    for (const Entry& entry : m_entries) {
        const QPointF place = topLeft + entry.place;
        entry.sign(painter, place, m_theme);
        TextLine(entry.label, m_theme, 12)
            .paint(painter, place + QPointF(entry.signWidth + 6, 0), Qt::AlignLeft, m_theme.colour("text2"));
    }
}

double rowPitch(double room, std::size_t rows, double needed) {
    return rows == 0 ? needed : std::max(needed, room / static_cast<double>(rows));
}

report::Figure chartFigureOf(const ChartText& text, QSizeF px, std::function<void(QPainter&, const QRectF&)> draw) {
    if (text.summary.trimmed().isEmpty()) {
        qWarning("The chart \"%s\" has no summary, so nobody can hear what it shows.", qUtf8Printable(text.title));
    }
    report::Figure figure;
    figure.size = px / pxPerPoint;
    figure.alt = text.summary;
    figure.draw = std::move(draw);
    return figure;
}

} // namespace atalaya
