#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace atalaya::test {

/// Looks at the event loop of its thread every few milliseconds: how often it could, and the longest time it could not.
class LoopWatch {
public:
    LoopWatch() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        restart();
    }
    void restart() {
        m_looks = 0;
        m_longest = 0;
        m_since.start();
        m_timer.start();
    }
    [[nodiscard]] int looks() const { return m_looks; }
    /// ms
    [[nodiscard]] double longestStall() const { return std::max(m_longest, passed()); }

private:
    static constexpr int interval = 2; // ms

    [[nodiscard]] double passed() const {
        return std::max(0.0, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - interval);
    }
    void look() {
        ++m_looks;
        m_longest = std::max(m_longest, passed());
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    int m_looks = 0;
    double m_longest = 0;
};

} // namespace atalaya::test
