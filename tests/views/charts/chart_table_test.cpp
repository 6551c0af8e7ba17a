#include "tests/views/charts/ChartSamples.h"
#include "views/charts/ChartTable.h"

#include <gtest/gtest.h>

namespace atalaya::test {

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

TEST(ChartTables, SayTheSameInFigures) {
    TargetBarsSpec spec = coreBars();
    spec.text.decimalSign = u',';
    spec.rows[1].now = std::nullopt;
    const ChartTable table = chartTable(spec);
    EXPECT_EQ(table.head.size(), 6);
    ASSERT_EQ(table.rows.size(), 7U);
    EXPECT_EQ(table.rows[0], QStringList({s("5"), s("2004 Strategy"), s("2,33"), s("3,22"), s("2,00"), QString()}));
    EXPECT_EQ(table.rows[1][2], s("\u2013"));
    EXPECT_EQ(table.rows[3].last(), s("not all answered"));
    EXPECT_EQ(chartTable(coreRadar()).rows[6][3], s("2.40"));
    EXPECT_EQ(chartTable(coreTotal()).rows[0].mid(2),
              QStringList({s("9"), s("19"), s("16"), s("2"), s("0"), s("3"), s("1")}));
    EXPECT_EQ(chartTable(rankedGaps()).rows[0].last(), s("quick win"));
}

TEST(ChartTables, HaveAsManyCellsInEachRowAsInTheirHead) {
    TargetBarsSpec first = coreBars();
    first.lastLabel.clear();
    DistributionSpec few = coreStrips();
    few.rows.front().counts = {1}; // shorter than the scale
    for (const ChartTable& table : {chartTable(coreBars()), chartTable(first), chartTable(coreRadar()),
                                    chartTable(wideRadar(4, 3)), chartTable(few), chartTable(rankedGaps())}) {
        EXPECT_FALSE(table.rows.empty());
        for (const QStringList& row : table.rows) {
            EXPECT_EQ(row.size(), table.head.size());
        }
    }
}

TEST(ChartTables, RoundHalfAwayFromZero) {
    const ChartText text{QString(), QString(), u'.'};
    EXPECT_EQ(chartValue(2.345, text), s("2.35"));
    EXPECT_EQ(chartValue(1.005, text), s("1.01"));
    EXPECT_EQ(chartValue(2.0 + 1.0 / 3, text), s("2.33"));
    EXPECT_EQ(chartValue(std::nullopt, text), s("\u2013"));
}

} // namespace

} // namespace atalaya::test
