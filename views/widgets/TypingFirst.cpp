#include "views/widgets/TypingFirst.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace atalaya {

namespace {

bool writes(const QKeyEvent& key) {
    const Qt::KeyboardModifiers modifiers = key.modifiers();
    const bool alt = modifiers & Qt::AltModifier;
    const bool digit = key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
    // Windows tells AltGr as Ctrl and Alt together.
    const bool altGr = (modifiers & Qt::GroupSwitchModifier) || (alt && (modifiers & Qt::ControlModifier));
    const bool sign = !key.text().isEmpty() && key.text().at(0).isPrint();
    return (alt && digit) || (altGr && (digit || sign));
}

} // namespace

bool takesText(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        return line->isEnabled() && !line->isReadOnly();
    }
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget)) {
        return plain->isEnabled() && !plain->isReadOnly();
    }
    if (const auto* rich = qobject_cast<const QTextEdit*>(widget)) {
        return rich->isEnabled() && !rich->isReadOnly();
    }
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget)) {
        return spin->isEnabled() && !spin->isReadOnly();
    }
    const auto* choice = qobject_cast<const QComboBox*>(widget);
    return choice && choice->isEditable();
}

TypingFirst::TypingFirst(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool TypingFirst::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType() &&
        takesText(static_cast<QWidget*>(watched)) && writes(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return false;
}

} // namespace atalaya
