#include "assessments/strategy/Lifecycle.h"
#include "assessments/assessment/Edits.h"
#include "tests/assessments/strategy/StrategyLook.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST(Lifecycle, BeginsWithTheStepsOfTheGuide) {
    const auto steps = guideSteps(Language(), idOf(u"assessment"_s));
    EXPECT_EQ(steps.size(), 17U);
    EXPECT_EQ(steps, guideSteps(Language(), idOf(u"assessment"_s)));
    std::set<QUuid> ids;
    Plan plan;
    plan.lifecycle = steps;
    for (LifecycleStep& step : plan.lifecycle) {
        EXPECT_TRUE(ids.insert(step.id).second);
        step.done = step.phase == LifecyclePhase::Stocktaking ? std::optional(dayOfLook) : std::nullopt;
    }
    EXPECT_EQ(progressOf(plan, LifecyclePhase::Initiation), (PhaseProgress{0, 4}));
    EXPECT_EQ(progressOf(plan, LifecyclePhase::Stocktaking), (PhaseProgress{2, 2}));
    for (const LifecyclePhase phase : lifecyclePhases) {
        EXPECT_FALSE(phaseName(Language(), phase).isEmpty());
        EXPECT_GT(progressOf(plan, phase).all, 0);
    }
    const FrameworkPtr framework = smallFramework();
    const auto next =
        edit(*framework, AssessmentBuilder(framework).build(), changeTo(plan, deltaBetween(Plan(), plan)));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->plan.lifecycle, plan.lifecycle);
}

TEST(Lifecycle, BeginsAgainWithWhatIsMissingOnly) {
    std::vector<LifecycleStep> known = guideSteps(Language(), idOf(u"assessment"_s));
    known[3].owner = u"Cabinet"_s;
    known[3].done = dayOfLook;
    EXPECT_TRUE(guideSteps(Language(), idOf(u"assessment"_s), known).empty()) << "what is ticked stays so";
    EXPECT_TRUE(guideSteps(Language(), idOf(u"the next round"_s), known).empty()) << "which was copied with its steps";
    const LifecycleStep gone = known[5];
    known.erase(known.begin() + 5);
    EXPECT_EQ(guideSteps(Language(), idOf(u"assessment"_s), known), std::vector<LifecycleStep>{gone});
}

} // namespace
} // namespace atalaya::test
