#include "tests/views/home/HomeFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Safe copies on Home, and the file while one is put in its place.
class HomeCopiesTest : public HomePageTest {
protected:
    void SetUp() override {
        HomePageTest::SetUp();
        start();
        open(path());
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
        ASSERT_EQ(m_copies->copies().size(), 1U);
    }
};

TEST_F(HomeCopiesTest, AFileThatIsBeingRestoredIsOfferedNowhere) {
    ASSERT_TRUE(isGood(m_desk->beginRestore()));
    EXPECT_EQ(button(u"Continue"_s), nullptr) << "it opens by itself";
    files()->setFocus(Qt::TabFocusReason);
    files()->setCurrentIndex(files()->model()->index(0, 0));
    QTest::keyClick(files(), Qt::Key_Return);
    EXPECT_TRUE(says(u"is being restored from a safe copy"_s));
    EXPECT_FALSE(m_desk->isOpen());
    EXPECT_EQ(m_preferences->recentFiles(), QStringList(path()));
    ASSERT_TRUE(isGood(m_desk->endRestore()));
    EXPECT_EQ(m_desk->path(), path());
    EXPECT_FALSE(m_desk->isReadOnly());
}

TEST_F(HomeCopiesTest, WhenARestoreFailsTheFileIsOfferedAgain) {
    ASSERT_TRUE(isGood(m_desk->beginRestore()));
    EXPECT_EQ(button(u"Continue"_s), nullptr);
    ASSERT_TRUE(QFile::rename(path(), pathOf(u"away"_s)));
    EXPECT_FALSE(m_desk->endRestore());
    ASSERT_TRUE(QFile::rename(pathOf(u"away"_s), path()));
    m_window->hide(); // and looks at the files again
    m_window->show();
    click(u"Continue"_s);
    EXPECT_EQ(m_desk->path(), path());
}

TEST_F(HomeCopiesTest, ADamagedCopyIsShownAsDamagedAndIsNotRestoredByKeyOrMouse) {
    EXPECT_TRUE(says(u"Last copy today"_s));
    EXPECT_TRUE(says(u", checked"_s));
    write(m_copies->copies().front().path, "no workspace any more");
    click(u"Restore…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"is damaged. Make another one."_s); }));
    EXPECT_FALSE(says(u", checked"_s));
    QListView* copies = list(u"Safe copies"_s);
    copies->setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(button(u"Restore this copy"_s)->isEnabled());
    QTest::keyClick(copies, Qt::Key_Return);
    EXPECT_TRUE(m_desk->isOpen());
    EXPECT_TRUE(says(u"That copy is damaged and is not restored."_s));
    const QPoint row = copies->visualRect(copies->model()->index(0, 0)).center();
    QTest::mouseDClick(copies->viewport(), Qt::LeftButton, Qt::NoModifier, row);
    EXPECT_TRUE(m_desk->isOpen());
    EXPECT_FALSE(says(u"Restoring."_s));
}

TEST_F(HomeCopiesTest, ACopyOfAnotherFileIsNotPutInThisOnesPlace) {
    makeAt(pathOf(u"second.atalaya"_s)).reset();
    m_answers.copy = m_copies->copies().front().path;
    m_answers.meanwhile = [this] { EXPECT_TRUE(isGood(m_desk->openFile(pathOf(u"second.atalaya"_s)))); };
    click(u"Restore…"_s);
    click(u"Another file…"_s);
    EXPECT_TRUE(says(u"is not the open workspace any more"_s));
    EXPECT_EQ(m_desk->path(), pathOf(u"second.atalaya"_s));
    EXPECT_TRUE(m_desk->assessments().empty());
}

} // namespace
} // namespace atalaya::test
