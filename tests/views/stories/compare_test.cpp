#include "tests/views/support/StoryTest.h"
#include "views/score/QuestionTree.h"
#include "views/score/ScorePage.h"
#include "views/widgets/FilterChip.h"

#include <QComboBox>
#include <QDialog>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Tree = ScoreTreeModel;

/// The last round's answer beside that of a round which was begun blank.
class CompareStory : public StoryTest {
protected:
    [[nodiscard]] ScorePage* score() const { return static_cast<ScorePage*>(m_window->page(PageId::Score)); }
    [[nodiscard]] QuestionTree* tree() const { return score()->findChild<QuestionTree*>(); }
    /// Of questions that changed since the round that is compared with.
    [[nodiscard]] bool comesToCount(int changed) const {
        return QTest::qWaitFor([&] { return tree()->chip(Tree::ChangedSinceLastRound)->count() == changed; });
    }
    /// A workspace whose one round, of 2024, has stage 2 for the first question; then a blank one, by the form.
    void beginBesideLastRound() {
        Assessment last = plain();
        last.round = u"2024"_s;
        last.referenceDate = QDate(2024, 7, 1);
        last.answers[indicator(0)].chooseStage(2, framework().ceiling());
        startWith(last);
        goTo(PageId::Home);
        answer([this] { click(u"New assessment…"_s); },
               [this](QDialog*) {
                   tabTo(u"Framework"_s);
                   key(Qt::Key_End); // that of the last round
                   key(Qt::Key_Return);
               });
        ASSERT_EQ(shown().round, u"2026"_s);
        ASSERT_EQ(shown().frameworkId, framework().id);
        ASSERT_TRUE(shown().answers.empty());
        ASSERT_EQ(m_window->currentPage(), score()) << "its questions wait there";
    }
};

TEST_F(CompareStory, ScoreShowsItAndTellsWhatChangedSince) {
    ASSERT_NO_FATAL_FAILURE(beginBesideLastRound());
    m_window->go({PageId::Score, indicator(0), {}});
    EXPECT_TRUE(says(u"Last round, 2024"_s));
    key(Qt::Key_3);
    EXPECT_TRUE(says(u"+1 since"_s));
    EXPECT_TRUE(comesToCount(1));
    click(tree()->chip(Tree::ChangedSinceLastRound));
    EXPECT_EQ(tree()->filter().shown(), QStringList{indicator(0)});
    key(Qt::Key_Escape); // back to the stages
    key(Qt::Key_2);
    EXPECT_TRUE(says(u"same as then"_s));
    EXPECT_TRUE(comesToCount(1)) << "that it does not reach stage 3 is news";
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(comesToCount(0)) << "nothing is answered";
}

TEST_F(CompareStory, WithNoneToCompareWithScoreSaysSoAndUndoBringsItBackBeforeOnesEyes) {
    ASSERT_NO_FATAL_FAILURE(beginBesideLastRound());
    m_window->go({PageId::Score, indicator(0), {}});
    key(Qt::Key_3);
    goTo(PageId::Home);
    answer([this] { chooseFromRow(0, u"Change details…"_s); },
           [this](QDialog*) {
               tabTo(u"Compare with"_s);
               key(Qt::Key_Home);
               key(Qt::Key_Return);
           });
    ASSERT_FALSE(shown().previous);
    goTo(PageId::Score);
    EXPECT_TRUE(says(u"This round is compared with no earlier one."_s));
    EXPECT_FALSE(says(u"+1 since"_s));
    EXPECT_TRUE(comesToCount(0));
    const QModelIndex group = tree()->filter().index(0, 0);
    ASSERT_TRUE(tree()->view()->isExpanded(group));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), score());
    EXPECT_TRUE(says(u"Last round, 2024"_s));
    EXPECT_TRUE(says(u"+1 since"_s));
    EXPECT_TRUE(comesToCount(1));
    EXPECT_TRUE(tree()->view()->isExpanded(group)) << "the tree is as it was";
    EXPECT_EQ(stored()->previous, plain().id);
}

} // namespace
} // namespace atalaya::test
