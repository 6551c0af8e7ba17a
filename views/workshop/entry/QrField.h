#pragma once

#include "views/workshop/room/QrCode.h"

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// A QR code to be pointed at, on light ground in every theme. A picture with its words to screen readers.
class QrField : public QWidget {
    Q_OBJECT
public:
    explicit QrField(const WindowStyle& style, QWidget* parent = nullptr);

    /// `words`: what the code says, for whoever cannot see it.
    void show(const QString& text, const QString& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    QString m_text;
    QrCode m_code;
};

} // namespace atalaya
