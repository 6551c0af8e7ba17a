#include "tests/assessments/strategy/StrategyLook.h"

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(StrategyLook, FindsWhatTheStrategyLacks) {
    EXPECT_EQ(found(PlanCheck::GapWithoutAction), (QStringList{u"P03-01"_s, u"P04-01"_s}));
    Plan& plan = assessment.plan;
    Objective top;
    top.id = idOf(u"O1"_s);
    top.title = u"Ports"_s;
    Objective below = top;
    below.id = idOf(u"O2"_s);
    below.code = u"O2"_s;
    below.parent = top.id;
    Objective empty = top;
    empty.id = idOf(u"O3"_s);
    empty.title = u"Airports"_s;
    plan.objectives = {top, below, empty};
    Action good = planned(u"A1"_s, {2026, 9, 1}, {2026, 12, 31}, ActionStatus::Approved);
    good.objective = below.id;
    good.cost = 100;
    good.isMustDo = true;
    good.lifts = {{u"P03-01"_s, 3}};
    Action bare = planned(u"A2"_s, {2026, 12, 31}, {}, ActionStatus::Proposed);
    bare.leadBody.clear();
    bare.lifts = {{u"P03-02"_s, 4}}; // at its target already
    bare.dependencies = {good.id, idOf(u"A3"_s)};
    Action stopped = planned(u"A3"_s, {}, {}, ActionStatus::Stopped);
    stopped.lifts = {{u"P04-01"_s, 2}};
    plan.actions = {good, bare, stopped};
    Measure unread = counted(u"M1"_s, Frequency::Monthly);
    unread.objective = below.id;
    unread.baseline = MeasurePoint{1.0, QDate(2026, 5, 31)};
    Measure early = counted(u"M2"_s, Frequency::Unstated, {{QDate(2026, 7, 2), 1.0, {}}});
    early.target = MeasurePoint{2.0, {}};
    plan.measures = {unread, early};
    LifecycleStep step;
    step.id = idOf(u"step"_s);
    step.title = u"Consult"_s;
    step.due = QDate(2026, 6, 30);
    plan.lifecycle = {step};

    EXPECT_EQ(found(PlanCheck::GapWithoutAction), QStringList{u"P04-01"_s}) << "what was stopped closes nothing";
    EXPECT_EQ(found(PlanCheck::LateAction), QStringList());
    EXPECT_EQ(found(PlanCheck::LateAction, {2027, 1, 1}), (QStringList{u"A1"_s, u"A2"_s}));
    EXPECT_EQ(found(PlanCheck::BeforeItsDependency), QStringList{u"A2"_s}) << "A1 ends on the day A2 starts";
    EXPECT_EQ(found(PlanCheck::WaitsForStopped), QStringList{u"A2"_s});
    EXPECT_EQ(found(PlanCheck::NoCost), QStringList{u"A2"_s});
    EXPECT_EQ(found(PlanCheck::NoDates), QStringList{u"A2"_s});
    EXPECT_EQ(found(PlanCheck::NoOwner), QStringList{u"A2"_s});
    EXPECT_EQ(found(PlanCheck::MustDoUnfunded), QStringList{u"A1"_s});
    EXPECT_EQ(found(PlanCheck::ActionWithoutGap), QStringList{u"A2"_s});
    EXPECT_EQ(found(PlanCheck::ObjectiveWithoutAction), QStringList{u"Airports"_s});
    EXPECT_EQ(found(PlanCheck::ObjectiveWithoutMeasure), QStringList{u"Airports"_s});
    EXPECT_EQ(found(PlanCheck::MeasureWithoutReading), QStringList{u"M1"_s});
    EXPECT_EQ(found(PlanCheck::ReadingOverdue), QStringList{u"M1"_s}) << "due on 30 June";
    EXPECT_EQ(found(PlanCheck::ReadingOverdue, {2026, 6, 30}), QStringList());
    EXPECT_EQ(found(PlanCheck::ReadingInTheFuture), QStringList{u"M2"_s});
    EXPECT_EQ(found(PlanCheck::MeasureWithoutTarget), QStringList{u"M1"_s});
    EXPECT_EQ(found(PlanCheck::StepOverdue), QStringList{u"Consult"_s});
    EXPECT_EQ(found(PlanCheck::NoCurrency), QStringList{QString()});
    plan.currency = u"USD"_s;
    EXPECT_EQ(found(PlanCheck::NoCurrency), QStringList());
}

TEST_F(StrategyLook, ABodyIsToldOfWhatFallsToIt) {
    Plan& plan = assessment.plan;
    Action led = planned(u"A1"_s, {2026, 9, 1}, {2026, 12, 31}, ActionStatus::Approved);
    led.leadBody = u"CSIRT"_s;
    Action helped = planned(u"A2"_s, {2026, 9, 1}, {2026, 12, 31}, ActionStatus::Approved);
    helped.leadBody = u"Ministry"_s;
    helped.supportingBodies = {u"CSIRT"_s};
    Action other = planned(u"A3"_s, {2026, 9, 1}, {2026, 12, 31}, ActionStatus::Approved);
    other.leadBody = u"Ministry"_s;
    plan.actions = {led, helped, other};
    Measure read = counted(u"M1"_s, Frequency::Monthly);
    read.action = led.id;
    Measure elsewhere = counted(u"M2"_s, Frequency::Monthly);
    elsewhere.action = other.id;
    plan.measures = {read, elsewhere};
    LifecycleStep own;
    own.id = idOf(u"own"_s);
    own.title = u"Consult"_s;
    own.owner = u"CSIRT"_s;
    own.due = QDate(2026, 6, 30);
    LifecycleStep theirs = own;
    theirs.id = idOf(u"theirs"_s);
    theirs.owner = u"Ministry"_s;
    plan.lifecycle = {own, theirs};
    const auto all = planFindings(*framework, assessment, scoreAssessment(*framework, assessment), {2027, 1, 1});
    std::map<PlanCheck, QStringList> told;
    for (const PlanFinding& finding : findingsFor(u"CSIRT"_s, all, plan)) {
        for (const PlanSubject& subject : finding.subjects) {
            told[finding.check] << subject.code;
        }
    }
    EXPECT_EQ(told[PlanCheck::LateAction], (QStringList{u"A1"_s, u"A2"_s})) << "led and supported";
    EXPECT_EQ(told[PlanCheck::MeasureWithoutReading], QStringList{u"M1"_s});
    EXPECT_EQ(told[PlanCheck::StepOverdue], QStringList{u"Consult"_s});
    EXPECT_FALSE(told.contains(PlanCheck::GapWithoutAction)) << "gaps are the whole strategy's";
    EXPECT_TRUE(findingsFor(u"Nobody"_s, all, plan).empty());
}

TEST_F(StrategyLook, FindsWhatIsOnlyHalfSaid) {
    Plan& plan = assessment.plan;
    Objective nameless;
    nameless.id = idOf(u"O9"_s);
    plan.objectives = {nameless};
    Action untitled = planned(u"A1"_s, {}, {}, ActionStatus::Done, 100);
    untitled.title = u" "_s;
    plan.actions = {untitled, planned(u"A2"_s, {}, {}, ActionStatus::Done, 40),
                    planned(u"A3"_s, {}, {}, ActionStatus::Done), planned(u"A4"_s, {}, {}, ActionStatus::Running, 40)};
    Measure bare = counted(u"M1"_s, Frequency::Unstated);
    bare.title.clear();
    plan.measures = {bare};
    EXPECT_EQ(found(PlanCheck::NoTitle), (QStringList{QString(), u"A1"_s, u"M1"_s}));
    EXPECT_EQ(found(PlanCheck::DoneInPart), QStringList{u"A2"_s}) << "of A3 nobody has reported anything";
    plan.actions.clear();
    plan.measures.clear();
    for (const PlanFinding& finding : planFindings(*framework, assessment, sheet(), dayOfLook)) {
        const QString sentence = PlanFindingWords(Language()).sentence(finding);
        EXPECT_FALSE(sentence.startsWith(u'.')) << sentence.toStdString();
    }
}

TEST_F(StrategyLook, AskForACurrencyAndForItsCode) {
    Plan& plan = assessment.plan;
    EXPECT_EQ(found(PlanCheck::NoCurrency), QStringList()) << "there is no money";
    Scenario scenario;
    scenario.id = idOf(u"S1"_s);
    scenario.name = u"Lean"_s;
    scenario.budgetByYear = {{2027, 100}};
    plan.scenarios = {scenario};
    EXPECT_EQ(found(PlanCheck::NoCurrency), QStringList{QString()}) << "a budget is money";
    plan.scenarios.front().budgetByYear.clear();
    EXPECT_EQ(found(PlanCheck::NoCurrency), QStringList());
    plan.scenarios.front().totalBudget = 100;
    EXPECT_EQ(found(PlanCheck::NoCurrency), QStringList{QString()}) << "and one over all years";
    plan.scenarios.clear();
    Action perhaps = planned(u"A1"_s, {}, {}, ActionStatus::Proposed);
    perhaps.cost = CostRange(0, 0, 500);
    plan.actions = {perhaps};
    EXPECT_EQ(found(PlanCheck::NoCurrency), QStringList{QString()}) << "and what may be spent";
    EXPECT_EQ(found(PlanCheck::CurrencyWithoutCode), QStringList());
    plan.currency = u"US dollars"_s; // of an older file
    EXPECT_EQ(found(PlanCheck::NoCurrency), QStringList());
    EXPECT_EQ(found(PlanCheck::CurrencyWithoutCode), QStringList{u"US dollars"_s});
    plan.currency = u"USD"_s;
    EXPECT_EQ(found(PlanCheck::CurrencyWithoutCode), QStringList());
}

TEST_F(StrategyLook, WhatWasGivenUpMeasuresNoObjective) {
    Plan& plan = assessment.plan;
    plan.objectives = {{idOf(u"O1"_s), u"Ports"_s, u"O1"_s}};
    Action stopped = planned(u"A1"_s, {}, {}, ActionStatus::Stopped);
    stopped.objective = idOf(u"O1"_s);
    plan.actions = {stopped};
    Measure measure = counted(u"M1"_s, Frequency::Unstated, {{QDate(2036, 6, 1), 1.0, {}}});
    measure.objective = idOf(u"O1"_s);
    measure.action = stopped.id;
    plan.measures = {measure};
    EXPECT_EQ(found(PlanCheck::ObjectiveWithoutMeasure), QStringList{u"O1"_s});
    EXPECT_EQ(found(PlanCheck::ReadingInTheFuture), QStringList()) << "nobody reads it any more";
    plan.measures[0].action = QUuid();
    EXPECT_EQ(found(PlanCheck::ObjectiveWithoutMeasure), QStringList());
}

TEST_F(StrategyLook, NamesAThingWithoutACodeByTheBeginningOfItsTitle) {
    LifecycleStep step;
    step.id = idOf(u"step"_s);
    step.title = u"Consult "_s.repeated(1000);
    step.due = QDate(2026, 6, 30);
    assessment.plan.lifecycle = {step};
    const auto findings = planFindings(*framework, assessment, sheet(), dayOfLook);
    const auto overdue = std::find_if(findings.begin(), findings.end(),
                                      [](const auto& one) { return one.check == PlanCheck::StepOverdue; });
    ASSERT_NE(overdue, findings.end());
    const QString sentence = PlanFindingWords(Language()).sentence(*overdue);
    EXPECT_TRUE(sentence.startsWith(u"Consult Consult"_s));
    EXPECT_LT(sentence.size(), 150) << sentence.toStdString();
}

} // namespace
} // namespace atalaya::test
