#include "tests/views/support/StoryTest.h"
#include "views/score/AnswerPane.h"
#include "views/score/RationaleField.h"
#include "views/score/ScorePage.h"

#include <QTableView>
#include <QUndoStack>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// One history over all pages, in words.
class UndoStory : public StoryTest {
protected:
    void SetUp() override {
        StoryTest::SetUp();
        startWith(plain());
    }
    [[nodiscard]] ScorePage* score() const { return static_cast<ScorePage*>(m_window->page(PageId::Score)); }
    [[nodiscard]] QUndoStack& history() const { return m_desk->session()->history(); }
    /// The last step is called so, in the history and at the button.
    void isCalled(const QString& name) {
        EXPECT_EQ(history().undoText(), name);
        EXPECT_EQ(button(u"Undo"_s)->toolTip().section(u'\n', 0, 0).contains(name), true)
            << button(u"Undo"_s)->toolTip().toStdString();
        m_names << name;
        m_states.push_back(shown());
    }
    void editOnScore() {
        const QString code = indicator(0);
        key(Qt::Key_3);
        isCalled(u"Choose stage 3 for %1"_s.arg(code));
        key(Qt::Key_4, Qt::AltModifier);
        isCalled(u"Mark criterion 4 of %1: Met"_s.arg(code));
        key(Qt::Key_T);
        type(u"Seen."_s);
        key(Qt::Key_Escape);
        isCalled(u"Write the rationale of %1"_s.arg(code));
        key(Qt::Key_C);
        key(Qt::Key_Right);
        if (!shown().answer(code) || shown().answer(code)->confidence == Confidence::Unstated) {
            key(Qt::Key_Space);
        }
        isCalled(u"Confidence in %1: medium"_s.arg(code));
        key(Qt::Key_Escape);
        key(Qt::Key_R);
        isCalled(u"Mark %1 for review"_s.arg(code));
        key(Qt::Key_R);
        isCalled(u"End the review of %1"_s.arg(code));
        key(Qt::Key_N);
        type(u"No such body."_s);
        key(Qt::Key_Return);
        isCalled(u"Set %1 not applicable"_s.arg(code));
        key(Qt::Key_N);
        isCalled(u"Make %1 applicable again"_s.arg(code));
        key(Qt::Key_Delete);
        isCalled(u"Clear the answer to %1"_s.arg(code));
    }
    void editEvidence() {
        goTo(PageId::Evidence);
        key(Qt::Key_A);
        tabTo(u"Title"_s);
        type(u"Decree 1"_s);
        press(u"Add"_s);
        isCalled(u"Add evidence E-001"_s);
        key(Qt::Key_E);
        tabTo(u"Title"_s);
        type(u"Decree 102"_s);
        press(u"Save"_s);
        isCalled(u"Edit evidence E-001"_s);
        key(Qt::Key_T);
        press(u"Attach"_s);
        isCalled(u"Attach E-001 to %1"_s.arg(indicator(0)));
        key(Qt::Key_Escape);
    }
    void setTargets() {
        goTo(PageId::Gaps);
        click(u"Set targets…"_s);
        click(u"Set targets"_s);
        EXPECT_TRUE(history().undoText().startsWith(u"Set targets: "_s)) << history().undoText().toStdString();
        isCalled(history().undoText());
    }

    QStringList m_names;
    std::vector<Assessment> m_states; ///< after each step
};

TEST_F(UndoStory, EveryKindOfEditHasAReadableNameAndIsTakenBackAndForthOnDisk) {
    editOnScore();
    editEvidence();
    setTargets();
    ASSERT_EQ(static_cast<std::size_t>(history().count()), m_states.size()) << "one step each";
    for (std::size_t step = m_states.size(); step-- > 0;) {
        EXPECT_EQ(history().undoText(), m_names.at(static_cast<qsizetype>(step)));
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(shown(), step == 0 ? plain() : m_states.at(step - 1))
            << m_names.at(static_cast<qsizetype>(step)).toStdString();
        EXPECT_EQ(*stored(), shown());
    }
    for (std::size_t step = 0; step < m_states.size(); ++step) {
        EXPECT_EQ(history().redoText(), m_names.at(static_cast<qsizetype>(step)));
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(shown(), m_states.at(step));
    }
    EXPECT_EQ(*stored(), shown());
    EXPECT_HOLDS(m_desk->workspace());
}

TEST_F(UndoStory, FromAnyPageTheWindowGoesToWhatWasUndone) {
    key(Qt::Key_3);
    key(Qt::Key_J);
    key(Qt::Key_2);
    goTo(PageId::Evidence);
    key(Qt::Key_A);
    tabTo(u"Title"_s);
    type(u"Decree 1"_s);
    press(u"Add"_s);
    setTargets();
    const auto pageIs = [this](PageId page) { return m_window->currentPage() == m_window->page(page); };
    for (const PageId from : {PageId::Home, PageId::Declaration, PageId::Evidence, PageId::Reports, PageId::Settings}) {
        goTo(from);
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(pageIs(PageId::Gaps)) << "a target, from " << static_cast<int>(from);
        goTo(from);
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(pageIs(PageId::Evidence)) << "evidence, from " << static_cast<int>(from);
        goTo(from);
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(pageIs(PageId::Score)) << "an answer, from " << static_cast<int>(from);
        EXPECT_EQ(score()->indicator(), indicator(1));
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(score()->indicator(), indicator(0)) << "another question of the same page";
        for (int step = 0; step < 4; ++step) {
            key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        }
        EXPECT_TRUE(pageIs(PageId::Gaps)) << "redo leads there too";
        EXPECT_FALSE(history().canRedo());
    }
}

TEST_F(UndoStory, AfterALookAtAnotherRoundTheLastEditIsStillTakenBack) {
    Assessment other = plain();
    other.id = idOf(u"other"_s);
    other.round = u"2024"_s;
    other.referenceDate = QDate(2024, 5, 14);
    ASSERT_TRUE(isGood(m_desk->addAssessment(other, {})));
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    key(Qt::Key_3);
    const Assessment worked = shown();
    key(Qt::Key_1, Qt::ControlModifier);
    auto* table = m_window->currentPage()->findChild<QTableView*>();
    click(table, table->model()->index(1, 0), true);
    ASSERT_EQ(shown().id, other.id);
    EXPECT_FALSE(button(u"Undo"_s)->isEnabled()) << "nothing was done here";
    click(table, table->model()->index(0, 0), true);
    ASSERT_EQ(shown(), worked);
    EXPECT_TRUE(button(u"Undo"_s)->isEnabled());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shown(), plain());
    EXPECT_EQ(*stored(), plain());
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(*stored(), worked);
}

TEST_F(UndoStory, WhereOneSeesItTheWindowStays) {
    key(Qt::Key_T);
    type(u"One"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(shown() == plain());
    EXPECT_EQ(QApplication::focusWidget(), score()->findChild<AnswerPane*>()->rationale())
        << "whoever writes goes on writing";
    key(Qt::Key_Escape);
    setTargets();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), m_window->page(PageId::Gaps));
}

} // namespace
} // namespace atalaya::test
