#include "views/workshop/room/RoomPreview.h"

#include "views/theme/WindowStyle.h"
#include "views/workshop/room/RoomWords.h"

#include <QPainter>

#include <cmath>

namespace atalaya {

RoomPreview::RoomPreview(RoomModel& model, const WindowStyle& style, QWidget* parent)
    : QPushButton(parent), m_model(model), m_style(style), m_canvas(model, style) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Room window"));
    setToolTip(tr("What the room sees"));
    style.follow(this, [this] {
        m_canvas.forget();
        m_picture = {};
        updateGeometry();
        update();
    });
    connect(&model, &RoomModel::changed, this, &RoomPreview::followModel);
    followModel();
}

void RoomPreview::followModel() {
    m_canvas.forget();
    m_picture = {};
    update();
    const RoomWords words = wordsOf(m_model.view());
    setAccessibleDescription(words.head + QStringLiteral(". ") + words.rest);
}

int RoomPreview::heightForWidth(int width) const {
    return static_cast<int>(std::lround(width * 9.0 / 16));
}

QSize RoomPreview::sizeHint() const {
    const int width = m_style.px(260);
    return {width, heightForWidth(width)};
}

QSize RoomPreview::minimumSizeHint() const {
    const int width = m_style.px(160);
    return {width, heightForWidth(width)};
}

void RoomPreview::paintEvent(QPaintEvent*) {
    const QSize size = rect().size() * devicePixelRatio();
    if (m_picture.size() != size) {
        m_picture = QPixmap(size);
        m_picture.setDevicePixelRatio(devicePixelRatio());
        QPainter inside(&m_picture);
        m_canvas.paint(inside, rect());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const bool isLive = (underMouse() || isDown()) && isEnabled();
    painter.setPen(m_style.colour(isLive ? "ink" : "lineStrong"));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace atalaya
