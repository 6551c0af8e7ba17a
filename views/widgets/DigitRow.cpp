#include "views/widgets/DigitRow.h"

#include "views/widgets/Drawer.h"
#include "views/widgets/TypingFirst.h"

#include <QApplication>
#include <QKeyEvent>

namespace atalaya {

namespace {

/// Of the key of the 1; those of 2 to 9 follow.
#ifdef Q_OS_WIN
constexpr quint32 firstOfRow = 2; // scan codes of a PC
#else
constexpr quint32 firstOfRow = 10; // X11 and Wayland: those of the kernel, and 8
#endif

} // namespace

DigitRow::DigitRow(QWidget* seen, std::initializer_list<Qt::KeyboardModifiers> modifiers)
    : QObject(seen), m_seen(seen), m_modifiers(modifiers) {
    qApp->installEventFilter(this);
}

int DigitRow::digitOf(const QKeyEvent& event) {
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        return event.key() - Qt::Key_0;
    }
    const quint32 place = event.nativeScanCode();
    return place >= placeOf(1) && place <= placeOf(9) ? static_cast<int>(place - firstOfRow) + 1 : 0;
}

quint32 DigitRow::placeOf(int digit) {
    return firstOfRow + static_cast<quint32>(digit) - 1;
}

bool DigitRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !m_seen->isVisible() || !watched->isWidgetType() ||
        static_cast<QWidget*>(watched)->window() != m_seen->window()) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (!(modifiers & Qt::ControlModifier) && takesText(QApplication::focusWidget())) {
        return false; // with Ctrl no figure types anything
    }
    const int digit = digitOf(key);
    if (digit == 0 || !m_modifiers.contains(modifiers) || (Drawer::keeps(key) && Drawer::hasFocusOver(*m_seen))) {
        return false;
    }
    // A digit with Shift where digits need none is another sign, and its own shortcut.
    if ((key.modifiers() & Qt::ShiftModifier) && (key.key() < Qt::Key_1 || key.key() > Qt::Key_9)) {
        return false;
    }
    Q_EMIT pressed(digit, modifiers);
    return true;
}

} // namespace atalaya
