#include "views/why/NumberArea.h"

#include "views/theme/WindowStyle.h"
#include "views/why/ExplainsItself.h"

#include <QBoxLayout>
#include <QPainter>

namespace atalaya {

NumberArea::NumberArea(const WindowStyle& style, QWidget* parent)
    : QAbstractButton(parent), m_style(style), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
}

void NumberArea::add(QWidget* part) {
    part->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_row->addWidget(part);
}

void NumberArea::setStacked() {
    m_row->setDirection(QBoxLayout::TopToBottom);
}

void NumberArea::setNumber(const QString& text, const QString& meaning) {
    nameNumber(*this, text, meaning);
}

bool NumberArea::event(QEvent* event) {
    return asksWhy(*this, *event) || QAbstractButton::event(event);
}

void NumberArea::paintEvent(QPaintEvent*) {
    if (underMouse() || isDown()) {
        QPainter painter(this);
        const int line = m_style.px(1);
        painter.fillRect(QRect(0, height() - line, width(), line), m_style.colour(m_token));
    }
}

} // namespace atalaya
