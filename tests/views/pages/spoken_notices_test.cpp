// What was told before the language changed is told in the new one.
#include "tests/views/pages/SpokenWindowFixture.h"

#include "models/exchange/AssessmentJson.h"
#include "models/session/WorkshopSession.h"
#include "views/strategy/forms/ActionForm.h"
#include "views/widgets/NotificationBar.h"

#include <QCheckBox>
#include <QDir>
#include <QMenu>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SpokenNoticesTest : public SpokenWindowTest {
protected:
    [[nodiscard]] NotificationBar* bar() const { return window().findChild<NotificationBar*>(); }
    /// All of the notice that is shown, as screen readers hear it, and the words of its button.
    [[nodiscard]] QString told() const {
        QString all = bar()->accessibleName();
        for (const QAbstractButton* one : bar()->findChildren<QAbstractButton*>()) {
            all += u' ' + (one->text().isEmpty() ? one->accessibleName() : one->text());
        }
        return all;
    }
    /// Of the page in front, as somebody does who sees it.
    void click(const QString& word) {
        for (QAbstractButton* one : window().currentPage()->findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->text() == word) {
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button " << word.toStdString();
    }
    void waitFor(const QString& words) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return told().contains(words); }, patience)) << told().toStdString();
    }
    /// Speaks the pseudo-language and English again. `names`: what is of no language.
    void expectItFollows(const QStringList& names) {
        const QString english = told();
        ASSERT_FALSE(bar()->ids().isEmpty());
        const QStringList ids = bar()->ids();
        ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
        EXPECT_EQ(bar()->ids(), ids) << "nothing that was told is lost";
        QString words = told();
        for (const QString& name : names) {
            EXPECT_TRUE(words.contains(name)) << name.toStdString() << " is not in " << words.toStdString();
            words.remove(name);
        }
        EXPECT_EQ(plainWords(words), QStringList()) << told().toStdString();
        ASSERT_NO_FATAL_FAILURE(speak(u"en"_s));
        EXPECT_EQ(told(), english);
        EXPECT_FALSE(told().contains(QChar(0x00f8))) << told().toStdString();
    }
};

TEST_F(SpokenNoticesTest, AFileThatCouldNotBeOpened) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    m_answers.open = pathOf(u"77.atalaya"_s);
    write(m_answers.open, "a letter, and no workspace at all, however it is called");
    goTo(PageId::Home);
    ASSERT_NO_FATAL_FAILURE(click(u"Open…"_s));
    ASSERT_NO_FATAL_FAILURE(waitFor(u"is not an Atalaya workspace"_s));
    expectItFollows({QDir::toNativeSeparators(m_answers.open)});
}

TEST_F(SpokenNoticesTest, ADocumentThatIsNotThereAndSeveral) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    goTo(PageId::Evidence);
    m_answers.added = {pathOf(u"77.pdf"_s)};
    ASSERT_NO_FATAL_FAILURE(click(u"Add documents…"_s));
    ASSERT_NO_FATAL_FAILURE(waitFor(u"is not there any more"_s));
    expectItFollows({u"77.pdf"_s});
    goTo(PageId::Evidence);
    m_answers.added << pathOf(u"88.pdf"_s);
    ASSERT_NO_FATAL_FAILURE(click(u"Add documents…"_s));
    ASSERT_NO_FATAL_FAILURE(waitFor(u"Not there any more"_s));
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    EXPECT_TRUE(told().contains(u"77.pdf"_s) && told().contains(u"88.pdf"_s)) << told().toStdString();
    EXPECT_FALSE(told().contains(u"Not there any more"_s)) << told().toStdString();
    EXPECT_TRUE(told().contains(inPseudoLanguage(u"Not there any more: "_s).left(5))) << told().toStdString();
}

TEST_F(SpokenNoticesTest, AWorkbookThatWasWrittenWithItsButton) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    m_answers.report = pathOf(u"77.xlsx"_s);
    goTo(PageId::Strategy);
    {
        const ExpectedMessage grab("does not support grabbing the keyboard");
        const ExpectedMessage raise("does not support raise()");
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        QApplication::processEvents();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        ASSERT_EQ(menu->actions().front()->text(), u"Export workbook…"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_NO_FATAL_FAILURE(waitFor(u"Written."_s));
    expectItFollows({u"77.xlsx"_s, QFileInfo(m_answers.report).absoluteDir().dirName()});
    const QList<QAbstractButton*> buttons = bar()->findChildren<QAbstractButton*>();
    const auto show = std::find_if(buttons.begin(), buttons.end(),
                                   [](const QAbstractButton* one) { return one->text() == u"Show in folder"_s; });
    ASSERT_NE(show, buttons.end());
    QTest::mouseClick(*show, Qt::LeftButton);
    EXPECT_EQ(m_answers.shown, m_answers.report) << "the button still works";
}

TEST_F(SpokenNoticesTest, WhatTheBallotBoxWarnsOf) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    goTo(PageId::Workshop);
    Q_EMIT m_phones.warned(StepName([] {
        return QCoreApplication::translate("atalaya::ballotbox::BallotServer",
                                           "Somebody on the network tries out join codes, so phones wait up to a "
                                           "minute to join. Look who is on the network, or stop voting by phone.");
    }));
    ASSERT_NO_FATAL_FAILURE(waitFor(u"Somebody on the network"_s));
    expectItFollows({});
}

TEST_F(SpokenNoticesTest, AnEditOfAnApprovedAssessment) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    window().go({PageId::Score, u"P06-02"_s, {}});
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    ASSERT_NO_FATAL_FAILURE(waitFor(u"approved and locked"_s));
    expectItFollows({});
}

TEST_F(SpokenNoticesTest, AnEditThatARuleForbids) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    // As pages ask for it; what they let through to the rules, the rules refuse.
    ASSERT_FALSE(session().perform(SetWeight{u"P06-02"_s, {-77, {}}}, StepName(u"77"_s)));
    ASSERT_NO_FATAL_FAILURE(waitFor(u"the weight is -77"_s));
    expectItFollows({u"P06-02"_s, u"-77"_s});
    ASSERT_FALSE(session().perform(SetNotApplicable{u"P06-02"_s, true, {}}, StepName(u"77"_s)));
    ASSERT_NO_FATAL_FAILURE(waitFor(u"needs a reason"_s));
    expectItFollows({});
    ASSERT_TRUE(session().perform(SetRationale{u"P06-02"_s, u"77"_s}, StepName(u"77"_s)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bar()->ids().contains(Notices::refusalId()); }, patience))
        << "still a refusal: it goes with the next edit that is stored";
}

TEST_F(SpokenNoticesTest, AnActionThatOthersWaitForAndThatGotItsFirstDates) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    Action needed;
    needed.id = idOf(u"77"_s);
    needed.code = u"A77"_s;
    needed.title = u"77"_s;
    Action waiting = needed;
    waiting.id = idOf(u"78"_s);
    waiting.code = u"A78"_s;
    waiting.dependencies = {needed.id};
    waiting.start = waiting.end = QDate(2020, 1, 1); // before any day that the form begins with
    ASSERT_TRUE(session().perform(PutAction{needed}, StepName(u"77"_s)));
    ASSERT_TRUE(session().perform(PutAction{waiting}, StepName(u"78"_s)));
    window().go({PageId::Strategy, needed.id.toString(QUuid::WithoutBraces), u"roadmap/end"_s});
    auto* form = part<ActionForm>();
    ASSERT_TRUE(form && form->isOpen());
    for (QCheckBox* one : form->findChildren<QCheckBox*>()) {
        if (one->accessibleName() == u"End: planned"_s) {
            one->click();
        }
    }
    ASSERT_NO_FATAL_FAILURE(click(u"Save"_s));
    // There is no telling by how many days to move what waits, so the notice has no button that the language waits for.
    ASSERT_NO_FATAL_FAILURE(waitFor(u"A78 waits for A77 and now starts too early."_s));
    expectItFollows({u"A78"_s, u"A77"_s});
}

TEST_F(SpokenNoticesTest, AFileWhoseContentCannotComeIn) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    Assessment nameless = session().assessment();
    nameless.evidence.front().title = u" "_s;
    m_answers.import = pathOf(u"77.json"_s);
    write(m_answers.import, writeAssessmentJson(nameless));
    goTo(PageId::Home);
    ASSERT_NO_FATAL_FAILURE(click(u"Import…"_s));
    ASSERT_NO_FATAL_FAILURE(waitFor(u"the evidence has no title"_s));
    expectItFollows({u"77.json"_s, u"/assessment/evidence/0/title"_s});
}

TEST_F(SpokenNoticesTest, AFileThatIsNoAssessment) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    m_answers.import = pathOf(u"77.json"_s);
    write(m_answers.import, "[]");
    goTo(PageId::Home);
    ASSERT_NO_FATAL_FAILURE(click(u"Import…"_s));
    ASSERT_NO_FATAL_FAILURE(waitFor(u"77.json"_s));
    expectItFollows({u"77.json"_s, u"atalaya-assessment"_s});
}

TEST_F(SpokenNoticesTest, WhatCannotBeSaidAnewIsStillToldOf) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    m_notices.fail({ErrorCode::InputOutput, u"The stone is too heavy. Ask somebody to help."_s, {}});
    expectItFollows({});
}

} // namespace
} // namespace atalaya::test
