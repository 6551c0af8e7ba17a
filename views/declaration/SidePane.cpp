#include "views/declaration/SidePane.h"

#include "views/theme/WindowStyle.h"

#include <QPainter>

namespace atalaya {

void SidePane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colour("surface"));
    const int line = m_style.px(1);
    const bool atRight = (m_edge == Qt::RightEdge) == (layoutDirection() == Qt::LeftToRight);
    painter.fillRect(QRect(atRight ? width() - line : 0, 0, line, height()), m_style.colour("line"));
}

} // namespace atalaya
