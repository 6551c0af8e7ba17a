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

/// A round whose first question did not apply in the last one; nobody has said so in this one.
class CarriedReasonTest : public ScoreReasonTest {
protected:
    void openCarried() {
        Assessment last = plain();
        last.id = idOf(u"last"_s);
        last.round = u"2024"_s;
        last.answers[indicator(0)].notApplicable = true;
        last.answers[indicator(0)].notApplicableReason = m_reason;
        open(nextRound(last, idOf(u"next"_s), u"2028"_s, QDate(2028, 5, 1)), last);
        m_window->go({PageId::Score, indicator(0), {}});
        ASSERT_TRUE(answer(0) && answer(0)->toConfirm);
    }
    void isConfirmed(const QString& reason) const {
        ASSERT_TRUE(answer(0));
        EXPECT_TRUE(answer(0)->notApplicable);
        EXPECT_EQ(answer(0)->notApplicableReason, reason);
        EXPECT_FALSE(answer(0)->toConfirm);
    }
    [[nodiscard]] QString word() const { return part<QuestionPane>()->notApplicableButton()->text(); }
    const QString m_reason = u"No port of ours is open to foreign ships."_s;
};

TEST_F(CarriedReasonTest, NConfirmsItWithTheReasonOfTheLastRound) {
    openCarried();
    key(Qt::Key_N);
    ASSERT_TRUE(panel()->isVisible());
    EXPECT_EQ(reason()->text(), m_reason);
    EXPECT_TRUE(answer(0) && answer(0)->notApplicable && answer(0)->toConfirm) << "asking changes nothing";
    key(Qt::Key_Return);
    isConfirmed(m_reason);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(answer(0) && answer(0)->toConfirm);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    // Said in this round, the same key takes it back.
    part<StageCards>()->focusCard();
    key(Qt::Key_N);
    EXPECT_FALSE(answer(0) && answer(0)->notApplicable);
}

TEST_F(CarriedReasonTest, TheButtonDoesTheSameAndANewReasonIsTaken) {
    openCarried();
    EXPECT_EQ(word(), u"Not applicable…"_s);
    QTest::mouseClick(part<QuestionPane>()->notApplicableButton(), Qt::LeftButton);
    ASSERT_TRUE(panel()->isVisible());
    ASSERT_EQ(reason()->text(), m_reason);
    key(Qt::Key_End);
    QTest::keyClicks(reason(), u" None is planned."_s);
    QTest::mouseClick(button(u"Set not applicable"_s, true), Qt::LeftButton);
    isConfirmed(m_reason + u" None is planned."_s);
    EXPECT_EQ(word(), u"Applicable again"_s);
    QTest::mouseClick(part<QuestionPane>()->notApplicableButton(), Qt::LeftButton);
    EXPECT_FALSE(answer(0) && answer(0)->notApplicable);
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
