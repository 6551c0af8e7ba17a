#include "assessments/assessment/Edits.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

TEST(RandomAssessment, PassesTheRulesAndDependsOnItsSeedOnly) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        const auto problems = checkAssessment(*framework, assessment);
        ASSERT_TRUE(problems.empty()) << problems.front().pointer.toStdString() << " "
                                      << problems.front().what.toStdString();
        ASSERT_EQ(assessment, randomAssessment(*framework, seed));
    }
    EXPECT_FALSE(randomAssessment(*framework, 1) == randomAssessment(*framework, 2));
}

} // namespace
} // namespace atalaya::test
