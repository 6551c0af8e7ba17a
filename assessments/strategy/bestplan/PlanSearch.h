#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>

namespace atalaya {

/// How far a search has come, told a few times a second from the thread that searches.
struct SearchProgress {
    double best = 0;    ///< of what is asked for first: gain or cost
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
    std::function<std::chrono::steady_clock::time_point()> now; ///< the time; absent: the steady clock's

    [[nodiscard]] std::chrono::steady_clock::time_point time() const {
        return now ? now() : std::chrono::steady_clock::now();
    }
};

/// The clock of one search, which may have several parts.
class SearchClock {
public:
    explicit SearchClock(const PlanSearch& search) : m_search(search), m_begin(search.time()) {}

    [[nodiscard]] bool wasCancelled() const {
        return m_search.cancelled != nullptr && m_search.cancelled->load(std::memory_order_relaxed);
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_search.time() - m_begin);
    }
    /// The same search with the time that is left of it, for a part that keeps a clock of its own.
    [[nodiscard]] PlanSearch rest() const {
        PlanSearch left = m_search;
        left.most = std::max(std::chrono::milliseconds(0), m_search.most - elapsed());
        return left;
    }
    [[nodiscard]] bool isOver() const { return wasCancelled() || elapsed() >= m_search.most; }
    /// From here on nothing is told: what is searched for next is counted in something else.
    void hush() { m_isHushed = true; }
    /// Tells of the progress when a tenth of a second has passed since the last time.
    void tell(const SearchProgress& progress) {
        if (m_search.progress && !m_isHushed && progress.elapsed - m_told >= std::chrono::milliseconds(100)) {
            m_told = progress.elapsed;
            m_search.progress(progress);
        }
    }

private:
    const PlanSearch& m_search;
    std::chrono::steady_clock::time_point m_begin;
    std::chrono::milliseconds m_told{-100};
    bool m_isHushed = false;
};

} // namespace atalaya
