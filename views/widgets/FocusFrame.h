#pragma once

#include <QPointer>
#include <QWidget>

namespace atalaya {

class WindowStyle;

/// The ring around whatever has the keyboard's focus inside one window; make one per top-level window. It shows after
/// keys only, follows the focus by itself, lies above its neighbours, lets the mouse through and is cut where a scroll
/// area cuts the widget. An item view whose delegate is a RowDelegate is left to it while there is a current row; check
/// boxes and radio buttons are ringed around their mark. A widget with the property "focusRing" set to "none" is left
/// out, one with "parent" is ringed as a part of its parent, one with "whole" as a whole although it is such a box.
class FocusFrame : public QWidget {
    Q_OBJECT
public:
    FocusFrame(const WindowStyle& style, QWidget* window);

    /// The widget that is ringed now; null when none is.
    [[nodiscard]] QWidget* ringed() const { return isVisible() ? m_target.data() : nullptr; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void followFocus();
    void place();
    void watch(bool on);
    [[nodiscard]] QRect edge() const;

    const WindowStyle& m_style;
    QWidget* m_window;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched;
};

} // namespace atalaya
