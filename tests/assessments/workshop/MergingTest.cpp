#include "assessments/workshop/Merging.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// "A 5 | B 4 | + C, D 3": groups as a line, the merged one marked.
std::string mergedLine(const std::vector<int>& people, int smallest) {
    std::vector<ClusterCount> counts;
    for (std::size_t i = 0; i < people.size(); ++i) {
        counts.push_back({QString(QChar(u'A' + static_cast<char16_t>(i))), people[i]});
    }
    QStringList parts;
    for (const MergedGroup& group : mergeSmall(counts, smallest)) {
        const QString mark = group.kind == MergedGroup::Kind::All      ? u"all "_s
                             : group.kind == MergedGroup::Kind::Others ? u"others "_s
                                                                       : QString();
        parts << mark + group.clusters.join(u'+') + u' ' + QString::number(group.people);
    }
    return parts.join(u" | "_s).toStdString();
}

TEST(MergingTest, MergesSmallGroupsAndHidesThemFromDifferences) {
    EXPECT_EQ(mergedLine({5, 4, 3}, 3), "A 5 | B 4 | C 3");
    EXPECT_EQ(mergedLine({5, 2, 4, 1}, 3), "A 5 | C 4 | others B+D 3");
    // A single small one could be had by taking the others from the whole: the next smallest joins it.
    EXPECT_EQ(mergedLine({5, 2, 4}, 3), "A 5 | others B+C 6");
    EXPECT_EQ(mergedLine({9, 1, 1, 8}, 3), "A 9 | others B+C+D 10");
    EXPECT_EQ(mergedLine({4, 1, 4}, 3), "A 4 | others B+C 5") << "of equal ones the later joins";
    EXPECT_EQ(mergedLine({5, 2}, 3), "all A+B 7");
    EXPECT_EQ(mergedLine({1, 1, 1}, 3), "all A+B+C 3");
    EXPECT_EQ(mergedLine({1, 1}, 3), "all A+B 2") << "the room itself is small";
    EXPECT_EQ(mergedLine({2}, 3), "all A 2");
    EXPECT_EQ(mergedLine({5, 0, 4}, 3), "A 5 | C 4") << "who is not there is not shown";
    EXPECT_EQ(mergedLine({}, 3), "");
    EXPECT_EQ(mergedLine({1, 1, 7}, 1), "A 1 | B 1 | C 7");
}

TEST(MergingTest, NoGroupAndNoDifferenceIsEverTooSmall) {
    std::mt19937_64 dice(9);
    for (int turn = 0; turn < 5000; ++turn) {
        std::vector<ClusterCount> counts;
        int whole = 0;
        for (std::size_t i = 0, clusters = dice() % 8; i < clusters; ++i) {
            counts.push_back({QString::number(i), static_cast<int>(dice() % 7)});
            whole += counts.back().people;
        }
        const int smallest = 2 + static_cast<int>(dice() % 5);
        const std::vector<MergedGroup> groups = mergeSmall(counts, smallest);
        int shown = 0;
        QStringList clusters;
        for (const MergedGroup& group : groups) {
            shown += group.people;
            clusters << group.clusters;
        }
        ASSERT_EQ(shown, whole);
        ASSERT_EQ(clusters.size(),
                  std::count_if(counts.begin(), counts.end(), [](auto& one) { return one.people > 0; }));
        // Whatever sums of groups are taken from the whole, none or at least the smallest number is left.
        const std::size_t subsets = std::size_t(1) << groups.size();
        for (std::size_t subset = 0; subset < subsets && whole >= smallest; ++subset) {
            int left = whole;
            for (std::size_t i = 0; i < groups.size(); ++i) {
                left -= (subset >> i) % 2 == 1 ? groups[i].people : 0;
            }
            ASSERT_TRUE(left == 0 || left >= smallest);
        }
        // A cluster that is too small is never told apart.
        for (const ClusterCount& one : counts) {
            ASSERT_TRUE(one.people >= smallest || !standsAlone(groups, one.cluster));
        }
    }
}

} // namespace
} // namespace atalaya::test
