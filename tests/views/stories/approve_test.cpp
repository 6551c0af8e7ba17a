#include "tests/views/support/StoryTest.h"
#include "views/score/AnswerPane.h"
#include "views/score/QuestionPane.h"
#include "views/score/RationaleField.h"
#include "views/score/ScorePage.h"
#include "views/score/StageCards.h"
#include "views/widgets/Button.h"
#include "views/widgets/SegmentedControl.h"

#include <QLineEdit>
#include <QToolButton>
#include <QUndoStack>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ApproveStory : public StoryTest {
protected:
    /// With one answer, evidence and a target, approved on Home.
    void approve() {
        startWith(sample(3));
        key(Qt::Key_2);
        ASSERT_TRUE(m_desk->session()->history().canUndo());
        goTo(PageId::Home);
        chooseFromRow(0, u"Approve…"_s);
        click(u"Approve and lock"_s);
        ASSERT_EQ(shown().status, AssessmentStatus::Approved);
        m_locked = shown();
    }
    /// In the sentence that belongs to the lock, wherever the page says it.
    [[nodiscard]] bool saysWhy() const {
        return says(u"approved and locked"_s) || strip().contains(u"approved and locked"_s);
    }
    /// That of the page that is shown.
    [[nodiscard]] QAbstractButton* seen(const QString& name) const {
        QApplication::processEvents();
        QAbstractButton* found = button(name, true);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    Assessment m_locked;
};

TEST_F(ApproveStory, ScoreTakesNoKeyAndNoClickAndSaysWhy) {
    ASSERT_NO_FATAL_FAILURE(approve());
    goTo(PageId::Score);
    EXPECT_TRUE(saysWhy());
    auto* score = static_cast<ScorePage*>(m_window->page(PageId::Score));
    for (const Qt::Key edit : {Qt::Key_1, Qt::Key_3, Qt::Key_R, Qt::Key_N, Qt::Key_Delete}) {
        key(edit);
        EXPECT_TRUE(shown() == m_locked) << edit;
    }
    key(Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(saysWhy());
    click(score->findChild<StageCards*>()->card(4));
    key(Qt::Key_T);
    type(u"Too late"_s);
    key(Qt::Key_Escape);
    EXPECT_TRUE(shown() == m_locked);
    EXPECT_FALSE(score->findChild<StageCards*>()->markButton(1)->isEnabled());
    auto* answer = score->findChild<AnswerPane*>();
    EXPECT_TRUE(answer->rationale()->isReadOnly());
    EXPECT_FALSE(answer->confidence()->segment(0)->isEnabled());
    EXPECT_FALSE(answer->attachButton()->isEnabled());
    auto* question = score->findChild<QuestionPane*>();
    EXPECT_FALSE(question->notApplicableButton()->isEnabled());
    EXPECT_FALSE(question->reviewButton()->isEnabled());
}

TEST_F(ApproveStory, TheRegisterTheTargetsAndTheListAreLockedToo) {
    ASSERT_NO_FATAL_FAILURE(approve());
    goTo(PageId::Evidence);
    EXPECT_TRUE(saysWhy());
    EXPECT_FALSE(seen(u"Add evidence…"_s)->isEnabled());
    for (const Qt::Key edit : {Qt::Key_A, Qt::Key_E, Qt::Key_T, Qt::Key_Delete}) {
        key(edit);
        EXPECT_TRUE(shown() == m_locked) << edit;
    }
    goTo(PageId::Gaps);
    click(u"Set targets…"_s);
    EXPECT_TRUE(saysWhy());
    EXPECT_FALSE(seen(u"Set targets"_s)->isEnabled());
    key(Qt::Key_Escape);
    goTo(PageId::Reports);
    EXPECT_TRUE(seen(u"Export PDF…"_s)->isEnabled()) << "what is approved is what one reports on";
    EXPECT_TRUE(strip().contains(u"Approved"_s)) << strip().toStdString();
}

TEST_F(ApproveStory, ReopeningAsksWhyLogsItAndUndoStopsThere) {
    ASSERT_NO_FATAL_FAILURE(approve());
    EXPECT_FALSE(m_desk->session()->history().canUndo()) << "approving is no step that is undone";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(shown() == m_locked);
    EXPECT_FALSE(seen(u"Undo"_s)->isEnabled());
    click(u"Reopen…"_s);
    click(u"Reopen"_s);
    EXPECT_EQ(shown().status, AssessmentStatus::Approved) << "not without a reason";
    auto* reason = named<QLineEdit>(u"Reason for reopening"_s);
    ASSERT_NE(reason, nullptr);
    click(static_cast<QWidget*>(reason));
    type(u"A decree came late"_s);
    click(u"Reopen"_s);
    ASSERT_EQ(shown().status, AssessmentStatus::Draft);
    const auto log = m_desk->workspace().log(shown().id);
    ASSERT_TRUE(log.has_value());
    EXPECT_EQ(log->back().note, u"A decree came late"_s);
    EXPECT_EQ(log->back().actor, u"María Núñez"_s);

    key(Qt::Key_3, Qt::ControlModifier);
    const Assessment reopened = shown();
    key(Qt::Key_1);
    key(Qt::Key_2);
    ASSERT_FALSE(shown() == reopened);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(shown() == reopened) << "undo goes back to the reopening and no further";
    EXPECT_TRUE(allKept()) << strip().toStdString();
    EXPECT_HOLDS(m_desk->workspace());
}

TEST_F(ApproveStory, WhereNothingIsPlannedTheRoadmapLeadsToTheGaps) {
    Assessment unplanned = sample(3);
    unplanned.plan = {};
    startWith(unplanned);
    goTo(PageId::Strategy);
    EXPECT_NE(seen(u"Begin with the gaps…"_s), nullptr);
    EXPECT_EQ(button(u"Look at the gaps"_s, true), nullptr);
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    QApplication::processEvents();
    EXPECT_TRUE(saysWhy());
    EXPECT_EQ(button(u"Begin with the gaps…"_s, true), nullptr) << "nothing may be begun";
    const QAbstractButton* look = seen(u"Look at the gaps"_s);
    ASSERT_NE(look, nullptr);
    EXPECT_TRUE(look->hasFocus()) << "the keys go on where they were";
    click(u"Look at the gaps"_s);
    EXPECT_EQ(m_window->currentPage()->id(), PageId::Gaps);

    goTo(PageId::Strategy);
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Draft, u"A decree came late"_s));
    QApplication::processEvents();
    EXPECT_EQ(button(u"Look at the gaps"_s, true), nullptr);
    click(u"Begin with the gaps…"_s);
    EXPECT_EQ(m_window->currentPage()->id(), PageId::Strategy);
    EXPECT_TRUE(says(u"One stage more"_s)) << "the cards to begin with";
}

} // namespace
} // namespace atalaya::test
