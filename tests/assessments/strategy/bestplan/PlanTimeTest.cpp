#include "assessments/strategy/bestplan/ExplainedPlan.h"
#include "assessments/strategy/bestplan/PlanFrontier.h"
#include "tests/assessments/strategy/bestplan/PlanOracle.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

/// A clock that goes on by a second whenever it is looked at, so that time is what was searched, on every machine.
class SteppingClock {
public:
    [[nodiscard]] PlanSearch search(std::chrono::seconds most) {
        PlanSearch search;
        search.most = most;
        search.now = [this] { return std::chrono::steady_clock::time_point(std::chrono::seconds(++m_looks)); };
        return search;
    }
    [[nodiscard]] std::chrono::seconds passed() const { return std::chrono::seconds(m_looks); }

private:
    int m_looks = 0;
};

constexpr std::chrono::seconds longEnough{10'000'000};

/// Problems of most gain with a plan and something that more money would buy.
std::vector<PlanProblem> problemsWithMore() {
    std::vector<PlanProblem> problems;
    for (std::uint64_t seed = 1; seed <= 200 && problems.size() < 20; ++seed) {
        const PlanProblem problem = randomPlanProblem(seed, 10, PlanGoal::MostGain);
        const ExplainedPlan finding = findPlanAndNext(problem).value();
        if (finding.plan.found && finding.next && finding.next->exists && finding.next->proven) {
            problems.push_back(problem);
        }
    }
    return problems;
}

TEST(PlanTimeTest, WhatTheBestPlanLeavesGoesToTheNextGain) {
    const std::vector<PlanProblem> problems = problemsWithMore();
    ASSERT_GT(problems.size(), 5U);
    int cut = 0;
    for (const PlanProblem& problem : problems) {
        SteppingClock forPlan;
        const BestPlan plan = findBestPlan(problem, forPlan.search(longEnough)).value();
        SteppingClock forNext;
        ASSERT_TRUE(findNextGain(problem, plan, forNext.search(longEnough)).value().proven);
        SteppingClock forBoth;
        const ExplainedPlan whole = findPlanAndNext(problem, forBoth.search(longEnough)).value();
        EXPECT_TRUE(whole.next && whole.next->proven);

        // Enough for each alone, not for both: a limit that began anew for the second would let it end.
        const std::chrono::seconds limit = std::max(forPlan.passed(), forNext.passed()) + std::chrono::seconds(2);
        SteppingClock clock;
        const ExplainedPlan finding = findPlanAndNext(problem, clock.search(limit)).value();
        EXPECT_EQ(finding.plan.end, BestPlan::End::Optimal);
        EXPECT_EQ(finding.plan.chosen, plan.chosen);
        EXPECT_EQ(finding.reasons.size(), problem.candidates.size());
        ASSERT_TRUE(finding.next.has_value()) << "that there was no time is said";
        cut += finding.next->proven ? 0 : 1;
        EXPECT_LE(clock.passed(), limit + std::chrono::seconds(10));
    }
    EXPECT_GT(cut, static_cast<int>(problems.size()) / 2);
}

TEST(PlanTimeTest, OfAPlanThatIsNotProvenNothingIsClaimed) {
    int met = 0;
    for (const PlanProblem& problem : problemsWithMore()) {
        for (int seconds = 0; seconds <= 12; ++seconds) {
            SteppingClock clock;
            const ExplainedPlan finding = findPlanAndNext(problem, clock.search(std::chrono::seconds(seconds))).value();
            if (finding.plan.found && finding.plan.end == BestPlan::End::TimeOver) {
                ASSERT_TRUE(finding.next.has_value());
                EXPECT_FALSE(finding.next->proven || finding.next->exists);
                ++met;
            }
        }
    }
    EXPECT_GT(met, 0);
}

TEST(PlanTimeTest, OneLimitIsForAllPointsOfTheFrontier) {
    const std::vector<PlanProblem> problems = problemsWithMore();
    ASSERT_FALSE(problems.empty());
    int shorter = 0;
    for (const PlanProblem& problem : problems) {
        FrontierSpec spec;
        SteppingClock whole;
        const std::size_t all = planFrontier(problem, spec, whole.search(longEnough)).value().size();
        EXPECT_EQ(all, 12U);
        const std::chrono::seconds limit = whole.passed() / 2;
        SteppingClock clock;
        const auto points = planFrontier(problem, spec, clock.search(limit)).value();
        shorter += points.size() < all ? 1 : 0;
        EXPECT_LE(clock.passed(), limit + std::chrono::seconds(10)) << "a point does not begin a limit of its own";
    }
    EXPECT_GT(shorter, static_cast<int>(problems.size()) / 2);
}

TEST(PlanTimeTest, TellsOfWhatIsAskedForOnly) {
    int told = 0;
    for (const PlanProblem& problem : problemsWithMore()) {
        SteppingClock clock;
        PlanSearch search = clock.search(longEnough);
        const BestPlan plan = findBestPlan(problem).value();
        search.progress = [&](const SearchProgress& progress) {
            EXPECT_LE(progress.best, plan.gain + 1e-9) << "cost or order are not told as if they were gain";
            EXPECT_GE(progress.bound, plan.gain - 1e-9);
            ++told;
        };
        EXPECT_TRUE(findPlanAndNext(problem, search).has_value());
    }
    EXPECT_GT(told, 0);
}

} // namespace
} // namespace atalaya::test
