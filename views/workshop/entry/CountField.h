#pragma once

#include <QLineEdit>

namespace atalaya {

class WindowStyle;

/// A small number that is typed: how many cards say the same. Arrows lead to its neighbours, Enter to the next one.
class CountField : public QLineEdit {
    Q_OBJECT
public:
    explicit CountField(const WindowStyle& style, QWidget* parent = nullptr);

    /// 0 while it is empty.
    [[nodiscard]] int count() const { return text().toInt(); }
    /// Without a way back to what stood there.
    void forget() { setText({}); }
    void takeFocus();

Q_SIGNALS:
    /// To the neighbour: -1, 0 or 1 to the right and down.
    void moveWanted(int right, int down);
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    const WindowStyle& m_style;
};

} // namespace atalaya
