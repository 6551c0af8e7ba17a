#include "assessments/strategy/DoneActions.h"
#include "assessments/strategy/PlanEdits.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// An action that lifts P03-01 to stage 3 and ended on `end`.
Action ended(const QString& code, QDate end, ActionStatus status = ActionStatus::Done) {
    Action action;
    action.id = idOf(code);
    action.code = code;
    action.title = u"Do "_s + code;
    action.start = end.isValid() ? end.addDays(-30) : QDate();
    action.end = end;
    action.status = status;
    action.lifts = {{u"P03-02"_s, 2}, {u"P03-01"_s, 3}};
    return action;
}

class DoneActions : public testing::Test {
protected:
    DoneActions() {
        last.referenceDate = QDate(2024, 7, 1);
        now.referenceDate = QDate(2026, 5, 14);
        last.frameworkId = now.frameworkId = framework->id;
    }
    [[nodiscard]] QString codes(const Assessment* previous, const QString& indicator = u"P03-01"_s) const {
        QStringList found;
        for (const DoneAction& one : doneActionsFor(*framework, previous, now, indicator)) {
            found << one.code;
        }
        return found.join(u' ');
    }
    FrameworkPtr framework = smallFramework();
    Assessment last;
    Assessment now;
};

TEST_F(DoneActions, AreThoseOfBothRoundsThatLiftTheQuestion) {
    Action other = ended(u"A4"_s, {2025, 3, 1});
    other.lifts = {{u"P04-01"_s, 3}};
    now.plan.actions = {ended(u"A3"_s, {2026, 1, 31}), other, ended(u"A1"_s, {2024, 7, 1})};
    last.plan.actions = {ended(u"A2"_s, {2025, 6, 30})};
    const auto done = doneActionsFor(*framework, &last, now, u"P03-01"_s);
    ASSERT_EQ(done.size(), 3U);
    EXPECT_EQ(done[0], (DoneAction{idOf(u"A3"_s), u"A3"_s, u"Do A3"_s, 3}));
    EXPECT_EQ(codes(&last), u"A3 A1 A2"_s) << "this round's first, each plan in its order";
    EXPECT_EQ(codes(&last, u"P04-01"_s), u"A4"_s);
    EXPECT_EQ(codes(&last, u"P05-01"_s), QString());
    EXPECT_EQ(doneActionsFor(*framework, &last, now, u"P03-02"_s).front().toStage, 2);
}

TEST_F(DoneActions, AreDoneAndNothingElse) {
    for (const ActionStatus status :
         {ActionStatus::Proposed, ActionStatus::Approved, ActionStatus::Running, ActionStatus::Stopped}) {
        now.plan.actions = {ended(u"A1"_s, {2026, 1, 31}, status)};
        EXPECT_EQ(codes(nullptr), QString()) << static_cast<int>(status);
    }
}

TEST_F(DoneActions, OfAnActionInBothPlansThisRoundsWordCounts) {
    last.plan.actions = {ended(u"A1"_s, {2025, 6, 30})};
    now.plan.actions = {ended(u"A1"_s, {2025, 6, 30}, ActionStatus::Stopped)};
    EXPECT_EQ(codes(&last), QString());
    now.plan.actions.front().status = ActionStatus::Done;
    now.plan.actions.front().code = u"A7"_s;
    EXPECT_EQ(codes(&last), u"A7"_s) << "once, as it is called now";
}

TEST_F(DoneActions, WhatTheLastRoundScoredIsNoLead) {
    last.answers[u"P03-01"_s].chooseStage(3, framework->ceiling());
    now.plan.actions = {ended(u"A1"_s, {2024, 6, 30})};
    EXPECT_EQ(codes(&last), QString());
    EXPECT_EQ(codes(nullptr), u"A1"_s) << "without a last round nobody has scored it";
    last.plan.actions = {ended(u"A1"_s, {2024, 6, 30}, ActionStatus::Running)};
    EXPECT_EQ(codes(&last), u"A1"_s) << "it was late, and is done since";
    last.plan.actions.front().status = ActionStatus::Done;
    EXPECT_EQ(codes(&last), QString());
    now.plan.actions = {};
    EXPECT_EQ(codes(&last), QString()) << "also where only the last round's plan holds it";
    last.answers[u"P03-01"_s].chooseStage(2, framework->ceiling());
    EXPECT_EQ(codes(&last), u"A1"_s) << "the last round did not find its stage";
    last.answers.clear();
    EXPECT_EQ(codes(&last), u"A1"_s) << "nor did it look";
    last.answers[u"P03-01"_s].chooseStage(4, framework->ceiling());
    EXPECT_EQ(codes(&last), QString());
    now.plan.actions = {ended(u"A2"_s, {}), ended(u"A3"_s, last.referenceDate)};
    EXPECT_EQ(codes(&last), u"A2 A3"_s) << "no dates say that they are old";
}

TEST_F(DoneActions, PassOverAnotherFrameworkAndStayOnTheScale) {
    last.frameworkId = u"harbour"_s;
    last.plan.actions = {ended(u"A2"_s, {2025, 6, 30})};
    now.plan.actions = {ended(u"A1"_s, {2024, 6, 30})};
    now.plan.actions.front().lifts = {{u"P03-01"_s, 9}};
    EXPECT_EQ(codes(&last), u"A1"_s);
    EXPECT_EQ(doneActionsFor(*framework, &last, now, u"P03-01"_s).front().toStage, framework->ceiling());
}

} // namespace
} // namespace atalaya::test
