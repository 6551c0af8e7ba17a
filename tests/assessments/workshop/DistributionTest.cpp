#include "assessments/workshop/Distribution.h"

#include "tests/assessments/workshop/Votes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace atalaya::test {
namespace {

Distribution turned(const Distribution& votes) {
    Distribution other = votes;
    std::reverse(other.votes.begin(), other.votes.end());
    return other;
}

Distribution random(std::mt19937_64& dice, int most) {
    Distribution votes(2 + static_cast<int>(dice() % 5));
    for (int vote = 0, count = static_cast<int>(dice() % static_cast<std::uint64_t>(most + 1)); vote < count; ++vote) {
        votes.add(1 + static_cast<int>(dice() % static_cast<std::uint64_t>(votes.stages())));
    }
    return votes;
}

struct Worked {
    Distribution votes;
    int lower, medianLow, medianHigh, upper, centre, onCentre, withinOne;
};

TEST(DistributionTest, MediansAndQuartilesAsWorkedByHand) {
    const std::vector<Worked> cases = {
        // The facilitator's picture: 31 votes, the 8th, 16th and 24th in order.
        {of({3, 15, 11, 2, 0}), 2, 2, 2, 3, 2, 15, 29},
        {of({0, 0, 2, 0, 0}), 3, 3, 3, 3, 3, 2, 2},
        {of({0, 1, 1, 0, 0}), 2, 2, 3, 3, 2, 1, 2},
        // Four votes, one a stage: a quarter at or below 1 and three quarters at or above 2, so 1 to 2 is the quantile.
        {of({1, 1, 1, 1, 0}), 1, 2, 3, 4, 2, 1, 3},
        {of({1, 0, 0, 0, 1}), 1, 1, 5, 5, 1, 1, 1},
        {of({0, 2, 3, 0, 0}), 2, 3, 3, 3, 3, 3, 5},
        {of({0, 3, 0, 2, 1}), 2, 2, 4, 4, 2, 3, 3},
        {of({0, 2, 0, 1, 1}), 2, 2, 4, 5, 2, 2, 2},
        {of({5, 1, 1, 1, 2}), 1, 1, 2, 4, 1, 5, 6},
    };
    for (const Worked& one : cases) {
        const Spread spread = spreadOf(one.votes).value();
        EXPECT_EQ(spread.lowerQuartile, one.lower);
        EXPECT_EQ(spread.medianLow, one.medianLow);
        EXPECT_EQ(spread.medianHigh, one.medianHigh);
        EXPECT_EQ(spread.upperQuartile, one.upper);
        EXPECT_EQ(spread.centre, one.centre);
        EXPECT_EQ(spread.onCentre, one.onCentre);
        EXPECT_EQ(spread.withinOne, one.withinOne);
        EXPECT_EQ(spread.range(), one.upper - one.lower);
    }
}

TEST(DistributionTest, IsNotComputableBelowTwoVotesAndNeverZero) {
    for (const Distribution& votes : {of({0, 0, 0, 0, 0}), of({0, 0, 1, 0, 0})}) {
        ASSERT_FALSE(spreadOf(votes));
        EXPECT_EQ(spreadOf(votes).error(), WhyNot::TooFewVotes);
        EXPECT_EQ(dispersionOf(votes).error(), WhyNot::TooFewVotes);
        EXPECT_EQ(changeBetween(votes, of({0, 2, 0, 0, 0})).error(), WhyNot::TooFewVotes);
        EXPECT_EQ(changeBetween(of({0, 2, 0, 0, 0}), votes).error(), WhyNot::TooFewVotes);
    }
}

TEST(DistributionTest, DispersionIsLeiks) {
    // The example of Leik() in the R package agrmt: 0.287.
    EXPECT_NEAR(dispersionOf(of({30, 40, 210, 130, 530, 50, 10})).value(), 0.287, 0.0005);
    EXPECT_EQ(dispersionOf(of({0, 0, 7, 0, 0})).value(), 0.0);
    EXPECT_EQ(dispersionOf(of({4, 0, 0, 0, 4})).value(), 1.0);
    EXPECT_DOUBLE_EQ(dispersionOf(of({1, 1, 1, 1, 1})).value(), 0.6); // 2 (0.2 + 0.4 + 0.4 + 0.2) / 4
}

TEST(DistributionTest, ChangeIsTheShareOfVotesThatMoved) {
    // Two of ten went from 2 to 3.
    const RoundChange change = changeBetween(of({0, 6, 4, 0, 0}), of({0, 4, 6, 0, 0})).value();
    EXPECT_DOUBLE_EQ(change.moved, 0.2);
    EXPECT_FALSE(change.isStable);
    EXPECT_EQ(change.centreBy, 1);
    EXPECT_EQ(change.rangeBy, 0);
    // One of ten moved: under 15 %.
    EXPECT_TRUE(changeBetween(of({0, 6, 4, 0, 0}), of({0, 5, 5, 0, 0})).value().isStable);
    // 3 of 20 are 15 %, which is not under it.
    EXPECT_FALSE(changeBetween(of({0, 10, 10, 0, 0}), of({0, 7, 13, 0, 0})).value().isStable);
    // The same shares of more people are no change.
    EXPECT_EQ(changeBetween(of({0, 3, 2, 0, 0}), of({0, 6, 4, 0, 0})).value().moved, 0.0);
    EXPECT_EQ(changeBetween(of({5, 0, 0, 0, 0}), of({0, 0, 0, 0, 3})).value().moved, 1.0);
}

TEST(DistributionTest, QuantilesHoldTheirDefinitionForAnyVotes) {
    std::mt19937_64 dice(7);
    for (int turn = 0; turn < 3000; ++turn) {
        const Distribution votes = random(dice, 12);
        const Measured<Spread> spread = spreadOf(votes);
        ASSERT_EQ(spread.has_value(), votes.total() >= 2);
        if (!spread) {
            continue;
        }
        // From the votes in order, another way: the k-th smallest, with both neighbours where the share is a whole.
        std::vector<int> inOrder;
        for (int stage = 1; stage <= votes.stages(); ++stage) {
            inOrder.insert(inOrder.end(), static_cast<std::size_t>(votes.at(stage)), stage);
        }
        const auto low = [&](std::size_t part) { return inOrder[(part * inOrder.size() + 3) / 4 - 1]; };
        const auto high = [&](std::size_t part) {
            return inOrder[std::min(inOrder.size() - 1, part * inOrder.size() / 4)];
        };
        ASSERT_EQ(spread->lowerQuartile, low(1));
        ASSERT_EQ(spread->medianLow, low(2));
        ASSERT_EQ(spread->medianHigh, high(2));
        ASSERT_EQ(spread->upperQuartile, high(3));
        ASSERT_GE(4 * votes.between(spread->lowerQuartile, spread->upperQuartile), 2 * votes.total());
        ASSERT_GT(spread->onCentre, 0);
        ASSERT_GE(spread->dispersion, 0.0);
        ASSERT_LE(spread->dispersion, 1.0);
        // A scale read from the other end gives the same room.
        const Spread other = spreadOf(turned(votes)).value();
        ASSERT_EQ(other.range(), spread->range());
        ASSERT_EQ(other.lowerQuartile, votes.stages() + 1 - spread->upperQuartile);
        ASSERT_EQ(other.medianLow, votes.stages() + 1 - spread->medianHigh);
        ASSERT_DOUBLE_EQ(other.dispersion, spread->dispersion);
    }
}

} // namespace
} // namespace atalaya::test
