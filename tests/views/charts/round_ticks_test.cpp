#include "views/charts/RoundTicks.h"

#include <gmock/gmock.h>

namespace atalaya::test {
namespace {

void expectTicks(double most, double grain, const std::vector<double>& wanted) {
    SCOPED_TRACE(most);
    EXPECT_THAT(roundTicks(most, grain), testing::Pointwise(testing::DoubleNear(1e-6), wanted));
}

TEST(RoundTicksTest, AreRoundNumbersUpToTheFirstThatHoldsAll) {
    expectTicks(1'000'000, 1, {0, 200'000, 400'000, 600'000, 800'000, 1'000'000});
    expectTicks(1'160'000, 10'000, {0, 250'000, 500'000, 750'000, 1'000'000, 1'250'000});
    expectTicks(1'730'000, 10'000, {0, 500'000, 1'000'000, 1'500'000, 2'000'000});
    expectTicks(0.87, 0.01, {0, 0.2, 0.4, 0.6, 0.8, 1.0});
    expectTicks(4.9, 0.01, {0, 1, 2, 3, 4, 5});
}

TEST(RoundTicksTest, AreNeverFinerThanWhatIsWritten) {
    // 0.025 would be written as 0.03, and 2.5 units of a currency as 3.
    expectTicks(0.12, 0.01, {0, 0.05, 0.1, 0.15});
    expectTicks(12, 1, {0, 5, 10, 15});
    expectTicks(0.03, 0.01, {0, 0.01, 0.02, 0.03});
    expectTicks(0.004, 0.01, {0, 0.01});
    expectTicks(1, 1, {0, 1});
}

TEST(RoundTicksTest, AreFewHoweverLargeOrSmallTheNumbersAre) {
    for (double most = 0.01; most < 1e12; most *= 1.37) {
        const std::vector<double> ticks = roundTicks(most, 0.01);
        ASSERT_GE(ticks.size(), 2U) << most;
        EXPECT_LE(ticks.size(), 6U) << most;
        EXPECT_GE(ticks.back(), most * (1 - 1e-9));
        EXPECT_LT(ticks[ticks.size() - 2], most) << "the last line is the first that holds all";
    }
}

} // namespace
} // namespace atalaya::test
