// Score where there is room for one pane or two: all of it by keys.
#include "tests/views/score/ScorePageFixture.h"
#include "views/widgets/Button.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/SegmentedControl.h"

#include <QScrollArea>
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

/// Every pane can be reached and nothing is cut at the sides, whatever the width.
class ScoreFolding : public ScorePageTest, public testing::WithParamInterface<std::tuple<QSize, int>> {};

TEST_P(ScoreFolding, EverythingIsReachedAndNothingScrollsSideways) {
    const auto [size, percent] = GetParam();
    open(sample(3));
    m_preferences->setTextPercent(percent);
    m_style->setTextPercent(percent);
    m_window->resize(size);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->size() == size; }));
    QTest::qWait(0);
    for (QScrollArea* area : m_score->findChildren<QScrollArea*>()) {
        if (area->isVisible()) {
            EXPECT_LE(area->widget()->width(), area->viewport()->width()) << area->metaObject()->className();
        }
    }
    const auto inSight = [&](QWidget* widget) {
        return widget->isVisible() &&
               m_score->rect().contains(QRect(widget->mapTo(m_score, QPoint(0, 0)), QSize(1, 1)));
    };
    key(Qt::Key_T);
    EXPECT_TRUE(inSight(field()));
    EXPECT_EQ(QApplication::focusWidget(), field());
    key(Qt::Key_Escape);
    EXPECT_TRUE(inSight(part<StageCards>()));
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(inSight(part<QuestionTree>()));
    key(Qt::Key_Escape);
    EXPECT_TRUE(inSight(part<StageCards>()));
    key(Qt::Key_Slash);
    EXPECT_EQ(QApplication::focusWidget(), part<QuestionTree>()->searchField());
}

INSTANTIATE_TEST_SUITE_P(Sizes, ScoreFolding,
                         testing::Values(std::tuple(QSize(1366, 740), 100), std::tuple(QSize(1024, 700), 100),
                                         std::tuple(QSize(1366, 740), 150), std::tuple(QSize(1366, 740), 200),
                                         std::tuple(QSize(720, 480), 100)));

} // namespace
} // namespace atalaya::test
