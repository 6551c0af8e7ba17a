#pragma once

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace atalaya::test {

/// People with phones: each does its work in a thread of its own, while the thread of the test serves them all.
class Crowd {
public:
    Crowd() = default;
    /// As leave().
    ~Crowd() { leave(); }
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    /// Begins at once.
    void add(const std::function<void()>& work) {
        ++*m_busy;
        m_threads.emplace_back([work, busy = m_busy] {
            work();
            --*busy;
        });
    }
    [[nodiscard]] bool isDone() const { return *m_busy == 0; }
    /// Serves them until all have ended, those that ask isLeaving() soon.
    void leave() {
        m_isLeaving = true;
        while (!isDone()) {
            QCoreApplication::processEvents();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        for (std::thread& thread : m_threads) {
            thread.join();
        }
        m_threads.clear();
    }
    [[nodiscard]] bool isLeaving() const { return m_isLeaving; }

private:
    std::shared_ptr<std::atomic<int>> m_busy = std::make_shared<std::atomic<int>>(0);
    std::atomic<bool> m_isLeaving = false;
    std::vector<std::thread> m_threads;
};

} // namespace atalaya::test
