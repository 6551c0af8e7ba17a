#include "views/why/NumberButton.h"

#include "views/theme/WindowStyle.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace atalaya {

NumberButton::NumberButton(const WindowStyle& style, const char* step, int weight, QWidget* parent)
    : QAbstractButton(parent), m_style(style), m_step(step), m_weight(weight) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    style.follow(this, [this] {
        setFont(m_style.font(m_step.constData(), m_weight, true));
        updateGeometry();
        update();
    });
}

void NumberButton::setNumber(const QString& text, const QString& meaning) {
    setText(text);
    setAccessibleName(tr("%1: %2", "what number, the number").arg(meaning, text));
    setAccessibleDescription(tr("Press to see why."));
    setToolTip(tr("Why %1?").arg(text));
    updateGeometry();
    update();
}

QSize NumberButton::sizeHint() const {
    const QFontMetrics metrics(font());
    return {std::max(metrics.horizontalAdvance(text()) + 1, m_style.px(24)), metrics.height()};
}

void NumberButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(m_style.colour("text"));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, text());
    const QFontMetrics metrics(font());
    const QRect line(0, metrics.ascent() + m_style.px(2), metrics.horizontalAdvance(text()), m_style.px(1));
    if (underMouse() || isDown()) {
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), m_style.colour("text"));
    }
}

void NumberButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Equal) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace atalaya
