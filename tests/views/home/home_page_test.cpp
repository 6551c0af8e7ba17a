#include "models/session/SafeCopies.h"
#include "tests/support/NoRoom.h"
#include "tests/support/Strict.h"
#include "tests/views/window/WindowFixture.h"
#include "views/home/HomePage.h"
#include "views/home/HomeQuestions.h"
#include "views/home/NewAssessmentDialog.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/Label.h"
#include "views/widgets/NotificationBar.h"
#include "views/window/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTest>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Answers in the place of a person.
class Answers : public HomeQuestions {
public:
    QString fileToOpen(QWidget*) override { return open; }
    QString fileToMake(QWidget*) override { return make; }
    std::optional<Assessment> newAssessment(const Desk&, const WindowStyle&, const QUuid& from, QWidget*) override {
        goneOnFrom = from;
        return begin;
    }
    QString fileToImport(QWidget*) override { return import; }
    QString fileToExport(QWidget*, const QString& name) override { return exportFolder + u'/' + name + u".json"_s; }
    QString copyToRestore(QWidget*, const QString&) override { return {}; }
    void showFolder(const QString& folder) override { shown = folder; }
    QString documentsFolder() override { return documents; }

    QString open, make, documents, import, exportFolder, shown;
    QUuid goneOnFrom;
    std::optional<Assessment> begin;
};

/// A page that notes where it was asked to go.
class ScorePlace : public Page {
public:
    explicit ScorePlace(const WindowContext& context) : Page(PageId::Score, context, nullptr) {}
    [[nodiscard]] QString word() const override { return u"Score"_s; }
    void enter(const Place& place) override { entered = place; }
    Place entered;
};

class HomePageTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        {
            const auto workspace = make();
            ASSERT_TRUE(isGood(workspace->add(plain(), {})));
            Assessment earlier = plain();
            earlier.id = idOf(u"earlier"_s);
            earlier.round = u"2024"_s;
            earlier.referenceDate = QDate(2024, 7, 1);
            ASSERT_TRUE(isGood(workspace->add(earlier, {})));
        }
        m_answers.documents = QFileInfo(path()).path();
    }
    void start(bool withScore = false) {
        makeWindow();
        m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
        m_home = new HomePage(context(), *m_copies, m_answers, [this](PageId id) { return m_window->leadsTo(id); });
        addPage(m_home, "home");
        if (withScore) {
            m_score = new ScorePlace(context());
            addPage(m_score, "score");
        }
        show();
    }
    /// Null when none is to be seen.
    [[nodiscard]] QAbstractButton* button(const QString& word) const {
        QApplication::processEvents(); // a layout shows what is new
        return WindowFixture::button(word, true);
    }
    void click(const QString& word) {
        QAbstractButton* found = button(word);
        ASSERT_NE(found, nullptr) << word.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] bool says(const QString& words) const {
        QApplication::processEvents();
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    /// Opens the menu of a row by its sign and chooses from it.
    void menu(int row, const QString& word) {
        const QModelIndex sign = table()->model()->index(row, AssessmentListModel::Menu);
        // The platform of the tests has no windows to raise.
        const ExpectedMessage raise("does not support raise()");
        const ExpectedMessage grab("does not support grabbing the keyboard");
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, table()->visualRect(sign).center());
        auto* shown = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(shown, nullptr);
        for (QAction* action : shown->actions()) {
            if (action->text() == word) {
                ASSERT_TRUE(action->isEnabled());
                shown->setActiveAction(action);
                QTest::keyClick(shown, Qt::Key_Return);
                return;
            }
        }
        FAIL() << word.toStdString();
    }
    [[nodiscard]] QTableView* table() const { return m_home->findChild<QTableView*>(); }
    [[nodiscard]] QListView* files() const { return list(u"Workspaces on this computer"_s); }
    [[nodiscard]] QListView* list(const QString& name) const {
        for (QListView* view : m_home->findChildren<QListView*>()) {
            if (view->accessibleName() == name) {
                return view;
            }
        }
        return nullptr;
    }

    void TearDown() override {
        m_window.reset();
        m_copies.reset();
        WindowFixture::TearDown();
    }

    std::unique_ptr<SafeCopies> m_copies;
    Answers m_answers;
    HomePage* m_home = nullptr;
    ScorePlace* m_score = nullptr;
};

TEST_F(HomePageTest, TheFirstTimeItTeachesAndOneClickMakesAltamar) {
    start();
    EXPECT_FALSE(table()->isVisible());
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
    ASSERT_NE(m_desk->session(), nullptr);
    EXPECT_EQ(m_desk->session()->assessment(), begun);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(button(u"Begin an assessment…"_s), nullptr);
}

TEST_F(HomePageTest, AltamarIsOneClickAwayFromAnyFileAndIsNotMadeTwice) {
    start();
    m_home->open(path());
    click(u"Altamar"_s);
    EXPECT_EQ(m_desk->path(), pathOf(u"Altamar.atalaya"_s));
    m_home->open(path());
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
    m_home->open(path());
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
    m_home->open(path());
    m_home->open(pathOf(u"letter.atalaya"_s));
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->count(), 1);
    EXPECT_EQ(m_desk->path(), path());
}

TEST_F(HomePageTest, AFileThatIsGoneLeavesTheListWhenItIsChosen) {
    m_preferences->addRecentFile(pathOf(u"gone.atalaya"_s));
    m_preferences->addRecentFile(path());
    start();
    ASSERT_EQ(files()->model()->rowCount(), 2);
    files()->setFocus(Qt::TabFocusReason);
    files()->setCurrentIndex(files()->model()->index(1, 0));
    QTest::keyClick(files(), Qt::Key_Return);
    EXPECT_EQ(m_preferences->recentFiles(), QStringList(path()));
    EXPECT_FALSE(m_desk->isOpen());
    EXPECT_TRUE(says(u"gone.atalaya is not there any more"_s));
    files()->setCurrentIndex(files()->model()->index(0, 0));
    QTest::keyClick(files(), Qt::Key_Return);
    EXPECT_EQ(m_desk->path(), path());
}

TEST_F(HomePageTest, ApprovingLocksAndReopeningNeedsAReasonThatIsLogged) {
    start();
    m_home->open(path());
    menu(0, u"Approve…"_s);
    EXPECT_TRUE(says(u"not answered"_s)) << "what one approves";
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
    m_home->open(path());
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
    m_home->open(path());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
    const Assessment before = m_desk->session()->assessment();
    const NoRoom full;
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose a stage"_s));
    menu(1, u"Work on it"_s);
    EXPECT_EQ(m_desk->session()->assessment().id, before.id);
    EXPECT_TRUE(says(u"could not be written to the disk and would be lost"_s));
    m_home->open(pathOf(u"elsewhere.atalaya"_s));
    EXPECT_EQ(m_desk->path(), path());
    menu(1, u"Work on it"_s);
    click(u"Lose the changes and go on"_s);
    EXPECT_NE(m_desk->session()->assessment().id, before.id);
    EXPECT_FALSE(says(u"would be lost"_s)) << "the notice goes with what it told of";
}

TEST_F(HomePageTest, AnExportedAssessmentComesInElsewhere) {
    start();
    m_home->open(path());
    m_answers.exportFolder = m_answers.documents;
    menu(1, u"Export as a file…"_s);
    m_answers.import = pathOf(u"Altamar 2024.json"_s);
    ASSERT_TRUE(QFileInfo::exists(m_answers.import));
    ASSERT_TRUE(isGood(makeAt(pathOf(u"other.atalaya"_s)) ? Outcome() : failure(ErrorCode::Internal, {})));
    m_home->open(pathOf(u"other.atalaya"_s));
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
    m_home->open(path());
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
    m_home->open(path());
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

TEST_F(HomePageTest, StateRoundAndScopeStandInFullInASmallWindow) {
    start();
    m_home->open(path());
    Assessment sector = plain();
    sector.id = idOf(u"sector"_s);
    sector.entity = u"Sector energético, minero y de hidrocarburos"_s;
    ASSERT_TRUE(isGood(m_desk->addAssessment(sector, {})));
    const auto tallest = [this] {
        int height = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            height = std::max(height, table()->rowHeight(row));
        }
        return height;
    };
    m_window->resize(1024, 680);
    QApplication::processEvents();
    EXPECT_GT(tallest(), m_style->px(48)) << "the scope goes on in a second line";
    EXPECT_EQ(table()->height(), table()->horizontalHeader()->height() + table()->verticalHeader()->length() + 2);
    for (const WrapLabel* label : m_home->findChildren<WrapLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        }
    }
}

class NewAssessmentDialogTest : public HomePageTest {
protected:
    void SetUp() override {
        HomePageTest::SetUp();
        start();
        m_home->open(path());
        m_dialog = std::make_unique<NewAssessmentDialog>(*m_desk, *m_style, QUuid(), m_window.get());
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void TearDown() override {
        m_dialog.reset();
        HomePageTest::TearDown();
    }
    [[nodiscard]] QLineEdit* field(const QString& name) const {
        for (QLineEdit* edit : m_dialog->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name) {
                return edit;
            }
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }
    void type(const QString& name, const QString& text) {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    std::unique_ptr<NewAssessmentDialog> m_dialog;
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
