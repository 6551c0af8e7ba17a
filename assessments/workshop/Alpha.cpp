#include "assessments/workshop/Alpha.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace atalaya {
namespace {

/// A square of numbers over the values that occur.
class Square {
public:
    explicit Square(std::size_t size) : m_size(size), m_cells(size * size, 0.0) {}

    double& at(std::size_t row, std::size_t column) { return m_cells[row * m_size + column]; }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return m_cells[row * m_size + column]; }
    void add(const Square& other) {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            m_cells[i] += other.m_cells[i];
        }
    }

private:
    std::size_t m_size;
    std::vector<double> m_cells;
};

/// What is needed of the data: the values in order, and the coincidences of each unit that has any.
struct Coincidences {
    std::vector<int> values;
    std::vector<Square> units;
};

Coincidences coincidencesIn(const ReliabilityData& data) {
    Coincidences found;
    for (const std::vector<int>& unit : data) {
        if (unit.size() >= 2) {
            found.values.insert(found.values.end(), unit.begin(), unit.end());
        }
    }
    std::sort(found.values.begin(), found.values.end());
    found.values.erase(std::unique(found.values.begin(), found.values.end()), found.values.end());
    for (const std::vector<int>& unit : data) {
        if (unit.size() < 2) {
            continue;
        }
        std::vector<double> counts(found.values.size(), 0.0);
        for (const int value : unit) {
            const auto place = std::lower_bound(found.values.begin(), found.values.end(), value);
            counts[static_cast<std::size_t>(place - found.values.begin())] += 1.0;
        }
        Square pairs(counts.size());
        for (std::size_t c = 0; c < counts.size(); ++c) {
            for (std::size_t k = 0; k < counts.size(); ++k) {
                pairs.at(c, k) = counts[c] * (counts[k] - (c == k ? 1.0 : 0.0)) / (double(unit.size()) - 1.0);
            }
        }
        found.units.push_back(std::move(pairs));
    }
    return found;
}

/// Squared difference of the values at two places, `marginals` being how often each occurs.
double difference(Metric metric, const std::vector<int>& values, const std::vector<double>& marginals, std::size_t c,
                  std::size_t k) {
    const double a = values[c];
    const double b = values[k];
    switch (metric) {
    case Metric::Nominal:
        return c == k ? 0.0 : 1.0;
    case Metric::Ordinal: {
        const auto [from, to] = std::minmax(c, k);
        const double between = std::accumulate(marginals.begin() + static_cast<std::ptrdiff_t>(from),
                                               marginals.begin() + static_cast<std::ptrdiff_t>(to) + 1, 0.0);
        return std::pow(between - (marginals[c] + marginals[k]) / 2.0, 2);
    }
    case Metric::Interval:
        return (a - b) * (a - b);
    case Metric::Ratio:
        return a + b > 0.0 ? std::pow((a - b) / (a + b), 2) : 0.0;
    }
    return 0.0;
}

Measured<double> alphaOf(const std::vector<int>& values, const Square& pairs, Metric metric) {
    std::vector<double> marginals(values.size(), 0.0);
    for (std::size_t c = 0; c < values.size(); ++c) {
        for (std::size_t k = 0; k < values.size(); ++k) {
            marginals[c] += pairs.at(c, k);
        }
    }
    const double total = std::accumulate(marginals.begin(), marginals.end(), 0.0);
    double observed = 0.0;
    double expected = 0.0;
    for (std::size_t c = 0; c < values.size(); ++c) {
        for (std::size_t k = c + 1; k < values.size(); ++k) {
            const double squared = difference(metric, values, marginals, c, k);
            observed += pairs.at(c, k) * squared;
            expected += marginals[c] * marginals[k] * squared;
        }
    }
    if (!(expected > 0.0)) {
        return tl::make_unexpected(WhyNot::NoVariation);
    }
    return 1.0 - (total - 1.0) * observed / expected;
}

/// A number below `end`, each as likely. The standard library's distributions differ from one to the next.
std::size_t drawBelow(std::size_t end, std::mt19937_64& dice) {
    const std::uint64_t whole = std::mt19937_64::max() - std::mt19937_64::max() % end;
    std::uint64_t drawn = dice();
    while (drawn >= whole) {
        drawn = dice();
    }
    return static_cast<std::size_t>(drawn % end);
}

Measured<Coincidences> comparable(const ReliabilityData& data) {
    Coincidences found = coincidencesIn(data);
    if (found.units.empty()) {
        return tl::make_unexpected(WhyNot::TooFewVotes);
    }
    if (found.units.size() < 2) {
        return tl::make_unexpected(WhyNot::TooFewIndicators);
    }
    return found;
}

} // namespace

Measured<double> krippendorffAlpha(const ReliabilityData& data, Metric metric) {
    const Measured<Coincidences> found = comparable(data);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    Square pairs(found->values.size());
    for (const Square& unit : found->units) {
        pairs.add(unit);
    }
    return alphaOf(found->values, pairs, metric);
}

Measured<Interval> alphaInterval(const ReliabilityData& data, Metric metric, const Bootstrap& bootstrap) {
    const Measured<Coincidences> found = comparable(data);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    std::mt19937_64 dice(bootstrap.seed);
    std::vector<double> alphas;
    for (int draw = 0; draw < bootstrap.draws; ++draw) {
        Square pairs(found->values.size());
        for (std::size_t unit = 0; unit < found->units.size(); ++unit) {
            pairs.add(found->units[drawBelow(found->units.size(), dice)]);
        }
        if (const Measured<double> alpha = alphaOf(found->values, pairs, metric)) {
            alphas.push_back(*alpha);
        }
    }
    if (alphas.empty() || alphas.size() * 10 < static_cast<std::size_t>(std::max(0, bootstrap.draws)) * 9) {
        return tl::make_unexpected(WhyNot::NoVariation);
    }
    std::sort(alphas.begin(), alphas.end());
    const double tail = (1.0 - bootstrap.level) / 2.0;
    const auto cut = static_cast<std::size_t>(std::floor(tail * double(alphas.size())));
    return Interval{alphas[cut], alphas[alphas.size() - 1 - cut], static_cast<int>(alphas.size())};
}

} // namespace atalaya
