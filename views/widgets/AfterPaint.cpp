#include "views/widgets/AfterPaint.h"

#include <QEvent>

namespace atalaya {

AfterPaint::AfterPaint(QWidget* seen, std::function<void()> act) : QObject(seen), m_seen(seen), m_act(std::move(act)) {
    // Qt posts the painting; timers have their turn when nothing is posted any more.
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &AfterPaint::act);
    seen->installEventFilter(this);
}

void AfterPaint::ask() {
    m_waiting = true;
    if (m_seen->isVisible()) {
        m_timer.start();
    }
}

bool AfterPaint::eventFilter(QObject* watched, QEvent* event) {
    if (m_waiting && event->type() == QEvent::Show) {
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

void AfterPaint::act() {
    if (m_waiting && m_seen->isVisible()) {
        m_waiting = false;
        m_act();
    }
}

} // namespace atalaya
