#include "models/session/BackgroundWork.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <chrono>
#include <utility>

namespace atalaya {

using namespace std::chrono_literals;

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) {
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_handle->m_permille); });
}

BackgroundWork::~BackgroundWork() {
    if (m_thread) {
        cancel();
        m_thread->disconnect(this);
        m_thread->wait();
        delete m_thread;
    }
}

void BackgroundWork::start(std::function<void(WorkHandle&)> work, std::function<void()> then) {
    Q_ASSERT(!m_thread);
    m_handle = std::make_shared<WorkHandle>();
    m_run = std::move(work);
    m_then = std::move(then);
    // Not the function itself: a thread lets go of what it was given as soon as it has run, on itself.
    m_thread = QThread::create([handle = m_handle, run = &m_run] { (*run)(*handle); });
    connect(m_thread, &QThread::finished, this, &BackgroundWork::finish);
    m_timer.start();
    m_thread->start();
}

void BackgroundWork::cancel() {
    if (m_thread) {
        m_handle->m_cancelled = true;
    }
}

bool BackgroundWork::waitFor(int ms) {
    if (m_thread && !m_thread->wait(ms < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(ms))) {
        return false;
    }
    if (m_thread) {
        m_thread->disconnect(this);
        // That it is done may be on its way already, and would be taken for the next.
        QCoreApplication::removePostedEvents(this, QEvent::MetaCall);
        finish();
    }
    return true;
}

void BackgroundWork::stop() {
    cancel();
    waitFor(-1);
}

void BackgroundWork::finish() {
    m_timer.stop();
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    m_run = {};
    if (const auto then = std::exchange(m_then, {})) {
        then();
    }
}

} // namespace atalaya
