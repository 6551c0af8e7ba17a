#include "tests/views/reportpage/ReportsFixture.h"

#include <sys/resource.h>

#include <csignal>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ReportExportTest : public ReportsPageTest {
protected:
    /// A file that stands where the export goes.
    void putOldFile() {
        QFile old(m_answers.path);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        ASSERT_EQ(old.write("old"), 3);
    }
    [[nodiscard]] QByteArray now() const { return read(m_answers.path); }
    void exportAndWait() {
        exportByKey();
        awaitExport();
    }
};

TEST_F(ReportExportTest, TheWindowLivesMeanwhileAndTheFileShowsWhatWasThereAtTheStart) {
    start(begun());
    awaitPages();
    edit(u"As it was when the export was asked for."_s);
    const QByteArray expected = madeHere(report::ReportFormat::Pdf);
    int edits = 0;
    // With each turn of the event loop, as fast as it turns: the charts alone are many turns.
    QTimer busy;
    QObject::connect(&busy, &QTimer::timeout, &busy, [&] {
        if (m_page->isExporting()) {
            edit(u"Edit %1 while it is made."_s.arg(++edits));
        }
    });
    busy.start(0);
    exportByKey();
    EXPECT_TRUE(m_page->isExporting());
    EXPECT_FALSE(QFile::exists(m_answers.path)) << "not in the key's own event";
    awaitExport();
    busy.stop();
    EXPECT_GT(edits, 5) << "the event loop went on";
    EXPECT_EQ(now(), expected);
    EXPECT_TRUE(says(u"Exported."_s));
    awaitPages();
    EXPECT_NE(m_page->preview().images().pdf(), expected) << "the pages follow the edits";
}

TEST_F(ReportExportTest, StoppedAtWhateverMomentItLeavesTheOldFileOrTheWholeNewOne) {
    start(begun());
    awaitPages();
    putOldFile();
    const QStringList before = entries();
    int stopped = 0;
    for (const int moment : {0, 1, 3, 10, 30, 60, 100, 150, 200, 300, 400, 600}) { // ms
        edit(u"Stopped after %1 ms."_s.arg(moment));
        exportByKey();
        QTest::qWait(moment);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        const bool wasStopped = !m_page->isExporting() && says(u"nothing was written"_s);
        awaitExport();
        QTest::qWait(30);
        EXPECT_EQ(entries(), before) << "no half file";
        if (wasStopped && now() == "old") {
            ++stopped;
        } else {
            EXPECT_EQ(now(), madeHere(report::ReportFormat::Pdf)) << moment;
            putOldFile();
        }
    }
    EXPECT_GT(stopped, 0);
    exportAndWait();
    EXPECT_EQ(now(), madeHere(report::ReportFormat::Pdf));
}

TEST_F(ReportExportTest, TheFocusIsOnCancelAndSpaceStopsIt) {
    start(begun());
    awaitPages();
    edit(u"Stopped by Space."_s);
    exportByKey();
    QWidget* focus = m_window->focusWidget();
    ASSERT_NE(qobject_cast<QAbstractButton*>(focus), nullptr);
    EXPECT_EQ(static_cast<QAbstractButton*>(focus)->text(), u"Cancel"_s);
    QTest::keyClick(focus, Qt::Key_Space);
    EXPECT_FALSE(m_page->isExporting());
    EXPECT_EQ(m_window->focusWidget(), WindowFixture::button(u"Export PDF…"_s, true));
    EXPECT_FALSE(QFile::exists(m_answers.path));
}

TEST_F(ReportExportTest, AskedForTwiceQuicklyItRunsOnceAndAStoppedOneMakesRoomForTheNext) {
    start(begun());
    awaitPages();
    edit(u"Twice."_s);
    exportByKey();
    exportByKey();
    EXPECT_EQ(m_answers.asked, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    const QString first = m_answers.path;
    m_answers.path = pathOf(u"second.pdf"_s);
    exportAndWait();
    EXPECT_EQ(m_answers.asked, 2);
    EXPECT_FALSE(QFile::exists(first));
    EXPECT_EQ(now(), madeHere(report::ReportFormat::Pdf));
    exportAndWait();
    EXPECT_EQ(now(), madeHere(report::ReportFormat::Pdf)) << "in place of itself";
}

TEST_F(ReportExportTest, TargetsThatCannotBeWrittenAreSaidInASentenceAndLeftAsTheyAre) {
    start(begun());
    awaitPages();
    const QStringList before = entries();
    const std::pair<QString, QString> targets[]{
        {pathOf({}), u"is a folder"_s}, {u"/proc/report.pdf"_s, u"cannot be written"_s}, {path(), u"is a workspace"_s}};
    for (const auto& [target, sentence] : targets) {
        m_answers.path = target;
        exportAndWait();
        EXPECT_TRUE(says(u"Not exported."_s)) << target.toStdString();
        EXPECT_TRUE(says(sentence)) << target.toStdString();
    }
    EXPECT_EQ(entries(), before);
    EXPECT_TRUE(isGood(reopen(Workspace::Mode::ReadOnly)->verify()));
}

TEST_F(ReportExportTest, AFullDiskLeavesTheOldFile) {
    start(begun());
    awaitPages();
    putOldFile();
    const QStringList before = entries();
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    ::getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit small{2000, usual.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    exportAndWait();
    ::setrlimit(RLIMIT_FSIZE, &usual);
    EXPECT_TRUE(says(u"no room left"_s));
    EXPECT_EQ(now(), "old");
    EXPECT_EQ(entries(), before);
    exportAndWait();
    EXPECT_TRUE(says(u"Exported."_s));
}

TEST_F(ReportExportTest, AFileThatIsOpenElsewhereIsReplacedAndItsReaderKeepsWhatItOpened) {
    start(begun());
    awaitPages();
    putOldFile();
    QFile reader(m_answers.path);
    ASSERT_TRUE(reader.open(QIODevice::ReadOnly));
    exportAndWait();
    EXPECT_EQ(reader.readAll(), "old");
    EXPECT_EQ(now(), madeHere(report::ReportFormat::Pdf));
}

TEST_F(ReportExportTest, PaperMarkAndLanguageReachTheFile) {
    start(begun());
    press(u"Letter"_s);
    choose(u"Handling mark"_s, u"TLP:RED"_s);
    exportAndWait();
    PageImages images;
    images.setPdf(now());
    EXPECT_EQ(images.sizeOf(0).toSize(), QSize(612, 792));
    ReportChoices choices;
    choices.language = u"es"_s;
    EXPECT_EQ(choices.contentOptions(QDate(2026, 5, 14)).language.code(), u"es"_s);
    choose(u"Format"_s, u"HTML"_s);
    m_answers.path = pathOf(u"out.html"_s);
    exportAndWait();
    EXPECT_TRUE(now().contains("lang=\"en\""));
    EXPECT_TRUE(now().contains("TLP:RED"));
}

TEST_F(ReportExportTest, ItGoesOnWhileAnotherPageOrAssessmentIsLookedAt) {
    start(begun());
    awaitPages();
    edit(u"Of the first assessment."_s);
    const QByteArray expected = madeHere(report::ReportFormat::Pdf);
    exportByKey();
    m_window->go({PageId::Score, {}, {}});
    m_desk->closeFile();
    awaitExport();
    EXPECT_EQ(now(), expected);
    EXPECT_TRUE(says(u"was written"_s));
}

TEST_F(ReportExportTest, TheWindowAsksBeforeItClosesOverAnExport) {
    start(begun());
    awaitPages();
    edit(u"Closed over."_s);
    exportByKey();
    EXPECT_FALSE(m_window->close());
    EXPECT_EQ(m_answers.closing, u"out.pdf"_s);
    EXPECT_TRUE(m_page->isExporting());
    m_answers.onClose = ReportQuestions::OnClose::Finish;
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }, patience));
    EXPECT_EQ(now(), madeHere(report::ReportFormat::Pdf)) << "closed when it was written";

    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    edit(u"Stopped and closed."_s);
    m_answers.path = pathOf(u"never.pdf"_s);
    m_answers.onClose = ReportQuestions::OnClose::Stop;
    exportByKey();
    EXPECT_TRUE(m_window->close());
    QTest::qWait(50);
    EXPECT_FALSE(QFile::exists(m_answers.path));
}

} // namespace
} // namespace atalaya::test
