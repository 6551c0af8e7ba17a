// ↑ and ↓ belong to what has the focus; only on a stage or a button of the question they lead to another question.
#include "tests/views/score/ScorePageFixture.h"
#include "views/score/ReasonPanel.h"
#include "views/widgets/Button.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/WholeList.h"
#include "views/window/Rail.h"

#include <QLineEdit>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ScoreArrowsTest : public ScorePageTest {
protected:
    /// The first question with two pieces of evidence, and the focus on the first of them.
    void openWithTwoPieces() {
        Assessment assessment = plain();
        Evidence first = proof(u"Catalogue"_s);
        Evidence second = proof(u"Decree"_s);
        second.id = idOf(u"second"_s);
        second.code = u"E-002"_s;
        assessment.evidence = {first, second};
        Answer& answer = assessment.answers[indicator(0)];
        answer.chooseStage(2, framework().ceiling());
        answer.evidence = {{first.id, 2}, {second.id, 1}};
        open(assessment);
        m_window->go({PageId::Score, indicator(0), {}});
        ASSERT_EQ(list()->model()->rowCount(), 2);
        list()->setFocus(Qt::TabFocusReason);
        list()->setCurrentIndex(list()->model()->index(0, 0));
    }
    [[nodiscard]] WholeList* list() const { return part<AnswerPane>()->evidenceList(); }
    [[nodiscard]] QUuid second() const { return idOf(u"second"_s); }
};

TEST_F(ScoreArrowsTest, TheSecondPieceOfEvidenceIsOpenedByKeys) {
    openWithTwoPieces();
    key(Qt::Key_Down);
    EXPECT_EQ(m_score->indicator(), indicator(0));
    EXPECT_EQ(list()->currentIndex().row(), 1);
    int times = 0;
    QObject::connect(part<AnswerPane>(), &AnswerPane::evidenceWanted, m_score, [&] { ++times; });
    key(Qt::Key_Return);
    EXPECT_EQ(m_evidence->entered.subject, second().toString(QUuid::WithoutBraces));
    EXPECT_EQ(times, 1);
}

TEST_F(ScoreArrowsTest, TheSecondPieceOfEvidenceIsDetachedByKeysUnderItsCode) {
    openWithTwoPieces();
    key(Qt::Key_Down);
    key(Qt::Key_Delete);
    ASSERT_EQ(answer(0)->evidence.size(), 1U);
    EXPECT_NE(answer(0)->evidence.front().evidence, second());
    EXPECT_EQ(m_desk->session()->history().undoText(), u"Detach E-002 from %1"_s.arg(indicator(0)));
}

TEST_F(ScoreArrowsTest, InTheReasonFieldTheyLeaveTheQuestionAndWhatIsTyped) {
    open(plain());
    key(Qt::Key_N);
    QLineEdit* reason = part<ReasonPanel>()->field();
    QTest::keyClicks(reason, u"No port"_s);
    for (const Qt::Key arrow : {Qt::Key_Down, Qt::Key_Up}) {
        QTest::keyClick(reason, arrow);
        EXPECT_EQ(m_score->indicator(), indicator(0));
        EXPECT_EQ(QApplication::focusWidget(), reason);
        EXPECT_EQ(reason->text(), u"No port"_s);
    }
    key(Qt::Key_Tab);
    ASSERT_TRUE(part<ReasonPanel>()->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Down);
    EXPECT_EQ(m_score->indicator(), indicator(0)) << "on its buttons neither";
}

TEST_F(ScoreArrowsTest, FromTheSearchTheyGoToWhatWasFound) {
    open(plain());
    key(Qt::Key_Slash);
    key(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), part<QuestionTree>()->view());
    EXPECT_EQ(m_score->indicator(), indicator(0));
    key(Qt::Key_Down);
    EXPECT_EQ(m_score->indicator(), indicator(1)) << "and there from row to row";
}

TEST_F(ScoreArrowsTest, InTheRailTheyGoFromPageToPage) {
    open(plain());
    auto* rail = m_window->findChild<Rail*>();
    QAbstractButton* score = button(u"Score"_s);
    ASSERT_TRUE(rail->isAncestorOf(score));
    score->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    EXPECT_EQ(m_score->indicator(), indicator(0));
    EXPECT_EQ(QApplication::focusWidget(), button(u"Other"_s) ? button(u"Other"_s) : button(u"Evidence"_s));
    EXPECT_EQ(m_window->currentPage(), m_score) << "looking goes nowhere";
    key(Qt::Key_Space);
    EXPECT_EQ(m_window->currentPage(), m_evidence);
}

TEST_F(ScoreArrowsTest, OnButtonsOfTheQuestionTheyLeadToAnother) {
    open(plain());
    QAbstractButton* review = part<QuestionPane>()->reviewButton();
    review->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    EXPECT_EQ(m_score->indicator(), indicator(1));
    EXPECT_EQ(QApplication::focusWidget(), review);
    part<StageCards>()->markButton(2)->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    EXPECT_EQ(m_score->indicator(), indicator(2));
    key(Qt::Key_Up);
    EXPECT_EQ(m_score->indicator(), indicator(1));
}

} // namespace
} // namespace atalaya::test
