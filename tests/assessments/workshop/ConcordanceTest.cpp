#include "assessments/workshop/Concordance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace atalaya::test {
namespace {

using Rows = std::vector<std::vector<int>>;

TEST(ConcordanceTest, OfFourJudgesAndTenProjectsIsAsPublished) {
    // A textbook example without ties (scribd.com/document/659863121): the sum of squares is 1048.
    const Concordance concordance = kendallW({{1, 3, 4, 5, 2, 8, 6, 7, 10, 9},
                                              {2, 1, 4, 5, 6, 3, 8, 7, 10, 9},
                                              {3, 2, 1, 5, 7, 4, 6, 8, 9, 10},
                                              {4, 2, 3, 1, 6, 7, 5, 9, 8, 10}})
                                        .value();
    EXPECT_DOUBLE_EQ(concordance.w, 12.0 * 1048 / (16 * 990));
    EXPECT_EQ(concordance.raters, 4);
    EXPECT_EQ(concordance.items, 10);
    EXPECT_EQ(concordance.degrees, 9);
    EXPECT_NEAR(concordance.chiSquare, 28.58, 0.005);
}

TEST(ConcordanceTest, WithTiesIsAsPublished) {
    // The data set "anxiety" of the R package irr: kendall(anxiety, TRUE) gives Wt = 0.54, Chisq(19) = 30.8, p =
    // 0.0429.
    const Concordance concordance = kendallW({{3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
                                              {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
                                              {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}})
                                        .value();
    EXPECT_NEAR(concordance.w, 0.54, 0.005);
    EXPECT_NEAR(concordance.chiSquare, 30.8, 0.05);
    EXPECT_EQ(concordance.degrees, 19);
    ASSERT_TRUE(concordance.p);
    EXPECT_NEAR(*concordance.p, 0.0429, 0.00005);
}

TEST(ConcordanceTest, OfWingTailAndBillIsAsPublished) {
    // Zar, Biostatistical Analysis, 5th ed. 2010, example 20.5, in tenths. Its rank sums, as Unistat prints them: 14.5,
    // 21, 30.5, 6, 11, 3.5, 20, 11.5, 29, 28.5, 22.5, 36, around 19.5: 1175.5. Ties: 12, 36 and 12.
    const Concordance concordance = kendallW({{104, 108, 111, 102, 103, 102, 107, 105, 108, 112, 106, 114},
                                              {74, 76, 79, 72, 74, 71, 74, 72, 78, 77, 78, 83},
                                              {170, 170, 200, 145, 155, 130, 195, 160, 210, 200, 180, 220}})
                                        .value();
    EXPECT_DOUBLE_EQ(concordance.w, 12.0 * 1175.5 / (9 * 1716 - 3 * 60));
}

TEST(ConcordanceTest, SaysWhyItIsNotComputable) {
    EXPECT_EQ(kendallW({}).error(), WhyNot::TooFewRankings);
    EXPECT_EQ(kendallW({{1, 2, 3}}).error(), WhyNot::TooFewRankings);
    EXPECT_EQ(kendallW({{1, 2, 3}, {1, 2}}).error(), WhyNot::TooFewRankings) << "an incomplete ranking";
    EXPECT_EQ(kendallW({{1}, {2}}).error(), WhyNot::TooFewIndicators);
    EXPECT_EQ(kendallW({{3, 3, 3}, {2, 2, 2}}).error(), WhyNot::NoVariation);
    // Who gives all the same counts as a rater without an order: rank sums 3, 4, 5, ties 24, 12 x 2 / (4 x 24 - 2 x
    // 24).
    EXPECT_DOUBLE_EQ(kendallW({{3, 3, 3}, {1, 2, 3}}).value().w, 0.5);
}

TEST(ConcordanceTest, ReachesItsBoundsAndLeavesChanceToEnoughItems) {
    const Rows same(5, {1, 2, 3, 4, 5, 6, 7, 8});
    EXPECT_DOUBLE_EQ(kendallW(same).value().w, 1.0);
    EXPECT_TRUE(kendallW(same).value().p);
    EXPECT_DOUBLE_EQ(kendallW({{1, 2, 3}, {3, 2, 1}}).value().w, 0.0);
    EXPECT_FALSE(kendallW(Rows(5, {1, 2, 3, 4, 5, 6, 7})).value().p);
}

TEST(ConcordanceTest, OfTwoIsTheirRankCorrelation) {
    // W = (1 + r) / 2 for two raters, r being Spearman's (Kendall 1970, 6.8); also with ties when both tie alike.
    std::mt19937_64 dice(4);
    for (int turn = 0; turn < 200; ++turn) {
        std::vector<int> one = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        std::vector<int> other = one;
        std::shuffle(other.begin(), other.end(), dice);
        double squares = 0.0;
        for (std::size_t i = 0; i < one.size(); ++i) {
            squares += std::pow(one[i] - other[i], 2);
        }
        const double spearman = 1.0 - 6.0 * squares / (9.0 * 80.0);
        ASSERT_NEAR(kendallW({one, other}).value().w, (1.0 + spearman) / 2.0, 1e-12);
    }
}

TEST(ConcordanceTest, TheOrderOfRatersAndItemsChangesNothing) {
    std::mt19937_64 dice(6);
    for (int turn = 0; turn < 500; ++turn) {
        Rows rows(2 + dice() % 5, std::vector<int>(2 + dice() % 9));
        for (std::vector<int>& row : rows) {
            for (int& value : row) {
                value = 1 + static_cast<int>(dice() % 5);
            }
        }
        const Measured<Concordance> one = kendallW(rows);
        std::vector<std::size_t> order(rows.front().size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::shuffle(order.begin(), order.end(), dice);
        Rows shuffled = rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t i = 0; i < order.size(); ++i) {
                shuffled[row][i] = rows[row][order[i]];
            }
        }
        std::shuffle(shuffled.begin(), shuffled.end(), dice);
        const Measured<Concordance> other = kendallW(shuffled);
        ASSERT_EQ(one.has_value(), other.has_value());
        if (one) {
            ASSERT_EQ(one->w, other->w);
            ASSERT_GE(one->w, 0.0);
            ASSERT_LE(one->w, 1.0 + 1e-12);
        }
    }
}

TEST(ConcordanceTest, TailsOfChiSquareAreThoseOfTheTables) {
    // Abramowitz and Stegun, table 26.8: the value that 5 %, 1 % and 0.1 % exceed.
    const struct {
        int degrees;
        double five, one, tenth;
    } table[] = {{1, 3.84146, 6.63490, 10.828},  {2, 5.99147, 9.21034, 13.816},  {3, 7.81473, 11.3449, 16.266},
                 {9, 16.9190, 21.6660, 27.877},  {10, 18.3070, 23.2093, 29.588}, {19, 30.1435, 36.1908, 43.820},
                 {30, 43.7729, 50.8922, 59.703}, {70, 90.5312, 100.425, 112.317}};
    for (const auto& row : table) {
        EXPECT_NEAR(chiSquareTail(row.five, row.degrees), 0.05, 5e-6) << row.degrees;
        EXPECT_NEAR(chiSquareTail(row.one, row.degrees), 0.01, 2e-6) << row.degrees;
        EXPECT_NEAR(chiSquareTail(row.tenth, row.degrees), 0.001, 1e-6) << row.degrees;
    }
    EXPECT_EQ(chiSquareTail(0.0, 4), 1.0);
    EXPECT_EQ(chiSquareTail(1e6, 73), 0.0);
}

} // namespace
} // namespace atalaya::test
