#include "models/session/FileWork.h"

#include <chrono>
#include <utility>

namespace atalaya {

using namespace std::chrono_literals;

FileWork::FileWork(QObject* parent) : QObject(parent) {
    m_lasting.setSingleShot(true);
    m_lasting.setInterval(300ms);
    connect(&m_lasting, &QTimer::timeout, this, [this] {
        m_isTold = true;
        Q_EMIT lasts(m_order.words);
    });
    connect(&m_work, &BackgroundWork::progressed, this, [this](int permille) {
        if (m_isTold) {
            Q_EMIT progressed(permille);
        }
    });
}

Outcome FileWork::isFree() const {
    return isBusy()
               ? failure(ErrorCode::Refused,
                         tr("This is still under way: %1. Wait until it is done, or cancel it.").arg(m_order.words))
               : Outcome();
}

Outcome FileWork::start(Order order) {
    if (!isBusy()) {
        run(std::move(order));
        return {};
    }
    if (!m_order.givesWay) {
        return isFree();
    }
    if (m_next) {
        m_next->then(true);
    }
    m_next = std::move(order);
    cancel();
    return {};
}

void FileWork::run(Order order) {
    m_order = std::move(order);
    m_isCancelled = false;
    m_isTold = false;
    m_lasting.start();
    if (m_order.before) {
        m_order.before();
    }
    m_work.start(m_order.work, [this] { finish(); });
    if (m_patience > 0) { // else even what is done by now waits for the events, and may still be cancelled
        m_work.waitFor(m_patience);
    }
}

void FileWork::cancel() {
    m_isCancelled = true;
    m_work.cancel();
}

void FileWork::finish() {
    m_lasting.stop();
    if (std::exchange(m_isTold, false)) {
        Q_EMIT ended();
    }
    // Moved out: what comes afterwards may order the next.
    const Order done = std::exchange(m_order, {});
    std::optional<Order> next = std::exchange(m_next, std::nullopt);
    done.then(m_isCancelled);
    if (next) {
        if (const Outcome begun = start(*next); !begun) {
            next->then(true);
        }
    }
}

} // namespace atalaya
