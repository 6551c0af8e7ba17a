// What is pressed in a drawer never answers the question that lies under it.
#include "tests/views/score/ScorePageFixture.h"
#include "views/evidence/EvidencePicker.h"
#include "views/widgets/DigitRow.h"
#include "views/widgets/Drawer.h"

#include <QListView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The key that opens the drawer: E the evidence picker, = why this number, F1 the keys.
class ScoreDrawersTest : public ScorePageTest, public testing::WithParamInterface<Qt::Key> {
protected:
    void openWithDrawer() {
        Assessment assessment = plain();
        assessment.evidence = {proof(u"Catalogue"_s)};
        assessment.answers[indicator(0)].chooseStage(2, framework().ceiling());
        open(assessment);
        m_window->go({PageId::Score, indicator(0), {}});
        key(GetParam());
        ASSERT_NE(drawer(), nullptr);
        if (GetParam() == Qt::Key_E) {
            auto* list = part<EvidencePicker>()->findChild<QListView*>();
            ASSERT_TRUE(list->isVisible());
            list->setFocus(Qt::TabFocusReason);
        }
        ASSERT_TRUE(drawer()->isAncestorOf(QApplication::focusWidget()));
    }
    [[nodiscard]] Drawer* drawer() const {
        for (Drawer* one : m_window->findChildren<Drawer*>()) {
            if (one->isOpen()) {
                return one;
            }
        }
        return nullptr;
    }
    /// As the system tells a key that no shortcut took: what it types and, by its number, where it is.
    static void press(int key, quint32 place, const QString& text, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, place, 0, 0, text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
};

TEST_P(ScoreDrawersTest, NoFigureAnswersTheQuestionUnderneath) {
    openWithDrawer();
    const Assessment before = shown();
    const int steps = m_desk->session()->history().count();
    for (const auto modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::AltModifier)}) {
        key(Qt::Key_3, modifiers);
        press(Qt::Key_3, DigitRow::placeOf(3), u"3"_s, modifiers);
        press(Qt::Key_QuoteDbl, DigitRow::placeOf(3), u"\""_s, modifiers); // the key of the 3 on a French keyboard
        EXPECT_TRUE(shown() == before) << modifiers.toInt();
    }
    EXPECT_EQ(m_desk->session()->history().count(), steps);
    ASSERT_NE(drawer(), nullptr) << "it is still there";
    EXPECT_TRUE(drawer()->isAncestorOf(QApplication::focusWidget()));
    // Back at the question they answer again.
    key(Qt::Key_Escape);
    ASSERT_EQ(drawer(), nullptr);
    key(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(answer(0)->mark(4), Mark::Met);
    key(Qt::Key_3);
    EXPECT_EQ(claimed(0), 3);
}

TEST_P(ScoreDrawersTest, CtrlAndAFigureGoToAPageFromInside) {
    openWithDrawer();
    key(Qt::Key_2, Qt::ControlModifier); // the second page here
    EXPECT_EQ(m_window->currentPage(), m_evidence);
    m_window->go({PageId::Score, indicator(0), {}});
    key(GetParam());
    ASSERT_NE(drawer(), nullptr);
    press(Qt::Key_Eacute, DigitRow::placeOf(2), u"é"_s, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), m_evidence);
}

INSTANTIATE_TEST_SUITE_P(Drawers, ScoreDrawersTest, testing::Values(Qt::Key_E, Qt::Key_Equal, Qt::Key_F1));

/// Where one pane has room and another part of the answer, or the list, lies where the stages are.
class ScoreFoldedFigureTest : public ScorePageTest, public testing::WithParamInterface<Qt::Key> {};

TEST_P(ScoreFoldedFigureTest, BringsTheStagesItChoosesFrom) {
    open(plain());
    m_style->setTextPercent(200);
    m_window->resize(1024, 700);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->width() == 1024; }));
    auto* cards = part<StageCards>();
    for (const auto modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::AltModifier)}) {
        key(Qt::Key_Escape);
        key(GetParam(), GetParam() == Qt::Key_L ? Qt::ControlModifier : Qt::NoModifier);
        ASSERT_FALSE(cards->isVisible());
        key(Qt::Key_2, modifiers);
        EXPECT_TRUE(cards->isVisible()) << "one sees what was chosen";
        EXPECT_TRUE(cards->isAncestorOf(QApplication::focusWidget()));
        ASSERT_NE(answer(0), nullptr);
        EXPECT_EQ(answer(0)->mark(2), modifiers ? Mark::NotMet : Mark::Met);
    }
}

INSTANTIATE_TEST_SUITE_P(Panes, ScoreFoldedFigureTest, testing::Values(Qt::Key_L, Qt::Key_C));

} // namespace
} // namespace atalaya::test
