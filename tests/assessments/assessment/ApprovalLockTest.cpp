#include "assessments/assessment/ApprovalLock.h"

#include "assessments/assessment/Delta.h"
#include "tests/support/SmallStrategy.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// smallStrategy() in an approved assessment: A1 runs, A2 is proposed, A3 was stopped, A4 is approved.
class ApprovalLock : public testing::Test {
protected:
    void SetUp() override {
        assessment = AssessmentBuilder(framework).stage("P03-01", 2).target("P03-01", 3).build();
        assessment.plan = smallStrategy({u"P03"_s, u"P04"_s}, {u"P03-01"_s, u"P03-02"_s, u"P03-03"_s});
        assessment.status = AssessmentStatus::Approved;
    }
    [[nodiscard]] static QUuid id(const char* name) { return idOf(u"strategy "_s + QLatin1StringView(name)); }
    [[nodiscard]] Action action(const char* code) const { return *assessment.plan.action(id(code)); }
    [[nodiscard]] Measure measure(const char* code) const { return *assessment.plan.measure(id(code)); }
    [[nodiscard]] LifecycleStep step(const char* name) const { return *assessment.plan.step(id(name)); }

    /// Accepted, and taken back by the changes that undo makes.
    void expectReport(const Change& change, const char* what) {
        EXPECT_TRUE(isReport(change, assessment)) << what;
        const auto next = edit(*framework, assessment, change);
        ASSERT_TRUE(next) << what << ": " << next.error().sentence.toStdString();
        EXPECT_FALSE(*next == assessment) << what;
        Assessment back = *next;
        for (const Change& one : changesBetween(*next, assessment)) {
            auto walked = edit(*framework, back, one);
            ASSERT_TRUE(walked) << what << ": " << walked.error().sentence.toStdString();
            back = std::move(*walked);
        }
        EXPECT_TRUE(back == assessment) << what;
    }
    void expectLocked(const Change& change, const char* what) {
        EXPECT_FALSE(isReport(change, assessment)) << what;
        const auto next = edit(*framework, assessment, change);
        ASSERT_FALSE(next) << what;
        EXPECT_EQ(next.error().code, ErrorCode::Refused) << what;
        EXPECT_EQ(next.error().sentence, whyApprovalLocks()) << what;
    }
    template <class Make> void expectLockedAction(const char* code, Make make, const char* what) {
        Action changed = action(code);
        make(changed);
        expectLocked(PutAction{changed}, what);
        changed.progress = 77; // what may be reported carries nothing else in
        expectLocked(PutAction{changed}, what);
        ChangePlan change;
        change.actions = {changed};
        expectLocked(change, what);
    }
    [[nodiscard]] PutAction withStatus(const char* code, ActionStatus status) const {
        Action changed = action(code);
        changed.status = status;
        return {changed};
    }

    FrameworkPtr framework = smallFramework();
    Assessment assessment;
};

TEST_F(ApprovalLock, ReadingsAreAddedChangedAndRemoved) {
    expectReport(PutReading{id("M1"), {QDate(2026, 6, 30), 12, u"Second quarter"_s}}, "a new one");
    expectReport(PutReading{id("M1"), {QDate(2026, 3, 31), 24, {}}}, "in the place of that day's");
    expectReport(RemoveReading{id("M1"), QDate(2026, 3, 31)}, "removed");
    Measure read = measure("M2");
    read.readings = {{QDate(2026, 5, 1), 3, {}}};
    expectReport(PutMeasure{read}, "with its measure");
    read.order = 0;
    expectReport(PutMeasure{read}, "which stays in its place");
    const auto unknown = edit(*framework, assessment, PutReading{id("M9"), {QDate(2026, 5, 1), 3, {}}});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(edit(*framework, assessment, PutReading{id("M1"), {QDate(1066, 5, 1), 3, {}}}))
        << "other rules hold as ever";
}

TEST_F(ApprovalLock, TheRestOfAMeasureIsLocked) {
    for (const auto change : std::initializer_list<void (*)(Measure&)>{
             [](Measure& one) { one.title += u'!'; }, [](Measure& one) { one.baseline.reset(); },
             [](Measure& one) {
                 one.target = MeasurePoint{5, QDate(2026, 12, 31)};
             },
             [](Measure& one) { one.frequency = Frequency::Yearly; }, [](Measure& one) { one.objective = {}; },
             [](Measure& one) { one.action = {}; }, [](Measure& one) { one.code = u"M7"_s; },
             [](Measure& one) { one.order += 1; }, [](Measure& one) { one.id = idOf(u"a new one"_s); }}) {
        Measure changed = measure("M1");
        changed.readings.push_back({QDate(2026, 6, 30), 12, {}});
        change(changed);
        expectLocked(PutMeasure{changed}, "a measure");
    }
    expectLocked(RemoveMeasure{id("M1")}, "removed");
    expectLocked(MoveMeasure{id("M1"), {}, {}}, "moved");
}

TEST_F(ApprovalLock, ProgressAndStatusOfADecidedActionAreReported) {
    Action further = action("A1");
    further.progress = 55;
    expectReport(PutAction{further}, "progress");
    further.status = ActionStatus::Done;
    further.progress = 100;
    expectReport(PutAction{further}, "both");
    const std::array decided{ActionStatus::Approved, ActionStatus::Running, ActionStatus::Done, ActionStatus::Stopped};
    for (const char* code : {"A1", "A3", "A4"}) {
        for (const ActionStatus status : decided) {
            if (action(code).status != status) {
                expectReport(withStatus(code, status), code);
            }
        }
    }
    Action begun = action("A2");
    begun.progress = 5;
    expectReport(PutAction{begun}, "somebody has begun what nobody has decided yet");
    begun.progress = 101;
    EXPECT_FALSE(edit(*framework, assessment, PutAction{begun})) << "other rules hold as ever";
}

TEST_F(ApprovalLock, WhatIsProposedWaitsForADecision) {
    for (const ActionStatus status :
         {ActionStatus::Approved, ActionStatus::Running, ActionStatus::Done, ActionStatus::Stopped}) {
        expectLocked(withStatus("A2", status), "from proposed");
    }
    for (const char* code : {"A1", "A3", "A4"}) {
        expectLocked(withStatus(code, ActionStatus::Proposed), "to proposed");
    }
}

TEST_F(ApprovalLock, TheRestOfAnActionIsLocked) {
    const auto lockedField = [this](auto change, const char* what) { expectLockedAction("A1", change, what); };
    lockedField([](Action& one) { one.title += u'!'; }, "title");
    lockedField([](Action& one) { one.code = u"A7"_s; }, "code");
    lockedField([](Action& one) { one.objective = {}; }, "objective");
    lockedField([](Action& one) { one.leadBody = u"Navy"_s; }, "lead body");
    lockedField([](Action& one) { one.supportingBodies.clear(); }, "supporting bodies");
    lockedField([](Action& one) { one.end = QDate(2027, 6, 30); }, "a later end");
    lockedField([](Action& one) { one.cost = CostRange(1); }, "cost");
    lockedField([](Action& one) { one.isFundingSecured = false; }, "funding");
    lockedField([](Action& one) { one.isMustDo = true; }, "a duty");
    lockedField([](Action& one) { one.risks.clear(); }, "risks");
    lockedField([](Action& one) { one.lifts.front().toStage = 4; }, "lifts");
    lockedField([](Action& one) { one.order += 1; }, "place");
    lockedField([](Action& one) { one.id = idOf(u"a new one"_s); }, "another action");
    expectLocked(RemoveAction{id("A4")}, "removed");
    expectLocked(MoveAction{id("A4"), {}, id("A1")}, "moved");
}

TEST_F(ApprovalLock, AStepIsTickedAndUntickedAndElseLocked) {
    LifecycleStep ticked = step("step 2");
    ticked.done = QDate(2026, 5, 14);
    expectReport(PutLifecycleStep{ticked}, "ticked");
    LifecycleStep unticked = step("step 1");
    unticked.done.reset();
    expectReport(PutLifecycleStep{unticked}, "unticked");
    for (const auto change : std::initializer_list<void (*)(LifecycleStep&)>{
             [](LifecycleStep& one) { one.title += u'!'; }, [](LifecycleStep& one) { one.owner = u"Navy"_s; },
             [](LifecycleStep& one) { one.due = QDate(2027, 5, 1); }, [](LifecycleStep& one) { one.note = u"Late"_s; },
             [](LifecycleStep& one) { one.phase = LifecyclePhase::Monitoring; },
             [](LifecycleStep& one) { one.id = idOf(u"a new one"_s); }}) {
        LifecycleStep changed = ticked;
        change(changed);
        expectLocked(PutLifecycleStep{changed}, "a step");
    }
    expectLocked(RemoveLifecycleStep{id("step 2")}, "removed");
    expectLocked(MoveLifecycleStep{id("step 2"), LifecyclePhase::Production, {}}, "moved");
}

TEST_F(ApprovalLock, ManyReportsAtOncePassOnlyAmongThemselves) {
    ChangePlan reports;
    reports.actions = {withStatus("A1", ActionStatus::Done).action, withStatus("A4", ActionStatus::Running).action};
    reports.measures = {measure("M2")};
    reports.measures.front().readings = {{QDate(2026, 5, 1), 3, {}}, {QDate(2026, 4, 1), 2, {}}};
    reports.lifecycle = {step("step 2")};
    reports.lifecycle.front().done = QDate(2026, 5, 14);
    expectReport(reports, "all three kinds");

    const auto expectMixLocked = [&](auto mix, const char* what) {
        ChangePlan change = reports;
        mix(change);
        expectLocked(change, what);
    };
    const Plan& plan = assessment.plan;
    expectMixLocked([&](ChangePlan& one) { one.head = headOf(plan); }, "the head, even as it is");
    expectMixLocked([&](ChangePlan& one) { one.objectives = {plan.objectives.front()}; }, "an objective as it is");
    expectMixLocked([&](ChangePlan& one) { one.scenarios = plan.scenarios; }, "a scenario as it is");
    expectMixLocked([](ChangePlan& one) { one.removed = {idOf(u"nothing"_s)}; }, "removal of what is not there");
    expectMixLocked([](ChangePlan& one) { one.removed = {id("A1")}; }, "removal of what is reported on");
    expectMixLocked([&](ChangePlan& one) { one.actions.push_back(withStatus("A2", ActionStatus::Running).action); },
                    "a proposed action");
    expectMixLocked(
        [](ChangePlan& one) {
            one.actions.push_back(one.actions.front());
            one.actions.back().title = u"Another"_s;
        },
        "the same action a second time, retitled");
    expectMixLocked(
        [](ChangePlan& one) {
            one.actions.push_back(one.actions.front());
            one.actions.back().id = idOf(u"a new one"_s);
            one.actions.back().code = u"A9"_s;
        },
        "a new action");
    expectMixLocked([](ChangePlan& one) { one.measures.front().unit = u"persons"_s; }, "a unit");
    expectMixLocked([](ChangePlan& one) { one.lifecycle.front().due.reset(); }, "a due day");
    expectLocked(ChangePlan(), "nothing at all");
}

TEST_F(ApprovalLock, AllElseStaysLockedEvenWhereItChangesNothing) {
    expectLocked(SetStage{u"P03-01"_s, 2}, "the stage that it has");
    expectLocked(SetRationale{u"P03-01"_s, u"Because"_s}, "a rationale");
    expectLocked(SetTarget{u"P03-01"_s, Target{3, {}}}, "a target");
    expectLocked(SetWeight{u"P03"_s, {2.0, u"Why"_s}}, "a weight");
    expectLocked(PutEvidence{}, "evidence");
    expectLocked(SetHead{headOf(assessment)}, "the head");
    expectLocked(SetBrief{}, "the brief");
    expectLocked(SetMethod{}, "the method");
    expectLocked(SetOpenPoints{}, "open points");
    expectLocked(SetStrategyHead{headOf(assessment.plan)}, "the vision");
    expectLocked(PutObjective{assessment.plan.objectives.front()}, "an objective");
    expectLocked(PutScenario{assessment.plan.scenarios.front()}, "a scenario");
    expectLocked(RemoveScenario{id("cheap")}, "a scenario");
}

TEST_F(ApprovalLock, ARefusalSaysWhatMayStillBeWrittenAndHowToGoOn) {
    const QString sentence = whyApprovalLocks();
    for (const QString& word : {u"Readings"_s, u"progress"_s, u"status"_s, u"steps"_s, u"reopen it with a reason."_s}) {
        EXPECT_TRUE(sentence.contains(word)) << sentence.toStdString();
    }
}

} // namespace
} // namespace atalaya::test
