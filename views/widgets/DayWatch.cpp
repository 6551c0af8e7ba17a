#include "views/widgets/DayWatch.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace atalaya {

namespace {

constexpr int betweenLooksAtDay = 60'000; // ms

} // namespace

DayWatch::DayWatch(QWidget* watched, std::function<QDate()> today)
    : QObject(watched), m_watched(watched), m_today(std::move(today)), m_day(m_today()) {
    m_clock.setInterval(betweenLooksAtDay);
    connect(&m_clock, &QTimer::timeout, this, &DayWatch::look);
    watched->installEventFilter(this);
}

void DayWatch::look() {
    if (const QDate now = m_today(); now != m_day) {
        m_day = now;
        Q_EMIT changed();
    }
}

bool DayWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowActivate && watched == m_watched->window()) {
        if (m_watched->isVisible()) {
            look();
        }
    } else if (event->type() == QEvent::Show && watched == m_watched) {
        m_watched->window()->installEventFilter(this); // again is once
        m_clock.start();
        look();
    } else if (event->type() == QEvent::Hide && watched == m_watched) {
        m_clock.stop();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atalaya
