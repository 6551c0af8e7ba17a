#include "assessments/workshop/Alpha.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>

namespace atalaya::test {
namespace {

using Row = std::vector<std::optional<int>>; // what one rater gave to each unit
constexpr auto unrated = std::nullopt;
constexpr Metric allMetrics[] = {Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio};

ReliabilityData unitsOf(const std::vector<Row>& raters) {
    ReliabilityData data(raters.front().size());
    for (const Row& rater : raters) {
        for (std::size_t unit = 0; unit < rater.size(); ++unit) {
            if (rater[unit]) {
                data[unit].push_back(*rater[unit]);
            }
        }
    }
    return data;
}

/// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve units.
ReliabilityData fourObservers() {
    return unitsOf({{1, 2, 3, 3, 2, 1, 4, 1, 2, unrated, unrated, unrated},
                    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, unrated, 3},
                    {unrated, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, unrated},
                    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, unrated}});
}

/// Alpha from its definition over pairs of values, without coincidences: the mean difference within units, each unit
/// weighing as many values as it has, over the mean difference of all pairs.
double fromPairs(const ReliabilityData& data, Metric metric) {
    std::vector<int> all;
    for (const std::vector<int>& unit : data) {
        if (unit.size() >= 2) {
            all.insert(all.end(), unit.begin(), unit.end());
        }
    }
    const auto squared = [&](int a, int b) {
        if (metric == Metric::Nominal) {
            return a == b ? 0.0 : 1.0;
        }
        if (metric == Metric::Interval) {
            return std::pow(a - b, 2);
        }
        if (metric == Metric::Ratio) {
            return a + b == 0 ? 0.0 : std::pow(double(a - b) / (a + b), 2);
        }
        double between = 0.0; // ranks from one to the other, the ends by half
        for (const int value : all) {
            if (value >= std::min(a, b) && value <= std::max(a, b)) {
                between += value == a || value == b ? 0.5 : 1.0;
            }
        }
        return a == b ? 0.0 : between * between;
    };
    double observed = 0.0;
    for (const std::vector<int>& unit : data) {
        for (std::size_t i = 0; i < unit.size(); ++i) {
            for (std::size_t j = 0; j < unit.size(); ++j) {
                observed += i == j ? 0.0 : squared(unit[i], unit[j]) / (double(unit.size()) - 1.0);
            }
        }
    }
    double expected = 0.0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < all.size(); ++j) {
            expected += i == j ? 0.0 : squared(all[i], all[j]);
        }
    }
    return 1.0 - (observed / double(all.size())) / (expected / (double(all.size()) * (double(all.size()) - 1.0)));
}

ReliabilityData randomData(std::mt19937_64& dice) {
    ReliabilityData data(1 + dice() % 8);
    for (std::vector<int>& unit : data) {
        for (std::size_t rater = 0, raters = dice() % 6; rater < raters; ++rater) {
            unit.push_back(1 + static_cast<int>(dice() % 5));
        }
    }
    return data;
}

TEST(AlphaTest, OfTheFourObserversIsAsPublished) {
    EXPECT_NEAR(krippendorffAlpha(fourObservers(), Metric::Nominal).value(), 0.743, 0.0005);
    EXPECT_NEAR(krippendorffAlpha(fourObservers(), Metric::Ordinal).value(), 0.815, 0.0005);
    EXPECT_NEAR(krippendorffAlpha(fourObservers(), Metric::Interval).value(), 0.849, 0.0005);
    EXPECT_NEAR(krippendorffAlpha(fourObservers(), Metric::Ratio).value(), 0.797, 0.0005);
}

TEST(AlphaTest, OfTwoObserversIsAsPublished) {
    // The same paper, sections A and B: binary data 0.095, nominal data 0.692.
    EXPECT_NEAR(
        krippendorffAlpha(unitsOf({{0, 1, 0, 0, 0, 0, 0, 0, 1, 0}, {1, 1, 1, 0, 0, 1, 0, 0, 0, 0}}), Metric::Nominal)
            .value(),
        0.095, 0.0005);
    EXPECT_NEAR(krippendorffAlpha(unitsOf({{1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1}, {2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4}}),
                                  Metric::Nominal)
                    .value(),
                0.692, 0.0005);
}

TEST(AlphaTest, OneOddValueAmongEqualOnesIsChance) {
    // github.com/o-P-o/disagree issue 7, where Krippendorff confirmed it: 0, and not nearly 1.
    const ReliabilityData data = unitsOf(
        {{3, 3, 3, 3, 3}, {3, 3, 3, 3, 3}, {3, 3, unrated, unrated, 3}, {3, 3, 3, 3, 1}, {3, unrated, 3, 3, 3}});
    for (const Metric metric : allMetrics) {
        EXPECT_NEAR(krippendorffAlpha(data, metric).value(), 0.0, 1e-12);
    }
}

TEST(AlphaTest, SaysWhyItIsNotComputable) {
    EXPECT_EQ(krippendorffAlpha({}, Metric::Ordinal).error(), WhyNot::TooFewVotes);
    EXPECT_EQ(krippendorffAlpha({{}, {4}, {2}}, Metric::Ordinal).error(), WhyNot::TooFewVotes)
        << "nothing to compare: everybody judged something else";
    EXPECT_EQ(krippendorffAlpha({{2, 3, 5}, {1}}, Metric::Ordinal).error(), WhyNot::TooFewIndicators)
        << "alpha over one unit is 0 whatever was said";
    EXPECT_EQ(krippendorffAlpha({{3, 3}, {3, 3, 3}}, Metric::Ordinal).error(), WhyNot::NoVariation);
    EXPECT_EQ(alphaInterval({{3, 3}, {3, 3, 3}}, Metric::Ordinal, {}).error(), WhyNot::NoVariation);
    EXPECT_EQ(alphaInterval({{2, 3, 5}}, Metric::Ordinal, {}).error(), WhyNot::TooFewIndicators);
    EXPECT_EQ(alphaInterval({{2}, {3}}, Metric::Ordinal, {}).error(), WhyNot::TooFewVotes);
}

TEST(AlphaTest, ReachesItsBounds) {
    for (const Metric metric : allMetrics) {
        EXPECT_DOUBLE_EQ(krippendorffAlpha({{1, 1, 1}, {2, 2}, {5, 5, 5}}, metric).value(), 1.0);
        EXPECT_LT(krippendorffAlpha({{1, 5}, {5, 1}}, metric).value(), 0.0) << "less than chance";
    }
    EXPECT_DOUBLE_EQ(krippendorffAlpha({{1, 2}, {2, 1}}, Metric::Nominal).value(), -0.5);
}

TEST(AlphaTest, EqualsItsDefinitionOverPairsForAnyData) {
    std::mt19937_64 dice(2012);
    int computed = 0;
    for (int turn = 0; turn < 2000; ++turn) {
        const ReliabilityData data = randomData(dice);
        for (const Metric metric : allMetrics) {
            if (const Measured<double> alpha = krippendorffAlpha(data, metric)) {
                ASSERT_NEAR(*alpha, fromPairs(data, metric), 1e-9);
                ASSERT_LE(*alpha, 1.0);
                ++computed;
            }
        }
    }
    EXPECT_GT(computed, 4000);
}

TEST(AlphaTest, TheOrderOfRatersAndUnitsChangesNothing) {
    std::mt19937_64 dice(3);
    for (int turn = 0; turn < 500; ++turn) {
        const ReliabilityData data = randomData(dice);
        ReliabilityData shuffled = data;
        std::shuffle(shuffled.begin(), shuffled.end(), dice);
        for (std::vector<int>& unit : shuffled) {
            std::shuffle(unit.begin(), unit.end(), dice);
        }
        // Units that hold nothing to compare count for nothing either.
        shuffled.push_back({});
        shuffled.push_back({4});
        for (const Metric metric : allMetrics) {
            const Measured<double> one = krippendorffAlpha(data, metric);
            const Measured<double> other = krippendorffAlpha(shuffled, metric);
            ASSERT_EQ(one.has_value(), other.has_value());
            if (one) {
                ASSERT_NEAR(*one, *other, 1e-12);
            } else {
                ASSERT_EQ(one.error(), other.error());
            }
        }
    }
}

TEST(AlphaTest, OrdinalAlphaKnowsOnlyTheOrder) {
    std::mt19937_64 dice(5);
    const int stretched[] = {0, 2, 3, 17, 40, 41};
    for (int turn = 0; turn < 300; ++turn) {
        const ReliabilityData data = randomData(dice);
        ReliabilityData other = data;
        for (std::vector<int>& unit : other) {
            for (int& value : unit) {
                value = stretched[value];
            }
        }
        const Measured<double> one = krippendorffAlpha(data, Metric::Ordinal);
        ASSERT_EQ(one, krippendorffAlpha(other, Metric::Ordinal));
    }
}

TEST(AlphaTest, TheIntervalHoldsAlphaAndIsTheSameForTheSameSeed) {
    for (const Metric metric : allMetrics) {
        const double alpha = krippendorffAlpha(fourObservers(), metric).value();
        const Interval interval = alphaInterval(fourObservers(), metric, {}).value();
        EXPECT_LT(interval.low, alpha);
        EXPECT_GT(interval.high, alpha);
        EXPECT_LE(interval.high, 1.0);
        EXPECT_EQ(interval.draws, 1000);
        EXPECT_EQ(interval, alphaInterval(fourObservers(), metric, {}).value());
        const Bootstrap other{1000, 99, 0.95};
        EXPECT_NE(interval, alphaInterval(fourObservers(), metric, other).value());
        const Interval narrow = alphaInterval(fourObservers(), metric, {1000, 20121, 0.5}).value();
        EXPECT_GE(narrow.low, interval.low);
        EXPECT_LE(narrow.high, interval.high);
    }
    // Pinned, so that another compiler or library gives the same report: see the comment of drawBelow().
    const Interval pinned = alphaInterval(fourObservers(), Metric::Ordinal, {}).value();
    EXPECT_NEAR(pinned.low, 0.43290653008962865, 1e-9);
    EXPECT_NEAR(pinned.high, 1.0, 1e-9);
}

TEST(AlphaTest, TheIntervalCoversTheTruthAboutAsOftenAsItSays) {
    // Rooms from one known source: 40 questions with a true stage, six raters of whom each errs by a stage one time in
    // four. The truth is alpha over very many such questions.
    std::mt19937_64 dice(17);
    const auto questions = [&](std::size_t count) {
        ReliabilityData data(count);
        for (std::vector<int>& unit : data) {
            const int truth = 1 + static_cast<int>(dice() % 5);
            for (int rater = 0; rater < 6; ++rater) {
                const int error = dice() % 4 == 0 ? (dice() % 2 == 0 ? 1 : -1) : 0;
                unit.push_back(std::clamp(truth + error, 1, 5));
            }
        }
        return data;
    };
    const double truth = krippendorffAlpha(questions(20'000), Metric::Ordinal).value();
    int covered = 0;
    for (int room = 0; room < 200; ++room) {
        const Interval interval = alphaInterval(questions(40), Metric::Ordinal, {300, 1, 0.95}).value();
        covered += interval.low <= truth && truth <= interval.high ? 1 : 0;
    }
    EXPECT_GE(covered, 176); // 88 % of 200: 95 % less what a percentile interval of 40 units and chance take away
}

TEST(AlphaTest, ThereIsNoIntervalWhenTooManyDrawsHaveNone) {
    // Two units: half of all draws take one of them twice, and only the second varies.
    EXPECT_EQ(alphaInterval({{3, 3, 3}, {3, 3, 4}}, Metric::Ordinal, {}).error(), WhyNot::NoVariation);
}

} // namespace
} // namespace atalaya::test
