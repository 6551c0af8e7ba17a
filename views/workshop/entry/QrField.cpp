#include "views/workshop/entry/QrField.h"

#include "views/theme/WindowStyle.h"

#include <QPainter>

namespace atalaya {

namespace {

constexpr double codeSide = 200; // px

} // namespace

QrField::QrField(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style), m_code(QString()) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    style.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void QrField::show(const QString& text, const QString& words) {
    if (text != m_text) {
        m_text = text;
        m_code = QrCode(text);
    }
    setAccessibleName(words);
    update();
}

QSize QrField::sizeHint() const {
    return {m_style.px(codeSide), m_style.px(codeSide)};
}

void QrField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::light().colour("surface"));
    m_code.paint(painter, rect(), Theme::light().colour("ink"));
}

} // namespace atalaya
