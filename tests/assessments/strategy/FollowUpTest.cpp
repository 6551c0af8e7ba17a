#include "assessments/strategy/FollowUp.h"
#include "assessments/assessment/Edits.h"
#include "assessments/strategy/GapActions.h"
#include "assessments/strategy/Lifecycle.h"
#include "assessments/strategy/NextStageCard.h"
#include "assessments/strategy/PlanCoverage.h"
#include "tests/assessments/strategy/StrategyLook.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The reasons of one action on `dayOfLook`, as numbers of LateReason.
QString reasons(const Plan& plan, const QString& code) {
    QStringList found;
    for (const LateAction& late : lateActions(plan, dayOfLook)) {
        if (late.action == idOf(code)) {
            for (const LateReason reason : late.reasons) {
                found << QString::number(static_cast<int>(reason));
            }
        }
    }
    return found.join(u' ');
}

TEST(FollowUp, SaysWhyAnActionIsLate) {
    Plan plan;
    // A year from 2026-01-01: on 1 July 182 of 365 days are over, 49 %.
    const QDate start(2026, 1, 1);
    const QDate end(2026, 12, 31);
    plan.actions = {planned(u"A1"_s, {2025, 1, 1}, {2026, 6, 19}, ActionStatus::Running, 100),
                    planned(u"A2"_s, start, end, ActionStatus::Proposed),
                    planned(u"A3"_s, start, end, ActionStatus::Approved),
                    planned(u"A4"_s, start, end, ActionStatus::Running, 38),
                    planned(u"A5"_s, start, end, ActionStatus::Running, 39),
                    planned(u"A6"_s, {2025, 1, 1}, {2025, 12, 31}, ActionStatus::Done),
                    planned(u"A7"_s, {2025, 1, 1}, {2025, 12, 31}, ActionStatus::Stopped),
                    planned(u"A8"_s, dayOfLook, end, ActionStatus::Proposed),
                    planned(u"A9"_s, {2026, 9, 1}, end, ActionStatus::Proposed),
                    planned(u"B1"_s, {}, {}, ActionStatus::Running, 5)};
    plan.actions[7].dependencies = {idOf(u"A6"_s), idOf(u"A7"_s), idOf(u"A2"_s)};
    plan.actions[8].dependencies = {idOf(u"A2"_s)};
    EXPECT_EQ(expectedProgress(plan.actions[1], dayOfLook), 49);
    EXPECT_EQ(reasons(plan, u"A1"_s), u"0"_s) << "said to be ready, and not done";
    EXPECT_EQ(reasons(plan, u"A2"_s), u"1"_s);
    EXPECT_EQ(reasons(plan, u"A3"_s), u"2"_s);
    EXPECT_EQ(reasons(plan, u"A4"_s), u"4"_s) << "38 + 10 < 49";
    EXPECT_EQ(reasons(plan, u"A5"_s), QString()) << "39 + 10 is not";
    EXPECT_EQ(reasons(plan, u"A6"_s) + reasons(plan, u"A7"_s) + reasons(plan, u"B1"_s), QString());
    EXPECT_EQ(reasons(plan, u"A8"_s), u"3"_s) << "its first day has come, and A2 is not done";
    EXPECT_EQ(reasons(plan, u"A9"_s), QString()) << "it has time";
    const auto late = lateActions(plan, dayOfLook);
    ASSERT_EQ(late.size(), 5U);
    EXPECT_EQ(late[0].days, 12);
    EXPECT_EQ(late[1].days, 181);
    EXPECT_EQ(late[2].days, 181);
    EXPECT_EQ(late[3].days, 40) << "11 % of 365 days behind, and past none of its days";
    EXPECT_EQ(late[4].days, 0) << "its first day is today";
    EXPECT_EQ(late[4].waitsFor, (std::vector<QUuid>{idOf(u"A2"_s), idOf(u"A7"_s)})) << "A7 will never be done";
    const PlanFindingWords words{Language()};
    EXPECT_EQ(words.whyLate(plan, late[4]), u"It waits for A2, A7, not done yet."_s);
    EXPECT_TRUE(words.whyLate(plan, late[3]).contains(u"38"_s)) << words.whyLate(plan, late[3]).toStdString();
}

TEST(FollowUp, AMeasureIsReadAsOftenAsItSays) {
    Plan plan;
    plan.actions = {planned(u"A1"_s, {2026, 2, 15}, {}, ActionStatus::Running)};
    Measure measure = counted(u"M1"_s, Frequency::Quarterly);
    EXPECT_FALSE(nextReadingDue(plan, measure)) << "nothing to count from";
    measure.action = idOf(u"A1"_s);
    EXPECT_EQ(nextReadingDue(plan, measure), QDate(2026, 5, 15));
    measure.baseline = MeasurePoint{100.0, QDate(2026, 1, 31)};
    EXPECT_EQ(nextReadingDue(plan, measure), QDate(2026, 4, 30)) << "the last day of a shorter month";
    measure.readings = {{QDate(2026, 3, 31), 80.0, {}}, {QDate(2026, 6, 30), 70.0, {}}};
    EXPECT_EQ(nextReadingDue(plan, measure), QDate(2026, 9, 30));
    EXPECT_EQ(lastReading(measure)->value, 70.0);
    measure.target = MeasurePoint{40.0, QDate(2026, 6, 30)};
    EXPECT_FALSE(nextReadingDue(plan, measure)) << "the last that was asked for";
    EXPECT_EQ(shareOfTarget(measure), 0.5) << "from 100 to 70 on the way to 40";
    measure.frequency = Frequency::Unstated;
    EXPECT_FALSE(nextReadingDue(plan, measure));
    measure.target->value = 100.0;
    EXPECT_FALSE(shareOfTarget(measure)) << "baseline and target are the same";
}

TEST(FollowUp, TheLastReadingIsAskedForOnTheDayOfTheTarget) {
    Measure measure = counted(u"M1"_s, Frequency::Yearly, {{QDate(2027, 11, 1), 5.0, {}}});
    EXPECT_EQ(nextReadingDue(Plan(), measure), QDate(2028, 11, 1));
    measure.target = MeasurePoint{9.0, QDate(2027, 12, 31)};
    EXPECT_EQ(nextReadingDue(Plan(), measure), QDate(2027, 12, 31)) << "and not ten months behind it";
    measure.target->date = QDate(2029, 12, 31);
    EXPECT_EQ(nextReadingDue(Plan(), measure), QDate(2028, 11, 1));
}

TEST(FollowUp, AReadingOfADayToComeSilencesNothing) {
    const Measure measure =
        counted(u"M1"_s, Frequency::Quarterly, {{QDate(2026, 3, 1), 5.0, {}}, {QDate(2036, 6, 1), 6.0, {}}});
    EXPECT_EQ(nextReadingDue(Plan(), measure, dayOfLook), QDate(2026, 6, 1)) << "2036 was a slip for 2026";
    EXPECT_EQ(nextReadingDue(Plan(), measure, QDate(2036, 6, 1)), QDate(2036, 9, 1));
}

TEST(FollowUp, ATargetIsReachedAsSeenFromTheBaseline) {
    Measure hours = counted(u"M1"_s, Frequency::Unstated, {{QDate(2026, 6, 1), 12.0, {}}});
    hours.target = MeasurePoint{4.0, QDate(2027, 1, 1)};
    EXPECT_FALSE(isTargetReached(hours)) << "nobody said whether more or less is better";
    Plan plan;
    plan.measures = {hours};
    ASSERT_EQ(deadlines(plan, {2026, 7, 1}, {2027, 1, 1}).size(), 1U);
    EXPECT_EQ(deadlines(plan, {2026, 7, 1}, {2027, 1, 1}).front().kind, Deadline::Kind::MeasureTarget);
    hours.baseline = MeasurePoint{48.0, {}};
    EXPECT_FALSE(isTargetReached(hours));
    hours.readings.front().value = 3.0;
    EXPECT_TRUE(isTargetReached(hours));
    hours.baseline->value = 4.0; // as the target
    EXPECT_FALSE(isTargetReached(hours));
    hours.readings.front().value = 4.0;
    EXPECT_TRUE(isTargetReached(hours));
    hours.baseline->value = 0.0;
    hours.readings.front().value = 5.0;
    EXPECT_TRUE(isTargetReached(hours)) << "beyond it, on the way up";
    hours.readings.clear();
    EXPECT_FALSE(isTargetReached(hours));
}

TEST(FollowUp, ListsWhatFallsDue) {
    Plan plan;
    plan.actions = {planned(u"A1"_s, {2026, 7, 1}, {2026, 12, 31}, ActionStatus::Approved),
                    planned(u"A2"_s, {2026, 7, 1}, {2026, 8, 31}, ActionStatus::Running),
                    planned(u"A3"_s, {2026, 7, 1}, {2026, 8, 31}, ActionStatus::Done)};
    Measure reached = counted(u"M1"_s, Frequency::Unstated, {{QDate(2026, 6, 1), 10.0, {}}});
    reached.target = MeasurePoint{10.0, QDate(2026, 9, 1)};
    Measure falling = counted(u"M2"_s, Frequency::Monthly, {{QDate(2026, 6, 15), 50.0, {}}});
    falling.action = idOf(u"A1"_s);
    falling.baseline = MeasurePoint{90.0, QDate()};
    falling.target = MeasurePoint{40.0, QDate(2026, 9, 1)};
    plan.measures = {reached, falling};
    LifecycleStep step;
    step.id = idOf(u"step"_s);
    step.title = u"Consult"_s;
    step.owner = u"Cabinet"_s;
    step.due = QDate(2026, 8, 31);
    LifecycleStep done = step;
    done.done = QDate(2026, 6, 1);
    plan.lifecycle = {step, done};
    using Kind = Deadline::Kind;
    const std::vector<Deadline> expected{
        {{2026, 7, 1}, Kind::ActionStarts, idOf(u"A1"_s), u"A1"_s, u"Action A1"_s, u"CSIRT"_s},
        {{2026, 7, 15}, Kind::ReadingDue, idOf(u"M2"_s), u"M2"_s, u"Measure M2"_s, u"CSIRT"_s},
        {{2026, 8, 31}, Kind::ActionEnds, idOf(u"A2"_s), u"A2"_s, u"Action A2"_s, u"CSIRT"_s},
        {{2026, 8, 31}, Kind::StepDue, idOf(u"step"_s), {}, u"Consult"_s, u"Cabinet"_s},
        {{2026, 9, 1}, Kind::MeasureTarget, idOf(u"M2"_s), u"M2"_s, u"Measure M2"_s, u"CSIRT"_s}};
    EXPECT_EQ(deadlines(plan, {2026, 7, 1}, {2026, 9, 1}), expected);
    EXPECT_TRUE(deadlines(plan, {2026, 7, 2}, {2026, 7, 14}).empty());
}

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

TEST_F(StrategyLook, ACardSaysWhatOneStageMoreTakes) {
    Framework words = *framework;
    words.indicators.at(3).typicalEvidence = {u"Roster"_s, u"Log"_s};
    words.indicators.at(3).responsible = {u"B01"_s};
    words.indicators.at(3).effort = {u"low"_s, u"Low"_s, u"One decree"_s};
    ASSERT_EQ(words.indicators.at(3).code, u"P03-01"_s);
    Action stopped = planned(u"A1"_s, {}, {}, ActionStatus::Stopped);
    stopped.lifts = {{u"P03-01"_s, 3}};
    Action lifting = planned(u"A2"_s, {}, {}, ActionStatus::Proposed);
    lifting.lifts = {{u"P03-01"_s, 4}, {u"P03-02"_s, 3}};
    assessment.plan.actions = {stopped, lifting};
    const auto cards = nextStageCards(words, assessment, sheet());
    ASSERT_EQ(cards.size(), 3U) << "P05-01 is at the top, the others are not answered";
    EXPECT_EQ(cards[0].indicator, u"P03-01"_s) << "the larger gap";
    EXPECT_EQ(cards[0].rank, 1);
    EXPECT_EQ(cards[0].next, 3);
    EXPECT_EQ(cards[0].criterion, u"Criterion of P03-01 for stage 3."_s);
    EXPECT_EQ(cards[0].proof, (QStringList{u"Roster"_s, u"Log"_s}));
    EXPECT_EQ(cards[0].grade, EvidenceGrade::B);
    EXPECT_EQ(cards[0].owners, QStringList{u"Ministry"_s});
    EXPECT_EQ(cards[0].effort, u"Low"_s);
    EXPECT_EQ(cards[0].target, 4);
    EXPECT_EQ(cards[0].actions, std::vector<QUuid>{idOf(u"A2"_s)});
    EXPECT_EQ(cards[1].indicator, u"P04-01"_s);
    EXPECT_EQ(cards[1].grade, EvidenceGrade::C);
    EXPECT_EQ(cards[2].indicator, u"P03-02"_s);
    EXPECT_EQ(cards[2].rank, 0);
    EXPECT_TRUE(cards[2].actions.empty()) << "to the stage where it stands";

    const Action draft = draftAction(assessment.plan, cards[0], idOf(u"new"_s), {});
    EXPECT_EQ(draft.code, u"A3"_s);
    EXPECT_EQ(draft.title, u"Question P03-01"_s);
    EXPECT_EQ(draft.leadBody, u"Ministry"_s);
    EXPECT_EQ(draft.lifts, (std::vector<Lift>{{u"P03-01"_s, 3}}));
    EXPECT_FALSE(draft.cost);
    EXPECT_TRUE(edit(*framework, assessment, PutAction{draft}));
    Action worded = draft;
    worded.measure = u"Nights with a roster"_s;
    const Measure measure = draftMeasure(assessment.plan, worded, idOf(u"measure"_s));
    EXPECT_EQ(measure.title, worded.measure);
    EXPECT_EQ(measure.action, worded.id);
}

TEST_F(StrategyLook, EveryIndicatorHasACardAndNoneAScoreThatNobodyGave) {
    using Standing = NextStageCard::Standing;
    Answer without;
    without.notApplicable = true;
    without.notApplicableReason = u"No ports"_s;
    assessment.answers[u"P02-01"_s] = without;
    Action lifting = planned(u"A1"_s, {}, {}, ActionStatus::Proposed);
    lifting.lifts = {{u"P01-01"_s, 2}};
    assessment.plan.actions = {lifting};
    const auto next = nextStageCards(*framework, assessment, sheet());
    const auto cards = allStageCards(*framework, assessment, sheet());
    ASSERT_EQ(cards.size(), framework->indicators.size());
    ASSERT_GT(cards.size(), next.size());
    EXPECT_TRUE(std::equal(next.begin(), next.end(), cards.begin())) << "what leads on comes first, as it was";
    const auto cardOf = [&](const QString& code) {
        return *std::find_if(cards.begin(), cards.end(), [&](const auto& one) { return one.indicator == code; });
    };
    const NextStageCard unscored = cardOf(u"P01-01"_s);
    EXPECT_EQ(unscored.standing, Standing::NotScored);
    EXPECT_EQ(unscored.stage, 0);
    EXPECT_EQ(unscored.next, 2) << "1 is the floor once it is answered";
    EXPECT_EQ(unscored.floor, u"Criterion of P01-01 for stage 1."_s);
    EXPECT_EQ(unscored.criterion, u"Criterion of P01-01 for stage 2."_s);
    EXPECT_EQ(unscored.grade, EvidenceGrade::C);
    EXPECT_EQ(unscored.actions, std::vector<QUuid>{lifting.id});
    EXPECT_TRUE(unscored.leadsOn());
    EXPECT_EQ(draftAction(assessment.plan, unscored, idOf(u"new"_s), {}).lifts, (std::vector<Lift>{{u"P01-01"_s, 2}}));
    const NextStageCard top = cardOf(u"P05-01"_s);
    EXPECT_EQ(top.standing, Standing::AtTop);
    EXPECT_EQ(top.stage, 5);
    EXPECT_EQ(top.criterion, u"Criterion of P05-01 for stage 5."_s) << "what keeps it there";
    EXPECT_EQ(top.evidenced, 1);
    EXPECT_FALSE(top.leadsOn());
    const NextStageCard out = cardOf(u"P02-01"_s);
    EXPECT_EQ(out.standing, Standing::NotApplicable);
    EXPECT_EQ(out.reason, u"No ports"_s);
    EXPECT_TRUE(out.criterion.isEmpty());
    EXPECT_FALSE(out.leadsOn());
    // Carried over, and not confirmed.
    assessment.answers[u"P03-02"_s].toConfirm = true;
    const auto again = allStageCards(*framework, assessment, sheet());
    const auto found =
        std::find_if(again.begin(), again.end(), [](const auto& one) { return one.indicator == u"P03-02"_s; });
    EXPECT_EQ(found->standing, Standing::NotScored);
    EXPECT_TRUE(found->isToConfirm);
}

TEST_F(StrategyLook, TheMatrixCountsEachActionAndIndicatorOnce) {
    Plan& plan = assessment.plan;
    Objective top;
    top.id = idOf(u"O1"_s);
    top.commitments = {u"P01"_s};
    Objective below;
    below.id = idOf(u"O2"_s);
    below.parent = top.id;
    below.indicators = {u"P03-01"_s};
    plan.objectives = {top, below};
    Action one = planned(u"A1"_s, {}, {}, ActionStatus::Proposed);
    one.objective = below.id;
    one.lifts = {{u"P03-01"_s, 3}, {u"P03-02"_s, 4}, {u"P04-01"_s, 2}};
    Action two = planned(u"A2"_s, {}, {}, ActionStatus::Proposed);
    two.objective = top.id;
    two.lifts = {{u"P03-01"_s, 4}};
    Action loose = planned(u"A3"_s, {}, {}, ActionStatus::Proposed);
    loose.lifts = {{u"P05-01"_s, 5}};
    Action stopped = planned(u"A4"_s, {}, {}, ActionStatus::Stopped);
    stopped.objective = top.id;
    stopped.lifts = {{u"P02-01"_s, 5}};
    plan.actions = {one, two, loose, stopped};
    const CoverageMatrix matrix = coverageOf(*framework, assessment);
    EXPECT_EQ(matrix.commitments, (QStringList{u"P01"_s, u"P02"_s, u"P03"_s, u"P04"_s, u"P05"_s}));
    ASSERT_EQ(matrix.rows.size(), 3U);
    EXPECT_EQ(matrix.rows[0].own, (std::vector<CoverageCell>{{true, 0, 0}, {}, {false, 1, 1}, {}, {}}));
    EXPECT_EQ(matrix.rows[0].whole, (std::vector<CoverageCell>{{true, 0, 0}, {}, {false, 2, 2}, {false, 1, 1}, {}}));
    EXPECT_EQ(matrix.rows[1].own, (std::vector<CoverageCell>{{}, {}, {false, 1, 2}, {false, 1, 1}, {}}));
    EXPECT_EQ(matrix.rows[1].depth, 1);
    EXPECT_TRUE(matrix.rows[2].objective.isNull());
    EXPECT_EQ(matrix.totals,
              (std::vector<CoverageCell>{{true, 0, 0}, {}, {false, 2, 2}, {false, 1, 1}, {false, 1, 1}}));
    assessment.scope = {Scope::Kind::Chosen, {u"P03"_s}};
    EXPECT_EQ(coverageOf(*framework, assessment).commitments, QStringList{u"P03"_s});
}

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

TEST_F(StrategyLook, WhatIsDoneCoversNoGapAndIsALeadWhereverGapsAreListed) {
    Action done = planned(u"A1"_s, {2025, 1, 1}, {2025, 12, 31}, ActionStatus::Done);
    done.lifts = {{u"P03-01"_s, 3}};
    Action planned2 = planned(u"A2"_s, {2026, 9, 1}, {2026, 12, 31}, ActionStatus::Approved);
    planned2.lifts = {{u"P04-01"_s, 2}};
    Action low = planned(u"A3"_s, {}, {}, ActionStatus::Proposed);
    low.lifts = {{u"P03-01"_s, 2}}; // where it stands
    assessment.plan.actions = {done, planned2, low};
    const GapActions open = actionsForGap(assessment.plan, u"P03-01"_s, 2);
    EXPECT_FALSE(open.isCovered());
    ASSERT_EQ(open.done.size(), 1U);
    EXPECT_EQ(open.done.front()->code, u"A1"_s);
    EXPECT_TRUE(actionsForGap(assessment.plan, u"P04-01"_s, 1).isCovered());
    EXPECT_TRUE(actionsForGap(assessment.plan, u"P03-01"_s, 3).done.empty()) << "once it is scored it is no lead";

    // Findings and cards say the same.
    EXPECT_EQ(found(PlanCheck::GapWithoutAction), QStringList{u"P03-01"_s});
    const auto cards = nextStageCards(*framework, assessment, sheet());
    ASSERT_EQ(cards.front().indicator, u"P03-01"_s);
    EXPECT_TRUE(cards.front().actions.empty());
    EXPECT_EQ(cards.front().doneActions, std::vector<QUuid>{idOf(u"A1"_s)});
    QStringList uncovered;
    for (const NextStageCard& card : cards) {
        if (card.rank > 0 && card.actions.empty()) {
            uncovered << card.indicator;
        }
    }
    EXPECT_EQ(uncovered, found(PlanCheck::GapWithoutAction));
}

} // namespace
} // namespace atalaya::test
