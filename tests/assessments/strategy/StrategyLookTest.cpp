// What cards, and the matrix of objectives and commitments, say of a plan.
#include "tests/assessments/strategy/StrategyLook.h"
#include "assessments/assessment/Edits.h"
#include "assessments/strategy/GapActions.h"
#include "assessments/strategy/NextStageCard.h"
#include "assessments/strategy/PlanCoverage.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

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
