#pragma once

#include "views/workshop/RoomModel.h"
#include "views/workshop/room/RoomSheet.h"

#include <QTransform>

namespace atalaya {

class WindowStyle;

/// Where the room's picture lies in a rectangle: as large as it fits, in the middle.
[[nodiscard]] QTransform roomInto(const QRectF& area);

/// The laid-out face of a model, kept until the model or the style changes.
class RoomCanvas {
public:
    RoomCanvas(const RoomModel& model, const WindowStyle& style) : m_model(&model), m_style(style) {}

    /// Another model.
    void show(const RoomModel& model) {
        m_model = &model;
        forget();
    }
    /// Lays it out anew when it is asked for next.
    void forget() { m_sheet.reset(); }
    [[nodiscard]] const RoomSheet& sheet();
    /// As large as it fits into `area`, with the ground around it.
    void paint(QPainter& painter, const QRectF& area);

private:
    const RoomModel* m_model;
    const WindowStyle& m_style;
    std::optional<RoomSheet> m_sheet;
};

} // namespace atalaya
