// What is written stays: beside what others write, on a disk that was full, and in the history.
#include "models/commands/AssessmentEditor.h"
#include "tests/support/NoRoom.h"
#include "tests/views/score/ScorePageFixture.h"
#include "views/score/HistoryPart.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/NotificationBar.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/WholeList.h"

#include <QClipboard>

#include <optional>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ScoreWrittenTest : public ScorePageTest {
protected:
    /// As another program does it.
    void theirs(const Change& change) {
        const auto workspace = reopen();
        auto editor = AssessmentEditor::open(*workspace, shown().id);
        ASSERT_TRUE(isGood(editor));
        ASSERT_TRUE(isGood(editor->apply(change)));
    }
    [[nodiscard]] QString stored() const {
        return reopen(Workspace::Mode::ReadOnly)->assessment(shown().id)->answers.at(indicator(0)).rationale;
    }
    [[nodiscard]] NotificationBar* bar() const { return m_window->findChild<NotificationBar*>(); }
};

TEST_F(ScoreWrittenTest, WordsOfSomebodyElseAreNotOverwrittenAndOnesOwnAreKept) {
    open(plain());
    theirs(SetRationale{indicator(0), u"Theirs"_s});
    key(Qt::Key_T);
    QTest::keyClicks(field(), u"Mine"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(field()->toPlainText(), u"Theirs"_s);
    EXPECT_TRUE(says(u"Somebody else has written the rationale"_s));
    key(Qt::Key_T);
    key(Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field(), u" and on"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(stored(), u"Theirs and on"_s);
    QTest::mouseClick(button(u"Copy my words"_s, true), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Mine"_s);
    EXPECT_EQ(bar()->count(), 0);
}

TEST_F(ScoreWrittenTest, WordsThatWereRefusedForAnotherReasonStayInTheFieldAndAreTriedAgain) {
    open(plain());
    theirs(SetStage{indicator(0), 4});
    key(Qt::Key_T);
    QTest::keyClicks(field(), u"Mine"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(part<StageCards>()->claimed(), 4) << "what they chose is shown";
    EXPECT_EQ(field()->toPlainText(), u"Mine"_s);
    EXPECT_TRUE(says(u"stand in the field"_s));
    part<QuestionTree>()->move(1);
    EXPECT_EQ(stored(), u"Mine"_s) << "leaving tries again";
    EXPECT_EQ(bar()->count(), 0) << "and then nothing is to be told";
}

TEST_F(ScoreWrittenTest, TheHistoryFollowsWhenTheDiskTakesTheEditsAgain) {
    open(plain());
    std::optional<NoRoom> noRoom(std::in_place);
    key(Qt::Key_2);
    QTest::qWait(50);
    EXPECT_FALSE(says(u"stage not answered → 2"_s));
    noRoom.reset();
    ASSERT_TRUE(isGood(m_desk->reconnect()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(u"stage not answered → 2"_s); }));
}

TEST_F(ScoreWrittenTest, TheHistoryHasEveryChangeAndTheWordsBefore) {
    open(plain());
    key(Qt::Key_T);
    QTest::keyClicks(field(), u"First words"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_1);
    key(Qt::Key_T);
    field()->setPlainText(u"Second words"_s);
    key(Qt::Key_Escape);
    for (int times = 0; times < 8; ++times) {
        key(Qt::Key_2);
        key(Qt::Key_3);
    }
    auto* history = part<HistoryPart>();
    const auto link = [&](const QString& word) {
        for (LinkButton* one : history->findChildren<LinkButton*>()) {
            if (one->isVisible() && one->text().contains(word)) {
                return one;
            }
        }
        return static_cast<LinkButton*>(nullptr);
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return link(u"earlier"_s) != nullptr; }));
    EXPECT_TRUE(link(u"earlier"_s)->text().startsWith(u"Show 7 earlier change"_s));
    EXPECT_FALSE(says(u"stage not answered → 1"_s));
    QTest::keyClick(link(u"earlier"_s), Qt::Key_Return);
    EXPECT_TRUE(says(u"stage not answered → 1"_s));
    LinkButton* words = link(u"Show the words before"_s);
    ASSERT_NE(words, nullptr);
    EXPECT_EQ(words->accessibleDescription(), u"First words"_s);
    EXPECT_FALSE(says(u"First words"_s));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_TRUE(says(u"First words"_s));
    // It stays open while the answer is worked on, and another answer begins folded.
    key(Qt::Key_J);
    QTest::qWait(30);
    key(Qt::Key_K);
    ASSERT_TRUE(QTest::qWaitFor([&] { return link(u"Show 7 earlier"_s) != nullptr; }));
    EXPECT_FALSE(says(u"First words"_s));
}

TEST_F(ScoreWrittenTest, AConfidenceThatWasGivenCanBeTakenBack) {
    open(plain());
    auto* confidence = part<AnswerPane>()->confidence();
    QTest::mouseClick(confidence->segment(2), Qt::LeftButton);
    ASSERT_TRUE(answer(0));
    EXPECT_EQ(answer(0)->confidence, Confidence::High);
    QTest::mouseClick(confidence->segment(1), Qt::LeftButton);
    EXPECT_EQ(answer(0)->confidence, Confidence::Medium);
    QTest::mouseClick(confidence->segment(1), Qt::LeftButton);
    EXPECT_FALSE(answer(0)) << "nothing else was said";
    EXPECT_EQ(confidence->currentIndex(), -1);
    confidence->segment(0)->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Space);
    EXPECT_EQ(answer(0)->confidence, Confidence::Low);
    key(Qt::Key_Space);
    EXPECT_FALSE(answer(0));
}

/// What is pressed where nothing may be edited.
class ScoreRefusal : public ScorePageTest, public testing::WithParamInterface<int> {};

TEST_P(ScoreRefusal, IsSaidInOneWayWhateverIsPressed) {
    Assessment assessment = plain();
    const Evidence piece = proof(u"Catalogue"_s);
    assessment.evidence = {piece};
    Answer& first = assessment.answers[indicator(0)];
    first.chooseStage(2, framework().ceiling());
    first.evidence = {{piece.id, 2}};
    open(assessment);
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    m_window->go({PageId::Score, indicator(0), {}});
    const auto* bar = m_window->findChild<NotificationBar*>();
    ASSERT_EQ(bar->count(), 0);
    if (GetParam() == 0) {
        QTest::mouseClick(part<StageCards>()->card(4), Qt::LeftButton);
    } else {
        if (GetParam() == Qt::Key_Delete) {
            auto* list = part<AnswerPane>()->evidenceList();
            list->setFocus(Qt::TabFocusReason);
        }
        key(Qt::Key(GetParam()));
    }
    EXPECT_EQ(bar->shownId(), Notices::refusalId());
    EXPECT_TRUE(says(u"approved and locked"_s));
    EXPECT_EQ(claimed(0), 2);
    EXPECT_EQ(answer(0)->evidence.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Ways, ScoreRefusal,
                         testing::Values(0, Qt::Key_3, Qt::Key_N, Qt::Key_E, Qt::Key_R, Qt::Key_Y, Qt::Key_C,
                                         Qt::Key_Delete));

TEST_F(ScoreWrittenTest, NextUnansweredSaysWhenThereIsNoneByKeyAndByButton) {
    Assessment assessment = plain();
    for (const Indicator& one : framework().indicators) {
        assessment.answers[one.code].chooseStage(2, framework().ceiling());
    }
    open(assessment);
    key(Qt::Key_U);
    EXPECT_TRUE(says(u"Every question is answered."_s));
    m_notices.say(u"Something else"_s);
    QTest::mouseClick(button(u"Next unanswered"_s, true), Qt::LeftButton);
    EXPECT_TRUE(says(u"Every question is answered."_s));
}

} // namespace
} // namespace atalaya::test
