#include "views/gaps/ScoreBar.h"

#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>

#include <algorithm>

namespace atalaya {

ScoreBar::ScoreBar(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    style.follow(this, [this] {
        setFixedHeight(m_style.px(24));
        setMinimumWidth(m_style.px(120));
        setMaximumWidth(m_style.px(220));
    });
}

void ScoreBar::setScore(std::optional<double> now, std::optional<double> target, std::optional<double> last,
                        int ceiling) {
    m_now = now;
    m_target = target;
    m_last = last;
    m_ceiling = ceiling;
    update();
}

void ScoreBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = m_style.px(100) / 100.0;
    const double y = height() / 2.0;
    const double half = 5 * unit;
    const double room = width() - 12 * unit;
    const auto at = [&](double score) { return 6 * unit + room * std::clamp((score - 1) / (m_ceiling - 1), 0.0, 1.0); };
    for (int stage = 1; stage <= m_ceiling; ++stage) {
        painter.fillRect(QRectF(at(stage), 0, 1, height()), m_style.colour("grid"));
    }
    if (m_now) {
        painter.fillRect(QRectF(at(1), y - half, at(*m_now) - at(1), 2 * half), m_style.colour("seriesCurrent"));
    }
    if (m_now && m_target && *m_target > *m_now) {
        paintGap(painter, QRectF(at(*m_now), y - half, at(*m_target) - at(*m_now), 2 * half), m_style.theme(), unit);
    }
    if (m_last) {
        paintLast(painter, {at(*m_last), y}, m_style.theme(), unit);
    }
    if (m_target) {
        paintTarget(painter, {at(*m_target), y}, m_style.theme(), unit);
    }
}

} // namespace atalaya
