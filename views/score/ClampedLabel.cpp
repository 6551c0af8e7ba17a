#include "views/score/ClampedLabel.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QPainter>

namespace atalaya {

ClampedLabel::ClampedLabel(const WindowStyle& style, int lines, const char* step, const char* token, QWidget* parent)
    : Label(style, {}, step, token, 0, parent), m_lines(lines) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClampedLabel::setLines(int lines) {
    if (lines != m_lines) {
        m_lines = lines;
        updateGeometry();
        update();
    }
}

void ClampedLabel::setWords(const QString& words) {
    setText(words);
    // As HTML, so that a long tooltip breaks its lines.
    setToolTip(QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()));
}

QStringList ClampedLabel::linesIn(int width) const {
    return clampedLines(text(), font(), width, m_lines);
}

int ClampedLabel::heightForWidth(int width) const {
    return std::max(1, static_cast<int>(linesIn(width).size())) * fontMetrics().lineSpacing();
}

QSize ClampedLabel::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, m_lines == allLines ? heightForWidth(width) : m_lines * fontMetrics().lineSpacing()};
}

QSize ClampedLabel::minimumSizeHint() const {
    return {windowStyle().px(96), fontMetrics().lineSpacing()};
}

void ClampedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    int y = fontMetrics().ascent();
    for (const QString& line : linesIn(width())) {
        painter.drawText(0, y, line);
        y += fontMetrics().lineSpacing();
    }
}

} // namespace atalaya
