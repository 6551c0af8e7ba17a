#include "views/workshop/WorkshopClock.h"

#include <cstdlib>

namespace atalaya {

using namespace Qt::StringLiterals;

WorkshopClock::WorkshopClock(Now now, QObject* parent) : QObject(parent), m_now(std::move(now)) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &WorkshopClock::tick);
}

void WorkshopClock::runUntil(const QDateTime& end) {
    m_end = end;
    m_pausedWith.reset();
    m_timer.start();
    const auto seconds = left();
    m_saidOut = *seconds <= 0;
    m_saidLow = *seconds <= lowSeconds;
    Q_EMIT ticked();
}

void WorkshopClock::start(int seconds) {
    runUntil(m_now().addSecs(seconds));
}

void WorkshopClock::add(int seconds) {
    if (m_pausedWith) {
        m_pausedWith = *m_pausedWith + seconds;
        Q_EMIT ticked();
    } else {
        runUntil((isRunning() ? m_end : m_now()).addSecs(seconds));
    }
}

void WorkshopClock::pause() {
    if (!isRunning()) {
        return;
    }
    m_pausedWith = left();
    m_end = {};
    m_timer.stop();
    Q_EMIT ticked();
}

void WorkshopClock::goOn() {
    if (m_pausedWith) {
        start(*m_pausedWith);
    }
}

void WorkshopClock::stop() {
    m_end = {};
    m_pausedWith.reset();
    m_timer.stop();
    Q_EMIT ticked();
}

void WorkshopClock::takeOver(const WorkshopClock& other) {
    m_end = other.m_end;
    m_pausedWith = other.m_pausedWith;
    m_saidLow = other.m_saidLow;
    m_saidOut = other.m_saidOut;
    if (isRunning()) {
        m_timer.start();
    }
    Q_EMIT ticked();
}

std::optional<int> WorkshopClock::left() const {
    if (m_pausedWith || !m_end.isValid()) {
        return m_pausedWith;
    }
    const qint64 milliseconds = m_now().msecsTo(m_end);
    return static_cast<int>(milliseconds > 0 ? (milliseconds + 999) / 1000 : milliseconds / 1000);
}

QString WorkshopClock::words() const {
    const auto seconds = left();
    if (!seconds) {
        return {};
    }
    const int whole = std::abs(*seconds);
    return u"%1%2:%3"_s.arg(*seconds < 0 ? u"−"_s : QString()).arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

void WorkshopClock::tick() {
    Q_EMIT ticked();
    if (isLow() && !m_saidLow) {
        m_saidLow = true;
        Q_EMIT becameLow();
    }
    if (*left() <= 0 && !m_saidOut) {
        m_saidOut = true;
        Q_EMIT ranOut();
    }
}

} // namespace atalaya
