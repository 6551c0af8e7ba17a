#pragma once

#include <QPushButton>

class QPainter;
class QStyleOptionButton;

namespace atalaya {

class WindowStyle;

/// A push button of the window, with a word and perhaps an icon before it.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Plain,
        Primary, ///< the one next step of a view
        Quiet    ///< without box until the pointer comes
    };
    enum class Size { Small, Normal, Large }; ///< 26, 32 and 40 px high

    Button(const WindowStyle& style, const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    [[nodiscard]] Size buttonSize() const { return m_size; }
    Button* setButtonSize(Size size);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    /// An icon of resources/icons in the colour of the word; empty takes it away.
    Button* setIconName(const QString& name);
    /// Stands upon the dark band: its colours instead of those of the page.
    [[nodiscard]] bool isOnBand() const { return m_onBand; }
    void setOnBand(bool onBand);

    /// QPushButton keeps its first answer until the font or the word changes; ours depends on more.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] const WindowStyle& windowStyle() const { return m_style; }

private:
    void restyle();

    const WindowStyle& m_style;
    Kind m_kind;
    Size m_size = Size::Normal;
    QString m_iconName;
    bool m_onBand = false;
};

/// Paints any push button; `button` is null for Qt's own, as in message boxes, where the default button is primary.
void paintPushButton(QPainter& painter, const QStyleOptionButton& option, const Button* button,
                     const WindowStyle& style);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton& option, const Button* button, const WindowStyle& style);

} // namespace atalaya
