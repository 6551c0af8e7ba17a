#include "views/workshop/room/QrCode.h"

#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace atalaya {

QrCode::QrCode(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty()) {
        return;
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) {
        return;
    }
    m_side = code->width;
    m_modules.reserve(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side));
    for (int i = 0; i < m_side * m_side; ++i) {
        m_modules.push_back((code->data[i] & 1) != 0); // the other bits say what a module is for
    }
}

bool QrCode::isDark(int column, int row) const {
    return m_modules.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_side) +
                        static_cast<std::size_t>(column));
}

void QrCode::paint(QPainter& painter, const QRectF& area, const QColor& dark) const {
    if (isEmpty()) {
        return;
    }
    const QTransform toDevice = painter.deviceTransform();
    const double scale = toDevice.type() <= QTransform::TxScale ? toDevice.m11() : 0;
    const int across = m_side + 2 * quietZone;
    const double room = std::min(area.width(), area.height());
    double module = room / across;
    QPointF origin = area.center() - QPointF(m_side, m_side) * module / 2;
    if (scale > 0 && module * scale >= 1) {
        module = std::floor(module * scale) / scale;
        const QPointF corner = toDevice.map(area.center() - QPointF(m_side, m_side) * module / 2);
        origin = toDevice.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y())));
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            int length = 0;
            while (column + length < m_side && isDark(column + length, row)) {
                ++length;
            }
            if (length > 0) {
                path.addRect(QRectF(origin + QPointF(column, row) * module, QSizeF(length * module, module)));
                column += length;
            }
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(path, dark);
    painter.restore();
}

} // namespace atalaya
