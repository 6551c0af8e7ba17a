#include "assessments/strategy/Dependencies.h"
#include "assessments/strategy/PlanTree.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// `waits[i]`: the places of those that i waits for.
std::vector<Action> chainOf(const std::vector<std::vector<std::size_t>>& waits) {
    std::vector<Action> actions(waits.size());
    for (std::size_t i = 0; i < waits.size(); ++i) {
        actions[i].id = idOf(QString::number(i));
    }
    for (std::size_t i = 0; i < waits.size(); ++i) {
        for (const std::size_t needed : waits[i]) {
            actions[i].dependencies.insert(actions[needed].id);
        }
    }
    return actions;
}

TEST(Dependencies, FindCirclesAndWhoWaits) {
    EXPECT_EQ(circularDependency(chainOf({{1}, {0}, {}, {0}})).size(), 2U);
    EXPECT_EQ(circularDependency(chainOf({{0}})), std::vector<QUuid>{idOf(u"0"_s)});
    EXPECT_TRUE(circularDependency(chainOf({{1}, {2}, {}})).empty());
    EXPECT_EQ(waitingFor(chainOf({{1}, {2}, {}, {0, 2}}), idOf(u"2"_s)).size(), 3U);
    EXPECT_TRUE(waitingFor(chainOf({{1}, {2}, {}}), idOf(u"0"_s)).empty());
    EXPECT_TRUE(circularDependency({}).empty());
}

TEST(Dependencies, AgreeWithTryingEveryPath) {
    std::mt19937 dice(20260514);
    int circles = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::size_t count = 1 + dice() % 7;
        std::vector<std::vector<std::size_t>> waits(count);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j < count; ++j) {
                if (dice() % 100 < 15) {
                    waits[i].push_back(j);
                }
            }
        }
        // Whether j is reached from i, by Warshall's closure.
        std::vector<std::vector<bool>> reaches(count, std::vector<bool>(count, false));
        for (std::size_t i = 0; i < count; ++i) {
            for (const std::size_t j : waits[i]) {
                reaches[i][j] = true;
            }
        }
        for (std::size_t k = 0; k < count; ++k) {
            for (std::size_t i = 0; i < count; ++i) {
                for (std::size_t j = 0; j < count; ++j) {
                    reaches[i][j] = reaches[i][j] || (reaches[i][k] && reaches[k][j]);
                }
            }
        }
        bool hasCircle = false;
        for (std::size_t i = 0; i < count; ++i) {
            hasCircle = hasCircle || reaches[i][i];
        }
        circles += hasCircle ? 1 : 0;
        const std::vector<Action> actions = chainOf(waits);
        const std::vector<QUuid> circle = circularDependency(actions);
        ASSERT_EQ(!circle.empty(), hasCircle);
        for (std::size_t i = 0; i < circle.size(); ++i) {
            const auto now = std::find_if(actions.begin(), actions.end(),
                                          [&](const Action& action) { return action.id == circle[i]; });
            ASSERT_TRUE(now->dependencies.contains(circle[(i + 1) % circle.size()]));
        }
        for (std::size_t j = 0; j < count; ++j) {
            std::set<QUuid> expected;
            for (std::size_t i = 0; i < count; ++i) {
                if (reaches[i][j] && i != j) {
                    expected.insert(actions[i].id);
                }
            }
            ASSERT_EQ(waitingFor(actions, actions[j].id), expected);
        }
    }
    EXPECT_GT(circles, 300);
}

TEST(PlanTree, ShowsEveryObjectiveOnceWhateverTheParentsSay) {
    std::mt19937 dice(7);
    for (int round = 0; round < 2000; ++round) {
        Plan plan;
        const std::size_t count = 1 + dice() % 8;
        for (std::size_t i = 0; i < count; ++i) {
            Objective objective;
            objective.id = idOf(QString::number(i));
            const std::size_t parent = dice() % (count + 2);
            objective.parent =
                parent < count ? idOf(QString::number(parent)) : (parent == count ? QUuid() : idOf(u"unknown"_s));
            plan.objectives.push_back(objective);
        }
        std::set<QUuid> seen;
        for (const ObjectivePlace& place : objectiveTree(plan)) {
            ASSERT_TRUE(seen.insert(place.objective->id).second);
        }
        ASSERT_EQ(seen.size(), count);
        bool hasCircle = false;
        for (const Objective& objective : plan.objectives) {
            hasCircle = hasCircle || isWithin(plan, objective.parent, objective.id);
        }
        ASSERT_EQ(!circularParents(plan).empty(), hasCircle);
        for (const Objective& objective : plan.objectives) {
            for (const QUuid& id : branchOf(plan, objective.id)) {
                ASSERT_TRUE(isWithin(plan, id, objective.id));
            }
        }
    }
}

TEST(PlanTree, GoesThousandsDeep) {
    Plan plan;
    for (int i = 0; i < 5000; ++i) {
        Objective objective;
        objective.id = idOf(QString::number(i));
        objective.parent = i == 0 ? QUuid() : idOf(QString::number(i - 1));
        plan.objectives.push_back(objective);
    }
    EXPECT_EQ(objectiveTree(plan).back().depth, 4999);
    EXPECT_TRUE(circularParents(plan).empty());
}

} // namespace
} // namespace atalaya::test
