#include "assessments/workshop/Concordance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atalaya {
namespace {

/// Twice the rank of each item, so that shared ranks are whole numbers too, and the ties' Σ (t³ - t).
struct Ranking {
    std::vector<long long> doubled;
    long long ties = 0;
};

Ranking rank(const std::vector<int>& row) {
    std::vector<std::size_t> order(row.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return row[a] < row[b]; });
    Ranking ranking;
    ranking.doubled.resize(row.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && row[order[end]] == row[order[first]]) {
            ++end;
        }
        for (std::size_t i = first; i < end; ++i) {
            ranking.doubled[order[i]] = static_cast<long long>(first + 1 + end); // 2 x mean of first+1 ... end
        }
        const auto tied = static_cast<long long>(end - first);
        ranking.ties += tied * tied * tied - tied;
        first = end;
    }
    return ranking;
}

} // namespace

Measured<Concordance> kendallW(const std::vector<std::vector<int>>& ratings) {
    if (ratings.size() < 2) {
        return tl::make_unexpected(WhyNot::TooFewRankings);
    }
    if (ratings.front().size() < 2) {
        return tl::make_unexpected(WhyNot::TooFewIndicators);
    }
    const auto raters = static_cast<long long>(ratings.size());
    const auto items = static_cast<long long>(ratings.front().size());
    std::vector<long long> sums(ratings.front().size(), 0);
    long long ties = 0;
    for (const std::vector<int>& row : ratings) {
        if (row.size() != sums.size()) {
            return tl::make_unexpected(WhyNot::TooFewRankings);
        }
        const Ranking ranking = rank(row);
        std::transform(sums.begin(), sums.end(), ranking.doubled.begin(), sums.begin(), std::plus<>());
        ties += ranking.ties;
    }
    // With doubled ranks the mean sum is raters (items + 1), and S is four times as large.
    long long fourS = 0;
    for (const long long sum : sums) {
        fourS += (sum - raters * (items + 1)) * (sum - raters * (items + 1));
    }
    const long long most = raters * raters * (items * items * items - items) - raters * ties;
    if (most == 0) {
        return tl::make_unexpected(WhyNot::NoVariation);
    }
    Concordance concordance;
    concordance.w = 3.0 * double(fourS) / double(most);
    concordance.raters = static_cast<int>(raters);
    concordance.items = static_cast<int>(items);
    concordance.degrees = concordance.items - 1;
    concordance.chiSquare = double(raters) * concordance.degrees * concordance.w;
    if (items >= leastItemsForChance) {
        concordance.p = chiSquareTail(concordance.chiSquare, concordance.degrees);
    }
    return concordance;
}

double chiSquareTail(double x, int degrees) {
    if (!(x > 0.0)) {
        return 1.0;
    }
    const bool isOdd = degrees % 2 == 1;
    // Odd: 2 Q(√x) + 2 Z(√x) Σ x^(r-1/2) / (1·3···(2r-1)); even: e^(-x/2) Σ (x/2)^r / r!.
    double term = isOdd ? std::sqrt(2.0 * x / std::acos(-1.0)) : 1.0;
    double sum = 0.0;
    for (int power = isOdd ? 1 : 0; 2 * power < degrees; ++power) {
        sum += term;
        term *= isOdd ? x / (2.0 * power + 1.0) : x / (2.0 * (power + 1.0));
    }
    const double tail = (isOdd ? std::erfc(std::sqrt(x / 2.0)) : 0.0) + std::exp(-x / 2.0) * sum;
    return std::min(1.0, tail);
}

} // namespace atalaya
