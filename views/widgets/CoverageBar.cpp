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
    painter.fillRect(rect(), m_style.colour(m_onBand ? "bandLine" : "track"));
    if (m_answered == 0) {
        return;
    }
    // One px stays empty while one question is open.
    int part = width() * m_answered / m_applicable;
    part = m_answered < m_applicable ? std::clamp(part, 1, std::max(1, width() - 1)) : width();
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, part, height())),
                     m_style.colour(m_onBand ? "onBand" : "seriesCurrent"));
}

} // namespace atalaya
