// Score where there is room for one pane or two: all of it by keys.
#include "tests/views/score/ScorePageFixture.h"
#include "views/widgets/Button.h"
#include "views/widgets/SegmentedControl.h"

#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Text size in percent.
class ScoreFoldedTest : public ScorePageTest, public testing::WithParamInterface<int> {
protected:
    void openFolded() {
        open(plain());
        m_style->setTextPercent(GetParam());
        m_window->resize(1024, 700);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->width() == 1024; }));
        QTest::qWait(0);
        key(Qt::Key_Escape);
    }
    [[nodiscard]] QTreeView* tree() const { return part<QuestionTree>()->view(); }
    [[nodiscard]] bool isSeen(const QWidget* widget) const {
        return widget && widget->isVisible() && !widget->visibleRegion().isEmpty();
    }
};

TEST_P(ScoreFoldedTest, TheListStaysWhileOneLooksThroughItAndGoesWithEnter) {
    openFolded();
    ASSERT_FALSE(tree()->isVisible());
    key(Qt::Key_L, Qt::ControlModifier);
    key(Qt::Key_Down);
    EXPECT_EQ(m_score->indicator(), indicator(1));
    EXPECT_TRUE(tree()->isVisible());
    for (int rows = 0; rows < 4 && m_score->indicator() != indicator(2); ++rows) {
        key(Qt::Key_Down); // over the head of the next commitment
    }
    EXPECT_EQ(m_score->indicator(), indicator(2));
    EXPECT_TRUE(tree()->isVisible());
    EXPECT_TRUE(tree()->hasFocus());
    key(Qt::Key_Return);
    EXPECT_FALSE(tree()->isVisible());
    EXPECT_TRUE(part<StageCards>()->isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(isSeen(QApplication::focusWidget()));
}

TEST_P(ScoreFoldedTest, AClickInTheListGoesToTheQuestion) {
    openFolded();
    for (const std::size_t at : {std::size_t(1), std::size_t(1)}) { // also the one that is shown already
        key(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(tree()->isVisible());
        auto* questions = part<QuestionTree>();
        const QModelIndex row = questions->filter().mapFromSource(questions->tree().indexOf(indicator(at)));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(row).center());
        EXPECT_EQ(m_score->indicator(), indicator(at));
        EXPECT_FALSE(tree()->isVisible());
    }
}

TEST_P(ScoreFoldedTest, KeysOfAFieldBringItOutFromUnderTheList) {
    openFolded();
    key(Qt::Key_L, Qt::ControlModifier);
    key(Qt::Key_T);
    EXPECT_EQ(QApplication::focusWidget(), field());
    EXPECT_TRUE(isSeen(field()));
    key(Qt::Key_Escape);
    key(Qt::Key_L, Qt::ControlModifier);
    key(Qt::Key_C);
    EXPECT_TRUE(part<AnswerPane>()->confidence()->isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(isSeen(QApplication::focusWidget()));
}

TEST_P(ScoreFoldedTest, F6GoesThroughAllThereIsAndNeverToWhatIsHidden) {
    openFolded();
    part<StageCards>()->focusCard();
    QList<QWidget*> places;
    for (int presses = 0; presses < 8; ++presses) {
        key(Qt::Key_F6);
        QWidget* now = QApplication::focusWidget();
        ASSERT_TRUE(isSeen(now)) << presses;
        places << now;
    }
    EXPECT_TRUE(places.contains(field()));
    const auto isCard = [&](QWidget* one) { return part<StageCards>()->isAncestorOf(one); };
    EXPECT_TRUE(std::any_of(places.begin(), places.end(), isCard));
    if (GetParam() > 100) {
        EXPECT_TRUE(places.contains(part<AnswerPane>()->attachButton()));
    }
    key(Qt::Key_L, Qt::ControlModifier);
    key(Qt::Key_F6);
    EXPECT_TRUE(isCard(QApplication::focusWidget()));
    EXPECT_TRUE(isSeen(QApplication::focusWidget()));
}

INSTANTIATE_TEST_SUITE_P(Texts, ScoreFoldedTest, testing::Values(100, 150, 200));

} // namespace
} // namespace atalaya::test
