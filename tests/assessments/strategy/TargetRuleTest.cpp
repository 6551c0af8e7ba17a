#include "assessments/strategy/TargetRule.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class TargetRuleTest : public testing::Test {
protected:
    [[nodiscard]] TargetPlan plan(const TargetRule& rule) const {
        return planTargets(*m_framework, m_assessment, scoreAssessment(*m_framework, m_assessment), rule);
    }

    FrameworkPtr m_framework =
        FrameworkBuilder(5).group("core", true).commitment("P01", 3).group("rest").commitment("P02", 2).build();
    Assessment m_assessment = AssessmentBuilder(m_framework)
                                  .stage("P01-01", 2)
                                  .stage("P01-02", 4)
                                  .notApplicable("P01-03")
                                  .target("P01-02", 5)
                                  .build();
};

TEST_F(TargetRuleTest, KeepsHigherTargetsAndLeavesOutWhatIsNotApplicable) {
    const TargetPlan core = plan({u"core"_s, 3, QDate(2028, 12, 31)});
    ASSERT_EQ(core.changes.size(), 1U);
    EXPECT_EQ(std::get<SetTarget>(core.changes[0]).indicator, u"P01-01"_s);
    EXPECT_EQ(std::get<SetTarget>(core.changes[0]).target, (Target{3, QDate(2028, 12, 31)}));
    EXPECT_EQ(core.kept, 1);
    EXPECT_EQ(core.notApplicable, 1);
    TargetRule lower{u"core"_s, 3, {}};
    lower.keepHigher = false;
    EXPECT_EQ(plan(lower).changes.size(), 2U);
}

TEST_F(TargetRuleTest, OnlyThoseBelowAreAnsweredAndLower) {
    TargetRule rule{u"whole"_s, 3, {}};
    rule.onlyBelow = true;
    const TargetPlan below = plan(rule);
    EXPECT_EQ(below.changes.size(), 1U);
    EXPECT_EQ(below.notBelow, 3) << "one is at stage 4, two are unanswered";
}

TEST_F(TargetRuleTest, TakesTargetsAwayAndDoesNothingTwice) {
    EXPECT_EQ(plan({u"whole"_s, 0, {}}).changes.size(), 1U);
    EXPECT_EQ(plan({u"P01-02"_s, 5, {}}).changes.size(), 0U);
    EXPECT_EQ(plan({u"P01-02"_s, 5, {}}).same, 1);
    EXPECT_EQ(plan({u"P02"_s, 2, {}}).changes.size(), 2U);
}

} // namespace
} // namespace atalaya::test
