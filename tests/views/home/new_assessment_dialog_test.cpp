#include "tests/views/home/NewAssessmentFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class NewAssessmentDialogTest : public NewAssessmentTest {
protected:
    [[nodiscard]] QLineEdit* field(const QString& name) const { return fieldOf<QLineEdit>(name); }
    void type(const QString& name, const QString& text) {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    /// Wherever the focus is.
    void press(const QString& text) {
        for (const QChar letter : text) {
            QTest::keyClick(m_dialog->windowHandle(), letter.toLatin1());
        }
    }
};

TEST_F(NewAssessmentDialogTest, MakesAnAssessmentOfWhatWasTyped) {
    EXPECT_EQ(field(u"State"_s)->text(), u"Altamar"_s) << "the workspace's own";
    type(u"State"_s, u"San Lucas"_s);
    type(u"Round"_s, u"2027"_s);
    type(u"Ministry or sector"_s, u"Energy"_s);
    QTest::keyClick(field(u"Round"_s), Qt::Key_Return);
    ASSERT_EQ(m_dialog->result(), QDialog::Accepted);
    const Assessment made = m_dialog->assessment();
    EXPECT_EQ(made.state, u"San Lucas"_s);
    EXPECT_EQ(made.round, u"2027"_s);
    EXPECT_EQ(made.entity, u"Energy"_s);
    EXPECT_EQ(made.referenceDate, QDate(2026, 5, 14));
    EXPECT_TRUE(isGood(m_desk->addAssessment(made, {})));
}

TEST_F(NewAssessmentDialogTest, BeginsInTheRoundWhereTheStateIsKnown) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    EXPECT_TRUE(field(u"Round"_s)->hasFocus());
    press(u"2027"_s);
    EXPECT_EQ(field(u"Round"_s)->text(), u"2027"_s) << "in the place of the year that was proposed";
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return);
    ASSERT_EQ(m_dialog->result(), QDialog::Accepted);
    EXPECT_EQ(m_dialog->assessment().state, u"Altamar"_s);
    EXPECT_EQ(m_dialog->assessment().round, u"2027"_s);
}

TEST_F(NewAssessmentDialogTest, BeginsInTheStateWhereTheWorkspaceHasNone) {
    m_dialog.reset();
    makeAt(pathOf(u"second.atalaya"_s)).reset();
    ASSERT_TRUE(isGood(m_desk->openFile(pathOf(u"second.atalaya"_s))));
    m_dialog = std::make_unique<NewAssessmentDialog>(*m_desk, *m_style, QUuid(), m_window.get());
    m_dialog->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    press(u"Peru"_s);
    EXPECT_EQ(field(u"State"_s)->text(), u"Peru"_s);
    EXPECT_EQ(field(u"Country code"_s)->text(), u"PER"_s);
}

TEST_F(NewAssessmentDialogTest, ArrowsGoOnFromTheStateThatIsWritten) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    QLineEdit* state = field(u"State"_s);
    state->setFocus(Qt::TabFocusReason);
    const auto write = [&](const QString& text) {
        state->selectAll();
        press(text);
    };
    const auto step = [&](Qt::Key key) { QTest::keyClick(m_dialog->windowHandle(), key); };
    write(u"Panam"_s);
    ASSERT_EQ(state->text(), u"Panama"_s) << "the rest is proposed";
    step(Qt::Key_Down);
    EXPECT_EQ(state->text(), u"Paraguay"_s);
    EXPECT_EQ(field(u"Country code"_s)->text(), u"PRY"_s);
    write(u"panama"_s);
    step(Qt::Key_Up);
    EXPECT_EQ(state->text(), u"Nicaragua"_s) << "not from what was chosen before";
    write(u"San Lucas"_s);
    step(Qt::Key_Down);
    EXPECT_EQ(state->text(), u"San Lucas"_s) << "what no list holds is not typed over";
}

TEST_F(NewAssessmentDialogTest, SaysWhatIsMissingWhereItIsMissing) {
    type(u"State"_s, u"  "_s);
    type(u"Round"_s, u"2027"_s);
    m_dialog->accept();
    EXPECT_FALSE(field(u"State"_s)->accessibleDescription().isEmpty());
    EXPECT_TRUE(field(u"State"_s)->property("error").toBool());
    EXPECT_TRUE(m_dialog->isVisible());
    type(u"State"_s, u"Altamar"_s);
    EXPECT_FALSE(field(u"State"_s)->property("error").toBool());
    type(u"Round"_s, u"2026"_s);
    m_dialog->accept();
    EXPECT_TRUE(field(u"Round"_s)->property("error").toBool()) << "there is one of this round";
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_EQ(m_dialog->result(), QDialog::Rejected);
}

TEST_F(NewAssessmentDialogTest, AtTheLargestTextTheSentenceBelowTheFieldIsSeenToo) {
    m_style->setTextPercent(200);
    m_dialog->resize(640, 480);
    type(u"Round"_s, u"2026"_s);
    m_dialog->accept();
    const auto isSeen = [this] {
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == field(u"Round"_s)->accessibleDescription()) {
                return label->visibleRegion().boundingRect().height() == label->height();
            }
        }
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(isSeen));
}

TEST_F(NewAssessmentDialogTest, AMemberStateBringsItsCodeAndAScopeItsCommitments) {
    const auto combo = [this](const QString& name) {
        for (QComboBox* box : m_dialog->findChildren<QComboBox*>()) {
            if (box->accessibleName() == name) {
                return box;
            }
        }
        return static_cast<QComboBox*>(nullptr);
    };
    EXPECT_EQ(combo(u"State"_s)->count(), 35);
    type(u"State"_s, u"Peru"_s);
    EXPECT_EQ(field(u"Country code"_s)->text(), u"PER"_s);
    type(u"Round"_s, u"2027"_s);
    type(u"Lead institution"_s, u"CSIRT"_s);
    combo(u"Scope"_s)->setFocus();
    QTest::keyClick(combo(u"Scope"_s), Qt::Key_End);
    m_dialog->accept();
    EXPECT_TRUE(m_dialog->isVisible()) << "no commitment is chosen";
    auto* commitments = m_dialog->findChild<QListWidget*>();
    ASSERT_TRUE(commitments->isVisible());
    commitments->setFocus();
    commitments->setCurrentRow(1);
    QTest::keyClick(commitments, Qt::Key_Space);
    m_dialog->accept();
    ASSERT_EQ(m_dialog->result(), QDialog::Accepted);
    EXPECT_EQ(m_dialog->assessment().countryCode, u"PER"_s);
    EXPECT_EQ(m_dialog->assessment().leadInstitution, u"CSIRT"_s);
    EXPECT_EQ(m_dialog->assessment().scope.commitments.size(), 1);
    EXPECT_TRUE(isGood(m_desk->addAssessment(m_dialog->assessment(), {})));
}

TEST_F(NewAssessmentDialogTest, AnInstrumentIsCalledByItsTitle) {
    for (const QComboBox* box : m_dialog->findChildren<QComboBox*>()) {
        if (box->accessibleName() == u"Framework"_s) {
            const auto builtIn = loadBuiltInFramework();
            EXPECT_GE(box->findText((*builtIn)->title, Qt::MatchStartsWith), 0);
            EXPECT_GE(box->findText(framework().title, Qt::MatchStartsWith), 0);
            EXPECT_EQ(box->findText((*builtIn)->id, Qt::MatchStartsWith), -1);
        }
    }
}

TEST_F(NewAssessmentDialogTest, EditsThatWaitForTheDiskComeAlong) {
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
    {
        const NoRoom full;
        ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 3}, u"Choose a stage"_s));
    }
    ASSERT_TRUE(m_desk->hasWaiting());
    NewAssessmentDialog dialog(*m_desk, *m_style, plain().id, m_window.get());
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == u"Round"_s) {
            edit->setText(u"2028"_s);
        }
    }
    dialog.accept();
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_NE(dialog.assessment().answer(indicator(0)), nullptr);
}

TEST_F(NewAssessmentDialogTest, FromAnEarlierRoundEveryAnswerIsToBeConfirmed) {
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 3}, u"Choose a stage"_s));
    NewAssessmentDialog dialog(*m_desk, *m_style, plain().id, m_window.get());
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Rejected) << "the round is taken";
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == u"Round"_s) {
            edit->setText(u"2028"_s);
        }
    }
    dialog.accept();
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    const Assessment next = dialog.assessment();
    EXPECT_EQ(next.previous, plain().id);
    ASSERT_NE(next.answer(indicator(0)), nullptr);
    EXPECT_TRUE(next.answer(indicator(0))->toConfirm);
    EXPECT_EQ(next.frameworkId, plain().frameworkId);
    ASSERT_TRUE(isGood(m_desk->addAssessment(next, {})));
    EXPECT_TRUE(says(u"to be confirmed"_s));
}

} // namespace
} // namespace atalaya::test
