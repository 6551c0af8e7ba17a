#include "assessments/strategy/ScenarioCost.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Action priced(const char* code, std::optional<CostRange> cost, int year = 0) {
    Action made;
    made.code = QString::fromUtf8(code);
    made.id = idOf(made.code);
    made.cost = cost;
    if (year > 0) {
        made.start = QDate(year, 1, 1);
        made.end = QDate(year, 12, 31);
    }
    return made;
}

TEST(ScenarioCost, IsOfWhatIsStillToBeDone) {
    Plan plan;
    plan.actions = {priced("A1", 80, 2026), priced("A2", CostRange(40, 50, 70), 2026), priced("A3", 7),
                    priced("A4", std::nullopt, 2027), priced("A5", 900, 2027)};
    plan.actions[0].status = ActionStatus::Done;
    plan.actions[4].status = ActionStatus::Stopped;
    Scenario scenario;
    for (const Action& action : plan.actions) {
        scenario.actions[action.id] = {};
    }
    CostToCome expected;
    expected.actions = 3;
    expected.total = CostRange(47, 57, 77);
    expected.byYear = {{2026, CostRange(40, 50, 70)}};
    expected.withoutYear = 7;
    EXPECT_EQ(costOfScenario(plan, scenario), expected);
    EXPECT_EQ(costToCome(plan.actions), expected);
    scenario.actions = {{idOf(u"A2"_s), {QDate(2028, 1, 1), QDate(2028, 12, 31)}}};
    expected.actions = 1;
    expected.total = CostRange(40, 50, 70);
    expected.byYear = {{2028, CostRange(40, 50, 70)}};
    expected.withoutYear.reset();
    EXPECT_EQ(costOfScenario(plan, scenario), expected);
}

TEST(ScenarioCost, LacksWhatNobodyHasEstimated) {
    Plan plan;
    plan.actions = {priced("A1", std::nullopt), priced("A2", 50),          priced("A3", std::nullopt), priced("A4", 0),
                    priced("A5", std::nullopt), priced("A6", std::nullopt)};
    plan.actions[4].status = ActionStatus::Done;
    std::set<QUuid> chosen;
    for (const Action& action : plan.actions) {
        chosen.insert(action.id);
    }
    chosen.erase(idOf(u"A6"_s));
    EXPECT_EQ(lackingCost(plan, chosen), (std::vector<QUuid>{idOf(u"A1"_s), idOf(u"A3"_s)}))
        << "A4 is known to cost nothing, A5 is done, A6 is not chosen";
    EXPECT_TRUE(lackingCost(plan, {idOf(u"A2"_s), idOf(u"A4"_s)}).empty());
}

TEST(ScenarioCost, LikelyIsOneNumberHoweverItIsAsked) {
    const FrameworkPtr framework = smallFramework();
    int withCosts = 0;
    int withOver = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Plan plan = randomAssessment(*framework, seed).plan;
        for (const Scenario& scenario : plan.scenarios) {
            std::set<QUuid> chosen;
            for (const auto& [action, moved] : scenario.actions) {
                chosen.insert(action);
                withOver += plan.action(action)->isOver() ? 1 : 0;
            }
            const qint64 likely = costOfScenario(plan, scenario).total.value_or(CostRange()).likely;
            EXPECT_EQ(likelyCostOf(plan, chosen), likely) << seed;
            withCosts += likely > 0 ? 1 : 0;
        }
    }
    EXPECT_GT(withCosts, 10);
    EXPECT_GT(withOver, 10) << "what is done is chosen as well, and costs nothing more";
    EXPECT_EQ(likelyCostOf({}, {idOf(u"A1"_s)}), 0);
}

TEST(ScenarioCost, TellsWhatNobodyEstimatedFromWhatCostsNothing) {
    EXPECT_FALSE(costToCome({priced("A1", std::nullopt, 2026)}).total);
    EXPECT_EQ(costToCome({priced("A1", std::nullopt, 2026)}).actions, 1);
    EXPECT_EQ(costToCome({priced("A1", 0, 2026), priced("A2", std::nullopt)}).total, CostRange(0));
    EXPECT_FALSE(estimatedCost({priced("A1", std::nullopt)}));
    EXPECT_EQ(estimatedCost({priced("A1", 0)}), CostRange(0));
}

} // namespace
} // namespace atalaya::test
