#include "tests/views/home/HomeFixture.h"
#include "tests/views/support/DialogAnswers.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What was written when an assessment was begun is put right from its menu.
class HomeDetailsTest : public HomePageTest {
protected:
    void SetUp() override {
        HomePageTest::SetUp();
        start();
        open(path());
    }
    static QLineEdit* field(QDialog* dialog, const QString& name) {
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name) {
                return edit;
            }
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }
    static void write(QDialog* dialog, const QString& name, const QString& text) {
        field(dialog, name)->selectAll();
        QTest::keyClicks(field(dialog, name), text);
    }
    [[nodiscard]] QString cell(int row) const {
        return table()->model()->index(row, AssessmentListModel::State).data().toString();
    }
};

TEST_F(HomeDetailsTest, StateRoundAndMinistryAreChangedInOneStepThatIsLoggedAndUndone) {
    const Assessment before = m_desk->session()->assessment();
    answer([this] { menu(0, u"Change details…"_s); }, {[](QDialog* form) {
               EXPECT_EQ(field(form, u"Round"_s)->text(), u"2026"_s) << "as it is";
               for (const QComboBox* box : form->findChildren<QComboBox*>()) {
                   if (box->accessibleName() == u"Framework"_s || box->accessibleName() == u"Begin from"_s) {
                       EXPECT_FALSE(box->isVisible()) << "what cannot be changed is not asked";
                   }
               }
               write(form, u"State"_s, u"Altamar del Sur"_s);
               write(form, u"Round"_s, u"2031"_s);
               write(form, u"Ministry or sector"_s, u"Energy"_s);
               press(form, u"Change"_s);
           }});
    EXPECT_EQ(cell(0), u"Altamar del Sur, Round 2031, Energy"_s);
    EXPECT_TRUE(says(u"Altamar del Sur"_s));
    const Assessment now = m_desk->session()->assessment();
    EXPECT_EQ(now.referenceDate, before.referenceDate);
    EXPECT_EQ(*reopen(Workspace::Mode::ReadOnly)->assessment(now.id), now);
    EXPECT_HOLDS(m_desk->workspace());
    EXPECT_EQ(m_desk->session()->history().undoText(), u"Change the details of the assessment"_s);
    m_window->activateWindow(); // what a window manager does when a dialog goes
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    settle();
    EXPECT_EQ(m_desk->session()->assessment(), before);
    EXPECT_EQ(cell(0), u"Altamar, Round 2026, National"_s);
}

TEST_F(HomeDetailsTest, AnotherRoundIsChosenOnlyOnceItsDetailsAreChanged) {
    const Assessment before = m_desk->session()->assessment();
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Two"_s));
    answer([this] { menu(1, u"Change details…"_s); }, {[](QDialog* form) {
               write(form, u"Round"_s, u"2023"_s);
               QTest::keyClick(form, Qt::Key_Escape);
           }});
    EXPECT_EQ(m_desk->session()->assessment().id, before.id) << "the person thought better of it";
    EXPECT_EQ(m_desk->session()->history().undoText(), u"Two"_s);
    EXPECT_EQ(cell(1), u"Altamar, Round 2024, National"_s);
    answer([this] { menu(1, u"Change details…"_s); }, {[](QDialog* form) {
               write(form, u"Round"_s, u"2023"_s);
               press(form, u"Change"_s);
           }});
    EXPECT_EQ(m_desk->session()->assessment().id, idOf(u"earlier"_s));
    EXPECT_EQ(m_desk->session()->assessment().round, u"2023"_s);
    EXPECT_EQ(m_desk->session()->history().undoText(), u"Change the details of the assessment"_s);
}

TEST_F(HomeDetailsTest, WhatSomebodyElseChangedWhileTheFormStoodOpenIsNotWrittenOver) {
    answer([this] { menu(1, u"Change details…"_s); }, {[this](QDialog* form) {
               const auto other = reopen();
               auto theirs = AssessmentEditor::open(*other, idOf(u"earlier"_s));
               ASSERT_TRUE(isGood(theirs));
               Head head = headOf(theirs->snapshot());
               head.round = u"2022"_s;
               ASSERT_TRUE(isGood(theirs->apply(SetHead{head})));
               write(form, u"Ministry or sector"_s, u"Energy"_s);
               press(form, u"Change"_s);
           }});
    EXPECT_TRUE(says(u"Somebody else has changed these details"_s));
    const Assessment stored = *reopen(Workspace::Mode::ReadOnly)->assessment(idOf(u"earlier"_s));
    EXPECT_EQ(stored.round, u"2022"_s);
    EXPECT_TRUE(stored.entity.isEmpty());
}

TEST_F(HomeDetailsTest, ARoundThatThereIsAlreadyIsRefusedAndAnApprovedOneIsNotChanged) {
    const Assessment before = m_desk->session()->assessment();
    answer([this] { menu(0, u"Change details…"_s); }, {[](QDialog* form) {
               write(form, u"Round"_s, u"2024"_s);
               press(form, u"Change"_s);
               EXPECT_TRUE(form->isVisible());
               EXPECT_TRUE(field(form, u"Round"_s)->property("error").toBool()) << "the other one's";
               write(form, u"Round"_s, u"2026"_s);
               press(form, u"Change"_s);
               EXPECT_FALSE(form->isVisible()) << "its own is free";
           }});
    EXPECT_EQ(m_desk->session()->assessment(), before);
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_FALSE(offers(0, u"Change details…"_s));
}

} // namespace
} // namespace atalaya::test
