#include "assessments/assessment/Delta.h"
#include "assessments/strategy/Dependencies.h"
#include "assessments/strategy/PlanTree.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Objective objectiveOf(const QString& code, const QString& parent = {}) {
    Objective objective;
    objective.id = idOf(code);
    objective.code = code;
    objective.title = u"Objective "_s + code;
    objective.parent = parent.isEmpty() ? QUuid() : idOf(parent);
    return objective;
}

Action actionOf(const QString& code, const QString& objective = {}, const QStringList& dependencies = {}) {
    Action action;
    action.id = idOf(code);
    action.code = code;
    action.title = u"Action "_s + code;
    action.objective = objective.isEmpty() ? QUuid() : idOf(objective);
    for (const QString& needed : dependencies) {
        action.dependencies.insert(idOf(needed));
    }
    return action;
}

Measure measureOf(const QString& code, const QString& objective, const QString& action = {}) {
    Measure measure;
    measure.id = idOf(code);
    measure.code = code;
    measure.title = u"Measure "_s + code;
    measure.objective = idOf(objective);
    measure.action = action.isEmpty() ? QUuid() : idOf(action);
    return measure;
}

class PlanEdits : public testing::Test {
protected:
    void SetUp() override {
        // O1 with O1.1 and O1.2 below it, O2; A1 and A2 in O1.1, A3 in O2, which waits for A1.
        for (const auto& [code, parent] :
             {std::pair(u"O1"_s, QString()), {u"O1.1"_s, u"O1"_s}, {u"O1.2"_s, u"O1"_s}, {u"O2"_s, QString()}}) {
            apply(PutObjective{objectiveOf(code, parent)});
        }
        apply(PutAction{actionOf(u"A1"_s, u"O1.1"_s)});
        apply(PutAction{actionOf(u"A2"_s, u"O1.1"_s)});
        apply(PutAction{actionOf(u"A3"_s, u"O2"_s, {u"A1"_s})});
        apply(PutMeasure{measureOf(u"M1"_s, u"O1.1"_s)});
        apply(PutMeasure{measureOf(u"M2"_s, u"O2"_s, u"A1"_s)});
        Scenario scenario;
        scenario.id = idOf(u"S1"_s);
        scenario.name = u"Lean"_s;
        scenario.actions = {{idOf(u"A1"_s), {}}, {idOf(u"A3"_s), {}}};
        apply(PutScenario{scenario});
    }

    void apply(const Change& change) {
        auto next = edit(*framework, assessment, change);
        ASSERT_TRUE(next) << next.error().sentence.toStdString();
        // Whatever was done can be taken back, and done again.
        for (const auto& [from, to] : {std::pair(*next, assessment), std::pair(assessment, *next)}) {
            Assessment walked = from;
            for (const Change& step : changesBetween(from, to)) {
                auto walk = edit(*framework, walked, step);
                ASSERT_TRUE(walk) << walk.error().sentence.toStdString();
                walked = std::move(*walk);
            }
            ASSERT_EQ(walked, to);
        }
        assessment = std::move(*next);
    }
    void expectRefused(const Change& change, ErrorCode code, const QString& part) {
        const auto next = edit(*framework, assessment, change);
        ASSERT_FALSE(next) << part.toStdString();
        EXPECT_EQ(next.error().code, code);
        EXPECT_TRUE(next.error().sentence.contains(part)) << next.error().sentence.toStdString();
        EXPECT_TRUE(next.error().sentence.endsWith(u'.')) << next.error().sentence.toStdString();
        EXPECT_FALSE(next.error().sentence.contains(u"%1"_s)) << next.error().sentence.toStdString();
    }
    [[nodiscard]] QString tree() const {
        QStringList lines;
        for (const ObjectivePlace& place : objectiveTree(assessment.plan)) {
            lines << QString(place.depth, u'-') + place.objective->code;
        }
        return lines.join(u' ');
    }
    [[nodiscard]] QString actions() const {
        QStringList codes;
        for (const Action& action : assessment.plan.actions) {
            codes << action.code;
        }
        return codes.join(u' ');
    }

    FrameworkPtr framework = smallFramework();
    Assessment assessment = AssessmentBuilder(framework).stage("P03-01", 2).build();
};

TEST_F(PlanEdits, PutAddsAtTheEndAndReplacesInItsPlace) {
    EXPECT_EQ(tree(), u"O1 -O1.1 -O1.2 O2"_s);
    EXPECT_EQ(actions(), u"A1 A2 A3"_s);
    Action changed = actionOf(u"A1"_s, u"O2"_s);
    changed.title = u"Poli\u0301tica"_s;
    apply(PutAction{changed});
    EXPECT_EQ(actions(), u"A1 A2 A3"_s);
    EXPECT_EQ(assessment.plan.action(idOf(u"A1"_s))->title, u"Política"_s) << "in Unicode NFC";
    EXPECT_EQ(deltaBetween(assessment.plan, assessment.plan), PlanDelta());
}

TEST_F(PlanEdits, MoveReordersAndReparents) {
    apply(MoveAction{idOf(u"A3"_s), idOf(u"O1.1"_s), idOf(u"A1"_s)});
    EXPECT_EQ(actions(), u"A3 A1 A2"_s);
    EXPECT_EQ(assessment.plan.action(idOf(u"A3"_s))->objective, idOf(u"O1.1"_s));
    apply(MoveAction{idOf(u"A3"_s), {}, {}});
    EXPECT_EQ(actions(), u"A1 A2 A3"_s);
    apply(MoveObjective{idOf(u"O1.2"_s), idOf(u"O1"_s), idOf(u"O1.1"_s)});
    EXPECT_EQ(tree(), u"O1 -O1.2 -O1.1 O2"_s);
    apply(MoveObjective{idOf(u"O1"_s), idOf(u"O2"_s), {}});
    EXPECT_EQ(tree(), u"O2 -O1 --O1.2 --O1.1"_s);
    apply(MoveObjective{idOf(u"O1.1"_s), {}, idOf(u"O2"_s)});
    EXPECT_EQ(tree(), u"O1.1 O2 -O1 --O1.2"_s);
    expectRefused(MoveObjective{idOf(u"O2"_s), idOf(u"O1.2"_s), {}}, ErrorCode::Refused, u"below itself"_s);
    expectRefused(MoveObjective{idOf(u"O2"_s), idOf(u"O2"_s), {}}, ErrorCode::Refused, u"O2"_s);
    expectRefused(MoveAction{idOf(u"A9"_s), {}, {}}, ErrorCode::NotFound, u"no longer"_s);
    expectRefused(MoveAction{idOf(u"A1"_s), {}, idOf(u"A9"_s)}, ErrorCode::NotFound, u"no longer"_s);
}

TEST_F(PlanEdits, AMoveTouchesOneThingHoweverOftenTheSameGapIsUsed) {
    int crowded = 0;
    for (int i = 0; i < 100; ++i) {
        const Plan before = assessment.plan;
        const QString last = actions().section(u' ', -1);
        const QString second = actions().section(u' ', 1, 1);
        apply(MoveAction{idOf(last), {}, idOf(second)});
        EXPECT_EQ(actions().section(u' ', 1, 1), last);
        crowded += deltaBetween(before, assessment.plan).actions.size() > 1 ? 1 : 0;
    }
    EXPECT_LE(crowded, 6) << "only when there is no room are all given room again";
}

TEST_F(PlanEdits, RemovingAnObjectiveAsksForItsContents) {
    expectRefused(RemoveObjective{idOf(u"O1"_s)}, ErrorCode::Refused, u"O1 still holds"_s);
    expectRefused(RemoveObjective{idOf(u"O1.1"_s)}, ErrorCode::Refused, u"together with all of that"_s);
    apply(RemoveObjective{idOf(u"O1.2"_s)});
    apply(RemoveObjective{idOf(u"O1"_s), true});
    EXPECT_EQ(tree(), u"O2"_s);
    EXPECT_EQ(actions(), u"A3"_s);
    EXPECT_TRUE(assessment.plan.action(idOf(u"A3"_s))->dependencies.empty());
    EXPECT_EQ(assessment.plan.measure(idOf(u"M1"_s)), nullptr);
    ASSERT_NE(assessment.plan.measure(idOf(u"M2"_s)), nullptr) << "it belongs to O2";
    EXPECT_TRUE(assessment.plan.measure(idOf(u"M2"_s))->action.isNull());
    EXPECT_EQ(assessment.plan.scenarios.front().actions.size(), 1U);
}

TEST_F(PlanEdits, RemovingAnActionLeavesNothingThatNamesIt) {
    apply(RemoveAction{idOf(u"A1"_s)});
    EXPECT_TRUE(assessment.plan.action(idOf(u"A3"_s))->dependencies.empty());
    EXPECT_TRUE(assessment.plan.measure(idOf(u"M2"_s))->action.isNull());
    EXPECT_EQ(assessment.plan.scenarios.front().actions.size(), 1U);
    expectRefused(RemoveAction{idOf(u"A1"_s)}, ErrorCode::NotFound, u"no longer"_s);
}

TEST_F(PlanEdits, AScenarioAsksForNothingThatIsGone) {
    for (const auto& [code, body] : {std::pair(u"A1"_s, u"CSIRT"_s), {u"A2"_s, u"Police"_s}, {u"A3"_s, u"CSIRT"_s}}) {
        Action led = *assessment.plan.action(idOf(code));
        led.leadBody = body;
        apply(PutAction{led});
    }
    Scenario asked = assessment.plan.scenarios.front();
    asked.actions.erase(idOf(u"A1"_s));
    asked.capacity = {{u"CSIRT"_s, 2}, {u"Police"_s, 1}};
    asked.mustDo = {idOf(u"A1"_s)};
    asked.excluded = {idOf(u"A2"_s)};
    asked.movedOthers[idOf(u"A1"_s)] = {QDate(2027, 1, 1), {}};
    apply(PutScenario{asked});
    const auto now = [this]() -> const Scenario& { return assessment.plan.scenarios.front(); };
    apply(RemoveAction{idOf(u"A1"_s)});
    EXPECT_TRUE(now().mustDo.empty());
    EXPECT_TRUE(now().movedOthers.empty());
    EXPECT_EQ(now().capacity.size(), 2U) << "A3 is led by the CSIRT still";
    Action other = *assessment.plan.action(idOf(u"A2"_s));
    other.leadBody = u"Coast guard"_s;
    apply(PutAction{other});
    EXPECT_EQ(now().capacity, (std::map<QString, int>{{u"CSIRT"_s, 2}})) << "the police lead nothing any more";
    ChangePlan change;
    change.actions = {*assessment.plan.action(idOf(u"A3"_s))};
    change.actions.front().leadBody = u"CERT"_s;
    change.scenarios = {now()};
    change.scenarios.front().note = u"Seen"_s;
    apply(change);
    EXPECT_TRUE(now().capacity.empty());
    EXPECT_EQ(now().note, u"Seen"_s);
    apply(RemoveObjective{idOf(u"O1"_s), true});
    EXPECT_TRUE(now().excluded.empty());
    asked = now();
    asked.capacity = {{u"Police"_s, 1}};
    expectRefused(PutScenario{asked}, ErrorCode::InvalidInput, u"led by"_s);
    asked.capacity = {{u"CERT"_s, 1}};
    apply(PutScenario{asked});
    // Written with the accent apart, it is the same body.
    Action accented = *assessment.plan.action(idOf(u"A3"_s));
    accented.leadBody = u"Polici\u0301a"_s;
    apply(PutAction{accented});
    asked.capacity = {{u"Polici\u0301a"_s, 3}};
    apply(PutScenario{asked});
    EXPECT_EQ(now().capacity, (std::map<QString, int>{{u"Policía"_s, 3}}));
}

TEST_F(PlanEdits, DecisionsForTheMinisterFollowTheirAction) {
    MinisterBrief brief;
    brief.decisions.push_back({u"Decide."_s, u"Cabinet"_s, u"A1"_s, {}, {}, {}});
    apply(SetBrief{brief});
    expectRefused(RemoveAction{idOf(u"A1"_s)}, ErrorCode::Refused, u"names the action A1"_s);
    expectRefused(RemoveObjective{idOf(u"O1"_s), true}, ErrorCode::Refused, u"names the action A1"_s);
    Action renamed = *assessment.plan.action(idOf(u"A1"_s));
    renamed.code = u"A10"_s;
    apply(PutAction{renamed});
    EXPECT_EQ(assessment.brief.decisions.front().action, u"A10"_s);
}

TEST_F(PlanEdits, DecisionsFollowTheirActionThroughEveryChangeOfThePlan) {
    MinisterBrief brief;
    for (const QString& code : {u"A1"_s, u"A2"_s, QString()}) {
        brief.decisions.push_back({u"Decide."_s, u"Cabinet"_s, code, {}, {}, {}});
    }
    apply(SetBrief{brief});
    const auto decided = [this] {
        QStringList codes;
        for (const Decision& decision : assessment.brief.decisions) {
            codes << decision.action;
        }
        return codes.join(u' ');
    };
    // As a workbook does that comes back with the two codes exchanged.
    Action a1 = *assessment.plan.action(idOf(u"A1"_s));
    Action a2 = *assessment.plan.action(idOf(u"A2"_s));
    std::swap(a1.code, a2.code);
    ChangePlan swapped;
    swapped.actions = {a1, a2};
    apply(swapped);
    EXPECT_EQ(decided(), u"A2 A1 "_s);
    // And with a code that another action gets, which is new.
    a1.code = u"A50"_s;
    Action heir = actionOf(u"new"_s);
    heir.code = u"A2"_s;
    ChangePlan inherited;
    inherited.actions = {a1, heir};
    apply(inherited);
    EXPECT_EQ(decided(), u"A50 A1 "_s);
    Action other = actionOf(u"newer"_s);
    other.code = u"A50"_s;
    ChangePlan replaced;
    replaced.actions = {other};
    replaced.removed = {a1.id};
    expectRefused(replaced, ErrorCode::Refused, u"names the action A50"_s);
}

TEST_F(PlanEdits, ACurrencyIsACodeAndOneFromElsewhereStaysUntilItIsChanged) {
    expectRefused(SetStrategyHead{{u"USD / EUR"_s, {}, {}}}, ErrorCode::InvalidInput, u"“USD / EUR” is no currency"_s);
    expectRefused(SetStrategyHead{{u"usd"_s, {}, {}}}, ErrorCode::InvalidInput, u"three capital letters"_s);
    assessment.plan.currency = u"US dollars"_s; // as an older file has it
    EXPECT_TRUE(checkAssessment(*framework, assessment).empty());
    apply(SetStrategyHead{{u"US dollars"_s, u"Safe ports"_s, {}}});
    apply(PutAction{actionOf(u"A9"_s)});
    apply(SetStrategyHead{{u"USD"_s, u"Safe ports"_s, {}}});
    expectRefused(SetStrategyHead{{u"US dollars"_s, {}, {}}}, ErrorCode::InvalidInput, u"no currency code"_s);
    apply(SetStrategyHead{{}});
}

TEST_F(PlanEdits, ReadingsAreOneADayInTheirOrder) {
    const QUuid measure = idOf(u"M1"_s);
    apply(PutReading{measure, {QDate(2026, 6, 30), 4.0, {}}});
    apply(PutReading{measure, {QDate(2026, 3, 31), 2.0, u"first"_s}});
    apply(PutReading{measure, {QDate(2026, 6, 30), 5.0, u"corrected"_s}});
    const Measure& now = *assessment.plan.measure(measure);
    ASSERT_EQ(now.readings.size(), 2U);
    EXPECT_EQ(now.readings[0], (Reading{QDate(2026, 3, 31), 2.0, u"first"_s}));
    EXPECT_EQ(now.readings[1], (Reading{QDate(2026, 6, 30), 5.0, u"corrected"_s}));
    expectRefused(RemoveReading{measure, QDate(2026, 1, 1)}, ErrorCode::NotFound, u"no longer"_s);
    expectRefused(PutReading{measure, {QDate(), 1.0, {}}}, ErrorCode::InvalidInput, u"date is missing"_s);
    apply(RemoveReading{measure, QDate(2026, 6, 30)});
    EXPECT_EQ(assessment.plan.measure(measure)->readings.size(), 1U);
}

TEST_F(PlanEdits, SeveralThingsAtOnceAreCheckedWhenAllAreIn) {
    // Codes change hands, and an action comes with what it waits for behind it.
    ChangePlan change;
    Action a1 = *assessment.plan.action(idOf(u"A1"_s));
    Action a2 = *assessment.plan.action(idOf(u"A2"_s));
    std::swap(a1.code, a2.code);
    change.actions = {a1, a2, actionOf(u"A7"_s, u"O3"_s, {u"A8"_s}), actionOf(u"A8"_s)};
    change.objectives = {objectiveOf(u"O3"_s)};
    change.removed = {idOf(u"M1"_s), idOf(u"never there"_s)};
    apply(change);
    EXPECT_EQ(assessment.plan.action(a1.id)->code, u"A2"_s);
    EXPECT_EQ(actions(), u"A2 A1 A3 A7 A8"_s);
    EXPECT_EQ(assessment.plan.measures.size(), 1U);
    ChangePlan broken;
    broken.removed = {idOf(u"A8"_s)};
    expectRefused(broken, ErrorCode::InvalidInput, u"A7"_s);
}

TEST_F(PlanEdits, CodesGoOnFromTheHighest) {
    EXPECT_EQ(nextActionCode(assessment.plan), u"A4"_s);
    EXPECT_EQ(nextMeasureCode(assessment.plan), u"M3"_s);
    EXPECT_EQ(nextObjectiveCode(assessment.plan), u"O3"_s) << "O1.1 is no number";
    apply(PutAction{actionOf(u"A120"_s)});
    apply(PutAction{actionOf(u"Awareness"_s)});
    EXPECT_EQ(nextActionCode(assessment.plan), u"A121"_s);
    EXPECT_EQ(nextActionCode(Plan()), u"A1"_s);
    apply(PutAction{actionOf(u"A99999999"_s)});
    EXPECT_EQ(nextActionCode(assessment.plan), u"A100000000"_s);
    apply(PutAction{actionOf(u"A100000000"_s)});
    EXPECT_EQ(nextActionCode(assessment.plan), u"A100000001"_s) << "a code in use is given to nobody";
}

TEST_F(PlanEdits, AnApprovedAssessmentKeepsItsPlan) {
    apply(SetStrategyHead{{u"USD"_s, u"Safe ports"_s, {u"Openness"_s}}});
    assessment.status = AssessmentStatus::Approved;
    expectRefused(PutAction{actionOf(u"A9"_s)}, ErrorCode::Refused, u"approved"_s);
    expectRefused(PutMeasure{measureOf(u"M1"_s, u"O2"_s)}, ErrorCode::Refused, u"approved"_s);
}

TEST(PlanOrder, OfWhatIsNotPlacedIsThatOfTheList) {
    std::vector<Action> actions{actionOf(u"A3"_s), actionOf(u"A1"_s), actionOf(u"A2"_s)};
    putInOrder(actions);
    EXPECT_EQ(actions[0].code, u"A3"_s);
    EXPECT_EQ(actions[2].order, 3 * orderStep);
    actions.insert(actions.begin(), actionOf(u"A4"_s));
    putInOrder(actions);
    EXPECT_EQ(actions.back().code, u"A4"_s) << "behind those that are placed";
    actions.back().order = largestOrder;
    actions.push_back(actionOf(u"A5"_s));
    putInOrder(actions);
    EXPECT_EQ(actions.back().code, u"A5"_s);
    EXPECT_EQ(actions.back().order, 5 * orderStep) << "nothing is left behind the last, so all get new places";
}

} // namespace
} // namespace atalaya::test
