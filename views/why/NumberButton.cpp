#include "views/why/NumberButton.h"

#include "views/why/ExplainsItself.h"

namespace atalaya {

NumberButton::NumberButton(const WindowStyle& style, const char* step, int weight, QWidget* parent)
    : LinkButton(style, {}, parent) {
    setLeastHeight(0); // stands in lines of text
    setStep(step, weight, true);
}

void NumberButton::setNumber(const QString& text, const QString& meaning) {
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    nameNumber(*this, text, meaning);
    updateGeometry();
    update();
}

void NumberButton::setToken(const char* token) {
    m_token = token;
    update();
}

LinkButton::Look NumberButton::look() const {
    return {m_token, underMouse() || isDown() ? 1.0 : 0.0};
}

bool NumberButton::event(QEvent* event) {
    return asksWhy(*this, *event) || LinkButton::event(event);
}

} // namespace atalaya
