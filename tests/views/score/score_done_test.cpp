// Actions that were done are leads to evidence, never stages by themselves.
#include "tests/views/score/ScorePageFixture.h"
#include "views/evidence/EvidencePicker.h"
#include "views/score/DoneActionsPart.h"
#include "views/widgets/Button.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ScoreDoneTest : public ScorePageTest {
protected:
    /// Lifts the first question to stage 3.
    [[nodiscard]] Action done(const QString& code, const QString& title, QDate end) const {
        Action action;
        action.id = idOf(code);
        action.code = code;
        action.title = title;
        action.start = end.addDays(-90);
        action.end = end;
        action.status = ActionStatus::Done;
        action.progress = 100;
        action.lifts = {{indicator(0), 3}};
        return action;
    }
    [[nodiscard]] Assessment lastRound() const {
        Assessment last = plain();
        last.id = idOf(u"earlier"_s);
        last.round = u"2024"_s;
        last.referenceDate = QDate(2024, 7, 1);
        return last;
    }
    [[nodiscard]] Assessment after(const Assessment& last) const {
        Assessment assessment = plain();
        assessment.previous = last.id;
        return assessment;
    }
    [[nodiscard]] QAbstractButton* link() const { return button(u"Attach what proves it"_s); }
};

TEST_F(ScoreDoneTest, WhatWasDoneSinceTheLastRoundLeadsToTheEvidenceAndSetsNoStage) {
    Assessment last = lastRound();
    last.plan.actions = {done(u"A9"_s, u"Digital evidence <b>units</b>"_s, {2025, 9, 30})};
    open(after(last), last);
    EXPECT_TRUE(says(u"Done since the last round: A9 Digital evidence <b>units</b> (to stage 3)."_s));
    EXPECT_EQ(answer(0), nullptr);
    EXPECT_EQ(part<StageCards>()->claimed(), 0);
    ASSERT_TRUE(link() && link()->isVisible());
    EXPECT_TRUE(link()->accessibleDescription().contains(u"A9 Digital evidence"_s));

    part<AnswerPane>()->attachButton()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Tab);
    ASSERT_TRUE(link()->hasFocus()) << "the next stop where there is no list of evidence yet";
    key(Qt::Key_Return);
    auto* picker = part<EvidencePicker>();
    ASSERT_TRUE(picker && picker->isOpen());
    EXPECT_EQ(picker->indicator(), indicator(0));
    key(Qt::Key_Escape);
    EXPECT_TRUE(link()->hasFocus());
    EXPECT_EQ(answer(0), nullptr) << "only a person says a stage";

    part<QuestionTree>()->move(1);
    EXPECT_FALSE(part<DoneActionsPart>()->isVisible()) << "nothing was done for the next question";
}

TEST_F(ScoreDoneTest, FollowsThePlanOfThisRound) {
    open(plain());
    EXPECT_FALSE(part<DoneActionsPart>()->isVisible());
    Action action = done(u"A1"_s, u"Duty roster"_s, {2026, 3, 31});
    action.status = ActionStatus::Running;
    ASSERT_TRUE(m_desk->session()->perform(PutAction{action}, u"Add A1"_s));
    EXPECT_FALSE(part<DoneActionsPart>()->isVisible());
    action.status = ActionStatus::Done;
    ASSERT_TRUE(m_desk->session()->perform(PutAction{action}, u"A1 is done"_s));
    EXPECT_TRUE(says(u"Done so far: A1 Duty roster (to stage 3)."_s)) << "there is no last round";
    EXPECT_EQ(answer(0), nullptr);
    ASSERT_TRUE(m_desk->session()->perform(PutAction{done(u"A2"_s, u"Fallback site"_s, {2026, 4, 30})}, u"Add A2"_s));
    EXPECT_TRUE(says(u"A1 Duty roster (to stage 3); A2 Fallback site (to stage 3)."_s));
    ASSERT_TRUE(m_desk->session()->perform(SetNotApplicable{indicator(0), true, u"There is none."_s}, u"Edit"_s));
    EXPECT_FALSE(part<DoneActionsPart>()->isVisible()) << "nothing is to be proved";
}

TEST_F(ScoreDoneTest, SaysWhereTheEvidenceCarriesIt) {
    Assessment assessment = plain();
    assessment.plan.actions = {done(u"A1"_s, u"Duty roster"_s, {2026, 3, 31})};
    const Evidence piece = proof(u"Roster of 2026"_s);
    assessment.evidence = {piece};
    assessment.answers[indicator(0)].chooseStage(3, framework().ceiling());
    open(assessment);
    m_window->go({PageId::Score, indicator(0), {}});
    EXPECT_TRUE(says(u"A1 Duty roster"_s));
    EXPECT_FALSE(says(u"The evidence carries it."_s)) << "chosen, and not proved";
    Answer proved = *answer(0);
    proved.evidence = {{piece.id, 3}};
    ASSERT_TRUE(m_desk->session()->perform(SetAnswer{indicator(0), proved}, u"Attach"_s));
    EXPECT_TRUE(says(u"(to stage 3). The evidence carries it."_s));
}

TEST_F(ScoreDoneTest, AnApprovedAssessmentAttachesNothing) {
    Assessment assessment = plain();
    assessment.plan.actions = {done(u"A1"_s, u"Duty roster"_s, {2026, 3, 31})};
    assessment.answers[indicator(0)].chooseStage(2, framework().ceiling());
    open(assessment);
    m_window->go({PageId::Score, indicator(0), {}});
    ASSERT_TRUE(link() && link()->isEnabled());
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_TRUE(says(u"A1 Duty roster"_s));
    EXPECT_FALSE(link()->isEnabled());
}

} // namespace
} // namespace atalaya::test
