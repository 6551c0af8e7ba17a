#include "assessments/workshop/SuggestedMinutes.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace atalaya {
namespace {

/// A target so many stages above what is known needs talk of its own.
constexpr int farTarget = 2;

struct Weighing {
    double weight = 1.0;
    WhyMinutes why = WhyMinutes::Usual;
};

/// Dispersion as a part of that of votes spread evenly over the scale, at most 1.
std::optional<double> openness(const std::optional<Distribution>& votes) {
    const Measured<double> dispersion =
        votes ? dispersionOf(*votes) : Measured<double>(tl::make_unexpected(WhyNot::TooFewVotes));
    if (!dispersion) {
        return std::nullopt;
    }
    Distribution even(votes->stages());
    for (int stage = 1; stage <= even.stages(); ++stage) {
        even.add(stage, 2);
    }
    const double most = dispersionOf(even).value_or(0.0);
    return most > 0.0 ? std::min(1.0, *dispersion / most) : 0.0;
}

std::optional<int> surveyed(const Outlook& outlook) {
    const Measured<Spread> spread =
        outlook.preSurvey ? spreadOf(*outlook.preSurvey) : Measured<Spread>(tl::make_unexpected(WhyNot::TooFewVotes));
    return spread ? std::optional<int>(spread->centre) : std::nullopt;
}

Weighing weigh(const Outlook& outlook, int stages) {
    const std::optional<int> survey = surveyed(outlook);
    const std::optional<double> fresh = openness(outlook.preSurvey);
    const std::optional<double> old = openness(outlook.lastVotes);
    const double spread = std::max(fresh.value_or(0.0), old.value_or(0.0));
    const double changed =
        survey && outlook.lastStage ? std::min(1.0, std::abs(*survey - *outlook.lastStage) / 2.0) : 0.0;
    const bool isKnown = fresh || old;
    const double open = isKnown ? std::max(spread, changed) : 0.5;

    const std::optional<int> stands = survey ? survey : outlook.lastStage;
    const int gap = stands && outlook.target ? std::max(0, *outlook.target - *stands) : 0;
    Weighing weighing;
    weighing.weight = 0.5 + open + (stages > 1 ? 0.5 * gap / (stages - 1) : 0.0);
    if (isKnown && changed > spread) {
        weighing.why = WhyMinutes::ChangedSinceLast;
    } else if (isKnown && open > 0.5) {
        weighing.why = WhyMinutes::AnswersDiffer;
    } else if (gap >= farTarget) {
        weighing.why = WhyMinutes::TargetFar;
    } else if (isKnown && open < 0.25) {
        weighing.why = WhyMinutes::AnswersAgree;
    }
    return weighing;
}

double share(double perWeight, const Weighing& weighing) {
    return std::clamp(perWeight * weighing.weight, double(leastItemMinutes), double(mostItemMinutes));
}

/// The minutes for a weight of 1 with which the shares add up to `available`, which lies within what the bounds allow.
double minutesPerWeight(const std::vector<Weighing>& weighings, double available) {
    double low = 0.0;
    double high = 2.0 * mostItemMinutes; // no weight is below 0.5
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (low + high) / 2.0;
        double sum = 0.0;
        for (const Weighing& weighing : weighings) {
            sum += share(middle, weighing);
        }
        (sum < available ? low : high) = middle;
    }
    return high;
}

/// Whole minutes that add up to `available`: those with the largest parts of a minute left get one more.
std::vector<int> wholeMinutes(const std::vector<double>& shares, int available) {
    std::vector<int> minutes;
    for (const double one : shares) {
        minutes.push_back(static_cast<int>(std::floor(one + 1e-9)));
    }
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return shares[a] - minutes[a] > shares[b] - minutes[b] + 1e-9;
    });
    int left = available - std::accumulate(minutes.begin(), minutes.end(), 0);
    for (std::size_t i = 0; i < order.size() && left > 0; ++i) {
        if (minutes[order[i]] < mostItemMinutes) {
            ++minutes[order[i]];
            --left;
        }
    }
    return minutes;
}

} // namespace

MinutesPlan suggestMinutes(const std::vector<Outlook>& outlooks, int available, int stages) {
    const auto count = static_cast<int>(outlooks.size());
    std::vector<Weighing> weighings;
    for (const Outlook& outlook : outlooks) {
        weighings.push_back(weigh(outlook, stages));
    }
    const int spent = std::clamp(available, count * leastItemMinutes, count * mostItemMinutes);
    const double perWeight = minutesPerWeight(weighings, spent);
    std::vector<double> shares;
    for (const Weighing& weighing : weighings) {
        shares.push_back(share(perWeight, weighing));
    }
    const std::vector<int> minutes = wholeMinutes(shares, spent);
    MinutesPlan plan;
    for (std::size_t i = 0; i < outlooks.size(); ++i) {
        plan.items.push_back({outlooks[i].indicator, minutes[i], weighings[i].why});
        plan.used += minutes[i];
    }
    plan.lacking = std::max(0, count * leastItemMinutes - available);
    return plan;
}

int workingMinutes(const Workshop& workshop) {
    return std::accumulate(workshop.days.begin(), workshop.days.end(), 0,
                           [](int sum, const WorkshopDay& day) { return sum + day.workingMinutes(); });
}

} // namespace atalaya
