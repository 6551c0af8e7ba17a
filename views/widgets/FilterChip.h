#pragma once

#include <QAbstractButton>

namespace atalaya {

class WindowStyle;

/// A filter that can be on, with how many rows it would leave: "Unanswered 6". A check box to screen readers.
class FilterChip : public QAbstractButton {
    Q_OBJECT
public:
    /// `count` below 0: none is shown.
    FilterChip(const WindowStyle& style, const QString& text, int count = -1, QWidget* parent = nullptr);

    [[nodiscard]] int count() const { return m_count; }
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    [[nodiscard]] QString countText() const;

    const WindowStyle& m_style;
    int m_count;
};

} // namespace atalaya
