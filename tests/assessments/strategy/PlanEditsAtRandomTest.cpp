#include "assessments/assessment/Delta.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Any edit a person might try, sensible or not.
class RandomPlanEdits {
public:
    explicit RandomPlanEdits(std::uint64_t seed) : m_dice(seed) {}

    Change next(const Assessment& assessment, const Plan& donor) {
        const Plan& plan = assessment.plan;
        switch (roll(19)) {
        case 0:
            return PutObjective{some(donor.objectives, plan.objectives)};
        case 1:
            return RemoveObjective{idIn(plan.objectives), roll(2) == 0};
        case 2:
            return MoveObjective{idIn(plan.objectives), roll(3) == 0 ? QUuid() : idIn(plan.objectives),
                                 roll(2) == 0 ? QUuid() : idIn(plan.objectives)};
        case 3:
        case 4: {
            Action action = some(donor.actions, plan.actions);
            action.objective = idIn(plan.objectives);
            action.dependencies = roll(2) == 0 ? std::set<QUuid>() : std::set<QUuid>{idIn(plan.actions)};
            return PutAction{action};
        }
        case 5:
            return RemoveAction{idIn(plan.actions)};
        case 6:
        case 7:
            return MoveAction{idIn(plan.actions), roll(3) == 0 ? QUuid() : idIn(plan.objectives),
                              roll(2) == 0 ? QUuid() : idIn(plan.actions)};
        case 8: {
            Measure measure = some(donor.measures, plan.measures);
            measure.objective = idIn(plan.objectives);
            measure.action = idIn(plan.actions);
            return PutMeasure{measure};
        }
        case 9:
            return RemoveMeasure{idIn(plan.measures)};
        case 10:
            return PutReading{idIn(plan.measures), {QDate(2026, 1, 1).addDays(roll(5)), double(roll(9)), {}}};
        case 11:
            return RemoveReading{idIn(plan.measures), QDate(2026, 1, 1).addDays(roll(5))};
        case 12:
            return PutLifecycleStep{some(donor.lifecycle, plan.lifecycle)};
        case 13:
            return MoveLifecycleStep{idIn(plan.lifecycle), LifecyclePhase::Production, idIn(plan.lifecycle)};
        case 14:
            return RemoveLifecycleStep{idIn(plan.lifecycle)};
        case 15: {
            Scenario scenario = some(plan.scenarios, donor.scenarios);
            if (!plan.actions.empty()) {
                scenario.capacity = {{plan.actions[m_dice() % plan.actions.size()].leadBody, roll(4)}};
            }
            return PutScenario{scenario};
        }
        case 16:
            return RemoveScenario{idIn(plan.scenarios)};
        case 17:
            return changeTo(donor, deltaBetween(plan, donor));
        default:
            return SetStrategyHead{headOf(donor)};
        }
    }

private:
    int roll(int sides) { return static_cast<int>(m_dice() % static_cast<std::uint64_t>(sides)); }
    template <class Item> QUuid idIn(const std::vector<Item>& items) {
        return items.empty() ? idOf(u"none"_s) : items[m_dice() % items.size()].id;
    }
    /// One of the first list, else of the second; now and then a copy of it under another id, code and place.
    template <class Item> Item some(const std::vector<Item>& first, const std::vector<Item>& second) {
        const auto& items = first.empty() ? second : first;
        Item item = items.empty() ? Item() : items[m_dice() % items.size()];
        if (roll(3) == 0) {
            item.id = idOf(u"new %1"_s.arg(roll(20)));
            item.order = roll(2) == 0 ? 0 : item.order;
            if constexpr (requires { item.code; }) {
                item.code = u"X%1"_s.arg(roll(20));
            }
        }
        return item;
    }

    std::mt19937_64 m_dice;
};

TEST(PlanEditsAtRandom, LeaveASoundPlanAndCanBeTakenBackExactly) {
    const FrameworkPtr framework = smallFramework();
    int accepted = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        RandomPlanEdits edits(seed);
        Assessment current = randomAssessment(*framework, seed);
        current.status = AssessmentStatus::Draft;
        for (int step = 0; step < 60; ++step) {
            const Assessment donor = randomAssessment(*framework, seed * 7 + static_cast<std::uint64_t>(step) % 5);
            const auto next = edit(*framework, current, edits.next(current, donor.plan));
            if (!next) {
                ASSERT_TRUE(next.error().sentence.endsWith(u'.')) << next.error().sentence.toStdString();
                continue;
            }
            ++accepted;
            const auto problems = checkAssessment(*framework, *next);
            ASSERT_TRUE(problems.empty()) << seed << ": " << problems.front().sentence().toStdString();
            Assessment back = *next;
            for (const Change& change : changesBetween(*next, current)) {
                auto walked = edit(*framework, back, change);
                ASSERT_TRUE(walked) << seed << ": " << walked.error().sentence.toStdString();
                back = std::move(*walked);
            }
            ASSERT_EQ(back, current) << seed << ", step " << step;
            current = *next;
        }
    }
    EXPECT_GT(accepted, 1000);
}

/// Without what may be reported on it.
Plan decidedPartOf(Plan plan) {
    for (Action& action : plan.actions) {
        action.status = action.status == ActionStatus::Proposed ? action.status : ActionStatus::Approved;
        action.progress = 0;
    }
    for (Measure& measure : plan.measures) {
        measure.readings.clear();
    }
    for (LifecycleStep& step : plan.lifecycle) {
        step.done.reset();
    }
    return plan;
}

TEST(PlanEditsAtRandom, ChangeOfAnApprovedPlanWhatIsReportedOnly) {
    const FrameworkPtr framework = smallFramework();
    int accepted = 0;
    int refused = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        RandomPlanEdits edits(seed);
        Assessment current = randomAssessment(*framework, seed);
        current.status = AssessmentStatus::Approved;
        const Plan decided = decidedPartOf(current.plan);
        for (int step = 0; step < 60; ++step) {
            const Assessment donor = randomAssessment(*framework, seed * 7 + static_cast<std::uint64_t>(step) % 5);
            auto next = edit(*framework, current, edits.next(current, donor.plan));
            if (!next) {
                ++refused;
                continue;
            }
            ++accepted;
            ASSERT_TRUE(decidedPartOf(next->plan) == decided) << seed << ", step " << step;
            next->plan = current.plan;
            ASSERT_TRUE(*next == current) << seed << ", step " << step;
        }
    }
    EXPECT_GT(accepted, 50);
    EXPECT_GT(refused, 1000);
}

} // namespace
} // namespace atalaya::test
