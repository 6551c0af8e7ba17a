// An assessment in which nothing is answered: Score says what that counts, and leads to the first question.
#include "assessments/framework/FrameworkLoader.h"
#include "tests/views/score/ScorePageFixture.h"
#include "tests/views/support/Drawing.h"
#include "views/score/BeginPane.h"
#include "views/score/ReasonPanel.h"
#include "views/widgets/Button.h"
#include "views/widgets/SearchField.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ScoreBeginTest : public ScorePageTest {
protected:
    [[nodiscard]] bool isBlank() const { return part<BeginPane>()->isVisible() && !part<StageCards>()->isVisible(); }
    [[nodiscard]] bool isAtAQuestion() const {
        return !part<BeginPane>()->isVisible() && part<StageCards>()->isVisible();
    }
    [[nodiscard]] Button* start() const { return part<BeginPane>()->startButton(); }
    [[nodiscard]] QTreeView* tree() const { return part<QuestionTree>()->view(); }
    [[nodiscard]] bool isOnACard() const { return part<StageCards>()->isAncestorOf(QApplication::focusWidget()); }
    [[nodiscard]] Button* plan() const { return part<BeginPane>()->planButton(); }
    /// In a window that has a page for workshops, too; that page.
    Page* openWithWorkshops() {
        openAsItIs(plain());
        auto* workshops = new OtherPlace(PageId::Workshop, context());
        addPage(workshops, "workshop");
        return workshops;
    }
    void clickRow(std::size_t i) {
        auto* questions = part<QuestionTree>();
        const QModelIndex row = questions->filter().mapFromSource(questions->tree().indexOf(indicator(i)));
        tree()->scrollTo(row);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(row).center());
    }
};

TEST_F(ScoreBeginTest, SaysThatNothingCountsYetAndEnterLeadsToTheFirstQuestion) {
    openAsItIs(plain());
    ASSERT_TRUE(isBlank());
    EXPECT_TRUE(says(u"Altamar, Round 2026: 6 question"_s));
    EXPECT_TRUE(says(u"An unanswered question counts nowhere; it is never read as stage 1."_s));
    EXPECT_TRUE(says(u"4 of 6"_s)) << "so many before the headline is printed";
    EXPECT_TRUE(says(u"first question"_s)) << "in the strip";
    EXPECT_TRUE(tree()->isVisible()) << "the questions are there already";
    EXPECT_EQ(start()->text(), u"Start with %1"_s.arg(indicator(0)));
    ASSERT_EQ(QApplication::focusWidget(), start());
    keepPicture(m_window->grab().toImage(), u"score-begin"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(isAtAQuestion());
    EXPECT_EQ(m_score->indicator(), indicator(0));
    EXPECT_TRUE(isOnACard());
    EXPECT_EQ(answer(0), nullptr);
    EXPECT_FALSE(says(u"first question"_s));
    // Begun is begun, also when one comes back with nothing answered.
    m_window->go({PageId::Evidence, {}, {}});
    m_window->go({PageId::Score, {}, {}});
    EXPECT_TRUE(isAtAQuestion());
}

TEST_F(ScoreBeginTest, AClickLeadsThereToo) {
    openAsItIs(plain());
    QTest::mouseClick(start(), Qt::LeftButton);
    EXPECT_TRUE(isAtAQuestion());
    EXPECT_EQ(m_score->indicator(), indicator(0));
    QTest::mouseClick(part<StageCards>()->card(2), Qt::LeftButton);
    EXPECT_EQ(claimed(0), 2);
}

TEST_F(ScoreBeginTest, AFigureAnswersTheQuestionThatTheButtonNamesAndBringsIt) {
    openAsItIs(plain());
    key(Qt::Key_9);
    EXPECT_TRUE(isBlank()) << "above the scale";
    key(Qt::Key_3);
    EXPECT_EQ(claimed(0), 3);
    ASSERT_TRUE(isAtAQuestion());
    EXPECT_EQ(part<StageCards>()->claimed(), 3);
    EXPECT_TRUE(isOnACard());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(answer(0), nullptr);
    EXPECT_TRUE(isAtAQuestion()) << "it stays, to be answered otherwise";
}

TEST_F(ScoreBeginTest, AltAndAFigureMarkOneCriterionOfIt) {
    openAsItIs(plain());
    key(Qt::Key_2, Qt::AltModifier);
    ASSERT_NE(answer(0), nullptr);
    EXPECT_EQ(answer(0)->mark(2), Mark::Met);
    EXPECT_TRUE(isAtAQuestion());
}

/// Keys that press a button.
class ScoreBeginRoom : public ScoreBeginTest, public testing::WithParamInterface<Qt::Key> {};

TEST_P(ScoreBeginRoom, TheSecondWayLeadsToWhereAWorkshopIsPlanned) {
    const Page* workshops = openWithWorkshops();
    ASSERT_EQ(QApplication::focusWidget(), start());
    key(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), plan());
    key(GetParam());
    EXPECT_EQ(m_window->currentPage(), workshops);
    EXPECT_EQ(answer(0), nullptr);
    m_window->go({PageId::Score, {}, {}});
    EXPECT_TRUE(isBlank()) << "nothing was begun by that";
}

INSTANTIATE_TEST_SUITE_P(Keys, ScoreBeginRoom, testing::Values(Qt::Key_Return, Qt::Key_Space));

TEST_F(ScoreBeginTest, AClickOnTheSecondWayLeadsThereToo) {
    const Page* workshops = openWithWorkshops();
    EXPECT_TRUE(says(u"blind votes become answers"_s));
    QTest::mouseClick(plan(), Qt::LeftButton);
    EXPECT_EQ(m_window->currentPage(), workshops);
}

TEST_F(ScoreBeginTest, AFigureAnswersAlsoWhereTheFocusIsOnTheSecondWay) {
    openAsItIs(plain());
    plan()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_2);
    EXPECT_EQ(claimed(0), 2);
    EXPECT_TRUE(isAtAQuestion());
}

/// Keys that go on from question to question.
class ScoreBeginMove : public ScoreBeginTest, public testing::WithParamInterface<Qt::Key> {};

TEST_P(ScoreBeginMove, BringsTheFirstQuestionAndNoLaterOne) {
    openAsItIs(plain());
    key(GetParam());
    EXPECT_TRUE(isAtAQuestion());
    EXPECT_TRUE(isOnACard());
    EXPECT_EQ(m_score->indicator(), indicator(0));
    key(Qt::Key_J);
    EXPECT_EQ(m_score->indicator(), indicator(1)) << "from there on";
}

INSTANTIATE_TEST_SUITE_P(Keys, ScoreBeginMove, testing::Values(Qt::Key_J, Qt::Key_K, Qt::Key_U));

TEST_F(ScoreBeginTest, KeysOfAFieldBringTheQuestionWithIt) {
    openAsItIs(plain());
    key(Qt::Key_T);
    EXPECT_TRUE(isAtAQuestion());
    EXPECT_EQ(QApplication::focusWidget(), field());
}

TEST_F(ScoreBeginTest, NAsksForTheReasonBesideTheQuestion) {
    openAsItIs(plain());
    key(Qt::Key_N);
    EXPECT_TRUE(isAtAQuestion());
    EXPECT_TRUE(part<ReasonPanel>()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), part<ReasonPanel>()->field());
}

TEST_F(ScoreBeginTest, TheTreeLeadsToAnyQuestionAlsoToTheOneThatIsChosenAlready) {
    openAsItIs(plain());
    clickRow(0);
    EXPECT_TRUE(isAtAQuestion());
    EXPECT_EQ(m_score->indicator(), indicator(0));
}

TEST_F(ScoreBeginTest, ArrowsInTheTreeShowQuestionsAndStayThere) {
    openAsItIs(plain());
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(isBlank()) << "looking at the list is no beginning";
    ASSERT_EQ(QApplication::focusWidget(), tree());
    key(Qt::Key_Down);
    EXPECT_TRUE(isAtAQuestion());
    EXPECT_EQ(m_score->indicator(), indicator(1));
    EXPECT_EQ(QApplication::focusWidget(), tree());
}

TEST_F(ScoreBeginTest, ASearchAndEscLeadNowhereElse) {
    openAsItIs(plain());
    key(Qt::Key_Slash);
    ASSERT_EQ(QApplication::focusWidget(), part<QuestionTree>()->searchField());
    key(Qt::Key_Escape);
    EXPECT_TRUE(isBlank());
    EXPECT_EQ(QApplication::focusWidget(), start());
    key(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), tree());
    key(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), start());
}

TEST_F(ScoreBeginTest, AJumpGoesStraightToItsQuestion) {
    openAsItIs(plain());
    m_window->go({PageId::Evidence, {}, {}});
    EXPECT_EQ(m_preferences->lastPlace(plain().id).value(1), QString()) << "one was at no question";
    m_window->go({PageId::Score, {}, {}});
    ASSERT_TRUE(isBlank());
    m_window->go({PageId::Score, indicator(2), u"rationale"_s});
    EXPECT_TRUE(isAtAQuestion());
    EXPECT_EQ(m_score->indicator(), indicator(2));
    EXPECT_EQ(QApplication::focusWidget(), field());
}

TEST_F(ScoreBeginTest, AnAnswerFromElsewhereEndsIt) {
    openAsItIs(plain());
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(1), 2}, u"Choose a stage"_s));
    EXPECT_TRUE(isAtAQuestion());
    EXPECT_TRUE(isOnACard()) << "the button that had the focus is gone";
}

TEST_F(ScoreBeginTest, IsNotThereWhereSomethingIsAnsweredOrWritten) {
    Assessment assessment = plain();
    assessment.answers[indicator(0)].rationale = u"The law is in force."_s;
    assessment.answers[indicator(1)].chooseStage(2, framework().ceiling());
    openAsItIs(assessment);
    EXPECT_TRUE(isAtAQuestion());
    EXPECT_EQ(m_score->indicator(), indicator(0)) << "the first that is not answered";
}

TEST_F(ScoreBeginTest, IsNotThereWhereNothingMayBeAnswered) {
    Assessment assessment = plain();
    assessment.status = AssessmentStatus::Approved;
    openAsItIs(assessment);
    EXPECT_TRUE(isAtAQuestion());
}

TEST_F(ScoreBeginTest, ComesAgainWithAnotherAssessmentWhoseFirstQuestionIsOneOfTheHeadline) {
    openAsItIs(plain());
    key(Qt::Key_J);
    ASSERT_TRUE(isAtAQuestion());
    const auto builtIn = loadBuiltInFramework();
    ASSERT_TRUE(isGood(builtIn));
    Assessment other = plain();
    other.id = idOf(u"other"_s);
    other.frameworkId = (*builtIn)->id;
    other.frameworkVersion = (*builtIn)->version;
    ASSERT_TRUE(isGood(m_desk->addAssessment(other, {})));
    ASSERT_TRUE(isGood(m_desk->choose(other.id)));
    ASSERT_TRUE(isBlank());
    EXPECT_EQ(QApplication::focusWidget(), start()) << "not on what went out of sight";
    EXPECT_EQ(start()->text(), u"Start with P05-01"_s);
    EXPECT_TRUE(says(u"30 of 50"_s));
    EXPECT_TRUE(says(u"Begin with what the headline counts: "_s + (*builtIn)->headlineGroup().title));
    key(Qt::Key_J);
    EXPECT_EQ(m_score->indicator(), u"P05-01"_s);
}

/// Size of the window, text size in percent.
class ScoreBeginFolded : public ScoreBeginTest, public testing::WithParamInterface<std::tuple<QSize, int>> {};

TEST_P(ScoreBeginFolded, IsReadWholeAndTheListIsAKeyAway) {
    const auto [size, percent] = GetParam();
    openAsItIs(plain());
    m_style->setTextPercent(percent);
    m_window->resize(size);
    ASSERT_TRUE(QTest::qWaitFor([&, wanted = size] { return m_window->size() == wanted; }));
    QApplication::processEvents();
    ASSERT_TRUE(isBlank());
    for (QScrollArea* area : m_score->findChildren<QScrollArea*>()) {
        if (area->isVisible()) {
            EXPECT_LE(area->widget()->width(), area->viewport()->width());
        }
    }
    for (const QLabel* label : part<BeginPane>()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        }
    }
    keepPicture(m_window->grab().toImage(), u"score-begin-%1-%2"_s.arg(size.width()).arg(percent));
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), tree());
    EXPECT_TRUE(tree()->isVisible());
    key(Qt::Key_Escape);
    EXPECT_TRUE(isBlank());
    EXPECT_EQ(QApplication::focusWidget(), start());
    // The same by the button that stands above.
    if (QAbstractButton* questions = button(u"Questions"_s, true)) {
        QTest::mouseClick(questions, Qt::LeftButton);
        EXPECT_TRUE(tree()->isVisible());
        clickRow(1);
        EXPECT_TRUE(isAtAQuestion());
        EXPECT_EQ(m_score->indicator(), indicator(1));
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, ScoreBeginFolded,
                         testing::Values(std::tuple(QSize(1366, 740), 100), std::tuple(QSize(1024, 700), 100),
                                         std::tuple(QSize(1366, 740), 200), std::tuple(QSize(720, 480), 100)));

} // namespace
} // namespace atalaya::test
