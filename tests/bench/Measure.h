#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

namespace atalaya::bench {

inline double milliseconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Sides {
    double ours = 0, floor = 0;
};

/// Medians of both sides, measured by turns so that a slow spell of the machine hits both.
inline Sides byTurns(int rounds, const std::function<double()>& ours, const std::function<double()>& floor) {
    std::vector<double> a, b;
    ours();
    floor();
    for (int i = 0; i < rounds; ++i) {
        a.push_back(ours());
        b.push_back(floor());
    }
    return {median(a), median(b)};
}

/// One line a person and a script can read; true when the ratio is within its limit.
inline bool report(const char* what, const Sides& sides, double limit) {
    const double ratio = sides.ours / sides.floor;
    const bool good = ratio <= limit;
    std::printf("%-52s %10.3f ms  floor %10.3f ms  ratio %5.2f  limit %.2f  %s\n", what, sides.ours, sides.floor, ratio,
                limit, good ? "ok" : "TOO SLOW");
    std::fflush(stdout); // or a child that is forked later says it again
    return good;
}

/// The same line for a figure that has no limit.
inline void print(const char* what, const Sides& sides) {
    std::printf("%-52s %10.3f ms  floor %10.3f ms  ratio %5.2f\n", what, sides.ours, sides.floor,
                sides.ours / sides.floor);
}

} // namespace atalaya::bench
