#pragma once

#include <QAbstractButton>

namespace atalaya {

class WindowStyle;

/// An underlined word that leads somewhere else ("Why this number?"); a link to screen readers. Enter and Space follow
/// it.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    LinkButton(const WindowStyle& style, const QString& text, QWidget* parent = nullptr);

    /// The step of the type scale ("body" at first).
    void setStep(const char* step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const WindowStyle& m_style;
    QByteArray m_step = "body";
};

} // namespace atalaya
