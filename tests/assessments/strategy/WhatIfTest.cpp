#include "assessments/strategy/WhatIf.h"
#include "assessments/strategy/Projection.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

const QDate lastDay(2040, 1, 1);

Action lifting(const char* code, std::vector<Lift> lifts, std::set<QUuid> needs = {}) {
    Action made;
    made.code = QString::fromUtf8(code);
    made.id = idOf(made.code);
    made.title = u"Do it"_s;
    made.lifts = std::move(lifts);
    made.dependencies = std::move(needs);
    return made;
}

/// Whether an action's lifts count, found the long way round.
bool countsPlainly(const Plan& plan, const std::set<QUuid>& chosen, const QUuid& id, std::set<QUuid> seen = {}) {
    const Action* action = plan.action(id);
    if (!action || action->status == ActionStatus::Done || !seen.insert(id).second) {
        return true;
    }
    if (action->status == ActionStatus::Stopped || !chosen.contains(id)) {
        return false;
    }
    return std::all_of(action->dependencies.begin(), action->dependencies.end(),
                       [&](const QUuid& need) { return countsPlainly(plan, chosen, need, seen); });
}

ScoreSheet scoredPlainly(const Framework& framework, const Assessment& assessment, const std::set<QUuid>& chosen) {
    std::vector<Action> actions;
    for (Action action : assessment.plan.actions) {
        if (countsPlainly(assessment.plan, chosen, action.id)) {
            action.end = lastDay;
            actions.push_back(std::move(action));
        }
    }
    return scoreAssessment(framework, projected(framework, assessment, actions, lastDay));
}

void expectSame(const WhatIf& whatIf, const Framework& framework, const ScoreSheet& sheet) {
    const auto same = [](const WhatIf::Value& value, const Score& score) {
        EXPECT_EQ(value.mean, score.mean);
        EXPECT_EQ(value.target, score.target);
        EXPECT_EQ(value.gap, score.gap);
    };
    same(whatIf.headline(), sheet.headline());
    for (const WhatIf::Part& part : whatIf.parts()) {
        ASSERT_NE(sheet.commitment(part.code), nullptr);
        same(part.then, sheet.commitment(part.code)->score);
    }
    for (const Indicator& indicator : framework.indicators) {
        const IndicatorScore* score = sheet.indicator(indicator.code);
        const bool isAnswered = score && score->state == AnswerState::Answered;
        EXPECT_EQ(whatIf.stageOf(indicator.code), isAnswered ? score->stage(sheet.options.basis) : 0)
            << indicator.code.toStdString();
    }
}

TEST(WhatIfTest, SaysWhatTheProjectionSays) {
    const FrameworkPtr framework = smallFramework();
    int ticks = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        WhatIf whatIf(*framework, assessment);
        EXPECT_EQ(whatIf.today(), scoreAssessment(*framework, assessment).headline().mean);
        expectSame(whatIf, *framework, scoredPlainly(*framework, assessment, {}));
        std::mt19937_64 random(seed);
        std::set<QUuid> chosen;
        for (int turn = 0; turn < 6 && !assessment.plan.actions.empty(); ++turn) {
            const QUuid id = assessment.plan.actions[random() % assessment.plan.actions.size()].id;
            const bool isOn = !chosen.contains(id);
            isOn ? (void)chosen.insert(id) : (void)chosen.erase(id);
            whatIf.choose(id, isOn);
            ++ticks;
            SCOPED_TRACE(seed);
            expectSame(whatIf, *framework, scoredPlainly(*framework, assessment, chosen));
            for (const Action& action : assessment.plan.actions) {
                EXPECT_EQ(whatIf.isChosen(action.id), chosen.contains(action.id));
            }
        }
    }
    EXPECT_GT(ticks, 300) << "the random plans hold actions";
}

TEST(WhatIfTest, AGainIsTheDifferenceAndLeavesEverythingAsItWas) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        WhatIf whatIf(*framework, assessment);
        std::set<QUuid> chosen;
        for (const Action& action : assessment.plan.actions) {
            if ((seed + chosen.size()) % 2 == 0) {
                chosen.insert(action.id);
            }
        }
        whatIf.choose(chosen);
        const WhatIf::Value before = whatIf.headline();
        for (const Action& action : assessment.plan.actions) {
            std::set<QUuid> other = chosen;
            if (chosen.contains(action.id)) {
                other.erase(action.id);
            } else {
                const std::vector<QUuid> lacked = whatIf.lackedBy(action.id);
                other.insert(lacked.begin(), lacked.end());
                other.insert(action.id);
            }
            const double gain = whatIf.gainOf(action.id);
            EXPECT_EQ(whatIf.headline(), before);
            const auto with = scoredPlainly(*framework, assessment, other).headline().mean;
            const bool isOpen = action.status != ActionStatus::Done && !whatIf.isHopeless(action.id);
            if (with && before.mean && isOpen) {
                EXPECT_DOUBLE_EQ(gain, chosen.contains(action.id) ? *before.mean - *with : *with - *before.mean);
            } else {
                EXPECT_EQ(gain, 0.0);
            }
        }
    }
}

TEST(WhatIfTest, ALiftCountsOnlyWithEverythingThatTheActionNeeds) {
    const FrameworkPtr framework = smallFramework();
    const auto id = [](const char* code) { return idOf(QString::fromUtf8(code)); };
    Action done = lifting("A1", {{u"P03-02"_s, 3}});
    done.status = ActionStatus::Done;
    Action stopped = lifting("A5", {{u"P03-01"_s, 5}});
    stopped.status = ActionStatus::Stopped;
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 1)
                                      .stage("P03-02", 1)
                                      .action(done)
                                      .action(lifting("A2", {}, {id("A1")}))
                                      .action(lifting("A3", {{u"P03-01"_s, 3}}, {id("A2")}))
                                      .action(lifting("A4", {{u"P03-01"_s, 4}}, {id("A3"), id("A1")}))
                                      .action(stopped)
                                      .action(lifting("A6", {{u"P03-01"_s, 5}}, {id("A5")}))
                                      .build();
    WhatIf whatIf(*framework, assessment);
    EXPECT_EQ(whatIf.stageOf(u"P03-02"_s), 3) << "what is done counts";
    EXPECT_LT(*whatIf.today(), *whatIf.begin());
    whatIf.choose(id("A4"), true);
    EXPECT_EQ(whatIf.stageOf(u"P03-01"_s), 1);
    EXPECT_FALSE(whatIf.counts(id("A4")));
    EXPECT_EQ(whatIf.lackedBy(id("A4")), (std::vector<QUuid>{id("A2"), id("A3")}));
    whatIf.choose(id("A3"), true);
    whatIf.choose(id("A2"), true);
    EXPECT_TRUE(whatIf.counts(id("A4")));
    EXPECT_EQ(whatIf.stageOf(u"P03-01"_s), 4);
    whatIf.choose(id("A2"), false);
    EXPECT_EQ(whatIf.stageOf(u"P03-01"_s), 1) << "A3 and A4 stand on it";
    whatIf.choose(std::set<QUuid>{id("A5"), id("A6")});
    EXPECT_TRUE(whatIf.isHopeless(id("A6")));
    EXPECT_FALSE(whatIf.counts(id("A5")));
    EXPECT_EQ(whatIf.stageOf(u"P03-01"_s), 1) << "what was stopped never counts";
    EXPECT_EQ(whatIf.gainOf(id("A6")), 0.0);
}

} // namespace
} // namespace atalaya::test
