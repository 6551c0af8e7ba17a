#include "tests/support/Strict.h"
#include "tests/views/strategy/FormsFixture.h"
#include "views/widgets/SegmentedControl.h"

#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class StageCardsDrawerTest : public FormsFixture {
protected:
    [[nodiscard]] QTableView* cards() const { return field<QTableView>(u"Questions that can go one stage further"_s); }
    [[nodiscard]] QStringList shown() const {
        QStringList all;
        for (int row = 0; row < cards()->model()->rowCount(); ++row) {
            all << cards()->model()->index(row, 1).data().toString().section(u' ', 0, 0);
        }
        return all;
    }
};

TEST_F(StageCardsDrawerTest, EnterMakesTheChosenCardADraftInOneStepAndOffersItsForm) {
    start();
    QUuid made;
    QObject::connect(&forms(), &PlanForms::changedChoice, m_page, [&](const QUuid& id) { made = id; });
    forms().showStageCards(planId("O2"));
    ASSERT_TRUE(forms().isOpen());
    EXPECT_EQ(shown(), QStringList{indicator(0)}) << "the one gap";
    EXPECT_TRUE(says(u"Next stage: All are inspected every year."_s));
    EXPECT_TRUE(says(u"Inspection log"_s));
    EXPECT_TRUE(says(u"Usually owned by: Harbour master"_s));
    EXPECT_TRUE(says(u"No action of the plan lifts it yet."_s));
    QTest::keyClick(cards(), Qt::Key_Return);
    ASSERT_EQ(plan().actions.size(), 3U);
    const Action& draft = plan().actions.back();
    EXPECT_EQ(draft.id, made);
    EXPECT_EQ(draft.objective, planId("O2"));
    EXPECT_EQ(draft.title, u"Inspection of bollards"_s);
    EXPECT_EQ(draft.leadBody, u"Harbour master"_s);
    EXPECT_EQ(draft.lifts, (std::vector<Lift>{{indicator(0), 3}}));
    EXPECT_EQ(session().history().count(), 1);
    EXPECT_TRUE(says(u"Lifted by A3."_s)) << "the card knows of it";
    press(u"Open action A3"_s);
    EXPECT_EQ(line(u"Title"_s)->text(), u"Inspection of bollards"_s);
    session().history().undo();
    EXPECT_EQ(plan().actions.size(), 2U);
}

TEST_F(StageCardsDrawerTest, AllBelowTheTopCanBeSearched) {
    start();
    forms().showStageCards({}, indicator(2));
    EXPECT_EQ(shown(), (QStringList{indicator(0), indicator(2)})) << "asked for one that is no gap";
    EXPECT_EQ(cards()->currentIndex().row(), 1);
    auto* search = field<QLineEdit>(u"Search questions"_s);
    QTest::keyClicks(search, u"bollards"_s);
    EXPECT_EQ(shown(), QStringList{indicator(0)});
    QTest::keyClicks(search, u" and whales"_s);
    EXPECT_TRUE(says(u"No question fits."_s));
    EXPECT_FALSE(button(u"Make action draft"_s, true)->isEnabled());
}

TEST_F(StageCardsDrawerTest, WhatIsNotScoredSaysSoAndWhatTheFirstStagesAsk) {
    start();
    forms().showStageCards({}, indicator(1));
    auto* every = field<QTableView>(u"Every question with its stage"_s);
    ASSERT_NE(every, nullptr) << "asked for one that has no next stage yet";
    EXPECT_EQ(every->model()->rowCount(), static_cast<int>(framework().indicators.size()));
    EXPECT_TRUE(every->currentIndex().siblingAtColumn(1).data().toString().startsWith(indicator(1)));
    const Indicator& asked = *framework().indicator(indicator(1));
    EXPECT_TRUE(says(u"It is not scored yet: nobody has answered it."_s));
    EXPECT_TRUE(says(asked.criterion(1)));
    EXPECT_TRUE(says(u"the first to be reached: %1"_s.arg(asked.criterion(2))));
    EXPECT_FALSE(says(u"Next stage:"_s));
    EXPECT_TRUE(says(u"Evidence of grade B at least would prove it."_s)) << "its framework names no kinds";
    QTest::keyClick(every, Qt::Key_Return);
    ASSERT_EQ(plan().actions.size(), 3U);
    EXPECT_EQ(plan().actions.back().lifts, (std::vector<Lift>{{indicator(1), 2}}));
    // Answered while the drawer is open, it has a next stage.
    ASSERT_TRUE(session().perform(SetStage{indicator(1), 1}, u"Answer"_s));
    EXPECT_TRUE(says(u"Next stage: %1"_s.arg(asked.criterion(2))));
    EXPECT_TRUE(says(u"Lifted by A3."_s));
}

TEST_F(StageCardsDrawerTest, AtTheTopAndWhereItDoesNotApplyNothingIsDrafted) {
    Assessment made = planned();
    made.answers[indicator(0)].chooseStage(framework().ceiling(), framework().ceiling());
    made.answers[indicator(1)].notApplicable = true;
    made.answers[indicator(1)].notApplicableReason = u"No pilots here"_s;
    start(made);
    QSignalSpy said(&m_notices, &Notices::said);
    forms().showStageCards({}, indicator(0));
    auto* every = field<QTableView>(u"Every question with its stage"_s);
    EXPECT_TRUE(says(u"It stands at the top; no stage lies above."_s));
    EXPECT_TRUE(
        says(u"What keeps it there: %1"_s.arg(framework().indicator(indicator(0))->criterion(framework().ceiling()))));
    EXPECT_TRUE(says(u"Its valid evidence reaches stage 1 only."_s));
    EXPECT_FALSE(button(u"Make action draft"_s, true)->isEnabled());
    EXPECT_FALSE(field<QComboBox>(u"The draft goes below"_s)->isVisible());
    QTest::keyClick(every, Qt::Key_Return);
    EXPECT_EQ(plan().actions.size(), 2U);
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.front().front().toString(), u"No stage lies above: there is nothing to draft."_s);
    every->setCurrentIndex(every->model()->index(every->model()->rowCount() - 1, 1));
    EXPECT_TRUE(says(u"It does not apply here, and counts in no total: No pilots here"_s));
    EXPECT_FALSE(says(u"What would prove it"_s));
    EXPECT_FALSE(button(u"Make action draft"_s, true)->isEnabled());
    QTest::mouseClick(leaf()->findChild<SegmentedControl*>()->segment(0), Qt::LeftButton);
    EXPECT_TRUE(says(u"No question has a gap to its target."_s));
}

TEST_F(StageCardsDrawerTest, ADraftThatIsTakenBackIsNotOffered) {
    start();
    forms().showStageCards({});
    QTest::keyClick(cards(), Qt::Key_Return);
    ASSERT_NE(button(u"Open action A3"_s), nullptr);
    ASSERT_TRUE(says(u"A3 is in the plan."_s));
    session().history().undo();
    EXPECT_FALSE(says(u"A3 is in the plan."_s));
    EXPECT_FALSE(button(u"Open action A3"_s)->isVisible());
    session().history().redo();
    EXPECT_TRUE(button(u"Open action A3"_s)->isVisible());
}

TEST_F(StageCardsDrawerTest, NothingIsMadeOfAnApprovedAssessment) {
    start();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::InReview, {}));
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    forms().showStageCards({});
    QTest::keyClick(cards(), Qt::Key_Return);
    EXPECT_EQ(plan().actions.size(), 2U);
    EXPECT_EQ(button(u"Make action draft"_s, true)->toolTip(), session().whyNotEditable());
}

} // namespace
} // namespace atalaya::test
