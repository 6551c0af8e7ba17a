#pragma once

#include <QSlider>

namespace atalaya {

class WindowStyle;

/// A slider in the window's look: a line that is filled up to a ring.
class BudgetSlider : public QSlider {
    Q_OBJECT
public:
    explicit BudgetSlider(const WindowStyle& style, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Without the focus the wheel scrolls the pane: nobody looked at the slider.
    void wheelEvent(QWheelEvent* event) override;

private:
    const WindowStyle& m_style;
};

} // namespace atalaya
