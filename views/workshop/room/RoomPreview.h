#pragma once

#include "views/workshop/RoomModel.h"
#include "views/workshop/room/RoomCanvas.h"

#include <QPixmap>
#include <QPushButton>

namespace atalaya {

class WindowStyle;

/// The room window's picture, small and live, on the facilitator's panel: a button that opens or closes the window. It
/// is 16 by 9 whatever its width, and its accessible description is the words that the room sees.
class RoomPreview : public QPushButton {
    Q_OBJECT
public:
    /// `model` and `style` must outlive it.
    RoomPreview(RoomModel& model, const WindowStyle& style, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void followModel();

    RoomModel& m_model;
    const WindowStyle& m_style;
    RoomCanvas m_canvas;
    QPixmap m_picture; ///< null: the model, the style or the size has changed
};

} // namespace atalaya
