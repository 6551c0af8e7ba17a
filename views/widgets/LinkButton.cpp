#include "views/widgets/LinkButton.h"

#include "views/theme/WindowStyle.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace atalaya {

LinkButton::LinkButton(const WindowStyle& style, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_style(style) {
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    style.follow(this, [this] {
        setFont(m_style.font(m_step.constData()));
        updateGeometry();
        update();
    });
}

void LinkButton::setStep(const char* step) {
    m_step = step;
    setFont(m_style.font(step));
    updateGeometry();
}

QSize LinkButton::sizeHint() const {
    const QFontMetrics metrics(font());
    return {std::max(metrics.size(Qt::TextShowMnemonic, text()).width(), m_style.px(24)),
            std::max(metrics.height(), m_style.px(24))};
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool strong = isEnabled() && (isDown() || underMouse());
    const QColor colour = m_style.colour(!isEnabled()   ? "textDisabled"
                                         : isDown()     ? "accentPressed"
                                         : underMouse() ? "accentHover"
                                                        : "accent");
    painter.setFont(font());
    painter.setPen(colour);
    const QFontMetrics metrics(font());
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
    const int length = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    const QRect line(0, baseline + m_style.px(2), length, m_style.px(strong ? 2 : 1));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), colour);
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace atalaya
