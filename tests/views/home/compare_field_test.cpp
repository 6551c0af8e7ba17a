#include "tests/views/home/NewAssessmentFixture.h"
#include "tests/views/support/DialogAnswers.h"

#include <QDateEdit>
#include <QWheelEvent>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

QStringList entriesOf(const QComboBox& box) {
    QStringList entries;
    for (int i = 0; i < box.count(); ++i) {
        entries << box.itemText(i);
    }
    return entries;
}

/// The round that a new one is compared with, where it is begun: in a file with Altamar's rounds of 2024 and 2026.
class CompareFieldTest : public NewAssessmentTest {
protected:
    [[nodiscard]] QComboBox* rounds() const { return fieldOf<QComboBox>(u"Compare with"_s); }
    void write(const QString& name, const QString& text) {
        auto* field = fieldOf<QLineEdit>(name);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
    }
    /// A notch of the wheel downwards, over the field that has the focus.
    static void turn(QComboBox* box) {
        const QPointF at = box->rect().center();
        QWheelEvent event(at, box->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &event);
    }
    /// The form anew, as one comes to it in the file as it is now.
    void comeAgain() {
        m_dialog = std::make_unique<NewAssessmentDialog>(*m_desk, *m_style, QUuid(), m_window.get());
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void begin() {
        write(u"Round"_s, u"2027"_s);
        press(m_dialog.get(), u"Begin"_s);
        ASSERT_EQ(m_dialog->result(), QDialog::Accepted);
    }
    void add(const QString& state, const QString& round, QDate date, const QString& entity = {}) {
        Assessment other = plain();
        other.id = idOf(state + round + entity);
        other.state = state;
        other.entity = entity;
        other.round = round;
        other.referenceDate = date;
        ASSERT_TRUE(isGood(m_desk->addAssessment(other, {})));
    }
};

TEST_F(CompareFieldTest, ABlankRoundIsComparedWithTheLastOneOfItsState) {
    EXPECT_EQ(entriesOf(*rounds()), QStringList({u"None"_s, u"Altamar, Round 2026, National, 14 May 2026"_s,
                                                 u"Altamar, Round 2024, National, 1 Jul 2024"_s}));
    EXPECT_EQ(rounds()->currentIndex(), 1);
    ASSERT_NO_FATAL_FAILURE(begin());
    const Assessment made = m_dialog->assessment();
    EXPECT_EQ(made.previous, plain().id);
    EXPECT_TRUE(made.answers.empty()) << "nothing is copied";
}

TEST_F(CompareFieldTest, NoneIsChosenByKeyAndStaysChosen) {
    rounds()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rounds(), Qt::Key_Home);
    write(u"Ministry or sector"_s, u"Energy"_s);
    write(u"Ministry or sector"_s, {});
    EXPECT_EQ(rounds()->currentText(), u"None"_s);
    ASSERT_NO_FATAL_FAILURE(begin());
    EXPECT_FALSE(m_dialog->assessment().previous);
}

TEST_F(CompareFieldTest, AnOlderRoundIsChosenByTheWheelAndKept) {
    m_dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    rounds()->setFocus(Qt::MouseFocusReason);
    turn(rounds());
    EXPECT_TRUE(rounds()->currentText().contains(u"2024"_s)) << rounds()->currentText().toStdString();
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_TRUE(isGood(m_desk->addAssessment(m_dialog->assessment(), {})));
    ASSERT_TRUE(m_desk->session()->previous());
    EXPECT_EQ(m_desk->session()->previous()->round, u"2024"_s);
}

TEST_F(CompareFieldTest, WhatIsOfferedFollowsStateMinistryAndDay) {
    fieldOf<QDateEdit>(u"Reference date"_s)->setDate(QDate(2025, 1, 1));
    EXPECT_TRUE(rounds()->currentText().contains(u"2024"_s)) << "the last before that day";
    fieldOf<QDateEdit>(u"Reference date"_s)->setDate(QDate(2020, 1, 1));
    EXPECT_EQ(rounds()->currentText(), u"None"_s) << "it would be the first";
    fieldOf<QDateEdit>(u"Reference date"_s)->setDate(QDate(2027, 1, 1));
    EXPECT_TRUE(rounds()->currentText().contains(u"2026"_s));
    write(u"Ministry or sector"_s, u"Energy"_s);
    EXPECT_EQ(rounds()->currentText(), u"None"_s) << "a ministry is not measured by the nation";
    write(u"Ministry or sector"_s, {});
    write(u"State"_s, u"Peru"_s);
    EXPECT_EQ(rounds()->currentText(), u"None"_s) << "nor one State by another";
    EXPECT_EQ(rounds()->count(), 3) << "a person may still choose so";
}

TEST_F(CompareFieldTest, RoundsOfTheSameStateStandFirst) {
    add(u"Peru"_s, u"2023"_s, QDate(2023, 3, 1));
    add(u"Altamar"_s, u"2025"_s, QDate(2025, 3, 1), u"Energy"_s);
    ASSERT_NO_FATAL_FAILURE(comeAgain());
    write(u"State"_s, u"Peru"_s);
    EXPECT_EQ(entriesOf(*rounds()), QStringList({u"None"_s, u"Peru, Round 2023, National, 1 Mar 2023"_s,
                                                 u"Altamar, Round 2026, National, 14 May 2026"_s,
                                                 u"Altamar, Round 2025, Energy, 1 Mar 2025"_s,
                                                 u"Altamar, Round 2024, National, 1 Jul 2024"_s}));
    EXPECT_EQ(rounds()->currentIndex(), 1);
    write(u"State"_s, u"Altamar"_s);
    EXPECT_TRUE(entriesOf(*rounds()).last().startsWith(u"Peru"_s));
    EXPECT_TRUE(rounds()->currentText().contains(u"2026"_s));
}

TEST_F(CompareFieldTest, ARoundWhoseAnswersComeAlongIsTheOneToCompareWith) {
    auto* from = fieldOf<QComboBox>(u"Begin from"_s);
    from->setFocus(Qt::TabFocusReason);
    QTest::keyClick(from, Qt::Key_End); // of 2024
    EXPECT_TRUE(rounds()->currentText().contains(u"2024"_s)) << rounds()->currentText().toStdString();
    QTest::keyClick(from, Qt::Key_Home); // blank
    EXPECT_TRUE(rounds()->currentText().contains(u"2026"_s)) << "the last again";
    QTest::keyClick(from, Qt::Key_End);
    ASSERT_NO_FATAL_FAILURE(begin());
    EXPECT_EQ(m_dialog->assessment().previous, idOf(u"earlier"_s));
}

TEST_F(CompareFieldTest, TheFirstAssessmentOfAFileSaysThatThereIsNone) {
    ASSERT_TRUE(isGood(m_desk->removeAssessment(idOf(u"earlier"_s), {})));
    ASSERT_TRUE(isGood(m_desk->removeAssessment(plain().id, {})));
    ASSERT_NO_FATAL_FAILURE(comeAgain());
    EXPECT_FALSE(rounds()->isEnabled());
    EXPECT_TRUE(rounds()->accessibleDescription().contains(u"no other assessment"_s));
    const auto labels = m_dialog->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == u"This workspace holds no other assessment to compare with."_s;
    }));
    write(u"State"_s, u"Peru"_s);
    ASSERT_NO_FATAL_FAILURE(begin());
    EXPECT_FALSE(m_dialog->assessment().previous);
}

/// The same among the details of one that is there, by the menu of its row.
class CompareDetailsTest : public HomePageTest {
protected:
    void SetUp() override {
        HomePageTest::SetUp();
        start();
        open(path());
    }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    /// Opens the details of a row, lets `act` do with the rounds, and takes the change.
    void change(int row, const std::function<void(QComboBox&)>& act) {
        answer([this, row] { menu(row, u"Change details…"_s); }, {[&act](QDialog* form) {
                   for (QComboBox* box : form->findChildren<QComboBox*>()) {
                       if (box->accessibleName() == u"Compare with"_s) {
                           box->setFocus(Qt::TabFocusReason);
                           act(*box);
                       }
                   }
                   press(form, u"Change"_s);
               }});
    }
};

TEST_F(CompareDetailsTest, ARoundIsChosenInOneStepThatIsUndoneAndRedone) {
    change(0, [](QComboBox& rounds) {
        EXPECT_EQ(entriesOf(rounds), QStringList({u"None"_s, u"Altamar, Round 2024, National, 1 Jul 2024"_s}))
            << "all but itself";
        EXPECT_EQ(rounds.currentIndex(), 0) << "as it is: nothing is put into it unasked";
        QTest::keyClick(&rounds, Qt::Key_Down);
    });
    EXPECT_EQ(session().assessment().previous, idOf(u"earlier"_s));
    ASSERT_TRUE(session().previous());
    EXPECT_EQ(reopen(Workspace::Mode::ReadOnly)->assessment(plain().id)->previous, idOf(u"earlier"_s));
    EXPECT_EQ(session().history().count(), 1);
    EXPECT_EQ(session().history().undoText(), u"Change the details of the assessment"_s);
    m_window->activateWindow(); // what a window manager does when a dialog goes
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    EXPECT_EQ(session().assessment(), plain());
    EXPECT_FALSE(session().previous());
    QTest::keySequence(m_window.get(), QKeySequence::Redo);
    EXPECT_TRUE(session().previous());
}

TEST_F(CompareDetailsTest, TheRoundIsKeptWhenSomethingElseIsChangedAndNoCircleIsOffered) {
    change(0, [](QComboBox& rounds) { QTest::keyClick(&rounds, Qt::Key_Down); });
    change(0, [](QComboBox& rounds) {
        EXPECT_EQ(rounds.currentIndex(), 1);
        for (QLineEdit* edit : rounds.window()->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == u"Lead institution"_s) {
                QTest::keyClicks(edit, u"CSIRT"_s);
            }
        }
    });
    EXPECT_EQ(session().assessment().leadInstitution, u"CSIRT"_s);
    EXPECT_EQ(session().assessment().previous, idOf(u"earlier"_s));
    change(1, [](QComboBox& rounds) {
        EXPECT_EQ(entriesOf(rounds), QStringList{u"None"_s}) << "the other one is compared with this";
        EXPECT_FALSE(rounds.isEnabled());
    });
    EXPECT_FALSE(reopen(Workspace::Mode::ReadOnly)->assessment(idOf(u"earlier"_s))->previous);
}

TEST_F(CompareDetailsTest, ARoundThatIsGoneIsSaidAndKeptUntilAPersonChoosesAnother) {
    change(0, [](QComboBox& rounds) { QTest::keyClick(&rounds, Qt::Key_Down); });
    ASSERT_TRUE(isGood(m_desk->removeAssessment(idOf(u"earlier"_s), {})));
    change(0, [](QComboBox& rounds) {
        EXPECT_EQ(rounds.currentText(), u"A round that is not in this workspace"_s);
        EXPECT_TRUE(rounds.isEnabled());
    });
    EXPECT_EQ(session().assessment().previous, idOf(u"earlier"_s));
    change(0, [](QComboBox& rounds) { QTest::keyClick(&rounds, Qt::Key_Home); });
    EXPECT_FALSE(session().assessment().previous);
}

} // namespace
} // namespace atalaya::test
