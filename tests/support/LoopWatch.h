#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

#include <ctime>

namespace atalaya::test {

/// Looks at the event loop of its thread every few milliseconds: how often it could, and the longest time it could not.
class LoopWatch {
public:
    /// ms
    struct Stall {
        double length = 0;
        /// Of it, what the thread itself worked; the rest it waited, for the disk or for a processor.
        double atWork = 0;
    };

    LoopWatch() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        mark();
        m_timer.start();
    }
    [[nodiscard]] int looks() const { return m_looks; }
    [[nodiscard]] Stall longestStall() const { return std::max(m_longest, passed(), isShorter); }
    /// The most that the thread worked without a look, in ms: hardly longer where others work on the machine too.
    [[nodiscard]] double mostWork() const { return std::max(m_mostWork, passed().atWork); }

private:
    static constexpr int interval = 2; // ms

    static bool isShorter(const Stall& one, const Stall& other) { return one.length < other.length; }
    static double worked() {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    [[nodiscard]] Stall passed() const {
        return {std::max(0.0, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - interval), worked() - m_worked};
    }
    void mark() {
        m_since.start();
        m_worked = worked();
    }
    void look() {
        ++m_looks;
        m_longest = longestStall();
        m_mostWork = mostWork();
        mark();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worked = 0;
    int m_looks = 0;
    Stall m_longest;
    double m_mostWork = 0;
};

} // namespace atalaya::test
