#include "assessments/workshop/Distribution.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace atalaya {
namespace {

/// The ends of the set of stages that are a quantile, the share being part / 4 of the votes. In whole numbers, so that
/// no rounding decides.
struct Quantile {
    int low = 1;
    int high = 1;
};

Quantile quantileOf(const Distribution& distribution, int part) {
    const int total = distribution.total();
    const auto holds = [&](int stage) {
        return 4 * distribution.between(1, stage) >= part * total &&
               4 * distribution.between(stage, distribution.stages()) >= (4 - part) * total;
    };
    Quantile found;
    for (found.low = 1; found.low < distribution.stages() && !holds(found.low);) {
        ++found.low;
    }
    for (found.high = distribution.stages(); found.high > found.low && !holds(found.high);) {
        --found.high;
    }
    return found;
}

} // namespace

int Distribution::at(int stage) const {
    return stage >= 1 && stage <= stages() ? votes[static_cast<std::size_t>(stage) - 1] : 0;
}

void Distribution::add(int stage, int count) {
    votes.at(static_cast<std::size_t>(stage) - 1) += count;
}

int Distribution::total() const {
    return std::accumulate(votes.begin(), votes.end(), 0);
}

int Distribution::between(int from, int to) const {
    int sum = 0;
    for (int stage = std::max(1, from); stage <= std::min(stages(), to); ++stage) {
        sum += at(stage);
    }
    return sum;
}

Measured<Spread> spreadOf(const Distribution& distribution) {
    const Measured<double> dispersion = dispersionOf(distribution);
    if (!dispersion) {
        return tl::make_unexpected(dispersion.error());
    }
    // Between the ends of a median with no vote at one of them lie stages that nobody chose: both ends have votes.
    const Quantile median = quantileOf(distribution, 2);
    Spread spread;
    spread.medianLow = median.low;
    spread.medianHigh = median.high;
    spread.lowerQuartile = quantileOf(distribution, 1).low;
    spread.upperQuartile = quantileOf(distribution, 3).high;
    spread.centre = distribution.at(median.high) > distribution.at(median.low) ? median.high : median.low;
    spread.onCentre = distribution.at(spread.centre);
    spread.withinOne = distribution.between(spread.centre - 1, spread.centre + 1);
    spread.votes = distribution.total();
    spread.dispersion = *dispersion;
    return spread;
}

Measured<double> dispersionOf(const Distribution& distribution) {
    const int total = distribution.total();
    if (total < 2) {
        return tl::make_unexpected(WhyNot::TooFewVotes);
    }
    if (distribution.stages() < 2) {
        return 0.0;
    }
    int sum = 0;
    for (int stage = 1; stage < distribution.stages(); ++stage) {
        const int below = distribution.between(1, stage);
        sum += std::min(below, total - below);
    }
    return 2.0 * sum / (double(total) * (distribution.stages() - 1));
}

Measured<RoundChange> changeBetween(const Distribution& before, const Distribution& after) {
    const Measured<Spread> first = spreadOf(before);
    const Measured<Spread> second = spreadOf(after);
    if (!first || !second) {
        return tl::make_unexpected(first ? second.error() : first.error());
    }
    // Over the common denominator of both, in whole numbers.
    long long moved = 0;
    for (int stage = 1; stage <= std::max(before.stages(), after.stages()); ++stage) {
        moved += std::llabs(static_cast<long long>(after.at(stage)) * first->votes -
                            static_cast<long long>(before.at(stage)) * second->votes);
    }
    RoundChange change;
    change.moved = double(moved) / (2.0 * first->votes * second->votes);
    change.isStable = change.moved < stableShare;
    change.centreBy = second->centre - first->centre;
    change.rangeBy = second->range() - first->range();
    return change;
}

} // namespace atalaya
