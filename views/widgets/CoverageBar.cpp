#include "views/widgets/CoverageBar.h"

#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atalaya {

CoverageBar::CoverageBar(const WindowStyle& style, double width, QWidget* parent)
    : QWidget(parent), m_style(style), m_width(width) {
    setSizePolicy(width > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    style.follow(this, [this] {
        updateGeometry();
        update();
    });
    setCoverage(0, 0);
}

void CoverageBar::setCoverage(int answered, int applicable) {
    m_applicable = std::max(0, applicable);
    m_answered = std::clamp(answered, 0, m_applicable);
    const QString words = tr("Answered %1 of %2").arg(QString::number(m_answered), QString::number(m_applicable));
    setAccessibleName(words);
    setToolTip(words);
    update();
}

int CoverageBar::percent() const {
    if (m_applicable == 0 || m_answered == 0) {
        return 0;
    }
    return m_answered == m_applicable ? 100 : std::clamp((200 * m_answered / m_applicable + 1) / 2, 1, 99);
}

void CoverageBar::setOnBand(bool onBand) {
    m_onBand = onBand;
    update();
}

QSize CoverageBar::sizeHint() const {
    return {m_style.px(m_width > 0 ? m_width : 120), m_style.px(6)};
}

QSize CoverageBar::minimumSizeHint() const {
    return {m_style.px(m_width > 0 ? m_width : 40), m_style.px(6)};
}

void CoverageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintCoverage(painter, rect(), m_answered, m_applicable, m_onBand, layoutDirection(), m_style);
}

void paintCoverage(QPainter& painter, const QRect& area, int answered, int applicable, bool onBand,
                   Qt::LayoutDirection direction, const WindowStyle& style) {
    painter.fillRect(area, style.colour(onBand ? "bandLine" : "track"));
    if (answered <= 0 || applicable <= 0) {
        return;
    }
    // One px stays empty while one question is open.
    int part = area.width() * std::min(answered, applicable) / applicable;
    part = answered < applicable ? std::clamp(part, 1, std::max(1, area.width() - 1)) : area.width();
    painter.fillRect(QStyle::visualRect(direction, area, QRect(area.left(), area.top(), part, area.height())),
                     style.colour(onBand ? "onBand" : "seriesCurrent"));
}

} // namespace atalaya
