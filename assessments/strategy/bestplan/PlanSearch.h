#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <functional>

namespace atalaya {

/// How far a search has come, told a few times a second from the thread that searches.
struct SearchProgress {
    double best = 0;    ///< of what is searched for at present: gain, cost, or order
    double bound = 0;   ///< no plan is better than this
    bool found = false; ///< there is a plan yet
    int parts = 0;      ///< of the search that were looked at
    std::chrono::milliseconds elapsed{0};
};

/// What a search may take, and how it is stopped and followed.
struct PlanSearch {
    std::chrono::milliseconds most{60'000};
    const std::atomic<bool>* cancelled = nullptr; ///< set by another thread
    std::function<void(const SearchProgress&)> progress;
};

/// The clock of one search, which may have several parts.
class SearchClock {
public:
    explicit SearchClock(const PlanSearch& search) : m_search(search), m_begin(std::chrono::steady_clock::now()) {}

    [[nodiscard]] bool wasCancelled() const {
        return m_search.cancelled != nullptr && m_search.cancelled->load(std::memory_order_relaxed);
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_begin);
    }
    [[nodiscard]] bool isOver() const { return wasCancelled() || elapsed() >= m_search.most; }
    /// Tells of the progress when a tenth of a second has passed since the last time.
    void tell(const SearchProgress& progress) {
        if (m_search.progress && progress.elapsed - m_told >= std::chrono::milliseconds(100)) {
            m_told = progress.elapsed;
            m_search.progress(progress);
        }
    }

private:
    const PlanSearch& m_search;
    std::chrono::steady_clock::time_point m_begin;
    std::chrono::milliseconds m_told{-100};
};

} // namespace atalaya
