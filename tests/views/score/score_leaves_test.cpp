// What lies over a question speaks of that question, and the focus never goes under it.
#include "tests/views/score/ScorePageFixture.h"
#include "views/evidence/EvidencePicker.h"
#include "views/why/WhyDrawer.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

using ScoreLeavesTest = ScorePageTest;

TEST_F(ScoreLeavesTest, ThePickerGoesWithItsQuestion) {
    open(plain());
    key(Qt::Key_E);
    auto* picker = part<EvidencePicker>();
    ASSERT_TRUE(picker && picker->isOpen());
    part<QuestionTree>()->move(1); // a click in the tree
    EXPECT_FALSE(picker->isOpen());
    part<StageCards>()->focusCard();
    key(Qt::Key_E);
    ASSERT_TRUE(picker->isOpen());
    EXPECT_EQ(picker->indicator(), indicator(1));
    m_window->go({PageId::Score, indicator(2), {}}); // a jump
    EXPECT_FALSE(picker->isOpen());
    EXPECT_TRUE(part<QuestionPane>()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(ScoreLeavesTest, TheExplanationGoesWithItsQuestion) {
    open(plain());
    key(Qt::Key_2);
    key(Qt::Key_Equal);
    auto* why = part<WhyDrawer>();
    ASSERT_TRUE(why && why->isOpen());
    part<QuestionTree>()->move(1);
    EXPECT_FALSE(why->isOpen());
}

TEST_F(ScoreLeavesTest, BackOnThePageTheFocusIsInTheLeafAndEscClosesIt) {
    open(plain());
    key(Qt::Key_E);
    auto* picker = part<EvidencePicker>();
    m_window->go({PageId::Evidence, {}, {}});
    m_window->go({PageId::Score, {}, {}});
    ASSERT_TRUE(picker->isOpen());
    EXPECT_TRUE(picker->isAncestorOf(QApplication::focusWidget()));
    // Also from beside it.
    part<StageCards>()->focusCard();
    key(Qt::Key_Escape);
    EXPECT_FALSE(picker->isOpen());
}

} // namespace
} // namespace atalaya::test
