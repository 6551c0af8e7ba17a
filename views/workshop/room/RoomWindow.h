#pragma once

#include "views/workshop/RoomModel.h"
#include "views/workshop/room/RoomCanvas.h"

#include <QWidget>

class QScreen;

namespace atalaya {

/// What the room sees, on the projector: a window of its own that shows a RoomModel and nothing else, scaled as one to
/// whatever size it has. Its accessible name and description are the words that it shows. F11 fills the screen and
/// back; Esc leaves the full screen, then closes. It does not keep the program running once the main window is closed.
class RoomWindow : public QWidget {
    Q_OBJECT
public:
    /// `model` and `style` must outlive it.
    RoomWindow(RoomModel& model, const WindowStyle& style, QWidget* parent = nullptr);

    /// Shows another model from now on; the one before may go.
    void follow(RoomModel& model);
    /// Fills `screen`; null: a window of 1280 by 720 on the usual one.
    void showOn(QScreen* screen);
    void setFull(bool full);
    [[nodiscard]] const RoomSheet& sheet() { return m_canvas.sheet(); }

Q_SIGNALS:
    void closed();
    /// The screen that it was on is gone, so that it has closed.
    void screenLost();
    /// Once, when little time is left; screen readers are alerted to it.
    void timeBecameLow();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void followModel();
    void leaveScreen(const QScreen* gone);

    RoomModel* m_model = nullptr;
    RoomCanvas m_canvas;
    bool m_wasLow = false;
};

} // namespace atalaya
