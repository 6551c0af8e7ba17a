#include "tests/models/session/Practice.h"
#include "tests/views/reportpage/ReportsFixture.h"
#include "views/reportpage/PageView.h"
#include "views/reportpage/Thumbnails.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(ReportsPageTest, ShowsTheRealPagesAndDrawsThemAgainWhenChoicesOrDataChange) {
    start(begun());
    awaitPages();
    const int all = pages();
    ASSERT_GT(all, 3);
    EXPECT_EQ(m_page->preview().images().pdf(), madeHere(report::ReportFormat::Pdf))
        << "a thread of its own must not change a byte";
    QTest::keyClick(m_window.get(), Qt::Key_PageDown);
    EXPECT_EQ(m_page->preview().pageView().page(), 1);
    EXPECT_TRUE(says(u"page <b>2</b> of"_s));

    press(u"Every answer (annex A)"_s);
    EXPECT_FALSE(m_page->isUpToDate());
    EXPECT_TRUE(says(u"redrawn"_s));
    awaitPages();
    EXPECT_LE(pages(), all);
    for (const report::ReportHeading& heading : m_page->preview().images().headings()) {
        EXPECT_NE(heading.anchor, u"annex-a"_s);
    }
    const QByteArray before = m_page->preview().images().pdf();
    EXPECT_TRUE(m_desk->session()->perform(SetRationale{indicator(0), u"Another reason."_s}, u"Edit"_s));
    EXPECT_FALSE(m_page->isUpToDate());
    awaitPages();
    EXPECT_NE(m_page->preview().images().pdf(), before);
    EXPECT_EQ(m_page->preview().pageView().page(), 1) << "one stays where one was";
}

TEST_F(ReportsPageTest, GoesToTheTraceOfTheHeadlineAsSoonAsThereArePages) {
    start(begun());
    m_window->go({PageId::Reports, {}, u"trace"_s});
    awaitPages();
    const auto& headings = m_page->preview().images().headings();
    const auto annex = std::find_if(headings.begin(), headings.end(),
                                    [](const auto& heading) { return heading.anchor == u"annex-e"_s; });
    ASSERT_NE(annex, headings.end());
    EXPECT_GT(annex->page, 0);
    EXPECT_EQ(m_page->preview().pageView().page(), annex->page);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp);
    m_window->go({PageId::Score, {}, {}});
    m_window->go({PageId::Reports, {}, u"trace"_s});
    EXPECT_EQ(m_page->preview().pageView().page(), annex->page) << "at once, with the pages there";
}

TEST_F(ReportsPageTest, AHiddenPageDrawsNothingUntilItIsLookedAtAgain) {
    start(begun());
    awaitPages();
    m_window->go({PageId::Score, {}, {}});
    EXPECT_TRUE(m_desk->session()->perform(SetForReview{indicator(0), true}, u"Mark"_s));
    QApplication::processEvents();
    EXPECT_FALSE(m_page->isDrawing()) << "nobody looks";
    EXPECT_FALSE(m_page->isUpToDate());
    m_window->go({PageId::Reports, {}, {}});
    EXPECT_TRUE(m_page->isDrawing());
    awaitPages();
}

TEST_F(ReportsPageTest, ExportsWhatTheDataMakeAndOpensIt) {
    start(begun());
    awaitPages();
    exportByKey();
    EXPECT_EQ(m_answers.suggested, u"Altamar gap report 2026, 2026-05-14.pdf"_s);
    awaitExport();
    EXPECT_EQ(read(m_answers.path), madeHere(report::ReportFormat::Pdf));
    press(u"Open"_s);
    EXPECT_EQ(m_answers.opened, m_answers.path);
    press(u"Show in folder"_s);
    EXPECT_EQ(m_answers.shown, m_answers.path);

    for (const auto& [name, format] :
         {std::pair(u"CSV"_s, report::ReportFormat::Csv), std::pair(u"HTML"_s, report::ReportFormat::Html)}) {
        choose(u"Format"_s, name);
        m_answers.path = pathOf(u"out."_s + name);
        press(u"Export %1…"_s.arg(name));
        awaitExport();
        EXPECT_EQ(read(m_answers.path), madeHere(format)) << name.toStdString();
    }
    EXPECT_EQ(m_answers.suggestedEnding, u"html"_s);
}

TEST_F(ReportsPageTest, StoppingAnExportLeavesNothingAndTheNextOneWorks) {
    start(begun());
    awaitPages();
    choose(u"Format"_s, u"ODT"_s);
    const QStringList before = entries();
    exportByKey();
    press(u"Cancel"_s);
    EXPECT_TRUE(says(u"nothing was written"_s));
    QTest::qWait(50);
    EXPECT_EQ(entries(), before);
    m_answers.path = pathOf(u"out.odt"_s);
    exportByKey();
    awaitExport();
    m_answers.path.clear();
    exportByKey();
    EXPECT_EQ(m_answers.asked, 3) << "the person thought better of it";
}

TEST_F(ReportsPageTest, WhatMustBeMendedIsNamedAndAskedAboutOnce) {
    Assessment assessment = begun();
    Answer thin;
    thin.notApplicable = true;
    thin.notApplicableReason = u"n/a"_s;
    assessment.answers[indicator(1)] = thin;
    start(assessment);
    awaitPages();
    exportByKey();
    EXPECT_EQ(m_answers.asked, 0);
    EXPECT_TRUE(says(u"without a real reason"_s));
    press(u"Show"_s);
    EXPECT_EQ(m_answers.asked, 0);
    EXPECT_TRUE(findings()->hasFocus());
    EXPECT_EQ(findings()->currentIndex().row(), 0);
    exportByKey();
    press(u"Export anyway"_s);
    EXPECT_EQ(m_answers.asked, 1);
    awaitExport();
    EXPECT_TRUE(QFile::exists(m_answers.path));
}

TEST_F(ReportsPageTest, TextsInAnotherLanguageAreAFindingThatHoldsNoExportUp) {
    Assessment assessment = begun();
    assessment.language = u"es"_s;
    start(assessment);
    choose(u"Language"_s, u"English"_s); // the page proposes that of the assessment
    awaitPages();
    const QModelIndex other = finding(u"The assessment is written in Spanish"_s);
    ASSERT_TRUE(other.isValid());
    findings()->setFocus();
    findings()->setCurrentIndex(other);
    QTest::keyClick(findings(), Qt::Key_Return);
    EXPECT_TRUE(named<QComboBox>(u"Language"_s)->hasFocus()) << "its fix is a choice on this page";
    exportByKey();
    EXPECT_EQ(m_answers.asked, 1) << "the report marks these texts with their language";
    awaitExport();
    EXPECT_TRUE(QFile::exists(m_answers.path));
}

TEST_F(ReportsPageTest, AFolderThatCannotBeWrittenToIsSaidInOneSentence) {
    start(begun());
    awaitPages();
    const QStringList before = entries();
    m_answers.path = pathOf(u"nowhere/out.pdf"_s);
    exportByKey();
    awaitExport();
    EXPECT_TRUE(says(u"does not exist"_s));
    m_answers.path = path();
    exportByKey();
    awaitExport();
    EXPECT_TRUE(says(u"is a workspace and is not replaced"_s));
    EXPECT_EQ(entries(), before);
}

TEST_F(ReportsPageTest, APasswordIsTypedTwiceAndEncryptsTheFile) {
    start(begun());
    awaitPages();
    press(u"Encrypt the file, AES-256"_s);
    exportByKey();
    EXPECT_TRUE(says(u"Type a password"_s));
    auto* first = named<QLineEdit>(u"Password, not kept anywhere"_s);
    auto* again = named<QLineEdit>(u"The same once more"_s);
    QTest::keyClicks(first, u"palo santo"_s);
    QTest::keyClicks(again, u"palo santa"_s);
    exportByKey();
    EXPECT_EQ(m_answers.asked, 0);
    EXPECT_TRUE(says(u"not the same"_s));
    EXPECT_TRUE(again->property("error").toBool());
    again->clear();
    QTest::keyClicks(again, u"palo santo"_s);
    exportByKey();
    awaitExport();
    EXPECT_TRUE(read(m_answers.path).contains("/Encrypt"));
    EXPECT_FALSE(m_preferences->layout(u"report-"_s + plain().id.toString(QUuid::WithoutBraces)).contains("santo"));
}

TEST_F(ReportsPageTest, FindingsLeadToTheirFixAndThePassedChecksUnfold) {
    start(begun());
    QListView* list = findings();
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    EXPECT_TRUE(list->hasFocus());
    while (!list->currentIndex().data().toString().contains(u"marked for review"_s)) {
        ASSERT_LT(list->currentIndex().row(), list->model()->rowCount() - 1);
        QTest::keyClick(m_window.get(), Qt::Key_F4);
    }
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(m_score->entered, (Place{PageId::Score, indicator(1), {}}));
    m_window->go({PageId::Reports, {}, {}});

    const int last = list->model()->rowCount() - 1;
    const QRect row = list->visualRect(list->model()->index(last, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(row.right() - 26, row.top() + 16));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() > last + 1; }, patience));
    EXPECT_TRUE(m_desk->session()->perform(SetForReview{indicator(1), false}, u"Unmark"_s));
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        EXPECT_FALSE(list->model()->index(i, 0).data().toString().contains(u"still marked"_s));
    }
}

TEST_F(ReportsPageTest, RemembersTheChoicesOfEachAssessment) {
    start(begun());
    press(u"Letter"_s);
    press(u"Grey"_s);
    press(u"Minority views"_s);
    choose(u"Handling mark"_s, u"TLP:RED"_s);
    Assessment other = plain();
    other.id = idOf(u"other"_s);
    other.round = u"2028"_s;
    ASSERT_TRUE(isGood(m_desk->addAssessment(other, {})));
    EXPECT_EQ(named<QComboBox>(u"Handling mark"_s)->currentText(), u"TLP:AMBER"_s);
    EXPECT_TRUE(WindowFixture::button(u"Colour"_s)->isChecked());
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    EXPECT_EQ(named<QComboBox>(u"Handling mark"_s)->currentText(), u"TLP:RED"_s);
    EXPECT_TRUE(WindowFixture::button(u"Grey"_s)->isChecked());
    EXPECT_FALSE(WindowFixture::button(u"Minority views"_s)->isChecked());
    EXPECT_EQ(choicesFrom("{\"paper\":7,\"language\":\"xx\",\"format\":\"pdf\"}", u"en"_s), ReportChoices());
    EXPECT_EQ(choicesFrom("nonsense", u"en"_s), ReportChoices());
    const QStringList three{u"en"_s, u"es"_s, u"pt"_s};
    EXPECT_EQ(choicesFrom({}, u"es"_s, three).language, u"es"_s) << "as the assessment speaks";
    EXPECT_EQ(choicesFrom({}, u"fr"_s, three).language, u"en"_s) << "no report speaks it";
    EXPECT_EQ(choicesFrom("{\"language\":\"pt\"}", u"es"_s, three).language, u"pt"_s) << "as was chosen";
}

TEST_F(ReportsPageTest, ThePaperIsThatOfTheStateUntilAnotherIsChosen) {
    Assessment chilean = begun();
    chilean.countryCode = u"CHL"_s;
    start(chilean);
    const auto isOn = [this](const QString& paper) { return WindowFixture::button(paper, true)->isChecked(); };
    EXPECT_TRUE(isOn(u"Letter"_s));
    awaitPages();
    EXPECT_EQ(m_page->preview().images().sizeOf(0).toSize(), QSize(612, 792));

    Assessment peruvian = plain();
    peruvian.id = idOf(u"other"_s);
    peruvian.round = u"2028"_s;
    peruvian.countryCode = u"PER"_s;
    ASSERT_TRUE(isGood(m_desk->addAssessment(peruvian, {})));
    EXPECT_TRUE(isOn(u"A4"_s));
    press(u"Grey"_s);
    Head head = headOf(m_desk->session()->assessment());
    head.countryCode = u"MEX"_s;
    ASSERT_TRUE(m_desk->session()->perform(SetHead{head}, u"Another State"_s));
    QApplication::processEvents();
    EXPECT_TRUE(isOn(u"Letter"_s)) << "to choose something else is not to choose the paper";

    ASSERT_TRUE(isGood(m_desk->choose(chilean.id)));
    EXPECT_TRUE(isOn(u"Letter"_s));
    press(u"A4"_s);
    ASSERT_TRUE(isGood(m_desk->choose(peruvian.id)));
    ASSERT_TRUE(isGood(m_desk->choose(chilean.id)));
    EXPECT_TRUE(isOn(u"A4"_s)) << "as was chosen";
    awaitPages();
    EXPECT_EQ(m_page->preview().images().sizeOf(0).toSize(), QSize(595, 842));
}

TEST_F(ReportsPageTest, AnApprovedAssessmentIsReportedOn) {
    Assessment assessment = begun();
    assessment.status = AssessmentStatus::Approved;
    start(assessment);
    awaitPages();
    exportByKey();
    awaitExport();
    EXPECT_TRUE(QFile::exists(m_answers.path));
}

TEST_F(ReportsPageTest, WithoutAnAssessmentItTeachesAndEndsQuietlyWhileMaking) {
    makeWindow();
    addPages();
    EXPECT_NE(WindowFixture::button(u"Go to Home"_s, true), nullptr);
    exportByKey();
    EXPECT_EQ(m_answers.asked, 0);
    ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(u"Altamar.atalaya"_s))));
    QTest::qWait(20); // the charts are being recorded, or the pages being made
    m_desk->closeFile();
    EXPECT_EQ(pages(), 0);
}

TEST_F(ReportsPageTest, NarrowWindowsShowOnePartAtATimeAndCutNothing) {
    start(begun());
    awaitPages();
    const auto seen = [this] {
        return std::tuple(named<QComboBox>(u"Format"_s)->isVisible(), findings()->isVisible(),
                          m_page->preview().isVisible());
    };
    EXPECT_EQ(seen(), std::tuple(true, true, true));
    EXPECT_TRUE(m_page->findChild<Thumbnails*>()->isVisible());
    m_window->resize(1024, 700);
    QApplication::processEvents();
    EXPECT_EQ(seen(), std::tuple(true, true, false));
    press(u"Pages"_s);
    EXPECT_EQ(seen(), std::tuple(true, false, true));
    EXPECT_FALSE(m_page->findChild<Thumbnails*>()->isVisible());
    m_style->setTextPercent(200);
    m_window->resize(1366, 740);
    QApplication::processEvents();
    EXPECT_EQ(seen(), std::tuple(false, false, true));
    press(u"Options"_s);
    EXPECT_EQ(seen(), std::tuple(true, false, false));
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    EXPECT_EQ(seen(), std::tuple(false, true, false));
    EXPECT_LE(m_window->width(), 1366) << "never wider than the screen";
}

} // namespace
} // namespace atalaya::test
