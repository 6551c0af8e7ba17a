#include "tests/views/home/HomeFixture.h"
#include "views/gaps/ChartFiles.h"

#include <QThread>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Opening, making and naming files from Home.
class HomeFilesTest : public HomePageTest {
protected:
    /// Work on a file that lasts until it is cancelled.
    void beginLongWork() {
        m_desk->work().setPatience(0);
        ASSERT_TRUE(isGood(m_desk->work().start({u"Opening a large file"_s,
                                                 {},
                                                 [](WorkHandle& handle) {
                                                     while (!handle.isCancelled()) {
                                                         QThread::msleep(5);
                                                     }
                                                 },
                                                 [this](bool cancelled) { m_wasCancelled = cancelled; },
                                                 true})));
    }
    std::optional<bool> m_wasCancelled;
};

TEST_F(HomeFilesTest, AWorkspaceWithoutAssessmentsThatMayOnlyBeReadSaysWhyAndOffersACopy) {
    makeAt(pathOf(u"bare.atalaya"_s)).reset();
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(pathOf(u"bare.atalaya"_s))));
    m_answers.make = pathOf(u"copy.atalaya"_s);
    start();
    open(pathOf(u"bare.atalaya"_s));
    EXPECT_TRUE(says(u"holds no assessment"_s));
    EXPECT_TRUE(says(m_desk->whyReadOnly())) << "and why none can be begun";
    EXPECT_EQ(button(u"Begin an assessment…"_s), nullptr);
    click(u"Save a copy…"_s);
    EXPECT_EQ(m_desk->path(), pathOf(u"copy.atalaya"_s));
    EXPECT_NE(button(u"Begin an assessment…"_s), nullptr);
}

TEST_F(HomeFilesTest, WhatLastsIsToBeSeenAfterAWhileAndCanBeCancelledByKeys) {
    start();
    beginLongWork();
    EXPECT_FALSE(says(u"Opening a large file"_s)) << "not before one wonders";
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"Opening a large file"_s); }));
    m_home->setFocus();
    QWidget* cancel = button(u"Cancel"_s);
    ASSERT_NE(cancel, nullptr);
    for (int parts = 0; parts < 4 && QApplication::focusWidget() != cancel; ++parts) {
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ControlModifier);
    }
    ASSERT_EQ(QApplication::focusWidget(), cancel);
    QTest::keyClick(cancel, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_wasCancelled.has_value(); }));
    EXPECT_TRUE(*m_wasCancelled);
    EXPECT_FALSE(says(u"Opening a large file"_s));
    // Another file does not wait for one that gives way.
    beginLongWork();
    m_desk->work().setPatience(patience);
    open(path());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk->session() != nullptr; }));
}

TEST_F(HomeFilesTest, TheWindowClosesWhileSomethingLasts) {
    start();
    beginLongWork();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"Opening a large file"_s); }));
    EXPECT_TRUE(m_window->close());
}

TEST_F(HomeFilesTest, NoExportTakesThePlaceOfTheOpenWorkspace) {
    start();
    open(path());
    ASSERT_TRUE(QFile::link(path(), pathOf(u"Altamar 2024.json"_s)));
    menu(1, u"Export as a file…"_s);
    EXPECT_TRUE(says(u"is a workspace and is not replaced"_s));
    EXPECT_HOLDS(m_desk->workspace());
}

TEST_F(HomeFilesTest, NoCopyAndNoChartTakesThePlaceOfTheOpenWorkspaceEither) {
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    m_answers.make = path();
    start();
    open(path());
    click(u"Save a copy…"_s);
    EXPECT_TRUE(says(u"cannot be its own backup"_s));
    ASSERT_TRUE(QFile::link(path(), pathOf(u"chart.csv"_s)));
    const Outcome saved = saveChartTo(pathOf(u"chart.csv"_s), {}, u"Chart"_s, Qt::white, *table()->model());
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().sentence.contains(u"is a workspace"_s)) << saved.error().sentence.toStdString();
    EXPECT_HOLDS(other.workspace());
}

TEST_F(HomeFilesTest, WhatIsAnsweredWhenAnotherFileIsOpenIsDoneToNeither) {
    makeAt(pathOf(u"second.atalaya"_s)).reset();
    start();
    m_answers.begin = plain();
    m_answers.begin->id = idOf(u"begun"_s);
    m_answers.begin->round = u"2030"_s;
    m_answers.import = pathOf(u"nothing.json"_s);
    const auto refused = [&](const std::function<void()>& ask) {
        m_answers.meanwhile = {};
        open(path());
        ASSERT_EQ(m_desk->path(), path());
        m_answers.meanwhile = [this] { EXPECT_TRUE(isGood(m_desk->openFile(pathOf(u"second.atalaya"_s)))); };
        ask();
        EXPECT_TRUE(m_desk->assessments().empty()) << "the other file is as it was";
        EXPECT_TRUE(says(u"is not the open workspace any more"_s));
        EXPECT_EQ(reopen()->assessments()->size(), 2U);
    };
    refused([&] { QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier); });
    refused([&] { click(u"Import…"_s); });
    refused([&] { menu(0, u"Export as a file…"_s); });
    EXPECT_FALSE(QFileInfo::exists(pathOf(u"Altamar 2026.json"_s)));
    m_answers.meanwhile = {};
    open(path());
    click(u"New assessment…"_s);
    EXPECT_EQ(m_desk->session()->assessment().round, u"2030"_s) << "in the file that is still open it is begun";
}

TEST_F(HomeFilesTest, TheFormOfANewRoundGoesWithItsFile) {
    makeAt(pathOf(u"second.atalaya"_s)).reset();
    start();
    open(path());
    NewAssessmentDialog dialog(*m_desk, *m_style, QUuid(), m_window.get());
    dialog.show();
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    EXPECT_TRUE(dialog.isVisible()) << "the same file again is no other";
    ASSERT_TRUE(isGood(m_desk->openFile(pathOf(u"second.atalaya"_s))));
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(HomeFilesTest, NothingIsBegunFromAnEarlierRoundThatCannotBeRead) {
    start();
    open(path());
    // By the command line, after the window read which there are.
    ASSERT_TRUE(isGood((*Workspace::open(path(), fixedSurroundings()))->remove(idOf(u"earlier"_s), {})));
    NewAssessmentDialog dialog(*m_desk, *m_style, idOf(u"earlier"_s), m_window.get());
    dialog.show();
    QComboBox* from = nullptr;
    for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
        from = box->accessibleName() == u"Begin from"_s ? box : from;
    }
    ASSERT_NE(from, nullptr);
    EXPECT_TRUE(from->property("error").toBool()) << "it says so at once";
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == u"Round"_s) {
            edit->setText(u"2028"_s);
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }
    EXPECT_TRUE(dialog.isVisible()) << "no blank one in its place";
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Home);
    EXPECT_FALSE(from->property("error").toBool());
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << "blank, as the person chose";
}

} // namespace
} // namespace atalaya::test
