#pragma once

#include <QTabBar>

namespace atalaya {

class WindowStyle;

/// The parts of a page, side by side, the chosen one underlined and heavier. One stop for Tab; arrows, Home and End
/// choose. A list of tabs to screen readers, as Qt makes it of its own.
class TabBar : public QTabBar {
    Q_OBJECT
public:
    /// `name`: of what these are the parts, for screen readers.
    TabBar(const WindowStyle& style, const QString& name, QWidget* parent = nullptr);

    /// Whether a key chooses right now: who steps from tab to tab by arrows wants to stay on them.
    [[nodiscard]] bool isKeyed() const { return m_isKeyed; }

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const WindowStyle& m_style;
    int m_hovered = -1;
    bool m_isKeyed = false;
};

} // namespace atalaya
