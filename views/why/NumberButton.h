#pragma once

#include <QAbstractButton>

namespace atalaya {

class WindowStyle;

/// A number that explains itself when it is pressed: looks like text, underlined as long as the pointer is over it.
/// Connect to its clicked().
class NumberButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `step`: of the type scale.
    NumberButton(const WindowStyle& style, const char* step, int weight = 600, QWidget* parent = nullptr);

    /// `meaning`: what number it is, for screen readers: "Score of the core".
    void setNumber(const QString& text, const QString& meaning);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const WindowStyle& m_style;
    QByteArray m_step;
    int m_weight;
};

} // namespace atalaya
