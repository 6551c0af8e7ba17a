#include "views/workshop/room/RoomCanvas.h"

#include "views/theme/WindowStyle.h"
#include "views/workshop/room/RoomFaces.h"

#include <QPainter>

#include <algorithm>

namespace atalaya {

QTransform roomInto(const QRectF& area) {
    const double scale = std::min(area.width() / RoomSheet::width, area.height() / RoomSheet::height);
    const QPointF corner = area.center() - QPointF(RoomSheet::width, RoomSheet::height) * scale / 2;
    return QTransform::fromTranslate(corner.x(), corner.y()).scale(scale, scale);
}

const RoomSheet& RoomCanvas::sheet() {
    if (!m_sheet) {
        m_sheet = composeRoom(m_model->view(), m_style.theme());
    }
    return *m_sheet;
}

void RoomCanvas::paint(QPainter& painter, const QRectF& area) {
    const bool isBlack = m_model->view().face == RoomView::Face::Black;
    painter.fillRect(area, isBlack ? QColor(Qt::black) : m_style.colour("ground"));
    painter.save();
    painter.setTransform(roomInto(area), true);
    sheet().paint(painter, m_style.theme());
    painter.restore();
}

} // namespace atalaya
