#include "views/widgets/WrappedHeights.h"

#include <QFontMetrics>

#include <limits>

namespace atalaya {

namespace {

constexpr int farBelow = 10'000;       // px
constexpr qsizetype mostKept = 20'000; // a few of the largest registers

int broken(const QString& words, int width, const QFont& font) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, farBelow), Qt::TextWordWrap, words).height();
}

} // namespace

int WrappedHeights::heightOf(const QString& words, int width, const QFont& font) {
    if (m_font != font || m_lineHeight == 0 || m_measured.size() > mostKept) {
        m_measured.clear();
        m_font = font;
        m_lineHeight = broken(QStringLiteral("X"), farBelow, font);
    }
    Measured& measured = m_measured[words];
    if (measured.inOneLine < 0) {
        ++m_measurements;
        measured.inOneLine = words.contains(QLatin1Char('\n')) ? std::numeric_limits<int>::max()
                                                               : QFontMetrics(font).horizontalAdvance(words) + 1;
    }
    if (measured.inOneLine <= width) {
        return m_lineHeight;
    }
    if (measured.width != width) {
        ++m_measurements;
        measured.width = width;
        measured.height = broken(words, width, font);
    }
    return measured.height;
}

} // namespace atalaya
