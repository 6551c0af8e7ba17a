#include "tests/views/evidence/EvidencePageFixture.h"
#include "views/evidence/EvidenceActions.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/EvidencePicker.h"
#include "views/evidence/ProlongForm.h"
#include "views/evidence/SupportPlace.h"
#include "views/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QHeaderView>
#include <QListView>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(EvidencePageTest, ListsFiltersSearchesAndSortsAndTheChoiceSurvives) {
    start(assessment());
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(codes(), QStringList({u"E-001"_s, u"E-002"_s, u"E-003"_s}));
    EXPECT_EQ(chip(u"All"_s)->count(), 3);
    EXPECT_EQ(chip(u"Past review-by"_s)->count(), 1);
    EXPECT_EQ(chip(u"Not attached"_s)->count(), 1);
    EXPECT_EQ(chip(u"No file"_s)->count(), 3);
    EXPECT_EQ(chip(u"Weak"_s)->count(), 1) << "a statement where the framework asks for a document that was seen";
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(currentCode(), u"E-002"_s);
    QTest::mouseClick(chip(u"Past review-by"_s), Qt::LeftButton);
    EXPECT_EQ(codes(), QStringList(u"E-001"_s));
    QTest::mouseClick(chip(u"All"_s), Qt::LeftButton);
    EXPECT_EQ(currentCode(), u"E-002"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto* search = m_page->findChild<SearchField*>();
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, u"tecnico ministerio"_s);
    EXPECT_EQ(codes(), QStringList(u"E-003"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(currentCode(), u"E-002"_s);
    table()->horizontalHeader()->setSortIndicator(EvidenceListModel::ReviewBy, Qt::DescendingOrder);
    EXPECT_EQ(codes(), QStringList({u"E-002"_s, u"E-003"_s, u"E-001"_s}));
    EXPECT_EQ(currentCode(), u"E-002"_s);
    m_window->go({PageId::Evidence, u"E-003"_s, {}});
    EXPECT_EQ(currentCode(), u"E-003"_s);
}

TEST_F(EvidencePageTest, SaysWhatAPastDocumentCostsAndKeepsItInForce) {
    start(assessment());
    EXPECT_TRUE(says(u"%1 lose"_s.arg(indicator(0))));
    EXPECT_EQ(m_desk->session()->scores().indicator(indicator(0))->evidenced, 1);
    press(u"Still in force…"_s);
    EXPECT_EQ(leaf<ProlongForm>()->findChild<QDateEdit*>()->date(), QDate(2027, 5, 14));
    press(u"Still in force"_s);
    EXPECT_EQ(piece(u"E-001"_s)->reviewBy, QDate(2027, 5, 14));
    EXPECT_EQ(m_desk->session()->scores().indicator(indicator(0))->evidenced, 3);
    EXPECT_EQ(chip(u"Past review-by"_s)->count(), 0);
    m_desk->session()->history().undo();
    EXPECT_EQ(chip(u"Past review-by"_s)->count(), 1);
}

TEST_F(EvidencePageTest, AddsWhatIsWrittenOnTheFormAndSaysWhatIsWrongWhereItIs) {
    start(assessment());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    auto* form = leaf<EvidenceForm>();
    ASSERT_TRUE(form->isOpen());
    auto* title = field<QLineEdit>(u"Title"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_TRUE(title->property("error").toBool());
    QTest::keyClicks(title, u"  Plan a 2030 "_s);
    field<QLineEdit>(u"Link"_s)->setText(u"javascript:alert(1)"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_TRUE(form->isOpen());
    EXPECT_TRUE(field<QLineEdit>(u"Link"_s)->property("error").toBool());
    field<QLineEdit>(u"Link"_s)->setText(u"https://example.org/plan"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_FALSE(form->isOpen());
    ASSERT_NE(piece(u"E-004"_s), nullptr);
    EXPECT_EQ(piece(u"E-004"_s)->title, u"Plan a 2030"_s);
    EXPECT_EQ(piece(u"E-004"_s)->reviewBy, QDate(2027, 5, 14));
    EXPECT_EQ(currentCode(), u"E-004"_s);
    EXPECT_EQ(m_desk->session()->history().undoText(), u"Add evidence E-004"_s);
    QTest::keyClick(m_window.get(), Qt::Key_A);
    ASSERT_TRUE(form->isOpen());
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_FALSE(form->isOpen());
    EXPECT_EQ(now().evidence.size(), 4U);
}

TEST_F(EvidencePageTest, ReplacingMovesTheAnswersToTheNewDocumentInOneStep) {
    start(assessment());
    press(u"Replace…"_s);
    field<QLineEdit>(u"Title"_s)->setText(u"National Strategy 2026"_s);
    press(u"Replace"_s);
    const Evidence* next = piece(u"E-004"_s);
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(answersSupportedBy(now(), next->id).size(), 1U);
    EXPECT_TRUE(answersSupportedBy(now(), idOf(u"E-001"_s)).empty());
    EXPECT_NE(piece(u"E-001"_s), nullptr) << "what it was is still in the register";
    EXPECT_EQ(m_desk->session()->scores().indicator(indicator(0))->evidenced, 3);
    m_desk->session()->history().undo();
    EXPECT_EQ(now(), assessment());
}

TEST_F(EvidencePageTest, DroppedDocumentsAreKeptAndWhatCannotBeIsSaid) {
    start(assessment());
    write(pathOf(u"informe_año 2025.txt"_s), "one");
    write(pathOf(u"minutes.txt"_s), "two");
    write(pathOf(u"copy of minutes.txt"_s), "two");
    write(pathOf(u"empty.pdf"_s), "");
    drop({pathOf(u"informe_año 2025.txt"_s), pathOf(u"minutes.txt"_s), pathOf(u"copy of minutes.txt"_s),
          pathOf(u"empty.pdf"_s), pathOf(u"gone.pdf"_s)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return now().evidence.size() == 5U; }));
    EXPECT_EQ(piece(u"E-004"_s)->title, u"informe año 2025"_s);
    EXPECT_EQ(m_desk->session()->history().count(), 1);
    EXPECT_TRUE(m_desk->workspace().hasFile(piece(u"E-005"_s)->file->sha256));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->findChild<NotificationBar*>()->count() == 1; }));
    EXPECT_EQ(chip(u"No file"_s)->count(), 3);
    // Opened as a copy that only this person can read.
    m_window->go({PageId::Evidence, u"E-005"_s, {}});
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_answers.opened.size() == 1; }));
    EXPECT_EQ(read(m_answers.opened.front().toLocalFile()), "two");
    m_answers.place = pathOf(u"out.txt"_s);
    press(u"Write a copy…"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(m_answers.place); }));
    EXPECT_EQ(m_answers.suggested, u"minutes.txt"_s);
}

TEST_F(EvidencePageTest, SeveralDocumentsAreChosenInOneDialogAndComeInAsIfDropped) {
    start(assessment());
    QTest::keyClick(m_window.get(), Qt::Key_D);
    EXPECT_FALSE(leaf<EvidenceForm>()->isOpen()) << "the person thought better of it";
    write(pathOf(u"acta 1.txt"_s), "one");
    write(pathOf(u"acta 2.txt"_s), "two");
    m_answers.documents = {pathOf(u"acta 1.txt"_s), pathOf(u"acta 2.txt"_s)};
    QTest::keyClick(m_window.get(), Qt::Key_D);
    ASSERT_TRUE(QTest::qWaitFor([&] { return now().evidence.size() == 5U; }));
    EXPECT_EQ(piece(u"E-005"_s)->title, u"acta 2"_s);
    EXPECT_EQ(currentCode(), u"E-005"_s);
    EXPECT_EQ(m_desk->session()->history().count(), 1);
    m_desk->session()->history().undo();
    EXPECT_EQ(now(), assessment());
    m_answers.documents = {pathOf(u"acta 1.txt"_s)};
    press(u"Add documents…"_s);
    EXPECT_TRUE(leaf<EvidenceForm>()->isOpen()) << "one is written down at once";
    ASSERT_TRUE(QTest::qWaitFor([&] { return leaf<EvidenceForm>()->draft().file.has_value(); }));
}

TEST_F(EvidencePageTest, DocumentsAreKeptForOnePageAfterTheOtherAndComingTooLateIsSaidOnce) {
    start(assessment());
    EvidencePicker picker(context(), m_page, &m_answers);
    picker.open(indicator(1));
    write(pathOf(u"big.bin"_s), QByteArray(8'000'000, 'x'));
    write(pathOf(u"acta.txt"_s), "acta");
    drop({pathOf(u"big.bin"_s), pathOf(u"acta.txt"_s)});
    m_answers.documents = {pathOf(u"acta.txt"_s)};
    press(u"Add new evidence…"_s);
    press(u"Choose a file…"_s);
    EXPECT_TRUE(says(u"Another document is being kept."_s)) << "by the page below";
    ASSERT_TRUE(isGood(m_desk->leaveAssessment()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !EvidenceIntake::of(*m_desk).isBusy(); }));
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->count(), 1);
    EXPECT_TRUE(says(u"2 documents came too late"_s) || says(u"2 document(s) came too late"_s));
}

TEST_F(EvidencePageTest, OneDroppedDocumentOpensTheFormWithItAndAProgramIsNotOpened) {
    start(assessment());
    write(pathOf(u"setup.sh"_s), "#!/bin/sh\n");
    drop({pathOf(u"setup.sh"_s)});
    ASSERT_TRUE(leaf<EvidenceForm>()->isOpen());
    ASSERT_TRUE(QTest::qWaitFor([&] { return leaf<EvidenceForm>()->draft().file.has_value(); }));
    press(u"Add"_s);
    ASSERT_NE(piece(u"E-004"_s), nullptr);
    EXPECT_EQ(piece(u"E-004"_s)->title, u"setup"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(m_answers.opened.isEmpty());
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->count(), 1);
}

TEST_F(EvidencePageTest, RemovingWhatIsUsedOffersToDetachFirst) {
    start(assessment());
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(now().evidence.size(), 3U);
    press(u"Detach and remove"_s);
    EXPECT_EQ(piece(u"E-001"_s), nullptr);
    EXPECT_TRUE(now().answer(indicator(0))->evidence.empty());
    m_desk->session()->history().undo();
    EXPECT_EQ(now(), assessment());
    // Del among the answers detaches; Enter there goes to the question.
    m_window->go({PageId::Evidence, u"E-002"_s, {}});
    QTest::keyClick(m_window.get(), Qt::Key_I);
    auto* answers = leaf<EvidenceDetail>()->answers();
    ASSERT_TRUE(answers->hasFocus());
    answers->setCurrentIndex(answers->model()->index(0, 0));
    const QSignalSpy jumps(m_page, &Page::jumpRequested);
    QTest::keyClick(answers, Qt::Key_Return);
    ASSERT_EQ(jumps.count(), 1);
    EXPECT_EQ(jumps.front().front().value<Place>(), (Place{PageId::Score, indicator(1), u"evidence"_s}));
    QTest::keyClick(answers, Qt::Key_Delete);
    EXPECT_TRUE(now().answer(indicator(1))->evidence.empty());
    ASSERT_NE(piece(u"E-002"_s), nullptr);
}

TEST_F(EvidencePageTest, AnApprovedAssessmentIsShownAndNotChanged) {
    start(assessment());
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::InReview, {}));
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_TRUE(says(m_desk->session()->whyNotEditable()));
    EXPECT_FALSE(button(u"Add evidence…"_s, true)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_FALSE(leaf<EvidenceForm>()->isOpen());
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(now().evidence.size(), 3U);
}

TEST_F(EvidencePageTest, WithoutAnAssessmentAndWithoutEvidenceItTeaches) {
    start(plain());
    EXPECT_TRUE(says(u"No evidence yet"_s));
    m_desk->leaveAssessment();
    EXPECT_TRUE(says(u"Choose an assessment first"_s));
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(EvidencePageTest, NarrowWindowsOpenTheDetailAsADrawerAndNothingIsCut) {
    start(assessment());
    m_window->resize(1024, 660);
    QApplication::processEvents();
    QTest::keyClick(m_window.get(), Qt::Key_I);
    EXPECT_TRUE(says(u"Past its review-by date"_s));
    for (const int percent : {100, 200}) {
        m_style->setTextPercent(percent);
        QApplication::processEvents();
        for (const QAbstractButton* one : m_page->findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->parentWidget()->isVisible()) {
                EXPECT_FALSE(one->accessibleName().isEmpty() && one->text().isEmpty());
                EXPECT_GE(one->width(), one->minimumSizeHint().width()) << one->text().toStdString();
            }
        }
        EXPECT_LE(table()->horizontalHeader()->length(), table()->viewport()->width());
    }
}

TEST_F(EvidencePageTest, EveryWordFollowsTheGroundWhileItIsOpen) {
    start(assessment());
    ASSERT_TRUE(says(u"Past its review-by date"_s));
    for (const auto ground : {WindowStyle::Ground::Dark, WindowStyle::Ground::Light}) {
        m_style->setGround(ground);
        QApplication::processEvents();
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                const QColor ink = label->palette().color(QPalette::WindowText);
                EXPECT_GE(contrast(ink, m_style->colour("surface")), 4.5) << label->text().toStdString();
            }
        }
    }
}

TEST_F(EvidencePageTest, ThePickerAttachesToOneCriterionAndAddsNew) {
    start(assessment());
    EvidencePicker picker(context(), m_page, &m_answers);
    picker.open(indicator(1));
    ASSERT_TRUE(picker.isOpen());
    const QSignalSpy attached(&picker, &EvidencePicker::attached);
    auto* search = picker.findChild<SearchField*>();
    QTest::keyClicks(search, u"informe"_s);
    EXPECT_EQ(picker.findChild<QListView*>()->model()->rowCount(), 1);
    picker.findChild<SupportPlace*>()->setStage(2);
    QTest::keyClick(picker.findChild<QListView*>(), Qt::Key_Return);
    ASSERT_EQ(attached.count(), 1);
    EXPECT_EQ(now().answer(indicator(1))->evidence.back(), (EvidenceUse{idOf(u"E-003"_s), 2}));
    EXPECT_EQ(m_desk->session()->scores().indicator(indicator(1))->evidenced, 2);
    m_desk->session()->history().undo();
    EXPECT_EQ(now(), assessment());
}

} // namespace
} // namespace atalaya::test
