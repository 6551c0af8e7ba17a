#include "views/workshop/entry/KeyboardVoting.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/TabOrder.h"
#include "views/workshop/entry/SeatStep.h"
#include "views/workshop/entry/VoteStep.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

// Keys on the shared keyboard: none of them reaches what lies under it.

namespace atalaya {

namespace {

bool isEnter(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// Ctrl+Shift+Esc. Some systems keep it for themselves; there is a button, too.
bool leaves(const QKeyEvent& key) {
    return key.key() == Qt::Key_Escape && (key.modifiers() & Qt::ControlModifier) &&
           (key.modifiers() & Qt::ShiftModifier);
}

/// A key that only goes with others.
bool isModifier(const QKeyEvent& key) {
    return (key.key() >= Qt::Key_Shift && key.key() <= Qt::Key_ScrollLock) || key.key() == Qt::Key_AltGr;
}

} // namespace

bool KeyboardVoting::takesAway(QWidget& from, const QKeyEvent& key) {
    if (from.window() != window()) {
        return false;
    }
    if (leaves(key)) {
        end();
        return true;
    }
    const bool isInside = &from == this || isAncestorOf(&from);
    // AltGr, which writes signs of other layouts, comes as both.
    const bool isCommand = (key.modifiers() & Qt::ControlModifier) && !(key.modifiers() & Qt::AltModifier);
    return !isInside || isCommand;
}

bool KeyboardVoting::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    } else if (m_open && event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        return takesAway(*static_cast<QWidget*>(watched), *static_cast<QKeyEvent*>(event));
    } else if (m_open && event->type() == QEvent::ShortcutOverride && watched->isWidgetType() &&
               static_cast<QWidget*>(watched)->window() == window()) {
        event->accept(); // shortcuts rest: also those that undo, reveal, or lead to another page
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool KeyboardVoting::focusNextPrevChild(bool next) {
    return tabRoundIn(*this, next);
}

void KeyboardVoting::keyPressEvent(QKeyEvent* event) {
    event->accept();
    if (auto* pressed = qobject_cast<Button*>(QApplication::focusWidget()); pressed && isEnter(*event)) {
        if (!event->isAutoRepeat()) {
            pressed->click();
        }
        return;
    }
    switch (m_step) {
    case Step::Seat:
        if (event->key() == Qt::Key_Escape) {
            m_seatStep->start();
        } else if (isEnter(*event) && !event->isAutoRepeat()) {
            m_seatStep->go();
        }
        return;
    case Step::Vote:
        if (event->key() == Qt::Key_Escape) {
            toSeat();
        } else {
            m_idle.start(m_idleTime);
            (void)m_voteStep->takeKey(*event);
        }
        return;
    case Step::Thanks:
        // A key that is held down still belongs to the vote. A figure is the next person's.
        if (!event->isAutoRepeat() && !isModifier(*event)) {
            const QString typed = event->text();
            toSeat(!typed.isEmpty() && typed.front().isDigit() ? typed : QString());
        }
        return;
    case Step::Over:
        return;
    }
}

void KeyboardVoting::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_context.window.style.colour("ground"));
}

} // namespace atalaya
