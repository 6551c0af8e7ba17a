#include "views/workshop/entry/CountField.h"

#include "views/theme/WindowStyle.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QRegularExpressionValidator>

namespace atalaya {

CountField::CountField(const WindowStyle& style, QWidget* parent) : QLineEdit(parent), m_style(style) {
    static const QRegularExpression figures(QStringLiteral("[0-9]{0,3}"));
    setValidator(new QRegularExpressionValidator(figures, this));
    setAlignment(Qt::AlignCenter);
    style.follow(this, [this] {
        setFont(m_style.font("body", 600, true));
        setMinimumWidth(m_style.px(36));
        setMaximumWidth(m_style.px(64));
    });
}

void CountField::takeFocus() {
    setFocus(m_style.focusReason());
    selectAll();
}

void CountField::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered();
        return;
    case Qt::Key_Up:
        Q_EMIT moveWanted(0, -1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveWanted(0, 1);
        return;
    case Qt::Key_Left:
        if (isPlain && (cursorPosition() == 0 || hasSelectedText())) {
            Q_EMIT moveWanted(-1, 0);
            return;
        }
        break;
    case Qt::Key_Right:
        if (isPlain && (cursorPosition() == text().size() || hasSelectedText())) {
            Q_EMIT moveWanted(1, 0);
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void CountField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) {
        selectAll(); // what is typed takes its place
    }
}

} // namespace atalaya
