#pragma once

#include <QAbstractButton>

class QBoxLayout;

namespace atalaya {

class WindowStyle;

/// A number with what stands around it (its word, a glyph, a bar) as one button that explains it when it is pressed, or
/// with "=": underlined as long as the pointer is over it. Connect to its clicked().
class NumberArea : public QAbstractButton {
    Q_OBJECT
public:
    /// Its parts stand beside each other.
    explicit NumberArea(const WindowStyle& style, QWidget* parent = nullptr);

    /// Takes `part` over; presses on it are presses on the number.
    void add(QWidget* part);
    [[nodiscard]] QBoxLayout* row() const { return m_row; }
    /// The parts below each other.
    void setStacked();
    /// Over the dark band.
    void setOnBand() { m_token = "onBand"; }
    /// `meaning`: what number it is, for screen readers: "Score of the core".
    void setNumber(const QString& text, const QString& meaning);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    QBoxLayout* m_row;
    const char* m_token = "text";
};

} // namespace atalaya
