#include "views/charts/ChartText.h"

#include <gtest/gtest.h>

namespace atalaya::test {

namespace {

TEST(ChartValues, RoundHalfAwayFromZeroInTheSignsOfTheLanguage) {
    const ChartText text;
    EXPECT_EQ(chartValue(2.345, text), QStringLiteral("2.35"));
    EXPECT_EQ(chartValue(1.005, text), QStringLiteral("1.01"));
    EXPECT_EQ(chartValue(2.0 + 1.0 / 3, text), QStringLiteral("2.33"));
    EXPECT_EQ(chartValue(2.5, {QString(), QString(), Language(QStringLiteral("es"))}), QStringLiteral("2,50"));
    EXPECT_EQ(chartValue(std::nullopt, text), QStringLiteral("\u2013"));
}

} // namespace

} // namespace atalaya::test
