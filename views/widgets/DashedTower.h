#pragma once

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// The tower before its first course: what stands where there is nothing yet. Decoration beside words that say so.
class DashedTower : public QWidget {
    Q_OBJECT
public:
    /// `side`: px at 100 % text size.
    DashedTower(const WindowStyle& style, double side, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
};

} // namespace atalaya
