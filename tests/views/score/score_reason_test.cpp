// A reason that is half typed belongs to one question of one assessment, and is never lost.
#include "tests/views/score/ScorePageFixture.h"
#include "views/score/ReasonPanel.h"
#include "views/widgets/Button.h"

#include <QLineEdit>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ScoreReasonTest : public ScorePageTest {
protected:
    [[nodiscard]] ReasonPanel* panel() const { return part<ReasonPanel>(); }
    [[nodiscard]] QLineEdit* reason() const { return panel()->field(); }
    void clickQuestion(std::size_t i) {
        auto* tree = part<QuestionTree>();
        const QModelIndex row = tree->filter().mapFromSource(tree->tree().indexOf(indicator(i)));
        tree->view()->scrollTo(row);
        QTest::mouseClick(tree->view()->viewport(), Qt::LeftButton, {}, tree->view()->visualRect(row).center());
        ASSERT_EQ(m_score->indicator(), indicator(i));
    }
};

TEST_F(ScoreReasonTest, IsThereAgainWhenOneComesBackToTheQuestion) {
    open(plain());
    key(Qt::Key_N);
    QTest::keyClicks(reason(), u"No port"_s);
    clickQuestion(1);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_TRUE(part<QuestionTree>()->isAncestorOf(QApplication::focusWidget())) << "where one clicked";
    part<StageCards>()->focusCard();
    key(Qt::Key_N);
    EXPECT_EQ(reason()->text(), QString()) << "another question has none";
    key(Qt::Key_Escape);
    clickQuestion(0);
    part<StageCards>()->focusCard();
    key(Qt::Key_N);
    EXPECT_EQ(reason()->text(), u"No port"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(answer(0) && answer(0)->notApplicable);
    EXPECT_EQ(answer(0)->notApplicableReason, u"No port"_s);
    EXPECT_EQ(answer(1), nullptr);
    // Given, it is no draft any more.
    key(Qt::Key_N);
    key(Qt::Key_N);
    EXPECT_TRUE(panel()->isVisible());
    EXPECT_EQ(reason()->text(), QString());
}

TEST_F(ScoreReasonTest, SurvivesKeysOnTheButtonsBesideIt) {
    open(plain());
    key(Qt::Key_N);
    QTest::keyClicks(reason(), u"No port"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_J);
    ASSERT_EQ(m_score->indicator(), indicator(1));
    key(Qt::Key_K);
    key(Qt::Key_N);
    EXPECT_EQ(reason()->text(), u"No port"_s);
    QTest::mouseClick(button(u"Cancel"_s, true), Qt::LeftButton);
    key(Qt::Key_N);
    EXPECT_EQ(reason()->text(), QString()) << "cancelled";
}

TEST_F(ScoreReasonTest, NeverLandsInAnotherAssessment) {
    Assessment other = plain();
    other.id = idOf(u"other"_s);
    other.round = u"2024"_s;
    open(plain(), other);
    key(Qt::Key_N);
    QTest::keyClicks(reason(), u"No port"_s);
    ASSERT_TRUE(isGood(m_desk->choose(other.id)));
    ASSERT_EQ(m_score->indicator(), indicator(0));
    EXPECT_FALSE(panel()->isVisible()) << "the same question of another assessment";
    part<StageCards>()->focusCard();
    key(Qt::Key_N);
    EXPECT_EQ(reason()->text(), QString());
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    part<StageCards>()->focusCard();
    key(Qt::Key_N);
    EXPECT_EQ(reason()->text(), u"No port"_s);
}

} // namespace
} // namespace atalaya::test
