// The language of the interface changes at once, and nothing is lost by it.
#include "tests/views/pages/SpokenWindowFixture.h"

#include "assessments/workshop/WorkshopEdits.h"
#include "models/session/WorkshopSession.h"
#include "views/evidence/EvidenceForm.h"
#include "views/gaps/TargetsDrawer.h"
#include "views/score/AnswerPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/RationaleField.h"
#include "views/score/ReasonPanel.h"
#include "views/score/ScorePage.h"
#include "views/strategy/StrategyPage.h"
#include "views/strategy/whatif/StagesPanel.h"
#include "views/strategy/whatif/WhatIfTab.h"
#include "views/strategy/whatif/WhatIfTable.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/NotificationBar.h"
#include "views/widgets/SearchField.h"
#include "views/workshop/WorkshopPage.h"
#include "views/workshop/room/RoomWindow.h"
#include "views/workshop/run/FacilitatorPane.h"

#include <QLabel>
#include <QLineEdit>
#include <QUndoStack>

#include <map>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Tree = ScoreTreeModel;

/// Which place each page is at, as "continue where I was" keeps it.
using Places = std::map<PageId, Place>;

class LanguageSwitchTest : public SpokenWindowTest {
protected:
    [[nodiscard]] Place hereOf(PageId id) {
        goTo(id);
        return window().currentPage()->here();
    }
    [[nodiscard]] NotificationBar* bar() const { return window().findChild<NotificationBar*>(); }
    /// That Settings says what the language waits for.
    [[nodiscard]] bool waits() const {
        const QList<NoticeBox*> all = window().page(PageId::Settings)->findChildren<NoticeBox*>();
        return std::any_of(all.begin(), all.end(), [](const NoticeBox* one) { return one->isVisible(); });
    }
    void expectSpeaks(const QString& code) const {
        EXPECT_EQ(window().page(PageId::Settings)->accessibleName(),
                  code == u"eo"_s ? inPseudoLanguage(u"Settings"_s) : u"Settings"_s);
    }
};

TEST_F(LanguageSwitchTest, ByKeysAtOnceInTheSamePlaceWithTheFocusWhereItWas) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    const QRect area = window().geometry();
    const MainWindow* before = &window();
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    EXPECT_NE(&window(), before);
    EXPECT_EQ(windows(), 1) << "the one before is gone";
    EXPECT_EQ(window().geometry(), area);
    EXPECT_TRUE(window().isVisible());
    ASSERT_EQ(window().currentPage()->id(), PageId::Settings);
    expectSpeaks(u"eo"_s);
    EXPECT_EQ(QApplication::focusWidget(), languages());
    EXPECT_EQ(languages()->currentData().toString(), u"eo"_s);
    EXPECT_EQ(QLocale().language(), QLocale(u"eo"_s).language()) << "dates and numbers follow";
    ASSERT_NO_FATAL_FAILURE(speak(u"en"_s));
    expectSpeaks(u"en"_s);
    EXPECT_EQ(windows(), 1);
    EXPECT_EQ(QCoreApplication::translate("atalaya::StatusStrip", "%n change(s) not on disk yet", nullptr, 1),
              u"1 change not on disk yet"_s)
        << "the plurals are back";
}

TEST_F(LanguageSwitchTest, ByMouse) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    goTo(PageId::Settings);
    QComboBox* box = languages();
    {
        const ExpectedMessage raise("does not support raise()");
        const ExpectedMessage grab("does not support grabbing the keyboard");
        QTest::mouseClick(box, Qt::LeftButton);
        ASSERT_TRUE(box->view()->isVisible());
    }
    const QModelIndex wanted = box->model()->index(box->findData(u"eo"_s), 0);
    QTest::qWait(QApplication::doubleClickInterval() + 50); // the box takes a release soon after for the end of a drag
    QTest::mouseClick(box->view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      box->view()->visualRect(wanted).center());
    ASSERT_TRUE(comesToSpeak(u"eo"_s));
    expectSpeaks(u"eo"_s);
    EXPECT_EQ(windows(), 1);
}

TEST_F(LanguageSwitchTest, TheNextStartSpeaksIt) {
    m_preferences->setLanguage(u"eo"_s);
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    EXPECT_EQ(m_language->spoken(), u"eo"_s);
    EXPECT_EQ(wordOf(PageId::Gaps), inPseudoLanguage(u"Gaps"_s));
}

TEST_F(LanguageSwitchTest, WhatIsHalfTypedIsAStepAndUndoGoesOn) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    const QString code = session().framework().indicators.front().code;
    window().go({PageId::Score, code, u"rationale"_s});
    auto* field = part<AnswerPane>()->rationale();
    const Assessment before = session().assessment();
    QTest::keyClicks(field, u"Half a sentence"_s);
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    ASSERT_NE(session().assessment().answer(code), nullptr);
    EXPECT_TRUE(session().assessment().answer(code)->rationale.contains(u"Half a sentence"_s));
    EXPECT_EQ(session().history().count(), 1);
    EXPECT_EQ(hereOf(PageId::Score).subject, code);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(session().assessment() == before);
    QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(session().assessment().answer(code)->rationale.contains(u"Half a sentence"_s));
}

TEST_F(LanguageSwitchTest, AHalfTypedReasonAndANameAreThereAfterwards) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    const QString code = session().framework().indicators.front().code;
    window().go({PageId::Score, code, u"notApplicable"_s});
    auto* panel = part<ReasonPanel>();
    ASSERT_NE(panel, nullptr);
    panel->field()->clear();
    QTest::keyClicks(panel->field(), u"No such bo"_s);
    goTo(PageId::Settings);
    const QList<QLineEdit*> lines = window().currentPage()->findChildren<QLineEdit*>();
    const auto name = std::find_if(lines.begin(), lines.end(),
                                   [](const QLineEdit* one) { return one->accessibleName() == u"Your name"_s; });
    ASSERT_NE(name, lines.end());
    QTest::keyClicks(*name, u" Ines Vidal"_s);
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    EXPECT_EQ(m_preferences->actor(), u"Ines Vidal"_s);
    window().go({PageId::Score, code, u"notApplicable"_s});
    EXPECT_EQ(part<ReasonPanel>()->field()->text(), u"No such bo"_s);
}

TEST_F(LanguageSwitchTest, AHalfWrittenPieceOfEvidenceStandsOnTheFormAgain) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    goTo(PageId::Evidence);
    part<EvidenceForm>()->add();
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(title, nullptr) << "the form begins with the title";
    QTest::keyClicks(title, u"Half a law"_s);
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    goTo(PageId::Evidence);
    part<EvidenceForm>()->add();
    EXPECT_EQ(part<EvidenceForm>()->draft().title, u"Half a law"_s);
}

TEST_F(LanguageSwitchTest, EachPageStandsWhereItWasThereAndBack) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    const Framework& framework = session().framework();
    window().go({PageId::Declaration, framework.commitments.at(3).code, {}});
    window().go({PageId::Score, framework.indicators.at(7).code, {}});
    window().go({PageId::Evidence, session().assessment().evidence.at(2).code, {}});
    window().go({PageId::Strategy, {}, u"measures"_s});
    Places before;
    for (const PageId id : pages) {
        before[id] = hereOf(id);
    }
    for (const QString& code : {u"eo"_s, u"en"_s}) {
        ASSERT_NO_FATAL_FAILURE(speak(code));
        for (const PageId id : pages) {
            EXPECT_EQ(hereOf(id), before[id]) << "page " << static_cast<int>(id) << " in " << code.toStdString();
        }
    }
}

TEST_F(LanguageSwitchTest, PagesThatNobodyGoesToInBetweenKeepTheirPlaceToo) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    const QString code = session().framework().indicators.at(7).code;
    window().go({PageId::Score, code, {}});
    for (const QString& language : {u"eo"_s, u"en"_s, u"eo"_s}) {
        ASSERT_NO_FATAL_FAILURE(speak(language));
    }
    EXPECT_EQ(hereOf(PageId::Score).subject, code);
}

TEST_F(LanguageSwitchTest, FiltersSearchesAndViewsStay) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    goTo(PageId::Score);
    part<QuestionTree>()->narrow({u"team"_s, Tree::WithoutEvidence});
    const QStringList questions = part<QuestionTree>()->filter().shown();
    goTo(PageId::Evidence);
    part<SearchField>()->setText(u"law"_s);
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    goTo(PageId::Score);
    EXPECT_EQ(part<QuestionTree>()->narrowing().searched, u"team"_s);
    EXPECT_EQ(part<QuestionTree>()->narrowing().flags, Tree::Flags(Tree::WithoutEvidence));
    EXPECT_EQ(part<QuestionTree>()->filter().shown(), questions);
    goTo(PageId::Evidence);
    EXPECT_EQ(part<SearchField>()->text(), u"law"_s);
}

TEST_F(LanguageSwitchTest, WhatIsTickedOnWhatIfAndNotSavedStays) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    window().go({PageId::Strategy, {}, u"whatif"_s});
    auto* tab = part<WhatIfTab>();
    ASSERT_NE(tab, nullptr);
    const WhatIfChoice decided = tab->choice();
    auto* table = tab->findChild<WhatIfTable*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    const WhatIfChoice choice = tab->choice();
    ASSERT_FALSE(choice == decided);
    QTest::keyClick(table, Qt::Key_Q);
    ASSERT_TRUE(tab->findChild<StagesPanel*>()->isUnfolded());
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    goTo(PageId::Strategy);
    tab = part<WhatIfTab>();
    ASSERT_NE(tab, nullptr) << "the tab in front is the same";
    EXPECT_TRUE(tab->choice() == choice);
    EXPECT_TRUE(tab->findChild<StagesPanel*>()->isUnfolded());
}

TEST_F(LanguageSwitchTest, NoButtonOfAnyPageIsLeftInTheLanguageBefore) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    for (const PageId id : pages) {
        goTo(id); // so that each has been there in English
    }
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    for (const PageId id : pages) {
        goTo(id);
        QApplication::processEvents();
        for (const QAbstractButton* one : window().findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->text().size() > 1) {
                EXPECT_FALSE(PseudoWords::asked().contains(one->text()))
                    << "'" << one->text().toStdString() << "' on page " << static_cast<int>(id);
            }
        }
    }
    goTo(PageId::Settings);
    for (const QLabel* one : window().findChildren<QLabel*>()) {
        // The name of the State is nobody's to translate, even where the button of the practice country has it too.
        if (one->isVisible() && one->text().size() > 1 && one->text() != session().assessment().state) {
            EXPECT_FALSE(PseudoWords::asked().contains(one->text())) << one->text().toStdString();
        }
    }
    ASSERT_NO_FATAL_FAILURE(speak(u"en"_s));
    for (const QAbstractButton* one : window().findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(one->isVisible() && one->text().contains(QChar(0x00f8))) << one->text().toStdString();
    }
}

TEST_F(LanguageSwitchTest, ARoomThatVotesDoesNotNotice) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    Workshop workshop = newWorkshop(session().framework(), session().assessment(), QUuid::createUuid(), u"Room"_s);
    workshop.clusters = {{u"all"_s, u"All who came"_s, {}}};
    for (AgendaItem& item : workshop.agenda) {
        item.clusters.clear();
    }
    workshop.seats.push_back({QUuid::createUuid(), 1, u"all"_s, {}, false});
    ASSERT_TRUE(isGood(m_desk->addWorkshop(workshop, {})));
    window().go({PageId::Workshop, {}, u"run"_s});
    QTest::keyClick(&window(), Qt::Key_J); // the second question
    QTest::keyClick(&window(), Qt::Key_F11);
    const auto page = [this] { return static_cast<WorkshopPage*>(window().page(PageId::Workshop)); };
    const QPointer<RoomWindow> room = page()->roomWindow();
    ASSERT_TRUE(room);
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_TRUE(isGood(m_phones.start(*m_desk->workshop(), m_phones.offered.front(), 0)));
    QTest::keyClick(&window(), Qt::Key_Plus); // a minute
    const QDateTime end = m_phones.end;
    ASSERT_TRUE(end.isValid());
    const Place before = page()->here();

    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    EXPECT_TRUE(m_phones.isOn());
    EXPECT_EQ(m_phones.stops, 0);
    EXPECT_EQ(m_phones.end, end) << "the time runs on";
    ASSERT_TRUE(room) << "the projector shows the same window";
    EXPECT_TRUE(room->isVisible());
    EXPECT_EQ(page()->roomWindow(), room.data());
    EXPECT_EQ(hereOf(PageId::Workshop), before);
    const QString heard = room->accessibleDescription() + room->accessibleName();
    page()->findChild<FacilitatorPane*>()->openOrReveal();
    ASSERT_NE(m_desk->workshop()->workshop().openRound(), nullptr);
    EXPECT_NE(room->accessibleDescription() + room->accessibleName(), heard) << "it follows the new page";
    m_desk->leaveWorkshop();
    EXPECT_EQ(m_phones.stops, 1) << "the new page lets go with the workshop";
    EXPECT_FALSE(room);
}

TEST_F(LanguageSwitchTest, ANoticeThatWaitsForAnAnswerIsWaitedFor) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    m_notices.show({u"asks"_s, Notices::Weight::Note, u"Gone?"_s, u"It goes."_s, u"Let it go"_s, [] {}});
    ASSERT_NO_FATAL_FAILURE(chooseByKeys(u"eo"_s));
    expectStillSpeaks(u"en"_s);
    EXPECT_TRUE(waits()) << "Settings says so";
    goTo(PageId::Score);
    m_notices.take(u"asks"_s);
    expectStillSpeaks(u"en"_s); // somebody works here
    goTo(PageId::Settings);
    EXPECT_TRUE(comesToSpeak(u"eo"_s));
    EXPECT_FALSE(waits());
}

TEST_F(LanguageSwitchTest, WhoChoosesTheFormerOneAgainWaitsNoMore) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    m_notices.show({u"asks"_s, Notices::Weight::Note, u"Gone?"_s, u"It goes."_s, u"Let it go"_s, [] {}});
    ASSERT_NO_FATAL_FAILURE(chooseByKeys(u"eo"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return waits(); }));
    ASSERT_NO_FATAL_FAILURE(chooseByKeys(u"en"_s));
    EXPECT_FALSE(waits());
    m_notices.take(u"asks"_s);
    expectStillSpeaks(u"en"_s);
}

TEST_F(LanguageSwitchTest, ADrawerWithAChoiceInItIsWaitedFor) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    goTo(PageId::Gaps);
    auto* targets = part<TargetsDrawer>();
    targets->openFor(u"whole"_s);
    ASSERT_TRUE(targets->isOpen());
    ASSERT_NO_FATAL_FAILURE(chooseByKeys(u"eo"_s));
    expectStillSpeaks(u"en"_s);
    EXPECT_TRUE(waits());
    EXPECT_TRUE(targets->isOpen());
    targets->close();
    EXPECT_TRUE(comesToSpeak(u"eo"_s));
}

TEST_F(LanguageSwitchTest, NoticesGoAlongAndThoseOfTheFileAreToldAnew) {
    ASSERT_NO_FATAL_FAILURE(compose());
    ASSERT_TRUE(make());
    Desk other(surroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    ASSERT_TRUE(m_desk->isReadOnly());
    m_notices.show(
        {u"done"_s, Notices::Weight::Ok, u"Exported."_s, u"It is there."_s, u"Show it"_s, [] {}, false, true});
    const QStringList before = bar()->ids();
    ASSERT_EQ(before.size(), 2);
    const QString english = m_desk->whyReadOnly();
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    EXPECT_EQ(bar()->ids(), before);
    EXPECT_EQ(m_desk->whyReadOnly(), inPseudoLanguage(english));
}

TEST_F(LanguageSwitchTest, ARefusalIsToldOnceHoweverOftenTheLanguageChanged) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    for (const QString& language : {u"eo"_s, u"en"_s}) {
        ASSERT_NO_FATAL_FAILURE(speak(language));
    }
    int told = 0;
    QObject::connect(&m_notices, &Notices::shown, &window(), [&] { ++told; });
    EXPECT_FALSE(session().perform(SetStage{u"no such question"_s, 3}, u"Choose"_s));
    EXPECT_EQ(told, 1);
}

TEST_F(LanguageSwitchTest, WithoutAFileItChangesToo) {
    ASSERT_NO_FATAL_FAILURE(compose());
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    goTo(PageId::Home);
    EXPECT_EQ(window().currentPage()->accessibleName(), inPseudoLanguage(u"Home"_s));
}

} // namespace
} // namespace atalaya::test
