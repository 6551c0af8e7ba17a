// Keys of the stages: on the cards, on keyboards of other countries, and beside what is typed.
#include "tests/views/score/ScorePageFixture.h"
#include "views/score/ReasonPanel.h"
#include "views/widgets/DigitRow.h"
#include "views/widgets/SearchField.h"

#include <QLineEdit>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ScoreKeysTest : public ScorePageTest {
protected:
    /// A key as the system tells it: what it types and, by its number, where it is.
    void press(int key, quint32 place, const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* to = QApplication::focusWidget();
        QKeyEvent event(QEvent::KeyPress, key, modifiers, place, 0, 0, text);
        QApplication::sendEvent(to ? to : m_window.get(), &event);
    }
    [[nodiscard]] StageCards* cards() const { return part<StageCards>(); }
    [[nodiscard]] int focusedCard() const {
        const auto* card = qobject_cast<StageCard*>(QApplication::focusWidget());
        return card ? card->stage() : 0;
    }
};

TEST_F(ScoreKeysTest, ArrowsGoFromCardToCardAndStopAtTheEnds) {
    open(plain());
    cards()->focusCard();
    const int last = cards()->count();
    ASSERT_EQ(focusedCard(), 1);
    key(Qt::Key_Left);
    EXPECT_EQ(focusedCard(), 1) << "the first stays";
    key(Qt::Key_Right);
    EXPECT_EQ(focusedCard(), 2);
    key(Qt::Key_End);
    EXPECT_EQ(focusedCard(), last);
    key(Qt::Key_Right);
    EXPECT_EQ(focusedCard(), last) << "the last stays";
    key(Qt::Key_Left);
    EXPECT_EQ(focusedCard(), last - 1);
    key(Qt::Key_Home);
    EXPECT_EQ(focusedCard(), 1);
    EXPECT_EQ(answer(0), nullptr) << "arrows only look";
    key(Qt::Key_Down);
    EXPECT_EQ(m_score->indicator(), indicator(1));
}

TEST_F(ScoreKeysTest, TheCardsAreOneStopForTab) {
    open(plain());
    cards()->focusCard();
    key(Qt::Key_3);
    for (const Qt::Key direction : {Qt::Key_Tab, Qt::Key_Backtab}) {
        cards()->focusCard();
        ASSERT_EQ(focusedCard(), 3) << "the chosen one";
        int stops = 0;
        for (int tabs = 0; tabs < 200; ++tabs) {
            key(direction, direction == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            if (focusedCard() == 3) {
                break; // once around
            }
            stops += focusedCard() > 0 ? 1 : 0;
        }
        EXPECT_EQ(focusedCard(), 3);
        EXPECT_EQ(stops, 0) << "no other card is on the way";
    }
    // An arrow takes the stop along only while the focus is there.
    key(Qt::Key_Right);
    ASSERT_EQ(focusedCard(), 4);
    key(Qt::Key_J);
    key(Qt::Key_K);
    cards()->focusCard();
    EXPECT_EQ(focusedCard(), 3);
}

TEST_F(ScoreKeysTest, TheUpperRowOfAFrenchKeyboardChoosesStages) {
    open(plain());
    cards()->focusCard();
    press(Qt::Key_QuoteDbl, DigitRow::placeOf(3), u"\""_s); // the key of the 3
    EXPECT_EQ(claimed(0), 3);
    press(Qt::Key_Eacute, DigitRow::placeOf(2), u"é"_s);
    EXPECT_EQ(claimed(0), 2);
    press(Qt::Key_1, DigitRow::placeOf(1), u"1"_s, Qt::ShiftModifier);
    EXPECT_EQ(claimed(0), 1);
    ASSERT_NE(answer(0), nullptr);
    const Mark before = answer(0)->mark(3);
    press(Qt::Key_QuoteDbl, DigitRow::placeOf(3), u"\""_s, Qt::AltModifier);
    EXPECT_NE(answer(0)->mark(3), before) << "with Alt the mark of one criterion";
    EXPECT_EQ(claimed(0), 1);
    // In the tree too, where letters look for a row.
    part<QuestionTree>()->view()->setFocus(Qt::OtherFocusReason);
    press(Qt::Key_Eacute, DigitRow::placeOf(2), u"é"_s);
    EXPECT_EQ(claimed(0), 2);
}

TEST_F(ScoreKeysTest, SignsOfOtherKeysChooseNothing) {
    open(plain());
    cards()->focusCard();
    press(Qt::Key_Exclam, DigitRow::placeOf(1), u"!"_s, Qt::ShiftModifier); // Shift and 1 where the row types digits
    press(Qt::Key_Apostrophe, 48, u"'"_s);                                  // a French 4, elsewhere a key of its own
    press(Qt::Key_At, DigitRow::placeOf(2), u"@"_s, Qt::GroupSwitchModifier);
    EXPECT_EQ(answer(0), nullptr);
}

TEST_F(ScoreKeysTest, WhileOneTypesNoKeyChoosesAStageOrGoesToAPage) {
    open(plain());
    const auto typesAll = [&](QWidget* into) {
        ASSERT_EQ(QApplication::focusWidget(), into);
        press(Qt::Key_QuoteDbl, DigitRow::placeOf(3), u"\""_s);
        press(Qt::Key_3, DigitRow::placeOf(3), u"3"_s, Qt::ShiftModifier);
        for (const Qt::KeyboardModifiers modifiers :
             {Qt::KeyboardModifiers(Qt::AltModifier), Qt::AltModifier | Qt::KeypadModifier,
              Qt::AltModifier | Qt::ControlModifier, Qt::KeyboardModifiers(Qt::GroupSwitchModifier),
              Qt::GroupSwitchModifier | Qt::ControlModifier}) {
            QTest::keyClick(into, Qt::Key_2, modifiers);
        }
        EXPECT_EQ(QApplication::focusWidget(), into);
        EXPECT_EQ(m_window->currentPage(), m_score);
        EXPECT_EQ(claimed(0), 0);
        EXPECT_TRUE(!answer(0) || answer(0)->marks.empty());
    };
    key(Qt::Key_T);
    typesAll(field());
    key(Qt::Key_Escape);
    key(Qt::Key_Slash);
    typesAll(part<QuestionTree>()->searchField());
    part<QuestionTree>()->searchField()->clear();
    cards()->focusCard();
    key(Qt::Key_N);
    typesAll(part<ReasonPanel>()->field());
    key(Qt::Key_Escape);
    // And beside the fields they still work.
    key(Qt::Key_2, Qt::AltModifier);
    ASSERT_NE(answer(0), nullptr);
    EXPECT_EQ(answer(0)->mark(2), Mark::Met);
}

TEST_F(ScoreKeysTest, CtrlAndTheUpperRowOfAFrenchKeyboardGoToPages) {
    open(plain());
    cards()->focusCard();
    press(Qt::Key_Eacute, DigitRow::placeOf(2), u"é"_s,
          Qt::ControlModifier); // the second page: Score is the first one here
    EXPECT_EQ(m_window->currentPage(), m_evidence);
}

} // namespace
} // namespace atalaya::test
