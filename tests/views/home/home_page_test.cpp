#include "tests/views/home/HomeFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(HomePageTest, TheFirstTimeItTeachesAndOneClickMakesAltamar) {
    start();
    EXPECT_EQ(table(), nullptr) << "there is nothing to list";
    EXPECT_FALSE(files()->isVisible());
    EXPECT_EQ(button(u"Continue"_s), nullptr) << "there is nothing to continue";
    EXPECT_EQ(button(u"New assessment…"_s), nullptr) << "there is nothing to put it into";
    click(u"Look around in Altamar"_s);
    ASSERT_TRUE(m_desk->isOpen());
    EXPECT_EQ(m_desk->path(), pathOf(u"Altamar.atalaya"_s));
    EXPECT_TRUE(m_desk->session()->assessment().practice);
    EXPECT_EQ(table()->model()->rowCount(), 2);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(says(u"Altamar, Round"_s));
    EXPECT_EQ(m_preferences->recentFiles(), QStringList(pathOf(u"Altamar.atalaya"_s)));
}

TEST_F(HomePageTest, OpensAFileAndEnterChoosesAnotherAssessment) {
    m_answers.open = path();
    start();
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    settle();
    ASSERT_NE(m_desk->session(), nullptr);
    EXPECT_EQ(m_desk->session()->assessment().round, u"2026"_s);
    table()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(m_desk->session()->assessment().round, u"2024"_s);
    EXPECT_TRUE(says(u"Round 2024"_s));
    const QPoint first = table()->visualRect(table()->model()->index(0, 0)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    EXPECT_EQ(m_desk->session()->assessment().round, u"2026"_s);
}

TEST_F(HomePageTest, ContinuesInTheLatestFileAtTheLastPlace) {
    m_preferences->addRecentFile(path());
    m_preferences->setLastAssessment(path(), idOf(u"earlier"_s));
    m_preferences->setLastPlace(idOf(u"earlier"_s), Place{PageId::Score, u"P01-02"_s, u"rationale"_s}.toStrings());
    start(true);
    click(u"Continue"_s);
    ASSERT_NE(m_desk->session(), nullptr);
    EXPECT_EQ(m_desk->session()->assessment().round, u"2024"_s);
    EXPECT_EQ(m_window->currentPage(), m_score);
    EXPECT_EQ(m_score->entered, (Place{PageId::Score, u"P01-02"_s, u"rationale"_s}));
}

TEST_F(HomePageTest, OffersNoButtonThatLeadsNowhere) {
    m_preferences->addRecentFile(path());
    m_preferences->setLastPlace(plain().id, Place{PageId::Score, {}, {}}.toStrings());
    start();
    click(u"Continue"_s);
    ASSERT_NE(m_desk->session(), nullptr);
    EXPECT_EQ(button(u"Continue"_s), nullptr) << "the window has no page to go on to";
    EXPECT_TRUE(says(u"You are working on"_s));
}

TEST_F(HomePageTest, ANewWorkspaceBeginsEmptyAndANewAssessmentIsChosen) {
    m_answers.make = pathOf(u"new.atalaya"_s);
    start();
    click(u"New workspace…"_s);
    ASSERT_TRUE(m_desk->isOpen());
    EXPECT_EQ(m_desk->session(), nullptr);
    EXPECT_NE(button(u"Begin an assessment…"_s), nullptr);
    click(u"Begin an assessment…"_s);
    EXPECT_EQ(m_desk->session(), nullptr) << "the person thought better of it";
    Assessment begun = plain();
    const auto framework = loadBuiltInFramework();
    begun.frameworkId = (*framework)->id;
    begun.frameworkVersion = (*framework)->version;
    m_answers.begin = begun;
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    settle();
    ASSERT_NE(m_desk->session(), nullptr);
    EXPECT_EQ(m_desk->session()->assessment(), begun);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(button(u"Begin an assessment…"_s), nullptr);
}

TEST_F(HomePageTest, KeysLeadFromNoWorkspaceToTheFirstAssessment) {
    m_answers.make = pathOf(u"new.atalaya"_s);
    Assessment begun = plain();
    const auto framework = loadBuiltInFramework();
    begun.frameworkId = (*framework)->id;
    begun.frameworkVersion = (*framework)->version;
    m_answers.begin = begun;
    start();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(says(u"No workspace is open. Open or make one first."_s));
    ASSERT_NE(button(u"New workspace…"_s), nullptr);
    ASSERT_EQ(QApplication::focusWidget(), button(u"New workspace…"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    ASSERT_TRUE(m_desk->isOpen());
    ASSERT_NE(button(u"New assessment…"_s), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), button(u"New assessment…"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    EXPECT_NE(m_desk->session(), nullptr);
}

TEST_F(HomePageTest, AltamarIsOneClickAwayFromAnyFileAndIsNotMadeTwice) {
    start();
    open(path());
    click(u"Altamar"_s);
    EXPECT_EQ(m_desk->path(), pathOf(u"Altamar.atalaya"_s));
    open(path());
    click(u"Altamar"_s);
    EXPECT_EQ(m_desk->path(), pathOf(u"Altamar.atalaya"_s));
    EXPECT_FALSE(QFileInfo::exists(pathOf(u"Altamar 2.atalaya"_s)));
    EXPECT_TRUE(m_desk->session()->assessment().practice);
}

TEST_F(HomePageTest, WhoMayOnlyReadSavesACopyAndWorksOnInIt) {
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    m_answers.make = pathOf(u"copy.atalaya"_s);
    start();
    EXPECT_EQ(button(u"Save a copy…"_s), nullptr);
    open(path());
    ASSERT_TRUE(m_desk->isReadOnly());
    click(u"Save a copy…"_s);
    EXPECT_EQ(m_desk->path(), pathOf(u"copy.atalaya"_s));
    EXPECT_FALSE(m_desk->isReadOnly());
    EXPECT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(button(u"Save a copy…"_s), nullptr) << "here one may write";
}

TEST_F(HomePageTest, AFileThatIsNoWorkspaceIsSaidAndWhatWasOpenStays) {
    write(pathOf(u"letter.atalaya"_s), "Dear Sir");
    start();
    open(path());
    open(pathOf(u"letter.atalaya"_s));
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->count(), 1);
    EXPECT_EQ(m_desk->path(), path());
}

TEST_F(HomePageTest, AFileThatIsAwayStaysOnTheListUntilItIsBackOrAPersonTakesItOff) {
    m_preferences->addRecentFile(pathOf(u"gone.atalaya"_s));
    m_preferences->addRecentFile(path());
    start();
    ASSERT_EQ(files()->model()->rowCount(), 2);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return files()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"not there"_s);
    }));
    files()->setFocus(Qt::TabFocusReason);
    files()->setCurrentIndex(files()->model()->index(1, 0));
    QTest::keyClick(files(), Qt::Key_Return);
    EXPECT_FALSE(m_desk->isOpen());
    EXPECT_TRUE(says(u"“gone.atalaya” is not there now"_s));
    EXPECT_EQ(m_preferences->recentFiles().size(), 2) << "its stick may be unplugged";
    // And plugged in again.
    makeAt(pathOf(u"gone.atalaya"_s)).reset();
    files()->setCurrentIndex(files()->model()->index(1, 0));
    QTest::keyClick(files(), Qt::Key_Return);
    EXPECT_EQ(m_desk->path(), pathOf(u"gone.atalaya"_s));
    ASSERT_TRUE(isGood(m_desk->closeFile()));
    settle();
    files()->setFocus(Qt::TabFocusReason);
    files()->setCurrentIndex(files()->model()->index(0, 0));
    QTest::keyClick(files(), Qt::Key_Delete);
    EXPECT_EQ(m_preferences->recentFiles(), QStringList(path()));
    EXPECT_TRUE(says(u"gone.atalaya was taken off the list"_s));
    EXPECT_TRUE(QFileInfo::exists(pathOf(u"gone.atalaya"_s))) << "the file stays";
    files()->setCurrentIndex(files()->model()->index(0, 0));
    QTest::keyClick(files(), Qt::Key_Return);
    EXPECT_EQ(m_desk->path(), path());
    QTest::keyClick(files(), Qt::Key_Delete);
    EXPECT_EQ(m_preferences->recentFiles(), QStringList(path())) << "the open one stays";
}

TEST_F(HomePageTest, TheRightButtonTakesAFileOffTheListToo) {
    m_preferences->addRecentFile(pathOf(u"gone.atalaya"_s));
    m_preferences->addRecentFile(path());
    start();
    settle();
    const QPoint row = files()->visualRect(files()->model()->index(1, 0)).center();
    const QPoint at = files()->viewport()->mapTo(m_window.get(), row);
    {
        // The platform of the tests has no windows to raise.
        const ExpectedMessage raise("does not support raise()");
        const ExpectedMessage grab("does not support grabbing the keyboard");
        QTest::mouseClick(m_window->windowHandle(), Qt::RightButton, Qt::NoModifier, at);
    }
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    ASSERT_TRUE(menu->activeAction());
    EXPECT_EQ(menu->activeAction()->text(), u"Take off the list"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(m_preferences->recentFiles(), QStringList(path()));
    EXPECT_FALSE(m_desk->isOpen());
}

TEST_F(HomePageTest, ApprovingLocksAndReopeningNeedsAReasonThatIsLogged) {
    start();
    open(path());
    menu(0, u"Approve…"_s);
    EXPECT_TRUE(says(u"not answered"_s)) << "what one approves";
    EXPECT_TRUE(says(u"The approval goes into the change log as a step of María Núñez"_s));
    click(u"Approve and lock"_s);
    EXPECT_EQ(m_desk->session()->assessment().status, AssessmentStatus::Approved);
    EXPECT_FALSE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose a stage"_s));
    EXPECT_TRUE(says(u"Approved"_s)) << "the band says so";
    click(u"Reopen…"_s);
    click(u"Reopen"_s);
    EXPECT_EQ(m_desk->session()->assessment().status, AssessmentStatus::Approved) << "without a reason";
    QLineEdit* reason = m_home->findChild<QLineEdit*>();
    ASSERT_NE(reason, nullptr);
    QTest::keyClicks(reason, u"a late document"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(m_desk->session()->assessment().status, AssessmentStatus::Draft);
    EXPECT_EQ(m_desk->workspace().log(plain().id)->back().note, u"a late document"_s);
}

TEST_F(HomePageTest, RemovingNamesWhatGoesAndASafeCopyHoldsIt) {
    start();
    open(path());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
    menu(1, u"Remove…"_s);
    EXPECT_TRUE(says(u"With it go"_s));
    QTest::keyClick(button(u"Remove it"_s), Qt::Key_Escape);
    EXPECT_EQ(m_desk->assessments().size(), 2U);
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Remove it"_s) == nullptr; }));
    menu(1, u"Remove…"_s);
    click(u"Remove it"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk->assessments().size() == 1; }));
    ASSERT_EQ(m_copies->copies().size(), 2U);
    click(u"Restore…"_s);
    ASSERT_EQ(list(u"Safe copies"_s)->model()->rowCount(), 2);
    QTest::keyClick(list(u"Safe copies"_s), Qt::Key_Return);
    EXPECT_TRUE(says(u"Restoring."_s)) << "the window goes on meanwhile";
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk->isOpen(); }));
    EXPECT_EQ(m_desk->assessments().size(), 2U);
    EXPECT_NE(button(u"Show the folder"_s), nullptr) << "where the file of before is";
}

TEST_F(HomePageTest, ARoundIsNotLeftWithEditsThatTheDiskRefusedUnlessAPersonSaysSo) {
    start();
    open(path());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
    const Assessment before = m_desk->session()->assessment();
    const NoRoom full;
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose a stage"_s));
    menu(1, u"Work on it"_s);
    EXPECT_EQ(m_desk->session()->assessment().id, before.id);
    EXPECT_TRUE(says(u"could not be written to the disk and would be lost"_s));
    open(pathOf(u"elsewhere.atalaya"_s));
    EXPECT_EQ(m_desk->path(), path());
    menu(1, u"Work on it"_s);
    click(u"Lose the changes and go on"_s);
    EXPECT_NE(m_desk->session()->assessment().id, before.id);
    EXPECT_FALSE(says(u"would be lost"_s)) << "the notice goes with what it told of";
}

TEST_F(HomePageTest, AnExportedAssessmentComesInElsewhere) {
    start();
    open(path());
    menu(1, u"Export as a file…"_s);
    m_answers.import = pathOf(u"Altamar 2024.json"_s);
    ASSERT_TRUE(QFileInfo::exists(m_answers.import));
    ASSERT_TRUE(isGood(makeAt(pathOf(u"other.atalaya"_s)) ? Outcome() : failure(ErrorCode::Internal, {})));
    open(pathOf(u"other.atalaya"_s));
    click(u"Import…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk->assessments().size() == 1; }));
    EXPECT_EQ(m_desk->session()->assessment().round, u"2024"_s);
    write(m_answers.import, "{}");
    click(u"Import…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<NotificationBar*>()->count() == 1; }));
    EXPECT_EQ(m_desk->assessments().size(), 1U);
}

TEST_F(HomePageTest, WhatWaitsLeadsToItsPlaceAndFollowsEdits) {
    start(true);
    open(path());
    click(u"Go to them"_s);
    EXPECT_EQ(m_score->entered.subject, indicator(0)) << "the first that is not answered";
    m_window->go({PageId::Home, {}, {}});
    EXPECT_FALSE(says(u"marked for review"_s));
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose a stage"_s));
    ASSERT_TRUE(m_desk->session()->perform(SetForReview{indicator(0), true}, u"Mark"_s));
    EXPECT_TRUE(says(u"marked for review"_s));
    menu(0, u"New round from this…"_s);
    EXPECT_EQ(m_answers.goneOnFrom, plain().id);
}

TEST_F(HomePageTest, NothingIsCutOrNamelessAtTwiceTheTextSizeAndColumnsStackWhenNarrow) {
    start();
    open(path());
    const auto sideBySide = [this] {
        return files()->mapTo(m_home, QPoint()).x() > table()->mapTo(m_home, QPoint()).x();
    };
    EXPECT_TRUE(sideBySide());
    for (const int percent : {100, 200}) {
        m_style->setTextPercent(percent);
        QApplication::processEvents();
        for (const QAbstractButton* one : m_home->findChildren<QAbstractButton*>()) {
            if (one->isVisible()) {
                EXPECT_FALSE(one->accessibleName().isEmpty() && one->text().isEmpty());
                EXPECT_GE(one->width(), one->minimumSizeHint().width()) << one->text().toStdString();
                EXPECT_GE(one->height(), one->minimumSizeHint().height()) << one->text().toStdString();
            }
        }
    }
    EXPECT_FALSE(sideBySide());
    EXPECT_FALSE(table()->accessibleName().isEmpty());
    EXPECT_FALSE(files()->accessibleName().isEmpty());
}

} // namespace
} // namespace atalaya::test
