#include "tests/views/support/StoryTest.h"
#include "views/score/QuestionTree.h"
#include "views/score/ScorePage.h"
#include "views/score/StageCards.h"
#include "views/why/NumberButton.h"
#include "views/widgets/FilterChip.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Tree = ScoreTreeModel;

/// What a week of scoring leans on without looking; each of these once survived a line broken on purpose.
class ScoreStory : public StoryTest {
protected:
    [[nodiscard]] ScorePage* score() const { return static_cast<ScorePage*>(m_window->page(PageId::Score)); }
    [[nodiscard]] QuestionTree* tree() const { return score()->findChild<QuestionTree*>(); }
    [[nodiscard]] const Answer* answer(std::size_t i) const { return shown().answer(indicator(i)); }
};

TEST_F(ScoreStory, AKeyAboveTheScaleIsNoMistakeToTellOf) {
    startWith(plain());
    ASSERT_LT(framework().ceiling(), 9);
    key(Qt::Key_9);
    key(Qt::Key_9, Qt::AltModifier);
    EXPECT_TRUE(shown() == plain());
    EXPECT_EQ(notice(), QString());
}

TEST_F(ScoreStory, AltAndAFigureGoThroughEveryMark) {
    startWith(plain());
    for (const Mark mark : {Mark::Met, Mark::NotMet, Mark::Overtaken, Mark::NotAssessed, Mark::Met}) {
        key(Qt::Key_2, Qt::AltModifier);
        const Answer* now = answer(0);
        EXPECT_EQ(now ? now->mark(2) : Mark::NotAssessed, mark);
    }
}

TEST_F(ScoreStory, NextUnansweredGoesOnFromTheStart) {
    startWith(plain());
    m_window->go({PageId::Score, indicator(1), {}});
    const QStringList all = tree()->tree().indicators();
    for (const QString& code : all) {
        if (code != all.front()) {
            m_window->go({PageId::Score, code, {}});
            key(Qt::Key_2);
        }
    }
    ASSERT_EQ(score()->indicator(), all.back());
    key(Qt::Key_U);
    EXPECT_EQ(score()->indicator(), all.front());
    key(Qt::Key_2);
    // An edit that waited for a busy disk is told of in the same line, once it is stored.
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk->session()->keeping() == AssessmentSession::Keeping::OnDisk; },
                                patience));
    key(Qt::Key_U);
    EXPECT_TRUE(says(u"Every question is answered."_s))
        << "it stands at " << score()->indicator().toStdString() << " and says: " << strip().toStdString();
}

TEST_F(ScoreStory, TwoFiltersShowWhatEitherWants) {
    startWith(plain());
    key(Qt::Key_2);
    key(Qt::Key_J);
    key(Qt::Key_2);
    key(Qt::Key_R);
    key(Qt::Key_J);
    const QString open = score()->indicator();
    click(tree()->chip(Tree::ForReview));
    EXPECT_FALSE(tree()->filter().shown().contains(indicator(0)));
    click(tree()->chip(Tree::Unanswered));
    const QStringList shownNow = tree()->filter().shown();
    EXPECT_TRUE(shownNow.contains(indicator(1))) << "for review";
    EXPECT_TRUE(shownNow.contains(open)) << "not answered";
    EXPECT_FALSE(shownNow.contains(indicator(0))) << "neither";
}

TEST_F(ScoreStory, AnAnswerGivenUnderAFilterStaysUntilOneGoesOn) {
    startWith(plain());
    click(tree()->chip(Tree::Unanswered));
    key(Qt::Key_Escape); // back to the stages
    key(Qt::Key_J);
    const QString now = score()->indicator();
    key(Qt::Key_3);
    QApplication::processEvents();
    EXPECT_EQ(score()->indicator(), now);
    EXPECT_TRUE(tree()->filter().shown().contains(now));
    key(Qt::Key_J);
    QApplication::processEvents();
    EXPECT_FALSE(tree()->filter().shown().contains(now));
}

TEST_F(ScoreStory, TheStripTellsOfTargetAndOfTheNextStage) {
    startWith(plain());
    key(Qt::Key_1);
    EXPECT_TRUE(says(u"stage 2 asks for"_s));
    EXPECT_EQ(score()->findChild<StageCards*>()->card(2)->content().state, StageCard::State::Next);
    EXPECT_FALSE(says(u"Target"_s));
    ASSERT_TRUE(m_desk->session()->perform(SetTarget{indicator(0), Target{3, QDate(2028, 12, 31)}}, u"Set a target"_s));
    EXPECT_TRUE(says(u"Target"_s)) << "a target that is set elsewhere appears at once";
    const auto numbers = score()->findChildren<NumberButton*>();
    EXPECT_TRUE(std::any_of(numbers.begin(), numbers.end(), [](const NumberButton* one) {
        return one->text() == u"Gap 2"_s && !one->visibleRegion().isEmpty();
    }));
}

TEST_F(ScoreStory, TheLastRoundStandsBesideWithTheRightSign) {
    Assessment before = plain();
    before.id = idOf(u"before"_s);
    before.round = u"2024"_s;
    Answer then;
    then.chooseStage(2, framework().ceiling());
    before.answers[indicator(0)] = then;
    Assessment now = plain();
    now.previous = before.id;
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(before, {})));
        ASSERT_TRUE(isGood(workspace->add(now, {})));
    }
    start();
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    ASSERT_TRUE(isGood(m_desk->choose(now.id)));
    m_window->go({PageId::Score, indicator(0), {}});
    key(Qt::Key_3);
    EXPECT_TRUE(says(u"+1 since"_s));
    const QModelIndex row = tree()->tree().indexOf(indicator(0));
    EXPECT_TRUE(Tree::Flags(row.data(Tree::FlagsRole).toInt()).testFlag(Tree::ChangedSinceLastRound));
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().startsWith(u"01 "_s)) << "questions count from one";
    key(Qt::Key_1);
    EXPECT_TRUE(says(u"−1 since"_s));
    key(Qt::Key_2);
    EXPECT_TRUE(says(u"same as then"_s));
}

} // namespace
} // namespace atalaya::test
